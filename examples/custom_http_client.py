"""An HTTP client of your own: hooks, limits, proxies and certificates are httpx's."""

from __future__ import annotations

import os

import httpx

from openai import DefaultHttpxClient, OpenAI

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")


def main() -> None:
    """`DefaultHttpxClient` keeps this library's timeouts and limits where you give none."""

    def note(response: httpx.Response) -> None:
        print(f"{response.request.method} {response.request.url.path} -> {response.status_code}")

    http_client = DefaultHttpxClient(
        limits=httpx.Limits(max_connections=10),
        proxy=os.environ.get("EXAMPLE_PROXY"),
        event_hooks={"response": [note]},
    )
    with OpenAI(http_client=http_client) as client:
        print(client.responses.create(model=MODEL, input="Say hello.").output_text)


if __name__ == "__main__":
    main()
