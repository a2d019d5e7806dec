"""What is built is what users should get: the package with its type marker and licence, and nothing else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

import dev
import openai

ROOT = Path(__file__).parent.parent
NAME = f"openai-{openai.__version__}"


def build(source: Path, folder: Path, *options: str) -> None:
    """Build from a folder of sources, with the clock of the files set to one time."""
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder), *options]
    settings = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    done = subprocess.run(command, cwd=source, env=settings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with wheel and sdist, built as `dev.py build` builds them."""
    folder = tmp_path_factory.mktemp("dist")
    build(ROOT, folder)
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
    needed = [line for line in metadata.get_all("Requires-Dist") or [] if "extra ==" not in line]

    assert {re.split(r"[<>=!~; ]", line)[0] for line in needed} == {
        "anyio",
        "h11",
        "httpx",
        "pydantic",
        "typing-extensions",
    }


def test_every_dependency_has_a_lower_and_an_upper_bound(metadata: Message) -> None:
    """Those of extras, too; and the lowest versions are those that `dev.py test --lowest` installs."""
    bounds = re.compile(r"([a-z0-9-]+)(?:\[[a-z]+\])?<[0-9.]+,>=([0-9.]+)(?:; .*)?")
    matches = [bounds.fullmatch(line) for line in metadata.get_all("Requires-Dist") or []]

    lowest = {match[1]: match[2] for match in matches if match}

    assert all(matches)
    del lowest["xllamacpp"]  # a server of models, and nothing that the library calls
    assert dict(pin.split("==") for pin in dev.lowest_versions()) == lowest


def test_the_wheel_stays_small(built: Path) -> None:
    """Most of it is types."""
    assert (built / f"{NAME}-py3-none-any.whl").stat().st_size < 2_200_000


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


def test_the_sdist_gives_the_same_wheel_to_the_last_byte(built: Path, tmp_path: Path) -> None:
    """Built elsewhere, from other files: what is in a wheel depends on the sources alone."""
    with tarfile.open(built / f"{NAME}.tar.gz") as archive:
        archive.extractall(tmp_path, **({"filter": "data"} if hasattr(tarfile, "data_filter") else {}))  # type: ignore[arg-type]  # of newer Pythons

    build(tmp_path / NAME, tmp_path, "-t", "wheel")

    wheel = f"{NAME}-py3-none-any.whl"
    assert (tmp_path / wheel).read_bytes() == (built / wheel).read_bytes()
