# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.skills`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from .skill_version import SkillVersion as SkillVersion
    from .skill_version_list import SkillVersionList as SkillVersionList
    from .version_create_params import VersionCreateParams as VersionCreateParams
    from .version_list_params import VersionListParams as VersionListParams
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "DeletedSkillVersion": ".deleted_skill_version",
            "SkillVersion": ".skill_version",
            "SkillVersionList": ".skill_version_list",
            "VersionCreateParams": ".version_create_params",
            "VersionListParams": ".version_list_params",
        },
    )
