"""What the API accepts and a checker still refuses: what came out and goes in again, above all."""

from __future__ import annotations

from openai import OpenAI
from openai.types.chat import ChatCompletionMessageParam
from openai.types.responses import ResponseInputItemParam, ResponseInputParam

client = OpenAI()

history: ResponseInputParam = [{"role": "user", "content": "Hi"}]
response = client.responses.create(model="gpt-5.2", input=history)
history += response.output
longer: list[ResponseInputItemParam] = [*response.output, {"role": "user", "content": "And then?"}]
client.responses.create(model="gpt-5.2", input=[*response.output, {"role": "user", "content": "And then?"}])

messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]
completion = client.chat.completions.create(model="gpt-5.2", messages=messages)
messages.append(completion.choices[0].message)
client.chat.completions.create(
    model="gpt-5.2", messages=[completion.choices[0].message, {"role": "user", "content": "And then?"}]
)

client.moderations.create(
    model="omni-moderation-latest",
    input=[
        {"type": "text", "text": "a text"},
        {"type": "image_url", "image_url": {"url": "https://example.com/x.png"}},
    ],
)
