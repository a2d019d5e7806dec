"""Several questions at once on one async client, with a bound on how many are under way."""

from __future__ import annotations

import asyncio
import os

from openai import AsyncOpenAI

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")
WORDS = ("sea", "wind", "stone", "light")
AT_ONCE = 2


async def main() -> None:
    """Ask for a line about each word and print them in order."""
    slots = asyncio.Semaphore(AT_ONCE)
    async with AsyncOpenAI() as client:

        async def line_about(word: str) -> str:
            async with slots:
                response = await client.responses.create(model=MODEL, input=f"One line of verse about: {word}")
                return response.output_text

        for word, line in zip(WORDS, await asyncio.gather(*map(line_about, WORDS))):
            print(f"{word}: {line}")


if __name__ == "__main__":
    asyncio.run(main())
