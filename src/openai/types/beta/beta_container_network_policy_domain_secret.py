# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["BetaContainerNetworkPolicyDomainSecret"]


class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str
