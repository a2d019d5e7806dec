"""Lenient decoding: any JSON becomes a value of the type, as far as it fits, and nothing is lost or raised."""

from __future__ import annotations

import dataclasses
import gc
import json
import threading
import weakref
from datetime import datetime, timezone
from types import GenericAlias
from typing import Any, Dict, Generic, List, Optional, TypeVar, Union

import pydantic
import pytest
from typing_extensions import Annotated, Literal, TypedDict

from openai import BaseModel
from openai._decode import Decoder, decode, decoder
from openai._utils import PropertyInfo

T = TypeVar("T")


class Part(BaseModel):
    text: str
    type: Literal["text"]


class Image(BaseModel):
    url: str
    type: Literal["image", "picture"]
    detail: Optional[str] = None


class Usage(BaseModel):
    total: int
    cost: Optional[float] = None


class Answer(BaseModel):
    id: str
    score: float
    parts: List[Annotated[Union[Part, Image], PropertyInfo(discriminator="type")]]
    by_name: Optional[Dict[str, Usage]] = None
    usage: Optional[Usage] = None
    async_: Optional[bool] = pydantic.Field(alias="async", default=None)
    mode: Literal["a", "b"] = "a"
    tags: List[str] = pydantic.Field(default_factory=list)
    children: Optional[List[Answer]] = None


class Page(BaseModel, Generic[T]):
    data: List[T]
    first: Optional[T] = None


def both_ways(type_: Any, value: object) -> Any:
    """Decode from JSON, and see that plain Python values come to the same."""
    from_json = decode(type_, json.dumps(value))

    assert repr(decoder(type_).from_python(value)) == repr(from_json)
    return from_json


def test_nested_values_become_what_the_type_says():
    value = {
        "id": "a",
        "score": 1,
        "parts": [{"type": "text", "text": "t"}, {"type": "picture", "url": "u"}],
        "by_name": {"x": {"total": 1, "cost": 2}},
        "usage": {"total": 3},
        "async": True,
        "children": [{"id": "b", "score": 0.5, "parts": []}],
    }

    answer = both_ways(Answer, value)

    assert [type(part) for part in answer.parts] == [Part, Image]
    assert answer.by_name["x"] == Usage(total=1, cost=2.0)
    assert answer.async_ is True
    assert (answer.score, type(answer.score)) == (1.0, float)
    assert isinstance(answer.children[0], Answer)
    assert answer.to_dict(mode="json") == {**value, "score": 1.0, "by_name": {"x": {"total": 1, "cost": 2.0}}}


def test_unknown_fields_are_kept_and_can_be_read():
    usage = both_ways(Usage, {"total": 1, "reasoning": {"tokens": [5]}})

    assert usage.model_extra == {"reasoning": {"tokens": [5]}}
    assert usage.reasoning == {"tokens": [5]}
    assert usage.to_dict() == {"total": 1, "reasoning": {"tokens": [5]}}


def test_a_missing_field_is_none_or_its_default_and_does_not_count_as_set():
    answer = both_ways(Answer, {"id": "a"})

    assert answer.model_fields_set == {"id"}
    assert (answer.score, answer.parts, answer.usage, answer.mode, answer.tags) == (None, None, None, "a", [])
    assert answer.to_dict() == {"id": "a"}


def test_defaults_are_not_shared_between_instances():
    first, second = decode(Answer, b"{}"), decode(Answer, b"{}")

    first.tags.append("x")

    assert second.tags == []


@pytest.mark.parametrize("wrong", [None, 1, "text", 1.5, True, [1], {"a": 1}, [None], [[{}]]])
@pytest.mark.parametrize("field", ["id", "score", "parts", "by_name", "usage", "mode", "tags", "children"])
def test_a_value_of_another_type_is_kept_as_it_came(field: str, wrong: Any):
    answer = both_ways(Answer, {field: wrong})

    kept = getattr(answer, field)
    assert answer.model_dump(mode="json", exclude_unset=True) == {field: wrong}
    assert answer.model_fields_set == {field}
    assert isinstance(kept, (type(wrong), pydantic.BaseModel)) or (field, wrong) == ("score", 1)


def test_a_list_keeps_the_odd_item_as_it_came_and_makes_the_others():
    answer = both_ways(Answer, {"parts": [None, {"type": "text", "text": "t"}, 3, "s"]})

    assert answer.parts == [None, Part(type="text", text="t"), 3, "s"]


@pytest.mark.parametrize("value", [None, 1, "s", [], [1], {}, {"a": 1}])
@pytest.mark.parametrize("type_", [Answer, Part, List[Part], Dict[str, Part], Optional[Part], int, str, object, Any])
def test_no_json_fails_any_type(type_: Any, value: object):
    made = both_ways(type_, value)

    assert made.model_extra == value if isinstance(made, BaseModel) else made == value or isinstance(made, dict)


