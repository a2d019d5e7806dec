"""The surface of the published library, name by name: what is there is here, and means the same.

What is missing on purpose stands in `EXCEPTIONS` with its reason; one that excuses nothing any more fails too.
"""

from __future__ import annotations

import importlib
import inspect
import types
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from functools import cache
from typing import Any, Callable, NamedTuple

import pytest

import openai
from generator.ir import Operation, Resource
from operations import Call, spec
from surface import (
    EXTRAS,
    REFERENCE,
    Class,
    Signature,
    ecosystem,
    exports_of,
    meaning,
    ours,
    reference_resolver,
    reference_signature,
    surface,
)

pytestmark = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason="the published surface is not committed; it is expected in ../shared/reference"
)


class Problem(NamedTuple):
    """What differs, and where: a dotted name, with a parameter in brackets."""

    where: str
    what: str


ROOMS = [
    "openai.pagination",
    "openai.version",
    "openai._types",
    "openai._streaming",
    "openai._response",
    "openai._legacy_response",
    "openai._exceptions",
    "openai._constants",
    "openai._models",
    "openai._client",
    "openai._base_client",
    "openai._data_residency",
    "openai.auth",
    "openai.auth._workload",
    "openai.helpers",
    "openai.helpers.local_audio_player",
    "openai.helpers.microphone",
    "openai._event_handler",
    "openai._send_queue",
    "openai._websocket_connection",
    "openai.lib.azure",
    "openai.lib.bedrock",
    "openai.lib._bedrock_auth",
    "openai.providers",
    "openai.providers.bedrock",
    "openai.providers.vertex",
    "openai.lib.browser",
    "openai.lib.computer",
    "openai.lib.beta.agents",
    "openai.lib.beta.agents._artifacts",
    "openai.lib.beta.agents._files",
    "openai.lib.beta.agents._output",
    "openai.lib.beta.agents._result",
    "openai.lib.beta.agents._schema",
    "openai.lib.beta.agents._stream",
    "openai.lib.beta.agents._tool_error",
    "openai.lib.beta.agents._tools",
    "openai.lib.streaming.agents",
    "openai.lib.streaming.agents._dispatch",
    "openai.lib.streaming.agents._streams",
    "openai.lib.streaming.agents._tools",
    "openai.lib.streaming.agents._types",
    "openai.lib.decisions_tool_runner",
    "openai.lib.responses_tool_runner",
    "openai.lib.responses_websocket",
    "openai.lib.responses_websocket._accumulator",
    "openai.lib.responses_websocket._session",
    "openai.lib.tool_diagnostics",
    "openai.lib._webhooks",
    "openai.lib",
    "openai.lib._old_api",
    "openai.lib._parsing",
    "openai.lib._parsing._completions",
    "openai.lib._parsing._responses",
    "openai.lib._pydantic",
    "openai.lib._tools",
    "openai.lib.live",
    "openai.lib.live._listeners",
    "openai.lib.live._transcript_grouper",
    "openai.lib.live._types",
    "openai.lib.realtime_translation",
    "openai.lib.streaming",
    "openai.lib.streaming._assistants",
    "openai.lib.streaming._deltas",
    "openai.lib.streaming.chat",
    "openai.lib.streaming.chat._completions",
    "openai.lib.streaming.chat._events",
    "openai.lib.streaming.chat._types",
    "openai.lib.streaming.responses",
    "openai.lib.streaming.responses._events",
    "openai.lib.streaming.responses._responses",
    "openai.lib.streaming.responses._types",
]
INTERNAL = "how the published library is made inside, which nothing imports"
EXCEPTIONS = {
    "openai.resources.webhooks._*Webhooks": INTERNAL,
    "openai.resources.beta.realtime.realtime.*(event_id)": "one sentinel, `omit`, where two were mixed",
    "openai.resources.beta.realtime.realtime.*(response*)": "one sentinel, `omit`, where two were mixed",
    "openai.resources.beta.realtime.realtime.*(previous_item_id)": "one sentinel, `omit`, where two were mixed",
    "openai.resources.beta.realtime.realtime.*Realtime.connect(*)": "connects again where it is asked to, too",
    "realtime.calls.create:headers": "the published method writes them itself",
    "openai.lib.beta.agents._files.*prepare": INTERNAL,
    "openai.lib.beta.agents._files.*upload": INTERNAL,
    "openai.lib.beta.agents._files.async_directory_files": INTERNAL,
    "openai.lib.beta.agents._output.ResponseT": INTERNAL,
    "openai.lib.beta.agents._output.bind_output_type": INTERNAL,
    "openai.lib.bedrock.*OpenAI.__init__(_*)": INTERNAL,
    "openai.lib._parsing._completions.*strict_chat_completion_tool*": INTERNAL,
    "openai.lib._pydantic.is_dict": INTERNAL,
    "openai.lib._pydantic.has_more_than_n_keys": INTERNAL,
    "openai.lib._tools.ResponsesPydanticFunctionTool.__init__(*)": INTERNAL,
    "openai.lib.streaming._assistants.accumulate_*": INTERNAL,
    "openai.lib.streaming.chat._completions.ChoiceEventState": INTERNAL,
    "openai._*.log": INTERNAL,
    "openai.lib._*.log": INTERNAL,
    "openai.auth._workload.WorkloadIdentityAuth.__init__(_use_httpx2)": INTERNAL,
    "openai._*response.[PR]": INTERNAL,
    "openai._response.extract_response_type": INTERNAL,
    "openai._streaming.SSEBytesDecoder": INTERNAL,
    "openai._models.FinalRequestOptionsInput": INTERNAL,
    "openai._models.FinalRequestOptions.stream_mode": INTERNAL,
    "openai._models.*Discriminator*": INTERNAL,
    "openai._models.DISCRIMINATOR_CACHE": INTERNAL,
    "openai._models.EagerIterable": INTERNAL,
    "openai._models.ReprArgs": INTERNAL,
    "openai._models.set_pydantic_config": INTERNAL,
    "openai._base_client.*Arch": INTERNAL,
    "openai._base_client.*Platform": INTERNAL,
    "openai._base_client.*PageT": INTERNAL,
    "openai._base_client.*HttpxClientWrapper": INTERNAL,
    "openai._base_client.HTTPX_DEFAULT_TIMEOUT": INTERNAL,
    "openai._base_client.ForceMultipartDict": INTERNAL,
    "openai._base_client.get_python_*": INTERNAL,
    "openai._base_client.make_request_options(stream_mode)": INTERNAL,
    "openai._base_client.platform_headers(platform)": INTERNAL,
    "openai.resources.responses.responses.*Responses.create(response_format)": "ours takes `response_format` too",
    "openai.resources.moderations.*Moderations.create": "ours is overloaded, so that mypy reads a list in the call",
    "openai.types.chat.parsed_chat_completion.ParsedChatCompletionMessage.tool_calls": "is said to type checkers alone",
    "openai.types.websocket_connection_options.SyncWebSocketConnectionOptions.*": "more of them are named",
    "openai.resources.beta.realtime.*sessions.*Sessions.create(*)": "one sentinel, `omit`, where two were mixed",
}


