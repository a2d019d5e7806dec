"""An answer that keeps to a JSON schema."""

from __future__ import annotations

import json
import os

from openai import OpenAI

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")
SCHEMA: dict[str, object] = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "country": {"type": "string"}},
    "required": ["city", "country"],
    "additionalProperties": False,
}


def main() -> None:
    """Chat completions take the schema as `response_format`, responses as `text.format`."""
    with OpenAI() as client:
        completion = client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": "Where is the Eiffel tower?"}],
            response_format={
                "type": "json_schema",
                "json_schema": {"name": "place", "schema": SCHEMA, "strict": True},
            },
        )
    place = json.loads(completion.choices[0].message.content or "{}")
    print(f"{place['city']}, {place['country']}")


if __name__ == "__main__":
    main()
