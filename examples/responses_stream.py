"""Print a response while it is written, then what it cost."""

from __future__ import annotations

import os

from openai import OpenAI

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")


def main() -> None:
    """Handle the three kinds of event that most programs care about."""
    with OpenAI() as client:
        stream = client.responses.create(model=MODEL, input="A bedtime story in two sentences.", stream=True)
        for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.completed":
                usage = event.response.usage
                print(f"\n({usage.output_tokens} tokens)" if usage else "")
            elif event.type == "response.failed":
                print(f"\nIt failed: {event.response.error}")


if __name__ == "__main__":
    main()
