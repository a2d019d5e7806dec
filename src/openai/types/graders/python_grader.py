# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["PythonGrader"]


class PythonGrader(BaseModel):
    name: str
    source: str
    type: Literal["python"]
    image_tag: Optional[str] = None
