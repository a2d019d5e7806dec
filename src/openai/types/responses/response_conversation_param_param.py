# Generated from spec/responses/responses.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["ResponseConversationParamParam"]


class ResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]
