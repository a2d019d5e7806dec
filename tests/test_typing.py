"""What users write passes both type checkers, strict, and their slips don't."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("mypy", reason="the checkers run on the main interpreter only")
pytest.importorskip("pyright", reason="the checkers run on the main interpreter only")

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "typing"
COMMANDS = {
    "mypy": [
        *("mypy", "--strict", "--config-file=", "--python-version=3.10", "--no-error-summary"),
        f"--cache-dir={ROOT / '.mypy_cache' / 'typing'}",
    ],
    "pyright": ["pyright", "--project", str(FOLDER), "--pythonpath", sys.executable],
}


@pytest.fixture(scope="module", params=sorted(COMMANDS))
def complaints(request: pytest.FixtureRequest) -> dict[str, dict[int, str]]:
    """What a checker says of the files: file → line → message."""
    command = [sys.executable, "-m", *COMMANDS[request.param]]
    if request.param == "mypy":
        command += [str(path) for path in sorted(FOLDER.glob("*.py"))]
    done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    said: dict[str, dict[int, str]] = {}
    for match in re.finditer(r"(\w+\.py):(\d+)(?::\d+)?:? (?:- )?error: (.*)", done.stdout):
        said.setdefault(match[1], {}).setdefault(int(match[2]), match[3])
    return said


@pytest.mark.parametrize("name", ["user_code.py", "round_trip.py"])
def test_code_of_users_is_accepted(complaints: dict[str, dict[int, str]], name: str) -> None:
    assert complaints.get(name, {}) == {}


def test_slips_are_refused_and_only_they(complaints: dict[str, dict[int, str]]) -> None:
    lines = (FOLDER / "rejected.py").read_text().splitlines()

    marked = {number for number, line in enumerate(lines, 1) if "  # expect-error: " in line}

    assert len(marked) > 20
    assert set(complaints["rejected.py"]) == marked
