# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from .chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
from .chat_session_expires_after_param import ChatSessionExpiresAfterParam
from .chat_session_rate_limits_param import ChatSessionRateLimitsParam
from .chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = ["SessionCreateParams"]


class SessionCreateParams(TypedDict, total=False):
    user: Required[str]
    """Id of your end user; sessions see only what belongs to the same id."""
    workflow: Required[ChatSessionWorkflowParam]
    """Workflow that answers, with its version and state variables."""
    chatkit_configuration: ChatSessionChatKitConfigurationParam
    """Switches for uploads, history and automatic titles."""
    expires_after: ChatSessionExpiresAfterParam
    """Lifetime of the session in seconds from creation, default 600."""
    rate_limits: ChatSessionRateLimitsParam
    """Requests allowed per minute, default 10."""
