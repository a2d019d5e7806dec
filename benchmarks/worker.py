"""Runs one case in this interpreter, with whichever `openai` it has, and prints what it cost as one line of JSON.

python benchmarks/worker.py CASE PORT [ROUNDS]

CASE is a name from cases.py or floors.py, or a curve's from growth.py. Costs are CPU time of this process alone, the
median of the rounds after one that is not counted; the garbage collector is on, as in any program.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import statistics
import sys
import time
from typing import Any

from cases import CASES, Case
from floors import FLOORS
from growth import CURVES, Curve, peak_rss_mb


class WrongAnswer(Exception):
    """A case came to something else than it has to."""


def check(case: Case, answer: object) -> None:
    if answer != case.answer:
        raise WrongAnswer(f"{answer!r:.200} instead of {case.answer!r:.200}")


def rounds(case: Case, url: str, number: int) -> list[float]:
    """CPU seconds of each round."""
    client = case.client(url)
    costs = []
    try:
        for _ in range(number):
            started = time.process_time()
            for _ in range(case.calls):
                check(case, case.call(client))
            costs.append(time.process_time() - started)
    finally:
        client.close()
    return costs


async def async_rounds(case: Case, url: str, number: int) -> list[float]:
    """The same, with so many tasks that each take the next call as long as there is one."""
    client = case.client(url)
    costs = []
    try:
        for _ in range(number):
            left = iter(range(case.calls))

            async def work(left: Any = left) -> None:
                for _ in left:
                    check(case, await case.call(client))

            started = time.process_time()
            await asyncio.gather(*(work() for _ in range(case.at_once)))
            costs.append(time.process_time() - started)
    finally:
        await client.close()
    return costs


def measure(case: Case, port: int, number: int) -> dict[str, float]:
    url = f"http://127.0.0.1:{port}/{case.path}"
    if inspect.iscoroutinefunction(case.call):
        costs = asyncio.run(async_rounds(case, url, number + 1))
    else:
        costs = rounds(case, url, number + 1)
    each = statistics.median(costs[1:] or costs) / case.calls / case.units * 1e6
    return {"cpu_us_per_op": each, "ops": case.calls * number, "peak_rss_mb": peak_rss_mb()}


def median_of(results: list[dict[str, Any]]) -> dict[str, Any]:
    """The medians of several measurements, or the first failure among them."""
    failed = [each for each in results if "failed" in each]
    return failed[0] if failed else {key: statistics.median(each[key] for each in results) for key in results[0]}


def follow(curve: Curve, port: int) -> dict[str, Any]:
    """The points of a curve, as far as it gets."""
    found: dict[str, Any] = {"points": []}
    try:
        found["points"].extend(curve.points(port))
    except Exception as error:
        found["failed"] = f"{type(error).__name__}: {error}"
    return found


def main() -> None:
    name, port, *more = sys.argv[1:]
    if name in CURVES:
        print(json.dumps(follow(CURVES[name], int(port))))
        return
    print(json.dumps(measure({**CASES, **FLOORS}[name], int(port), int(*more or [5]))))


if __name__ == "__main__":
    main()
