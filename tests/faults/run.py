"""Runs cells on worker processes, of any Python that has something installed as `openai`, and counts the outcomes."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from .cells import Cell
from .worker import WATCHDOG

TESTS = Path(__file__).resolve().parent.parent
_OWN_VARIABLES = ("OPENAI_", "AZURE_")


class Played(NamedTuple):
    """What came of one cell."""

    cell: Cell
    outcome: str
    seconds: float
    faults: Sequence[str]


def run(cells: Sequence[Cell], python: str, jobs: int) -> list[Played]:
    """Play cells on several processes; one that is ended by its watchdog costs one cell, whose outcome is `hang`."""
    with tempfile.TemporaryDirectory() as folder:
        certify(Path(folder))
        with ThreadPoolExecutor(jobs) as pool:
            shares = pool.map(lambda share: _play(share, python, folder), [cells[start::jobs] for start in range(jobs)])
            return [played for share in shares for played in share]


def certify(folder: Path) -> None:
    """Make an authority, and a server that it vouches for."""
    import trustme

    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(folder / "server.pem"))


def _play(cells: Sequence[Cell], python: str, folder: str) -> list[Played]:
    done: list[Played] = []
    while len(done) < len(cells):
        rest = cells[len(done) :]
        worker = subprocess.run(
            [python, "-m", "faults.worker", folder],
            input="".join(json.dumps(cell) + "\n" for cell in rest),
            env=_environment(folder),
            capture_output=True,
            text=True,
            check=False,
        )
        for cell, line in zip(rest, worker.stdout.splitlines()):
            outcome, _, _, seconds, faults = json.loads(line)
            done.append(Played(cell, outcome, seconds, faults))
        if len(done) < len(cells):
            if "Timeout (" not in worker.stderr:
                raise RuntimeError(f"A worker died at {cells[len(done)]}:\n{worker.stderr}")
            done.append(Played(cells[len(done)], "hang", WATCHDOG, [f"hang: {_where(worker.stderr)}"]))
    return done


def _where(stacks: str) -> str:
    """Where the main thread was, by the innermost of its calls."""
    main = stacks.rpartition("(most recent call first):\n")[2]
    return " < ".join(line.strip() for line in main.splitlines()[:5])


def _environment(folder: str) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(_OWN_VARIABLES) and not name.lower().endswith("_proxy")
    }
    return {**kept, "PYTHONPATH": str(TESTS), "SSL_CERT_FILE": f"{folder}/authority.pem"}


def report(played: Sequence[Played], seconds: float) -> str:
    """The count of cells by outcome, and each broken promise."""
    lines = [f"{len(played)} cells in {seconds:.0f} s"]
    lines += [f"{count:6} {outcome}" for outcome, count in Counter(item.outcome for item in played).most_common()]
    broken = [item for item in played if item.faults]
    lines.append(f"{len(broken)} of them broke a promise")
    lines += [f"  {item.cell}: {'; '.join(item.faults)}" for item in broken]
    return "\n".join(lines)


def timed(cells: Sequence[Cell], python: str, jobs: int) -> tuple[list[Played], float]:
    """What came of the cells, and how long it took."""
    started = time.monotonic()
    return run(cells, python, jobs), time.monotonic() - started
