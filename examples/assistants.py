"""Let an assistant answer on a new thread, and call the function that it asks for."""

from __future__ import annotations

import warnings

from openai import AssistantEventHandler, OpenAI

warnings.filterwarnings("ignore", "The Assistants API is deprecated", DeprecationWarning)
client = OpenAI()


class Printer(AssistantEventHandler):
    def on_text_delta(self, delta, snapshot):
        print(delta.value, end="", flush=True)

    def on_tool_call_done(self, tool_call):
        print("wants:", tool_call.function.name)


question = {"messages": [{"role": "user", "content": "Do I need an umbrella in Paris?"}]}
with client.beta.threads.create_and_run_stream(
    assistant_id="asst_1", thread=question, event_handler=Printer()
) as stream:
    run = stream.get_final_run()

if run.required_action:
    outputs = [
        {"tool_call_id": call.id, "output": "Sunny."} for call in run.required_action.submit_tool_outputs.tool_calls
    ]
    with client.beta.threads.runs.submit_tool_outputs_stream(
        thread_id=run.thread_id, run_id=run.id, tool_outputs=outputs, event_handler=Printer()
    ) as stream:
        stream.until_done()
print()
