# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["Enforcement", "ProjectSpendLimit"]


class Enforcement(BaseModel):
    status: Union[str, Literal["inactive", "enforcing"]]


class ProjectSpendLimit(BaseModel):
    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["project.spend_limit"]
    threshold_amount: int
