"""The lenient schema of a type: what the API ought to send and, beside every part of it, "else whatever came"."""

from __future__ import annotations

import functools
import sys
import types
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable, ForwardRef, Hashable, NamedTuple, Tuple, Type, TypeVar, Union, cast

import pydantic
from pydantic_core import core_schema
from typing_extensions import Annotated, Literal, get_args, get_origin, get_type_hints

from ._utils._transform import PropertyInfo

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo
    from pydantic_core import CoreSchema

Params = Mapping[object, Any]  # type variables and the types that stand for them; types have no common type
Model = Type[pydantic.BaseModel]
Variant = Tuple[Model, Params]

ANY = core_schema.any_schema()
_UNIONS = {Union, getattr(types, "UnionType", Union)}


class Schemas:
    """Builds the schema of one root type, each model in it once.

    A model is made of any JSON object: a field that is missing is None, or its default, and does not count as set;
    a key that is unknown is kept as extra. Scalars are not looked at, since whatever comes is kept.
    """

    def __init__(self) -> None:
        self.models: dict[str, CoreSchema] = {}
        self.classes: list[Model] = []
        self._refs: dict[object, str] = {}
        self._uses: dict[str, list[dict[str, Any]]] = {}
        self._seen: dict[int, CoreSchema] = {}

    def root(self, type_: Any) -> CoreSchema:
        """Give the schema of the root type, with the models in it."""
        schema = self.of(type_, {})
        ref = self._refs.get(type_) if isinstance(type_, type) else None
        if ref is not None and len(self._uses[ref]) == 1:
            # Up to pydantic 2.11 the garbage collector does not see into definitions, so the class would never go.
            model = {key: value for key, value in self.models.pop(ref).items() if key != "ref"}
            (use,) = self._uses[ref]
            use.clear()
            use.update(model)
        return core_schema.definitions_schema(schema, list(self.models.values()))

    def of(self, type_: Any, params: Params) -> CoreSchema:
        """Give the schema of any annotation; no value fails it."""
        kinds = _Kinds()
        kinds.add(type_, params)
        choices = self._variants(kinds) if kinds.models else []
        items = [self.of(_either(kinds.items), params)] if kinds.items else []
        choices += [core_schema.list_schema(item, strict=True) for item in items if item is not ANY]
        values = [self.of(_either(kinds.values), params)] if kinds.values else []
        choices += [core_schema.dict_schema(ANY, value, strict=True) for value in values if value is not ANY]
        if kinds.others:
            choices.append(_by_pydantic(_either([*kinds.scalars, *kinds.others])))
        elif float in kinds.scalars and int not in kinds.scalars:
            choices.append(core_schema.float_schema(strict=True))  # which takes integers, and makes them floats
        return _first_of([*choices, ANY])

    def _variants(self, kinds: _Kinds) -> list[CoreSchema]:
        """Tell models apart by a field's value, else by how well they fit; the rest of a union may take any object."""
        if kinds.takes_any_object:
            return [self._best(kinds.models, or_none=True)]
        if len(kinds.models) == 1:
            return [self._model(*kinds.models[0])]
        name = kinds.discriminator or _telling_field(kinds.models)
        tagged = {tag: self._best(same) for tag, same in _by_tag(kinds.models, name).items()}
        known = [core_schema.tagged_union_schema(tagged, _wire_name(kinds.models, name))] if tagged else []
        return [*known, self._best(kinds.models)]

    def _best(self, models: list[Variant], or_none: bool = False) -> CoreSchema:
        if len(models) == 1 and not or_none:
            return self._model(*models[0])
        choices: dict[Hashable, CoreSchema] = {i: self._model(*model) for i, model in enumerate(models)}
        return core_schema.tagged_union_schema(choices, _best_fit([cls for cls, _ in models], or_none))

    def _model(self, cls: Model, params: Params) -> CoreSchema:
        key = (cls, *params.items()) if params else cls
        ref = self._refs.get(key)
        if ref is None:
            ref = self._refs[key] = f"{cls.__qualname__}-{len(self._refs)}"
            self.classes.append(cls)
            fields = core_schema.model_fields_schema(
                {name: self._field(cls, name, field, params) for name, field in cls.model_fields.items()},
                extra_behavior="allow" if cls.model_config.get("extra") == "allow" else "ignore",
            )
            self.models[ref] = core_schema.model_schema(cls, fields, post_init=cls.__pydantic_post_init__, ref=ref)
        lenient: CoreSchema = {"type": "definition-ref", "schema_ref": ref}
        self._uses.setdefault(ref, []).append(cast("dict[str, Any]", lenient))
        # A model from elsewhere may have validators of its own, and is made leniently only where they refuse.
        return lenient if hasattr(cls, "__api_model__") else _first_of([_by_pydantic(cls), lenient])

    def _field(self, cls: Model, name: str, field: FieldInfo, params: Params) -> core_schema.ModelField:
        schema = _with_default(field, self._of_field(cls, field, params))
        made: core_schema.ModelField = {"type": "model-field", "schema": schema}
        if isinstance(field.validation_alias, str):
            names: list[list[str | int]] = [[field.validation_alias], [name]]
            made["validation_alias"] = names
        elif field.validation_alias is not None:
            made["validation_alias"] = field.validation_alias.convert_to_aliases()
        return made

    def _of_field(self, cls: Model, field: FieldInfo, params: Params) -> CoreSchema:
        key = 0 if params or field.metadata else id(field.annotation)  # typing makes one `Optional[str]` for all
        if key in self._seen:
            return self._seen[key]
        try:
            schema = self.of(_annotation(field), params)
        except _ForwardRefMet:
            return self.of(_evaluated(cls, _annotation(field)), params)
        if key:
            self._seen[key] = schema
        return schema


