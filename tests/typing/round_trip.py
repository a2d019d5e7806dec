"""What came out goes in again: both checkers accept it, and reading what was put in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from pydantic import BaseModel
from typing_extensions import assert_type

from openai import AsyncOpenAI, OpenAI
from openai.types.beta import BetaResponseInputItemParam
from openai.types.chat import ChatCompletionMessageParam
from openai.types.responses import Response, ResponseInputItemParam, ResponseInputParam

client = OpenAI()
async_client = AsyncOpenAI()


class Place(BaseModel):
    city: str


# --- responses

history: ResponseInputParam = [{"role": "user", "content": "Hi"}]
response = client.responses.create(model="gpt-5.2", input=history)
history += response.output
history.extend(response.output)
history.append(response.output[0])
history += response.to_input(store=False)
history += [item for item in response.output if item.type != "reasoning"]
longer: list[ResponseInputItemParam] = [*response.output, {"role": "user", "content": "And then?"}]
client.responses.create(model="gpt-5.2", input=longer)
client.responses.create(model="gpt-5.2", input=response.to_input())
client.responses.create(model="gpt-5.2", input=[*response.output, {"role": "user", "content": "And then?"}])
client.responses.create(model="gpt-5.2", input=[*response.to_input(), {"role": "user", "content": "And then?"}])
client.responses.create(model="gpt-5.2", input=[*history, *response.output], stream=True)
client.responses.create(model="gpt-5.2", input=list(client.responses.input_items.list("resp_1")))
client.responses.compact(model="gpt-5.2", input=[*response.output])
client.conversations.items.create("conv_1", items=response.output)

place = client.responses.parse(model="gpt-5.2", input=history, text_format=Place)
history += place.output
client.responses.parse(model="gpt-5.2", input=[*place.output, *place.to_input()], text_format=Place)

for call in response.output:
    if call.type == "function_call":
        history.append({"type": "function_call_output", "call_id": call.call_id, "output": "42"})
for item in history:
    print(item.get("type"), item.get("role"))

beta = client.beta.responses.create(model="gpt-5.2", input="Hi")
beta_history: list[BetaResponseInputItemParam] = [*beta.output, *beta.to_input(), {"role": "user", "content": "Hi"}]
client.beta.responses.create(model="gpt-5.2", input=beta_history)


def carry_on(last: Response, question: str) -> ResponseInputParam:
    return [*last.to_input(), {"role": "user", "content": question}]


# --- chat

messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]
completion = client.chat.completions.create(model="gpt-5.2", messages=messages)
messages.append(completion.choices[0].message)
messages += [choice.message for choice in completion.choices]
client.chat.completions.create(
    model="gpt-5.2", messages=[completion.choices[0].message, {"role": "user", "content": "And then?"}]
)
client.chat.completions.create(model="gpt-5.2", messages=[choice.message for choice in completion.choices])

parsed = client.chat.completions.parse(model="gpt-5.2", messages=messages, response_format=Place)
messages.append(parsed.choices[0].message)


def roles(conversation: Sequence[ChatCompletionMessageParam]) -> list[str]:
    return [message["role"] for message in conversation]


def sizes(conversation: list[ChatCompletionMessageParam]) -> int:
    conversation[0]["content"] = "Be brief."
    for message in conversation:
        if message["role"] == "assistant" and "tool_calls" in message:
            print(message.get("tool_calls"))
        if isinstance(message, dict):
            print(message.keys())
        else:
            assert_type(message.content, Optional[str])
    return sum(len(str(value)) for message in conversation for _, value in message.items())


async def chat_async() -> None:
    answer = await async_client.chat.completions.create(model="gpt-5.2", messages=messages)
    messages.append(answer.choices[0].message)
    later = await async_client.responses.create(model="gpt-5.2", input=[*response.output, *response.to_input()])
    await async_client.responses.create(model="gpt-5.2", input=[*later.output])


# --- moderation, streams

client.moderations.create(
    model="omni-moderation-latest",
    input=[
        {"type": "text", "text": "a text"},
        {"type": "image_url", "image_url": {"url": "https://example.com/x.png"}},
    ],
)
client.moderations.with_raw_response.create(input=[{"type": "text", "text": "a text"}])


def either_way(stream: bool, text: str | list[str]) -> None:
    client.chat.completions.create(model="gpt-5.2", messages=messages, stream=stream)
    client.responses.create(model="gpt-5.2", input=history, stream=stream)
    client.moderations.create(input=text)
