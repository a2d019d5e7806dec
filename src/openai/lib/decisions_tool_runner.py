"""Acting by decisions: look, let the model choose one of the actions at hand, do it, and look again."""

from __future__ import annotations

import time
from asyncio import CancelledError
from contextlib import contextmanager
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    List,
    Mapping,
    Optional,
    Sequence,
    Union,
    cast,
)

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .._flow import Ask, Flow
from .._perform import AsyncFunctionError, perform, perform_async
from ..types import Decision, DecisionInputImageParam, DecisionInputTextParam
from ._tool_lifecycle import CloseStatus, ToolLifecycle, fresh_idempotency_key
from .tool_diagnostics import Reason, Stage, ToolDiagnosticObserver, emit_tool_diagnostic

if TYPE_CHECKING:
    from .._client import AsyncOpenAI, OpenAI

DecisionObservation: TypeAlias = Union[str, Iterable[Union[DecisionInputTextParam, DecisionInputImageParam]]]

_QUESTION = "next_action"
_INSTRUCTIONS = "Choose the action that brings the task closest to its goal, or `done` if it is reached."


class DecisionActionCandidate(TypedDict, total=False):
    """Something that can be done next: `execute` is called if the model chooses `id`."""

    id: Required[str]
    description: Required[str]
    execute: Required[Callable[[], object]]
    done: Literal[False]


class AsyncDecisionActionCandidate(TypedDict, total=False):
    """The async twin of `DecisionActionCandidate`."""

    id: Required[str]
    description: Required[str]
    execute: Required[Callable[[], Awaitable[object]]]
    done: Literal[False]


class DecisionDoneCandidate(TypedDict):
    """The choice that says the task is done."""

    id: str
    description: str
    done: Literal[True]


DecisionCandidate: TypeAlias = Union[DecisionActionCandidate, DecisionDoneCandidate]
AsyncDecisionCandidate: TypeAlias = Union[AsyncDecisionActionCandidate, DecisionDoneCandidate]


class DecisionsRunnerParams(TypedDict, total=False):
    """The model that decides, and the task in words."""

    model: Required[str]
    input: Required[str]
    safety_identifier: Optional[str]


class DecisionsRunResult(TypedDict):
    """How a run ended: done and verified, done as the model says, or refused by it; and what was done, by id."""

    status: Literal["verified", "unverified", "refused"]
    decisions: List[Decision]
    attempted_candidate_ids: List[str]
    completed_candidate_ids: List[str]


_Reason: TypeAlias = Literal[
    "failed", "cancelled", "step_limit", "invalid_params", "invalid_candidates", "invalid_answer", "async_executor"
]
_WORDS: Mapping[_Reason, str] = {
    "failed": "The run failed before it was done; its cause is chained.",
    "cancelled": "The run was cancelled.",
    "step_limit": "The run took `max_steps` decisions and is not done.",
    "invalid_params": "`params` needs a `model` and an `input`, both strings, at most a `safety_identifier` more; and"
    " `max_steps` must be a whole number from 1.",
    "invalid_candidates": "`candidates` must return a list of candidates with different ids, each with a description,"
    " exactly one of them with `done`, the others with a function to `execute`.",
    "invalid_answer": "The model's answer is none of the candidates.",
    "async_executor": "A function returned an awaitable; use AsyncDecisionsToolRunner.",
}


class DecisionsToolRunnerError(RuntimeError):
    """A run that did not come to its end: why, and the ids of the candidates that were begun and completed."""

    def __init__(self, reason: _Reason, attempted: Sequence[str], completed: Sequence[str]) -> None:
        super().__init__(_WORDS[reason])
        self.reason: _Reason = reason
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.reason, self.attempted_candidate_ids, self.completed_candidate_ids)


class DecisionsToolRunnerCancelledError(CancelledError):
    """The task of a run was cancelled; the ids of the candidates that were begun and completed."""

    def __init__(self, attempted: Sequence[str], completed: Sequence[str]) -> None:
        super().__init__(_WORDS["cancelled"])
        self.reason = "cancelled"
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.attempted_candidate_ids, self.completed_candidate_ids)


