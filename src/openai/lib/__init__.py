"""What makes the API comfortable: strict schemas, tools made of models and functions, answers as typed values."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._batch_requests import BatchRequest as BatchRequest, batch_request as batch_request
    from ._batch_results import (
        AsyncBatchResults as AsyncBatchResults,
        BatchResult as BatchResult,
        BatchResults as BatchResults,
    )
    from ._parsing import (
        ResponseFormatT as ResponseFormatT,
        type_to_response_format_param as type_to_response_format_param,
    )
    from ._pydantic import to_strict_json_schema as to_strict_json_schema
    from ._schema_check import SchemaProblem as SchemaProblem, check_strict_schema as check_strict_schema
    from ._schema_type import OutputParsingError as OutputParsingError
    from ._tools import (
        call_tool as call_tool,
        function_tool as function_tool,
        pydantic_function_tool as pydantic_function_tool,
        pydantic_responses_function_tool as pydantic_responses_function_tool,
        responses_function_tool as responses_function_tool,
    )
else:
    from .._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncBatchResults": "._batch_results",
            "BatchRequest": "._batch_requests",
            "BatchResult": "._batch_results",
            "BatchResults": "._batch_results",
            "OutputParsingError": "._schema_type",
            "ResponseFormatT": "._parsing",
            "SchemaProblem": "._schema_check",
            "batch_request": "._batch_requests",
            "call_tool": "._tools",
            "check_strict_schema": "._schema_check",
            "function_tool": "._tools",
            "pydantic_function_tool": "._tools",
            "pydantic_responses_function_tool": "._tools",
            "responses_function_tool": "._tools",
            "to_strict_json_schema": "._pydantic",
            "type_to_response_format_param": "._parsing",
        },
    )
