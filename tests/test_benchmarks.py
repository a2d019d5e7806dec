"""What the benchmarks measure is right: every case comes to its answer, and the pages show what is recorded."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import cases
import floors
import growth
import server as bench_server
import table
import worker

ROOT = Path(__file__).parent.parent
ALL = {**cases.CASES, **floors.FLOORS}


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with bench_server.running() as port:
        yield port


@pytest.mark.parametrize("name", ALL)
def test_every_case_comes_to_its_answer(port: int, name: str) -> None:
    few = ALL[name]._replace(calls=1, at_once=1)

    found = worker.measure(few, port, 0)

    assert found["cpu_us_per_op"] > 0


def test_another_answer_ends_the_measurement(port: int) -> None:
    wrong = cases.CASES["chat"]._replace(calls=1, answer="something else")

    with pytest.raises(worker.WrongAnswer, match="'Hello there' instead of 'something else'"):
        worker.measure(wrong, port, 0)


def test_a_curve_that_breaks_off_keeps_its_points() -> None:
    def points(port: int) -> Iterator[tuple[float, float]]:
        yield 1, 2
        raise TimeoutError("too many")

    found = worker.follow(growth.Curve(points, "calls", "seconds"), 0)

    assert found == {"points": [(1, 2)], "failed": "TimeoutError: too many"}


@pytest.mark.parametrize("name", cases.PROGRAMS)
def test_every_program_runs(port: int, name: str) -> None:
    code = cases.PROGRAMS[name].replace("{url}", f"http://127.0.0.1:{port}/v1")

    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_row_of_the_table_is_a_case() -> None:
    assert set(table.ROWS) <= {*cases.CASES, *cases.PROGRAMS}
    assert set(table.UNDER) <= set(table.ROWS)
    assert {name for under in table.UNDER.values() for name in under} <= {*floors.FLOORS, *cases.PROGRAMS}


def side(micros: float, mb: float = 30) -> dict[str, float]:
    return {"cpu_us_per_op": micros, "peak_rss_mb": mb}


def run(**changed: dict[str, Any]) -> dict[str, Any]:
    """A run in which everything is a hundred times as fast."""
    return {**{name: {"ours": side(10), "published": side(1000), "ratio": 100} for name in table.ROWS}, **changed}


def recorded(*runs: dict[str, Any]) -> dict[str, Any]:
    about = {"date": "2026-01-02", "python": "3.11", "machine": "Linux", "ours": "2", "published": "3"}
    return {"table": {**about, "runs": list(runs), "extras": {}}, "floors": {"costs": {"socket": side(3)}}}


def test_a_row_has_reached_its_target_if_every_run_has() -> None:
    slow = {"chat": {"ours": side(500), "published": side(1000), "ratio": 2}}

    text = table.table_text(recorded(run(), run(**slow)))

    assert "| chat call | 255 µs | 1 ms | **100 · 2** | 4 | socket 3 µs |" in text
    assert "15 of 16 rows reach their target in every run" in text


def test_memory_and_what_has_not_finished_are_told() -> None:
    failed = {"failed": "openai.APITimeoutError: Request timed out."}
    crowd = {"ours": side(12), "published": failed}
    big = {"ours": side(1000, 41), "published": side(9000, 80), "ratio": 9}

    text = table.table_text(recorded(run(**{"async 1000": crowd, "process": big})))

    assert "| async, 1,000 at once | 12 µs | APITimeoutError | 1.2 | at most 1.3 of ours alone |" in text
    assert "| 1 ms, 41 MB | 9 ms, 80 MB | **9** | 3; at most 40 MB |" in text


def test_the_pages_show_what_is_recorded() -> None:
    results = json.loads((ROOT / "benchmarks" / "results" / "latest.json").read_text())

    assert table.table_text(results) in (ROOT / "docs" / "performance.md").read_text()
    assert table.excerpt_text(results) in (ROOT / "README.md").read_text()
