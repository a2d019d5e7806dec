# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing import Dict

from typing_extensions import TypedDict

from .automation_target_param import AutomationTargetParam

__all__ = ["AutomationUpdateParams"]


class AutomationUpdateParams(TypedDict, total=False):
    expression: str
    """Schedule as a cron expression, with `type="periodic"`."""
    metadata: Dict[str, str]
    name: str
    """Name of the automation."""
    run_at: int
    """When to run in Unix seconds, with `type="once"`."""
    target: AutomationTargetParam
    """What to do, a new session to start or instructions for an existing one."""
    timezone: str
    """IANA time zone the schedule is read in, such as `Europe/Berlin`."""