# -- comparing --------------------------------------------------------------------------------------------------------


@cache
def type_problems() -> tuple[Problem, ...]:
    return tuple(problem for module in surface()["types"] for problem in _of_type_module(module))


def _of_type_module(module: str) -> Iterator[Problem]:
    entry, found = surface()["types"][module], ours(module)
    if found is None:
        yield Problem(module, "is no module")
        return
    if entry.get("package"):
        for name in entry["imports"].keys() - exports_of(module).keys():
            yield Problem(f"{module}.{name}", "is not exported")
    resolve = reference_resolver(module)
    for definition in entry["defs"]:
        where = f"{module}.{definition['name']}"
        if definition["kind"] == "alias":
            wanted, got = meaning(definition["value"], resolve), found.alias(definition["name"])
            if got != wanted:
                yield Problem(where, f"is {got}, not {wanted}")
        elif definition["name"] not in found.classes:
            yield Problem(where, "is no class")
        else:
            yield from _of_fields(where, definition, found.classes[definition["name"]], resolve)


def _of_fields(where: str, definition: dict[str, Any], found: Class, resolve: Any) -> Iterator[Problem]:
    wanted = {name: (meaning(text, resolve), *(rest or [None])) for name, text, *rest in definition.get("fields", ())}
    for name in wanted.keys() | found.fields.keys():
        if found.fields.get(name) != wanted.get(name):
            yield Problem(f"{where}.{name}", f"is {found.fields.get(name)}, not {wanted.get(name)}")
    bases = [base.rpartition(".")[2] for base in definition.get("bases", ())]
    if [base.rpartition(".")[2] for base in found.bases] != bases:
        yield Problem(where, f"extends {found.bases}, not {bases}")
    for name, decorators, *_ in definition.get("members", ()):
        if name not in found.properties and name not in found.methods:
            yield Problem(f"{where}.{name}", f"is no {decorators}")


