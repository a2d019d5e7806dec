"""The client behind `openai.chat` and its like: made on first use, it follows the module's settings as they change."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, cast

import openai

from ._client import OpenAI
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

_client: OpenAI | None = None
_settings: tuple[object, ...] = ()
_lock = threading.Lock()


def load_client() -> OpenAI:
    """The client of the module's present settings; a change of them makes a new one.

    Raises:
        OpenAIError: there are no credentials.
    """
    global _client, _settings
    now = (
        openai.api_key,
        openai.admin_api_key,
        openai.organization,
        openai.project,
        openai.webhook_secret,
        openai.base_url,
        openai.timeout,
        openai.max_retries,
        openai.default_headers,
        openai.default_query,
        openai.http_client,
    )
    with _lock:
        if _client is None or now != _settings:
            _client, _settings = _make_client(), now
        return _client


def _make_client() -> OpenAI:
    return OpenAI(
        api_key=openai.api_key,
        admin_api_key=openai.admin_api_key,
        organization=openai.organization,
        project=openai.project,
        webhook_secret=openai.webhook_secret,
        base_url=openai.base_url,
        timeout=NOT_GIVEN if openai.timeout is None else openai.timeout,
        max_retries=openai.max_retries,
        default_headers=openai.default_headers,
        default_query=openai.default_query,
        http_client=openai.http_client,
    )


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
