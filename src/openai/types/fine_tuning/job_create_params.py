# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypedDict

from ..._types import SequenceNotStr
from ..shared_params.metadata import Metadata
from .dpo_method_param import DpoMethodParam
from .reinforcement_method_param import ReinforcementMethodParam
from .supervised_method_param import SupervisedMethodParam

__all__ = ["Hyperparameters", "Integration", "IntegrationWandb", "JobCreateParams", "Method"]


class Hyperparameters(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    learning_rate_multiplier: Union[Literal["auto"], float]
    n_epochs: Union[Literal["auto"], int]


class IntegrationWandb(TypedDict, total=False):
    project: Required[str]
    entity: Optional[str]
    name: Optional[str]
    tags: SequenceNotStr[str]


class Integration(TypedDict, total=False):
    type: Required[Literal["wandb"]]
    wandb: Required[IntegrationWandb]


class Method(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    dpo: DpoMethodParam
    reinforcement: ReinforcementMethodParam
    supervised: SupervisedMethodParam


class JobCreateParams(TypedDict, total=False):
    model: Required[Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]]
    """Name of the model to train."""
    training_file: Required[str]
    """Id of the JSONL file with the examples, uploaded for `fine-tune`."""
    hyperparameters: Hyperparameters
    """Deprecated for `method`; epochs, batch size and learning rate multiplier."""
    integrations: Optional[Iterable[Integration]]
    """Services that receive the job's metrics, such as Weights & Biases."""
    metadata: Optional[Metadata]
    method: Method
    """Training method, supervised, DPO or reinforcement, with its hyperparameters."""
    seed: Optional[int]
    """Makes the job repeatable, 0 to 2147483647; drawn at random when absent."""
    suffix: Optional[str]
    """Up to 64 characters to appear in the name of the trained model."""
    validation_file: Optional[str]
    """Id of a JSONL file to measure progress on; share no examples with the training file."""
