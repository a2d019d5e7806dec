"""Call a model on Azure with tokens of Microsoft Entra ID in the place of a key. Needs `pip install azure-identity`."""

# azure-identity is needed here alone, so that the type checkers are told not to miss it.
# pyright: reportMissingImports=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import asyncio
import os
import sys

from openai import AsyncAzureOpenAI, AzureOpenAI

try:
    from azure.identity import (  # type: ignore[import-not-found,unused-ignore]
        DefaultAzureCredential,
        get_bearer_token_provider,
    )
    from azure.identity.aio import (  # type: ignore[import-not-found,unused-ignore]
        DefaultAzureCredential as AsyncDefaultAzureCredential,
        get_bearer_token_provider as get_async_bearer_token_provider,
    )
except ImportError:
    sys.exit("This example needs azure-identity: pip install azure-identity")

SCOPE = "https://cognitiveservices.azure.com/.default"
DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-4o")
API_VERSION = "2024-10-21"


def ask() -> None:
    """The provider is called before every attempt; it keeps its token until that is about to expire."""
    provider = get_bearer_token_provider(DefaultAzureCredential(), SCOPE)
    with AzureOpenAI(api_version=API_VERSION, azure_ad_token_provider=provider) as client:
        completion = client.chat.completions.create(model=DEPLOYMENT, messages=[{"role": "user", "content": "Hello!"}])
        print(completion.choices[0].message.content)


async def ask_async() -> None:
    """The async client takes an async provider, too."""
    async with AsyncDefaultAzureCredential() as credential:
        provider = get_async_bearer_token_provider(credential, SCOPE)
        async with AsyncAzureOpenAI(api_version=API_VERSION, azure_ad_token_provider=provider) as client:
            completion = await client.chat.completions.create(
                model=DEPLOYMENT, messages=[{"role": "user", "content": "Hello again!"}]
            )
            print(completion.choices[0].message.content)


if __name__ == "__main__":
    ask()
    asyncio.run(ask_async())
