"""A Python client for the OpenAI REST API.

Every name is loaded when it is first asked for. The settings below configure the module-level client, which is made
when a resource of the module (`openai.chat`, `openai.responses`, …) makes its first call.
"""

from __future__ import annotations

import os as _os
from typing import TYPE_CHECKING, Any, Callable, Mapping, Optional, Union

from ._lazy import lazy_names as _lazy_names
from .version import __version__ as __version__

if TYPE_CHECKING:
    import httpx as _httpx

    from . import (
        pagination as pagination,
        resources as resources,
        types as types,
        version as version,
    )
    from ._binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from ._client import (
        AsyncClient as AsyncClient,
        AsyncOpenAI as AsyncOpenAI,
        Client as Client,
        OpenAI as OpenAI,
    )
    from ._constants import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
    )
    from ._data_residency import DataResidency as DataResidency
    from ._exceptions import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        BatchFailedError as BatchFailedError,
        ClientClosedError as ClientClosedError,
        ConflictError as ConflictError,
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        InternalServerError as InternalServerError,
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
        LengthFinishReasonError as LengthFinishReasonError,
        NotFoundError as NotFoundError,
        OAuthError as OAuthError,
        OpenAIError as OpenAIError,
        PermissionDeniedError as PermissionDeniedError,
        PollTimeoutError as PollTimeoutError,
        RateLimitError as RateLimitError,
        SubjectTokenProviderError as SubjectTokenProviderError,
        UnprocessableEntityError as UnprocessableEntityError,
        WebSocketConnectionClosedError as WebSocketConnectionClosedError,
        WebSocketQueueFullError as WebSocketQueueFullError,
    )
    from ._models import BaseModel as BaseModel
    from ._module_client import (
        admin as admin,
        audio as audio,
        batches as batches,
        beta as beta,
        chat as chat,
        completions as completions,
        containers as containers,
        content_provenance_checks as content_provenance_checks,
        conversations as conversations,
        decisions as decisions,
        embeddings as embeddings,
        evals as evals,
        files as files,
        fine_tuning as fine_tuning,
        images as images,
        live as live,
        models as models,
        moderations as moderations,
        realtime as realtime,
        responses as responses,
        safety as safety,
        skills as skills,
        uploads as uploads,
        vector_stores as vector_stores,
        videos as videos,
        webhooks as webhooks,
    )
    from ._multipart import file_from_path as file_from_path
    from ._retry import RetryPolicy as RetryPolicy
    from ._streaming import AsyncStream as AsyncStream, Stream as Stream
    from ._transports import (
        DefaultAioHttpClient as DefaultAioHttpClient,
        DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpx2Client as DefaultHttpx2Client,
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from ._types import (
        NOT_GIVEN as NOT_GIVEN,
        NoneType as NoneType,
        NotGiven as NotGiven,
        Omit as Omit,
        ProxiesTypes as ProxiesTypes,
        RequestOptions as RequestOptions,
        Timeout as Timeout,
        Transport as Transport,
        not_given as not_given,
        omit as omit,
    )
    from .lib import (
        OutputParsingError as OutputParsingError,
        SchemaProblem as SchemaProblem,
        batch_request as batch_request,
        call_tool as call_tool,
        check_strict_schema as check_strict_schema,
        function_tool as function_tool,
        pydantic_function_tool as pydantic_function_tool,
        pydantic_responses_function_tool as pydantic_responses_function_tool,
        responses_function_tool as responses_function_tool,
        to_strict_json_schema as to_strict_json_schema,
    )
    from .lib.azure import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
    from .lib.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI, BedrockOpenAI as BedrockOpenAI
    from .lib.streaming import (
        AssistantEventHandler as AssistantEventHandler,
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
    )
    from .types.websocket_reconnection import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
    )

api_key: Optional[str] = None
admin_api_key: Optional[str] = None
organization: Optional[str] = None
project: Optional[str] = None
webhook_secret: Optional[str] = None
base_url: Optional[Union[str, _httpx.URL]] = None
timeout: Any = None  # Any: seconds, an httpx.Timeout, or None for the default
max_retries: int = 2
default_headers: Optional[Mapping[str, str]] = None
default_query: Optional[Mapping[str, object]] = None
http_client: Optional[_httpx.Client] = None
api_type: Optional[str] = _os.environ.get("OPENAI_API_TYPE")
api_version: Optional[str] = _os.environ.get("OPENAI_API_VERSION")
azure_endpoint: Optional[str] = None
azure_ad_token: Optional[str] = None
azure_ad_token_provider: Optional[Callable[[], str]] = None
bedrock_token_provider: Optional[Callable[[], str]] = None

__title__ = "openai"

_HOMES = {
    "_binary": "HttpxBinaryResponseContent",
    "_client": "AsyncClient AsyncOpenAI Client OpenAI",
    "_constants": "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT",
    "_data_residency": "DataResidency",
    "_exceptions": (
        "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError AuthenticationError"
        " BadRequestError BatchFailedError ClientClosedError ConflictError ContentFilterFinishReasonError"
        " InternalServerError InvalidWebhookSignatureError LengthFinishReasonError NotFoundError OAuthError OpenAIError"
        " PermissionDeniedError PollTimeoutError RateLimitError SubjectTokenProviderError UnprocessableEntityError"
        " WebSocketConnectionClosedError WebSocketQueueFullError"
    ),
    "_models": "BaseModel",
    "_module_client": (
        "admin audio batches beta chat completions containers content_provenance_checks conversations decisions"
        " embeddings evals files fine_tuning images live models moderations realtime responses safety skills uploads"
        " vector_stores videos webhooks"
    ),
    "_multipart": "file_from_path",
    "_retry": "RetryPolicy",
    "_streaming": "AsyncStream Stream",
    "_transports": (
        "DefaultAioHttpClient DefaultAsyncHttpx2Client DefaultAsyncHttpxClient DefaultHttpx2Client DefaultHttpxClient"
    ),
    "_types": "NOT_GIVEN NoneType NotGiven Omit ProxiesTypes RequestOptions Timeout Transport not_given omit",
    "lib": (
        "OutputParsingError SchemaProblem batch_request call_tool check_strict_schema function_tool"
        " pydantic_function_tool pydantic_responses_function_tool responses_function_tool to_strict_json_schema"
    ),
    "types.websocket_reconnection": "ReconnectingEvent ReconnectingOverrides",
    "lib.azure": "AsyncAzureOpenAI AzureOpenAI",
    "lib.bedrock": "AsyncBedrockOpenAI BedrockOpenAI",
    "lib.streaming": "AssistantEventHandler AsyncAssistantEventHandler",
}

_NAMES, _look_up, __dir__ = _lazy_names(
    __name__, {name: f".{home}" for home, names in _HOMES.items() for name in names.split()}
)

__all__ = [name for name in _NAMES if not name.islower()]  # pyright: ignore[reportUnsupportedDunderAll]  # made of _HOMES
__all__ += ["__title__", "__version__", "file_from_path", "not_given", "omit", "types"]


def __getattr__(name: str) -> Any:  # Any: whatever the name stands for
    try:
        return _look_up(name)
    except AttributeError:
        if not name[0].isupper():
            raise
        from ._removed import REMOVED, RemovedName

        if name in REMOVED:
            return RemovedName(name)
        raise
