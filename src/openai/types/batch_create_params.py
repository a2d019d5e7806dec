# Generated from spec/batches.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from .shared_params.metadata import Metadata

__all__ = ["BatchCreateParams", "OutputExpiresAfter"]


class OutputExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class BatchCreateParams(TypedDict, total=False):
    completion_window: Required[Literal["24h"]]
    """Time within which the batch is done; only `24h`."""
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """Path that all requests of the file go to, such as `/v1/responses`."""
    input_file_id: Required[str]
    """Id of a JSONL file uploaded for `batch`, up to 50000 requests and 200 MB."""
    metadata: Optional[Metadata]
    output_expires_after: OutputExpiresAfter
    """Lifetime of the output and error files from their creation, 3600 to 2592000 seconds."""
