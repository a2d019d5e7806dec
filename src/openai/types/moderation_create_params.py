# Generated from spec/moderations.yaml; edit that and run `python -m generator`.
from typing import Iterable, Union

from typing_extensions import Required, TypedDict

from .._types import SequenceNotStr
from .moderation_model import ModerationModel
from .moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = ["ModerationCreateParams"]


class ModerationCreateParams(TypedDict, total=False):
    input: Required[Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]]]
    """A string, a list of strings, or a list of text and image parts."""
    model: Union[str, ModerationModel]
    """Id of the moderation model, default `omni-moderation-latest`."""
