# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.admin.organization.projects.groups`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .role_create_params import RoleCreateParams as RoleCreateParams
    from .role_create_response import RoleCreateResponse as RoleCreateResponse
    from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
    from .role_list_params import RoleListParams as RoleListParams
    from .role_list_response import RoleListResponse as RoleListResponse
    from .role_retrieve_response import RoleRetrieveResponse as RoleRetrieveResponse
else:
    from ......_lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "RoleCreateParams": ".role_create_params",
            "RoleCreateResponse": ".role_create_response",
            "RoleDeleteResponse": ".role_delete_response",
            "RoleListParams": ".role_list_params",
            "RoleListResponse": ".role_list_response",
            "RoleRetrieveResponse": ".role_retrieve_response",
        },
    )
