"""Facts about a field that a plain annotation cannot say, and the renaming of params by them."""

from __future__ import annotations

from typing import Any, Mapping, Union, cast

from typing_extensions import Annotated, NotRequired, Required, get_args, get_origin, get_type_hints, is_typeddict


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
        facts = ((name, getattr(self, name)) for name in self.__slots__)
        return f"PropertyInfo({', '.join(f'{name}={fact!r}' for name, fact in facts if fact is not None)})"


def maybe_transform(data: object, expected_type: object) -> Any:  # the same shape as data
    """Give params their names on the wire, as their TypedDict annotates them."""
    annotation, _ = _unwrap(expected_type)
    variants = [_unwrap(variant)[0] for variant in (annotation, *get_args(annotation))]
    if isinstance(data, Mapping):
        hints: dict[str, Any] = {}
        for variant in variants:
            hints.update(get_type_hints(variant, include_extras=True) if is_typeddict(variant) else {})
        params = ((key, value, *_unwrap(hints.get(key))) for key, value in cast("Mapping[str, object]", data).items())
        return {alias or key: maybe_transform(value, type_) for key, value, type_, alias in params}
    if isinstance(data, (list, tuple)):
        return [maybe_transform(item, Union[tuple(variants[1:] or [Any])]) for item in cast("list[object]", data)]
    return data


async def async_maybe_transform(data: object, expected_type: object) -> Any:  # the same shape as data
    """Give params their names on the wire; nothing in it waits."""
    return maybe_transform(data, expected_type)


def _unwrap(hint: Any) -> tuple[Any, str | None]:
    """Take off Required, NotRequired and Annotated, and find the alias in them."""
    alias: str | None = None
    while get_origin(hint) in (Annotated, Required, NotRequired):
        facts: tuple[object, ...] = getattr(hint, "__metadata__", ())
        alias = next((fact.alias for fact in facts if isinstance(fact, PropertyInfo)), alias)
        hint = get_args(hint)[0]
    return hint, alias
