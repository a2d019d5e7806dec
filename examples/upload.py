"""Upload a file, look at it, read it back, delete it."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from openai import OpenAI


def main() -> None:
    """A path is opened when it is sent; bytes, open files and `(name, content, type)` do as well."""
    line = {"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello!"}]}
    with tempfile.TemporaryDirectory() as folder, OpenAI() as client:
        path = Path(folder) / "training.jsonl"
        path.write_text(json.dumps(line) + "\n")

        uploaded = client.files.create(file=path, purpose="fine-tune")
        print(f"{uploaded.id}: {uploaded.filename}, {uploaded.bytes} bytes")
        print(client.files.content(uploaded.id).text.strip())
        print("deleted" if client.files.delete(uploaded.id).deleted else "still there")


if __name__ == "__main__":
    main()
