# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.beta.threads.runs`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
    from .code_interpreter_output_image import CodeInterpreterOutputImage as CodeInterpreterOutputImage
    from .code_interpreter_tool_call import CodeInterpreterToolCall as CodeInterpreterToolCall
    from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta
    from .file_search_tool_call import FileSearchToolCall as FileSearchToolCall
    from .file_search_tool_call_delta import FileSearchToolCallDelta as FileSearchToolCallDelta
    from .function_tool_call import FunctionToolCall as FunctionToolCall
    from .function_tool_call_delta import FunctionToolCallDelta as FunctionToolCallDelta
    from .message_creation_step_details import MessageCreationStepDetails as MessageCreationStepDetails
    from .run_step import RunStep as RunStep
    from .run_step_delta import RunStepDelta as RunStepDelta
    from .run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
    from .run_step_delta_message_delta import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
    from .run_step_include import RunStepInclude as RunStepInclude
    from .step_list_params import StepListParams as StepListParams
    from .step_retrieve_params import StepRetrieveParams as StepRetrieveParams
    from .tool_call import ToolCall as ToolCall
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
    from .tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            ".code_interpreter_logs": "CodeInterpreterLogs",
            ".code_interpreter_output_image": "CodeInterpreterOutputImage",
            ".code_interpreter_tool_call": "CodeInterpreterToolCall",
            ".code_interpreter_tool_call_delta": "CodeInterpreterToolCallDelta",
            ".file_search_tool_call": "FileSearchToolCall",
            ".file_search_tool_call_delta": "FileSearchToolCallDelta",
            ".function_tool_call": "FunctionToolCall",
            ".function_tool_call_delta": "FunctionToolCallDelta",
            ".message_creation_step_details": "MessageCreationStepDetails",
            ".run_step": "RunStep",
            ".run_step_delta": "RunStepDelta",
            ".run_step_delta_event": "RunStepDeltaEvent",
            ".run_step_delta_message_delta": "RunStepDeltaMessageDelta",
            ".run_step_include": "RunStepInclude",
            ".step_list_params": "StepListParams",
            ".step_retrieve_params": "StepRetrieveParams",
            ".tool_call": "ToolCall",
            ".tool_call_delta": "ToolCallDelta",
            ".tool_call_delta_object": "ToolCallDeltaObject",
            ".tool_calls_step_details": "ToolCallsStepDetails",
        },
    )
