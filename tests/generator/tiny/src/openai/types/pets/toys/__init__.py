# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.pets.toys`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .toy_label_params import ToyLabelParams as ToyLabelParams
    from .toy_throw_params import ToyThrowParams as ToyThrowParams
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {"ToyLabelParams": ".toy_label_params", "ToyThrowParams": ".toy_throw_params"},
    )
