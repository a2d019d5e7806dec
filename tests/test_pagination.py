"""Pages on the wire: how each kind finds the next, iteration over all of them, and lists that never end well."""

from __future__ import annotations

from typing import Any

import pytest

from loopback import Server, error, json
from openai import InternalServerError, OpenAIError
from openai.types import Model
from worlds import gather, settle


def page(*ids: str, **more: Any) -> Any:
    return json({"object": "list", "data": [{"id": id_, "object": "model"} for id_ in ids], **more})


async def listed(client: Any, kind: str, world: str, **params: Any) -> Any:
    """The first page of a list of models, of one kind of page."""
    import openai.pagination as pagination

    cls = getattr(pagination, f"{'Sync' if world == 'sync' else 'Async'}{kind}")
    return client.get_api_list("/things", model=Model, page=cls, options={"params": params} if params else {})


async def test_iterating_asks_for_each_page_when_it_is_its_turn(client: Any, server: Server) -> None:
    server.script(page("a", "b", has_more=True), page("c", has_more=False))

    files = await gather(client.files.list(limit=2, purpose="batch"))

    assert [file.id for file in files] == ["a", "b", "c"]
    assert [request.query for request in server.requests] == [
        [("limit", "2"), ("purpose", "batch")],
        [("limit", "2"), ("purpose", "batch"), ("after", "b")],
    ]


@pytest.mark.parametrize(
    ("kind", "more", "query"),
    [
        ("CursorPage", {}, ("after", "b")),
        ("ConversationCursorPage", {"last_id": "L"}, ("after", "L")),
        ("NextCursorPage", {"next": "N"}, ("after", "N")),
        ("TokenPage", {"next": "T"}, ("page", "T")),
    ],
)
async def test_each_kind_of_page_goes_on_by_its_own_cursor(
    client: Any, server: Server, world: str, kind: str, more: dict[str, Any], query: tuple[str, str]
) -> None:
    server.script(page("a", "b", has_more=True, **more), page("c", has_more=False))

    first = await settle(await listed(client, kind, world))
    following = await settle(first.get_next_page())

    assert first.has_next_page()
    assert not following.has_next_page()
    assert type(following) is type(first)
    assert isinstance(following.data[0], Model)
    assert server.requests[1].query == [query]


async def test_a_list_that_comes_whole_has_no_next_page(client: Any, server: Server, world: str) -> None:
    server.script(page("a", has_more=True))

    whole = await settle(await listed(client, "Page", world))

    assert not whole.has_next_page()
    assert whole.next_page_info() is None
    with pytest.raises(RuntimeError, match="has_next_page"):
        await settle(whole.get_next_page())


async def test_the_cursor_can_be_read(client: Any, server: Server) -> None:
    server.script(page("a", "b", has_more=True))

    first = await settle(client.files.list())

    assert first.after == "b"
    assert repr(first.next_page_info()) == "PageInfo(params={'after': 'b'})"


async def test_an_empty_page_is_not_the_last_where_the_server_says_so(client: Any, server: Server) -> None:
    """R17: a filter may leave nothing of a page; the cursor leads on."""
    server.script(page(has_more=True, last_id="x"), page("a", has_more=False))

    files = await gather(client.files.list())

    assert [file.id for file in files] == ["a"]
    assert server.requests[1].query == [("after", "x")]


async def test_a_cursor_that_never_moves_is_an_error_and_no_loop(client: Any, server: Server) -> None:
    """R17."""
    server.script(page("a", has_more=True), page("a", has_more=True), page("a", has_more=True))

    with pytest.raises(OpenAIError, match="does not move on"):
        await gather(client.files.list())

    assert len(server.requests) == 2


@pytest.mark.parametrize("data", [None, []])
async def test_a_list_of_nothing_is_an_empty_page(client: Any, server: Server, data: Any) -> None:
    server.script(json({"object": "list", "data": data, "has_more": False}))

    assert await gather(client.files.list()) == []


async def test_items_may_lack_their_id(client: Any, server: Server) -> None:
    server.script(json({"data": [{"object": "file"}], "has_more": True}))

    first = await settle(client.files.list())

    assert not first.has_next_page()


async def test_an_error_on_a_later_page_comes_out_after_the_items_before_it(client: Any, server: Server) -> None:
    server.script(page("a", has_more=True), error(500))
    seen = []

    with pytest.raises(InternalServerError):
        if hasattr(client.files.list, "__await__") or hasattr(client, "__aenter__"):
            async for file in client.files.list():
                seen.append(file.id)
        else:
            for file in client.files.list():
                seen.append(file.id)

    assert seen == ["a"]


async def test_later_pages_carry_the_headers_and_timeout_of_the_first(client: Any, server: Server) -> None:
    server.script(page("a", has_more=True), page("b", has_more=False))

    await gather(client.files.list(extra_headers={"X-Mine": "1"}, timeout=7))

    assert [request.header("x-mine") for request in server.requests] == ["1", "1"]
    assert [request.header("x-stainless-read-timeout") for request in server.requests] == ["7", "7"]


async def test_pages_can_be_walked_as_pages(client: Any, server: Server) -> None:
    server.script(page("a", has_more=True), page("b", has_more=False))

    first = await settle(client.files.list())
    pages = await gather(first.iter_pages())

    assert [[file.id for file in each.data] for each in pages] == [["a"], ["b"]]


async def test_the_raw_view_of_a_list_parses_to_a_page_that_goes_on(client: Any, server: Server) -> None:
    server.script(page("a", has_more=True), page("b", has_more=False))

    raw = await settle(client.files.with_raw_response.list())
    parsed = raw.parse()

    assert [file.id for file in await gather(parsed)] == ["a", "b"]


async def test_listing_makes_no_class_at_run_time(client: Any, server: Server) -> None:
    """A class for each kind of item would be built when first met, and never be given back."""
    from openai.pagination import AsyncCursorPage, SyncCursorPage

    server.script(page("a", has_more=False))

    found = await settle(client.files.list())

    assert type(found) in (SyncCursorPage, AsyncCursorPage)
