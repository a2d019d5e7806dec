# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin import (
        Admin as Admin,
        AdminWithRawResponse as AdminWithRawResponse,
        AdminWithStreamingResponse as AdminWithStreamingResponse,
        AsyncAdmin as AsyncAdmin,
        AsyncAdminWithRawResponse as AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse,
    )
    from .organization.organization import (
        AsyncOrganization as AsyncOrganization,
        AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse,
        Organization as Organization,
        OrganizationWithRawResponse as OrganizationWithRawResponse,
        OrganizationWithStreamingResponse as OrganizationWithStreamingResponse,
    )
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
