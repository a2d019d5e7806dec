"""What is not installed: everything else works, and what needs it says so by the name of the extra."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from canned import anything
from loopback import Answer, Request, Server, json

EXTRAS = ("aiohttp", "httpx2", "websockets", "numpy", "jiter", "botocore", "google", "sounddevice")

PROGRAM = """
import asyncio, sys

missing = set(sys.argv[2:])


class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in missing:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Absent())
import openai
from openai import AsyncOpenAI, OpenAI
from openai.helpers import Microphone
from openai.providers import bedrock, vertex

SETTINGS = {"api_key": "k", "base_url": sys.argv[1], "max_retries": 0}
ASKED = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


def calls(client):
    assert client.chat.completions.create(**ASKED).choices[0].message.content == "Hello."
    with client.chat.completions.stream(**ASKED) as stream:
        assert stream.get_final_completion().choices[0].message.content == "Hello."
    assert client.responses.create(model="m", input="Hi").output_text == "Hello."
    assert client.chat.completions.with_raw_response.create(**ASKED).headers["content-type"] == "application/json"
    vector = client.embeddings.create(model="m", input="Hi").data[0].embedding
    assert vector == [0.25, -0.5] and type(vector) is list
    try:
        client.models.retrieve("none")
    except openai.NotFoundError as error:
        assert error.response.status_code == 404


async def async_calls(client):
    assert (await client.chat.completions.create(**ASKED)).choices[0].message.content == "Hello."
    chunks = await client.chat.completions.create(**ASKED, stream=True)
    assert "".join([c.delta.content or "" async for chunk in chunks for c in chunk.choices]) == "Hello."
    await client.close()


def needs(package, words, call):
    try:
        call()
    except Exception as error:
        told = str(error)
        absent = words in told and (isinstance(error, (openai.OpenAIError, RuntimeError)))
        assert absent if package in missing else words not in told, (package, type(error), told)
    else:
        assert package not in missing, f"{package} was not missed"


def signed():
    return OpenAI(provider=bedrock(region="r", base_url=sys.argv[1], access_key_id="a", secret_access_key="s"))


def of_google():
    return OpenAI(provider=vertex(project="p", location="l", base_url=sys.argv[1]))


def connect(client):
    with client.realtime.connect(model="m"):
        pass


client = OpenAI(**SETTINGS)
if "httpx" in missing:
    import httpx2

    client = OpenAI(**SETTINGS, http_client=httpx2.Client())
    calls(client)
    asyncio.run(async_calls(AsyncOpenAI(**SETTINGS, http_client=httpx2.AsyncClient())))
else:
    calls(client)
    asyncio.run(async_calls(AsyncOpenAI(**SETTINGS)))
    needs("aiohttp", "openai[aiohttp]", lambda: openai.DefaultAioHttpClient())
    needs("httpx2", "openai[httpx2]", lambda: openai.DefaultHttpx2Client())
    if "aiohttp" not in missing:
        asyncio.run(async_calls(AsyncOpenAI(**SETTINGS, http_client=openai.DefaultAioHttpClient())))
    if "httpx2" not in missing:
        calls(OpenAI(**SETTINGS, http_client=openai.DefaultHttpx2Client()))
    needs("websockets", "openai[realtime]", lambda: connect(client))
    exec("from openai import *")  # all names are there, whatever they need
    if "sounddevice" in missing:  # the others look for machines and devices for seconds, or find none
        needs("botocore", "openai[bedrock]", lambda: signed().models.retrieve("none"))
        needs("google", "openai[vertex]", lambda: of_google().models.retrieve("none"))
        needs("numpy", "openai[voice]", lambda: asyncio.run(Microphone(timeout=0.01).record()))
print("done")
"""


def answer(request: Request) -> Answer:
    """As any server, with vectors beside it; base64 where that is asked for."""
    if request.path.endswith("/embeddings"):
        return json({"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": "AACAPgAAAL8="}]})
    return anything(request)


@pytest.mark.parametrize(
    "missing",
    [(), EXTRAS, ("aiohttp", "websockets"), ("httpx", "httpcore", "aiohttp")],
    ids=lambda names: " ".join(names) or "nothing",
)
def test_what_is_not_installed_is_missed_by_nobody_else(missing: tuple[str, ...], server: Server) -> None:
    for package in {"aiohttp", "httpx2", "websockets", "numpy"} - {*missing}:
        pytest.importorskip(package)
    server.always(answer)

    settings = {key: value for key, value in os.environ.items() if not key.startswith(("OPENAI_", "AWS_", "GOOGLE_"))}
    command = [sys.executable, "-c", PROGRAM, server.base_url, *missing]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=settings)

    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
