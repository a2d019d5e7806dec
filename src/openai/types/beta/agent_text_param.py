# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, TypedDict

from .text_format_param import TextFormatParam

__all__ = ["AgentTextParam"]


class AgentTextParam(TypedDict, total=False):
    format: Optional[TextFormatParam]
    verbosity: Optional[Literal["low", "medium", "high"]]
