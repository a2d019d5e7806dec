# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["ReinforcementHyperparameters"]


class ReinforcementHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None] = None
    compute_multiplier: Union[Literal["auto"], float, None] = None
    eval_interval: Union[Literal["auto"], int, None] = None
    eval_samples: Union[Literal["auto"], int, None] = None
    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    n_epochs: Union[Literal["auto"], int, None] = None
    reasoning_effort: Optional[Literal["default", "low", "medium", "high"]] = None
