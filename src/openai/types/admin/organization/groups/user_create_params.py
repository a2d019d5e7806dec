# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["UserCreateParams"]


class UserCreateParams(TypedDict, total=False):
    user_id: Required[str]
