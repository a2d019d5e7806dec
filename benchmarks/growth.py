"""How cost and memory grow: curves, each a process of its own, with whichever `openai` its interpreter has."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, NamedTuple

from cases import QUESTION, sync_client


class Curve(NamedTuple):
    """A line of points (x, y), computed against the server on a port."""

    points: Callable[[int], Iterable[tuple[float, float]]]
    x: str  # what the axes are called
    y: str
    published: bool = True  # whether the published package is asked to do it, too


def parses(number: int, threads: int, own_models: bool) -> Callable[[int], Iterator[tuple[float, float]]]:
    """Validators alive after so many parsed answers, into one model or into a new one each that is forgotten again."""

    def points(port: int) -> Iterator[tuple[float, float]]:
        import pydantic

        def make() -> Any:
            item = pydantic.create_model("Item", name=(str, ...))
            return pydantic.create_model("Sum", x=(int, ...), items=(list[item], ...))  # type: ignore[valid-type]

        client = sync_client(f"http://127.0.0.1:{port}/sum")
        one = make()

        def parse(_: int) -> None:
            form = make() if own_models else one
            answer = client.chat.completions.parse(model="m", messages=QUESTION, response_format=form)
            assert answer.choices[0].message.parsed.x == 1

        with client, ThreadPoolExecutor(threads) as pool:
            for done in range(number // 8, number + 1, number // 8):
                for _ in pool.map(parse, range(number // 8)):
                    pass
                gc.collect()
                yield done, sum(type(thing).__name__ == "SchemaValidator" for thing in gc.get_objects())

    return points


CURVES = {
    "parses, one thread": Curve(parses(2000, 1, False), "parsed answers", "validators alive"),
    "parses, eight threads": Curve(parses(2000, 8, False), "parsed answers", "validators alive"),
    "parses, a model each": Curve(parses(480, 1, True), "parsed answers", "validators alive"),
}
