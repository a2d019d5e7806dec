"""A browser that the model uses: what each call does, what is told to the model, and what is not."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest

import loopback
from openai.lib.browser import (
    BROWSER_MEMBERS,
    DEFAULT_BROWSER_MEMBERS,
    AsyncBrowserToolset,
    BrowserCancelledError,
    BrowserError,
    BrowserToolset,
)
from openai.lib.responses_tool_runner import AsyncResponsesToolRunner, ResponsesToolRunner
from openai.types.responses import ResponseFunctionToolCall
from worlds import settle

TAB = {"id": "t1", "title": "T", "url": "https://user:pass@a.test:8443/path?key=secret#part", "active": True}
SEEN = {"tabs": [{**TAB, "url": "https://a.test:8443"}]}
IMAGE = {"type": "input_image", "image_url": "data:image/png;base64,AA==", "detail": "auto"}
READ = {"version": 1, "text": "t", "elements": [], "omitted": []}
FILE = {"version": 1, "status": "completed", "effect": "completed", "cleanup": "completed"}
T: Dict[str, Any] = {"tab_id": None}
ARGUMENTS: Dict[str, Dict[str, Any]] = {
    "navigate": {**T, "url": "https://b.test"},
    "read_page": {**T, "filter": "all"},
    "get_page_text": T,
    "find": {**T, "query": "q"},
    "click": {**T, "target": "e1"},
    "type": {**T, "target": None, "text": "hi"},
    "key": {**T, "keys": ["Enter"]},
    "scroll": {**T, "direction": "down", "amount": 3},
    "select_option": {**T, "target": "e1", "values": ["a"]},
    "hover": {**T, "target": "e1"},
    "screenshot": T,
    "zoom": {**T, "region": [0, 0, 10, 10]},
    "new_tab": {"url": None},
    "list_tabs": {},
    "switch_tab": {"tab_id": "t1"},
    "close_tab": {"tab_id": "t1"},
    "scroll_to": {**T, "target": "e1"},
    "wait_for": {**T, "text": "x", "timeout_ms": 5},
    "hover_at": {**T, "x": 1, "y": 2},
    "set_checked": {**T, "target": "e1", "checked": True},
    "click_at": {**T, "x": 1, "y": 2, "button": "left", "click_count": 2, "keys": ["Shift"]},
    "drag_path": {**T, "path": [{"x": 1, "y": 2}, {"x": 3, "y": 4}], "keys": []},
    "hold_keys": {**T, "keys": ["a"], "duration_ms": 10},
    "read_page_scoped": {**T, "root": None, "depth": 1, "filter": "interactive"},
    "read_diagnostics": {**T, "source": "console", "limit": 3},
    "run_script": {**T, "source": "1", "timeout_ms": 5},
    "upload_file": {"grant_id": "g"},
    "download_file": {"grant_id": "g"},
}
RESULTS: Dict[str, Any] = {
    "screenshot": IMAGE,
    "zoom": IMAGE,
    "read_page": READ,
    "read_diagnostics": "log",
    "read_page_scoped": {**READ, "scopes": []},
    "run_script": "2",
    "upload_file": FILE,
    "download_file": FILE,
    "find": "e1",
}


class Desk:
    """A driver of either world, that notes what it is asked, and what the caller says of it."""

    def __init__(self, world: str) -> None:
        self.is_async = world == "async"
        self.did: List[Any] = []
        self.asked: List[Any] = []
        self.seen: List[Any] = []
        self.results: Dict[str, Any] = {**RESULTS, "state": {"tabs": [TAB]}}

    def of(self, function: Any) -> Any:
        async def later(*args: Any) -> Any:
            return function(*args)

        return later if self.is_async else function

    def driver(self, *names: str) -> Any:
        def method(name: str) -> Any:
            def act(*given: Any) -> Any:
                self.did.append((name, *given))
                result = self.results.get(name)
                if isinstance(result, Exception):
                    raise result
                return result

            return staticmethod(self.of(act))

        return type("Driver", (), {name: method(name) for name in ("state", *(names or BROWSER_MEMBERS))})()

    def toolset(self, *, confirmed: bool = True, allowed: bool = True, driver: Any = None, **options: Any) -> Any:
        def confirm(context: Any) -> bool:
            self.asked.append(context)
            return confirmed

        if "members" not in options and "additional_members" not in options:
            options["additional_members"] = [name for name in BROWSER_MEMBERS if name not in DEFAULT_BROWSER_MEMBERS]
        make: Any = AsyncBrowserToolset if self.is_async else BrowserToolset
        return make(
            driver or self.driver(),
            **{"confirm": self.of(confirm), "url_policy": self.of(lambda context, url: allowed), **options},
        )

    async def said(self, toolset: Any, member: str, arguments: Any = None, **options: Any) -> Any:
        """What the model is told of a call."""
        text = (
            arguments
            if isinstance(arguments, str)
            else json.dumps(ARGUMENTS[member] if arguments is None else arguments)
        )
        call = ResponseFunctionToolCall.construct(
            type="function_call", call_id="c", name=f"browser_{member}", arguments=text
        )
        output = await settle(toolset.execute(call, on_diagnostic=self.seen.append, **options))
        assert (output["type"], output["call_id"]) == ("function_call_output", "c")
        first, *rest = output["output"]
        return {**json.loads(first["text"]), **({"content": rest} if rest else {})}


@pytest.fixture
def desk(world: str) -> Desk:
    return Desk(world)


@pytest.mark.parametrize("member", BROWSER_MEMBERS)
async def test_every_member_goes_to_the_driver_and_its_result_back(desk: Desk, member: str) -> None:
    said = await desk.said(desk.toolset(), member)

    result = RESULTS.get(member)
    answer = {"content": [result]} if result is IMAGE else {"result": result}
    assert said == {"ok": True, "state": SEEN, **answer}
    acts = [act for act in desk.did if act[0] != "state"]
    assert acts == ([] if member == "list_tabs" else [(member, ARGUMENTS[member])])


@pytest.mark.parametrize("member", BROWSER_MEMBERS)
def test_every_member_is_a_strict_function(member: str) -> None:
    (tool,) = Desk("sync").toolset(members=[member]).tools

    parameters = tool["parameters"]
    assert (tool["type"], tool["name"], tool["strict"]) == ("function", f"browser_{member}", True)
    assert {*parameters["required"]} == {*parameters["properties"]} == {*ARGUMENTS[member]}
    assert parameters["additionalProperties"] is False
    assert tool["description"]


@pytest.mark.parametrize(
    ("member", "arguments"),
    [
        ("click", "{bad"),
        ("click", "[]"),
        ("click", {"target": "e1"}),
        ("click", {**T, "target": "e1", "more": 1}),
        ("click", {"tab_id": 5, "target": "e1"}),
        ("scroll", {**T, "direction": "away", "amount": 1}),
        ("scroll", {**T, "direction": "up", "amount": -1}),
        ("scroll", {**T, "direction": "up", "amount": True}),
        ("zoom", {**T, "region": [0, 0, 1]}),
        ("wait_for", {**T, "text": "x", "timeout_ms": 30_001}),
        ("drag_path", {**T, "path": [{"x": 1}, {"x": 1, "y": 2}], "keys": []}),
        ("click_at", {**ARGUMENTS["click_at"], "click_count": 4}),
        ("upload_file", {"grant_id": ""}),
    ],
)
async def test_arguments_that_do_not_fit_are_told_to_the_model(desk: Desk, member: str, arguments: Any) -> None:
    said = await desk.said(desk.toolset(), member, arguments)

    assert (said["ok"], "rguments" in said["error"]) == (False, True)
    assert desk.did == desk.asked == []
    assert [(each["stage"], each["reason"], each["member"]) for each in desk.seen] == [
        ("arguments", "invalid_input", member)
    ]


async def test_a_function_that_is_not_there_is_told_to_the_model(desk: Desk) -> None:
    said = await desk.said(desk.toolset(members=["click"]), "find")

    assert (said["ok"], desk.seen[0]["member"]) == (False, None)


async def test_changes_are_confirmed_with_the_tabs_and_looks_are_not(desk: Desk) -> None:
    toolset = desk.toolset(confirmed=False)

    refused, found = await desk.said(toolset, "click"), await desk.said(toolset, "find")

    assert (refused["ok"], refused["state"], found["ok"]) == (False, SEEN, True)
    assert desk.asked == [{"member": "click", "arguments": ARGUMENTS["click"], "state": SEEN, "call_id": "c"}]
    assert [act[0] for act in desk.did] == ["state", "state", "find", "state"]
    assert [(each["stage"], each["reason"]) for each in desk.seen] == [("approval", "refused"), ("action", "completed")]


async def test_addresses_are_asked_about_before_anything_else(desk: Desk) -> None:
    toolset = desk.toolset(allowed=False)

    refused, opened = await desk.said(toolset, "navigate"), await desk.said(toolset, "new_tab")

    assert (refused["ok"], opened["ok"], len(desk.asked)) == (False, True, 1)


async def test_reads_can_be_confirmed_before_anything_is_looked_at(desk: Desk) -> None:
    said = await desk.said(desk.toolset(confirmed=False, confirm_reads=["read_page"]), "read_page")

    assert (said["ok"], desk.did) == (False, [])
    assert desk.asked[0] == {
        "member": "read_page",
        "arguments": ARGUMENTS["read_page"],
        "state": None,
        "call_id": "c",
        "phase": "before_read",
    }


async def test_a_driver_tells_the_model_what_it_means_to_and_no_more(desk: Desk) -> None:
    toolset = desk.toolset()

    desk.results["click"] = BrowserError("no such ref")
    meant = await desk.said(toolset, "click")
    desk.results["click"] = KeyError("secret")
    other = await desk.said(toolset, "click")

    assert (meant["ok"], meant["error"]) == (False, "no such ref")
    assert (other["ok"], "secret" in str(other)) == (False, False)
    assert [each["reason"] for each in desk.seen if each["stage"] == "action"] == ["driver_failed"] * 2


@pytest.mark.parametrize(
    ("member", "result"),
    [
        ("state", None),
        ("state", {"tabs": [{}]}),
        ("screenshot", "x"),
        ("read_page", 5),
        ("read_page_scoped", READ),
        ("run_script", None),
        ("upload_file", {"status": "done"}),
        ("click", object()),
    ],
)
async def test_what_a_driver_must_not_give_is_an_error(desk: Desk, member: str, result: Any) -> None:
    desk.results[member] = result

    with pytest.raises(RuntimeError, match=member):
        await desk.said(desk.toolset(), "click" if member == "state" else member)


async def test_a_cancelled_call_is_not_carried_out(desk: Desk) -> None:
    with pytest.raises(BrowserCancelledError):
        await desk.said(desk.toolset(), "click", cancelled=lambda: True)
    with pytest.raises(BrowserCancelledError):
        await desk.said(desk.toolset(), "click", cancelled=lambda: bool(desk.asked))

    assert [act[0] for act in desk.did] == ["state"]


def test_the_usual_members_are_those_that_the_driver_has() -> None:
    desk = Desk("sync")
    toolset = desk.toolset(driver=desk.driver("click", "run_script"), additional_members=["run_script"])

    assert [tool["name"] for tool in toolset.tools] == ["browser_click", "browser_list_tabs", "browser_run_script"]


@pytest.mark.parametrize(
    ("options", "error", "named"),
    [
        ({"members": ["zz"]}, ValueError, "navigate"),
        ({"members": ["find", "find"]}, ValueError, "different"),
        ({"members": "find"}, ValueError, "Members"),
        ({"members": ["find"], "additional_members": ["run_script"]}, ValueError, "additional_members"),
        ({"members": ["click"], "confirm": None}, ValueError, "confirm"),
        ({"members": ["navigate"], "url_policy": None}, ValueError, "url_policy"),
        ({"members": ["find"], "confirm_reads": ["click"]}, ValueError, "confirm_reads"),
        ({"members": ["find"], "driver": object()}, TypeError, "state"),
    ],
)
def test_options_that_make_no_sense_are_refused_by_name(options: Any, error: Any, named: str) -> None:
    with pytest.raises(error, match=named):
        Desk("sync").toolset(**options)


def test_a_driver_without_a_method_is_refused_by_its_name() -> None:
    desk = Desk("sync")

    with pytest.raises(TypeError, match="find"):
        desk.toolset(members=["find"], driver=desk.driver("click"))


async def test_a_sync_toolset_does_not_take_an_async_driver() -> None:
    desk = Desk("async")
    toolset = BrowserToolset(desk.driver(), members=["find"])

    with pytest.raises(TypeError, match="async"):
        await Desk("sync").said(toolset, "find")


async def test_a_closed_toolset_carries_out_nothing(desk: Desk) -> None:
    toolset = desk.toolset()

    assert toolset.close() == {"status": "closed"}
    with pytest.raises(RuntimeError, match="closed"):
        await desk.said(toolset, "click")


async def test_a_runner_goes_round_with_a_browser(client: Any, server: loopback.Server, desk: Desk) -> None:
    call = {
        "type": "function_call",
        "id": "fc_1",
        "call_id": "c",
        "name": "browser_click",
        "arguments": json.dumps(ARGUMENTS["click"]),
    }
    server.script(*(loopback.json({"id": "r", "object": "response", "output": out}) for out in ([call], [])))
    runner: Any = (AsyncResponsesToolRunner if desk.is_async else ResponsesToolRunner)(browser=desk.toolset())

    await settle(runner.run(client, {"model": "m", "input": "x"}))

    assert ("click", ARGUMENTS["click"]) in desk.did
    assert len(server.requests[0].json()["tools"]) == len(BROWSER_MEMBERS)
    assert json.loads(server.last.json()["input"][-1]["output"][0]["text"])["ok"] is True
