# Generated from spec/beta/responses/items.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = [
    "ApplyPatchCallOutput",
    "BetaResponseSteerRequiredInput",
    "ComputerCallOutput",
    "CustomToolCallOutput",
    "FunctionCallOutput",
    "McpApprovalResponse",
    "ShellCallOutput",
    "ToolSearchOutput",
]


class FunctionCallOutput(BaseModel):
    call_id: str
    name: str
    type: Literal["function_call_output"]


class CustomToolCallOutput(BaseModel):
    call_id: str
    type: Literal["custom_tool_call_output"]


class ComputerCallOutput(BaseModel):
    call_id: str
    type: Literal["computer_call_output"]


class ShellCallOutput(BaseModel):
    call_id: str
    type: Literal["shell_call_output"]


class ApplyPatchCallOutput(BaseModel):
    call_id: str
    type: Literal["apply_patch_call_output"]


class ToolSearchOutput(BaseModel):
    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"]


class McpApprovalResponse(BaseModel):
    approval_request_id: str
    type: Literal["mcp_approval_response"]


BetaResponseSteerRequiredInput: TypeAlias = Annotated[
    Union[
        FunctionCallOutput,
        CustomToolCallOutput,
        ComputerCallOutput,
        ShellCallOutput,
        ApplyPatchCallOutput,
        ToolSearchOutput,
        McpApprovalResponse,
    ],
    PropertyInfo(discriminator="type"),
]
