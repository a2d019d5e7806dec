"""What an answer's messages and items are to the next request: input, as they came or through `to_input()`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Dict, Iterable, Iterator, NamedTuple, Tuple, Union, cast

from typing_extensions import Literal, get_args, get_origin, get_type_hints

from .._models import BaseModel
from .._types import NoneType

if TYPE_CHECKING:
    from .beta.beta_response_input_item_param import BetaResponseInputItemParam
    from .responses.response_input_item_param import ResponseInputItemParam

_Item = Tuple[type, Dict[str, Any]]  # the class that the answer has it in, and what would go out


class DictLike(BaseModel):
    """A message or an item that stands among the dicts of a request as it is, and reads like one of them.

    Its keys are the names on the wire, its values plain JSON: the very dict that goes out.
    """

    def __getitem__(self, name: str, /) -> Any:  # Any: as the values of a union of TypedDicts are
        return _sent(self)[name]

    def __setitem__(self, name: str, value: Any, /) -> None:  # Any: see above
        setattr(self, _fields(type(self)).get(name, name), value)

    def __contains__(self, name: object, /) -> bool:
        return name in _sent(self)

    def get(self, name: str, default: Any = None, /) -> Any:  # Any: see above
        """The value under a name; `default` where the answer has none."""
        return _sent(self).get(name, default)

    def items(self) -> Iterable[tuple[str, Any]]:  # Any: see above
        """Names and values."""
        return _sent(self).items()


def _fields(cls: type) -> dict[str, str]:
    """Names on the wire of a model's fields, and their names in Python; none of another class."""
    return {one.alias or name: name for name, one in cls.model_fields.items()} if issubclass(cls, BaseModel) else {}


def _sent(item: object) -> dict[str, Any]:
    from .._json import as_dict  # types load no more than types by themselves

    return as_dict(item)


class Answer(BaseModel):
    """A response whose output can be the input of the next one."""

    def to_input(self, *, store: bool | None = None) -> list[ResponseInputItemParam]:
        """Give the output as input items, ready to be followed by what comes next.

        Left out is what the API does not take back: fields, and values of optional ones, that only an answer has,
        nulls, parsed values, and reasoning that no item follows, as in an answer that was cut short. Reasoning stays
        right before the item that it led to.

        Args:
            store: whether the server keeps this response. If so, items keep their ids. If not, ids that the API does
                not insist on are left out, and so is reasoning without its `encrypted_content`, since the server
                could find neither; `include=["reasoning.encrypted_content"]` asks for it. By default, what the
                response itself says; True where it says nothing.

        [Guide](https://platform.openai.com/docs/guides/conversation-state)
        """
        from .responses.response_input_item_param import ResponseInputItemParam as Item

        # the casts of this module: what the shapes were read from is what comes out
        return cast("list[ResponseInputItemParam]", _carried_on(self, Item, store))


class BetaAnswer(BaseModel):
    """The same of the beta API."""

    def to_input(self, *, store: bool | None = None) -> list[BetaResponseInputItemParam]:
        """Give the output as input items; see `openai.types.responses.Response.to_input`."""
        from .beta.beta_response_input_item_param import BetaResponseInputItemParam as Item

        return cast("list[BetaResponseInputItemParam]", _carried_on(self, Item, store))


def _carried_on(response: Any, alias: object, store: bool | None) -> list[dict[str, Any]]:  # Any: either response
    stored = getattr(response, "store", None) is not False if store is None else store
    items: list[object] = [item for item in response.output or () if isinstance(item, (BaseModel, dict))]
    sent = _paired(((type(item), _sent(item)) for item in items), stored)
    return [_as_input(cls, item, _shapes(alias).get(str(item.get("type"))), stored) for cls, item in sent]


def _paired(output: Iterable[_Item], stored: bool) -> Iterator[_Item]:
    """The items, without reasoning that cannot be sent alone or cannot be found again."""
    waiting: list[_Item] = []
    for cls, item in output:
        if item.get("type") != "reasoning":
            yield from waiting
            yield cls, item
            waiting = []
        elif stored or item.get("encrypted_content"):
            waiting.append((cls, item))


class _Shape(NamedTuple):
    """The keys of an input item: those that it must have; all, with the only values they may have where that is so."""

    required: frozenset[str]
    known: dict[str, tuple[object, ...]]

    def takes(self, name: str, value: object) -> bool:
        """Whether a field may go out; one that is required does in any case."""
        only = self.known.get(name)
        return name in self.required or (value is not None and (not only or value in only))


@cache
def _shapes(alias: object) -> dict[str, _Shape]:
    """What each type of item looks like as input; of messages, the one that a model wrote."""
    found: dict[str, _Shape] = {}
    for member in get_args(alias):
        if "type" in member.__required_keys__:
            known = {name: tuple(_constants(hint)) for name, hint in get_type_hints(member).items()}
            found[str(known["type"][0])] = _Shape(member.__required_keys__, known)
    return found


def _constants(hint: object) -> list[object]:
    """The values that a type consists of, None aside; empty where others fit too."""
    members = [one for one in get_args(hint) if one is not NoneType] if get_origin(hint) is Union else [hint]
    constants = all(get_origin(one) is Literal for one in members)
    return [value for one in members for value in get_args(one)] if constants else []


def _as_input(cls: type, item: dict[str, Any], shape: _Shape | None, stored: bool) -> dict[str, Any]:
    if shape is None:
        return item  # from the future: nobody here knows better
    output_only = _fields(cls).keys() - shape.known.keys()
    if not stored and "id" not in shape.required:
        output_only.add("id")
    return {name: value for name, value in item.items() if name not in output_only and shape.takes(name, value)}