class _Kinds:
    """The variants of an annotation (one, if it is no union), sorted by the JSON that they are made of."""

    def __init__(self) -> None:
        self.models: list[Variant] = []
        self.items: list[Any] = []
        self.values: list[Any] = []
        self.scalars: list[Any] = []
        self.others: list[Any] = []
        self.discriminator: str | None = None

    @property
    def takes_any_object(self) -> bool:
        return bool(self.values or self.others or not _ANY_OBJECT.isdisjoint(self.scalars))

    def add(self, type_: Any, params: Params) -> None:
        origin, args = get_origin(type_), get_args(type_)
        if origin is Literal or (origin is None and type_ in _SCALARS):
            self.scalars.append(type_)
        elif origin in _UNIONS:
            for variant in args:
                self.add(variant, params)
        elif origin is Annotated:
            told = (fact.discriminator for fact in args[1:] if isinstance(fact, PropertyInfo))
            self.discriminator = next(told, self.discriminator)
            self.add(args[0], params)
        elif origin is list:
            self.items += args
        elif origin is dict:
            self.values += args[1:]
        elif isinstance(type_, TypeVar):
            self.add(params.get(type_, Any), {})
        elif isinstance(type_, ForwardRef):
            raise _ForwardRefMet
        elif isinstance(origin or type_, type) and issubclass(origin or type_, pydantic.BaseModel):
            cls: Model = origin or type_
            names: tuple[object, ...] = getattr(cls, "__parameters__", ()) if args else ()
            self.models.append((cls, dict(zip(names, (params.get(arg, arg) for arg in args)))))
        else:
            self.others.append(type_)


_ANY_OBJECT = frozenset([object, Any, dict])
_SCALARS = frozenset([str, int, float, bool, list, type(None)]) | _ANY_OBJECT


class _ForwardRefMet(NameError):
    """A name that pydantic could not resolve when the class was made."""


def _best_fit(models: list[Model], or_none: bool) -> Callable[[object], int | None]:
    """Pick the model that an object lacks nothing for, else the one it shares most with: keys and literal values."""

    def choose(value: object) -> int | None:
        if not isinstance(value, dict):
            return None
        fits = [_fit(cls, cast("dict[str, object]", value)) for cls in models]
        best = max(range(len(fits)), key=lambda i: (not fits[i].misses, fits[i].score))  # a valid one before a likely
        return None if or_none and fits[best].misses else best

    return choose


class _Fit(NamedTuple):
    hits: int
    misses: int

    @property
    def score(self) -> int:
        return self.hits - 2 * self.misses


