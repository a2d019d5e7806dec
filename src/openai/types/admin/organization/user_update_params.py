# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import TypedDict

__all__ = ["UserUpdateParams"]


class UserUpdateParams(TypedDict, total=False):
    developer_persona: Optional[str]
    """Kind of developer the member is, as free text."""
    role: Optional[str]
    """Role in the organization, `owner` or `reader`."""
    role_id: Optional[str]
    """Organization-wide role to give, by id."""
    technical_level: Optional[str]
    """How technical the member is, as free text."""
