"""What is built is what users should get: the package with its type marker and licence, and nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

import openai

ROOT = Path(__file__).parent.parent
NAME = f"openai-{openai.__version__}"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with wheel and sdist, built as `dev.py build` builds them."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> list[str]:
    """The names inside the wheel."""
    with zipfile.ZipFile(built / f"{NAME}-py3-none-any.whl") as archive:
        return archive.namelist()


@pytest.fixture(scope="module")
def metadata(built: Path) -> Message:
    """The wheel's metadata."""
    with zipfile.ZipFile(built / f"{NAME}-py3-none-any.whl") as archive:
        return Parser().parsestr(archive.read(f"{NAME}.dist-info/METADATA").decode())


def test_the_wheel_holds_every_source_file_and_nothing_beside(wheel: list[str]) -> None:
    sources = {
        str(path.relative_to(ROOT / "src"))
        for path in (ROOT / "src" / "openai").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert {name for name in wheel if ".dist-info/" not in name} == sources


def test_the_wheel_is_marked_as_typed_and_carries_its_licence(wheel: list[str]) -> None:
    assert "openai/py.typed" in wheel
    assert f"{NAME}.dist-info/licenses/LICENSE" in wheel


def test_the_metadata_says_what_it_is(metadata: Message) -> None:
    assert metadata["Name"] == "openai"
    assert metadata["Version"] == openai.__version__
    assert metadata["Requires-Python"] == ">=3.9"
    assert metadata["License-Expression"] == "Apache-2.0"
    assert "independent" in metadata["Summary"]


def test_only_a_few_packages_are_needed(metadata: Message) -> None:
    """Each is bounded from below, where it was tried, and from above, before a release that may break it."""
    needed = [line for line in metadata.get_all("Requires-Dist") or [] if "extra ==" not in line]

    assert {re.split(r"[<>=!~; ]", line)[0] for line in needed} == {
        "anyio",
        "h11",
        "httpx",
        "pydantic",
        "typing-extensions",
    }
    assert all(">=" in line and "<" in line for line in needed)


def test_the_extras_are_there(metadata: Message) -> None:
    assert set(metadata.get_all("Provides-Extra") or []) == {
        "aiohttp",
        "bedrock",
        "cli",
        "httpx2",
        "local",
        "realtime",
        "vertex",
        "voice",
    }


def test_the_sdist_can_be_built_from_again(built: Path) -> None:
    with tarfile.open(built / f"{NAME}.tar.gz") as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "src/openai/__init__.py"} <= names
    assert {"spec", "generator", "tests"} <= {name.partition("/")[0] for name in names}
    assert not [name for name in names if ".venv" in name or "__pycache__" in name]
