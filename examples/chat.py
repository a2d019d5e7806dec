"""A conversation of two turns: what the model said goes back to it with the next question."""

from __future__ import annotations

import os

from openai import OpenAI
from openai.types.chat import ChatCompletionMessageParam

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")


def main() -> None:
    """Ask, remember, ask again."""
    messages: list[ChatCompletionMessageParam] = [{"role": "developer", "content": "Answer in one sentence."}]
    with OpenAI() as client:
        for question in ("What is a monad?", "And in plain words?"):
            messages.append({"role": "user", "content": question})
            completion = client.chat.completions.create(model=MODEL, messages=messages)
            answer = completion.choices[0].message
            messages.append(answer)
            print(f"> {question}\n{answer.content}")
            if completion.usage:
                print(f"  ({completion.usage.total_tokens} tokens)")


if __name__ == "__main__":
    main()
