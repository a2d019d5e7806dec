"""What lies under a call: the same bytes over a socket and other HTTP clients, and the same JSON decoded."""

from __future__ import annotations

import functools
import importlib
import json
import socket
import struct
from typing import Any, Callable
from urllib.parse import urlsplit

import server
from cases import DELTAS, QUESTION, Case

BODY = json.dumps({"messages": QUESTION, "model": "gpt-5.2"}).encode()
HEADERS = [
    ("Accept", "application/json"),
    ("Content-Type", "application/json"),
    ("User-Agent", "OpenAI/Python"),
    ("Authorization", "Bearer key"),
    *((f"X-Stainless-{name}", "value") for name in ("Lang", "OS", "Arch", "Runtime", "Async", "Retry-Count")),
]
TAIL = b'"total_tokens": 11}}'  # of the chat completion
STREAM_TAIL = b"0\r\n\r\n"


class Sockets:
    """One connection, written to and read until the answer's last bytes have come."""

    def __init__(self, url: str) -> None:
        place = urlsplit(url)
        self.socket = socket.create_connection((place.hostname, place.port))
        self.close = self.socket.close
        fields = [("Host", place.netloc), *HEADERS, ("Content-Length", str(len(BODY)))]
        head = f"POST {place.path}/chat/completions HTTP/1.1\r\n" + "".join(f"{k}: {v}\r\n" for k, v in fields)
        self.request = head.encode() + b"\r\n" + BODY

    def ask(self, tail: bytes) -> bytes:
        self.socket.sendall(self.request)
        received = b""
        while received[-len(tail) :] != tail:
            received = received[-len(tail) :] + self.socket.recv(65536)
        return received


class Posting:
    """A client of a library, and the address that it is to ask."""

    def __init__(self, url: str, client: Any, close: str) -> None:
        self.url, self.client = url + "/chat/completions", client
        self.close = getattr(client, close)


def posting(module: str, make: Callable[[Any], Any], close: str = "close") -> Callable[[str], Posting]:
    return lambda url: Posting(url, make(importlib.import_module(module)), close)


HTTPX = posting("httpx", lambda httpx: httpx.Client(trust_env=False))
ASYNC_HTTPX = posting(
    "httpx",
    lambda httpx: httpx.AsyncClient(limits=httpx.Limits(max_connections=1000), timeout=600, trust_env=False),
    "aclose",
)
HTTPCORE = posting("httpcore", lambda httpcore: httpcore.ConnectionPool())
AIOHTTP = posting("aiohttp", lambda aiohttp: aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1000)))
OWN = posting("openai._transports", lambda ours: ours.for_client(None))
OWN_ASYNC = posting("openai._transports", lambda ours: ours.async_for_client(None))
OWN_HTTPX = posting("openai._transports", lambda ours: ours.for_client(ours.DefaultHttpxClient(trust_env=False)))
OWN_AIOHTTP = posting("openai._transports", lambda ours: ours.async_for_client(ours.DefaultAioHttpClient()))


def request(url: str) -> Any:
    from openai._transports._protocol import Request, Timeouts

    return Request("POST", url, HEADERS, BODY, Timeouts(5, 600, 600, 600))


def ends(body: bytes) -> bool:
    return bytes(body[-len(TAIL) :]) == TAIL


def over_httpcore(at: Posting) -> object:
    return ends(at.client.request("POST", at.url, headers=HEADERS, content=BODY).content)


def over_httpx(at: Posting) -> object:
    return ends(at.client.post(at.url, headers=HEADERS, content=BODY).content)


def over_own(at: Posting) -> object:
    return ends(at.client.send(request(at.url)).read())


async def over_async_httpx(at: Posting) -> object:
    return ends((await at.client.post(at.url, headers=HEADERS, content=BODY)).content)


async def over_aiohttp(at: Posting) -> object:
    async with at.client.post(at.url, headers=HEADERS, data=BODY) as answer:
        return ends(await answer.read())


async def over_own_async(at: Posting) -> object:
    return ends(await (await at.client.send(request(at.url))).read())


