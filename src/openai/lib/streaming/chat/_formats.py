"""What the caller asked for, and how the model's JSON is read by it, whole or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable

from ...._types import Omit
from ..._parsing import has_parseable_input, materialize_input_tools
from ..._parsing._completions import has_rich_response_format, is_parseable_tool
from ..._schema_type import OutputParsingError, schema_type
from ..._tools import find_definition, read_arguments
from .._text import Text

if TYPE_CHECKING:
    from ....types.chat import ChatCompletionToolUnionParam


class Formats:
    """A response format and tools; what does not fit them is None here, and an error at the stream's end."""

    def __init__(self, response_format: Any, tools: Iterable[ChatCompletionToolUnionParam] | Omit | None) -> None:
        self.response_format = response_format
        self.tools = materialize_input_tools(tools)
        self.is_rich = has_rich_response_format(response_format)
        self.is_parseable = has_parseable_input(response_format=response_format, input_tools=self.tools)

    def content_or_none(self, text: str) -> Any:  # Any: of the caller's type
        try:
            return schema_type(self.response_format).read(text) if self.is_rich and text else None
        except OutputParsingError:
            return None

    def partial_content(self, text: Text, count: int | None = None) -> Any:  # Any: plain JSON
        return schema_type(self.response_format).unwrap(text.partial(count)) if self.is_rich else None

    def arguments_or_none(self, name: str, text: str) -> Any:  # Any: of the tool's type
        try:
            return read_arguments(find_definition(self.tools, name), text)
        except OutputParsingError:
            return None

    def partial_arguments(self, name: str, text: Text, count: int) -> Any:  # Any: plain JSON
        strict = any(is_parseable_tool(tool) for tool in self.tools if find_definition([tool], name))
        return text.partial(count) if strict else None
