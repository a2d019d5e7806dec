"""A conversation that the server does not keep: each answer goes back with the next question."""

from __future__ import annotations

import os

from openai import OpenAI
from openai.types.responses import ResponseInputParam

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")
QUESTIONS = ("Name a lighthouse.", "How tall is it?")


def main() -> None:
    """Print the answers; reasoning goes back as well, sealed."""
    history: ResponseInputParam = []
    with OpenAI() as client:
        for question in QUESTIONS:
            history.append({"role": "user", "content": question})
            response = client.responses.create(
                model=MODEL, input=history, store=False, include=["reasoning.encrypted_content"]
            )
            print(response.output_text)
            history += response.to_input(store=False)


if __name__ == "__main__":
    main()
