"""The calls of the fault matrix: each shape on each client, of whatever library is installed as `openai`."""

from __future__ import annotations

import ssl
from importlib import import_module
from typing import Any, Optional

import openai
from worlds import entered, settle

from .cells import OF_DEFAULT, SYNC, Cell, misread, unheard
from .scripts import LARGE, TEXTS, WHOLE

SECRET = "sk-canary-5b3f"
SHORT, LONG = 0.3, 20.0
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


def make_client(cell: Cell, base_url: str, trusting: ssl.SSLContext) -> Any:
    """The cell's client; it tries once more."""
    settings: dict[str, Any] = {"api_key": SECRET, "base_url": base_url, "max_retries": 1}
    if hasattr(openai, "RetryPolicy"):
        del settings["max_retries"]
        settings["retry"] = openai.RetryPolicy(attempts=1, base=0.001)
    http_client = _http_client(cell.client, trusting)
    if http_client is not None:
        settings["http_client"] = http_client
    kind = openai.OpenAI if cell.client in SYNC else openai.AsyncOpenAI
    return kind(timeout=time_limit(cell), **settings)


def time_limit(cell: Cell) -> float:
    """Seconds: few where something stalls, more where the right answer is to come in them after that."""
    if cell.fault == "stall" or unheard(cell):
        return 3 * SHORT if cell.times == "once" or cell.stage in ("done", "reuse") else SHORT
    return LONG


def _http_client(client: str, trusting: ssl.SSLContext) -> Any:
    if client in OF_DEFAULT:
        return None
    if client == "aiohttp":
        return openai.DefaultAioHttpClient(verify=trusting)
    library = import_module(client.partition("-")[0])
    return (library.Client if client in SYNC else library.AsyncClient)(verify=trusting)


async def call(client: Any, cell: Cell, events: list[str]) -> str:
    """What the cell's call answers, its events noted as they come."""
    chat = client.chat.completions
    if cell.shape == "websocket":
        await _listen(client, cell, events)
        return "".join(events)
    if cell.shape == "stream":
        stream = await settle(chat.create(stream=True, **ASK))
        await _gather(stream, lambda chunk: events.append(chunk.choices[0].delta.content))
        return "".join(events)
    if cell.shape == "upload":
        size = LARGE if cell.stage == "send body" else 1000
        return str((await settle(client.files.create(file=("n.txt", b"x" * size), purpose="batch"))).id)
    if cell.shape == "view":
        async with entered(chat.with_streaming_response.create(**ASK)) as view:
            return _text(await settle(view.parse()))
    if cell.shape == "raw":
        return _text(await settle((await settle(chat.with_raw_response.create(**ASK))).parse()))
    return _text(await settle(chat.create(**ASK)))


async def call_after(client: Any, cell: Cell, base_url: Optional[str]) -> str:
    """What a plain call answers on the same client, at the first attempt."""
    more = {} if base_url is None else {"base_url": base_url}
    patient = client.with_options(max_retries=int(misread(cell)), timeout=LONG, **more)
    return _text(await settle(patient.chat.completions.create(**ASK)))


def right_answer(cell: Cell) -> str:
    """What `call` returns where all went well."""
    if cell.shape in ("stream", "websocket"):
        return "".join(TEXTS)
    return "file-1" if cell.shape == "upload" else WHOLE


def name_of(error: BaseException) -> str:
    """The most special public class of `openai` that an error is of, or its own full name."""
    for cls in type(error).__mro__:
        if getattr(openai, cls.__name__, None) is cls:
            return cls.__name__
    return f"{type(error).__module__}.{type(error).__name__}"


async def _listen(client: Any, cell: Cell, events: list[str]) -> None:
    options: dict[str, Any] = {"open_timeout": LONG, "close_timeout": SHORT, "ping_interval": None}
    if cell.fault == "stall":
        opening = LONG if cell.in_answer else SHORT
        options = {"open_timeout": opening, "close_timeout": SHORT, "ping_interval": SHORT / 2, "ping_timeout": SHORT}
    async with entered(client.realtime.connect(model="m", websocket_connection_options=options)) as connection:
        if cell.stage == "send body":
            await settle(connection.send({"type": "input_audio_buffer.append", "audio": "x" * LARGE}))
        await _gather(connection, lambda event: events.append(event.delta))


async def _gather(items: Any, note: Any) -> None:
    if hasattr(items, "__aiter__"):
        async for item in items:
            note(item)
    else:
        for item in items:
            note(item)


def _text(completion: Any) -> str:
    return str(completion.choices[0].message.content)
