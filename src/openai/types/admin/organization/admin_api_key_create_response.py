# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from .admin_api_key import AdminAPIKey

__all__ = ["AdminAPIKeyCreateResponse"]


class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str
