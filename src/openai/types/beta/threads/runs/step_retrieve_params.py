# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Required, TypedDict

from .run_step_include import RunStepInclude

__all__ = ["StepRetrieveParams"]


class StepRetrieveParams(TypedDict, total=False):
    thread_id: Required[str]
    run_id: Required[str]
    include: List[RunStepInclude]
    """`step_details.tool_calls[*].file_search.results[*].content` adds the text found by file search."""
