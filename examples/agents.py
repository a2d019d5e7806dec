"""An agent with a tool and a typed answer: one turn in a new session, a second one in the same."""

from __future__ import annotations

import os

from pydantic import BaseModel

from openai import OpenAI
from openai.lib.beta.agents import function_tool

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")


class Advice(BaseModel):
    """What the agent answers with."""

    umbrella: bool
    reason: str


@function_tool
def get_weather(city: str) -> str:
    """Today's weather in a city."""
    return f"Rain in {city}, 9 degrees."


def main() -> None:
    """The agent's calls are answered while its events are followed."""
    handlers = {get_weather.name: get_weather}
    with OpenAI() as client:
        sessions = client.beta.agents.sessions
        stream = sessions.create(
            environment={"type": "none"},
            agent={"model": MODEL, "tools": [get_weather.definition]},
            input="Do I need an umbrella in Oslo?",
            output_type=Advice,
            tool_handlers=handlers,
            stream=True,
        )
        result = stream.get_final_result()
        print(result.output_parsed)

        with sessions.stream(
            result.session_id, input="And in Bergen?", output_type=Advice, tool_handlers=handlers
        ) as turn:
            for event in turn:
                if event.type == "agent.session.turn.item.added":
                    print(event.item.type)
            print(turn.get_final_result().output_parsed)


if __name__ == "__main__":
    main()