# --- unions


class WithDefault(BaseModel):
    type: Literal["d"] = "d"
    d: int


class ByAlias(BaseModel):
    kind_: Literal["k"] = pydantic.Field(alias="kind")


class ByAliasToo(BaseModel):
    kind_: Literal["l"] = pydantic.Field(alias="kind")


class Loose(BaseModel):
    name: str
    size: Optional[int] = None


class Other(BaseModel):
    name: str
    colour: str


class Wide(BaseModel):
    d: int
    e: int
    f: int
    g: int


class Talk(BaseModel):
    type: Literal["talk"]
    model: Union[str, Literal["m-1", "m-2", "m-3"], None] = None
    longest: Union[int, Literal["inf"], None] = None


class Transcript(BaseModel):
    type: Literal["transcript"]
    language: Optional[str] = None


Told = Annotated[Union[Part, Image, WithDefault], PropertyInfo(discriminator="type")]


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (Told, {"type": "text"}, Part),
        (Told, {"type": "image"}, Image),
        (Told, {"type": "picture", "text": "no url"}, Image),
        (Optional[Told], {"type": "d"}, WithDefault),
        (Union[str, List[Told]], [{"type": "text"}], list),
        (Union[str, List[Told]], "text", str),
        (Union[Part, Image], {"type": "image"}, Image),
        (Union[Talk, Transcript], {"type": "talk", "model": "m-4", "longest": 9}, Talk),
        (Union[Talk, Transcript, Dict[str, int]], {"type": "talk", "model": "m-4", "longest": 9}, Talk),
        (Union[Part, Dict[str, int]], {"a": 1}, dict),
        (Union[Part, object], {"type": "text", "text": "t"}, Part),
        (Union[Part, object], {"type": "text"}, dict),
        (Union[Loose, Other], {"name": "n", "colour": "c"}, Other),
        (Union[Loose, Other], {"name": "n"}, Loose),
        (Union[Transcript, Loose], {"type": None, "language": "en", "name": "n"}, Loose),
        (Union[Wide, WithDefault], {"d": 1, "e": 2, "f": 3}, WithDefault),
        (Union[Loose, Other], {"name": "n", "size": 1}, Loose),
        (Annotated[Union[ByAlias, ByAliasToo], PropertyInfo(discriminator="kind_")], {"kind": "l"}, ByAliasToo),
        (Union[ByAlias, ByAliasToo], {"kind": "k"}, ByAlias),
        (
            Union[Annotated[Union[ByAlias, ByAliasToo], PropertyInfo(discriminator="kind_")], Part],
            {"kind": "l"},
            ByAliasToo,
        ),
        (
            Union[Annotated[Union[ByAlias, ByAliasToo], PropertyInfo(discriminator="kind_")], Part],
            {"type": "text"},
            Part,
        ),
        (Union[List[str], List[Part]], [{"type": "text", "text": "t"}], list),
        (Union[Literal["auto", "none"], Part], "auto", str),
        (Union[str, float, bool], 3, float),
        (Union[str, float, int], 3, int),
        (Union[str, float, bool], True, bool),
    ],
)
def test_a_union_takes_the_variant_that_the_value_names_or_fits(type_: Any, value: object, expected: type):
    made = both_ways(type_, value)

    assert type(made) is expected


def test_lists_of_a_union_hold_whatever_variant_each_item_is():
    made = both_ways(Union[List[str], List[Part], List[List[Image]]], ["s", {"type": "text"}, [{"type": "image"}]])

    assert [type(item) for item in made] == [str, Part, list]
    assert type(made[2][0]) is Image


@pytest.mark.parametrize("value", [{"type": "novel", "text": "t"}, {"text": "t"}, {"type": None}, {"type": 7}, {}])
def test_an_unknown_or_missing_discriminator_still_gives_an_object_with_attributes(value: Dict[str, Any]):
    made = both_ways(Told, value)

    assert isinstance(made, BaseModel)
    assert made.type == value.get("type", "d" if isinstance(made, WithDefault) else None)
    assert getattr(made, "text", None) == value.get("text")


# --- generics, recursion, types from elsewhere


@pytest.mark.parametrize("page", [GenericAlias(Page, (Part,)), Page[Part]])
def test_a_generic_decodes_its_items(page: Any):
    made = both_ways(page, {"data": [{"type": "text", "text": "t"}], "first": {"text": "f"}})

    assert [type(made.data[0]), type(made.first)] == [Part, Part]
    assert isinstance(made, Page)


