"""What a person or a tool gets to see of an error: its texts, its causes, its traceback, the locals of our frames."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import openai

_OURS = str(Path(openai.__file__).parent)


def chain(error: BaseException | None) -> list[BaseException]:
    """An error with everything that it hangs on."""
    found: list[BaseException] = []
    left = [error]
    while left:
        current = left.pop()
        if current is not None and current not in found:
            found.append(current)
            left += [current.__cause__, current.__context__, *getattr(current, "exceptions", ())]
    return found


def our_frames(error: BaseException) -> list[FrameType]:
    """The frames of the library in the tracebacks of an error and its causes, as tools that show locals find them."""
    frames = (frame for failure in chain(error) for frame, _ in traceback.walk_tb(failure.__traceback__))
    return [frame for frame in frames if frame.f_code.co_filename.startswith(_OURS)]


def texts(error: BaseException) -> Iterator[tuple[str, str]]:
    """Every text that shows of an error, with the place where it does."""
    for failure in chain(error):
        name = type(failure).__name__
        yield f"str of {name}", str(failure)
        yield f"repr of {name}", repr(failure)
        yield f"args of {name}", repr(failure.args)
        yield f"attributes of {name}", repr(vars(failure))
    yield "traceback", "".join(traceback.format_exception(type(error), error, error.__traceback__))
    yield "pickle", repr(pickle.dumps(error))
    for frame in our_frames(error):
        file = Path(frame.f_code.co_filename).relative_to(_OURS)
        for name, value in frame.f_locals.items():
            yield f"{file}: {name} of {frame.f_code.co_name}", repr(value)


def places(error: BaseException, *secrets: str) -> list[str]:
    """Where an error shows one of the secrets."""
    return [place for place, text in texts(error) if any(secret in text for secret in secrets)]


def is_argument(place: str) -> bool:
    """Whether it is an argument of the method that was called, which is a local of the caller's as well."""
    return place.startswith(("resources/", "_resource.py:"))
