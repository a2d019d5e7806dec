# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from typing import List, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ...._models import BaseModel
from ...._utils import PropertyInfo

__all__ = [
    "Annotation",
    "AnnotationFile",
    "AnnotationFileSource",
    "AnnotationURL",
    "AnnotationURLSource",
    "ChatKitResponseOutputText",
]


class AnnotationFileSource(BaseModel):
    filename: str
    type: Literal["file"]


class AnnotationFile(BaseModel):
    source: AnnotationFileSource
    type: Literal["file"]


class AnnotationURLSource(BaseModel):
    type: Literal["url"]
    url: str


class AnnotationURL(BaseModel):
    source: AnnotationURLSource
    type: Literal["url"]


Annotation: TypeAlias = Annotated[Union[AnnotationFile, AnnotationURL], PropertyInfo(discriminator="type")]


class ChatKitResponseOutputText(BaseModel):
    annotations: List[Annotation]
    text: str
    type: Literal["output_text"]
