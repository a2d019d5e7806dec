"""`python -m generator sync FILE`: bring spec/ up to an OpenAPI document, and say what only a person can decide."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from . import openapi
from .ir import SpecError
from .load import load
from .sync_compare import compare
from .sync_merge import Merger
from .sync_review import read_review
from .sync_write import NeedsYouError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .api import Api
    from .openapi import Document
    from .sync_compare import Difference

REVIEWED = "spec/differences.yaml"


class Outcome(NamedTuple):
    """What a document asked for: lines about what was merged, about what was not, and the files' new text."""

    merged: tuple[str, ...]
    left: tuple[str, ...]
    stale: tuple[str, ...]
    files: Mapping[Path, str]


def check(root: Path, api: Api, document: Document) -> tuple[list[Difference], tuple[str, ...]]:
    """The differences that the reviewed list does not have, and what of the list no longer applies."""
    review = read_review(root / REVIEWED, REVIEWED)
    left = review.open(compare(api, document))
    return left, tuple(f"{place}: no longer differs: {what}" for place, what in review.stale())


def sync(root: Path, document: Document, refused: Mapping[str, str] = MappingProxyType({})) -> Outcome:
    """Work out the new text of spec/; nothing is written. `refused` are files to leave alone, and why."""
    api = load(root / "spec")
    differences, stale = check(root, api, document)
    merger = Merger(api, document, root)
    merged: list[str] = []
    left: list[str] = []
    for one in differences:
        try:
            if one.place.file in refused:
                raise NeedsYouError(refused[one.place.file])
            merged.append(f"{one.place}: {one.kind}: {one.where}: {merger.merge(one)}")
        except NeedsYouError as why:
            left.append(f"{one}: {why}".removesuffix(": "))
    files = {sheet.path: sheet.after for sheet in merger.writer.sheets.values() if sheet.after != sheet.before}
    return Outcome(tuple(merged), tuple(left), stale, files)


def main(arguments: list[str]) -> int:
    """Run the command; the exit code is 1 where something is left for a person."""
    parser = argparse.ArgumentParser(prog="python -m generator sync", description=__doc__)
    parser.add_argument("file", type=Path, help="an OpenAPI 3.1 document: YAML or JSON, plain or .gz")
    parser.add_argument("--check", action="store_true", help="merge nothing; list what the reviewed list does not have")
    parser.add_argument("--dry-run", action="store_true", help="say what would be merged, write nothing")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent, help="the project")
    options = parser.parse_args(arguments)
    root: Path = options.root
    try:
        document = openapi.read(options.file)
        if options.check:
            differences, stale = check(root, load(root / "spec"), document)
            return _report((), [str(one) for one in differences], stale)
        outcome = sync(root, document) if options.dry_run else _merge(root, document)
    except (SpecError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return _report(outcome.merged, outcome.left, outcome.stale)


def _merge(root: Path, document: Document) -> Outcome:
    """Write what was merged; a file that would not load any more is put back and left to a person."""
    refused: dict[str, str] = {}
    while True:
        outcome = sync(root, document, refused)
        before = {path: path.read_text(encoding="utf-8") for path in outcome.files}
        for path, text in outcome.files.items():
            path.write_text(text, encoding="utf-8")
        try:
            load(root / "spec")
        except SpecError as error:
            for path, text in before.items():
                path.write_text(text, encoding="utf-8")
            if error.place.file in refused:
                raise
            refused[error.place.file] = f"merged, it would not load: {error.problem}"
        else:
            return outcome


def _report(merged: tuple[str, ...], left: list[str] | tuple[str, ...], stale: tuple[str, ...]) -> int:
    for title, lines in (("Merged", merged), ("Left to you", left), ("Reviewed, but gone", stale)):
        if lines:
            print(f"{title} ({len(lines)}):")
            print("\n".join(f"  {line}" for line in lines))
    if not (merged or left or stale):
        print("spec/ says all that the document says; what differs is reviewed")
    return 1 if left or stale else 0
