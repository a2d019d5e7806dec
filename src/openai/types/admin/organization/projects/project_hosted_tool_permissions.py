# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from ....._models import BaseModel

__all__ = ["CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "ProjectHostedToolPermissions", "WebSearch"]


class CodeInterpreter(BaseModel):
    enabled: bool


class FileSearch(BaseModel):
    enabled: bool


class ImageGeneration(BaseModel):
    enabled: bool


class Mcp(BaseModel):
    enabled: bool


class WebSearch(BaseModel):
    enabled: bool


class ProjectHostedToolPermissions(BaseModel):
    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch
