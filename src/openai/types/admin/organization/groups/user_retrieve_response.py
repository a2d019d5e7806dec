# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["UserRetrieveResponse"]


class UserRetrieveResponse(BaseModel):
    id: str
    email: Optional[str] = None
    is_service_account: Optional[bool] = None
    name: str
    picture: Optional[str] = None
    user_type: Literal["user", "tenant_user"]
