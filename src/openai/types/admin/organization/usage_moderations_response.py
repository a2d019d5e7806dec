# Generated from spec/admin/audit_and_usage.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ...._models import BaseModel
from ...._utils import PropertyInfo
from .cost_quantity_unit import CostQuantityUnit

__all__ = [
    "Data",
    "DataResult",
    "DataResultOrganizationCostsResult",
    "DataResultOrganizationCostsResultAmount",
    "DataResultOrganizationUsageAudioSpeechesResult",
    "DataResultOrganizationUsageAudioTranscriptionsResult",
    "DataResultOrganizationUsageCodeInterpreterSessionsResult",
    "DataResultOrganizationUsageCompletionsResult",
    "DataResultOrganizationUsageEmbeddingsResult",
    "DataResultOrganizationUsageFileSearchesResult",
    "DataResultOrganizationUsageImagesResult",
    "DataResultOrganizationUsageModerationsResult",
    "DataResultOrganizationUsageVectorStoresResult",
    "DataResultOrganizationUsageWebSearchesResult",
    "UsageModerationsResponse",
]


class DataResultOrganizationUsageCompletionsResult(BaseModel):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: Optional[str] = None
    api_source: Optional[Literal["agents_api", "unlabeled"]] = None
    batch: Optional[bool] = None
    input_audio_tokens: Optional[int] = None
    input_cache_write_12h_tokens: Optional[int] = None
    input_cache_write_30m_tokens: Optional[int] = None
    input_cache_write_tokens: Optional[int] = None
    input_cached_audio_tokens: Optional[int] = None
    input_cached_image_tokens: Optional[int] = None
    input_cached_text_tokens: Optional[int] = None
    input_cached_tokens: Optional[int] = None
    input_image_tokens: Optional[int] = None
    input_text_tokens: Optional[int] = None
    input_uncached_tokens: Optional[int] = None
    model: Optional[str] = None
    output_audio_tokens: Optional[int] = None
    output_image_tokens: Optional[int] = None
    output_text_tokens: Optional[int] = None
    project_id: Optional[str] = None
    service_tier: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationUsageModerationsResult(BaseModel):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationUsageImagesResult(BaseModel):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    size: Optional[str] = None
    source: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationUsageVectorStoresResult(BaseModel):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: Optional[str] = None


class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = None


class DataResultOrganizationUsageFileSearchesResult(BaseModel):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None
    vector_store_id: Optional[str] = None


class DataResultOrganizationUsageWebSearchesResult(BaseModel):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = None
    api_source: Optional[Literal["agents_api", "unlabeled"]] = None
    context_level: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None


class DataResultOrganizationCostsResultAmount(BaseModel):
    currency: Optional[str] = None
    value: Optional[float] = None


class DataResultOrganizationCostsResult(BaseModel):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = None
    api_key_id: Optional[str] = None
    api_source: Optional[Literal["agents_api", "unlabeled"]] = None
    line_item: Optional[str] = None
    project_id: Optional[str] = None
    quantity: Optional[float] = None
    quantity_unit: Optional[CostQuantityUnit] = None
    user_id: Optional[str] = None


DataResult: TypeAlias = Annotated[
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class Data(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: List[DataResult]
    start_time: int


class UsageModerationsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]
