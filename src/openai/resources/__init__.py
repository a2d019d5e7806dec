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
            "Admin": ".admin.admin",
            "AdminWithRawResponse": ".admin.admin",
            "AdminWithStreamingResponse": ".admin.admin",
            "AsyncAdmin": ".admin.admin",
            "AsyncAdminWithRawResponse": ".admin.admin",
            "AsyncAdminWithStreamingResponse": ".admin.admin",
            "AsyncAudio": ".audio.audio",
            "AsyncAudioWithRawResponse": ".audio.audio",
            "AsyncAudioWithStreamingResponse": ".audio.audio",
            "Audio": ".audio.audio",
            "AudioWithRawResponse": ".audio.audio",
            "AudioWithStreamingResponse": ".audio.audio",
            "AsyncBatches": ".batches",
            "AsyncBatchesWithRawResponse": ".batches",
            "AsyncBatchesWithStreamingResponse": ".batches",
            "Batches": ".batches",
            "BatchesWithRawResponse": ".batches",
            "BatchesWithStreamingResponse": ".batches",
            "AsyncBeta": ".beta.beta",
            "AsyncBetaWithRawResponse": ".beta.beta",
            "AsyncBetaWithStreamingResponse": ".beta.beta",
            "Beta": ".beta.beta",
            "BetaWithRawResponse": ".beta.beta",
            "BetaWithStreamingResponse": ".beta.beta",
            "AsyncChat": ".chat.chat",
            "AsyncChatWithRawResponse": ".chat.chat",
            "AsyncChatWithStreamingResponse": ".chat.chat",
            "Chat": ".chat.chat",
            "ChatWithRawResponse": ".chat.chat",
            "ChatWithStreamingResponse": ".chat.chat",
            "AsyncCompletions": ".completions",
            "AsyncCompletionsWithRawResponse": ".completions",
            "AsyncCompletionsWithStreamingResponse": ".completions",
            "Completions": ".completions",
            "CompletionsWithRawResponse": ".completions",
            "CompletionsWithStreamingResponse": ".completions",
            "AsyncContainers": ".containers.containers",
            "AsyncContainersWithRawResponse": ".containers.containers",
            "AsyncContainersWithStreamingResponse": ".containers.containers",
            "Containers": ".containers.containers",
            "ContainersWithRawResponse": ".containers.containers",
            "ContainersWithStreamingResponse": ".containers.containers",
            "AsyncContentProvenanceChecks": ".content_provenance_checks",
            "AsyncContentProvenanceChecksWithRawResponse": ".content_provenance_checks",
            "AsyncContentProvenanceChecksWithStreamingResponse": ".content_provenance_checks",
            "ContentProvenanceChecks": ".content_provenance_checks",
            "ContentProvenanceChecksWithRawResponse": ".content_provenance_checks",
            "ContentProvenanceChecksWithStreamingResponse": ".content_provenance_checks",
            "AsyncConversations": ".conversations.conversations",
            "AsyncConversationsWithRawResponse": ".conversations.conversations",
            "AsyncConversationsWithStreamingResponse": ".conversations.conversations",
            "Conversations": ".conversations.conversations",
            "ConversationsWithRawResponse": ".conversations.conversations",
            "ConversationsWithStreamingResponse": ".conversations.conversations",
            "AsyncDecisions": ".decisions",
            "AsyncDecisionsWithRawResponse": ".decisions",
            "AsyncDecisionsWithStreamingResponse": ".decisions",
            "Decisions": ".decisions",
            "DecisionsWithRawResponse": ".decisions",
            "DecisionsWithStreamingResponse": ".decisions",
            "AsyncEmbeddings": ".embeddings",
            "AsyncEmbeddingsWithRawResponse": ".embeddings",
            "AsyncEmbeddingsWithStreamingResponse": ".embeddings",
            "Embeddings": ".embeddings",
            "EmbeddingsWithRawResponse": ".embeddings",
            "EmbeddingsWithStreamingResponse": ".embeddings",
            "AsyncEvals": ".evals.evals",
            "AsyncEvalsWithRawResponse": ".evals.evals",
            "AsyncEvalsWithStreamingResponse": ".evals.evals",
            "Evals": ".evals.evals",
            "EvalsWithRawResponse": ".evals.evals",
            "EvalsWithStreamingResponse": ".evals.evals",
            "AsyncFiles": ".files",
            "AsyncFilesWithRawResponse": ".files",
            "AsyncFilesWithStreamingResponse": ".files",
            "Files": ".files",
            "FilesWithRawResponse": ".files",
            "FilesWithStreamingResponse": ".files",
            "AsyncFineTuning": ".fine_tuning.fine_tuning",
            "AsyncFineTuningWithRawResponse": ".fine_tuning.fine_tuning",
            "AsyncFineTuningWithStreamingResponse": ".fine_tuning.fine_tuning",
            "FineTuning": ".fine_tuning.fine_tuning",
            "FineTuningWithRawResponse": ".fine_tuning.fine_tuning",
            "FineTuningWithStreamingResponse": ".fine_tuning.fine_tuning",
            "AsyncImages": ".images",
            "AsyncImagesWithRawResponse": ".images",
            "AsyncImagesWithStreamingResponse": ".images",
            "Images": ".images",
            "ImagesWithRawResponse": ".images",
            "ImagesWithStreamingResponse": ".images",
            "AsyncLive": ".live.live",
            "AsyncLiveWithRawResponse": ".live.live",
            "AsyncLiveWithStreamingResponse": ".live.live",
            "Live": ".live.live",
            "LiveWithRawResponse": ".live.live",
            "LiveWithStreamingResponse": ".live.live",
            "AsyncModels": ".models",
            "AsyncModelsWithRawResponse": ".models",
            "AsyncModelsWithStreamingResponse": ".models",
            "Models": ".models",
            "ModelsWithRawResponse": ".models",
            "ModelsWithStreamingResponse": ".models",
            "AsyncModerations": ".moderations",
            "AsyncModerationsWithRawResponse": ".moderations",
            "AsyncModerationsWithStreamingResponse": ".moderations",
            "Moderations": ".moderations",
            "ModerationsWithRawResponse": ".moderations",
            "ModerationsWithStreamingResponse": ".moderations",
            "AsyncRealtime": ".realtime.realtime",
            "AsyncRealtimeWithRawResponse": ".realtime.realtime",
            "AsyncRealtimeWithStreamingResponse": ".realtime.realtime",
            "Realtime": ".realtime.realtime",
            "RealtimeWithRawResponse": ".realtime.realtime",
            "RealtimeWithStreamingResponse": ".realtime.realtime",
            "AsyncResponses": ".responses.responses",
            "AsyncResponsesWithRawResponse": ".responses.responses",
            "AsyncResponsesWithStreamingResponse": ".responses.responses",
            "Responses": ".responses.responses",
            "ResponsesWithRawResponse": ".responses.responses",
            "ResponsesWithStreamingResponse": ".responses.responses",
            "AsyncSafety": ".safety.safety",
            "AsyncSafetyWithRawResponse": ".safety.safety",
            "AsyncSafetyWithStreamingResponse": ".safety.safety",
            "Safety": ".safety.safety",
            "SafetyWithRawResponse": ".safety.safety",
            "SafetyWithStreamingResponse": ".safety.safety",
            "AsyncSkills": ".skills.skills",
            "AsyncSkillsWithRawResponse": ".skills.skills",
            "AsyncSkillsWithStreamingResponse": ".skills.skills",
            "Skills": ".skills.skills",
            "SkillsWithRawResponse": ".skills.skills",
            "SkillsWithStreamingResponse": ".skills.skills",
            "AsyncUploads": ".uploads.uploads",
            "AsyncUploadsWithRawResponse": ".uploads.uploads",
            "AsyncUploadsWithStreamingResponse": ".uploads.uploads",
            "Uploads": ".uploads.uploads",
            "UploadsWithRawResponse": ".uploads.uploads",
            "UploadsWithStreamingResponse": ".uploads.uploads",
            "AsyncVectorStores": ".vector_stores.vector_stores",
            "AsyncVectorStoresWithRawResponse": ".vector_stores.vector_stores",
            "AsyncVectorStoresWithStreamingResponse": ".vector_stores.vector_stores",
            "VectorStores": ".vector_stores.vector_stores",
            "VectorStoresWithRawResponse": ".vector_stores.vector_stores",
            "VectorStoresWithStreamingResponse": ".vector_stores.vector_stores",
            "AsyncVideos": ".videos",
            "AsyncVideosWithRawResponse": ".videos",
            "AsyncVideosWithStreamingResponse": ".videos",
            "Videos": ".videos",
            "VideosWithRawResponse": ".videos",
            "VideosWithStreamingResponse": ".videos",
            "AsyncWebhooks": ".webhooks.webhooks",
            "AsyncWebhooksWithRawResponse": ".webhooks.webhooks",
            "AsyncWebhooksWithStreamingResponse": ".webhooks.webhooks",
            "Webhooks": ".webhooks.webhooks",
            "WebhooksWithRawResponse": ".webhooks.webhooks",
            "WebhooksWithStreamingResponse": ".webhooks.webhooks",
        },
    )
