# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing_extensions import TypeAlias

from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject

__all__ = ["FineTuningJobIntegration"]

FineTuningJobIntegration: TypeAlias = FineTuningJobWandbIntegrationObject
