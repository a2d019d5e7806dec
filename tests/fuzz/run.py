"""Runs one target under atheris, which keeps what reaches new code and stops at what breaks a promise.

`python3 dev.py fuzz` starts this, with the name of a target, seconds, and a folder for what comes up.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

# The types are told apart by pydantic's native code: to watch two thousand modules of annotations would show nothing.
with atheris.instrument_imports(include=["openai"], exclude=["openai.types", "openai.resources"]):
    from fuzz.targets import TARGETS

KEPT = Path(__file__).parent / "corpus"


def main() -> None:
    """Fuzz until the time is over; an input that fails is in the folder as `TARGET-crash-…`."""
    name, seconds, found = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    (found / name).mkdir(parents=True, exist_ok=True)
    folders = [found / name, *(folder for folder in [KEPT / name] if folder.exists())]
    options = [f"-max_total_time={seconds}", "-max_len=4096", "-timeout=20", f"-artifact_prefix={found}/{name}-"]
    atheris.Setup([sys.argv[0], *options, *map(str, folders)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
