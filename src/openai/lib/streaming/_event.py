"""Events whose fields are worked out when they are first read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict

from typing_extensions import Self

from ..._models import BaseModel

Later = Dict[str, Callable[[], Any]]
_LATER, _RAW = "_later", "_raw"


class Event(BaseModel):
    """An event; fields that nobody reads are never worked out."""

    @classmethod
    def of(cls, later: Later, **values: object) -> Self:
        """Make an event, unchecked.

        Args:
            later: fields that come with a function that gives their value.
            values: fields that are known.
        """
        made = cls.__new__(cls)
        values[_LATER] = later
        object.__setattr__(made, "__dict__", values)
        return made

    @classmethod
    def made_of(cls, raw: BaseModel, later: Later) -> Self:
        """Make an event of the API's own, with more fields."""
        made = cls.__new__(cls)
        object.__setattr__(made, "__dict__", {**vars(raw), _LATER: later, _RAW: raw})
        for name in later.keys() & vars(raw).keys():
            del vars(made)[name]
        return made

    def _settle(self) -> None:
        """Become a model like any other."""
        values = vars(self)
        raw: BaseModel | None = values.pop(_RAW, None)
        later: Later = values.pop(_LATER, {})
        known = set(values) if raw is None else raw.model_fields_set
        extra = None if raw is None else raw.__pydantic_extra__
        object.__setattr__(self, "__pydantic_fields_set__", known | later.keys())
        object.__setattr__(self, "__pydantic_extra__", extra)
        for name, value in later.items():
            values[name] = value()
        object.__setattr__(self, "__pydantic_private__", None)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            later = vars(self).get(_LATER)
            if later is None:
                return super().__getattr__(name)
            if name not in later:
                self._settle()
                return getattr(self, name)
            vars(self)[name] = value = later.pop(name)()
            return value


def _settled(name: str) -> Callable[..., Any]:
    def method(self: Event, *args: Any, **options: Any) -> Any:
        for event in (self, *args):  # `==` compares two
            if isinstance(event, Event) and _LATER in vars(event):
                event._settle()  # pyright: ignore[reportPrivateUsage]  # its own method, made below the class
        return getattr(super(Event, self), name)(*args, **options)

    method.__name__ = name
    return method


# What pydantic reads all fields for.
for _name in ("model_dump", "model_dump_json", "__copy__", "__deepcopy__", "__eq__", "__getstate__", "__iter__"):
    setattr(Event, _name, _settled(_name))
Event.__repr_args__ = _settled("__repr_args__")  # type: ignore[method-assign]
