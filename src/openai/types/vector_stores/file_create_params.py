# Generated from spec/vector_stores.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional, Union

from typing_extensions import Required, TypedDict

from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    file_id: Required[str]
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 key-value pairs that searches can filter by; values are strings, numbers or booleans."""
    chunking_strategy: FileChunkingStrategyParam
    """How the file is cut up, `auto` (default) or static sizes."""
