"""A model as the class that also holds what was parsed."""

from __future__ import annotations

from typing import Any, TypeVar, cast

import pydantic

_ModelT = TypeVar("_ModelT", bound=pydantic.BaseModel)


def recast(cls: type[_ModelT], model: pydantic.BaseModel, **changes: Any) -> _ModelT:
    """Copy a model into a class with more fields, one level deep and unchecked.

    A generic class is taken as it is: `cls[T]` would be another class, built at run time.
    """
    made = cls.__new__(cls)
    extra = model.__pydantic_extra__
    object.__setattr__(made, "__dict__", {**vars(model), **changes})
    object.__setattr__(made, "__pydantic_fields_set__", model.model_fields_set | changes.keys())
    object.__setattr__(made, "__pydantic_extra__", None if extra is None else dict(extra))
    object.__setattr__(made, "__pydantic_private__", None)
    return made


def listed(value: object) -> list[object]:
    """Give the items of a field that should be a list; none where a server sent something else."""
    return cast("list[object]", value) if isinstance(value, list) else []
