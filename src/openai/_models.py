"""The base class of every response type, and the ways to make one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Iterable, List, Mapping, Optional, Type, TypeVar, cast

import pydantic
from typing_extensions import Annotated, Literal, ParamSpec, TypeAlias, TypeGuard

from . import _decode
from ._decode import decode as decode, decoder as decoder
from ._types import IncEx as IncEx, SecurityOptions as SecurityOptions

_T = TypeVar("_T")
_ModelT = TypeVar("_ModelT", bound="BaseModel")
P = ParamSpec("P")


class BaseModel(pydantic.BaseModel):
    """A pydantic model that keeps what it does not know."""

    __api_model__ = True

    model_config = pydantic.ConfigDict(extra="allow", defer_build=True, populate_by_name=True)

    @property
    def _request_id(self) -> str | None:
        """The `x-request-id` of the response that this came with. Public, in spite of its name."""
        return cast("str | None", self.__dict__.get("_request_id"))

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, object]:
        """Give the fields that came from the API, under the API's names.

        Args:
            mode: "json" turns values into what JSON knows.
            use_api_names: the names on the wire, not those of the Python fields.
            exclude_unset: leave out fields that the API did not send.
            exclude_defaults: leave out fields that have their default.
            exclude_none: leave out fields that are None.
            warnings: let pydantic warn of values that have not their annotated type.
        """
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """Give JSON of the fields that came from the API, as `to_dict` does.

        Args:
            indent: spaces a level; None for one line.
        """
        return self.model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def __str__(self) -> str:
        return f"{self.__repr_name__()}({self.__repr_str__(', ')})"

    if not TYPE_CHECKING:

        @classmethod
        def construct(cls, _fields_set: set[str] | None = None, **values: object) -> BaseModel:
            """Make an instance leniently, nested models too, without validation."""
            self = _decode.decoder(cls).from_python(values)
            if _fields_set is not None:
                object.__setattr__(self, "__pydantic_fields_set__", _fields_set)
            return self

        model_construct = construct

        # Values that came in another shape than promised are kept, so pydantic's warnings about them are noise.
        def model_dump(self, **options: Any) -> dict[str, Any]:
            return super().model_dump(**{"warnings": False, **options})

        def model_dump_json(self, **options: Any) -> str:
            return super().model_dump_json(**{"warnings": False, **options})


GenericModel = BaseModel


def construct_type(*, value: object, type_: object, metadata: Optional[List[Any]] = None) -> object:
    """Make a `type_` of plain values, leniently: what does not fit is kept as it came."""
    if metadata:
        type_ = Annotated[(type_, *metadata)]  # type: ignore[valid-type]
    return _decode.decoder(type_).from_python(value)


def construct_type_unchecked(*, value: object, type_: type[_T]) -> _T:
    """`construct_type`, for callers who trust the server to send what `type_` says."""
    return cast(_T, construct_type(value=value, type_=type_))


def validate_type(*, type_: type[_T], value: object) -> _T:
    """Check `value` against `type_`.

    Raises:
        pydantic.ValidationError: it does not fit.
    """
    return cast(_T, _decode.validate(type_, value))


def add_request_id(obj: BaseModel, request_id: str | None) -> None:
    """Note the response's request id on the object that came out of it."""
    obj.__dict__["_request_id"] = request_id
