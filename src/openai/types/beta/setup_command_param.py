# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Required, TypedDict

__all__ = ["SetupCommandParam"]


class SetupCommandParam(TypedDict, total=False):
    command: Required[str]
    cwd: Optional[str]
