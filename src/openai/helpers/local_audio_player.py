"""Plays what the API says, while it arrives."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, AsyncGenerator, AsyncIterator, Callable, Union, cast

from .._upload import in_thread
from ._sound import SAMPLE_RATE as SAMPLE_RATE, numpy, opened

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from .._binary import HttpxBinaryResponseContent
    from .._response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse

_BLOCK = SAMPLE_RATE // 10  # frames that are handed over at a time: a stop is heard within two tenths of a second
_CHUNK = 2 * _BLOCK


class LocalAudioPlayer:
    """Plays 24 kHz audio on the default output device.

    Args:
        should_stop: Asked ten times a second; once it says yes, the rest is not played.
    """

    def __init__(self, should_stop: Union[Callable[[], bool], None] = None) -> None:
        self.should_stop = should_stop or (lambda: False)

    async def play(
        self,
        input: Union[
            npt.NDArray[np.int16],
            npt.NDArray[np.float32],
            HttpxBinaryResponseContent,
            AsyncStreamedBinaryAPIResponse,
            StreamedBinaryAPIResponse,
            bytes,
        ],
    ) -> None:
        """Play samples or speech, and return when it was heard.

        Args:
            input: An array of frames, one column a channel where there are several; bytes of 16-bit samples; or what
                `audio.speech.create(response_format="pcm")` and its streaming view return; a view plays while it
                arrives.

        Raises:
            TypeError: it is none of these.
            ValueError: the speech came in another format than pcm.
            OpenAIError: the extra `voice` is not installed.
        """
        await self.play_stream(_arrays(input))

    async def play_stream(
        self,
        buffer_stream: AsyncGenerator[Union[npt.NDArray[np.float32], npt.NDArray[np.int16], None], None],
    ) -> None:
        """Play arrays as they come, and return when the last one was heard; None ends it, too.

        The first array says how many channels there are, and whether samples are int16 or float32.
        """
        device: Any = None
        stopped = False
        try:
            async for array in buffer_stream:
                if array is None:
                    break
                frames = _frames(array)
                if device is None:
                    settings = {"channels": frames.shape[1], "dtype": frames.dtype.name}
                    device = await in_thread(partial(opened, "OutputStream", **settings))
                if stopped := not await self._write(device, frames):
                    break
            if device is not None and not stopped:
                await in_thread(device.stop)  # waits until what it holds was heard
        finally:
            if device is not None:
                device.close()  # which drops what was not heard yet
            await buffer_stream.aclose()

    async def _write(self, device: Any, frames: Any) -> bool:
        """Hand frames over as the device takes them; False once it shall stop."""
        for start in range(0, len(frames), _BLOCK):
            if self.should_stop():
                return False
            await in_thread(device.write, frames[start : start + _BLOCK])
        return not self.should_stop()


def _frames(array: Any) -> Any:
    """An array of one row a frame, as the device wants it."""
    np = numpy()
    if not isinstance(array, np.ndarray) or array.dtype.name not in ("int16", "float32") or array.ndim not in (1, 2):
        kind = f"{array.dtype} of {array.ndim} dimensions" if isinstance(array, np.ndarray) else type(array).__name__
        raise TypeError(f"Audio must be a one- or two-dimensional array of int16 or float32, not {kind}")
    return np.ascontiguousarray(array.reshape(-1, 1) if array.ndim == 1 else array)


async def _arrays(source: Any) -> AsyncGenerator[Any, None]:
    if not isinstance(source, bytes) and not hasattr(source, "iter_bytes"):
        yield source
        return
    held = b""
    async for chunk in _chunks(source):
        data = held + chunk
        even = len(data) - len(data) % 2  # a sample may be cut in two
        held = data[even:]
        if even:
            yield numpy().frombuffer(data[:even], dtype="<i2").astype("int16")


async def _chunks(source: Any) -> AsyncIterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    response = getattr(source, "response", source)
    kind = cast(str, getattr(response, "headers", {}).get("content-type") or "")
    if kind.startswith("audio/") and "pcm" not in kind:
        raise ValueError(f"The speech came as {kind}; ask for it with response_format='pcm' to play it")
    if hasattr(source, "content"):
        yield source.content
        return
    chunks = source.iter_bytes(_CHUNK)
    if hasattr(chunks, "__aiter__"):
        async for chunk in chunks:
            yield chunk
        return
    while (block := cast("bytes | None", await in_thread(lambda: next(chunks, None)))) is not None:
        yield block
