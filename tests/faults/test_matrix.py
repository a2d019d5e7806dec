"""The fault matrix: that it is whole, that its expectations can be told apart, and that a sample of it holds."""

from __future__ import annotations

import sys
from collections import Counter
from importlib import import_module
from itertools import product

import pytest

from faults.cells import (
    CELLS,
    CLIENTS,
    FAULTS,
    RULES,
    SCHEMES,
    SHAPES,
    STAGES,
    TIMES,
    Cell,
    impossible,
    retried,
    sample,
)
from faults.expected import ANSWER, Expected, expected
from faults.play import compare
from faults.run import report, timed

EVERY = 51  # About one cell in so many: a few seconds.


def installed(client: str) -> bool:
    try:
        import_module(client.partition("-")[0]) if client not in ("sync", "async") else None
    except ImportError:
        return False
    return True


def test_every_stage_fault_client_and_shape_is_in_the_sample() -> None:
    wanted = {
        (place, value)
        for place, values in enumerate((STAGES, FAULTS, CLIENTS, SHAPES, SCHEMES, TIMES))
        for value in values
    }

    for cells in (CELLS, sample(EVERY)):
        assert wanted == {(place, value) for cell in cells for place, value in enumerate(cell)}


def test_every_combination_is_tried_or_left_out_by_a_rule_that_leaves_out_something() -> None:
    reasons = Counter(impossible(Cell(*them)) for them in product(STAGES, FAULTS, CLIENTS, SHAPES, SCHEMES, TIMES))

    assert reasons.pop(None) == len(CELLS) > 8000
    assert set(reasons) == {reason for reason, _ in RULES}


def test_one_fault_that_passes_ends_well_wherever_it_is_worth_another_attempt() -> None:
    once = [cell for cell in CELLS if cell.times == "once"]

    assert all(retried(cell) and expected(cell)[::2] == (ANSWER, 2) for cell in once)
    assert all(not retried(cell) for cell in CELLS if cell.shape == "websocket")


def test_what_differs_from_the_expected_is_told() -> None:
    seen = Expected("APIError", 1, 3)

    assert compare(seen, seen) == []
    assert len(compare(seen, Expected(ANSWER, 2, 2))) == 3
    assert compare(seen, seen._replace(attempts=4)) == []


def test_a_sample_of_the_matrix_holds() -> None:
    pytest.importorskip("trustme")
    pytest.importorskip("websockets")
    cells = [cell for cell in sample(EVERY) if installed(cell.client)]

    played, seconds = timed(cells, sys.executable, jobs=4)

    assert [item for item in played if item.faults] == [], report(played, seconds)
    assert len(played) == len(cells)
