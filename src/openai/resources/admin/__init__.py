# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin import Admin as Admin
    from .admin import AdminWithRawResponse as AdminWithRawResponse
    from .admin import AdminWithStreamingResponse as AdminWithStreamingResponse
    from .admin import AsyncAdmin as AsyncAdmin
    from .admin import AsyncAdminWithRawResponse as AsyncAdminWithRawResponse
    from .admin import AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse
    from .organization.organization import AsyncOrganization as AsyncOrganization
    from .organization.organization import AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse
    from .organization.organization import (
        AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse,
    )
    from .organization.organization import Organization as Organization
    from .organization.organization import OrganizationWithRawResponse as OrganizationWithRawResponse
    from .organization.organization import OrganizationWithStreamingResponse as OrganizationWithStreamingResponse
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Admin": ".admin",
            "AdminWithRawResponse": ".admin",
            "AdminWithStreamingResponse": ".admin",
            "AsyncAdmin": ".admin",
            "AsyncAdminWithRawResponse": ".admin",
            "AsyncAdminWithStreamingResponse": ".admin",
            "AsyncOrganization": ".organization.organization",
            "AsyncOrganizationWithRawResponse": ".organization.organization",
            "AsyncOrganizationWithStreamingResponse": ".organization.organization",
            "Organization": ".organization.organization",
            "OrganizationWithRawResponse": ".organization.organization",
            "OrganizationWithStreamingResponse": ".organization.organization",
        },
    )
