# Generated from spec/vector_stores.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, Optional, Union

from typing_extensions import Required, TypedDict

from ..._types import SequenceNotStr
from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["File", "FileBatchCreateParams"]


class File(TypedDict, total=False):
    file_id: Required[str]
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    chunking_strategy: FileChunkingStrategyParam


class FileBatchCreateParams(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Key-value pairs to set on every file of `file_ids`."""
    chunking_strategy: FileChunkingStrategyParam
    """How every file of `file_ids` is cut up, `auto` (default) or static sizes."""
    file_ids: SequenceNotStr[str]
    """Ids of 1 to 2000 files that share attributes and chunking; excludes `files`."""
    files: Iterable[File]
    """1 to 2000 files, each with attributes and chunking of its own; excludes `file_ids`."""
