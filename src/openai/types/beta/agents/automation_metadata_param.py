# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing import Dict

from typing_extensions import TypeAlias

__all__ = ["AutomationMetadataParam"]

AutomationMetadataParam: TypeAlias = Dict[str, str]
