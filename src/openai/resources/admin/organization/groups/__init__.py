# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin.organization.groups`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .groups import (
        AsyncGroups as AsyncGroups,
        AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse,
        Groups as Groups,
        GroupsWithRawResponse as GroupsWithRawResponse,
        GroupsWithStreamingResponse as GroupsWithStreamingResponse,
    )
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
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncGroups": ".groups",
            "AsyncGroupsWithRawResponse": ".groups",
            "AsyncGroupsWithStreamingResponse": ".groups",
            "Groups": ".groups",
            "GroupsWithRawResponse": ".groups",
            "GroupsWithStreamingResponse": ".groups",
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
