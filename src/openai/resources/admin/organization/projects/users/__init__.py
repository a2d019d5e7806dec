# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin.organization.projects.users`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .roles import (
        AsyncRoles as AsyncRoles,
        AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
        Roles as Roles,
        RolesWithRawResponse as RolesWithRawResponse,
        RolesWithStreamingResponse as RolesWithStreamingResponse,
    )
    from .users import (
        AsyncUsers as AsyncUsers,
        AsyncUsersWithRawResponse as AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse,
        Users as Users,
        UsersWithRawResponse as UsersWithRawResponse,
        UsersWithStreamingResponse as UsersWithStreamingResponse,
    )
else:
    from ......_lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncRoles": ".roles",
            "AsyncRolesWithRawResponse": ".roles",
            "AsyncRolesWithStreamingResponse": ".roles",
            "Roles": ".roles",
            "RolesWithRawResponse": ".roles",
            "RolesWithStreamingResponse": ".roles",
            "AsyncUsers": ".users",
            "AsyncUsersWithRawResponse": ".users",
            "AsyncUsersWithStreamingResponse": ".users",
            "Users": ".users",
            "UsersWithRawResponse": ".users",
            "UsersWithStreamingResponse": ".users",
        },
    )
