"""Reads the published library's surface and this library's source into one form, so that they can be compared.

Annotations are compared as what they mean: `Optional[X]`, `Union[X, None]` and `X | None` are one, a name is the
definition that it leads to, whatever import it came through.
"""

from __future__ import annotations

import ast
import gzip
import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Callable

ROOT = Path(__file__).parent.parent
SRC = ROOT / "src"
REFERENCE = ROOT.parent / "shared" / "reference"

_BASES = ("DictLike", "Answer", "BetaAnswer")  # ours, of `openai.types._conversation`: base models with more methods
_SAME = {"List": "list", "Dict": "dict", "Type": "type", "Tuple": "tuple", "None": "None"}
_Resolve = Callable[[str], str]


@dataclass(frozen=True)
class Signature:
    """What a function takes and returns; the parameters that every operation has besides are left out."""

    params: dict[str, tuple[str, str, str | None]]  # kind, meaning of the annotation, default
    positional: tuple[str, ...]
    returns: str


@dataclass
class Class:
    """A class: names of its bases, fields, methods with their overloads, and what it sets on itself."""

    bases: list[str]
    fields: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    methods: dict[str, Signature] = field(default_factory=dict)
    overloads: dict[str, list[Signature]] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    attributes: set[str] = field(default_factory=set)
    extras: dict[str, set[str]] = field(default_factory=dict)  # of each method, those of EXTRAS that it takes
    deprecated: set[str] = field(default_factory=set)


@dataclass
class Module:
    """A module: its classes, aliases, functional TypedDicts and what its imports mean."""

    imports: dict[str, str]
    classes: dict[str, Class] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)

    def alias(self, name: str) -> str | None:
        """What an alias means, be it written here or imported under its own name."""
        return self.aliases.get(name, self.imports.get(name))


EXTRAS = ("extra_headers", "extra_query", "extra_body")


# -- the reference ----------------------------------------------------------------------------------------------------


@cache
def surface() -> dict[str, Any]:
    """The published surface."""
    with gzip.open(REFERENCE / "surface.json.gz") as file:
        loaded: dict[str, Any] = json.load(file)
    return loaded


@cache
def ecosystem() -> tuple[str, ...]:
    """The dotted names that published packages import or reach."""
    loaded = json.loads((REFERENCE / "ecosystem-imports.json").read_text(encoding="utf-8"))
    return (*loaded["public"], *loaded["private"])


def reference_resolver(module: str) -> _Resolve:
    """How names in a module of the reference are read."""
    entry = {**surface()["types"], **surface()["resources"]}[module]
    own = {definition["name"] for definition in entry.get("defs", ())}
    imports = entry.get("imports", {})

    def package_import(path: str) -> str | None:
        owner, _, name = path.rpartition(".")
        found: str | None = surface()["types"].get(owner, {}).get("imports", {}).get(name)
        return found if found != path else None

    return _resolver(module, own, imports, package_import)


def reference_signature(entry: dict[str, Any], resolve: _Resolve) -> Signature:
    """A method or an overload of the reference."""
    params = {name: (kind, meaning(text, resolve), *(rest or [None])) for name, kind, text, *rest in entry["params"]}
    positional = tuple(name for name, kind, *_ in entry["params"] if kind == "pos")
    return Signature(params, positional, meaning(entry["returns"], resolve))


# -- this library -----------------------------------------------------------------------------------------------------


def source_of(module: str) -> Path | None:
    """The file of a module, None if there is none."""
    path = SRC.joinpath(*module.split("."))
    found = (path.with_suffix(".py"), path / "__init__.py")
    return next((file for file in found if file.exists()), None)


