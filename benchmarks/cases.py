"""What is measured: calls of the public API that both packages have, each with the value that it has to come to."""

from __future__ import annotations

import functools
from typing import Any, Callable, NamedTuple

import server

DELTAS = 2000  # of a stream


def sync_client(url: str) -> Any:
    import openai

    return openai.OpenAI(api_key="key", base_url=url)


def async_client(url: str) -> Any:
    import openai

    return openai.AsyncOpenAI(api_key="key", base_url=url)


def aiohttp_client(url: str) -> Any:
    import openai

    return openai.AsyncOpenAI(api_key="key", base_url=url, http_client=openai.DefaultAioHttpClient())


class Case(NamedTuple):
    """One call, made in rounds of `calls`, `at_once` of them at a time where it is async."""

    call: Callable[[Any], Any]
    calls: int
    answer: Any  # what each call comes to; anything else ends the measurement
    path: str = "v1"  # picks the server's answer
    units: int = 1  # a call's cost is divided by it: events of a stream
    client: Callable[[str], Any] = sync_client
    at_once: int = 1


QUESTION: Any = [{"role": "user", "content": "Say hello."}]
PARAMETERS = {
    "type": "object",
    "properties": {
        f"option_{n}": {"type": "string", "description": f"Option {n}.", "enum": ["a", "b"]} for n in range(5)
    },
    "required": ["option_0"],
    "additionalProperties": False,
}
TOOLS: Any = [
    {"type": "function", "function": {"name": f"tool_{n}", "description": "Do a thing.", "parameters": PARAMETERS}}
    for n in range(20)
]
TEXTS = [f"The sentence that has the number {n}." for n in range(100)]
HELLO = "Hello there"


def messages(number: int) -> Any:
    """A conversation of that many messages, each of two parts."""
    parts = [{"type": "text", "text": "What is in this picture? " * 4}, {"type": "text", "text": "Be brief."}]
    return [{"role": ("user", "assistant")[n % 2], "content": parts} for n in range(number)]


HISTORY = messages(100)


def chat(client: Any) -> object:
    return client.chat.completions.create(model="gpt-5.2", messages=QUESTION).choices[0].message.content


def responses(client: Any) -> object:
    return client.responses.create(model="gpt-5.2", input="Say hello.").output_text


def history(client: Any) -> object:
    answer = client.chat.completions.create(model="gpt-5.2", messages=HISTORY, tools=TOOLS)
    return answer.choices[0].message.content


def embeddings(client: Any) -> object:
    answer = client.embeddings.create(model="text-embedding-3-small", input=TEXTS)
    return len(answer.data), answer.data[99].embedding[3]


def models(client: Any) -> object:
    page = client.models.list()
    return len(page.data), page.data[99].id


def logprobs(client: Any) -> object:
    choice = client.chat.completions.create(model="gpt-5.2", messages=QUESTION, logprobs=True).choices[0]
    return len(choice.logprobs.content), choice.logprobs.content[-1].logprob


def chat_stream(client: Any) -> object:
    number = size = 0
    for chunk in client.chat.completions.create(model="gpt-5.2", messages=QUESTION, stream=True):
        number += 1
        size += len(chunk.choices[0].delta.content or "")
    return number, size


def response_stream(client: Any) -> object:
    number = size = 0
    for event in client.responses.create(model="gpt-5.2", input="Say hello.", stream=True):
        number += 1
        if event.type == "response.output_text.delta":
            size += len(event.delta)
    return number, size


def chat_helper(client: Any, *, reads: bool = False, **more: Any) -> object:
    number = size = 0
    with client.chat.completions.stream(model="gpt-5.2", messages=QUESTION, **more) as stream:
        for event in stream:
            number += event.type == "chunk"
            if event.type == "content.delta":
                size += len(event.delta)
                if reads:
                    _ = event.snapshot, event.parsed
    return number, size


def response_helper(client: Any, *, reads: bool = False, **more: Any) -> object:
    number = size = 0
    with client.responses.stream(model="gpt-5.2", input="Say hello.", **more) as stream:
        for event in stream:
            number += 1
            if event.type == "response.output_text.delta":
                size += len(event.delta)
                if reads:
                    _ = event.snapshot, getattr(event, "parsed", None)  # the published package's has none
    return number, size


@functools.cache
def words() -> Any:
    """The type of the text that a stream makes."""
    import pydantic

    return pydantic.create_model("Words", words=(list[str], ...))


async def chat_async(client: Any) -> object:
    answer = await client.chat.completions.create(model="gpt-5.2", messages=QUESTION)
    return answer.choices[0].message.content


SIZE = sum(map(len, server.deltas(DELTAS)))
CHAT: Any = {"path": f"chat_stream/{DELTAS}", "units": DELTAS}
EVENTS: Any = {"path": f"response_stream/{DELTAS}", "units": DELTAS}
CHUNKS_SEEN, EVENTS_SEEN = (DELTAS + 1, SIZE), (DELTAS + 6, SIZE)


def asynchronous(client: Callable[[str], Any], calls: int, at_once: int) -> Case:
    return Case(chat_async, calls, HELLO, client=client, at_once=at_once)


CASES = {
    "chat": Case(chat, 300, HELLO),
    "responses": Case(responses, 300, HELLO),
    "history": Case(history, 10, HELLO),
    "embeddings": Case(embeddings, 10, (100, server.VECTOR[3])),
    "models": Case(models, 100, (100, "gpt-99")),
    "chat stream": Case(chat_stream, 2, CHUNKS_SEEN, **CHAT),
    "responses stream": Case(response_stream, 2, EVENTS_SEEN, **EVENTS),
    "chat helper": Case(chat_helper, 2, CHUNKS_SEEN, **CHAT),
    "async": asynchronous(async_client, 300, 1),
    "async 100": asynchronous(async_client, 500, 100),
    "async 1000": asynchronous(async_client, 2000, 1000),
    "aiohttp 100": asynchronous(aiohttp_client, 500, 100),
    "logprobs": Case(logprobs, 2, (32_000, server.LOGPROB["logprob"]), path="logprobs"),
    "chat helper, typed": Case(lambda client: chat_helper(client, response_format=words()), 1, CHUNKS_SEEN, **CHAT),
    "chat helper, read": Case(
        lambda client: chat_helper(client, response_format=words(), reads=True), 1, CHUNKS_SEEN, **CHAT
    ),
    "responses helper": Case(response_helper, 2, EVENTS_SEEN, **EVENTS),
    "responses helper, typed": Case(
        lambda client: response_helper(client, text_format=words()), 1, EVENTS_SEEN, **EVENTS
    ),
    "responses helper, read": Case(
        lambda client: response_helper(client, text_format=words(), reads=True), 1, EVENTS_SEEN, **EVENTS
    ),
}

# Whole processes, measured from outside: what `python -c` is given, with {url} to put in.
CLIENT = "import openai; client = openai.OpenAI(api_key='key', base_url='{url}')"
PROGRAMS = {
    "interpreter": "",
    "import": "import openai",
    "client": f"{CLIENT}; client.chat.completions",
    "process": f"""{CLIENT}
answer = client.chat.completions.create(model='gpt-5.2', messages={QUESTION})
assert answer.choices[0].message.content == {HELLO!r}
assert client.responses.create(model='gpt-5.2', input='Say hello.').output_text == {HELLO!r}""",
}