def stream_httpx(at: Posting) -> object:
    with at.client.stream("POST", at.url, headers=HEADERS, content=BODY) as answer:
        return sum(map(len, answer.iter_bytes()))


def stream_own(at: Posting) -> object:
    return sum(map(len, at.client.send(request(at.url)).iter_bytes()))


class Decoding:
    """A payload and what to make of it."""

    def __init__(self, decode: Callable[[bytes], Any], data: bytes) -> None:
        self.decode, self.data = decode, data

    def close(self) -> None:
        """Have nothing to close."""


def plain(name: str, calls: int) -> Case:
    """Native JSON into dicts and lists."""

    def client(_: str) -> Decoding:
        return Decoding(importlib.import_module("pydantic_core").from_json, payload(name))

    return Case(lambda at: bool(at.decode(at.data)), calls, True, client=client)


def typed(name: str, calls: int, module: str, type_name: str) -> Case:
    """The same into this library's models."""

    def client(_: str) -> Decoding:
        decode = importlib.import_module("openai._models").decode
        return Decoding(functools.partial(decode, getattr(importlib.import_module(module), type_name)), payload(name))

    return Case(lambda at: bool(at.decode(at.data)), calls, True, client=client)


def numbers(_: str) -> Decoding:
    """A hundred vectors of bytes into lists of numbers."""
    vector = struct.pack("<1536f", *server.VECTOR)
    return Decoding(lambda data: [memoryview(data).cast("f").tolist() for _ in range(100)], vector)


def payload(name: str) -> bytes:
    if name in server.STREAMS:
        event = list(server.STREAMS[name](4))[-4 if name == "chat_stream" else 4]
        return event.partition(b"data: ")[2].strip()
    return server.encoded(name)


TYPES = {
    "chat/completions": (1000, "openai.types.chat", "ChatCompletion"),
    "responses": (1000, "openai.types.responses", "Response"),
    "chat_stream": (2000, "openai.types.chat", "ChatCompletionChunk"),
    "response_stream": (2000, "openai.types.responses", "ResponseStreamEvent"),
    "embeddings": (3, "openai.types", "CreateEmbeddingResponse"),
    "base64": (50, "openai.types", "CreateEmbeddingResponse"),
    "logprobs": (2, "openai.types.chat", "ChatCompletion"),
}
STREAM: Any = {"path": f"chat_stream/{DELTAS}", "units": DELTAS}
STREAM_SIZE = sum(map(len, server.chat_stream(DELTAS)))


def asynchronous(name: str, call: Any, client: Any) -> dict[str, Case]:
    many = {1: 300, 100: 500, 1000: 1000}
    return {f"{name}, {n} at once": Case(call, calls, True, client=client, at_once=n) for n, calls in many.items()}


FLOORS = {
    "socket": Case(lambda at: ends(at.ask(TAIL)), 500, True, client=Sockets),
    "httpcore": Case(over_httpcore, 500, True, client=HTTPCORE),
    "httpx": Case(over_httpx, 300, True, client=HTTPX),
    "own transport": Case(over_own, 500, True, client=OWN),
    "own transport over httpx": Case(over_own, 300, True, client=OWN_HTTPX),
    **asynchronous("aiohttp", over_aiohttp, AIOHTTP),
    **asynchronous("async httpx", over_async_httpx, ASYNC_HTTPX),
    **asynchronous("own async transport", over_own_async, OWN_ASYNC),
    **asynchronous("own transport over aiohttp", over_own_async, OWN_AIOHTTP),
    "socket, stream": Case(lambda at: at.ask(STREAM_TAIL)[-5:], 3, STREAM_TAIL, client=Sockets, **STREAM),
    "httpx, stream": Case(stream_httpx, 3, STREAM_SIZE, client=HTTPX, **STREAM),
    "own transport, stream": Case(stream_own, 3, STREAM_SIZE, client=OWN, **STREAM),
    "numbers of 100 vectors": Case(lambda at: len(at.decode(at.data)), 20, 100, client=numbers),
    **{f"JSON, {name}": plain(name, calls) for name, (calls, _, _) in TYPES.items()},
    **{f"models, {name}": typed(name, *facts) for name, facts in TYPES.items()},
}
