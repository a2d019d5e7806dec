"""A Python client for the OpenAI REST API.

Every name is loaded when it is first asked for. The settings below configure the module-level client, which is made
when a resource of the module (`openai.chat`, `openai.responses`, …) makes its first call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from ._lazy import lazy_names as _lazy_names
from .version import __version__ as __version__

if TYPE_CHECKING:
    import httpx as _httpx

    from . import (
        pagination as pagination,
    )
    from . import (
        resources as resources,
    )
    from . import (
        types as types,
    )
    from . import (
        version as version,
    )
    from ._client import (
        AsyncClient as AsyncClient,
    )
    from ._client import (
        AsyncOpenAI as AsyncOpenAI,
    )
    from ._client import (
        Client as Client,
    )
    from ._client import (
        OpenAI as OpenAI,
    )
    from ._constants import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
    )
    from ._constants import (
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
    )
    from ._constants import (
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
    )
    from ._data_residency import DataResidency as DataResidency
    from ._exceptions import (
        APIConnectionError as APIConnectionError,
    )
    from ._exceptions import (
        APIError as APIError,
    )
    from ._exceptions import (
        APIResponseValidationError as APIResponseValidationError,
    )
    from ._exceptions import (
        APIStatusError as APIStatusError,
    )
    from ._exceptions import (
        APITimeoutError as APITimeoutError,
    )
    from ._exceptions import (
        AuthenticationError as AuthenticationError,
    )
    from ._exceptions import (
        BadRequestError as BadRequestError,
    )
    from ._exceptions import (
        ConflictError as ConflictError,
    )
    from ._exceptions import (
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
    )
    from ._exceptions import (
        InternalServerError as InternalServerError,
    )
    from ._exceptions import (
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
    )
    from ._exceptions import (
        LengthFinishReasonError as LengthFinishReasonError,
    )
    from ._exceptions import (
        NotFoundError as NotFoundError,
    )
    from ._exceptions import (
        OAuthError as OAuthError,
    )
    from ._exceptions import (
        OpenAIError as OpenAIError,
    )
    from ._exceptions import (
        PermissionDeniedError as PermissionDeniedError,
    )
    from ._exceptions import (
        RateLimitError as RateLimitError,
    )
    from ._exceptions import (
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from ._exceptions import (
        WebSocketConnectionClosedError as WebSocketConnectionClosedError,
    )
    from ._exceptions import (
        WebSocketQueueFullError as WebSocketQueueFullError,
    )
    from ._models import BaseModel as BaseModel
    from ._module_client import (
        admin as admin,
    )
    from ._module_client import (
        audio as audio,
    )
    from ._module_client import (
        batches as batches,
    )
    from ._module_client import (
        beta as beta,
    )
    from ._module_client import (
        chat as chat,
    )
    from ._module_client import (
        completions as completions,
    )
    from ._module_client import (
        containers as containers,
    )
    from ._module_client import (
        content_provenance_checks as content_provenance_checks,
    )
    from ._module_client import (
        conversations as conversations,
    )
    from ._module_client import (
        decisions as decisions,
    )
    from ._module_client import (
        embeddings as embeddings,
    )
    from ._module_client import (
        evals as evals,
    )
    from ._module_client import (
        files as files,
    )
    from ._module_client import (
        fine_tuning as fine_tuning,
    )
    from ._module_client import (
        images as images,
    )
    from ._module_client import (
        live as live,
    )
    from ._module_client import (
        models as models,
    )
    from ._module_client import (
        moderations as moderations,
    )
    from ._module_client import (
        realtime as realtime,
    )
    from ._module_client import (
        responses as responses,
    )
    from ._module_client import (
        safety as safety,
    )
    from ._module_client import (
        skills as skills,
    )
    from ._module_client import (
        uploads as uploads,
    )
    from ._module_client import (
        vector_stores as vector_stores,
    )
    from ._module_client import (
        videos as videos,
    )
    from ._module_client import (
        webhooks as webhooks,
    )
    from ._multipart import file_from_path as file_from_path
    from ._response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from ._retry import RetryPolicy as RetryPolicy
    from ._streaming import AsyncStream as AsyncStream
    from ._streaming import Stream as Stream
    from ._transports import (
        DefaultAioHttpClient as DefaultAioHttpClient,
    )
    from ._transports import (
        DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client,
    )
    from ._transports import (
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    )
    from ._transports import (
        DefaultHttpx2Client as DefaultHttpx2Client,
    )
    from ._transports import (
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from ._types import (
        NOT_GIVEN as NOT_GIVEN,
    )
    from ._types import (
        NoneType as NoneType,
    )
    from ._types import (
        NotGiven as NotGiven,
    )
    from ._types import (
        Omit as Omit,
    )
    from ._types import (
        ProxiesTypes as ProxiesTypes,
    )
    from ._types import (
        RequestOptions as RequestOptions,
    )
    from ._types import (
        Timeout as Timeout,
    )
    from ._types import (
        Transport as Transport,
    )
    from ._types import (
        not_given as not_given,
    )
    from ._types import (
        omit as omit,
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

__title__ = "openai"

_HOMES = {
    "_client": "AsyncClient AsyncOpenAI Client OpenAI",
    "_constants": "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT",
    "_data_residency": "DataResidency",
    "_exceptions": (
        "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError AuthenticationError"
        " BadRequestError ConflictError ContentFilterFinishReasonError InternalServerError"
        " InvalidWebhookSignatureError LengthFinishReasonError NotFoundError OAuthError OpenAIError"
        " PermissionDeniedError RateLimitError UnprocessableEntityError WebSocketConnectionClosedError"
        " WebSocketQueueFullError"
    ),
    "_models": "BaseModel",
    "_module_client": (
        "admin audio batches beta chat completions containers content_provenance_checks conversations decisions"
        " embeddings evals files fine_tuning images live models moderations realtime responses safety skills uploads"
        " vector_stores videos webhooks"
    ),
    "_multipart": "file_from_path",
    "_response": "HttpxBinaryResponseContent",
    "_retry": "RetryPolicy",
    "_streaming": "AsyncStream Stream",
    "_transports": (
        "DefaultAioHttpClient DefaultAsyncHttpx2Client DefaultAsyncHttpxClient DefaultHttpx2Client DefaultHttpxClient"
    ),
    "_types": "NOT_GIVEN NoneType NotGiven Omit ProxiesTypes RequestOptions Timeout Transport not_given omit",
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
