"""Speech, written to a file while the server is still speaking."""

from __future__ import annotations

import sys
from pathlib import Path

from openai import OpenAI


def main(target: Path) -> None:
    """The streaming view hands over each piece as it arrives."""
    with (
        OpenAI() as client,
        client.audio.speech.with_streaming_response.create(
            model="gpt-4o-mini-tts", voice="alloy", input="The quick brown fox jumps over the lazy dog."
        ) as response,
    ):
        response.stream_to_file(target)
    print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "speech.mp3"))
