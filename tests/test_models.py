"""BaseModel: a real pydantic model that keeps what the API sends, in whatever shape."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from typing import Any, Dict, Generic, List, Optional, TypeVar, Union

import pydantic
import pytest
from typing_extensions import Annotated, Literal

from openai import BaseModel
from openai._models import (
    GenericModel,
    add_request_id,
    build,
    construct_type,
    construct_type_unchecked,
    decode,
    is_basemodel,
    is_basemodel_type,
    validate_type,
)
from openai._utils import PropertyInfo

ContentT = TypeVar("ContentT")


class Text(BaseModel):
    type: Literal["text"]
    text: str


class Refusal(BaseModel):
    type: Literal["refusal"]
    refusal: str


class Message(BaseModel):
    id: str
    content: List[Annotated[Union[Text, Refusal], PropertyInfo(discriminator="type")]]
    schema_: Optional[Dict[str, object]] = pydantic.Field(alias="schema", default=None)
    note: Optional[str] = None


class ParsedMessage(Message, GenericModel, Generic[ContentT]):
    parsed: Optional[ContentT] = None


VALID = b'{"id":"m","content":[{"type":"text","text":"t"}],"schema":{"a":1},"odd":[1]}'
BROKEN = b'{"id":7,"content":[{"type":"novel","x":1},3,{"type":"text","text":null}],"schema":"s","note":{"a":1}}'


@pytest.fixture(params=[VALID, BROKEN], ids=["valid", "broken"])
def message(request: pytest.FixtureRequest) -> Message:
    return decode(Message, request.param)


@pytest.mark.parametrize(
    "how", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m)), lambda m: m.model_copy(deep=True)]
)
def test_copies_and_pickles_are_equal_and_complete(message: Message, how: Any):
    add_request_id(message, "req_1")

    twin = how(message)

    assert twin == message
    assert twin.model_fields_set == message.model_fields_set
    assert twin.model_extra == message.model_extra
    assert twin._request_id == "req_1"


def test_any_decoded_object_is_dumped_without_a_warning(message: Message, recwarn: pytest.WarningsRecorder):
    sent = json.loads(VALID if message.id == "m" else BROKEN)

    assert message.model_dump(mode="json", by_alias=True, exclude_unset=True) == sent
    assert json.loads(message.model_dump_json(by_alias=True, exclude_unset=True)) == sent
    assert message.model_dump()["note"] == message.note
    assert message.to_dict(warnings=False) == sent
    assert not recwarn.list


def test_a_valid_object_survives_dump_and_reload():
    message = decode(Message, VALID)

    assert Message.model_validate(message.model_dump(by_alias=True)) == decode(
        Message, message.model_dump_json(by_alias=True)
    )
    assert Message.model_validate_json(message.to_json()) == message


def test_pydantic_warns_of_broken_values_only_where_it_is_asked_to():
    message = decode(Message, BROKEN)

    with pytest.warns(UserWarning, match="serializer warnings"):
        message.to_dict()


def test_to_dict_gives_api_names_and_what_was_sent():
    message = decode(Message, b'{"id":"m","schema":null}')

    assert message.to_dict() == {"id": "m", "schema": None}
    assert message.to_dict(use_api_names=False, exclude_none=True) == {"id": "m"}
    assert message.to_dict(exclude_unset=False)["note"] is None
    assert "note" not in message.to_dict(exclude_unset=False, exclude_defaults=True)


def test_to_json_is_indented_by_two_unless_told_otherwise():
    text = Text(type="text", text="é")

    assert text.to_json() == '{\n  "type": "text",\n  "text": "é"\n}'
    assert text.to_json(indent=None) == '{"type":"text","text":"é"}'


@pytest.mark.parametrize("value", [{"text": "a\ud83d"}, {"any": {"a": ["\udc00"]}}])
def test_half_of_a_surrogate_pair_that_came_in_goes_into_json_as_its_escape(value: Any):
    message = decode(Text, json.dumps({"type": "text", **value}))

    for text in (message.to_json(), message.to_json(indent=None), message.model_dump_json(exclude_unset=True)):
        assert text.isascii()
        assert json.loads(text) == {"type": "text", **value}
    assert message.to_dict(mode="json") == message.to_dict() == {"type": "text", **value}


def test_str_and_repr_show_the_fields():
    text = decode(Text, b'{"type":"text","text":"t","odd":1}')

    assert str(text) == repr(text) == "Text(type='text', text='t', odd=1)"


def test_the_request_id_is_no_field():
    text = decode(Text, b'{"type":"text","text":"t"}')
    assert text._request_id is None

    add_request_id(text, "req_1")

    assert text._request_id == "req_1"
    assert text == Text(type="text", text="t")
    assert "req_1" not in repr(text) + text.to_json() + repr(text.model_dump()) + repr(dict(text))
    assert text.model_fields_set == {"type", "text"}


def test_direct_construction_validates():
    with pytest.raises(pydantic.ValidationError):
        Message(id=7)  # type: ignore[call-arg, arg-type]
    assert Message.model_validate({"id": "m", "content": []}).content == []


@pytest.mark.parametrize("construct", [Message.construct, Message.model_construct])
def test_construct_builds_nested_models_and_checks_nothing(construct: Any):
    message = construct(id=7, content=[{"type": "refusal"}], schema_={"a": 1}, odd=1)

    assert type(message.content[0]) is Refusal
    assert message.id == 7
    assert message.schema_ == {"a": 1}
    assert message.model_fields_set == {"id", "content", "schema_", "odd"}
    assert construct(_fields_set={"id"}, id="a", note="n").model_fields_set == {"id"}
    assert construct(schema={"b": 1}).schema_ == {"b": 1}


def test_construct_type_takes_any_annotation():
    made = construct_type(value=[{"type": "text"}], type_=List[Union[Text, Refusal]])
    told = construct_type(
        value={"type": "refusal"}, type_=Union[Text, Refusal], metadata=[PropertyInfo(discriminator="type")]
    )

    assert isinstance(made, list)
    assert type(made[0]) is Text
    assert type(told) is Refusal
    assert construct_type_unchecked(value={"text": 1}, type_=Text).text == 1


def test_a_generic_model_holds_any_content_without_a_class_of_its_own():
    made = construct_type_unchecked(value={"id": "m", "content": [], "parsed": {"a": 1}}, type_=ParsedMessage)
    made.parsed = Text(type="text", text="t")

    assert made.model_dump(exclude_unset=True) == {"id": "m", "content": [], "parsed": {"type": "text", "text": "t"}}


def test_a_model_is_dumped_wherever_it_stands():
    """Even where no model is promised, and pydantic has yet built no serializer for its class."""

    class Fresh(BaseModel):
        a: Optional[int] = None

    class Outer(BaseModel):
        anything: object = None
        number: Optional[int] = None

    outer = Outer.construct(anything=[{"x": (Fresh(a=1),)}], number=Fresh(a=2), extra=Fresh(a=3))

    assert outer.model_dump(mode="json") == {
        "anything": [{"x": [{"a": 1}]}],
        "number": {"a": 2},
        "extra": {"a": 3},
    }


def test_validate_type_raises_on_another_shape():
    assert validate_type(type_=List[int], value=["1"]) == [1]
    with pytest.raises(pydantic.ValidationError):
        validate_type(type_=Text, value={"type": "text"})


def test_build_takes_the_fields_by_name():
    assert build(Text, type="text", text="t") == Text(type="text", text="t")
    with pytest.raises(TypeError, match="by name"):
        build(Text, "text")


def test_models_of_ours_are_told_from_others():
    assert is_basemodel(Optional[Text])
    assert is_basemodel(Annotated[Union[str, Text], 1])
    assert not is_basemodel(Union[str, pydantic.BaseModel])
    assert is_basemodel_type(ParsedMessage[int])
    assert not is_basemodel_type(List[Text])


def test_fields_may_be_set_and_read_by_any_name():
    text = decode(Text, b"{}")

    text.text = "new"
    text.novel = 1  # type: ignore[attr-defined]

    assert text.to_dict() == {"text": "new", "novel": 1}
    with pytest.raises(AttributeError, match="nothing"):
        _ = text.nothing  # type: ignore[attr-defined]


def test_importing_types_builds_no_validator():
    code = (
        "import openai.types.responses.response as r\n"
        "from pydantic_core import SchemaValidator\n"
        "print(any(isinstance(c.__dict__.get('__pydantic_validator__'), SchemaValidator) for c in vars(r).values()"
        " if isinstance(c, type)))"
    )

    built = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert built.strip() == "False"


@pytest.mark.parametrize("dump", [BaseModel.model_dump, BaseModel.model_dump_json])
def test_a_member_of_no_promised_kind_is_dumped_whatever_pydantic_has_built(dump: Any) -> None:
    class Part(BaseModel):
        type: Literal["part"]

    class Whole(BaseModel):
        parts: List[Union[Part, int]]

    whole = Whole.construct(parts=[{"type": "other"}])

    assert "other" in str(dump(whole))
