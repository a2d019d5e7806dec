"""Ask one question and print the answer while it streams.

With OPENAI_API_KEY set the API is asked (or the server at OPENAI_BASE_URL), else a small model on this machine.
"""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import ExitStack

import openai
from local_engine import MODEL, EngineUnavailable, local_engine

QUESTION = "Why is the sky blue? Answer in one sentence."
API_MODEL = "gpt-5.2"
LOCAL_TOKENS = 200  # a model as small as the local one rarely finds an end


def main() -> int:
    """Ask, print, and tell trouble in a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("question", nargs="*", default=[QUESTION])
    parser.add_argument("--model")
    options = parser.parse_args()

    tell("Starting")
    with ExitStack() as stack:
        try:
            if os.environ.get("OPENAI_API_KEY"):
                client, default, limit = stack.enter_context(openai.OpenAI()), API_MODEL, None
            else:
                tell(f"No OPENAI_API_KEY is set: loading {MODEL} to answer on this machine")
                base_url = stack.enter_context(local_engine())
                client, default = stack.enter_context(openai.OpenAI(base_url=base_url, api_key="local")), MODEL
                limit = LOCAL_TOKENS
            answer(client, options.model or default, " ".join(options.question), limit)
        except EngineUnavailable as error:
            return tell(str(error))
        except openai.OpenAIError as error:
            return tell(f"{type(error).__name__}: {error}")
        except KeyboardInterrupt:
            return tell("Stopped")
    return 0


def answer(client: openai.OpenAI, model: str, question: str, limit: int | None) -> None:
    """Stream one chat completion to stdout."""
    tell(f"Asking {model}: {question}")
    stream = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": question}],
        max_completion_tokens=limit or openai.omit,
        stream=True,
    )
    cut = False
    for chunk in stream:
        for choice in chunk.choices:
            print(choice.delta.content or "", end="", flush=True)
            cut = choice.finish_reason == "length"
    print()
    if cut:
        tell("(The answer was cut here: it had reached its limit of tokens.)")


def tell(line: str) -> int:
    """Say something beside the answer; the value is the exit status of a run that ends on it."""
    print(line, file=sys.stderr, flush=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())
