"""A check that a call has one of its sets of required arguments."""

from __future__ import annotations

import functools
import inspect
from typing import Callable, Sequence, TypeVar

from .._types import is_given as is_given

_CallableT = TypeVar("_CallableT", bound=Callable[..., object])


def required_args(*variants: Sequence[str]) -> Callable[[_CallableT], _CallableT]:
    """Refuse a call that has none of the given sets of arguments complete, and name what is missing.

    Raises:
        TypeError: with the names of the missing arguments, from the call.
    """

    def decorate(func: _CallableT) -> _CallableT:
        names = list(inspect.signature(func).parameters)

        @functools.wraps(func)
        def wrapper(*args: object, **kwargs: object) -> object:
            given = {*names[: len(args)], *(k for k, v in kwargs.items() if is_given(v))}
            if not any(given.issuperset(variant) for variant in variants):
                raise TypeError(_missing(given, variants))
            return func(*args, **kwargs)

        return wrapper  # type: ignore[return-value]  # wraps() keeps the signature, which TypeVar cannot say

    return decorate


def _missing(given: set[str], variants: Sequence[Sequence[str]]) -> str:
    if len(variants) == 1:
        lacking = [repr(name) for name in variants[0] if name not in given]
        return f"Missing required argument{'s' if len(lacking) > 1 else ''}: {', '.join(lacking)}"
    choices = " or ".join("(" + " and ".join(repr(name) for name in variant) + ")" for variant in variants)
    return f"Missing required arguments; Expected either {choices} arguments to be given"
