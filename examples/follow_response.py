"""Print a recipe's fields as they fill up, then the recipe; its stream is taken up again if it breaks off."""

from __future__ import annotations

import os

from pydantic import BaseModel

from openai import OpenAI

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")


class Recipe(BaseModel):
    name: str
    minutes: int


def main() -> None:
    """`parsed` of a delta is plain JSON; `output_parsed` in the end is a `Recipe`."""
    with OpenAI() as client:
        request = client.responses.stream(
            model=MODEL, input="A soup for a cold day.", text_format=Recipe, background=True
        )
        with request as stream:
            for event in stream:
                if event.type == "response.output_text.delta":
                    print(event.parsed)
            recipe = stream.get_final_response().output_parsed
    if recipe:
        print(f"{recipe.name}: {recipe.minutes} minutes")


if __name__ == "__main__":
    main()