@cache
def resource_problems() -> tuple[Problem, ...]:
    return tuple(problem for module in surface()["resources"] for problem in _of_resource_module(module))


def _of_resource_module(module: str) -> Iterator[Problem]:
    entry = surface()["resources"][module]
    for name in entry.get("exports", {}).keys() - exports_of(module).keys():
        yield Problem(f"{module}.{name}", "is not exported")
    found = ours(module)
    classes = {} if found is None else found.classes
    for name, wanted in entry.get("classes", {}).items():
        if name.endswith(("Connection", "ConnectionManager")):
            yield from _of_socket(f"{module}.{name}", wanted)
        else:
            yield from _of_resource(f"{module}.{name}", wanted, classes.get(name), reference_resolver(module))
    for name, attributes in (entry.get("wrappers") or {}).items():
        view = classes.get(name, Class([]))
        for attribute in set(attributes) - view.attributes - view.properties.keys():
            yield Problem(f"{module}.{name}.{attribute}", "is not there")


def _of_socket(where: str, wanted: dict[str, Any]) -> Iterator[Problem]:
    """A WebSocket, or what opens it: most of its methods are those of the base that all of them share."""
    module, _, class_name = where.rpartition(".")
    found = getattr(importlib.import_module(module), class_name, None)
    if found is None:
        yield Problem(where, "is no class")
        return
    for name, method in wanted["methods"].items():
        if hasattr(found, name):
            yield from _of_helper(f"{where}.{name}", method)
        elif not name.startswith("_"):
            yield Problem(f"{where}.{name}", "is not there")


def _of_resource(where: str, wanted: dict[str, Any], found: Class | None, resolve: Any) -> Iterator[Problem]:
    if found is None:
        yield Problem(where, "is no class")
        return
    for name, class_name in wanted.get("sub", {}).items():
        if found.properties.get(name) != class_name:
            yield Problem(f"{where}.{name}", f"is {found.properties.get(name)}, not {class_name}")
    for name, method in wanted["methods"].items():
        if name in found.methods:
            yield from _of_method(f"{where}.{name}", name, method, found, resolve)
        elif method.get("helper") or any(base.endswith("Mixin") for base in found.bases):
            yield from _of_helper(f"{where}.{name}", method)
        else:
            yield Problem(f"{where}.{name}", "is not there")


def _of_helper(where: str, wanted: dict[str, Any]) -> Iterator[Problem]:
    """A method written by hand, as a class has it from its base; it may take more than the published one."""
    module, class_name, name = where.rsplit(".", 2)
    found = getattr(getattr(importlib.import_module(module), class_name), name, None)
    if found is None and not wanted.get("helper"):
        yield Problem(where, "is not there")
    elif found is not None:
        yield from _of_callable(where, [wanted, *wanted.get("overloads", ())], found)
        if name != "__aiter__" and inspect.iscoroutinefunction(inspect.unwrap(found)) != wanted["async"]:
            yield Problem(where, "is async in one library only")


