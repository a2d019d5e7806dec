# Generated from spec/; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._client import AsyncOpenAI, OpenAI
    from .admin.admin import (
        Admin,
        AdminWithRawResponse,
        AdminWithStreamingResponse,
        AsyncAdmin,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from .audio.audio import (
        AsyncAudio,
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
        Audio,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from .batches import (
        AsyncBatches,
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        Batches,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from .beta.beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .chat.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .containers.containers import (
        AsyncContainers,
        AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse,
        Containers,
        ContainersWithRawResponse,
        ContainersWithStreamingResponse,
    )
    from .content_provenance_checks import (
        AsyncContentProvenanceChecks,
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
        ContentProvenanceChecks,
        ContentProvenanceChecksWithRawResponse,
        ContentProvenanceChecksWithStreamingResponse,
    )
    from .conversations.conversations import (
        AsyncConversations,
        AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse,
        Conversations,
        ConversationsWithRawResponse,
        ConversationsWithStreamingResponse,
    )
    from .decisions import (
        AsyncDecisions,
        AsyncDecisionsWithRawResponse,
        AsyncDecisionsWithStreamingResponse,
        Decisions,
        DecisionsWithRawResponse,
        DecisionsWithStreamingResponse,
    )
    from .embeddings import (
        AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        Embeddings,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from .evals.evals import (
        AsyncEvals,
        AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse,
        Evals,
        EvalsWithRawResponse,
        EvalsWithStreamingResponse,
    )
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .fine_tuning.fine_tuning import (
        AsyncFineTuning,
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
        FineTuning,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
    )
    from .images import (
        AsyncImages,
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
        Images,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from .live.live import (
        AsyncLive,
        AsyncLiveWithRawResponse,
        AsyncLiveWithStreamingResponse,
        Live,
        LiveWithRawResponse,
        LiveWithStreamingResponse,
    )
    from .models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .moderations import (
        AsyncModerations,
        AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse,
        Moderations,
        ModerationsWithRawResponse,
        ModerationsWithStreamingResponse,
    )
    from .realtime.realtime import (
        AsyncRealtime,
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        Realtime,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from .responses.responses import (
        AsyncResponses,
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        Responses,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from .safety.safety import (
        AsyncSafety,
        AsyncSafetyWithRawResponse,
        AsyncSafetyWithStreamingResponse,
        Safety,
        SafetyWithRawResponse,
        SafetyWithStreamingResponse,
    )
    from .skills.skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from .uploads.uploads import (
        AsyncUploads,
        AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse,
        Uploads,
        UploadsWithRawResponse,
        UploadsWithStreamingResponse,
    )
    from .vector_stores.vector_stores import (
        AsyncVectorStores,
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStores,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )
    from .videos import (
        AsyncVideos,
        AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse,
        Videos,
        VideosWithRawResponse,
        VideosWithStreamingResponse,
    )
    from .webhooks.webhooks import (
        AsyncWebhooks,
        AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse,
        Webhooks,
        WebhooksWithRawResponse,
        WebhooksWithStreamingResponse,
    )


class ResourceTree:
    """The resources of `OpenAI`, each loaded when it is first asked for."""

    @property
    def _owner(self) -> OpenAI:
        return self  # type: ignore[return-value]  # this class is a base of that one only

    @cached_property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return OpenAIWithRawResponse(self._owner)

    @cached_property
    def with_streaming_response(self) -> OpenAIWithStreamedResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return OpenAIWithStreamedResponse(self._owner)

    @cached_property
    def admin(self) -> Admin:
        """Entry to administration; needs an admin API key."""
        from .admin.admin import Admin

        return Admin(self._owner)

    @cached_property
    def audio(self) -> Audio:
        """Entry to speech, transcription and custom voices."""
        from .audio.audio import Audio

        return Audio(self._owner)

    @cached_property
    def batches(self) -> Batches:
        """Requests from a file, run within a day."""
        from .batches import Batches

        return Batches(self._owner)

    @cached_property
    def beta(self) -> Beta:
        """Entry to features in beta."""
        from .beta.beta import Beta

        return Beta(self._owner)

    @cached_property
    def chat(self) -> Chat:
        """Entry to the chat endpoints."""
        from .chat.chat import Chat

        return Chat(self._owner)

    @cached_property
    def completions(self) -> Completions:
        """Plain text completion with the legacy models."""
        from .completions import Completions

        return Completions(self._owner)

    @cached_property
    def containers(self) -> Containers:
        """Sandboxes in which models run code."""
        from .containers.containers import Containers

        return Containers(self._owner)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        """Detection of marks that OpenAI leaves in generated media."""
        from .content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self._owner)

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations whose state the server keeps."""
        from .conversations.conversations import Conversations

        return Conversations(self._owner)

    @cached_property
    def decisions(self) -> Decisions:
        """Questions about an input, answered as yes or no, a choice or a score."""
        from .decisions import Decisions

        return Decisions(self._owner)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Vectors that stand for the meaning of texts."""
        from .embeddings import Embeddings

        return Embeddings(self._owner)

    @cached_property
    def evals(self) -> Evals:
        """Tests of model output against criteria."""
        from .evals.evals import Evals

        return Evals(self._owner)

    @cached_property
    def files(self) -> Files:
        """Files uploaded for use by other endpoints."""
        from .files import Files

        return Files(self._owner)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Entry to training models on your own data."""
        from .fine_tuning.fine_tuning import FineTuning

        return FineTuning(self._owner)

    @cached_property
    def images(self) -> Images:
        """Pictures from prompts, edits and variations."""
        from .images import Images

        return Images(self._owner)

    @cached_property
    def live(self) -> Live:
        """Live voice sessions that delegate work to other models."""
        from .live.live import Live

        return Live(self._owner)

    @cached_property
    def models(self) -> Models:
        """Models that your key may use."""
        from .models import Models

        return Models(self._owner)

    @cached_property
    def moderations(self) -> Moderations:
        """Detection of harmful text and images."""
        from .moderations import Moderations

        return Moderations(self._owner)

    @cached_property
    def realtime(self) -> Realtime:
        """Spoken conversation over WebSocket, WebRTC or SIP."""
        from .realtime.realtime import Realtime

        return Realtime(self._owner)

    @cached_property
    def responses(self) -> Responses:
        """Model answers with built-in tools, state on the server and background mode."""
        from .responses.responses import Responses

        return Responses(self._owner)

    @cached_property
    def safety(self) -> Safety:
        """Entry to safety alerts and cases."""
        from .safety.safety import Safety

        return Safety(self._owner)

    @cached_property
    def skills(self) -> Skills:
        """Bundles of instructions and files that models can use."""
        from .skills.skills import Skills

        return Skills(self._owner)

    @cached_property
    def uploads(self) -> Uploads:
        """Large files, uploaded in parts."""
        from .uploads.uploads import Uploads

        return Uploads(self._owner)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Collections of files that are searched by meaning."""
        from .vector_stores.vector_stores import VectorStores

        return VectorStores(self._owner)

    @cached_property
    def videos(self) -> Videos:
        """Videos from prompts, and changes to them."""
        from .videos import Videos

        return Videos(self._owner)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Webhook endpoints, and verification of what they receive."""
        from .webhooks.webhooks import Webhooks

        return Webhooks(self._owner)


class AsyncResourceTree:
    """The resources of `AsyncOpenAI`, each loaded when it is first asked for."""

    @property
    def _owner(self) -> AsyncOpenAI:
        return self  # type: ignore[return-value]  # this class is a base of that one only

    @cached_property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncOpenAIWithRawResponse(self._owner)

    @cached_property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamedResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncOpenAIWithStreamedResponse(self._owner)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Entry to administration; needs an admin API key."""
        from .admin.admin import AsyncAdmin

        return AsyncAdmin(self._owner)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Entry to speech, transcription and custom voices."""
        from .audio.audio import AsyncAudio

        return AsyncAudio(self._owner)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Requests from a file, run within a day."""
        from .batches import AsyncBatches

        return AsyncBatches(self._owner)

    @cached_property
    def beta(self) -> AsyncBeta:
        """Entry to features in beta."""
        from .beta.beta import AsyncBeta

        return AsyncBeta(self._owner)

    @cached_property
    def chat(self) -> AsyncChat:
        """Entry to the chat endpoints."""
        from .chat.chat import AsyncChat

        return AsyncChat(self._owner)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Plain text completion with the legacy models."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._owner)

    @cached_property
    def containers(self) -> AsyncContainers:
        """Sandboxes in which models run code."""
        from .containers.containers import AsyncContainers

        return AsyncContainers(self._owner)

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """Detection of marks that OpenAI leaves in generated media."""
        from .content_provenance_checks import AsyncContentProvenanceChecks

        return AsyncContentProvenanceChecks(self._owner)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Conversations whose state the server keeps."""
        from .conversations.conversations import AsyncConversations

        return AsyncConversations(self._owner)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """Questions about an input, answered as yes or no, a choice or a score."""
        from .decisions import AsyncDecisions

        return AsyncDecisions(self._owner)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Vectors that stand for the meaning of texts."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._owner)

    @cached_property
    def evals(self) -> AsyncEvals:
        """Tests of model output against criteria."""
        from .evals.evals import AsyncEvals

        return AsyncEvals(self._owner)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files uploaded for use by other endpoints."""
        from .files import AsyncFiles

        return AsyncFiles(self._owner)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Entry to training models on your own data."""
        from .fine_tuning.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._owner)

    @cached_property
    def images(self) -> AsyncImages:
        """Pictures from prompts, edits and variations."""
        from .images import AsyncImages

        return AsyncImages(self._owner)

    @cached_property
    def live(self) -> AsyncLive:
        """Live voice sessions that delegate work to other models."""
        from .live.live import AsyncLive

        return AsyncLive(self._owner)

    @cached_property
    def models(self) -> AsyncModels:
        """Models that your key may use."""
        from .models import AsyncModels

        return AsyncModels(self._owner)

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Detection of harmful text and images."""
        from .moderations import AsyncModerations

        return AsyncModerations(self._owner)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Spoken conversation over WebSocket, WebRTC or SIP."""
        from .realtime.realtime import AsyncRealtime

        return AsyncRealtime(self._owner)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Model answers with built-in tools, state on the server and background mode."""
        from .responses.responses import AsyncResponses

        return AsyncResponses(self._owner)

    @cached_property
    def safety(self) -> AsyncSafety:
        """Entry to safety alerts and cases."""
        from .safety.safety import AsyncSafety

        return AsyncSafety(self._owner)

    @cached_property
    def skills(self) -> AsyncSkills:
        """Bundles of instructions and files that models can use."""
        from .skills.skills import AsyncSkills

        return AsyncSkills(self._owner)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Large files, uploaded in parts."""
        from .uploads.uploads import AsyncUploads

        return AsyncUploads(self._owner)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Collections of files that are searched by meaning."""
        from .vector_stores.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self._owner)

    @cached_property
    def videos(self) -> AsyncVideos:
        """Videos from prompts, and changes to them."""
        from .videos import AsyncVideos

        return AsyncVideos(self._owner)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Webhook endpoints, and verification of what they receive."""
        from .webhooks.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._owner)


class OpenAIWithRawResponse:
    """The resources of `OpenAI`; see `with_raw_response`."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def admin(self) -> AdminWithRawResponse:
        from .admin.admin import AdminWithRawResponse

        return AdminWithRawResponse(self._client.admin)

    @cached_property
    def audio(self) -> AudioWithRawResponse:
        from .audio.audio import AudioWithRawResponse

        return AudioWithRawResponse(self._client.audio)

    @cached_property
    def batches(self) -> BatchesWithRawResponse:
        from .batches import BatchesWithRawResponse

        return BatchesWithRawResponse(self._client.batches)

    @cached_property
    def beta(self) -> BetaWithRawResponse:
        from .beta.beta import BetaWithRawResponse

        return BetaWithRawResponse(self._client.beta)

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        from .chat.chat import ChatWithRawResponse

        return ChatWithRawResponse(self._client.chat)

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        from .completions import CompletionsWithRawResponse

        return CompletionsWithRawResponse(self._client.completions)

    @cached_property
    def containers(self) -> ContainersWithRawResponse:
        from .containers.containers import ContainersWithRawResponse

        return ContainersWithRawResponse(self._client.containers)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithRawResponse:
        from .content_provenance_checks import ContentProvenanceChecksWithRawResponse

        return ContentProvenanceChecksWithRawResponse(self._client.content_provenance_checks)

    @cached_property
    def conversations(self) -> ConversationsWithRawResponse:
        from .conversations.conversations import ConversationsWithRawResponse

        return ConversationsWithRawResponse(self._client.conversations)

    @cached_property
    def decisions(self) -> DecisionsWithRawResponse:
        from .decisions import DecisionsWithRawResponse

        return DecisionsWithRawResponse(self._client.decisions)

    @cached_property
    def embeddings(self) -> EmbeddingsWithRawResponse:
        from .embeddings import EmbeddingsWithRawResponse

        return EmbeddingsWithRawResponse(self._client.embeddings)

    @cached_property
    def evals(self) -> EvalsWithRawResponse:
        from .evals.evals import EvalsWithRawResponse

        return EvalsWithRawResponse(self._client.evals)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from .files import FilesWithRawResponse

        return FilesWithRawResponse(self._client.files)

    @cached_property
    def fine_tuning(self) -> FineTuningWithRawResponse:
        from .fine_tuning.fine_tuning import FineTuningWithRawResponse

        return FineTuningWithRawResponse(self._client.fine_tuning)

    @cached_property
    def images(self) -> ImagesWithRawResponse:
        from .images import ImagesWithRawResponse

        return ImagesWithRawResponse(self._client.images)

    @cached_property
    def live(self) -> LiveWithRawResponse:
        from .live.live import LiveWithRawResponse

        return LiveWithRawResponse(self._client.live)

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        from .models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._client.models)

    @cached_property
    def moderations(self) -> ModerationsWithRawResponse:
        from .moderations import ModerationsWithRawResponse

        return ModerationsWithRawResponse(self._client.moderations)

    @cached_property
    def realtime(self) -> RealtimeWithRawResponse:
        from .realtime.realtime import RealtimeWithRawResponse

        return RealtimeWithRawResponse(self._client.realtime)

    @cached_property
    def responses(self) -> ResponsesWithRawResponse:
        from .responses.responses import ResponsesWithRawResponse

        return ResponsesWithRawResponse(self._client.responses)

    @cached_property
    def safety(self) -> SafetyWithRawResponse:
        from .safety.safety import SafetyWithRawResponse

        return SafetyWithRawResponse(self._client.safety)

    @cached_property
    def skills(self) -> SkillsWithRawResponse:
        from .skills.skills import SkillsWithRawResponse

        return SkillsWithRawResponse(self._client.skills)

    @cached_property
    def uploads(self) -> UploadsWithRawResponse:
        from .uploads.uploads import UploadsWithRawResponse

        return UploadsWithRawResponse(self._client.uploads)

    @cached_property
    def vector_stores(self) -> VectorStoresWithRawResponse:
        from .vector_stores.vector_stores import VectorStoresWithRawResponse

        return VectorStoresWithRawResponse(self._client.vector_stores)

    @cached_property
    def videos(self) -> VideosWithRawResponse:
        from .videos import VideosWithRawResponse

        return VideosWithRawResponse(self._client.videos)

    @cached_property
    def webhooks(self) -> WebhooksWithRawResponse:
        from .webhooks.webhooks import WebhooksWithRawResponse

        return WebhooksWithRawResponse(self._client.webhooks)


class AsyncOpenAIWithRawResponse:
    """The resources of `AsyncOpenAI`; see `with_raw_response`."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def admin(self) -> AsyncAdminWithRawResponse:
        from .admin.admin import AsyncAdminWithRawResponse

        return AsyncAdminWithRawResponse(self._client.admin)

    @cached_property
    def audio(self) -> AsyncAudioWithRawResponse:
        from .audio.audio import AsyncAudioWithRawResponse

        return AsyncAudioWithRawResponse(self._client.audio)

    @cached_property
    def batches(self) -> AsyncBatchesWithRawResponse:
        from .batches import AsyncBatchesWithRawResponse

        return AsyncBatchesWithRawResponse(self._client.batches)

    @cached_property
    def beta(self) -> AsyncBetaWithRawResponse:
        from .beta.beta import AsyncBetaWithRawResponse

        return AsyncBetaWithRawResponse(self._client.beta)

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        from .chat.chat import AsyncChatWithRawResponse

        return AsyncChatWithRawResponse(self._client.chat)

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        from .completions import AsyncCompletionsWithRawResponse

        return AsyncCompletionsWithRawResponse(self._client.completions)

    @cached_property
    def containers(self) -> AsyncContainersWithRawResponse:
        from .containers.containers import AsyncContainersWithRawResponse

        return AsyncContainersWithRawResponse(self._client.containers)

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithRawResponse:
        from .content_provenance_checks import AsyncContentProvenanceChecksWithRawResponse

        return AsyncContentProvenanceChecksWithRawResponse(self._client.content_provenance_checks)

    @cached_property
    def conversations(self) -> AsyncConversationsWithRawResponse:
        from .conversations.conversations import AsyncConversationsWithRawResponse

        return AsyncConversationsWithRawResponse(self._client.conversations)

    @cached_property
    def decisions(self) -> AsyncDecisionsWithRawResponse:
        from .decisions import AsyncDecisionsWithRawResponse

        return AsyncDecisionsWithRawResponse(self._client.decisions)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse:
        from .embeddings import AsyncEmbeddingsWithRawResponse

        return AsyncEmbeddingsWithRawResponse(self._client.embeddings)

    @cached_property
    def evals(self) -> AsyncEvalsWithRawResponse:
        from .evals.evals import AsyncEvalsWithRawResponse

        return AsyncEvalsWithRawResponse(self._client.evals)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from .files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._client.files)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningWithRawResponse:
        from .fine_tuning.fine_tuning import AsyncFineTuningWithRawResponse

        return AsyncFineTuningWithRawResponse(self._client.fine_tuning)

    @cached_property
    def images(self) -> AsyncImagesWithRawResponse:
        from .images import AsyncImagesWithRawResponse

        return AsyncImagesWithRawResponse(self._client.images)

    @cached_property
    def live(self) -> AsyncLiveWithRawResponse:
        from .live.live import AsyncLiveWithRawResponse

        return AsyncLiveWithRawResponse(self._client.live)

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        from .models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._client.models)

    @cached_property
    def moderations(self) -> AsyncModerationsWithRawResponse:
        from .moderations import AsyncModerationsWithRawResponse

        return AsyncModerationsWithRawResponse(self._client.moderations)

    @cached_property
    def realtime(self) -> AsyncRealtimeWithRawResponse:
        from .realtime.realtime import AsyncRealtimeWithRawResponse

        return AsyncRealtimeWithRawResponse(self._client.realtime)

    @cached_property
    def responses(self) -> AsyncResponsesWithRawResponse:
        from .responses.responses import AsyncResponsesWithRawResponse

        return AsyncResponsesWithRawResponse(self._client.responses)

    @cached_property
    def safety(self) -> AsyncSafetyWithRawResponse:
        from .safety.safety import AsyncSafetyWithRawResponse

        return AsyncSafetyWithRawResponse(self._client.safety)

    @cached_property
    def skills(self) -> AsyncSkillsWithRawResponse:
        from .skills.skills import AsyncSkillsWithRawResponse

        return AsyncSkillsWithRawResponse(self._client.skills)

    @cached_property
    def uploads(self) -> AsyncUploadsWithRawResponse:
        from .uploads.uploads import AsyncUploadsWithRawResponse

        return AsyncUploadsWithRawResponse(self._client.uploads)

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse:
        from .vector_stores.vector_stores import AsyncVectorStoresWithRawResponse

        return AsyncVectorStoresWithRawResponse(self._client.vector_stores)

    @cached_property
    def videos(self) -> AsyncVideosWithRawResponse:
        from .videos import AsyncVideosWithRawResponse

        return AsyncVideosWithRawResponse(self._client.videos)

    @cached_property
    def webhooks(self) -> AsyncWebhooksWithRawResponse:
        from .webhooks.webhooks import AsyncWebhooksWithRawResponse

        return AsyncWebhooksWithRawResponse(self._client.webhooks)


class OpenAIWithStreamedResponse:
    """The resources of `OpenAI`; see `with_streaming_response`."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def admin(self) -> AdminWithStreamingResponse:
        from .admin.admin import AdminWithStreamingResponse

        return AdminWithStreamingResponse(self._client.admin)

    @cached_property
    def audio(self) -> AudioWithStreamingResponse:
        from .audio.audio import AudioWithStreamingResponse

        return AudioWithStreamingResponse(self._client.audio)

    @cached_property
    def batches(self) -> BatchesWithStreamingResponse:
        from .batches import BatchesWithStreamingResponse

        return BatchesWithStreamingResponse(self._client.batches)

    @cached_property
    def beta(self) -> BetaWithStreamingResponse:
        from .beta.beta import BetaWithStreamingResponse

        return BetaWithStreamingResponse(self._client.beta)

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        from .chat.chat import ChatWithStreamingResponse

        return ChatWithStreamingResponse(self._client.chat)

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        from .completions import CompletionsWithStreamingResponse

        return CompletionsWithStreamingResponse(self._client.completions)

    @cached_property
    def containers(self) -> ContainersWithStreamingResponse:
        from .containers.containers import ContainersWithStreamingResponse

        return ContainersWithStreamingResponse(self._client.containers)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithStreamingResponse:
        from .content_provenance_checks import ContentProvenanceChecksWithStreamingResponse

        return ContentProvenanceChecksWithStreamingResponse(self._client.content_provenance_checks)

    @cached_property
    def conversations(self) -> ConversationsWithStreamingResponse:
        from .conversations.conversations import ConversationsWithStreamingResponse

        return ConversationsWithStreamingResponse(self._client.conversations)

    @cached_property
    def decisions(self) -> DecisionsWithStreamingResponse:
        from .decisions import DecisionsWithStreamingResponse

        return DecisionsWithStreamingResponse(self._client.decisions)

    @cached_property
    def embeddings(self) -> EmbeddingsWithStreamingResponse:
        from .embeddings import EmbeddingsWithStreamingResponse

        return EmbeddingsWithStreamingResponse(self._client.embeddings)

    @cached_property
    def evals(self) -> EvalsWithStreamingResponse:
        from .evals.evals import EvalsWithStreamingResponse

        return EvalsWithStreamingResponse(self._client.evals)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from .files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._client.files)

    @cached_property
    def fine_tuning(self) -> FineTuningWithStreamingResponse:
        from .fine_tuning.fine_tuning import FineTuningWithStreamingResponse

        return FineTuningWithStreamingResponse(self._client.fine_tuning)

    @cached_property
    def images(self) -> ImagesWithStreamingResponse:
        from .images import ImagesWithStreamingResponse

        return ImagesWithStreamingResponse(self._client.images)

    @cached_property
    def live(self) -> LiveWithStreamingResponse:
        from .live.live import LiveWithStreamingResponse

        return LiveWithStreamingResponse(self._client.live)

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        from .models import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self._client.models)

    @cached_property
    def moderations(self) -> ModerationsWithStreamingResponse:
        from .moderations import ModerationsWithStreamingResponse

        return ModerationsWithStreamingResponse(self._client.moderations)

    @cached_property
    def realtime(self) -> RealtimeWithStreamingResponse:
        from .realtime.realtime import RealtimeWithStreamingResponse

        return RealtimeWithStreamingResponse(self._client.realtime)

    @cached_property
    def responses(self) -> ResponsesWithStreamingResponse:
        from .responses.responses import ResponsesWithStreamingResponse

        return ResponsesWithStreamingResponse(self._client.responses)

    @cached_property
    def safety(self) -> SafetyWithStreamingResponse:
        from .safety.safety import SafetyWithStreamingResponse

        return SafetyWithStreamingResponse(self._client.safety)

    @cached_property
    def skills(self) -> SkillsWithStreamingResponse:
        from .skills.skills import SkillsWithStreamingResponse

        return SkillsWithStreamingResponse(self._client.skills)

    @cached_property
    def uploads(self) -> UploadsWithStreamingResponse:
        from .uploads.uploads import UploadsWithStreamingResponse

        return UploadsWithStreamingResponse(self._client.uploads)

    @cached_property
    def vector_stores(self) -> VectorStoresWithStreamingResponse:
        from .vector_stores.vector_stores import VectorStoresWithStreamingResponse

        return VectorStoresWithStreamingResponse(self._client.vector_stores)

    @cached_property
    def videos(self) -> VideosWithStreamingResponse:
        from .videos import VideosWithStreamingResponse

        return VideosWithStreamingResponse(self._client.videos)

    @cached_property
    def webhooks(self) -> WebhooksWithStreamingResponse:
        from .webhooks.webhooks import WebhooksWithStreamingResponse

        return WebhooksWithStreamingResponse(self._client.webhooks)


class AsyncOpenAIWithStreamedResponse:
    """The resources of `AsyncOpenAI`; see `with_streaming_response`."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def admin(self) -> AsyncAdminWithStreamingResponse:
        from .admin.admin import AsyncAdminWithStreamingResponse

        return AsyncAdminWithStreamingResponse(self._client.admin)

    @cached_property
    def audio(self) -> AsyncAudioWithStreamingResponse:
        from .audio.audio import AsyncAudioWithStreamingResponse

        return AsyncAudioWithStreamingResponse(self._client.audio)

    @cached_property
    def batches(self) -> AsyncBatchesWithStreamingResponse:
        from .batches import AsyncBatchesWithStreamingResponse

        return AsyncBatchesWithStreamingResponse(self._client.batches)

    @cached_property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        from .beta.beta import AsyncBetaWithStreamingResponse

        return AsyncBetaWithStreamingResponse(self._client.beta)

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        from .chat.chat import AsyncChatWithStreamingResponse

        return AsyncChatWithStreamingResponse(self._client.chat)

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        from .completions import AsyncCompletionsWithStreamingResponse

        return AsyncCompletionsWithStreamingResponse(self._client.completions)

    @cached_property
    def containers(self) -> AsyncContainersWithStreamingResponse:
        from .containers.containers import AsyncContainersWithStreamingResponse

        return AsyncContainersWithStreamingResponse(self._client.containers)

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithStreamingResponse:
        from .content_provenance_checks import AsyncContentProvenanceChecksWithStreamingResponse

        return AsyncContentProvenanceChecksWithStreamingResponse(self._client.content_provenance_checks)

    @cached_property
    def conversations(self) -> AsyncConversationsWithStreamingResponse:
        from .conversations.conversations import AsyncConversationsWithStreamingResponse

        return AsyncConversationsWithStreamingResponse(self._client.conversations)

    @cached_property
    def decisions(self) -> AsyncDecisionsWithStreamingResponse:
        from .decisions import AsyncDecisionsWithStreamingResponse

        return AsyncDecisionsWithStreamingResponse(self._client.decisions)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse:
        from .embeddings import AsyncEmbeddingsWithStreamingResponse

        return AsyncEmbeddingsWithStreamingResponse(self._client.embeddings)

    @cached_property
    def evals(self) -> AsyncEvalsWithStreamingResponse:
        from .evals.evals import AsyncEvalsWithStreamingResponse

        return AsyncEvalsWithStreamingResponse(self._client.evals)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from .files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._client.files)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningWithStreamingResponse:
        from .fine_tuning.fine_tuning import AsyncFineTuningWithStreamingResponse

        return AsyncFineTuningWithStreamingResponse(self._client.fine_tuning)

    @cached_property
    def images(self) -> AsyncImagesWithStreamingResponse:
        from .images import AsyncImagesWithStreamingResponse

        return AsyncImagesWithStreamingResponse(self._client.images)

    @cached_property
    def live(self) -> AsyncLiveWithStreamingResponse:
        from .live.live import AsyncLiveWithStreamingResponse

        return AsyncLiveWithStreamingResponse(self._client.live)

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        from .models import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self._client.models)

    @cached_property
    def moderations(self) -> AsyncModerationsWithStreamingResponse:
        from .moderations import AsyncModerationsWithStreamingResponse

        return AsyncModerationsWithStreamingResponse(self._client.moderations)

    @cached_property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse:
        from .realtime.realtime import AsyncRealtimeWithStreamingResponse

        return AsyncRealtimeWithStreamingResponse(self._client.realtime)

    @cached_property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        from .responses.responses import AsyncResponsesWithStreamingResponse

        return AsyncResponsesWithStreamingResponse(self._client.responses)

    @cached_property
    def safety(self) -> AsyncSafetyWithStreamingResponse:
        from .safety.safety import AsyncSafetyWithStreamingResponse

        return AsyncSafetyWithStreamingResponse(self._client.safety)

    @cached_property
    def skills(self) -> AsyncSkillsWithStreamingResponse:
        from .skills.skills import AsyncSkillsWithStreamingResponse

        return AsyncSkillsWithStreamingResponse(self._client.skills)

    @cached_property
    def uploads(self) -> AsyncUploadsWithStreamingResponse:
        from .uploads.uploads import AsyncUploadsWithStreamingResponse

        return AsyncUploadsWithStreamingResponse(self._client.uploads)

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse:
        from .vector_stores.vector_stores import AsyncVectorStoresWithStreamingResponse

        return AsyncVectorStoresWithStreamingResponse(self._client.vector_stores)

    @cached_property
    def videos(self) -> AsyncVideosWithStreamingResponse:
        from .videos import AsyncVideosWithStreamingResponse

        return AsyncVideosWithStreamingResponse(self._client.videos)

    @cached_property
    def webhooks(self) -> AsyncWebhooksWithStreamingResponse:
        from .webhooks.webhooks import AsyncWebhooksWithStreamingResponse

        return AsyncWebhooksWithStreamingResponse(self._client.webhooks)