def test_an_alias_of_a_generic_makes_no_class_at_run_time():
    made = decode(
        GenericAlias(Page, (Annotated[Union[Part, Image], PropertyInfo(discriminator="type")],)),
        b'{"data":[{"type":"image"}]}',
    )

    assert type(made) is Page
    assert type(made.data[0]) is Image
    assert type(decode(Page, b'{"data":[{"a":1}]}').data[0]) is dict


class Tree(BaseModel):
    left: Optional[Tree] = None
    leaves: Optional[List[Leaf]] = None
    lost: Optional[Nowhere] = None  # noqa: F821  # a name that is never defined


class Chain(BaseModel):
    next: Optional[Chain] = None


class Leaf(BaseModel):
    tree: Optional[Tree] = None


def test_models_that_name_each_other_are_decoded_at_every_depth():
    tree = both_ways(Tree, {"left": {"left": {"leaves": [{"tree": {"lost": {"a": 1}}}]}}})

    assert isinstance(tree.left.left.leaves[0], Leaf)
    assert tree.left.left.leaves[0].tree.lost == {"a": 1}


@dataclasses.dataclass
class Point:
    x: int
    y: int = 0


class Box(TypedDict):
    size: int


class Theirs(pydantic.BaseModel):
    when: datetime
    point: Point

    @pydantic.field_validator("when")
    @classmethod
    def in_utc(cls, value: datetime) -> datetime:
        return value.astimezone(timezone.utc)


class OursWithTheirs(BaseModel):
    theirs: Theirs
    when: Optional[datetime] = None
    either: Union[Theirs, Part, None] = None
    many: Optional[Dict[str, List[Box]]] = None


NOON = datetime(2026, 1, 1, 12, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (Point, {"x": 1}, Point(1)),
        (List[Point], [{"x": 1}, {"y": 2}], [Point(1), {"y": 2}]),
        (Box, {"size": "3"}, {"size": 3}),
        (datetime, "2026-01-01T12:00:00Z", NOON),
        (datetime, "not a date", "not a date"),
        (Union[str, datetime], "2026-01-01T12:00:00Z", "2026-01-01T12:00:00Z"),
        (Optional[datetime], None, None),
        (Theirs, {"when": "2026-01-01T13:00:00+01:00", "point": {"x": 1}}, Theirs(when=NOON, point=Point(1))),
        (threading.Lock, {"a": 1}, {"a": 1}),
    ],
)
def test_types_from_elsewhere_are_made_by_pydantic_and_what_it_refuses_is_kept(type_: Any, value: Any, expected: Any):
    assert both_ways(type_, value) == expected


def test_a_pydantic_model_from_elsewhere_is_made_leniently_where_it_refuses():
    made = both_ways(
        OursWithTheirs,
        {"theirs": {"when": "never", "odd": 1}, "either": {"type": "text"}, "when": "2026-01-01T12:00:00Z"},
    )

    assert type(made.theirs) is Theirs
    assert (made.theirs.when, made.theirs.point) == ("never", None)
    assert type(made.either) is Part
    assert made.when == NOON


def test_a_model_that_was_validated_before_is_still_decoded_leniently():
    """pydantic-core would put the strict validator of a complete model in the place of the lenient one."""

    class Inner(BaseModel):
        number: int

    class Outer(BaseModel):
        inner: Inner

    Inner.model_validate({"number": 1})
    Outer.model_validate({"inner": {"number": 1}})

    outer = decode(Outer, b'{"inner":{"number":"many"}}')

    assert type(outer.inner) is Inner
    assert outer.inner.number == "many"
    with pytest.raises(pydantic.ValidationError):
        Outer.model_validate({"inner": {"number": "many"}})


def test_private_attributes_and_post_init_work():
    class Stateful(BaseModel):
        name: str
        _state: List[int] = pydantic.PrivateAttr(default_factory=list)

        def model_post_init(self, context: Any) -> None:
            super().model_post_init(context)
            self._state.append(len(self.name))

    assert decode(Stateful, b'{"name":"abc"}')._state == [3]


def test_instances_in_plain_values_are_taken_as_they_are():
    part = Part(type="text", text="t")

    answer = decoder(Answer).from_python({"parts": [part], "usage": part})

    assert answer.parts[0] is part
    assert answer.usage is part


# --- JSON


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b'\xef\xbb\xbf{"type":"text","text":"t"}', "t"),
        (b'{"type":"text","text":"\\ud83d"}', "\ud83d"),
        ('{"type":"text","text":"\u2028\x7f é"}', "\u2028\x7f é"),
        ('{"type":"text","text":"ü"}'.encode("utf-16"), "ü"),
    ],
)
def test_json_of_any_manner_is_read(data: bytes | str, text: str):
    assert decode(Told, data) == Part.construct(type="text", text=text)


