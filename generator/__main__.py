"""`python -m generator`: write everything that spec/ describes; `--check` only says what would change.

`python -m generator sync FILE` brings spec/ up to an OpenAPI document.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import sync
from .ir import SpecError
from .load import load
from .render import render
from .tree import differences, write

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit code is 1 where `--check` finds differences or the spec has an error."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["sync"]:
        return sync.main(arguments[1:])
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a file differs")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project, with spec/ in it")
    options = parser.parse_args(arguments)
    try:
        files = render(load(options.root / "spec"))
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    changed = differences(options.root, files)
    if not options.check:
        write(options.root, files)
        print(f"{len(files)} files, {len(changed)} changed")
        return 0
    for path, what in changed.items():
        print(f"{path} is {what}; run `python -m generator`", file=sys.stderr)
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
