"""Runs the programs in processes of their own and prints the table."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path[0] = str(Path(__file__).parent.parent)

from reported import Row, play, rows  # noqa: E402  # found through the line before

SECONDS = 90
# What the machine has of the kind would reach the programs.
PLAIN = {name: value for name, value in os.environ.items() if "OPENAI" not in name and "PROXY" not in name.upper()}


def run(python: str, row: Row) -> str:
    """What the row's program says on an interpreter, within bounds."""
    command = [python, str(Path(__file__).parent), "--play", "--only", row.id]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS, env=PLAIN)
    except subprocess.TimeoutExpired:
        return f"hangs (given up after {SECONDS} s)"
    if done.returncode:
        return done.stderr.strip().splitlines()[-1]
    return done.stdout.strip().partition("\t")[2]


def line(row: Row, peer: str | None) -> str:
    """The row as the table has it; without a peer, what it says here in the place of what it says there."""
    theirs = row.reason
    if row.program is not None:
        said = run(peer or sys.executable, row)
        theirs = "the same" if said == row.right else said
    tests = "<br>".join(f"`{test}`" for test in row.tests)
    return f"| {row.id} | {row.promise} | {tests} | {theirs} |"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python tests/reported", description=sys.modules["reported"].__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--peer", metavar="PYTHON", help="an interpreter that has the published package")
    parser.add_argument("--only", metavar="ID", nargs="+", help="these lines alone")
    parser.add_argument("--play", action="store_true", help="here and now, and print only what each program says")
    args = parser.parse_args()
    wanted = [row for row in rows() if not args.only or row.id in args.only]
    if args.play:
        for row in wanted:
            if row.program is not None:
                print(row.id, play(row), sep="\t", flush=True)
        return
    with ThreadPoolExecutor(2) as pool:
        for text in pool.map(lambda row: line(row, args.peer), wanted):
            print(text, flush=True)


if __name__ == "__main__":
    main()
