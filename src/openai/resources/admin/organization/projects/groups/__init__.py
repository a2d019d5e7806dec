# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.admin.organization.projects.groups`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .groups import AsyncGroups as AsyncGroups
    from .groups import AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse
    from .groups import AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
    from .groups import Groups as Groups
    from .groups import GroupsWithRawResponse as GroupsWithRawResponse
    from .groups import GroupsWithStreamingResponse as GroupsWithStreamingResponse
    from .roles import AsyncRoles as AsyncRoles
    from .roles import AsyncRolesWithRawResponse as AsyncRolesWithRawResponse
    from .roles import AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
    from .roles import Roles as Roles
    from .roles import RolesWithRawResponse as RolesWithRawResponse
    from .roles import RolesWithStreamingResponse as RolesWithStreamingResponse
else:
    from ......_lazy import lazy_names

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
        },
    )
