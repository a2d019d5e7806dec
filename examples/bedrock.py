"""Ask a model on Amazon Bedrock; each attempt is signed with AWS credentials. Needs `pip install openai[bedrock]`."""

from __future__ import annotations

import os

from openai import OpenAI
from openai.providers import bedrock

MODEL = os.environ.get("BEDROCK_MODEL", "openai.gpt-oss-120b")


def main() -> None:
    """Region and credentials come from the environment, a profile or the machine's role, as in other AWS tools."""
    with OpenAI(provider=bedrock()) as client:
        print(client.responses.create(model=MODEL, input="Say hello.").output_text)


if __name__ == "__main__":
    main()