def _of_method(where: str, name: str, wanted: dict[str, Any], found: Class, resolve: Any) -> Iterator[Problem]:
    signature = reference_signature(wanted, resolve)
    yield from _of_signature(where, signature, found.methods[name])
    overloads = [reference_signature(overload, resolve) for overload in wanted.get("overloads", ())]
    if len(overloads) != len(found.overloads.get(name, ())):
        yield Problem(where, f"has {len(found.overloads.get(name, ()))} overloads, not {len(overloads)}")
    for one, other in zip(overloads, found.overloads.get(name, ())):
        yield from _of_signature(where, one, other)
    if "timeout" in signature.params and found.extras[name] != set(EXTRAS):
        yield Problem(where, f"takes of the extras {found.extras[name]} only")
    if bool(wanted.get("deprecated")) != (name in found.deprecated):
        yield Problem(where, "is deprecated in one library only")


def _of_signature(where: str, wanted: Signature, found: Signature) -> Iterator[Problem]:
    if wanted.positional != found.positional:
        yield Problem(where, f"takes {found.positional} by position, not {wanted.positional}")
    for name in wanted.params.keys() | found.params.keys():
        if wanted.params.get(name) != found.params.get(name):
            yield Problem(f"{where}({name})", f"is {found.params.get(name)}, not {wanted.params.get(name)}")
    if wanted.returns != found.returns:
        yield Problem(where, f"returns {found.returns}, not {wanted.returns}")


# -- the rooms beside types and resources -----------------------------------------------------------------------------


@cache
def room_problems() -> tuple[Problem, ...]:
    return tuple(problem for room in ROOMS for problem in _of_room(room, surface()["modules"][room]))


def _of_room(room: str, wanted: dict[str, Any]) -> Iterator[Problem]:
    module = importlib.import_module(room)
    for name in [*wanted.get("classes", ()), *wanted.get("functions", ()), *wanted.get("names", ())]:
        if not hasattr(module, name):
            yield Problem(f"{room}.{name}", "is not there")
    for name, entry in wanted.get("functions", {}).items():
        if hasattr(module, name):
            yield from _of_callable(f"{room}.{name}", entry, getattr(module, name))
    for name, entry in wanted.get("classes", {}).items():
        if isinstance(getattr(module, name, None), type):  # a protocol may be another thing at run time
            yield from _of_public_class(room, name, entry, getattr(module, name))


def _of_public_class(room: str, class_name: str, wanted: dict[str, Any], found: Any) -> Iterator[Problem]:
    where, attributes = f"{room}.{class_name}", set(_attributes(room, found))
    for name in [*(name for name, *_ in wanted.get("fields", ())), *wanted.get("properties", ())]:
        if name not in attributes and not hasattr(found, name):
            yield Problem(f"{where}.{name}", "is no attribute")
    for name, entry in wanted.get("methods", {}).items():
        if name in attributes:
            continue
        if not hasattr(found, name):
            yield Problem(f"{where}.{name}", "is no method")
        elif not isinstance(inspect.getattr_static(found, name), property):
            yield from _of_callable(f"{where}.{name}", entry, getattr(found, name))


def _attributes(room: str, found: Any) -> Iterator[str]:
    """What instances have: annotated, in slots, or set by a method."""
    for cls in found.__mro__:
        yield from getattr(cls, "__annotations__", ())
        yield from getattr(cls, "__slots__", ())
        for module in (ours(room), ours(cls.__module__)):
            if module is not None and cls.__name__ in module.classes:
                yield from module.classes[cls.__name__].attributes


def _of_callable(where: str, wanted: Any, found: Any) -> Iterator[Problem]:
    """Each parameter of any overload can be given here as it can be there, and no other one must be given."""
    here = {name: p for name, p in inspect.signature(found).parameters.items() if name not in ("self", "cls")}
    takes_any = any(p.kind is p.VAR_KEYWORD for p in here.values())
    overloads = wanted if isinstance(wanted, list) else [wanted]
    params = {name: (kind, rest) for entry in overloads for name, kind, _, *rest in entry["params"] if name != "cls"}
    for name, (kind, default) in params.items():
        plain, parameter = name.startswith(("*", "__")), here.get(name)
        if parameter is None and not plain and not takes_any:
            yield Problem(f"{where}({name})", "is not taken")
        elif parameter is not None and default and parameter.default is parameter.empty:
            yield Problem(f"{where}({name})", "must be given")
        elif parameter is not None and kind == "pos" and parameter.kind is parameter.KEYWORD_ONLY:
            yield Problem(f"{where}({name})", "goes by name only")
    for name in here.keys() - params.keys():
        parameter = here[name]
        free = parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD) or name.startswith("_")
        if not free and parameter.default is parameter.empty:
            yield Problem(f"{where}({name})", "must be given")


