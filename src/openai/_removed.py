"""Names of the library before version 1: they still resolve, and say what took their place when they are used."""

from __future__ import annotations

from typing import NoReturn

from ._exceptions import OpenAIError

REMOVED = {
    "Audio": "openai.audio",
    "ChatCompletion": "openai.chat.completions",
    "Completion": "openai.completions",
    "Customer": "the REST API",
    "Deployment": "the REST API",
    "Edit": "openai.chat.completions",
    "Embedding": "openai.embeddings",
    "Engine": "openai.models",
    "ErrorObject": "openai.types.ErrorObject",
    "File": "openai.files",
    "FineTune": "openai.fine_tuning.jobs",
    "FineTuningJob": "openai.fine_tuning.jobs",
    "Image": "openai.images",
    "Model": "openai.models",
    "Moderation": "openai.moderations",
}
INSTRUCTIONS = "openai.{symbol} went away with version 1.0"


class APIRemovedInV1(OpenAIError):
    """A name of the library before version 1 was used."""

    def __init__(self, *, symbol: str) -> None:
        instead = REMOVED.get(symbol.partition(".")[0], "what the README shows")
        super().__init__(f"{INSTRUCTIONS.format(symbol=symbol)}; use {instead} instead.")


class RemovedName:
    """Stands where a name of old was, so that code which only looks for it goes on."""

    def __init__(self, symbol: str) -> None:
        self._symbol = symbol

    def __getattr__(self, name: str) -> RemovedName:
        if name.startswith("__"):
            raise AttributeError(name)
        return RemovedName(f"{self._symbol}.{name}")

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        raise APIRemovedInV1(symbol=self._symbol)
