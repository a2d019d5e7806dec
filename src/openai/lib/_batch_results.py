"""The results of a batch, read line by line: each line is the typed answer to a request, or its error."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, AsyncIterator, Dict, Generic, Iterator, List, Mapping, TypeVar, cast

from .._diagnosis import payload_error, status_error
from .._exceptions import APIResponseValidationError, BatchFailedError, OpenAIError, is_mapping
from .._transports._protocol import Request, Timeouts
from ._batch_requests import BatchRequest, Reader, batch_request

if TYPE_CHECKING:
    import httpx

    from .._client import AsyncOpenAI, OpenAI
    from ..types.batch import Batch

T = TypeVar("T")

FINAL = frozenset(("completed", "failed", "expired", "cancelled"))
_ERRORS_NAMED = 3
_SHOWN = 80

# By endpoint, a call whose answers are read as those of any other: for batches whose requests are not at hand.
_CALLS: Mapping[str, tuple[str, Dict[str, object]]] = {
    "/v1/responses": ("responses.create", {}),
    "/v1/chat/completions": ("chat.completions.create", {"messages": [], "model": ""}),
    "/v1/embeddings": ("embeddings.create", {"input": "", "model": ""}),
    "/v1/completions": ("completions.create", {"prompt": "", "model": ""}),
    "/v1/moderations": ("moderations.create", {"input": ""}),
    "/v1/images/generations": ("images.generate", {"prompt": ""}),
    "/v1/images/edits": ("images.edit", {"image": {}, "prompt": ""}),
    "/v1/videos": ("videos.create", {"prompt": ""}),
}


@dataclass(frozen=True)
class BatchResult(Generic[T]):
    """What came of one request: a value or an error."""

    custom_id: str
    """The name of the request; empty where a line of the results is broken."""
    value: T | None = None
    """What the call itself would have returned; None where it failed."""
    error: OpenAIError | None = None
    """What the call itself would have raised, or why it was never made, such as `code` "batch_expired"."""
    request_id: str | None = None

    def unwrap(self) -> T:
        """Return the value.

        Raises:
            OpenAIError: there is none; it is `error`.
        """
        if self.error is not None:
            raise self.error
        return cast(T, self.value)


class _Results(Generic[T]):
    """What both kinds of results know: which files to read, and how."""

    def __init__(
        self, client: Any, batch: Batch, reader: Reader[T], exceptions: Mapping[str, Reader[T]] | None = None
    ) -> None:
        self._client = client
        self.batch = batch
        """The batch as it was last seen, with `status`, `request_counts` and `usage`."""
        self._reader = reader
        self._exceptions = exceptions or {}
        self._url = str(client.base_url).rstrip("/") + (batch.endpoint or "").replace("/v1", "", 1)
        self._files = [id for id in (batch.output_file_id, batch.error_file_id) if id]
        if not self._files and batch.status not in FINAL:
            raise OpenAIError(
                f"Batch {batch.id} is still {batch.status}, and has no results yet; wait for it with"
                " `client.batches.poll`"
            )
        if not self._files and batch.status == "failed":
            raise BatchFailedError(_why(batch), batch=batch)

    def _read(self, line: str) -> BatchResult[T]:
        try:
            entry: object = json.loads(line, strict=False)  # which keeps no cache of the strings that it saw
        except (ValueError, RecursionError):
            entry = None
        if not is_mapping(entry) or not isinstance(entry.get("custom_id"), str):
            return BatchResult("", error=OpenAIError(f"A line of the batch's results is broken: {line[:_SHOWN]!r}"))
        custom_id, response = cast(str, entry["custom_id"]), entry.get("response")
        answer: Mapping[str, object] = response if is_mapping(response) else {}
        reply = _LineReply(self._url, answer)
        try:
            if entry.get("error") or not answer:
                why = entry.get("error") or f"The line of {custom_id!r} has neither a response nor an error"
                raise payload_error(why, request=reply.request, request_id=reply.request_id)
            if not 200 <= reply.status < 300:
                raise status_error(reply, reply.body)
            reader = self._exceptions.get(custom_id, self._reader)
            return BatchResult(custom_id, reader.read(reply.content, reply), request_id=reply.request_id)
        except OpenAIError as error:
            return BatchResult(custom_id, error=error.with_traceback(None), request_id=reply.request_id)
        except (TypeError, ValueError, AttributeError) as cause:  # one odd answer must not hide those after it
            message = f"The answer to {custom_id!r} cannot be read: {cause}"
            odd = APIResponseValidationError(reply.http_response, reply.body, message=message)
            odd.__cause__ = cause
            return BatchResult(custom_id, error=odd, request_id=reply.request_id)


class _LineReply:
    """A line of the results, as the reply that the call itself would have got."""

    http_version = "HTTP/1.1"
    is_closed = is_consumed = True
    elapsed = 0.0

    def __init__(self, url: str, answer: Mapping[str, object]) -> None:
        status, request_id = answer.get("status_code"), answer.get("request_id")
        self.request = Request("POST", url, [], b"", Timeouts(None, None, None, None))
        self.status = status if isinstance(status, int) else 500
        self.request_id = request_id if isinstance(request_id, str) else None
        self.headers = [(b"x-request-id", self.request_id.encode(errors="replace"))] if self.request_id else []
        self.body = answer.get("body")

    @property
    def content(self) -> bytes:
        return json.dumps(self.body, separators=(",", ":")).encode()  # which takes all that `loads` gave, NaN too

    @property
    def http_response(self) -> httpx.Response:
        import httpx

        request = httpx.Request("POST", self.request.url)
        return httpx.Response(self.status, headers=self.headers, content=self.content, request=request)

    def header(self, name: str) -> str | None:
        return self.request_id if name.lower() == "x-request-id" else None


class BatchResults(_Results[T]):
    """The results of a batch in the order of its files, errors among them: read while you iterate, anew each time."""

    _client: OpenAI

    def __iter__(self) -> Iterator[BatchResult[T]]:
        for file_id in self._files:
            with self._client.files.with_streaming_response.content(file_id) as response:
                for line in response.iter_lines():
                    if line.strip():
                        yield self._read(line)

    def by_id(self) -> Dict[str, BatchResult[T]]:
        """Read all of them into a dict by `custom_id`."""
        return {result.custom_id: result for result in self}


class AsyncBatchResults(_Results[T]):
    """Async twin of `BatchResults`."""

    _client: AsyncOpenAI

    async def __aiter__(self) -> AsyncIterator[BatchResult[T]]:
        for file_id in self._files:
            async with self._client.files.with_streaming_response.content(file_id) as response:
                async for line in response.iter_lines():
                    if line.strip():
                        yield self._read(line)

    async def by_id(self) -> Dict[str, BatchResult[T]]:
        """Async twin of `BatchResults.by_id`."""
        return {result.custom_id: result async for result in self}


def reader_of(batch: Batch, client: Any, like: BatchRequest[Any] | None) -> Reader[Any]:
    """How the batch's answers are read: as those to a request like this, or to any of its endpoint."""
    if like is not None and like.endpoint != batch.endpoint:
        raise ValueError(f"`like` goes to {like.endpoint}, but batch {batch.id} to {batch.endpoint}")
    if like is not None:
        return like.reader
    path, arguments = _CALLS.get(batch.endpoint, ("post", {"path": batch.endpoint or "", "cast_to": object}))
    method = client
    for name in path.split("."):
        method = getattr(method, name)
    return batch_request(method, **arguments).reader


def _why(batch: Batch) -> str:
    errors: List[Any] = list((batch.errors and batch.errors.data) or ())
    named = [(f"line {one.line}: " if one.line else "") + f"{one.message or one.code}" for one in errors]
    more = f"; and {len(named) - _ERRORS_NAMED} more" if len(named) > _ERRORS_NAMED else ""
    return f"Batch {batch.id} was refused: {'; '.join(named[:_ERRORS_NAMED]) or 'no reason was given'}{more}"
