"""Runs the fault matrix: `python -m faults`, in the tests' folder; the exit code says whether every promise held."""

from __future__ import annotations

import argparse
import sys

from .cells import CELLS, CLIENTS, SHAPES, sample
from .run import report, timed


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="a sample: about one cell in N")
    parser.add_argument("--jobs", type=int, default=6, help="processes at once; most of them wait")
    parser.add_argument("--client", choices=CLIENTS, action="append", help="only on this client")
    parser.add_argument("--shape", choices=SHAPES, action="append", help="only in this shape")
    parser.add_argument("--only", default="", metavar="TEXT", help="only cells whose name holds this text")
    parser.add_argument("--python", default=sys.executable, help="the interpreter whose `openai` is tried")
    options = parser.parse_args()
    cells = [
        cell
        for cell in (CELLS if options.every == 1 else sample(options.every))
        if cell.client in (options.client or CLIENTS)
        and cell.shape in (options.shape or SHAPES)
        and options.only in str(cell)
    ]
    played, seconds = timed(cells, options.python, options.jobs)
    print(report(played, seconds))
    sys.exit(any(item.faults for item in played))


if __name__ == "__main__":
    main()
