"""A type as the format of an agent's text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...._types import Omit, is_given
from ..._schema_type import schema_type
from ._schema import model_schema

if TYPE_CHECKING:
    from ....types.beta.agents.session_create_params import Agent
    from ....types.beta.text_format_param import TextFormatParamJSONSchema


def validate_output_type(output_type: type[Any]) -> None:
    """Check that a type can be asked for.

    Raises:
        TypeError: it has no JSON schema.
    """
    schema_type(output_type)


def agent_text_format(output_type: type[Any]) -> TextFormatParamJSONSchema:
    """Describe a type for the `text.format` of an agent; `AgentTurnResult.parse` reads what is written by it.

    [API reference](https://platform.openai.com/docs/api-reference/agents/create)

    Raises:
        TypeError: it has no JSON schema.
    """
    return {"type": "json_schema", "schema": model_schema(output_type, strict=True)}


def with_output_schema(agent: Agent | Omit, output_type: type[Any] | None) -> Agent | Omit:
    """Copy the settings of an agent, with the type as the format of its text.

    Raises:
        TypeError: the type has no JSON schema.
        ValueError: the settings have a format already.
    """
    if output_type is None:
        return agent
    settings = cast("dict[str, Any]", agent) if is_given(agent) else {}
    text: dict[str, Any] = settings.get("text") or {}
    if text.get("format") is not None:
        raise ValueError("Give either `output_type` or `agent.text.format`: both say what the agent's text looks like.")
    return cast("Agent", {**settings, "text": {**text, "format": agent_text_format(output_type)}})
