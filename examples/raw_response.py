"""Headers and status beside the parsed answer, and a body that is read line by line."""

from __future__ import annotations

import os

from openai import OpenAI

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")


def main() -> None:
    """`with_raw_response` has read the body already; `with_streaming_response` reads it as you do."""
    with OpenAI() as client:
        raw = client.responses.with_raw_response.create(model=MODEL, input="Say hello.")
        print(raw.status_code, raw.headers.get("x-ratelimit-remaining-requests"), raw.request_id)
        print(raw.parse().output_text)

        with client.responses.with_streaming_response.create(model=MODEL, input="Say hello.") as response:
            for line in response.iter_lines():
                print(line[:60])


if __name__ == "__main__":
    main()
