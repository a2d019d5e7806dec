# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.fine_tuning.jobs`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .checkpoint_list_params import CheckpointListParams as CheckpointListParams
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {"CheckpointListParams": ".checkpoint_list_params", "FineTuningJobCheckpoint": ".fine_tuning_job_checkpoint"},
    )
