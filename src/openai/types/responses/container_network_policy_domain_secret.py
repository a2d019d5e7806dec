# Generated from spec/responses/tools.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["ContainerNetworkPolicyDomainSecret"]


class ContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str
