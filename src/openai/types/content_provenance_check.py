# Generated from spec/content_provenance_checks.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from .._models import BaseModel
from .._utils import PropertyInfo

__all__ = ["ContentProvenanceCheck", "Result", "ResultC2PA", "ResultSynthID"]


class ResultC2PA(BaseModel):
    generated_at: Optional[str] = None
    issuer: Optional[str] = None
    model: Optional[str] = None
    outcome: Literal["detected", "not_detected"]
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]


class ResultSynthID(BaseModel):
    generated_at: Optional[str] = None
    model: Optional[str] = None
    outcome: Literal["detected", "not_detected"]
    type: Literal["synthid"]


Result: TypeAlias = Annotated[Union[ResultC2PA, ResultSynthID], PropertyInfo(discriminator="type")]


class ContentProvenanceCheck(BaseModel):
    created_at: int
    object: Literal["content_provenance_check"]
    results: List[Result]
