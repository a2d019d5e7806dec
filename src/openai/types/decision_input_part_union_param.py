# Generated from spec/decisions.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import TypeAlias

from .decision_input_image_param import DecisionInputImageParam
from .decision_input_text_param import DecisionInputTextParam
from .shared_params.decision_input_json import DecisionInputJSON

__all__ = ["DecisionInputPartUnionParam"]

DecisionInputPartUnionParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam, DecisionInputJSON]
