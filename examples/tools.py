"""A function that the model may call: run it here and send back what it gave."""

from __future__ import annotations

import json
import os

from openai import OpenAI
from openai.types.responses import FunctionToolParam, ResponseInputParam

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.2")
WEATHER: FunctionToolParam = {
    "type": "function",
    "name": "get_weather",
    "description": "Today's weather in a city.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
    "strict": True,
}


def get_weather(city: str) -> str:
    """Stands in for a real service."""
    return f"Sunny in {city}, 21 degrees."


def main() -> None:
    """Two calls: the model asks for the function, then answers with its result."""
    with OpenAI() as client:
        question: ResponseInputParam = [{"role": "user", "content": "Do I need an umbrella in Paris?"}]
        first = client.responses.create(model=MODEL, input=question, tools=[WEATHER])
        results: ResponseInputParam = [
            {
                "type": "function_call_output",
                "call_id": item.call_id,
                "output": get_weather(**json.loads(item.arguments)),
            }
            for item in first.output
            if item.type == "function_call"
        ]
        second = client.responses.create(model=MODEL, input=results, previous_response_id=first.id, tools=[WEATHER])
        print(second.output_text)


if __name__ == "__main__":
    main()
