# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing_extensions import TypeAlias

from ..responses.response_input_file import ResponseInputFile

__all__ = ["InputFileContent"]

InputFileContent: TypeAlias = ResponseInputFile