# -- the package itself -----------------------------------------------------------------------------------------------


@cache
def package_problems() -> tuple[Problem, ...]:
    found = [Problem(f"openai.{n}", "is not in __all__") for n in surface()["top"]["all"] if n not in openai.__all__]
    found += [Problem(f"openai.{n}", "is not there") for n in surface()["top"]["all"] if not hasattr(openai, n)]
    for name, wanted in surface()["top"]["clients"].items():
        found += _of_client(f"openai.{name}", wanted, getattr(openai, name))
    return tuple(found)


def _of_client(where: str, wanted: dict[str, Any], found: Any) -> Iterator[Problem]:
    yield from _of_settings(f"{where}.__init__", wanted["init"], found)
    yield from _of_settings(f"{where}.copy", wanted["methods"]["copy"][0], found.copy)
    yield from _of_settings(f"{where}.copy", wanted["methods"]["copy"][0], found.with_options)
    for name, class_name in wanted["resources"].items():
        prop = inspect.getattr_static(found, name, None)
        returns = getattr(getattr(prop, "func", None), "__annotations__", {}).get("return")
        if returns != class_name:
            yield Problem(f"{where}.{name}", f"is {returns}, not {class_name}")
    for name in wanted["methods"]:
        if not hasattr(found, name):
            yield Problem(f"{where}.{name}", "is not there")


def _of_settings(where: str, wanted: list[Any], found: Any) -> Iterator[Problem]:
    here = inspect.signature(found).parameters
    for name, _, _, default in wanted:
        if name not in here:
            yield Problem(f"{where}({name})", "is not taken")
        elif here[name].kind is not inspect.Parameter.KEYWORD_ONLY or _spelled(here[name].default) != default:
            yield Problem(f"{where}({name})", f"defaults to {here[name].default!r}, not {default}")


def _spelled(value: Any) -> str:
    if value is openai.not_given:
        return "not_given"
    return "DEFAULT_MAX_RETRIES" if value == openai.DEFAULT_MAX_RETRIES else repr(value)


# -- where operations go ----------------------------------------------------------------------------------------------


@cache
def operation_problems() -> tuple[Problem, ...]:
    here = {(resource.path, one.name): (resource, one) for resource in spec().resources for one in resource.operations}
    found: list[Problem] = []
    for (path, name), http in _reference_operations():
        if (path, name) in here:
            found += _of_operation(f"{path}.{name}", http, *here[path, name])
        else:
            found.append(Problem(f"{path}.{name}", "is no operation"))
    return tuple(found)


def _reference_operations() -> Iterator[tuple[tuple[str, str], dict[str, Any]]]:
    for module, entry in surface()["resources"].items():
        *parents, last = module.split(".")[2:] or [""]
        path = ".".join(parents if parents[-1:] == [last] else [*parents, last])
        for wanted in entry.get("classes", {}).values():
            if "SyncAPIResource" in (wanted["bases"] or ()):
                for name, method in wanted["methods"].items():
                    if (method.get("http") or {}).get("path"):
                        yield (path, name), method["http"]


def _of_operation(where: str, http: dict[str, Any], resource: Resource, operation: Operation) -> Iterator[Problem]:
    for what, wanted, got in (
        ("verb", _verb(http), operation.verb),
        ("path", http["path"], operation.path),
        ("admin key", "admin" in http.get("security", ""), resource.admin),
        ("headers", _headers(http), {**(resource.headers or {}), **(operation.headers or {})}),
        ("files", {tuple(path) for path in http.get("file_paths") or ()}, set(operation.files)),
        ("page", http.get("page", "").partition("[")[0].replace("Sync", ""), operation.result.page),
        ("streams", "stream_cls" in http, operation.events is not None),
        ("binary", "Binary" in http.get("cast_to", ""), operation.result.kind == "binary"),
        ("named events", bool(http.get("synthesize_event_and_data")), operation.named_events),
        ("query beside a body", _query_beside_body(http), _query_fields(resource, operation)),
    ):
        if wanted != got:
            yield Problem(f"{where}:{what}", f"is {got!r}, not {wanted!r}")


