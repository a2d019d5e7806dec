# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["BetaResponseConversationParamParam"]


class BetaResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]
