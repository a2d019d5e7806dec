# Generated from spec/completions.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .._types import SequenceNotStr
from .chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
]


class CompletionCreateParamsBase(TypedDict, total=False):
    model: Required[Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]]
    """Id of a model that completes text, such as `gpt-3.5-turbo-instruct`."""
    prompt: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None]]
    """Text to continue, as a string, token ids, or a list of either; `None` starts a new document."""
    best_of: Optional[int]
    """Number of candidates generated to pick the likeliest from, 0 to 20, default 1; not with streaming."""
    echo: Optional[bool]
    """`True` repeats the prompt ahead of its continuation."""
    frequency_penalty: Optional[float]
    """-2 to 2, default 0; above zero makes tokens less likely the more often they already occurred."""
    logit_bias: Optional[Dict[str, int]]
    """Bias from -100 to 100 by token id, added to the logits before sampling."""
    logprobs: Optional[int]
    """Number of likeliest tokens to report at each position, 0 to 5, beside the chosen one."""
    max_tokens: Optional[int]
    """Most tokens to generate, default 16; prompt and output share the context window."""
    n: Optional[int]
    """Number of completions per prompt, 1 to 128, default 1."""
    presence_penalty: Optional[float]
    """-2 to 2, default 0; above zero makes tokens that occurred at all less likely."""
    seed: Optional[int]
    """Makes sampling repeatable as far as possible; compare `system_fingerprint` between replies."""
    stop: Union[str, SequenceNotStr[str], None]
    """Up to 4 strings that end the output and are left out of it."""
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """Stream settings, as `include_usage` for a last chunk with the token counts; needs `stream=True`."""
    suffix: Optional[str]
    """Text that follows the gap to fill; only `gpt-3.5-turbo-instruct`."""
    temperature: Optional[float]
    top_p: Optional[float]
    user: str
    """Stable id of your end user, for abuse detection."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """`True` returns an iterator of partial completions as they are generated."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    stream: Required[Literal[True]]
    """`True` returns an iterator of partial completions as they are generated."""


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
