"""The client behind `openai.chat` and its like: made on first use, it follows the module's settings as they change."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, cast

import openai

from ._client import OpenAI
from ._exceptions import OpenAIError, is_mapping
from ._forks import lock
from ._types import NOT_GIVEN
from .resources._root import ResourceTree

if TYPE_CHECKING:
    from . import resources

    admin: resources.Admin
    audio: resources.Audio
    batches: resources.Batches
    beta: resources.Beta
    chat: resources.Chat
    completions: resources.Completions
    containers: resources.Containers
    content_provenance_checks: resources.ContentProvenanceChecks
    conversations: resources.Conversations
    decisions: resources.Decisions
    embeddings: resources.Embeddings
    evals: resources.Evals
    files: resources.Files
    fine_tuning: resources.FineTuning
    images: resources.Images
    live: resources.Live
    models: resources.Models
    moderations: resources.Moderations
    realtime: resources.Realtime
    responses: resources.Responses
    safety: resources.Safety
    skills: resources.Skills
    uploads: resources.Uploads
    vector_stores: resources.VectorStores
    videos: resources.Videos
    webhooks: resources.Webhooks

_COMMON = (
    "api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
)
_AZURE = ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")
_AZURE_SIGNS = _AZURE[1:]
_AZURE_VARIABLES = ("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN")
_NAMES = (*_COMMON, *_AZURE, "admin_api_key", "api_type", "bedrock_token_provider")
# The names with an underscore, and those of Entra ID, come from the days of version 0.
_TYPES = {
    "openai": "openai",
    "azure": "azure",
    "amazon-bedrock": "amazon-bedrock",
    "open_ai": "openai",
    "azure_ad": "azure",
    "azuread": "azure",
}

_client: OpenAI | None = None
_settings: tuple[object, ...] = ()
_lock = lock()


class AmbiguousModuleClientUsageError(OpenAIError):
    """The environment has settings for OpenAI and for Azure, and nothing says which of them the module is to use."""

    def __init__(self) -> None:
        super().__init__(
            "There are settings for OpenAI (OPENAI_API_KEY) and for Azure. Set `openai.api_type` or OPENAI_API_TYPE to"
            " `openai`, `azure` or `amazon-bedrock`, or make a client of your own."
        )


def load_client() -> OpenAI:
    """The client of the module's present settings; a change of them makes a new one.

    Raises:
        OpenAIError: there are no credentials.
    """
    global _client, _settings
    now = tuple(_as_it_is(getattr(openai, name)) for name in _NAMES)
    with _lock:
        if _client is None or now != _settings:
            _client, _settings = _make_client(), now
        return _client


def _as_it_is(setting: object) -> object:
    """A setting to compare later ones with; a dictionary may be changed in its place."""
    return {**setting} if is_mapping(setting) else setting


def _make_client() -> OpenAI:
    common: dict[str, Any] = {name: getattr(openai, name) for name in _COMMON}
    common["timeout"] = NOT_GIVEN if openai.timeout is None else openai.timeout
    kind = api_type()
    if kind == "azure":
        from .lib.azure import AzureOpenAI

        return AzureOpenAI(
            admin_api_key=openai.admin_api_key, **{name: getattr(openai, name) for name in _AZURE}, **common
        )
    if kind == "amazon-bedrock":
        from .lib.bedrock import BedrockOpenAI

        return BedrockOpenAI(bedrock_token_provider=openai.bedrock_token_provider, **common)
    return OpenAI(admin_api_key=openai.admin_api_key, **common)


def api_type() -> str:
    """Which service the module's settings and the environment speak of: `openai`, `azure` or `amazon-bedrock`.

    Raises:
        AmbiguousModuleClientUsageError: they speak of more than one, and `openai.api_type` does not choose.
        OpenAIError: `openai.api_type` is none of them.
    """
    chosen = os.environ.get("OPENAI_API_TYPE") if openai.api_type is None else openai.api_type
    if chosen:
        if chosen not in _TYPES:
            raise OpenAIError(
                f"`openai.api_type` or OPENAI_API_TYPE is {chosen!r}; it must be one of {', '.join(_TYPES)}"
            )
        return _TYPES[chosen]
    given = [getattr(openai, name) for name in _AZURE_SIGNS]
    azure = any(value is not None for value in given) or any(name in os.environ for name in _AZURE_VARIABLES)
    if azure and "OPENAI_API_KEY" in os.environ:
        raise AmbiguousModuleClientUsageError
    return "azure" if azure else "openai"


class _Resource:
    """A resource of the module-level client; the client is looked up at each use."""

    def __init__(self, name: str) -> None:
        self.__dict__["_name"] = name

    def _target(self) -> Any:
        return getattr(load_client(), cast(str, self.__dict__["_name"]))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._target(), name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._target(), name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self._target(), name)

    def __dir__(self) -> list[str]:
        return dir(self._target())

    def __repr__(self) -> str:
        return f"<openai.{self.__dict__['_name']}>"


def __getattr__(name: str) -> Any:
    if name in ResourceTree.__dict__:
        return globals().setdefault(name, _Resource(name))
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
