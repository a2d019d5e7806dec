"""What a transcription or a translation answers with, by the format that was asked for."""

from __future__ import annotations

from typing import Any, Mapping

from ._operation import resolve

_TEXT_FORMATS = ("text", "srt", "vtt")


def transcription_type(arguments: Mapping[str, object]) -> Any:  # Any: a model class or str
    """The type of a transcription."""
    return _by_format(arguments, {"verbose_json": "TranscriptionVerbose", "diarized_json": "TranscriptionDiarized"})


def translation_type(arguments: Mapping[str, object]) -> Any:  # Any: a model class or str
    """The type of a translation."""
    return _by_format(arguments, {"verbose_json": "TranslationVerbose"}, "Translation")


def _by_format(arguments: Mapping[str, object], models: Mapping[str, str], plain: str = "Transcription") -> Any:
    wanted = arguments.get("response_format")
    if wanted in _TEXT_FORMATS:
        return str
    return resolve(f"openai.types.audio:{models.get(str(wanted), plain)}")
