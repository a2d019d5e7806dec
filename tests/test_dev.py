"""The commands' own set-up: made once, made again when what it depends on has changed, and plain about failures."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The progress lines."""
    lines: list[str] = []
    monkeypatch.setattr(dev, "say", lambda line, block="": lines.append(line))
    return lines


def test_an_environment_is_made_once(tmp_path: Path, said: list[str]) -> None:
    kit = dev.Kit("nothing", ())

    first = dev.Environment(sys.executable, tmp_path / "env").ensure(kit)
    told_first = list(said)
    said.clear()
    dev.Environment(sys.executable, tmp_path / "env").ensure(kit)

    assert first.version() == sys.version_info[:2]
    assert len(told_first) == 2
    assert said == []


def test_what_has_changed_is_installed_again(tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "needs.txt").write_text("one")
    kit = dev.Kit("needs", (("one",),), (str(tmp_path / "needs.txt"),))
    environment = dev.Environment(sys.executable, tmp_path / "env")
    installed: list[tuple[str, ...]] = []
    monkeypatch.setattr(environment, "_answers", lambda: True)
    monkeypatch.setattr(environment, "_pip", lambda *arguments: installed.append(arguments))
    (tmp_path / "env").mkdir()

    environment.ensure(kit)
    environment.ensure(kit)
    (tmp_path / "needs.txt").write_text("two")
    environment.ensure(kit)

    assert [arguments[-1] for arguments in installed] == ["one", "one"]


def test_a_failed_install_is_no_finished_one(tmp_path: Path, said: list[str]) -> None:
    environment = dev.Environment(sys.executable, tmp_path / "env")
    kit = dev.Kit("broken", (("--no-index", "no-such-distribution-at-all"),))

    for _ in range(2):
        with pytest.raises(dev.Failed, match="pip could not install"):
            environment.ensure(kit)


def test_a_python_is_found_by_its_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("3.9.2", "3.9.18", "3.9-dev", "3.90.1"):
        (tmp_path / "versions" / name / "bin").mkdir(parents=True)
        (tmp_path / "versions" / name / "bin" / "python").touch()
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))

    assert dev.find_python("3.9") == str(tmp_path / "versions" / "3.9.18" / "bin" / "python")
    assert dev.find_python("3.4") is None


def test_the_local_model_needs_a_newer_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 1))

    with pytest.raises(dev.Failed, match=r"needs Python 3.10 or newer, and this is 3.9"):
        dev.ask(["Hi"], None)


def test_an_unknown_word_is_refused() -> None:
    done = subprocess.run(
        [sys.executable, dev.__file__, "build", "--fast"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 2
    assert "not understood: --fast" in done.stderr