def _fit(cls: Model, value: dict[str, object]) -> _Fit:
    hits = misses = 0
    for name, field in cls.model_fields.items():
        key = field.alias or name
        if key not in value or (value[key] is None and get_origin(field.annotation) is Literal):
            misses += field.is_required()
        elif (literals := _literals(field.annotation)) and value[key] is not None:
            if value[key] in literals:
                hits += 2
            elif _is_closed(field.annotation):
                misses += 2
            else:
                hits += 1
        else:
            hits += 1
    return _Fit(hits, misses)


def _literals(type_: object) -> list[object]:
    if get_origin(type_) is Literal:
        return list(get_args(type_))
    return [value for arg in get_args(type_) for value in _literals(arg)] if get_origin(type_) in _UNIONS else []


def _is_closed(type_: object) -> bool:
    """Whether nothing but its literals, or None, fits an annotation that has some: `Union[str, Literal[…]]` is open."""
    origin = get_origin(type_)
    return origin is Literal or type_ is type(None) or (origin in _UNIONS and all(map(_is_closed, get_args(type_))))


def _by_tag(models: list[Variant], name: str | None) -> dict[Hashable, list[Variant]]:
    """Give the models that each literal of the field stands for."""
    tagged: dict[Hashable, list[Variant]] = {}
    for model in models:
        field = model[0].model_fields.get(name or "")
        for tag in _literals(field.annotation) if field else ():
            if isinstance(tag, str):
                tagged.setdefault(tag, []).append(model)
    return tagged


def _telling_field(models: list[Variant]) -> str | None:
    """Find the field whose literals tell most of the models apart, where nothing names it."""
    fields = [pair for cls, _ in models for pair in cls.model_fields.items()]
    names = dict.fromkeys(name for name, field in fields if _literals(field.annotation))
    return max(names, key=lambda name: _told_apart(models, name), default=None)


def _told_apart(models: list[Variant], name: str) -> int:
    """From how many others the field tells each model, in all; however many literals a model has for it."""
    by_size = sorted(_by_tag(models, name).values(), key=len)
    sharing = {cls: len(same) for same in by_size for cls, _ in same}
    return sum(len(models) - count for count in sharing.values())


def _wire_name(models: list[Variant], name: str | None) -> str:
    fields = (cls.model_fields.get(name or "") for cls, _ in models)
    return next((field.alias for field in fields if field and field.alias), name or "")


def _annotation(field: FieldInfo) -> Any:  # a type
    told = next((fact for fact in field.metadata if isinstance(fact, PropertyInfo)), None)
    return Annotated[(field.annotation, told)] if told else field.annotation


def _with_default(field: FieldInfo, schema: CoreSchema) -> CoreSchema:
    if field.default_factory is None:
        return {"type": "default", "schema": schema, "default": None if field.is_required() else field.default}
    takes_data = getattr(field, "default_factory_takes_validated_data", False)  # since pydantic 2.10
    options: dict[str, Any] = {"default_factory_takes_data": True} if takes_data else {}
    return core_schema.with_default_schema(schema, default_factory=field.default_factory, **options)


def _evaluated(cls: Model, annotation: object) -> Any:  # a type
    """Look the names in an annotation up where the class and its bases stand; Any, if one is nowhere."""
    names: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        names.update(vars(sys.modules[base.__module__]))
    holder = types.SimpleNamespace(__annotations__={"field": annotation})
    try:
        return get_type_hints(holder, names, {cls.__name__: cls}, include_extras=True)["field"]
    except NameError:
        return Any


def _first_of(choices: list[CoreSchema]) -> CoreSchema:
    return choices[0] if len(choices) == 1 else core_schema.union_schema([*choices], mode="left_to_right")


def _either(variants: list[Any]) -> Any:  # a type
    return Union[tuple(variants)]


def _by_pydantic(type_: Any) -> CoreSchema:
    """Leave a type that is not of this API to pydantic, which looks at it when the first value comes."""

    @functools.cache
    def validate() -> Callable[[object], object]:
        try:
            return pydantic.TypeAdapter(type_).validate_python
        except (pydantic.PydanticUserError, NameError):  # a type that pydantic does not know, or cannot resolve
            return lambda value: value

    return core_schema.no_info_plain_validator_function(lambda value: validate()(value))
