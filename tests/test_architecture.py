"""Who may import whom, how much an import loads, and that no import runs in a circle."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Iterator

import pytest

from operations import spec

SRC = Path(__file__).parent.parent / "src" / "openai"
DOES_IO = {"_base_client", "_settings", "_client", "_module_client", "_verbs", "_transports", "resources", "lib"}
PURE = {
    "_audio",
    "_constants",
    "_data_residency",
    "_diagnosis",
    "_event_handler",
    "_embeddings",
    "_exceptions",
    "_flow",
    "_json",
    "_logs",
    "_models",
    "_multipart",
    "_operation",
    "_perform",
    "_provider",
    "_querystring",
    "_request",
    "_retry",
    "_secrets",
    "_send_queue",
    "_sse",
    "_text",
    "_upload",
    "_websocket_request",
    "_websocket_state",
    "_webhooks",
    "lib._polling",
    "_types",
}
# What a pure room may take from the transports: plain data and the naming of failures.
PLAIN_TRANSPORT = {"_transports._protocol", "_transports._failures"}


def module_name(path: Path) -> str:
    parts = path.relative_to(SRC).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path, *, at_import_time: bool = True) -> Iterator[str]:
    """Name the modules of ours that a file imports; those inside functions or for type checkers are left out."""
    package = module_name(path).split(".") if path.name == "__init__.py" else module_name(path).split(".")[:-1]
    package = [part for part in package if part]

    inner_kinds = () if at_import_time else (ast.FunctionDef, ast.AsyncFunctionDef)

    def visit(body: list[ast.stmt]) -> Iterator[str]:
        for node in body:
            if isinstance(node, ast.ImportFrom):
                if node.level:
                    base = package[: len(package) - node.level + 1] + (node.module.split(".") if node.module else [])
                elif node.module and node.module.split(".")[0] == "openai":
                    base = node.module.split(".")[1:]
                else:
                    continue
                for alias in node.names:
                    inner = SRC.joinpath(*base, alias.name)
                    is_module = inner.with_suffix(".py").exists() or (inner / "__init__.py").exists()
                    yield ".".join([*base, alias.name] if is_module else base)
            elif isinstance(node, ast.If):
                if "TYPE_CHECKING" not in ast.unparse(node.test):
                    yield from visit(node.body)
                yield from visit(node.orelse)
            elif isinstance(node, (ast.Try, ast.ClassDef, *inner_kinds)):
                yield from visit(node.body)

    yield from visit(ast.parse(path.read_text(encoding="utf-8")).body)


FILES = [path for path in SRC.rglob("*.py") if "types" not in path.relative_to(SRC).parts[:1]]


@pytest.mark.parametrize("path", [p for p in FILES if module_name(p) in PURE], ids=module_name)
def test_a_pure_room_imports_no_room_that_does_io(path: Path) -> None:
    found = set(imports_of(path, at_import_time=False)) - PLAIN_TRANSPORT

    assert not {name for name in found if name.split(".")[0] in DOES_IO}


def test_transports_know_nothing_of_resources_or_clients() -> None:
    for path in (SRC / "_transports").glob("*.py"):
        roots = {name.split(".")[0] for name in imports_of(path, at_import_time=False)}

        assert not roots & {"resources", "types", "lib", "_client", "_base_client", "_flow", "_response"}, path


def test_types_import_only_types_and_the_base_of_models() -> None:
    allowed = {"types", "_lazy", "_models", "_types", "_utils"}
    for path in (SRC / "types").rglob("*.py"):
        roots = {name.split(".")[0] for name in imports_of(path)}

        assert roots <= allowed, path


def test_resources_import_neither_clients_nor_types_at_run_time() -> None:
    for path in (SRC / "resources").rglob("*.py"):
        roots = {name.split(".")[0] for name in set(imports_of(path)) - hand_written()}

        assert not roots & {"types", "_client", "_base_client", "lib", "_models", "pagination"}, path


def hand_written() -> set[str]:
    """The modules that the spec names for methods of resources: their classes are bases of the generated ones."""
    mixins = [resource.mixin for resource in spec().resources if resource.mixin]
    return {place.partition(":")[0].partition(".")[2] for mixin in mixins for place in (mixin.sync, mixin.asynchronous)}


@pytest.mark.parametrize("name", sorted(hand_written()))
def test_methods_written_by_hand_load_no_more_than_generated_ones(name: str) -> None:
    loaded = loaded_after(f"import openai.{name}")

    assert not loaded & {"httpx", "httpcore", "anyio", "pydantic", "aiohttp", "websockets"}
    assert not {name for name in loaded if name.startswith("openai.types.")}


def test_no_import_runs_in_a_circle() -> None:
    graph = {module_name(path): set(imports_of(path)) for path in FILES if module_name(path)}
    done: set[str] = set()

    def visit(name: str, above: tuple[str, ...]) -> None:
        assert name not in above, " → ".join([*above[above.index(name) :], name])
        if name in done:
            return
        for other in sorted(graph.get(name, ())):
            visit(other, (*above, name))
        done.add(name)

    for name in sorted(graph):
        visit(name, ())


def loaded_after(code: str) -> set[str]:
    report = "import json, sys; print(json.dumps(sorted(sys.modules)))"
    out = subprocess.run([sys.executable, "-c", f"{code}\n{report}"], capture_output=True, text=True, check=True)
    return set(json.loads(out.stdout.splitlines()[-1]))


def test_import_openai_loads_names_only() -> None:
    loaded = loaded_after("import openai")

    ours = {name for name in loaded if name.split(".")[0] == "openai"}
    assert len(ours) <= 15
    assert not loaded & {"httpx", "pydantic", "anyio", "asyncio", "ssl"}


def test_a_client_is_built_without_an_http_stack_or_pydantic() -> None:
    loaded = loaded_after("import openai; c = openai.OpenAI(api_key='k'); c.chat.completions; c.responses; c.models")

    assert not loaded & {"httpx", "httpcore", "anyio", "ssl", "pydantic", "aiohttp", "websockets"}
    assert not {name for name in loaded if name.startswith("openai.types.")}
