# Generated from spec/images.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from typing_extensions import deprecated

from .._operation import Operation, StreamOperation
from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given, omit
from .._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Optional, Union

    import httpx
    from typing_extensions import Literal

    from .._streaming import AsyncStream, Stream
    from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ..types import image_edit_params, image_generate_params
    from ..types.image_edit_stream_event import ImageEditStreamEvent
    from ..types.image_gen_stream_event import ImageGenStreamEvent
    from ..types.image_model import ImageModel
    from ..types.images_response import ImagesResponse

__all__ = [
    "AsyncImages",
    "AsyncImagesWithRawResponse",
    "AsyncImagesWithStreamingResponse",
    "Images",
    "ImagesWithRawResponse",
    "ImagesWithStreamingResponse",
]

_CREATE_VARIATION: Operation[ImagesResponse] = Operation(
    "POST",
    "/images/variations",
    "openai.types.images_response:ImagesResponse",
    files=(("image",),),
)
_EDIT: StreamOperation[ImagesResponse, ImageEditStreamEvent] = StreamOperation(
    "POST",
    "/images/edits",
    "openai.types.images_response:ImagesResponse",
    stream="openai.types.image_edit_stream_event:ImageEditStreamEvent",
    files=(("image",), ("image", "<array>"), ("markup",), ("mask",)),
)
_GENERATE: StreamOperation[ImagesResponse, ImageGenStreamEvent] = StreamOperation(
    "POST",
    "/images/generations",
    "openai.types.images_response:ImagesResponse",
    stream="openai.types.image_gen_stream_event:ImageGenStreamEvent",
)


