"""Records what is said to this machine."""

from __future__ import annotations

import io
import wave
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Callable, Generic, Type, TypeVar, Union, cast, overload

from typing_extensions import Literal

from .._exceptions import OpenAIError
from .._upload import in_thread
from ._sound import SAMPLE_RATE as SAMPLE_RATE, numpy, opened

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from .._types import FileTypes

DType = TypeVar("DType", bound="np.generic")

_PATIENCE = 0.1  # seconds between two questions whether to go on
_SILENT = 50  # of these in a row: a device that delivers nothing is broken, even silence is samples


class Microphone(Generic[DType]):
    """Records 24 kHz audio from the default input device.

    Args:
        channels: How many.
        dtype: Type of a sample, int16 by default; any that `sounddevice` knows.
        should_record: Asked ten times a second; once it says no, the recording ends.
        timeout: Seconds after which it ends.
    """

    def __init__(
        self,
        channels: int = 1,
        dtype: Union[Type[DType], None] = None,
        should_record: Union[Callable[[], bool], None] = None,
        timeout: Union[float, None] = None,
    ) -> None:
        self.channels = channels
        self.dtype = dtype
        self.should_record = should_record
        self.timeout = timeout
        self.sample_rate = SAMPLE_RATE

    @overload
    async def record(self, return_ndarray: Literal[True]) -> npt.NDArray[DType]: ...
    @overload
    async def record(self, return_ndarray: Literal[False]) -> FileTypes: ...
    @overload
    async def record(self, return_ndarray: None = ...) -> FileTypes: ...
    async def record(self, return_ndarray: Union[bool, None] = False) -> Union[npt.NDArray[DType], FileTypes]:
        """Record until `should_record` says no or `timeout` has passed.

        Args:
            return_ndarray: return the samples, one row a frame and one column a channel; else a WAV file, as
                `audio.transcriptions.create(file=…)` takes it.

        Raises:
            ValueError: nothing would end the recording.
            OpenAIError: the extra `voice` is not installed, or the device delivers nothing.
        """
        if self.should_record is None and self.timeout is None:
            raise ValueError("Give a `timeout` or `should_record`, or the recording would never end")
        np = numpy()
        kind = np.dtype(self.dtype or np.int16)
        samples = await self._samples(kind)
        return cast("npt.NDArray[DType]", samples) if return_ndarray else _wav(samples)

    async def _samples(self, kind: Any) -> Any:
        np = numpy()
        limit = None if self.timeout is None else round(self.timeout * SAMPLE_RATE)
        heard: SimpleQueue[Any] = SimpleQueue()
        kept: list[Any] = [np.zeros((0, self.channels), kind)]
        count = silence = 0

        def listen(block: Any, frames: int, time: Any, status: Any) -> None:
            heard.put(block.copy())  # the device's own memory is used again

        settings = {"channels": self.channels, "dtype": kind.name, "callback": listen}
        device = await in_thread(partial(opened, "InputStream", **settings))
        try:
            while (limit is None or count < limit) and (self.should_record is None or self.should_record()):
                block = await in_thread(_take, heard)
                silence = silence + 1 if block is None else 0
                if silence == _SILENT:
                    raise OpenAIError("The microphone delivers nothing; is it in use, or not allowed?")
                if block is not None:
                    kept.append(block)
                    count += len(block)
        finally:
            device.stop()
            device.close()
        while not heard.empty():
            kept.append(heard.get())
        return np.concatenate(kept)[:limit]


def _take(heard: SimpleQueue[Any]) -> Any:
    try:
        return heard.get(timeout=_PATIENCE)
    except Empty:
        return None


def _wav(samples: Any) -> FileTypes:
    """The samples as a WAV file, which knows whole numbers, and those of eight bits without a sign."""
    if samples.dtype.kind == "f":
        samples = (samples.clip(-1, 1) * 32767).round().astype("<i2")
    elif samples.dtype.name == "int8":
        samples = (samples.astype("int16") + 128).astype("uint8")
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(samples.shape[1])
        file.setsampwidth(samples.dtype.itemsize)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(samples.astype(samples.dtype.newbyteorder("<")).tobytes())
    buffer.seek(0)
    return ("audio.wav", buffer, "audio/wav")
