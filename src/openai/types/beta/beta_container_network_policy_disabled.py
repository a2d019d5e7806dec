# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["BetaContainerNetworkPolicyDisabled"]


class BetaContainerNetworkPolicyDisabled(BaseModel):
    type: Literal["disabled"]