class Images(SyncAPIResource):
    """Pictures from prompts, edits and variations."""

    @cached_property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ImagesWithStreamingResponse(self)

    @deprecated("Image variations are deprecated; use `edit` instead.")
    def create_variation(
        self,
        *,
        image: FileTypes,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse:
        """Draw variations of an image with DALL·E 2.

        [API reference](https://platform.openai.com/docs/api-reference/images/createVariation)

        Args:
            image: Square PNG below 4 MB to vary.
            model: Only `dall-e-2`, the default.
            n: Number of variations, 1 to 10, default 1.
            response_format: `url` (default, lives 60 minutes) or `b64_json`.
            size: `256x256`, `512x512` or `1024x1024` (default).
            user: Stable id of your end user, for abuse detection.
        """
        return self._run(
            _CREATE_VARIATION,
            {"image": image, "model": model, "n": n, "response_format": response_format, "size": size, "user": user},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse: ...

    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        stream: Literal[True],
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Stream[ImageEditStreamEvent]: ...

    @overload
    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        stream: bool,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...

    def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Change or extend images as a prompt says; with `stream=True`, an iterator of partial and final images.

        [API reference](https://platform.openai.com/docs/api-reference/images/createEdit)

        Args:
            image: Picture to edit, or up to 16; PNG, WebP or JPEG below 50 MB each.
            prompt: What to change; up to 32000 characters for GPT image models, 1000 for DALL·E 2.
            background: `transparent`, `opaque` or `auto` (default); transparency needs PNG or WebP.
            complexity: Complexity of the drawing, `low`, `medium` or `high`.
            frame_count: Number of frames of an animated image.
            frame_duration_ms: Time each frame shows, in milliseconds.
            input_fidelity: How closely faces and style of the input are kept, `low` (default) or `high`.
            markup: Picture that marks what to edit.
            mask: PNG below 4 MB, of the first image's size; its fully transparent areas are what gets edited.
            model: Id of the image model, such as `gpt-image-1.5` (default).
            n: Number of images, 1 to 10, default 1.
            output_compression: Compression of JPEG and WebP output in percent, 0 to 100, default 100.
            output_format: File format, `png` (default), `jpeg`, `webp`, `gif` or `svg`, as the model supports.
            partial_images: Number of previews to stream ahead of each final image, 0 (default) to 3.
            quality: `auto` (default), `low`, `medium`, `high` and beyond as the model allows; `standard` for DALL·E 2.
            response_format: `url` (lives 60 minutes) or `b64_json`; DALL·E 2 only, GPT image models always send base64.
            safety_identifier: Stable id of your end user for abuse detection, up to 64 characters; hash personal data.
            size: `auto` or pixels as `1024x1024`; which sizes exist depends on the model.
            stream: `True` returns an iterator of image events.
            svg: Model and reasoning effort that write SVG output.
            user: Stable id of your end user, for abuse detection.
        """
        return self._run_or_stream(
            _EDIT,
            {
                "image": image,
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "input_fidelity": input_fidelity,
                "markup": markup,
                "mask": mask,
                "model": model,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "stream": stream,
                "svg": svg,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Stream[ImageGenStreamEvent]: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: bool,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...

    def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Draw images from a prompt; with `stream=True`, an iterator of partial and final images.

        [API reference](https://platform.openai.com/docs/api-reference/images/create)

        Args:
            prompt: What to draw; up to 32000 characters for GPT image models, 4000 for DALL·E 3, 1000 for DALL·E 2.
            background: `transparent`, `opaque` or `auto` (default); transparency needs PNG or WebP.
            complexity: Complexity of the drawing, `low`, `medium` or `high`.
            frame_count: Number of frames of an animated image.
            frame_duration_ms: Time each frame shows, in milliseconds.
            model: Id of the image model, such as `gpt-image-1.5`.
            moderation: Strictness of content filtering, `auto` (default) or `low`; GPT image models only.
            n: Number of images, 1 to 10, default 1; DALL·E 3 draws one.
            output_compression: Compression of JPEG and WebP output in percent, 0 to 100, default 100.
            output_format: File format, `png` (default), `jpeg`, `webp`, `gif` or `svg`, as the model supports.
            partial_images: Number of previews to stream ahead of each final image, 0 (default) to 3.
            quality: `auto` (default), `low`, `medium`, `high` and beyond as the model allows; `hd` for DALL·E 3.
            response_format: `url` (lives 60 minutes) or `b64_json`; DALL·E only, GPT image models always send base64.
            safety_identifier: Stable id of your end user for abuse detection, up to 64 characters; hash personal data.
            size: `auto` or pixels as `1024x1024`; which sizes exist depends on the model.
            stream: `True` returns an iterator of image events; GPT image models only.
            style: `vivid` (default) or `natural`; DALL·E 3 only.
            svg: Model and reasoning effort that write SVG output.
            user: Stable id of your end user, for abuse detection.
        """
        return self._run_or_stream(
            _GENERATE,
            {
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "model": model,
                "moderation": moderation,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "stream": stream,
                "style": style,
                "svg": svg,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncImages(AsyncAPIResource):
    """Async twin of `Images`."""

    @cached_property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncImagesWithStreamingResponse(self)

    @deprecated("Image variations are deprecated; use `edit` instead.")
    async def create_variation(
        self,
        *,
        image: FileTypes,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse:
        """Async twin of `Images.create_variation`."""
        return await self._run(
            _CREATE_VARIATION,
            {"image": image, "model": model, "n": n, "response_format": response_format, "size": size, "user": user},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse: ...

    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        stream: Literal[True],
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[ImageEditStreamEvent]: ...

    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        stream: bool,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...

    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Async twin of `Images.edit`."""
        return await self._run_or_stream(
            _EDIT,
            {
                "image": image,
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "input_fidelity": input_fidelity,
                "markup": markup,
                "mask": mask,
                "model": model,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "stream": stream,
                "svg": svg,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[ImageGenStreamEvent]: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: bool,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...

    async def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Async twin of `Images.generate`."""
        return await self._run_or_stream(
            _GENERATE,
            {
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "model": model,
                "moderation": moderation,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "stream": stream,
                "style": style,
                "svg": svg,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ImagesWithRawResponse:
    """Methods of `Images`; see `with_raw_response`."""

    def __init__(self, images: Images) -> None:
        self._images = images
        self.create_variation = to_raw_response_wrapper(images.create_variation)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.edit = to_raw_response_wrapper(images.edit)
        self.generate = to_raw_response_wrapper(images.generate)


class AsyncImagesWithRawResponse:
    """Methods of `AsyncImages`; see `with_raw_response`."""

    def __init__(self, images: AsyncImages) -> None:
        self._images = images
        self.create_variation = async_to_raw_response_wrapper(images.create_variation)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.edit = async_to_raw_response_wrapper(images.edit)
        self.generate = async_to_raw_response_wrapper(images.generate)


class ImagesWithStreamingResponse:
    """Methods of `Images`; see `with_streaming_response`."""

    def __init__(self, images: Images) -> None:
        self._images = images
        self.create_variation = to_streamed_response_wrapper(images.create_variation)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.edit = to_streamed_response_wrapper(images.edit)
        self.generate = to_streamed_response_wrapper(images.generate)


class AsyncImagesWithStreamingResponse:
    """Methods of `AsyncImages`; see `with_streaming_response`."""

    def __init__(self, images: AsyncImages) -> None:
        self._images = images
        self.create_variation = async_to_streamed_response_wrapper(images.create_variation)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.edit = async_to_streamed_response_wrapper(images.edit)
        self.generate = async_to_streamed_response_wrapper(images.generate)