@cache
def ours(module: str) -> Module | None:
    """A module of this library, read without importing it."""
    file = source_of(module)
    if file is None:
        return None
    tree = ast.parse(file.read_text(encoding="utf-8"))
    package = module if file.name == "__init__.py" else module.rpartition(".")[0]
    read = Module(dict(_imports(tree.body, package)))
    body = _at_run_time(tree.body)
    own = {node.name for node in body if isinstance(node, ast.ClassDef)}
    own |= {name for node in body for name in _assigned(node)}
    resolve = _resolver(module, own, read.imports, _package_import)
    for node in body:
        if isinstance(node, ast.ClassDef):
            read.classes[node.name] = _class(node, resolve)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            _read_assignment(read, node, resolve)
    return read


def _package_import(path: str) -> str | None:
    owner, _, name = path.rpartition(".")
    if not owner.startswith("openai.types"):
        return None
    file = source_of(owner)
    if file is None or file.name != "__init__.py":
        return None
    return exports_of(owner).get(name)


@cache
def exports_of(package: str) -> dict[str, str]:
    """What a package exports, and where each name is from."""
    file = source_of(package)
    if file is None:
        return {}
    return dict(_imports(ast.parse(file.read_text(encoding="utf-8")).body, package))


def _imports(body: list[ast.stmt], package: str) -> Any:
    for node in body:
        if isinstance(node, ast.ImportFrom):
            parts = package.split(".")
            base = ".".join(parts[: len(parts) - node.level + 1]) if node.level else ""
            origin = ".".join(filter(None, (base, node.module)))
            for alias in node.names:
                yield alias.asname or alias.name, f"{origin}.{alias.name}"
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from _imports(node.body, package)
            yield from _imports(node.orelse, package)


def _at_run_time(body: list[ast.stmt]) -> list[ast.stmt]:
    """Statements, with what stands in the place of others that are for type checkers."""
    told_apart = [node.orelse if isinstance(node, ast.If) else [node] for node in body]
    return [statement for statements in told_apart for statement in statements]


def _assigned(node: ast.stmt) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _read_assignment(read: Module, node: ast.Assign | ast.AnnAssign, resolve: _Resolve) -> None:
    value = node.value
    assert value is not None
    for name in _assigned(node):
        if isinstance(value, ast.Call) and ast.unparse(value.func) == "TypedDict":
            keys = value.args[1]
            assert isinstance(keys, ast.Dict)
            items = [(ast.literal_eval(key), item) for key, item in zip(keys.keys, keys.values) if key is not None]
            read.classes[name] = Class([], {key: (_meaning(item, resolve), None) for key, item in items})
        elif not name.startswith("__") and not (isinstance(value, ast.Constant) and isinstance(value.value, str)):
            private = isinstance(value, ast.Name) and value.id.startswith("_")
            read.aliases[name] = read.aliases[ast.unparse(value)] if private else _meaning(value, resolve)


def _class(node: ast.ClassDef, resolve: _Resolve) -> Class:
    bases = map(ast.unparse, node.bases)
    read = Class(["BaseModel" if base in _BASES else base for base in bases])
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            default = None if item.value is None else ast.unparse(item.value)
            read.fields[item.target.id] = (_meaning(item.annotation, resolve), default)
        elif isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)):
            _read_method(read, item, resolve)
    return read


def _read_method(read: Class, node: ast.FunctionDef | ast.AsyncFunctionDef, resolve: _Resolve) -> None:
    decorators = {ast.unparse(item).partition("(")[0].rpartition(".")[2] for item in node.decorator_list}
    signature = _signature(node, resolve)
    if decorators & {"property", "cached_property"}:
        read.properties[node.name] = signature.returns
        return
    if "overload" in decorators:
        read.overloads.setdefault(node.name, []).append(signature)
        return
    if "deprecated" in decorators:
        read.deprecated.add(node.name)
    read.methods[node.name] = signature
    read.extras[node.name] = {arg.arg for arg in node.args.kwonlyargs} & set(EXTRAS)
    for inner in ast.walk(node):
        if isinstance(inner, ast.Attribute) and isinstance(inner.ctx, ast.Store):
            read.attributes.add(inner.attr)


