# Generated from spec/chat.yaml; edit that and run `python -m generator`.
from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAlias

from .chat_completion_assistant_message_param import ChatCompletionAssistantMessageParam
from .chat_completion_developer_message_param import ChatCompletionDeveloperMessageParam
from .chat_completion_function_message_param import ChatCompletionFunctionMessageParam
from .chat_completion_system_message_param import ChatCompletionSystemMessageParam
from .chat_completion_tool_message_param import ChatCompletionToolMessageParam
from .chat_completion_user_message_param import ChatCompletionUserMessageParam

__all__ = ["ChatCompletionMessageParam"]

_Dicts: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]

if TYPE_CHECKING:  # what the API answered goes back to it as it is
    from .chat_completion_message import ChatCompletionMessage

    ChatCompletionMessageParam: TypeAlias = Union[_Dicts, ChatCompletionMessage]
else:
    ChatCompletionMessageParam = _Dicts
