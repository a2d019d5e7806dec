"""Keeping a run's requests within bounds: what of its history is sent, when all of it would be too much."""

from __future__ import annotations

from functools import partial
from typing import Any, Awaitable, Callable, List, Mapping, Union, cast

from typing_extensions import Required, TypedDict

from .. import _json
from .._flow import Ask, Flow
from ..types.responses import ResponseInputParam
from ._tool_lifecycle import RunStopped


class ContextBudgetSnapshot(TypedDict):
    """What would be sent, the calls that may be left out of it, and its size."""

    history: ResponseInputParam
    eligible_call_ids: List[str]
    input_bytes: int
    input_images: int


class ContextBudgetDecision(TypedDict, total=False):
    """The calls to leave out, with their outputs, and words that stand for them."""

    drop_call_ids: Required[List[str]]
    summary: str


class _ContextBudgetFields(TypedDict, total=False):
    max_input_bytes: Required[int]
    max_input_images: Required[int]
    keep_recent_screenshots: int


class ContextBudget(_ContextBudgetFields):
    """Bounds of a request's input, and who decides what to leave out; `keep_recent_screenshots` are kept anyway (1)."""

    compact: Callable[[ContextBudgetSnapshot], ContextBudgetDecision]


class AsyncContextBudget(_ContextBudgetFields):
    """The async twin of `ContextBudget`."""

    compact: Callable[[ContextBudgetSnapshot], Union[ContextBudgetDecision, Awaitable[ContextBudgetDecision]]]


def check_budget(budget: Any) -> None:
    """Refuse a budget that nothing can be within."""
    limits: dict[str, object] = {"keep_recent_screenshots": 1, **budget}
    for name in ("max_input_bytes", "max_input_images", "keep_recent_screenshots"):
        limit = limits.get(name)
        if not isinstance(limit, int) or limit < 1:
            raise ValueError(f"`context_budget`: {name} must be a whole number from 1, not {limit!r}")
    if not callable(limits.get("compact")):
        raise ValueError("`context_budget`: compact must be a function")


def within(budget: Mapping[str, Any], history: list[Any]) -> Flow[list[Any]]:
    """The history as it is sent: all of it if it is within the budget, else without what `compact` drops."""
    if _fits(budget, history):
        return history
    eligible = _eligible(history, budget.get("keep_recent_screenshots", 1))
    size, images = _size(history)
    snapshot = ContextBudgetSnapshot(
        history=history, eligible_call_ids=[*eligible], input_bytes=size, input_images=images
    )
    decision: ContextBudgetDecision = yield Ask(partial(budget["compact"], snapshot))
    dropped = decision["drop_call_ids"]
    if not eligible.keys() >= set(dropped):
        raise RunStopped("`context_budget`: compact may drop only what is among eligible_call_ids")
    kept = [item for item in history if item.get("call_id") not in dropped]
    summary = decision.get("summary")
    notes = [f"Summary of earlier tool calls: {summary}"] if summary else []
    if dropped:
        told = ", ".join(f"{eligible[id_]} ({id_})" for id_ in dropped)
        notes.append(f"These earlier tool calls were made and are left out here with their outputs: {told}.")
    shortened = [*({"role": "user", "content": note} for note in notes), *kept]
    if not _fits(budget, shortened):
        raise RunStopped("`context_budget`: the input is too large even without what compact dropped")
    return shortened


def _eligible(history: list[Any], keep: int) -> dict[str, str]:
    """The calls that have an output, by id, with what was called; not the newest screenshots."""
    answered = {item["call_id"] for item in history if str(item.get("type", "")).endswith("_call_output")}
    calls = [item for item in history if item.get("type") in ("function_call", "computer_call")]
    screens = [item["call_id"] for item in calls if item["type"] == "computer_call"]
    kept = set(screens[-keep:])
    return {
        item["call_id"]: cast(str, item.get("name", item["type"]))
        for item in calls
        if item["call_id"] in answered and item["call_id"] not in kept
    }


def _fits(budget: Mapping[str, Any], history: list[Any]) -> bool:
    size, images = _size(history)
    return bool(size <= budget["max_input_bytes"] and images <= budget["max_input_images"])


def _size(history: list[Any]) -> tuple[int, int]:
    """The bytes of the input as it is sent, and the images in it."""
    return len(_json.encode(history)), _images(history)


def _images(value: object) -> int:
    if isinstance(value, list):
        return sum(_images(item) for item in cast("list[object]", value))
    if not isinstance(value, Mapping):
        return 0
    item = cast("Mapping[str, Any]", value)
    if item.get("type") in ("input_image", "computer_screenshot"):
        return 1
    return sum(_images(part) for part in item.values())
