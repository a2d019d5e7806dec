"""Lists come in pages: walk over all items, or take one page at a time."""

from __future__ import annotations

from openai import OpenAI


def main() -> None:
    """The loop asks for the next page when it gets there."""
    with OpenAI() as client:
        for number, file in enumerate(client.files.list(limit=2), 1):
            print(f"{number}. {file.filename}")

        page = client.files.list(limit=2)
        print(f"{len(page.data)} on the first page")
        if page.has_next_page():
            print(f"{len(page.get_next_page().data)} on the second")


if __name__ == "__main__":
    main()
