# Generated from spec/; edit that and run `python -m generator`.
"""Resources of the clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin.admin import Admin as Admin
    from .admin.admin import AdminWithRawResponse as AdminWithRawResponse
    from .admin.admin import AdminWithStreamingResponse as AdminWithStreamingResponse
    from .admin.admin import AsyncAdmin as AsyncAdmin
    from .admin.admin import AsyncAdminWithRawResponse as AsyncAdminWithRawResponse
    from .admin.admin import AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse
    from .audio.audio import AsyncAudio as AsyncAudio
    from .audio.audio import AsyncAudioWithRawResponse as AsyncAudioWithRawResponse
    from .audio.audio import AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse
    from .audio.audio import Audio as Audio
    from .audio.audio import AudioWithRawResponse as AudioWithRawResponse
    from .audio.audio import AudioWithStreamingResponse as AudioWithStreamingResponse
    from .batches import AsyncBatches as AsyncBatches
    from .batches import AsyncBatchesWithRawResponse as AsyncBatchesWithRawResponse
    from .batches import AsyncBatchesWithStreamingResponse as AsyncBatchesWithStreamingResponse
    from .batches import Batches as Batches
    from .batches import BatchesWithRawResponse as BatchesWithRawResponse
    from .batches import BatchesWithStreamingResponse as BatchesWithStreamingResponse
    from .beta.beta import AsyncBeta as AsyncBeta
    from .beta.beta import AsyncBetaWithRawResponse as AsyncBetaWithRawResponse
    from .beta.beta import AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse
    from .beta.beta import Beta as Beta
    from .beta.beta import BetaWithRawResponse as BetaWithRawResponse
    from .beta.beta import BetaWithStreamingResponse as BetaWithStreamingResponse
    from .chat.chat import AsyncChat as AsyncChat
    from .chat.chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
    from .chat.chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from .chat.chat import Chat as Chat
    from .chat.chat import ChatWithRawResponse as ChatWithRawResponse
    from .chat.chat import ChatWithStreamingResponse as ChatWithStreamingResponse
    from .completions import AsyncCompletions as AsyncCompletions
    from .completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
    from .completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
    from .completions import Completions as Completions
    from .completions import CompletionsWithRawResponse as CompletionsWithRawResponse
    from .completions import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
    from .containers.containers import AsyncContainers as AsyncContainers
    from .containers.containers import AsyncContainersWithRawResponse as AsyncContainersWithRawResponse
    from .containers.containers import AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse
    from .containers.containers import Containers as Containers
    from .containers.containers import ContainersWithRawResponse as ContainersWithRawResponse
    from .containers.containers import ContainersWithStreamingResponse as ContainersWithStreamingResponse
    from .content_provenance_checks import AsyncContentProvenanceChecks as AsyncContentProvenanceChecks
    from .content_provenance_checks import (
        AsyncContentProvenanceChecksWithRawResponse as AsyncContentProvenanceChecksWithRawResponse,
    )
    from .content_provenance_checks import (
        AsyncContentProvenanceChecksWithStreamingResponse as AsyncContentProvenanceChecksWithStreamingResponse,
    )
    from .content_provenance_checks import ContentProvenanceChecks as ContentProvenanceChecks
    from .content_provenance_checks import (
        ContentProvenanceChecksWithRawResponse as ContentProvenanceChecksWithRawResponse,
    )
    from .content_provenance_checks import (
        ContentProvenanceChecksWithStreamingResponse as ContentProvenanceChecksWithStreamingResponse,
    )
    from .conversations.conversations import AsyncConversations as AsyncConversations
    from .conversations.conversations import AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse
    from .conversations.conversations import (
        AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse,
    )
    from .conversations.conversations import Conversations as Conversations
    from .conversations.conversations import ConversationsWithRawResponse as ConversationsWithRawResponse
    from .conversations.conversations import ConversationsWithStreamingResponse as ConversationsWithStreamingResponse
    from .decisions import AsyncDecisions as AsyncDecisions
    from .decisions import AsyncDecisionsWithRawResponse as AsyncDecisionsWithRawResponse
    from .decisions import AsyncDecisionsWithStreamingResponse as AsyncDecisionsWithStreamingResponse
    from .decisions import Decisions as Decisions
    from .decisions import DecisionsWithRawResponse as DecisionsWithRawResponse
    from .decisions import DecisionsWithStreamingResponse as DecisionsWithStreamingResponse
    from .embeddings import AsyncEmbeddings as AsyncEmbeddings
    from .embeddings import AsyncEmbeddingsWithRawResponse as AsyncEmbeddingsWithRawResponse
    from .embeddings import AsyncEmbeddingsWithStreamingResponse as AsyncEmbeddingsWithStreamingResponse
    from .embeddings import Embeddings as Embeddings
    from .embeddings import EmbeddingsWithRawResponse as EmbeddingsWithRawResponse
    from .embeddings import EmbeddingsWithStreamingResponse as EmbeddingsWithStreamingResponse
    from .evals.evals import AsyncEvals as AsyncEvals
    from .evals.evals import AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse
    from .evals.evals import AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse
    from .evals.evals import Evals as Evals
    from .evals.evals import EvalsWithRawResponse as EvalsWithRawResponse
    from .evals.evals import EvalsWithStreamingResponse as EvalsWithStreamingResponse
    from .files import AsyncFiles as AsyncFiles
    from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .files import Files as Files
    from .files import FilesWithRawResponse as FilesWithRawResponse
    from .files import FilesWithStreamingResponse as FilesWithStreamingResponse
    from .fine_tuning.fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .fine_tuning.fine_tuning import AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse
    from .fine_tuning.fine_tuning import AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse
    from .fine_tuning.fine_tuning import FineTuning as FineTuning
    from .fine_tuning.fine_tuning import FineTuningWithRawResponse as FineTuningWithRawResponse
    from .fine_tuning.fine_tuning import FineTuningWithStreamingResponse as FineTuningWithStreamingResponse
    from .images import AsyncImages as AsyncImages
    from .images import AsyncImagesWithRawResponse as AsyncImagesWithRawResponse
    from .images import AsyncImagesWithStreamingResponse as AsyncImagesWithStreamingResponse
    from .images import Images as Images
    from .images import ImagesWithRawResponse as ImagesWithRawResponse
    from .images import ImagesWithStreamingResponse as ImagesWithStreamingResponse
    from .live.live import AsyncLive as AsyncLive
    from .live.live import AsyncLiveWithRawResponse as AsyncLiveWithRawResponse
    from .live.live import AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse
    from .live.live import Live as Live
    from .live.live import LiveWithRawResponse as LiveWithRawResponse
    from .live.live import LiveWithStreamingResponse as LiveWithStreamingResponse
    from .models import AsyncModels as AsyncModels
    from .models import AsyncModelsWithRawResponse as AsyncModelsWithRawResponse
    from .models import AsyncModelsWithStreamingResponse as AsyncModelsWithStreamingResponse
    from .models import Models as Models
    from .models import ModelsWithRawResponse as ModelsWithRawResponse
    from .models import ModelsWithStreamingResponse as ModelsWithStreamingResponse
    from .moderations import AsyncModerations as AsyncModerations
    from .moderations import AsyncModerationsWithRawResponse as AsyncModerationsWithRawResponse
    from .moderations import AsyncModerationsWithStreamingResponse as AsyncModerationsWithStreamingResponse
    from .moderations import Moderations as Moderations
    from .moderations import ModerationsWithRawResponse as ModerationsWithRawResponse
    from .moderations import ModerationsWithStreamingResponse as ModerationsWithStreamingResponse
    from .realtime.realtime import AsyncRealtime as AsyncRealtime
    from .realtime.realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from .realtime.realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from .realtime.realtime import Realtime as Realtime
    from .realtime.realtime import RealtimeWithRawResponse as RealtimeWithRawResponse
    from .realtime.realtime import RealtimeWithStreamingResponse as RealtimeWithStreamingResponse
    from .responses.responses import AsyncResponses as AsyncResponses
    from .responses.responses import AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse
    from .responses.responses import AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from .responses.responses import Responses as Responses
    from .responses.responses import ResponsesWithRawResponse as ResponsesWithRawResponse
    from .responses.responses import ResponsesWithStreamingResponse as ResponsesWithStreamingResponse
    from .safety.safety import AsyncSafety as AsyncSafety
    from .safety.safety import AsyncSafetyWithRawResponse as AsyncSafetyWithRawResponse
    from .safety.safety import AsyncSafetyWithStreamingResponse as AsyncSafetyWithStreamingResponse
    from .safety.safety import Safety as Safety
    from .safety.safety import SafetyWithRawResponse as SafetyWithRawResponse
    from .safety.safety import SafetyWithStreamingResponse as SafetyWithStreamingResponse
    from .skills.skills import AsyncSkills as AsyncSkills
    from .skills.skills import AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse
    from .skills.skills import AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse
    from .skills.skills import Skills as Skills
    from .skills.skills import SkillsWithRawResponse as SkillsWithRawResponse
    from .skills.skills import SkillsWithStreamingResponse as SkillsWithStreamingResponse
    from .uploads.uploads import AsyncUploads as AsyncUploads
    from .uploads.uploads import AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse
    from .uploads.uploads import AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse
    from .uploads.uploads import Uploads as Uploads
    from .uploads.uploads import UploadsWithRawResponse as UploadsWithRawResponse
    from .uploads.uploads import UploadsWithStreamingResponse as UploadsWithStreamingResponse
    from .vector_stores.vector_stores import AsyncVectorStores as AsyncVectorStores
    from .vector_stores.vector_stores import AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse
    from .vector_stores.vector_stores import (
        AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
    )
    from .vector_stores.vector_stores import VectorStores as VectorStores
    from .vector_stores.vector_stores import VectorStoresWithRawResponse as VectorStoresWithRawResponse
    from .vector_stores.vector_stores import VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse
    from .videos import AsyncVideos as AsyncVideos
    from .videos import AsyncVideosWithRawResponse as AsyncVideosWithRawResponse
    from .videos import AsyncVideosWithStreamingResponse as AsyncVideosWithStreamingResponse
    from .videos import Videos as Videos
    from .videos import VideosWithRawResponse as VideosWithRawResponse
    from .videos import VideosWithStreamingResponse as VideosWithStreamingResponse
    from .webhooks.webhooks import AsyncWebhooks as AsyncWebhooks
    from .webhooks.webhooks import AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse
    from .webhooks.webhooks import AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse
    from .webhooks.webhooks import Webhooks as Webhooks
    from .webhooks.webhooks import WebhooksWithRawResponse as WebhooksWithRawResponse
    from .webhooks.webhooks import WebhooksWithStreamingResponse as WebhooksWithStreamingResponse
else:
    from .._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            ".admin.admin": "Admin AsyncAdmin AdminWithRawResponse AsyncAdminWithRawResponse AdminWithStreamingResponse AsyncAdminWithStreamingResponse",
            ".audio.audio": "Audio AsyncAudio AudioWithRawResponse AsyncAudioWithRawResponse AudioWithStreamingResponse AsyncAudioWithStreamingResponse",
            ".batches": "Batches AsyncBatches BatchesWithRawResponse AsyncBatchesWithRawResponse BatchesWithStreamingResponse AsyncBatchesWithStreamingResponse",
            ".beta.beta": "Beta AsyncBeta BetaWithRawResponse AsyncBetaWithRawResponse BetaWithStreamingResponse AsyncBetaWithStreamingResponse",
            ".chat.chat": "Chat AsyncChat ChatWithRawResponse AsyncChatWithRawResponse ChatWithStreamingResponse AsyncChatWithStreamingResponse",
            ".completions": "Completions AsyncCompletions CompletionsWithRawResponse AsyncCompletionsWithRawResponse CompletionsWithStreamingResponse AsyncCompletionsWithStreamingResponse",
            ".containers.containers": "Containers AsyncContainers ContainersWithRawResponse AsyncContainersWithRawResponse ContainersWithStreamingResponse AsyncContainersWithStreamingResponse",
            ".content_provenance_checks": "ContentProvenanceChecks AsyncContentProvenanceChecks ContentProvenanceChecksWithRawResponse AsyncContentProvenanceChecksWithRawResponse ContentProvenanceChecksWithStreamingResponse AsyncContentProvenanceChecksWithStreamingResponse",
            ".conversations.conversations": "Conversations AsyncConversations ConversationsWithRawResponse AsyncConversationsWithRawResponse ConversationsWithStreamingResponse AsyncConversationsWithStreamingResponse",
            ".decisions": "Decisions AsyncDecisions DecisionsWithRawResponse AsyncDecisionsWithRawResponse DecisionsWithStreamingResponse AsyncDecisionsWithStreamingResponse",
            ".embeddings": "Embeddings AsyncEmbeddings EmbeddingsWithRawResponse AsyncEmbeddingsWithRawResponse EmbeddingsWithStreamingResponse AsyncEmbeddingsWithStreamingResponse",
            ".evals.evals": "Evals AsyncEvals EvalsWithRawResponse AsyncEvalsWithRawResponse EvalsWithStreamingResponse AsyncEvalsWithStreamingResponse",
            ".files": "Files AsyncFiles FilesWithRawResponse AsyncFilesWithRawResponse FilesWithStreamingResponse AsyncFilesWithStreamingResponse",
            ".fine_tuning.fine_tuning": "FineTuning AsyncFineTuning FineTuningWithRawResponse AsyncFineTuningWithRawResponse FineTuningWithStreamingResponse AsyncFineTuningWithStreamingResponse",
            ".images": "Images AsyncImages ImagesWithRawResponse AsyncImagesWithRawResponse ImagesWithStreamingResponse AsyncImagesWithStreamingResponse",
            ".live.live": "Live AsyncLive LiveWithRawResponse AsyncLiveWithRawResponse LiveWithStreamingResponse AsyncLiveWithStreamingResponse",
            ".models": "Models AsyncModels ModelsWithRawResponse AsyncModelsWithRawResponse ModelsWithStreamingResponse AsyncModelsWithStreamingResponse",
            ".moderations": "Moderations AsyncModerations ModerationsWithRawResponse AsyncModerationsWithRawResponse ModerationsWithStreamingResponse AsyncModerationsWithStreamingResponse",
            ".realtime.realtime": "Realtime AsyncRealtime RealtimeWithRawResponse AsyncRealtimeWithRawResponse RealtimeWithStreamingResponse AsyncRealtimeWithStreamingResponse",
            ".responses.responses": "Responses AsyncResponses ResponsesWithRawResponse AsyncResponsesWithRawResponse ResponsesWithStreamingResponse AsyncResponsesWithStreamingResponse",
            ".safety.safety": "Safety AsyncSafety SafetyWithRawResponse AsyncSafetyWithRawResponse SafetyWithStreamingResponse AsyncSafetyWithStreamingResponse",
            ".skills.skills": "Skills AsyncSkills SkillsWithRawResponse AsyncSkillsWithRawResponse SkillsWithStreamingResponse AsyncSkillsWithStreamingResponse",
            ".uploads.uploads": "Uploads AsyncUploads UploadsWithRawResponse AsyncUploadsWithRawResponse UploadsWithStreamingResponse AsyncUploadsWithStreamingResponse",
            ".vector_stores.vector_stores": "VectorStores AsyncVectorStores VectorStoresWithRawResponse AsyncVectorStoresWithRawResponse VectorStoresWithStreamingResponse AsyncVectorStoresWithStreamingResponse",
            ".videos": "Videos AsyncVideos VideosWithRawResponse AsyncVideosWithRawResponse VideosWithStreamingResponse AsyncVideosWithStreamingResponse",
            ".webhooks.webhooks": "Webhooks AsyncWebhooks WebhooksWithRawResponse AsyncWebhooksWithRawResponse WebhooksWithStreamingResponse AsyncWebhooksWithStreamingResponse",
        },
    )
