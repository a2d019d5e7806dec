# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionStoredAssistantMessage"]


class ContentPartOutputText(BaseModel):
    text: str
    type: Literal["output_text"]


class ContentPartRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]


ContentPart: TypeAlias = Annotated[Union[ContentPartOutputText, ContentPartRefusal], PropertyInfo(discriminator="type")]


class DecisionStoredAssistantMessage(BaseModel):
    id: str
    content: Union[str, List[ContentPart]]
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    type: Optional[Literal["message"]] = None
