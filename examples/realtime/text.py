"""Talk to a realtime model in text over a WebSocket that is opened again when it is lost."""

from __future__ import annotations

import asyncio
import os
import sys

from openai import AsyncOpenAI, ReconnectingEvent

MODEL = os.environ.get("OPENAI_MODEL", "gpt-realtime")


def on_reconnecting(event: ReconnectingEvent) -> None:
    print(f"(the connection was lost, code {event.close_code}; attempt {event.attempt})", file=sys.stderr)


async def main() -> None:
    """Ask one question and print the answer while it is spoken."""
    question = " ".join(sys.argv[1:]) or "Say hello!"
    client = AsyncOpenAI()
    async with client.realtime.connect(model=MODEL, on_reconnecting=on_reconnecting) as connection:
        await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        await connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": question}]}
        )
        await connection.response.create()
        async for event in connection:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "error":
                sys.exit(f"The API says: {event.error.message}")
            elif event.type == "response.done":
                print()
                break


if __name__ == "__main__":
    asyncio.run(main())
