"""Mistakes that both checkers have to refuse: each line marked `# expect-error`, and no other."""

from __future__ import annotations

from openai import AsyncOpenAI, AzureOpenAI, OpenAI
from openai.types.chat import ChatCompletionMessageParam
from openai.types.responses import ResponseInputParam

client = OpenAI()
async_client = AsyncOpenAI()
messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]

client.chat.completions.create(model="gpt-5.2", mesages=messages)  # expect-error: misspelt argument
client.chat.completions.create(messages=messages)  # expect-error: missing argument
client.chat.completions.create(model="gpt-5.2", messages=messages, temperature="hot")  # expect-error: wrong type
client.chat.completions.create(model="gpt-5.2", messages=messages, service_tier="fast-ish")  # expect-error: literal
client.chat.completions.create(model="gpt-5.2", messages=[{"role": "usr", "content": "Hi"}])  # expect-error: literal
client.chat.completions.create(model="gpt-5.2", messages=[{"role": "user", "contant": "Hi"}])  # expect-error: key
client.chat.completions.create("gpt-5.2", messages)  # expect-error: positional arguments
client.chat.completion.create(model="gpt-5.2", messages=messages)  # expect-error: misspelt resource

client.responses.create(model="gpt-5.2", inputs="Hi")  # expect-error: misspelt argument
client.responses.create(model="gpt-5.2", input="Hi", reasoning={"effort": "extreme"})  # expect-error: literal
client.responses.create(model="gpt-5.2", input="Hi", text={"formt": {"type": "text"}})  # expect-error: misspelt key
client.responses.retrieve()  # expect-error: missing argument
response = client.responses.create(model="gpt-5.2", input="Hi")
wrong_item: ResponseInputParam = [{"type": "message", "role": "nobody", "content": "Hi"}]  # expect-error: literal
wrong_item = [{"role": "user", "contant": "Hi"}]  # expect-error: misspelt key
wrong_item = [response.output[0], {"type": "message", "role": "nobody", "content": "Hi"}]  # expect-error: literal
wrong_item.append(response)  # expect-error: the response is no item
wrong_item.append({"type": "function_call_output", "call_id": "call_1"})  # expect-error: missing key
wrong_item[0] = response.output[0].contents  # expect-error: misspelt field
response.to_input(stored=True)  # expect-error: misspelt argument
client.responses.create(model="gpt-5.2", input=[*response.output, {"rol": "user"}])  # expect-error: misspelt key

client.files.create(file=b"", purpose="fun")  # expect-error: wrong literal
client.files.create(file=3, purpose="batch")  # expect-error: wrong type
client.embeddings.create(model="text-embedding-3-small", input=[1.5])  # expect-error: wrong type
client.models.retrieve(3)  # expect-error: wrong type

completion = client.chat.completions.create(model="gpt-5.2", messages=messages)
print(completion.choises)  # expect-error: misspelt field
completion.choices[0].message.content.upper()  # expect-error: may be None
messages.append(completion)  # expect-error: the completion is no message
messages.append(completion.choices[0])  # expect-error: nor is a choice
messages.append({"role": "user"})  # expect-error: missing key
messages.append({"role": "assistant", "contant": "Hi"})  # expect-error: misspelt key
print(messages[0]["rol"])  # expect-error: misspelt key
messages[0]["rol"] = "user"  # expect-error: misspelt key
completion.choices[0].message.role = "user"  # expect-error: wrong literal
client.chat.completions.create(model="gpt-5.2", messages=[completion])  # expect-error: the completion is no message
client.moderations.create(input=[{"type": "text", "txt": "a text"}])  # expect-error: misspelt key
client.moderations.create(input=["a", {"type": "text", "text": "a"}])  # expect-error: texts or parts, not both
client.moderations.create(inputs="a")  # expect-error: misspelt argument

OpenAI(api_kei="key")  # expect-error: misspelt setting
OpenAI(timeout="long")  # expect-error: wrong type


async def async_token() -> str:
    return "token"


AzureOpenAI(azure_endpoint="a", azure_ad_token_provider=async_token)  # expect-error: async, for a sync client


async def unawaited() -> None:
    answer = async_client.chat.completions.create(model="gpt-5.2", messages=messages)
    print(answer.choices)  # expect-error: not awaited
    await async_client.chat.completions.create(model="gpt-5.2", message=messages)  # expect-error: misspelt argument
