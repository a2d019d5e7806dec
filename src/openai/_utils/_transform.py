"""Facts about a field that a plain annotation cannot say, and the renaming of params by them."""

from __future__ import annotations

import typing
from typing import Any, Mapping

from typing_extensions import Annotated, get_args, get_origin, get_type_hints, is_typeddict


class PropertyInfo:
    """Annotated metadata: the name on the wire, or the field that tells the variants of a union apart."""

    __slots__ = ("alias", "discriminator", "format", "format_template")

    def __init__(
        self,
        *,
        alias: str | None = None,
        format: str | None = None,
        format_template: str | None = None,
        discriminator: str | None = None,
    ) -> None:
        self.alias = alias
        self.format = format
        self.format_template = format_template
        self.discriminator = discriminator

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__ if getattr(self, name) is not None)
        return f"PropertyInfo({given})"


def maybe_transform(data: object, expected_type: object) -> Any:  # the same shape as data, under wire names
    """Give params their wire names, as their TypedDict annotates them."""
    annotation = expected_type
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if isinstance(data, Mapping):
        mapping = typing.cast("Mapping[str, object]", data)
        variants = [t for t in (annotation, *get_args(annotation)) if is_typeddict(t)]
        if not variants:
            return data
        hints: dict[str, Any] = {k: v for t in variants for k, v in get_type_hints(t, include_extras=True).items()}
        return {_wire_name(hints.get(k), k): maybe_transform(v, _bare(hints.get(k))) for k, v in mapping.items()}
    if isinstance(data, (list, tuple)) and get_args(annotation):
        items = typing.cast("list[object]", data)
        return [maybe_transform(item, get_args(annotation)[0]) for item in items]
    return data


async def async_maybe_transform(data: object, expected_type: object) -> Any:  # as maybe_transform
    """Give params their wire names; nothing in it waits."""
    return maybe_transform(data, expected_type)


def _bare(hint: object) -> object:
    """Take off Required[...], NotRequired[...] and Annotated[...]."""
    while get_origin(hint) is not None and str(get_origin(hint)).rpartition(".")[2] in _WRAPPERS:
        hint = get_args(hint)[0]
    return hint


def _wire_name(hint: object, name: str) -> str:
    while get_origin(hint) is not None and str(get_origin(hint)).rpartition(".")[2] in _WRAPPERS:
        for fact in getattr(hint, "__metadata__", ()):
            if isinstance(fact, PropertyInfo) and fact.alias:
                return fact.alias
        hint = get_args(hint)[0]
    return name


_WRAPPERS = ("Required", "NotRequired", "Annotated")
