# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.graders`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .grader_inputs import GraderInputs as GraderInputs
    from .grader_inputs_param import GraderInputsParam as GraderInputsParam
    from .label_model_grader import LabelModelGrader as LabelModelGrader
    from .label_model_grader_param import LabelModelGraderParam as LabelModelGraderParam
    from .multi_grader import MultiGrader as MultiGrader
    from .multi_grader_param import MultiGraderParam as MultiGraderParam
    from .python_grader import PythonGrader as PythonGrader
    from .python_grader_param import PythonGraderParam as PythonGraderParam
    from .score_model_grader import ScoreModelGrader as ScoreModelGrader
    from .score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
    from .string_check_grader import StringCheckGrader as StringCheckGrader
    from .string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
    from .text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
    from .text_similarity_grader_param import TextSimilarityGraderParam as TextSimilarityGraderParam
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            ".grader_inputs": "GraderInputs",
            ".grader_inputs_param": "GraderInputsParam",
            ".label_model_grader": "LabelModelGrader",
            ".label_model_grader_param": "LabelModelGraderParam",
            ".multi_grader": "MultiGrader",
            ".multi_grader_param": "MultiGraderParam",
            ".python_grader": "PythonGrader",
            ".python_grader_param": "PythonGraderParam",
            ".score_model_grader": "ScoreModelGrader",
            ".score_model_grader_param": "ScoreModelGraderParam",
            ".string_check_grader": "StringCheckGrader",
            ".string_check_grader_param": "StringCheckGraderParam",
            ".text_similarity_grader": "TextSimilarityGrader",
            ".text_similarity_grader_param": "TextSimilarityGraderParam",
        },
    )
