"""Completions that are not complete yet."""

from __future__ import annotations

from typing_extensions import TypeAlias

from ....types.chat import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice

ParsedChatCompletionSnapshot: TypeAlias = ParsedChatCompletion[object]
ParsedChatCompletionMessageSnapshot: TypeAlias = ParsedChatCompletionMessage[object]
ParsedChoiceSnapshot: TypeAlias = ParsedChoice[object]
