"""Say something for five seconds and hear it said again; needs the extra `voice`, a microphone and a loudspeaker.

python examples/voice.py [SECONDS]
"""

from __future__ import annotations

import asyncio
import sys

import openai
from openai.helpers import LocalAudioPlayer, Microphone


async def main() -> None:
    async with openai.AsyncOpenAI() as client:
        print("Speak now.")
        recording = await Microphone(timeout=float(sys.argv[1]) if len(sys.argv) > 1 else 5).record()
        heard = await client.audio.transcriptions.create(model="gpt-4o-transcribe", file=recording)
        print("You said:", heard.text)
        async with client.audio.speech.with_streaming_response.create(
            model="gpt-4o-mini-tts", voice="coral", input=heard.text, response_format="pcm"
        ) as response:
            await LocalAudioPlayer().play(response)


if __name__ == "__main__":
    asyncio.run(main())
