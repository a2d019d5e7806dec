# Generated from spec/; edit that and run `python -m generator`.
"""Types of the API."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .color import Color as Color
    from .parsed_portrait import Frame as Frame, ParsedPortrait as ParsedPortrait
    from .portrait import Portrait as Portrait
else:
    from .._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {"Color": ".color", "Frame": ".parsed_portrait", "ParsedPortrait": ".parsed_portrait", "Portrait": ".portrait"},
    )
