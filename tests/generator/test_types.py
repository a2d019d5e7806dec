"""The generated types at work: each can be built, and one does not load the others."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
import threading
import typing
from typing import Any

import pydantic
import pytest
import typing_extensions

import openai.types
from openai import BaseModel
from openai.types.beta.agent_session_message import AgentSessionMessage
from openai.types.responses import ParsedResponse, Response

# Not types of the API: what a WebSocket connection says and takes; one needs the optional `websockets`.
NOT_DATA = {"openai.types.websocket_reconnection", "openai.types.websocket_connection_options"}


def modules() -> list[str]:
    found = [module.name for module in pkgutil.walk_packages(openai.types.__path__, "openai.types.")]
    return [name for name in found if name not in NOT_DATA]


def test_every_type_can_be_built() -> None:
    """Names in annotations lead somewhere, in every model, TypedDict and alias."""
    failed: dict[str, str] = {}

    for name in modules():
        module = importlib.import_module(name)
        for public in [] if hasattr(module, "__path__") else getattr(module, "__all__", []):
            type_: Any = getattr(module, public)
            try:
                if isinstance(type_, type) and issubclass(type_, BaseModel):
                    type_.model_rebuild()
                elif not hasattr(module, "FileTypes"):  # pydantic has no idea of an open file
                    pydantic.TypeAdapter(type_)
                if isinstance(type_, type):
                    typing_extensions.get_type_hints(type_, include_extras=True)
            except Exception as error:  # any of them is a failure of that type
                failed[f"{name}.{public}"] = repr(error)

    assert not failed


def test_a_param_type_checks_what_it_is_given() -> None:
    from openai.types.chat import ChatCompletionMessageParam

    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(ChatCompletionMessageParam)

    assert adapter.validate_python({"role": "user", "content": "hi"}) == {"role": "user", "content": "hi"}
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python({"role": "nobody", "content": "hi"})


LOADS = {
    "openai.types": 5,
    "openai.types.chat.chat_completion": 25,
    "openai.types.chat.completion_create_params": 45,
    "openai.resources.chat.completions": 10,
    "openai.resources.responses.responses": 45,
}


@pytest.mark.parametrize("module", LOADS)
def test_importing_one_module_loads_few(module: str) -> None:
    program = f"import {module}, sys; print(*(m for m in sys.modules if m.startswith('openai.')))"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert len(done.stdout.split()) <= LOADS[module], done.stdout


def test_a_resource_loads_no_type() -> None:
    program = "import openai.resources.responses.responses, sys; print(*(m for m in sys.modules if '.types.' in m))"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == []


def test_packages_offer_names_and_submodules_when_asked() -> None:
    from openai.types import chat

    assert chat.ChatCompletion.__module__ == "openai.types.chat.chat_completion"
    assert chat.completion_create_params.__name__ == "openai.types.chat.completion_create_params"
    assert "ChatCompletionChunk" in dir(chat)
    assert not hasattr(chat, "ChatCompletionn")
    assert not hasattr(chat, "_nothing")


def test_threads_that_ask_at_once_get_the_same() -> None:
    program = """
import sys, threading
import openai.types.responses as package
start, found = threading.Barrier(8), []
def ask():
    start.wait()
    found.append(package.Response)
threads = [threading.Thread(target=ask) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
assert len(found) == 8 and len(set(found)) == 1, found
"""

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert done.stderr == ""
    assert threading.active_count()  # this interpreter was not involved


@pytest.mark.parametrize(
    ("output", "text"),
    [
        (None, ""),
        ([], ""),
        ([{"type": "message", "content": None}], ""),
        ([{"type": "message", "content": [{"type": "output_text", "text": None}]}], ""),
        ([{"type": "reasoning", "content": [{"type": "reasoning_text", "text": "hm"}]}], ""),
        (
            [
                {"type": "message", "content": [{"type": "output_text", "text": "a"}, {"type": "refusal"}]},
                {"type": "message", "content": [{"type": "output_text", "text": "b"}]},
            ],
            "ab",
        ),
    ],
)
def test_output_text_joins_what_is_there(output: Any, text: str) -> None:
    """R8: null anywhere is no text, and no error."""
    assert Response.construct(output=output).output_text == text
    assert ParsedResponse.construct(output=output).output_text == text


def test_output_text_of_a_session_s_message() -> None:
    message = AgentSessionMessage.construct(content=[{"type": "output_text", "text": "a"}, {"type": "other"}])

    assert message.output_text == "a"
    assert AgentSessionMessage.construct(content=None).output_text == ""


def test_output_parsed_is_the_first_that_was_parsed() -> None:
    part = {"type": "output_text", "text": "1", "annotations": []}
    message = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}
    response: ParsedResponse[Any] = ParsedResponse.construct(output=[message])

    before = response.output_parsed
    typing.cast("Any", response.output[0]).content[0].parsed = 1

    assert (before, response.output_parsed) == (None, 1)
