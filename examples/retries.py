"""Say how often and how long to try again, watch it happen, and handle what is left."""

from __future__ import annotations

import os
import sys

import openai
from openai import OpenAI, RetryPolicy

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")


def main() -> None:
    """Four attempts within half a minute, each after a pause that is told."""
    policy = RetryPolicy(
        attempts=3,
        base=0.2,
        cap=5,
        deadline=30,
        on_retry=lambda retry: print(f"attempt {retry.attempt} in {retry.delay:.1f} s: {retry.error}"),
    )
    with OpenAI(retry=policy, timeout=20) as client:
        try:
            print(client.responses.create(model=MODEL, input="Say hello.").output_text)
        except openai.RateLimitError as error:
            sys.exit(f"Too many requests: {error}")
        except openai.APIConnectionError as error:
            sys.exit(f"No answer ({error.reason}): {error}")
        except openai.APIStatusError as error:
            sys.exit(f"Refused with status {error.status_code}, request {error.request_id}: {error}")


if __name__ == "__main__":
    main()
