"""The base class of every response type, and the ways to make an instance of any type."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Callable, TypeVar, cast

import pydantic
from pydantic_core import PydanticSerializationError, to_jsonable_python
from typing_extensions import Annotated, Literal, ParamSpec, Self, TypeGuard, get_args, get_origin

from . import _decode
from ._decode import decode as decode, decoder as decoder
from ._types import SecurityOptions as SecurityOptions

if TYPE_CHECKING:
    import httpx

    from ._transports._protocol import ReplyHead

_T = TypeVar("_T")
_BaseModelT = TypeVar("_BaseModelT", bound="BaseModel")
P = ParamSpec("P")


class BaseModel(pydantic.BaseModel):
    """A pydantic model that keeps what it does not know, and builds no validator before one is asked for."""

    __api_model__ = True  # what `_decode_schema` knows it by

    model_config = pydantic.ConfigDict(extra="allow", defer_build=True, populate_by_name=True, protected_namespaces=())

    @property
    def _request_id(self) -> str | None:
        """The `x-request-id` of the response that this came with. Public, in spite of its name."""
        return cast("str | None", vars(self).get("_request_id"))

    @_request_id.setter
    def _request_id(self, value: str | None) -> None:
        vars(self)["_request_id"] = value  # pydantic knows no such field, so it is in no dump and no comparison

    @property
    def _response_headers(self) -> httpx.Headers:
        """The headers of the response that this came with, rate limits among them. Public, as `_request_id` is."""
        import httpx

        return httpx.Headers(vars(self).get("_response_headers"))

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: object) -> Self:
        """Make an instance leniently, and the models in it: nothing is checked, what does not fit is kept."""
        made: Self = _decode.decoder(cls).from_python(values)
        if _fields_set is not None:
            object.__setattr__(made, "__pydantic_fields_set__", _fields_set)
        return made

    model_construct = construct

    if not TYPE_CHECKING:
        # A value that is not of the promised type was kept on purpose, so pydantic's warnings about it are noise.
        # Nor does it let half of a surrogate pair through, which the API may send: JSON has an escape for it.
        def model_dump(self, **options: Any) -> dict[str, Any]:
            try:
                return _dump(self, super().model_dump, options)
            except UnicodeEncodeError:
                options.pop("mode", None)
                return json.loads(self.model_dump_json(**options))

        def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
            try:
                return _dump(self, super().model_dump_json, {"indent": indent, **options})
            except (UnicodeEncodeError, PydanticSerializationError) as error:
                if "surrogates not allowed" not in str(error):
                    raise
            separators = (",", ":") if indent is None else None
            return json.dumps(
                self.model_dump(**options), indent=indent, separators=separators, default=to_jsonable_python
            )

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
            warnings: warn of values that have not their annotated type.
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
        """Give JSON of the fields that came from the API; the options are those of `to_dict`.

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
        return repr(self)


GenericModel = BaseModel


def _dump(model: BaseModel, dump: Callable[..., _T], options: dict[str, Any]) -> _T:
    options = {"warnings": False, **options}
    try:
        return dump(**options)
    except (TypeError, ValueError) as error:  # pydantic wraps the first in the second where it writes JSON
        if "MockValSer" not in str(error):
            raise
    _complete(model)  # pydantic 2.13 and before stumbles over a model that it meets in a place which promises none
    return dump(**options)


def _complete(value: Any) -> None:
    """Have pydantic build the serializers of all models in a value."""
    if isinstance(value, pydantic.BaseModel):
        type(value).model_rebuild(raise_errors=False)
        value = [*vars(value).values(), value.model_extra]
    if isinstance(value, (list, tuple, dict)):
        items = cast("list[Any] | dict[Any, Any]", value)
        for item in items.values() if isinstance(items, dict) else items:
            _complete(item)


def construct_type(*, value: object, type_: object, metadata: list[Any] | None = None) -> object:
    """Make a type of plain values, leniently: what does not fit is kept as it came."""
    facts = (type_, *(metadata or ()))
    annotation = cast(Any, Annotated)[facts] if metadata else type_
    return cast(object, _decode.decoder(annotation).from_python(value))


def construct_type_unchecked(*, value: object, type_: type[_T]) -> _T:
    """`construct_type` for callers who trust the server to send what the type says."""
    return cast(_T, construct_type(value=value, type_=type_))


def validate_type(*, type_: type[_T], value: object) -> _T:
    """Make a type of plain values.

    Raises:
        pydantic.ValidationError: they do not fit.
    """
    return cast(_T, _decode.adapter(type_).validate_python(value))


def build(base_model_cls: Callable[P, _BaseModelT], *args: P.args, **kwargs: P.kwargs) -> _BaseModelT:
    """`construct` with the arguments of the class, checked by the type checker only."""
    if args:
        raise TypeError(f"Pass the fields of {base_model_cls!r} by name")
    return cast("type[_BaseModelT]", base_model_cls).construct(**cast("dict[str, Any]", kwargs))


def is_basemodel(type_: Any) -> bool:
    """Say whether a type is a model of ours, or a union that has one in it."""
    return is_basemodel_type(type_) or any(is_basemodel(variant) for variant in get_args(type_))


def is_basemodel_type(type_: Any) -> TypeGuard[type[BaseModel]]:
    """Say whether a type is a model of ours, subscripted or not."""
    origin: Any = get_origin(type_) or type_
    return isinstance(origin, type) and issubclass(origin, BaseModel)


def add_request_id(obj: BaseModel, request_id: str | None) -> None:
    """Note the response's request id on the object that came out of it."""
    obj._request_id = request_id  # pyright: ignore[reportPrivateUsage]  # public, see there


def note_response(obj: BaseModel, reply: ReplyHead) -> None:
    """Note the response's request id and headers on the object that came out of it."""
    notes = vars(obj)  # as the setter does, without pydantic's way to it
    notes["_request_id"] = reply.header("x-request-id")
    notes["_response_headers"] = [pair for pair in reply.headers if pair[0].lower() != b"set-cookie"]


def __getattr__(name: str) -> Any:  # Any: the class itself, which published code imports from here
    if name == "FinalRequestOptions":
        from ._request import FinalRequestOptions

        return FinalRequestOptions
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
