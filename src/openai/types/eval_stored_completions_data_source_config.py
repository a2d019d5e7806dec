# Generated from spec/evals.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from pydantic import Field as FieldInfo
from typing_extensions import Literal

from .._models import BaseModel
from .shared.metadata import Metadata

__all__ = ["EvalStoredCompletionsDataSourceConfig"]


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    schema_: Dict[str, object] = FieldInfo(alias="schema")
    type: Literal["stored_completions"]
    metadata: Optional[Metadata] = None
