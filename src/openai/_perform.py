"""Runs what only calls functions of the caller's, sync or async: drivers for flows that ask and do nothing else."""

from __future__ import annotations

from inspect import isawaitable
from typing import Any, TypeVar, cast

from ._flow import Ask, Flow

T = TypeVar("T")


class AsyncFunctionError(TypeError):
    """An async function where a sync one is needed."""


def perform(flow: Flow[T]) -> T:
    """Call what a flow asks for, on the calling thread."""
    try:
        effect = next(flow)
        while True:
            try:
                answer = _question(effect)()
                if isawaitable(answer):
                    getattr(answer, "close", lambda: None)()  # or Python warns that nobody awaited it
                    raise AsyncFunctionError("A function is async where a sync one is needed; or use the async twin.")
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as end:
        return cast(T, end.value)


async def perform_async(flow: Flow[T]) -> T:
    """Async twin of `perform`; what is awaitable is awaited."""
    try:
        effect = next(flow)
        while True:
            try:
                answer = _question(effect)()
                answer = await answer if isawaitable(answer) else answer
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as end:
        return cast(T, end.value)


def _question(effect: Any) -> Any:
    assert isinstance(effect, Ask)
    return effect.question
