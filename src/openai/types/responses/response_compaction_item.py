# Generated from spec/responses/items.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from .._conversation import DictLike

__all__ = ["ResponseCompactionItem"]


class ResponseCompactionItem(DictLike):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: Optional[str] = None