def _verb(http: dict[str, Any]) -> str:
    verb: str = http.get("method", "'get'").strip("'") if http["verb"] == "get_api_list" else http["verb"]
    return verb.upper()


def _headers(http: dict[str, Any]) -> dict[str, str]:
    """Those that the spec names: forms and empty answers have theirs without that."""
    headers = {name: value.strip("'") for name, value in (http.get("headers") or {}).items() if name != "Content-Type"}
    return {name: value for name, value in headers.items() if value != "*/*"}


def _query_beside_body(http: dict[str, Any]) -> set[str]:
    if _verb(http) in ("GET", "DELETE") or not http.get("has_query"):
        return set()
    return set(http["transforms"][-1]["params"])


def _query_fields(resource: Resource, operation: Operation) -> set[str]:
    call = Call(spec(), resource, operation, "full")
    return {field.name for field, _ in call.parameters if field.location == "query"}


# -- the ecosystem's names --------------------------------------------------------------------------------------------


@cache
def ecosystem_problems() -> tuple[Problem, ...]:
    found: list[Problem] = []
    for name in ecosystem():
        try:
            value = resolved(name)
        except (AttributeError, ImportError) as error:
            found.append(Problem(name, f"does not resolve: {error}"))
        else:
            found += [Problem(name, f"is no {kind}, but {value!r}") for kind in kinds_missed(name, value)]
    return tuple(found)


def resolved(name: str) -> Any:
    """What a dotted name leads to, modules imported on the way."""
    value: Any = importlib.import_module("openai")
    path = "openai"
    for part in name.split(".")[1:]:
        path = f"{path}.{part}"
        value = getattr(value, part) if hasattr(value, part) else importlib.import_module(path)
    return value


def kinds_missed(name: str, value: Any) -> Iterable[str]:
    """What the name promises by its case, or by what the surface says of it, and the value is not."""
    owner, _, last = name.rpartition(".")
    defined = {one["name"]: one["kind"] for one in surface()["types"].get(owner, {}).get("defs", ())}
    if defined.get(last) == "class" and not isinstance(value, type):
        yield "class"
    if name in surface()["types"] or name in surface()["resources"]:
        if not isinstance(value, (types.ModuleType, type)) and not hasattr(value, "with_raw_response"):
            yield "module"
    elif last[0].islower() and inspect.isclass(resolved(owner)) and owner.split(".")[-1][0].isupper():
        if not callable(value) and not isinstance(value, dict):
            yield "method"
    elif last[0].isupper() and not last.isupper() and isinstance(value, (types.ModuleType, types.FunctionType)):
        yield "type"


# -- the tests --------------------------------------------------------------------------------------------------------

GROUPS: dict[str, Callable[[], tuple[Problem, ...]]] = {
    "types": type_problems,
    "resources": resource_problems,
    "rooms": room_problems,
    "package": package_problems,
    "operations": operation_problems,
    "ecosystem": ecosystem_problems,
}


def excuses(problem: Problem) -> list[str]:
    return [pattern for pattern in EXCEPTIONS if fnmatchcase(problem.where, pattern)]


@pytest.fixture(autouse=True)
def _with_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """The module-level client is made when one of its resources is looked at."""
    monkeypatch.setattr(openai, "api_key", "test-key")


@pytest.mark.parametrize("group", GROUPS)
def test_what_the_published_library_has_is_here_and_means_the_same(group: str) -> None:
    left = [f"{problem.where} {problem.what}" for problem in GROUPS[group]() if not excuses(problem)]

    assert not left, f"{len(left)} differences:\n" + "\n".join(sorted(left)[:60])


def test_every_exception_excuses_something() -> None:
    used = {pattern for problems in GROUPS.values() for problem in problems() for pattern in excuses(problem)}

    assert not EXCEPTIONS.keys() - used
