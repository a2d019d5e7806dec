# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .automation_metadata_param import AutomationMetadataParam
from .automation_target_param import AutomationTargetParam

__all__ = ["AutomationCreateParams", "CreateAutomationParamsOnce", "CreateAutomationParamsPeriodic"]


class CreateAutomationParamsPeriodic(TypedDict, total=False):
    expression: Required[str]
    """Schedule as a cron expression, with `type="periodic"`."""
    name: Required[str]
    """Name of the automation."""
    target: Required[AutomationTargetParam]
    """What to do, a new session to start or instructions for an existing one."""
    timezone: Required[str]
    """IANA time zone the schedule is read in, such as `Europe/Berlin`."""
    type: Required[Literal["periodic"]]
    """`periodic` for a schedule, `once` for a single run."""
    metadata: AutomationMetadataParam


class CreateAutomationParamsOnce(TypedDict, total=False):
    name: Required[str]
    """Name of the automation."""
    run_at: Required[int]
    """When to run in Unix seconds, with `type="once"`."""
    target: Required[AutomationTargetParam]
    """What to do, a new session to start or instructions for an existing one."""
    type: Required[Literal["once"]]
    """`periodic` for a schedule, `once` for a single run."""
    metadata: AutomationMetadataParam


AutomationCreateParams: TypeAlias = Union[CreateAutomationParamsPeriodic, CreateAutomationParamsOnce]
