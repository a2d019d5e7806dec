# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from typing_extensions import deprecated

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Union

    import httpx
    from typing_extensions import Literal

    from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ...types.audio.translation import Translation
    from ...types.audio.translation_verbose import TranslationVerbose
    from ...types.audio_model import AudioModel

__all__ = [
    "AsyncTranslations",
    "AsyncTranslationsWithRawResponse",
    "AsyncTranslationsWithStreamingResponse",
    "Translations",
    "TranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
]

_CREATE: Operation[Translation | TranslationVerbose | str] = Operation(
    "POST",
    "/audio/translations",
    "openai.types.audio.translation:Translation",
    files=(("file",),),
    choose="openai._audio:translation_type",
)


class Translations(SyncAPIResource):
    """Speech to English text."""

    @cached_property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return TranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return TranslationsWithStreamingResponse(self)

    @overload
    @deprecated("Translation is deprecated; use `client.audio.transcriptions` instead.")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Translation: ...

    @overload
    @deprecated("Translation is deprecated; use `client.audio.transcriptions` instead.")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["verbose_json"],
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> TranslationVerbose: ...

    @overload
    @deprecated("Translation is deprecated; use `client.audio.transcriptions` instead.")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["text", "srt", "vtt"],
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> str: ...

    @overload
    @deprecated("Translation is deprecated; use `client.audio.transcriptions` instead.")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Translation | TranslationVerbose | str: ...

    @deprecated("Translation is deprecated; use `client.audio.transcriptions` instead.")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Translation | TranslationVerbose | str:
        """Write down in English what is said in a recording of another language.

        [API reference](https://platform.openai.com/docs/api-reference/audio/createTranslation)

        Args:
            file: Recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm; give it a name with an extension.
            model: Only `whisper-1`.
            prompt: English text that sets style or precedes the recording.
            response_format: `json` (default), `text`, `srt`, `verbose_json` or `vtt`.
            temperature: Sampling temperature, 0 to 1; 0 (default) lets the model raise it where it struggles.
        """
        return self._run(
            _CREATE,
            {
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncTranslations(AsyncAPIResource):
    """Async twin of `Translations`."""

    @cached_property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncTranslationsWithStreamingResponse(self)

    @overload
    @deprecated("Translation is deprecated; use `client.audio.transcriptions` instead.")
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Translation: ...

    @overload
    @deprecated("Translation is deprecated; use `client.audio.transcriptions` instead.")
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["verbose_json"],
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> TranslationVerbose: ...

    @overload
    @deprecated("Translation is deprecated; use `client.audio.transcriptions` instead.")
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["text", "srt", "vtt"],
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> str: ...

    @overload
    @deprecated("Translation is deprecated; use `client.audio.transcriptions` instead.")
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Translation | TranslationVerbose | str: ...

    @deprecated("Translation is deprecated; use `client.audio.transcriptions` instead.")
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Translation | TranslationVerbose | str:
        """Async twin of `Translations.create`."""
        return await self._run(
            _CREATE,
            {
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TranslationsWithRawResponse:
    """Methods of `Translations`; see `with_raw_response`."""

    def __init__(self, translations: Translations) -> None:
        self._translations = translations
        self.create = to_raw_response_wrapper(translations.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncTranslationsWithRawResponse:
    """Methods of `AsyncTranslations`; see `with_raw_response`."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self._translations = translations
        self.create = async_to_raw_response_wrapper(translations.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class TranslationsWithStreamingResponse:
    """Methods of `Translations`; see `with_streaming_response`."""

    def __init__(self, translations: Translations) -> None:
        self._translations = translations
        self.create = to_streamed_response_wrapper(translations.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncTranslationsWithStreamingResponse:
    """Methods of `AsyncTranslations`; see `with_streaming_response`."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self._translations = translations
        self.create = async_to_streamed_response_wrapper(translations.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
