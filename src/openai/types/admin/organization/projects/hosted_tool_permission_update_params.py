# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Required, TypedDict

__all__ = ["CodeInterpreter", "FileSearch", "HostedToolPermissionUpdateParams", "ImageGeneration", "Mcp", "WebSearch"]


class CodeInterpreter(TypedDict, total=False):
    enabled: Required[bool]


class FileSearch(TypedDict, total=False):
    enabled: Required[bool]


class ImageGeneration(TypedDict, total=False):
    enabled: Required[bool]


class Mcp(TypedDict, total=False):
    enabled: Required[bool]


class WebSearch(TypedDict, total=False):
    enabled: Required[bool]


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    code_interpreter: Optional[CodeInterpreter]
    """`{"enabled": …}` for the code interpreter."""
    file_search: Optional[FileSearch]
    """`{"enabled": …}` for file search."""
    image_generation: Optional[ImageGeneration]
    """`{"enabled": …}` for image generation."""
    mcp: Optional[Mcp]
    """`{"enabled": …}` for remote MCP servers."""
    web_search: Optional[WebSearch]
    """`{"enabled": …}` for web search."""
