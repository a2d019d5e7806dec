"""Files of agents, on their way in and out, sync and async."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

import loopback
from agent_session import SESSION, TURN, turn, typed
from openai import BadRequestError, OpenAIError
from openai.lib.beta.agents import AgentFilePreparationError, AgentFileStagingError, AgentTurnResult
from worlds import settle


def uploads(server: loopback.Server, *fails: int) -> None:
    """Answer uploads with ids in order; those of these numbers fail."""
    count = iter(range(1, 99))

    def answer(request: loopback.Request) -> loopback.Answer:
        if request.path != "/v1/files":
            return loopback.json({"object": "agent.environment.file", "path": request.json()["path"]})
        number = next(count)
        return loopback.error(400) if number in fails else loopback.json({"id": f"file_{number}", "object": "file"})

    server.always(answer)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    root = tmp_path / "tree"
    (root / "sub").mkdir(parents=True)
    for name in ("b.txt", "a.txt", "sub/c.txt"):
        (root / name).write_text(f"in {name}")
    return root


async def test_a_directory_goes_in_the_order_of_its_paths(client: Any, server: loopback.Server, tree: Path) -> None:
    uploads(server)
    files = client.beta.agents.environments.files

    prepared = await settle(files.prepare_directory(tree, destination="/workspace/in", include=["sub/*", "*.txt", "*"]))

    assert prepared.files == [
        {"type": "file_id", "file_id": "file_1", "path": "/workspace/in/a.txt"},
        {"type": "file_id", "file_id": "file_2", "path": "/workspace/in/b.txt"},
        {"type": "file_id", "file_id": "file_3", "path": "/workspace/in/sub/c.txt"},
    ]
    assert prepared.uploaded_file_ids == ["file_1", "file_2", "file_3"]
    assert [b"in sub/c.txt" in request.body for request in server.requests] == [False, False, True]
    assert b"user_data" in server.last.body


async def test_the_directory_that_one_is_in_can_be_sent(
    client: Any, server: loopback.Server, tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uploads(server)
    monkeypatch.chdir(tree)
    files = client.beta.agents.environments.files

    prepared = await settle(files.prepare_directory(".", destination="/workspace", include=["**/c.txt"]))

    assert [file["path"] for file in prepared.files] == ["/workspace/sub/c.txt"]
    with pytest.raises(ValueError, match="/etc"):
        await settle(files.prepare_directory(".", destination="/etc", include=["*"]))


@pytest.mark.parametrize(
    ("include", "message"),
    [
        ("*", "`include`"),
        ([], "`include`"),
        (["../*"], r"\.\./\*"),
        (["/etc/*"], "/etc"),
        (["*.md"], "no file"),
        (["**/*"], "out.txt"),
        (["linked/*"], "linked"),
        (["nowhere"], "nowhere"),
    ],
)
async def test_what_leads_out_of_a_directory_is_refused_by_name(
    client: Any, server: loopback.Server, tree: Path, tmp_path: Path, include: Any, message: str
) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "key.txt").write_text("secret")
    (tree / "out.txt").symlink_to(tmp_path / "secret" / "key.txt")
    (tree / "linked").symlink_to(tmp_path / "secret")
    (tree / "nowhere").symlink_to(tmp_path / "nowhere")
    files = client.beta.agents.environments.files

    with pytest.raises(ValueError, match=message):
        await settle(files.prepare_directory(tree, destination="/workspace", include=include))

    assert server.requests == []


async def test_a_link_within_a_directory_is_followed(client: Any, server: loopback.Server, tree: Path) -> None:
    uploads(server)
    (tree / "z.txt").symlink_to(tree / "a.txt")
    files = client.beta.agents.environments.files

    await settle(files.prepare_directory(tree, destination="/workspace", include=["z.txt"]))

    assert b"in a.txt" in server.last.body


async def test_files_are_checked_before_the_first_is_sent(client: Any, server: loopback.Server, tree: Path) -> None:
    files = client.beta.agents.environments.files

    for destination in ("in/a.txt", "/etc/a.txt", "/workspace/../a.txt", "/workspace//a.txt", "/workspace/"):
        with pytest.raises(ValueError, match=destination.replace(".", r"\.")):
            await settle(files.prepare({"/workspace/b.txt": tree / "b.txt", destination: tree / "a.txt"}))
    with pytest.raises(ValueError, match="sub"):
        await settle(files.prepare({"/workspace/b.txt": tree / "b.txt", "/workspace/sub": tree / "sub"}))
    with pytest.raises(ValueError, match="`root`"):
        await settle(files.prepare_directory(tree / "a.txt", destination="/workspace", include=["*"]))
    assert server.requests == []


async def test_an_upload_that_fails_leaves_those_before_it_to_the_caller(
    client: Any, server: loopback.Server, tree: Path
) -> None:
    uploads(server, 2)
    files = client.beta.agents.environments.files

    with pytest.raises(AgentFilePreparationError) as caught:
        await settle(files.prepare({"/workspace/a": tree / "a.txt", "/workspace/b": str(tree / "b.txt")}))

    assert caught.value.prepared.uploaded_file_ids == ["file_1"]
    assert isinstance(caught.value.__cause__, BadRequestError)
    assert pickle.loads(pickle.dumps(caught.value)).prepared == caught.value.prepared


async def test_a_file_is_put_into_an_environment(client: Any, server: loopback.Server) -> None:
    uploads(server)

    staged = await settle(
        client.beta.agents.environments.files.upload("env_1", file=("a.txt", b"text"), path="/workspace/a.txt")
    )

    assert (staged.uploaded_file_id, staged.file.path) == ("file_1", "/workspace/a.txt")
    assert server.last.path == "/v1/agents/environments/env_1/files"
    assert server.last.json() == {"type": "file_id", "file_id": "file_1", "path": "/workspace/a.txt"}


async def test_a_file_that_was_uploaded_but_not_put_is_told_of(client: Any, server: loopback.Server) -> None:
    server.script(loopback.json({"id": "file_1", "object": "file"}), loopback.error(400))

    with pytest.raises(AgentFileStagingError) as caught:
        await settle(client.beta.agents.environments.files.upload("env_1", file=b"text", path="/workspace/a.txt"))

    assert caught.value.uploaded_file_id == "file_1"
    assert pickle.loads(pickle.dumps(caught.value)).uploaded_file_id == "file_1"


def artifact(id: str, path: str, turn_id: str = TURN) -> dict[str, Any]:
    return {"id": id, "object": "agent.session.artifact", "path": path, "turn_id": turn_id, "session_id": SESSION}


@pytest.fixture
def left_behind(server: loopback.Server) -> None:
    """Two pages of artifacts, one of them twice, one of another turn."""
    pages = [
        [artifact("art_1", "/workspace/twice"), artifact("art_2", "/workspace/twice")],
        [artifact("art_3", "/workspace/once"), artifact("art_4", "/workspace/other", "turn_2")],
    ]

    def answer(request: loopback.Request) -> loopback.Answer:
        if request.path.endswith("/content"):
            return loopback.respond(b"content of " + request.path.split("/")[-2].encode())
        second = "after=art_2" in request.target
        return loopback.json({"object": "list", "data": pages[second], "has_more": not second})

    server.always(answer)


RESULT = AgentTurnResult(typed(turn("completed")).turn, [])


async def test_a_file_that_a_turn_left_is_found_by_its_path(client: Any, left_behind: None, tmp_path: Path) -> None:
    artifacts = client.beta.agents.sessions.artifacts.for_result(RESULT)
    (tmp_path / "here").write_text("old and longer than what comes")

    content = await settle(artifacts.content("/workspace/once"))
    record = await settle(artifacts.download("/workspace/once", to=tmp_path / "here"))

    assert content.read() == b"content of art_3"
    assert (record.id, (tmp_path / "here").read_bytes()) == ("art_3", b"content of art_3")
    assert [path.name for path in tmp_path.iterdir()] == ["here"]


@pytest.mark.parametrize(
    ("path", "message"), [("/workspace/twice", "several"), ("/workspace/other", "no file"), ("once", "no file")]
)
async def test_a_path_that_is_not_one_file_is_refused(client: Any, left_behind: None, path: str, message: str) -> None:
    artifacts = client.beta.agents.sessions.artifacts.for_result(RESULT)

    with pytest.raises(ValueError, match=message):
        await settle(artifacts.content(path))


async def test_a_list_that_holds_anything_is_looked_through(client: Any, server: loopback.Server) -> None:
    odd = [None, "text", 5, {"id": "art_1"}, artifact("art_2", "/workspace/a")]
    server.script(loopback.json({"data": odd, "has_more": False}), loopback.respond(b"content"))
    artifacts = client.beta.agents.sessions.artifacts.for_result(RESULT)

    assert (await settle(artifacts.content("/workspace/a"))).read() == b"content"


async def test_a_download_that_breaks_off_leaves_the_old_file(
    client: Any, server: loopback.Server, tmp_path: Path
) -> None:
    listed = loopback.json({"object": "list", "data": [artifact("art_1", "/workspace/a")], "has_more": False})
    server.script(listed, loopback.chunked(b"half", loopback.RST, end=False), listed)
    (tmp_path / "here").write_text("old")
    artifacts = client.beta.agents.sessions.artifacts.for_result(RESULT)

    with pytest.raises(OpenAIError):
        await settle(artifacts.download("/workspace/a", to=tmp_path / "here"))
    with pytest.raises(IsADirectoryError, match="`to`"):
        await settle(artifacts.download("/workspace/a", to=tmp_path))

    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("here", "old")]
