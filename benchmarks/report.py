"""This library and the published one in turn: the table, the floors under it, and how things grow.

python benchmarks/report.py --ours PYTHON --peer PYTHON [--part PART] [--runs N] [--quick] [--only NAME] [--render]

The two interpreters have this library and the published package; `python3 dev.py bench` makes both.
A run takes each case in turn: a process with ours, one with the published, again, and takes the medians. Results go to
results/latest.json, part by part, and from there into the pages and the plots, which --render makes again.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import server
from cases import CASES, PROGRAMS
from floors import FLOORS
from growth import CURVES
from table import ROWS, show
from worker import median_of

HERE = Path(__file__).parent
RESULTS = HERE / "results" / "latest.json"
PATIENCE = 60  # seconds for a process; whatever takes longer has not finished
ENOUGH = 40  # seconds after which a side of a case is not measured again
SETTINGS = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")}  # no proxies, no keys, no options


EXTRAS = [name for name in CASES if name not in ROWS]  # measured beside the table, without a target


def run_program(python: str, code: str, port: int) -> dict[str, Any]:
    """CPU time and greatest memory of a process, from outside; to the kernel that is at least what this one has."""
    arguments = [python, "-c", code.replace("{url}", f"http://127.0.0.1:{port}/v1")]
    _, status, used = os.wait4(os.posix_spawn(python, arguments, SETTINGS), 0)
    if status:
        return {"failed": "it failed"}
    return {"cpu_us_per_op": (used.ru_utime + used.ru_stime) * 1e6, "peak_rss_mb": used.ru_maxrss * 1.024e-3}


def run_worker(python: str, name: str, port: int, rounds: int, patience: float = PATIENCE) -> dict[str, Any]:
    command = [python, str(HERE / "worker.py"), name, str(port), str(rounds)]
    try:
        done = subprocess.run(command, env=SETTINGS, capture_output=True, text=True, timeout=patience, check=False)
    except subprocess.TimeoutExpired:
        return {"failed": f"no end within {patience} s"}
    if done.returncode:
        return {"failed": (done.stderr.strip() or "it failed").splitlines()[-1]}
    result: dict[str, Any] = json.loads(done.stdout)
    return result


class Bench:
    """The two interpreters and how thoroughly they are compared."""

    def __init__(self, ours: str, peer: str, port: int, quick: bool) -> None:
        self.sides = {"ours": ours, "published": peer}
        self.port = port
        self.repeats, self.rounds, self.starts = (1, 2, 3) if quick else (3, 4, 11)

    def compare(self, name: str) -> dict[str, Any]:
        """One case on both sides in turn: medians, or why there is none."""
        found: dict[str, list[dict[str, Any]]] = {side: [] for side in self.sides}
        spent = dict.fromkeys(self.sides, 0.0)
        for _ in range(self.starts if name in PROGRAMS else self.repeats):
            for side, python in self.sides.items():
                if spent[side] < ENOUGH and not any("failed" in each for each in found[side]):
                    started = time.monotonic()
                    found[side].append(self.once(python, name))
                    spent[side] += time.monotonic() - started
        both: dict[str, Any] = {side: median_of(each) for side, each in found.items()}
        if all("failed" not in each for each in both.values()):
            both["ratio"] = both["published"]["cpu_us_per_op"] / both["ours"]["cpu_us_per_op"]
        return both

    def once(self, python: str, name: str) -> dict[str, Any]:
        if name in PROGRAMS:
            return run_program(python, PROGRAMS[name], self.port)
        return run_worker(python, name, self.port, self.rounds)

    def table(self, names: Iterable[str]) -> dict[str, Any]:
        rows = {}
        for name in names:
            rows[name] = self.compare(name)
            print(f"{name:26} {show(rows[name]['ours'])}   published {show(rows[name]['published'])}", end="   ")
            print(f"{rows[name].get('ratio', 0):5.1f} x", flush=True)
        return rows

    def floors(self, names: Iterable[str]) -> dict[str, Any]:
        found = {}
        for name in names:
            found[name] = median_of([self.once(self.sides["ours"], name) for _ in range(self.repeats)])
            print(f"{name:36} {show(found[name])}", flush=True)
        return found

    def growth(self, names: Iterable[str]) -> dict[str, Any]:
        curves: dict[str, Any] = {}
        for name in names:
            curves[name] = {"x": CURVES[name].x, "y": CURVES[name].y}
            for side, python in self.sides.items():
                if side == "ours" or CURVES[name].published:
                    curves[name][side] = run_worker(python, name, self.port, 1, patience=900)
                    print(f"{name:26} {side:9} {curves[name][side]}", flush=True)
        return curves


def facts(bench: Bench) -> dict[str, str]:
    """What was measured, when and where."""
    ask = "import openai, pydantic; print(openai.__version__, 'with pydantic', pydantic.VERSION)"
    versions = {
        side: subprocess.run([python, "-c", ask], capture_output=True, text=True, check=True).stdout.strip()
        for side, python in bench.sides.items()
    }
    return {
        "date": datetime.date.today().isoformat(),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        **versions,
    }


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ours", metavar="PYTHON", default=sys.executable, help="an interpreter that has this library")
    parser.add_argument("--peer", metavar="PYTHON", help="one that has the published package")
    parser.add_argument("--part", choices=("table", "floors", "growth"), help="measure this part alone")
    parser.add_argument("--runs", type=int, default=1, help="so many runs of the table, side by side")
    parser.add_argument("--quick", action="store_true", help="few repeats, for a first look; nothing is recorded")
    parser.add_argument("--only", metavar="NAME", help="cases with this in their name; only curves are recorded")
    parser.add_argument("--render", action="store_true", help="measure nothing, write pages and plots again")
    return parser.parse_args()


def measure(args: argparse.Namespace) -> dict[str, Any]:
    """Measure what is asked for, a run of the table after the other."""
    found: dict[str, Any] = {}
    with server.running() as port:
        bench = Bench(args.ours, args.peer, port, args.quick)
        about = facts(bench)

        def chosen(names: Iterable[str]) -> list[str]:
            return [name for name in names if not args.only or args.only in name]

        if args.part in (None, "table"):
            runs = [bench.table(chosen(ROWS)) for _ in range(args.runs)]
            found["table"] = {**about, "runs": runs, "extras": bench.table(chosen(EXTRAS))}
        if args.part in (None, "floors"):
            found["floors"] = {**about, "costs": bench.floors(chosen(["interpreter", *FLOORS]))}
        if args.part in (None, "growth"):
            found["growth"] = {**about, "curves": bench.growth(chosen(CURVES))}
    return found


def main() -> None:
    args = parse()
    found = {} if args.render else measure(args)
    if args.quick or (args.only and args.part != "growth"):
        return
    recorded: dict[str, Any] = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    if "growth" in found and "growth" in recorded:
        found["growth"]["curves"] = {**recorded["growth"]["curves"], **found["growth"]["curves"]}
    if found:
        recorded.update(found)  # beside what was recorded meanwhile
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps(recorded, indent=1) + "\n")
    import pages  # loads matplotlib, which would count as memory of the processes that were started after it

    pages.write(recorded)


if __name__ == "__main__":
    main()
