"""What a tool runner is given: functions, a place to keep its state, and when it may begin."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Awaitable, Callable, Dict, List, Optional, TypeVar, Union, cast

import pydantic
from typing_extensions import Literal, TypeAlias, TypedDict

from .._json import loads
from ..types.responses import FunctionToolParam, ResponseFunctionCallOutputItemListParam, ResponseInputParam, ToolParam
from ..types.responses.response_input_param import ComputerCallOutput, FunctionCallOutput, McpApprovalResponse
from ._schema_type import schema_type

_ModelT = TypeVar("_ModelT", bound=pydantic.BaseModel)

FunctionResult: TypeAlias = Union[str, ResponseFunctionCallOutputItemListParam]
ToolOutput: TypeAlias = Union[FunctionCallOutput, ComputerCallOutput, McpApprovalResponse]


class EarlyExecution(TypedDict):
    """What may be carried out while a response is still streamed: the functions by name, and the computer."""

    functions: List[str]
    computer: bool


class ResponsesToolCheckpoint(TypedDict):
    """The state of a run, in plain JSON: at a `boundary` it can be resumed, `pending` calls are being carried out."""

    version: Literal[1]
    run_id: str
    revision: int
    phase: Literal["boundary", "pending", "final"]
    max_steps: int
    consumed_requests: int
    tools: List[ToolParam]
    output_override_names: List[str]
    history: ResponseInputParam
    attempted_call_ids: List[str]
    returned_call_ids: List[str]
    pending_items: List[Dict[str, object]]
    returned_outputs: List[ToolOutput]
    final_response: Optional[Dict[str, object]]


@dataclass(frozen=True)
class ResponsesToolLedger:
    """Where a run's state is kept: `save` is called at each change, before what it announces is done.

    `resume_from` is a checkpoint of the phase `boundary` to go on from; the run's `input` follows its history.
    """

    run_id: str
    save: Callable[[ResponsesToolCheckpoint], None]
    resume_from: Optional[ResponsesToolCheckpoint] = None


@dataclass(frozen=True)
class AsyncResponsesToolLedger:
    """The async twin of `ResponsesToolLedger`."""

    run_id: str
    save: Callable[[ResponsesToolCheckpoint], Awaitable[None]]
    resume_from: Optional[ResponsesToolCheckpoint] = None


@dataclass(frozen=True)
class Registered:
    tool: FunctionToolParam
    execute: Callable[[Any], Any]
    allow_output_override: bool = False
    independent: bool = False
    _model: Any = field(default=None, repr=False)

    def read(self, arguments: str) -> Any:
        """The arguments of a call, as `execute` takes them."""
        if self._model is not None:
            return schema_type(self._model).read(arguments)
        read = loads(arguments or "{}")
        if not isinstance(read, dict):
            raise ValueError(f"The arguments of {self.tool['name']} are no object: {arguments[:200]}")
        return cast("dict[str, object]", read)


@dataclass(frozen=True)
class RegisteredFunction(Registered):
    """A function that the model may call.

    Args:
        tool: how the model sees it; one made by `openai.pydantic_responses_function_tool` or by hand.
        execute: given the arguments, returns text or a list of content.
        allow_output_override: whether the caller of `iterate` may give an output in its place.
        independent: whether it may run side by side with other independent calls of the same turn.
    """

    execute: Callable[[Dict[str, object]], FunctionResult]

    @classmethod
    def from_tool(
        cls,
        tool: FunctionToolParam,
        *,
        execute: Callable[[_ModelT], FunctionResult],
        allow_output_override: bool = False,
        independent: bool = False,
    ) -> RegisteredFunction:
        """Register a tool that was made of a model; `execute` gets the arguments as that model."""
        return cls(tool, cast(Any, execute), allow_output_override, independent, _model_of(tool))


@dataclass(frozen=True)
class AsyncRegisteredFunction(Registered):
    """The async twin of `RegisteredFunction`."""

    execute: Callable[[Dict[str, object]], Awaitable[FunctionResult]]

    @classmethod
    def from_tool(
        cls,
        tool: FunctionToolParam,
        *,
        execute: Callable[[_ModelT], Awaitable[FunctionResult]],
        allow_output_override: bool = False,
        independent: bool = False,
    ) -> AsyncRegisteredFunction:
        """Async twin of `RegisteredFunction.from_tool`."""
        return cls(tool, cast(Any, execute), allow_output_override, independent, _model_of(tool))


def _model_of(tool: Any) -> Any:
    model = getattr(tool, "model", None)
    if model is None:
        raise TypeError("`tool` must be made of a model, by pydantic_responses_function_tool")
    return model
