"""The pages and plots that show the results, all made from the record."""

from __future__ import annotations

import re
from pathlib import Path
from statistics import median
from typing import Any

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot, ticker

from table import MOST_OF_ALONE, ROWS, UNDER, Table, excerpt_text, extras_text, show, table_text

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
OURS, PUBLISHED, FLOOR = "#2a6f97", "#c9702b", "#8a8a8a"


def fill(page: Path, name: str, text: str) -> None:
    """Put a text between its marks."""
    before, after = f"<!-- {name} -->", f"<!-- /{name} -->"
    marked = re.compile(f"{before}.*?{after}", re.DOTALL)
    edge = "\n" if "\n" in text else ""
    page.write_text(marked.sub(lambda _: f"{before}{edge}{text}{edge}{after}", page.read_text()))


def draw_table(recorded: dict[str, Any]) -> None:
    """A line an operation: ours, the published, the floors, on a scale of time."""
    table = Table(recorded)
    figure, axes = pyplot.subplots(figsize=(10, 7), layout="constrained")
    for place, name in enumerate(ROWS):
        ours, published = (table.costs(name, side).get("cpu_us_per_op") for side in ("ours", "published"))
        floors = [table.floors[floor].get("cpu_us_per_op") for floor in UNDER.get(name, ()) if floor in table.floors]
        axes.scatter(
            floors, [place] * len(floors), marker="|", color=FLOOR, label="" if place else "what lies under it"
        )
        if ours and published:
            axes.plot([ours, published], [place, place], color="#dddddd", linewidth=5, zorder=0)
        for cost, colour, label in ((ours, OURS, "this library"), (published, PUBLISHED, "published")):
            axes.scatter(cost or [], place if cost else [], color=colour, s=45, label="" if place else label)
        note = "{:.3g} ({:g})" if ROWS[name].target else "{:.3g} of ours alone ({:g})"
        note = note.format(median(table.ratios(name)), ROWS[name].target or MOST_OF_ALONE)
        axes.annotate(note, (1.01, place), xycoords=("axes fraction", "data"), va="center", annotation_clip=False)
    axes.set(xscale="log", xlabel="CPU time", yticks=range(len(ROWS)))
    axes.set_yticklabels([row.title.replace("`", "") for row in ROWS.values()])
    axes.xaxis.set_major_formatter(ticker.FuncFormatter(lambda value, _: show({"cpu_us_per_op": value})))
    axes.invert_yaxis()
    axes.grid(axis="x", alpha=0.3)
    axes.set_title("published / ours (target)", loc="right", fontsize="medium")
    figure.legend(loc="outside lower center", ncols=3)
    figure.savefig(DOCS / "performance.png", dpi=110)


def draw_growth(recorded: dict[str, Any]) -> None:
    """A small plot a curve."""
    curves = recorded["growth"]["curves"]
    figure, grid = pyplot.subplots(
        -(-len(curves) // 3), 3, figsize=(12, 3 * -(-len(curves) // 3)), layout="constrained"
    )
    for axes in grid.flat[len(curves) :]:
        axes.set_visible(False)
    for axes, (name, curve) in zip(grid.flat, curves.items()):
        seen: list[tuple[float, float]] = []
        for side, colour, label in (("ours", OURS, "this library"), ("published", PUBLISHED, "published")):
            points = curve.get(side, {}).get("points", [])
            axes.plot([x for x, _ in points], [y for _, y in points], color=colour, marker=".", label=label)
            if "failed" in curve.get(side, {}):
                axes.annotate(
                    f"{label}: {show(curve[side])}", (0.97, 0.5), xycoords="axes fraction", ha="right", color=colour
                )
            seen += points
        xs, ys = zip(*(seen or [(1, 1)]))
        axes.set(title=name, xlabel=curve["x"], ylabel=curve["y"])
        axes.set_xscale("log" if max(xs) > 50 * min(xs) else "linear")
        if max(ys) > 20 * min(ys):
            axes.set_yscale("log")
        else:
            axes.set_ylim(bottom=0)
        axes.grid(alpha=0.3)
    grid.flat[0].legend()
    figure.savefig(DOCS / "growth.png", dpi=100)


def write(recorded: dict[str, Any]) -> None:
    """Bring pages and plots up to what is recorded."""
    if "table" in recorded:
        fill(DOCS / "performance.md", "table", table_text(recorded))
        fill(DOCS / "performance.md", "helpers", extras_text(recorded))
        fill(ROOT / "README.md", "benchmarks", excerpt_text(recorded))
        draw_table(recorded)
    if "growth" in recorded:
        draw_growth(recorded)
