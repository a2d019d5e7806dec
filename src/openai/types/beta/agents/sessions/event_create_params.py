# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing import Iterable

from typing_extensions import Annotated, Required, TypedDict

from ....._utils import PropertyInfo
from ...agent_session_input_param import AgentSessionInputParam

__all__ = ["EventCreateParams"]


class EventCreateParams(TypedDict, total=False):
    events: Required[Iterable[AgentSessionInputParam]]
    """Input events, in the order they shall take effect."""
    idempotency_key: Annotated[str, PropertyInfo(alias="Idempotency-Key")]
