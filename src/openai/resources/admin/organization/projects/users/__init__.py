# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin.organization.projects.users`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .roles import AsyncRoles as AsyncRoles
    from .roles import AsyncRolesWithRawResponse as AsyncRolesWithRawResponse
    from .roles import AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
    from .roles import Roles as Roles
    from .roles import RolesWithRawResponse as RolesWithRawResponse
    from .roles import RolesWithStreamingResponse as RolesWithStreamingResponse
    from .users import AsyncUsers as AsyncUsers
    from .users import AsyncUsersWithRawResponse as AsyncUsersWithRawResponse
    from .users import AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
    from .users import Users as Users
    from .users import UsersWithRawResponse as UsersWithRawResponse
    from .users import UsersWithStreamingResponse as UsersWithStreamingResponse
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