def test_half_of_a_surrogate_pair_in_a_key_does_not_cost_the_object_its_type():
    made = decode(Told, b'{"type":"text","text":"t","a\\ud83d":{"\\udc00":"\\ud83d\\ude00"}}')

    assert (type(made), made.text, made.model_extra) == (Part, "t", {"a\ufffd": {"\ufffd": "\U0001f600"}})


@pytest.mark.parametrize("data", [b"", b"  ", b"<html>", b'{"id":', b'{"id":"\xff"}', b"[" * 100_000, b"data: {}"])
@pytest.mark.parametrize("type_", [Answer, Told, object])
def test_what_is_no_json_is_a_plain_value_error(type_: Any, data: bytes):
    with pytest.raises(ValueError) as caught:
        decode(type_, data)

    assert not isinstance(caught.value, pydantic.ValidationError)


def test_nesting_beyond_any_real_answer_stays_plain_in_its_depth():
    data = b'{"next":' * 400 + b"{}" + b"}" * 400

    chain = decode(Chain, data)

    for _ in range(200):
        chain = chain.next
    assert isinstance(chain, Chain)
    assert chain.next is not None


def test_a_large_answer_is_decoded_as_a_small_one():
    data = json.dumps({"parts": [{"type": "text", "text": str(i)} for i in range(5_000)]})

    answer = decode(Answer, data)

    assert [part.text for part in answer.parts] == [str(i) for i in range(5_000)]
    assert gc.isenabled()


def test_strict_decoding_raises_what_pydantic_finds():
    page = GenericAlias(Page, (Part,))

    assert decode(page, b'{"data":[{"type":"text","text":"t"}]}', strict=True).data[0] == Part(type="text", text="t")
    with pytest.raises(pydantic.ValidationError, match="text"):
        decode(page, b'{"data":[{"type":"text"}]}', strict=True)
    with pytest.raises(pydantic.ValidationError):
        decode(Answer, b"<html>", strict=True)


# --- caches


def test_a_decoder_is_made_once_per_type():
    assert decoder(Answer) is decoder(Answer)
    assert decoder(List[Part]) is decoder(List[Part])
    assert decoder(GenericAlias(Page, (Part,))) is decoder(GenericAlias(Page, (Part,)))
    assert decoder(GenericAlias(Page, (Part,))) is not decoder(Page)
    assert decoder(GenericAlias(Page, (Part,))) is not decoder(GenericAlias(Page, (Image,)))


def test_a_subclass_has_a_decoder_of_its_own():
    decode(Part, b"{}")

    class Longer(Part):
        more: Optional[Usage] = None

    assert type(decode(Longer, b'{"more":{"total":1}}').more) is Usage


def test_a_class_that_nobody_holds_goes_away_with_its_decoder():
    """Five hundred models made at run time leave nothing behind."""
    classes = []
    for i in range(500):
        made = pydantic.create_model(f"Made{i}", __base__=BaseModel, x=(int, ...), of=(Optional[Part], None))
        decode(made, b'{"x":1,"of":{"text":"t"}}')
        classes.append(weakref.ref(made))
    del made
    gc.collect()

    assert sum(ref() is not None for ref in classes) == 0


def test_a_type_whose_metadata_has_no_hash_is_decoded_too():
    assert decode(Annotated[Part, ["no hash"]], b'{"text":"t"}').text == "t"


def test_eight_threads_may_ask_first_at_once():
    for _ in range(20):

        class Inner(BaseModel):
            a: Optional[List[Part]] = None

        class Outer(BaseModel):
            inner: Inner
            told: Optional[Told] = None

        Inner.model_rebuild()
        barrier = threading.Barrier(8)
        made: List[Any] = []

        def work(outer: Any = Outer, barrier: Any = barrier, made: Any = made) -> None:
            barrier.wait()
            made.append(decode(outer, b'{"inner":{"a":[{"text":1}]},"told":{"type":"image"}}'))

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert len(made) == 8
        assert all(type(one.inner) is Inner and one.inner.a[0].text == 1 and type(one.told) is Image for one in made)
        assert Inner.__pydantic_complete__ is True


def test_repeated_decoding_leaves_nothing_behind():
    data = json.dumps({"id": "a", "parts": [{"type": "text", "text": "t"}], "extra": {"a": [1]}})
    make = Decoder(Answer)
    for _ in range(100):
        make(data)
    gc.collect()
    before = len(gc.get_objects())

    for _ in range(2_000):
        make(data)

    gc.collect()
    assert len(gc.get_objects()) - before < 50
