# Generated from spec/vector_stores.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional, Union

from typing_extensions import Required, TypedDict

__all__ = ["FileUpdateParams"]


class FileUpdateParams(TypedDict, total=False):
    vector_store_id: Required[str]
    attributes: Required[Optional[Dict[str, Union[str, float, bool]]]]
    """Up to 16 key-value pairs that searches can filter by; values are strings, numbers or booleans."""
