# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import TypeAlias

from .beta_computer_action import BetaComputerAction

__all__ = ["BetaComputerActionList"]

BetaComputerActionList: TypeAlias = List[BetaComputerAction]
