# Generated from spec/beta/responses/items.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Literal, Required, TypedDict

from .beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam

__all__ = ["BetaEasyInputMessageParam"]


class BetaEasyInputMessageParam(TypedDict, total=False):
    content: Required[Union[str, BetaResponseInputMessageContentListParam]]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Literal["message"]
