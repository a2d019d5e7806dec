# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["InputTokensDetails", "OutputTokensDetails", "TokenUsage"]


class InputTokensDetails(BaseModel):
    cached_tokens: int


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int


class TokenUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
