"""The table: what it has to show, and the recorded runs as rows of text."""

from __future__ import annotations

from statistics import median
from typing import Any, NamedTuple

ALONE = "async"  # what the 1,000 at once are held against


class Row(NamedTuple):
    """A line of the table: published / ours has to be `target` at least."""

    title: str
    target: float


ROWS = {
    "import": Row("`import openai`", 20),
    "client": Row("client built, first resource touched", 6),
    "process": Row("process with one chat and one responses call", 3),
    "chat": Row("chat call", 4),
    "responses": Row("responses call", 4),
    "history": Row("chat call, 100 messages of parts and 20 tools", 30),
    "embeddings": Row("`embeddings`, 100 of 1536 numbers", 2.5),
    "models": Row("list of 100 models", 6),
    "chat stream": Row("streamed chat chunk", 8),
    "responses stream": Row("streamed responses event", 6),
    "chat helper": Row("chat stream helper, per chunk", 7),
    "async": Row("async chat call, alone", 4.5),
    "async 100": Row("async, 100 at once", 7),
    "async 1000": Row("async, 1,000 at once", 0),
    "aiohttp 100": Row("async, aiohttp client, 100 at once", 8),
    "logprobs": Row("answer with 32,000 token logprobs", 8),
}
MOST_MB, MOST_OF_ALONE = 40, 1.3
UNDER = {  # which floors stand in whose row
    "import": ["interpreter"],
    "chat": ["socket", "httpcore", "httpx", "own transport", "JSON, chat/completions", "models, chat/completions"],
    "responses": ["JSON, responses", "models, responses"],
    "embeddings": ["JSON, base64", "numbers of 100 vectors"],
    "chat stream": [
        "socket, stream",
        "httpx, stream",
        "own transport, stream",
        "JSON, chat_stream",
        "models, chat_stream",
    ],
    "responses stream": ["JSON, response_stream", "models, response_stream"],
    "async": [f"{name}, 1 at once" for name in ("aiohttp", "async httpx", "own async transport")],
    "async 100": [f"{name}, 100 at once" for name in ("aiohttp", "async httpx", "own async transport")],
    "async 1000": [f"{name}, 1000 at once" for name in ("aiohttp", "async httpx", "own async transport")],
    "aiohttp 100": [f"{name}, 100 at once" for name in ("aiohttp", "own transport over aiohttp")],
    "logprobs": ["JSON, logprobs", "models, logprobs"],
}
EXCERPT = ("import", "chat", "history", "chat stream", "async 100")


def show(cost: dict[str, Any]) -> str:
    """A cost for people: three digits and a unit."""
    if "failed" in cost:
        return str(cost["failed"]).partition(":")[0].rpartition(".")[2]
    micros = cost["cpu_us_per_op"]
    size, unit = next(
        (size, unit) for size, unit in ((1e6, "s"), (1e3, "ms"), (1, "µs"), (1e-3, "ns")) if micros >= 0.9995 * size
    )
    return f"{micros / size:.3g} {unit}"


class Table:
    """The recorded runs, row by row."""

    def __init__(self, recorded: dict[str, Any]) -> None:
        self.runs = recorded["table"]["runs"]
        self.floors = recorded.get("floors", {}).get("costs", {})

    def costs(self, name: str, side: str) -> dict[str, Any]:
        """The median over the runs, or the failure of one."""
        each = [run[name][side] for run in self.runs]
        failed = [one for one in each if "failed" in one]
        return failed[0] if failed else {key: median(one[key] for one in each) for key in each[0]}

    def ratios(self, name: str) -> list[float]:
        """Run by run: published / ours, and for 1,000 at once ours / ours alone."""
        if ROWS[name].target:
            return [run[name].get("ratio", 0) for run in self.runs]
        return [
            run[name]["ours"].get("cpu_us_per_op", 0) / run[ALONE]["ours"].get("cpu_us_per_op", 1) for run in self.runs
        ]

    def reached(self, name: str) -> bool:
        """Whether every run reached the target."""
        if not ROWS[name].target:
            return all(0 < ratio <= MOST_OF_ALONE for ratio in self.ratios(name))
        small = name != "process" or self.costs(name, "ours").get("peak_rss_mb", MOST_MB) <= MOST_MB
        return small and all(ratio >= ROWS[name].target for ratio in self.ratios(name))

    def row(self, name: str) -> list[str]:
        both = [self.costs(name, side) for side in ("ours", "published")]
        cells = [show(cost) for cost in both]
        target = f"{ROWS[name].target:g}" if ROWS[name].target else f"at most {MOST_OF_ALONE} of ours alone"
        if name == "process":
            cells = [f"{cell}, {cost.get('peak_rss_mb', 0):.0f} MB" for cell, cost in zip(cells, both)]
            target += f"; at most {MOST_MB} MB"
        ratio = " · ".join(f"{ratio:.3g}" for ratio in self.ratios(name))
        under = "; ".join(
            f"{floor.partition(',')[0]} {show(self.floors[floor])}"
            for floor in UNDER.get(name, ())
            if floor in self.floors
        )
        return [ROWS[name].title, *cells, ratio if self.reached(name) else f"**{ratio}**", target, under]


def lines(head: str, rows: list[list[str]]) -> str:
    columns = head.split(" | ")
    return "\n".join(f"| {' | '.join(cells[: len(columns)])} |" for cells in (columns, ["---"] * len(columns), *rows))


def about(part: dict[str, Any]) -> str:
    return "{date}, Python {python}, {machine}; this library {ours}, published package {published}.".format(**part)


def table_text(recorded: dict[str, Any]) -> str:
    table = Table(recorded)
    head = "operation | this library | published | ratio, run by run | target | what lies under it"
    good = sum(map(table.reached, ROWS))
    verdict = f"{good} of {len(ROWS)} rows reach their target in every run; the others are **bold**."
    return f"{lines(head, [table.row(name) for name in ROWS])}\n\n{about(recorded['table'])} {verdict}"


def extras_text(recorded: dict[str, Any]) -> str:
    rows = [
        [name, show(both["ours"]), show(both["published"]), f"{both.get('ratio', 0):.3g}"]
        for name, both in recorded["table"]["extras"].items()
    ]
    return lines("stream helper, per event | this library | published | ratio", rows)


def excerpt_text(recorded: dict[str, Any]) -> str:
    rows = map(Table(recorded).row, EXCERPT)
    return "; ".join(f"{title} {ours} ({published})" for title, ours, published, *_ in rows)
