"""What an answer's messages and items are to the next request: input, as they came or through `to_input()`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Mapping, NamedTuple, cast

from typing_extensions import get_args, get_type_hints

from .._models import BaseModel

if TYPE_CHECKING:
    from .beta.beta_response_input_item_param import BetaResponseInputItemParam
    from .responses.response_input_item_param import ResponseInputItemParam


class DictLike(BaseModel):
    """A message or an item that stands among the dicts of a request as it is, and reads like one of them.

    Its keys are the names on the wire, its values plain JSON: the very dict that goes out.
    """

    def __getitem__(self, name: str, /) -> Any:  # Any: as the values of a union of TypedDicts are
        return _sent(self)[name]

    def __setitem__(self, name: str, value: Any, /) -> None:  # Any: see above
        setattr(self, name, value)

    def __contains__(self, name: object, /) -> bool:
        return name in _sent(self)

    def get(self, name: str, default: Any = None, /) -> Any:  # Any: see above
        """The value under a name; `default` where the answer has none."""
        return _sent(self).get(name, default)

    def items(self) -> Iterable[tuple[str, Any]]:  # Any: see above
        """Names and values."""
        return _sent(self).items()


def _sent(item: object) -> dict[str, Any]:
    from .._json import as_dict  # types load no more than types by themselves

    return as_dict(item)


class Answer(BaseModel):
    """A response whose output can be the input of the next one."""

    def to_input(self, *, store: bool | None = None) -> list[ResponseInputItemParam]:
        """Give the output as input items, ready to be followed by what comes next.

        Left out is what the API does not take back: fields that only an answer has, optional ones that are null,
        parsed values, and reasoning that no item follows, as in an answer that was cut short. Reasoning stays right
        before the item that it led to.

        Args:
            store: whether the server keeps this response. If so, items keep their ids. If not, those ids are left out
                that the API does not insist on, and reasoning stays if it is there in full, which it is with
                `include=["reasoning.encrypted_content"]`. By default, what the response itself says of it; True where
                it says nothing.

        [API reference](https://platform.openai.com/docs/guides/conversation-state)
        """
        from .responses.response_input_item_param import ResponseInputItemParam as Item

        return cast("list[ResponseInputItemParam]", _carried_on(self, Item, store))


class BetaAnswer(BaseModel):
    """The same of the beta API."""

    def to_input(self, *, store: bool | None = None) -> list[BetaResponseInputItemParam]:
        """Give the output as input items; see `openai.types.responses.Response.to_input`."""
        from .beta.beta_response_input_item_param import BetaResponseInputItemParam as Item

        return cast("list[BetaResponseInputItemParam]", _carried_on(self, Item, store))


def _carried_on(response: Any, alias: object, store: bool | None) -> list[dict[str, Any]]:  # Any: either response
    stored = getattr(response, "store", None) is not False if store is None else store
    shapes = _shapes(alias)
    return [_as_input(item, shapes, stored) for item in _paired(response.output or (), stored)]


def _paired(output: Iterable[object], stored: bool) -> Iterator[object]:
    """The items, without reasoning that cannot be sent alone or cannot be found again."""
    waiting: list[object] = []
    for item in output:
        if _field(item, "type") != "reasoning":
            yield from waiting
            yield item
            waiting = []
        elif stored or _field(item, "encrypted_content"):
            waiting.append(item)


def _field(item: object, name: str) -> object:
    return cast("Mapping[str, object]", item).get(name) if isinstance(item, Mapping) else getattr(item, name, None)


class _Shape(NamedTuple):
    """The keys of an input item."""

    required: frozenset[str]
    known: frozenset[str]


@cache
def _shapes(alias: object) -> dict[str, _Shape]:
    """What each type of item looks like as input; of messages, the one that a model wrote."""
    found: dict[str, _Shape] = {}
    for member in get_args(alias):
        if "type" in member.__required_keys__:
            hints = get_type_hints(member)
            found[get_args(hints["type"])[0]] = _Shape(member.__required_keys__, frozenset(hints))
    return found


def _as_input(item: object, shapes: Mapping[str, _Shape], stored: bool) -> dict[str, Any]:
    sent = _sent(item)
    shape = shapes.get(sent.get("type", ""))
    if shape is None:
        return sent  # from the future: nobody here knows better
    fields = type(item).model_fields if isinstance(item, BaseModel) else ()
    output_only = {*fields} - shape.known
    output_only |= set() if stored or "id" in shape.required else {"id"}
    return {
        name: value
        for name, value in sent.items()
        if name not in output_only and (value is not None or name in shape.required)
    }
