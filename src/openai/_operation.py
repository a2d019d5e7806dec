"""One operation of the API: its wire facts, written once and read by the sync and the async client alike."""

from __future__ import annotations

import re
from functools import cached_property
from importlib import import_module
from typing import Any, Callable, Generic, Mapping, TypeVar

T_co = TypeVar("T_co", covariant=True)
E_co = TypeVar("E_co", covariant=True)
S_co = TypeVar("S_co", covariant=True)
A_co = TypeVar("A_co", covariant=True)

_PATH_NAME = re.compile(r"\{(\w+)\}")


def resolve(name: str) -> Any:  # Any: whatever object the name leads to
    """Import what `module:attribute` names."""
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)


class Operation(Generic[T_co]):
    """Where a method's arguments go, and what comes back.

    Types are named, not imported: `openai.types.batch:Batch` is loaded when the first answer arrives.
    """

    def __init__(
        self,
        verb: str,
        path: str,
        result: str = "none",
        *,
        query: tuple[str, ...] = (),
        either: tuple[tuple[str, ...], ...] = (),
        headers: Mapping[str, str] | None = None,
        header_params: Mapping[str, str] | None = None,
        rename: Mapping[str, str] | None = None,
        nest: Mapping[str, tuple[str, ...]] | None = None,
        files: tuple[tuple[str, ...], ...] = (),
        json_without_files: bool = False,
        parts: Mapping[str, str] | None = None,
        admin: bool = False,
        choose: str | None = None,
        codec: str | None = None,
    ) -> None:
        self.verb = verb
        self.path, _, self.fixed_query = path.partition("?")
        self.path_names = tuple(_PATH_NAME.findall(self.path))
        self.sends_body = verb not in ("GET", "DELETE")
        self.query = query
        self.either = either
        self.headers = headers
        self.header_params = header_params
        self.rename = rename
        self.nest = nest
        self.files = files
        self.json_without_files = json_without_files
        self.parts = parts
        self.security = {"admin_api_key_auth": True} if admin else {"bearer_auth": True}
        self._result = result
        self._choose = choose
        self._codec = codec

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.verb} {self.path}>"

    def takes_body(self, arguments: Mapping[str, object]) -> bool:
        """Whether the method has arguments that go into a body; one without sends none."""
        return len(arguments) > len(self.path_names) + len(self.query) + len(self.header_params or ())

    @cached_property
    def result_type(self) -> Any:  # Any: a class, an alias, or a marker such as NoneType
        """The type of the answer, loaded on first use."""
        if self._result == "none":
            return type(None)
        if self._result == "binary":
            return resolve("openai._binary:HttpxBinaryResponseContent")
        if self._result in ("str", "object"):
            return resolve(f"builtins:{self._result}")
        return resolve(self._result)

    @cached_property
    def choose(self) -> Callable[[Mapping[str, object]], Any] | None:
        """Pick the type of the answer by the arguments, where they decide it."""
        return resolve(self._choose) if self._choose else None

    @cached_property
    def prepare(self) -> Callable[[dict[str, object]], Callable[[Any], Any] | None] | None:
        """Adjust the arguments of one call and return what is done to its answer, where an operation needs that."""
        return resolve(f"{self._codec}:prepare") if self._codec else None


class StreamOperation(Operation[T_co], Generic[T_co, E_co]):
    """An operation that can answer with a stream of events of type `E_co`."""

    def __init__(
        self,
        verb: str,
        path: str,
        result: str = "none",
        *,
        stream: str,
        named_events: bool = False,
        **facts: Any,  # Any: the keyword arguments of Operation
    ) -> None:
        super().__init__(verb, path, result, **facts)
        self._stream = stream
        self.named_events = named_events

    @cached_property
    def event_type(self) -> Any:  # Any: a class or a union of them
        """The type of one streamed event, loaded on first use."""
        return resolve(self._stream)


class PageOperation(Operation[S_co], Generic[S_co, A_co]):
    """An operation that lists objects page by page: `S_co` on the sync client, `A_co` on the async one."""

    def __init__(self, verb: str, path: str, item: str, *, page: str, **facts: Any) -> None:  # Any: as above
        super().__init__(verb, path, item, **facts)
        self._page = page

    @property
    def item_type(self) -> Any:  # Any: a class or a union of them
        """The type of one listed object, loaded on first use."""
        return self.result_type

    def page_type(self, world: str) -> Any:  # Any: a page class
        """The class of a page in the `Sync` or `Async` world."""
        return resolve(f"openai.pagination:{world}{self._page}")
