"""Calls of every kind, each written once for both clients; each comes to the number that it was given."""

from __future__ import annotations

import asyncio
import functools
import io
import json
import sys
from pathlib import Path
from typing import Any

from cases import QUESTION

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from worlds import entered, first, gather, settle

ATTEMPTS = 3  # of each call


def made(kind: Any, url: object) -> Any:
    """A client that loses no time between two attempts; the published package has no such setting."""
    import openai

    policy = getattr(openai, "RetryPolicy", None)
    retry = {"retry": policy(ATTEMPTS - 1, base=0.001)} if policy else {}
    return kind(api_key="key", base_url=url, timeout=60, **retry)


@functools.cache
def form() -> Any:
    import pydantic

    return pydantic.create_model("Form", x=(int, ...))


async def chat(client: Any, call: int, **how: Any) -> int:
    answer = await settle(client.chat.completions.create(model="m", messages=QUESTION, **how))
    return number(answer.choices[0].message.content)


async def responses(client: Any, call: int, **how: Any) -> int:
    return number((await settle(client.responses.create(model="m", input="?", **how))).output_text)


async def embeddings(client: Any, call: int, **how: Any) -> int:
    answer = await settle(client.embeddings.create(model="m", input=["a", "b", "c"], **how))
    return int(answer.data[2].embedding[3])


async def pages(client: Any, call: int, **how: Any) -> int:
    listed = client.files.list(**how)
    found = {file.id for file in await gather(listed)}
    return int(found.pop().rpartition("-")[2])


async def stream(client: Any, call: int, **how: Any) -> int:
    chunks = await settle(client.chat.completions.create(model="m", messages=QUESTION, stream=True, **how))
    return number("".join([chunk.choices[0].delta.content or "" for chunk in await gather(chunks)]))


async def response_stream(client: Any, call: int, **how: Any) -> int:
    found = await gather(await settle(client.responses.create(model="m", input="?", stream=True, **how)))
    return number("".join([event.delta for event in found if event.type == "response.output_text.delta"]))


async def left(client: Any, call: int, **how: Any) -> int:
    chunks = await settle(client.chat.completions.create(model="m", messages=QUESTION, stream=True, **how))
    await first(chunks)
    await settle(chunks.close())
    return call


async def helper(client: Any, call: int, **how: Any) -> int:
    async with entered(client.chat.completions.stream(model="m", messages=QUESTION, **how)) as running:
        answer = await settle(running.get_final_completion())
    return number(answer.choices[0].message.content)


async def parse(client: Any, call: int, **how: Any) -> int:
    answer = await settle(client.chat.completions.parse(model="m", messages=QUESTION, response_format=form(), **how))
    return int(answer.choices[0].message.parsed.x)


async def upload(client: Any, call: int, **how: Any) -> int:
    file = ("f.jsonl", io.BytesIO(b"{}\n" * (call % 1000)))
    return int((await settle(client.files.create(file=file, purpose="batch", **how))).id.rpartition("-")[2])


async def speech(client: Any, call: int, **how: Any) -> int:
    return number((await settle(client.audio.speech.create(model="m", voice="v", input="?", **how))).content)


async def raw(client: Any, call: int, **how: Any) -> int:
    answer = await settle(client.chat.completions.with_raw_response.create(model="m", messages=QUESTION, **how))
    assert answer.headers["x-request-id"] == "req_1"
    return number((await settle(answer.parse())).choices[0].message.content)


async def view(client: Any, call: int, **how: Any) -> int:
    asked = client.chat.completions.with_streaming_response.create(model="m", messages=QUESTION, **how)
    async with entered(asked) as answer:
        lines = await gather(answer.iter_lines())
    return number(json.loads("".join(lines))["choices"][0]["message"]["content"])


async def missing(client: Any, call: int, **how: Any) -> int:
    import openai

    try:
        await settle(client.models.retrieve("missing", **how))
    except openai.NotFoundError as error:
        return number(error.body["message"]) if error.body else call  # type: ignore[index]  # what the server said
    raise AssertionError("found what is missing")


async def own_client(client: Any, call: int, **how: Any) -> int:
    async with entered(made(type(client), client.base_url)) as own:
        return await chat(own, call, **how)


async def cancelled(client: Any, call: int, **how: Any) -> int:
    if not hasattr(client, "__aenter__"):
        return await left(client, call, **how)
    task = asyncio.ensure_future(chat(client, call, **how))
    for _ in range(call % 7):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    return call


def number(text: str | bytes) -> int:
    return int(json.loads(text)["x"])


MIX = {
    chat: 30,
    responses: 20,
    stream: 10,
    response_stream: 5,
    embeddings: 5,
    parse: 5,
    helper: 4,
    upload: 4,
    left: 4,
    pages: 3,
    raw: 3,
    view: 2,
    speech: 2,
    missing: 2,
    cancelled: 4,
    own_client: 1,
}
BY_HAND = (stream, response_stream, helper, view)  # who reads the body by hand is told of a break in it at once