class _Run:
    """One run: a loop of effects, the same for both worlds."""

    def __init__(self, runner: _BaseRunner, cancelled: Callable[[], bool] | None, observer: Any) -> None:
        self._runner = runner
        self._cancelled = cancelled
        self._observer: ToolDiagnosticObserver | None = observer
        self._decisions: list[Decision] = []
        self.attempted: list[str] = []
        self.completed: list[str] = []

    def steps(
        self, client: OpenAI | AsyncOpenAI, params: DecisionsRunnerParams, max_steps: int
    ) -> Flow[DecisionsRunResult]:
        """Decide and act until the task is done, refused, or out of steps."""
        if not _are_valid(params, max_steps):
            raise self._error("invalid_params")
        for _ in range(max_steps):
            observation = yield from self._ask(self._runner.observe)
            candidates = self._checked((yield from self._ask(partial(self._runner.candidates, observation))))
            chosen = yield from self._decide(client, params, observation, candidates)
            if chosen is None:
                return self._result("refused")
            if chosen.get("done"):
                if self._runner.verify is None:
                    return self._result("unverified")
                if (yield from self._verified(self._runner.verify, chosen["id"])):
                    return self._result("verified")
            elif len(self._decisions) < max_steps:
                yield from self._act(chosen)
        self._emit("run", "step_limit", time.perf_counter())
        raise self._error("step_limit")

    def _decide(
        self,
        client: OpenAI | AsyncOpenAI,
        params: DecisionsRunnerParams,
        observation: DecisionObservation,
        candidates: dict[str, Any],
    ) -> Flow[dict[str, Any] | None]:
        """Ask the model; None is its refusal."""
        seen = observation if isinstance(observation, str) else list(observation)
        messages: Any = [{"role": "user", "content": content} for content in (params["input"], seen)]
        choices = [{"value": id_, "description": each["description"]} for id_, each in candidates.items()]
        question: Any = {
            "type": "choice",
            "name": _QUESTION,
            "instructions": _INSTRUCTIONS,
            "choices": choices,
        }
        arguments: dict[str, Any] = {**params, "input": messages, "questions": [question]}
        started = time.perf_counter()
        try:
            decision: Decision = yield from self._ask(
                partial(client.decisions.create, **arguments, extra_headers=fresh_idempotency_key(client))
            )
        except DecisionsToolRunnerError as error:
            if error.reason == "failed":
                self._emit("request", "api_failed", started)
            raise
        self._decisions.append(decision)
        self._emit("request", "completed", started, usage=decision.usage)
        started = time.perf_counter()
        answer: Any = next((each for each in decision.answers or () if each.name in (_QUESTION, None)), None)
        if answer is not None and answer.type == "refusal":
            self._emit("selection", "refused", started)
            return None
        chosen: dict[str, Any] | None = candidates.get(getattr(answer, "choice", None) or "")
        if chosen is None:
            self._emit("selection", "invalid_output", started)
            raise self._error("invalid_answer")
        self._emit("selection", "completed", started, chosen["id"])
        return chosen

    def _verified(self, verify: Callable[..., object], id_: str) -> Flow[bool]:
        observation = yield from self._ask(self._runner.observe)
        started = time.perf_counter()
        verified = bool((yield from self._ask(partial(verify, observation))))
        self._emit("verification", "completed" if verified else "refused", started, id_)
        return verified

    def _act(self, chosen: dict[str, Any]) -> Flow[None]:
        self._check_cancelled()
        self.attempted.append(chosen["id"])
        started = time.perf_counter()
        try:
            yield from self._ask(chosen["execute"])
        except DecisionsToolRunnerError:
            self._emit("action", "driver_failed", started, chosen["id"])
            raise
        self.completed.append(chosen["id"])
        self._emit("action", "completed", started, chosen["id"])

    def _ask(self, question: Callable[[], object]) -> Flow[Any]:
        """Call something of the caller's, or the API; whatever goes wrong there ends the run."""
        self._check_cancelled()
        try:
            return (yield Ask(question))
        except AsyncFunctionError as error:
            raise self._error("async_executor") from error
        except Exception as cause:
            raise self._error("failed") from cause

    def _check_cancelled(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise self._error("cancelled")

    def _checked(self, candidates: Any) -> dict[str, Any]:
        """The candidates by id."""
        if not isinstance(candidates, list):
            raise self._error("invalid_candidates")
        given = [*cast("Iterable[Any]", candidates)]
        found: dict[str, Any] = {each["id"]: each for each in given if _is_candidate(each)}
        if len(found) != len(given) or sum(bool(each.get("done")) for each in found.values()) != 1:
            raise self._error("invalid_candidates")
        return found

    def _emit(self, stage: Stage, reason: Reason, started: float, id_: str | None = None, usage: object = None) -> None:
        emit_tool_diagnostic(self._observer, "decisions", stage, reason, started, call_id=id_, usage=usage)

    def _error(self, reason: _Reason) -> DecisionsToolRunnerError:
        return DecisionsToolRunnerError(reason, self.attempted, self.completed)

    def _result(self, status: Literal["verified", "unverified", "refused"]) -> DecisionsRunResult:
        return {
            "status": status,
            "decisions": self._decisions,
            "attempted_candidate_ids": self.attempted,
            "completed_candidate_ids": self.completed,
        }


def _is_candidate(each: Any) -> bool:
    if not isinstance(each, dict):
        return False
    candidate = cast("dict[str, Any]", each)
    named = all(isinstance(candidate.get(key), str) and candidate[key] for key in ("id", "description"))
    return named and (candidate.get("done") is True or callable(candidate.get("execute")))


def _are_valid(params: Any, max_steps: Any) -> bool:
    if not isinstance(params, Mapping) or not isinstance(max_steps, int) or max_steps < 1:
        return False
    given = cast("Mapping[str, Any]", params)
    words = all(isinstance(given.get(key), str) and given[key] for key in ("model", "input"))
    return words and given.keys() <= {"model", "input", "safety_identifier"}


class _BaseRunner:
    def __init__(
        self,
        *,
        observe: Callable[[], Any],
        candidates: Callable[[Any], Any],
        verify: Callable[[Any], Any] | None = None,
    ) -> None:
        for name, function in (("observe", observe), ("candidates", candidates), ("verify", verify)):
            if not callable(function) and not (name == "verify" and function is None):
                raise TypeError(f"`{name}` must be a function, not {type(function).__name__}")
        self.observe, self.candidates, self.verify = observe, candidates, verify
        self._life = ToolLifecycle(type(self).__name__)

    def close(self) -> CloseStatus:
        """Let no further run begin; one that is under way goes on to its end, and `status` is `draining`."""
        return self._life.close()


class DecisionsToolRunner(_BaseRunner):
    """Does a task by decisions: `observe` says how things stand, `candidates` what can be done about it.

    Args:
        observe: returns what the model is shown, as text or a list of text and image parts.
        candidates: given the observation, returns the actions to choose from and one candidate that means done.
        verify: given a new observation, says whether the task is done indeed; if not, the run goes on.
    """

    def __init__(
        self,
        *,
        observe: Callable[[], DecisionObservation],
        candidates: Callable[[DecisionObservation], list[DecisionCandidate]],
        verify: Callable[[DecisionObservation], bool] | None = None,
    ) -> None:
        super().__init__(observe=observe, candidates=candidates, verify=verify)

    def run(
        self,
        client: OpenAI,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> DecisionsRunResult:
        """Decide and act until the task is done or refused; at most `max_steps` decisions are taken.

        `cancelled` is asked before each step and each action; `on_diagnostic` is told how every stage ended.
        [API reference](https://platform.openai.com/docs/api-reference/decisions/create)

        Raises:
            DecisionsToolRunnerError: the run did not come to its end; `reason` says why, the cause is chained.
            RuntimeError: the runner is in another run, or was closed.
        """
        with self._life.call():
            return perform(_Run(self, cancelled, on_diagnostic).steps(client, params, max_steps))


class AsyncDecisionsToolRunner(_BaseRunner):
    """The async twin of `DecisionsToolRunner`; its functions are async."""

    def __init__(
        self,
        *,
        observe: Callable[[], Awaitable[DecisionObservation]],
        candidates: Callable[[DecisionObservation], Awaitable[list[AsyncDecisionCandidate]]],
        verify: Callable[[DecisionObservation], Awaitable[bool]] | None = None,
    ) -> None:
        super().__init__(observe=observe, candidates=candidates, verify=verify)

    async def run(
        self,
        client: AsyncOpenAI,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> DecisionsRunResult:
        """Async twin of `DecisionsToolRunner.run`; a cancelled task raises `DecisionsToolRunnerCancelledError`."""
        run = _Run(self, cancelled, on_diagnostic)
        with self._life.call(), _cancellation(run):
            return await perform_async(run.steps(client, params, max_steps))


@contextmanager
def _cancellation(run: _Run) -> Generator[None, None, None]:
    try:
        yield
    except CancelledError as error:
        raise DecisionsToolRunnerCancelledError(run.attempted, run.completed) from error
