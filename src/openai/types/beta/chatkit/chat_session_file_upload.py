# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from typing import Optional

from ...._models import BaseModel

__all__ = ["ChatSessionFileUpload"]


class ChatSessionFileUpload(BaseModel):
    enabled: bool
    max_file_size: Optional[int] = None
    max_files: Optional[int] = None
