"""What the documents show is true: their programs run, and the files they point to exist."""

from __future__ import annotations

import pkgutil
import re
from pathlib import Path

import pytest

import canned
from loopback import Server

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
BLOCK = re.compile(r"^```(python|py)\n(.*?)^```", re.MULTILINE | re.DOTALL)
PROGRAMS = [
    pytest.param(match[1], match[2], id=f"{page.name}:{page.read_text()[: match.start()].count(chr(10)) + 1}")
    for page in PAGES
    for match in BLOCK.finditer(page.read_text())
]


@pytest.mark.parametrize(("kind", "program"), PROGRAMS)
def test_programs_run(server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, program: str) -> None:
    """Blocks marked `python` run as they stand; those marked `py` need what is not here, and compile."""
    monkeypatch.setenv("OPENAI_API_KEY", "test-key")
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "input.jsonl").write_text("{}\n")
    server.always(canned.anything)

    code = compile(program, "<block>", "exec")
    if kind == "python":
        namespace = {"__name__": "__main__"}
        exec(code, namespace)
        if "client" in namespace:
            namespace["client"].close()  # type: ignore[attr-defined]  # a client of either kind

    unanswered = [request.path for request in server.requests if canned.anything(request) == canned.nothing(request)]
    assert unanswered == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text())

    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize(
    ("what", "where"),
    [
        ("Azure clients", "openai:AzureOpenAI"),
        ("webhook verification", "openai.resources.webhooks:Webhooks.unwrap"),
        ("over WebSocket", "openai.resources.realtime:Realtime.connect"),
        ("workload identity", "openai.auth:k8s_service_account_token_provider"),
        ("command-line tool", "openai.cli:main"),
    ],
)
def test_the_readme_says_what_is_missing(what: str, where: str) -> None:
    """Whoever adds one of these takes it off the list."""
    listed = (ROOT / "README.md").read_text().partition("## Not here yet")[2].partition("## More")[0]

    try:
        pkgutil.resolve_name(where)
    except (ImportError, AttributeError):
        is_here = False
    else:
        is_here = True

    assert (what in listed) == (not is_here)


def test_the_readme_can_be_read_to_the_end() -> None:
    assert len((ROOT / "README.md").read_text().splitlines()) < 260
