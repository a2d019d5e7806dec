"""Let an assistant answer on a new thread, and call the function that it asks for."""

from __future__ import annotations

import warnings

from openai import AssistantEventHandler, OpenAI
from openai.types.beta import thread_create_and_run_params
from openai.types.beta.threads import Text, TextDelta
from openai.types.beta.threads.run_submit_tool_outputs_params import ToolOutput
from openai.types.beta.threads.runs import ToolCall

warnings.filterwarnings("ignore", "The Assistants API is deprecated", DeprecationWarning)
client = OpenAI()


class Printer(AssistantEventHandler):
    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        print(delta.value, end="", flush=True)

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        if tool_call.type == "function":
            print("wants:", tool_call.function.name)


question: thread_create_and_run_params.Thread = {
    "messages": [{"role": "user", "content": "Do I need an umbrella in Paris?"}]
}
with client.beta.threads.create_and_run_stream(  # pyright: ignore[reportDeprecated]  # the API is
    assistant_id="asst_1", thread=question, event_handler=Printer()
) as stream:
    run = stream.get_final_run()

if run.required_action:
    outputs: list[ToolOutput] = [
        {"tool_call_id": call.id, "output": "Sunny."} for call in run.required_action.submit_tool_outputs.tool_calls
    ]
    with client.beta.threads.runs.submit_tool_outputs_stream(  # pyright: ignore[reportDeprecated]  # the API is
        thread_id=run.thread_id, run_id=run.id, tool_outputs=outputs, event_handler=Printer()
    ) as stream:
        stream.until_done()
print()
