# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import List, Union

from typing_extensions import TypeAlias

from .input_content import InputContent

__all__ = ["AgentFunctionCallOutput"]

AgentFunctionCallOutput: TypeAlias = Union[str, List[InputContent]]
