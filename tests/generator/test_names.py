"""Names that Python keeps for itself, inside of arguments, on the wire."""

from __future__ import annotations

import pytest

from openai._request import describe
from openai.resources.beta.agents import agents
from openai.resources.beta.agents.sessions import sessions


@pytest.mark.parametrize(
    ("operation", "arguments", "body"),
    [
        (
            agents._CREATE,
            {"compaction": {"async_": True, "type": "auto"}},
            {"compaction": {"async": True, "type": "auto"}},
        ),
        (agents._CREATE, {"compaction": None, "model": "m"}, {"compaction": None, "model": "m"}),
        (sessions._CREATE, {"agent": {"compaction": {"async_": False}}}, {"agent": {"compaction": {"async": False}}}),
        (sessions._CREATE, {"agent": {"async_": 1}}, {"agent": {"async_": 1}}),
    ],
)
def test_a_keyword_inside_an_argument_gets_its_name_back(operation: object, arguments: object, body: object) -> None:
    options = describe(operation, arguments, None, None, None, None)  # type: ignore[arg-type]  # of either kind

    assert options.json_data == body


def test_the_caller_s_dict_is_left_alone() -> None:
    compaction = {"async_": True}

    describe(agents._CREATE, {"compaction": compaction}, None, None, None, None)

    assert compaction == {"async_": True}