def _signature(node: ast.FunctionDef | ast.AsyncFunctionDef, resolve: _Resolve) -> Signature:
    params: dict[str, tuple[str, str, str | None]] = {}
    positional = [*node.args.posonlyargs, *node.args.args][1:]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(node.args.defaults))
    for arg, default in zip(positional, [*defaults, *node.args.defaults]):
        params[arg.arg] = ("pos", _meaning(arg.annotation, resolve), None if default is None else ast.unparse(default))
    for arg, default in zip(node.args.kwonlyargs, node.args.kw_defaults):
        if arg.arg not in EXTRAS:
            params[arg.arg] = (
                "kw",
                _meaning(arg.annotation, resolve),
                None if default is None else ast.unparse(default),
            )
    return Signature(params, tuple(arg.arg for arg in positional), _meaning(node.returns, resolve))


# -- what an annotation means -----------------------------------------------------------------------------------------


def _resolver(
    module: str, own: set[str], imports: dict[str, str], package_import: Callable[[str], str | None]
) -> _Resolve:
    """Names become the path of the definition under `openai.types`; of anything else the last part will do."""

    def resolve(name: str) -> str:
        head, _, rest = name.partition(".")
        path = f"{module}.{head}" if head in own else imports.get(head, head)
        path = f"{path}.{rest}" if rest else path
        while (further := package_import(path)) is not None:
            path = further
        return path if path.startswith("openai.types.") else path.rpartition(".")[2]

    return resolve


def meaning(text: str, resolve: _Resolve) -> str:
    """The one spelling of an annotation."""
    return _meaning(ast.parse(text, mode="eval").body, resolve)


def _meaning(node: ast.expr | None, resolve: _Resolve) -> str:
    if node is None:
        return ""
    if isinstance(node, ast.Constant):
        return (
            _meaning(ast.parse(node.value, mode="eval").body, resolve)
            if isinstance(node.value, str)
            else repr(node.value)
        )
    if isinstance(node, (ast.Name, ast.Attribute)):
        name = resolve(ast.unparse(node))
        return _SAME.get(name, name)
    if isinstance(node, ast.BinOp):
        return _union([node.left, node.right], resolve)
    if isinstance(node, ast.Subscript):
        return _subscript(node, resolve)
    if isinstance(node, (ast.Tuple, ast.List)):
        return ", ".join(_meaning(item, resolve) for item in node.elts)
    return ast.unparse(node)  # a call such as PropertyInfo(discriminator='type')


def _subscript(node: ast.Subscript, resolve: _Resolve) -> str:
    head = _meaning(node.value, resolve)
    arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if head == "Literal":
        return f"Literal[{', '.join(sorted(ast.unparse(item) for item in arguments))}]"
    if head == "Union":
        return _union(arguments, resolve)
    if head == "Optional":
        return _union([*arguments, ast.Constant(None)], resolve)
    return f"{head}[{', '.join(_meaning(item, resolve) for item in arguments)}]"


def _union(members: list[ast.expr], resolve: _Resolve) -> str:
    """Members in one order, unions inside spread out, literals as one."""
    found: set[str] = set()
    literals: set[str] = set()
    for member in members:
        for part in _split(_meaning(member, resolve)):
            if part.startswith("Literal["):
                literals.update(ast.unparse(item) for item in _literal_items(part))
            else:
                found.add(part)
    if literals:
        found.add(f"Literal[{', '.join(sorted(literals))}]")
    return " | ".join(sorted(found))


def _literal_items(text: str) -> list[ast.expr]:
    node = ast.parse(text, mode="eval").body
    assert isinstance(node, ast.Subscript)
    return node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]


def _split(text: str) -> list[str]:
    """The members of a union in its one spelling."""
    parts, depth, start, quote = [], 0, 0, ""
    for at, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "[(":
            depth += 1
        elif char in "])":
            depth -= 1
        elif char == "|" and depth == 0:
            parts.append(text[start : at - 1])
            start = at + 2
    return [*parts, text[start:]]
