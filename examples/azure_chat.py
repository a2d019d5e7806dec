"""Chat with a model on Azure. A deployment stands in the path of a call, and `model` names it."""

from __future__ import annotations

import os

from openai import AzureOpenAI, OpenAI

QUESTION = "How do I list all files in a directory with Python?"
DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-4o")


def by_version(api_version: str) -> None:
    """The address has a date for a version; endpoint and key come from the environment."""
    with AzureOpenAI(api_version=api_version) as client:
        completion = client.chat.completions.create(model=DEPLOYMENT, messages=[{"role": "user", "content": QUESTION}])
        print(completion.choices[0].message.content)


def by_v1() -> None:
    """The newer address has no version and speaks the API as it is: the plain client does."""
    endpoint = os.environ["AZURE_OPENAI_ENDPOINT"]
    with OpenAI(base_url=f"{endpoint}/openai/v1/", api_key=os.environ["AZURE_OPENAI_API_KEY"]) as client:
        print(client.responses.create(model=DEPLOYMENT, input=QUESTION).output_text)


if __name__ == "__main__":
    by_version("2024-10-21")
    by_v1()
