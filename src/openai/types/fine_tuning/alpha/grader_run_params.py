# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from ...graders.multi_grader_param import MultiGraderParam
from ...graders.python_grader_param import PythonGraderParam
from ...graders.score_model_grader_param import ScoreModelGraderParam
from ...graders.string_check_grader_param import StringCheckGraderParam
from ...graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["Grader", "GraderRunParams"]

Grader: TypeAlias = Union[
    StringCheckGraderParam,
    TextSimilarityGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    MultiGraderParam,
]


class GraderRunParams(TypedDict, total=False):
    grader: Required[Grader]
    """Grader to run, as it would appear in a job's `method`."""
    model_sample: Required[str]
    """Model output to grade, available to the grader as `sample`."""
    item: object
    """Row of the data set, available to the grader as `item`."""
