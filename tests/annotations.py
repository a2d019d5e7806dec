"""The public models of the API and what their annotations say, for tests that go over all of them."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import types
from typing import Any, Optional, Union

import pydantic
from typing_extensions import get_type_hints

import openai.types
from openai import BaseModel
from openai._decode import Decoder

UNIONS = (Union, getattr(types, "UnionType", Union))
# Variants that look the same on the wire as one before them, when only their required fields are sent.
TWINS = {"Message", "AudioPCMU", "AudioPCMA", "InputMessagesTemplateTemplateEvalItem"}


@functools.cache
def models() -> dict[str, type[pydantic.BaseModel]]:
    """Every model by its full name."""
    found: dict[type[pydantic.BaseModel], None] = {}
    for module in pkgutil.walk_packages(openai.types.__path__, "openai.types."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, pydantic.BaseModel) and value.__module__ == module.name:
                found[value] = None
    return {f"{cls.__module__}.{cls.__name__}": cls for cls in found}


@functools.cache
def model_of_all() -> type[BaseModel]:
    """An object that has every model as a field, `f0` and on, so that each schema is built once."""
    fields: dict[str, Any] = {f"f{i}": (Optional[cls], None) for i, cls in enumerate(models().values())}
    return pydantic.create_model("All", __base__=BaseModel, **fields)


@functools.cache
def decoder_of_all() -> Decoder:
    """Its decoder."""
    return Decoder(model_of_all())


@functools.cache
def hints(cls: type[pydantic.BaseModel]) -> dict[str, Any]:
    """The annotations of a model's fields."""
    return get_type_hints(cls, include_extras=True)
