# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from .admin_api_key import AdminAPIKey

__all__ = ["AdminAPIKeyCreateResponse"]


class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str
