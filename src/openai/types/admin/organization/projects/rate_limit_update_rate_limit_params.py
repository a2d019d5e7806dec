# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["RateLimitUpdateRateLimitParams"]


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    project_id: Required[str]
    batch_1_day_max_input_tokens: int
    """Batch input tokens per day, for models that have such a limit."""
    max_audio_megabytes_per_1_minute: int
    """Megabytes of audio per minute, for models that have such a limit."""
    max_images_per_1_minute: int
    """Images per minute, for models that have such a limit."""
    max_requests_per_1_day: int
    """Requests per day, for models that have such a limit."""
    max_requests_per_1_minute: int
    """Requests per minute."""
    max_tokens_per_1_minute: int
    """Tokens per minute."""
