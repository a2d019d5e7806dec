"""What `sessions.create` does to its arguments: types become schemas, functions the handlers of calls."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Generic

from ...streaming.agents._dispatch import AsyncToolDispatcher, ToolDispatcher
from ._output import with_output_schema
from ._result import OutputT


@dataclass(frozen=True)
class SessionCreateContext(Generic[OutputT]):
    """What is sent, and how the events that come back are read and answered."""

    body: dict[str, Any]
    output_type: type[OutputT] | None
    dispatcher: ToolDispatcher | AsyncToolDispatcher | None

    def stream_cls(self, cls: Any) -> Any:  # Any: a class of streams, and what makes one
        """Give what makes a stream of a response."""
        return partial(cls, output_type=self.output_type, dispatcher=self.dispatcher)


def prepare_session_create(
    resource: Any, dispatcher: Any, arguments: dict[str, Any], timeout: Any
) -> SessionCreateContext[Any]:  # Any: those of either world
    """Part what is sent from what is not.

    Raises:
        ValueError: arguments contradict each other.
        TypeError: there is no JSON schema of `output_type`.
    """
    body = dict(arguments)
    output_type, handlers = body.pop("output_type"), body.pop("tool_handlers")
    if handlers and not body["stream"]:
        raise ValueError("`tool_handlers` needs `stream=True`: the calls are among the events of the session.")
    body["agent"] = with_output_schema(body["agent"], output_type)
    return SessionCreateContext(body, output_type, dispatcher(resource, handlers, timeout=timeout))
