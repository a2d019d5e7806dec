# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.beta.threads`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .annotation import Annotation as Annotation
    from .annotation_delta import AnnotationDelta as AnnotationDelta
    from .file_citation_annotation import FileCitationAnnotation as FileCitationAnnotation
    from .file_citation_delta_annotation import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation
    from .file_path_annotation import FilePathAnnotation as FilePathAnnotation
    from .file_path_delta_annotation import FilePathDeltaAnnotation as FilePathDeltaAnnotation
    from .image_file import ImageFile as ImageFile
    from .image_file_content_block import ImageFileContentBlock as ImageFileContentBlock
    from .image_file_content_block_param import ImageFileContentBlockParam as ImageFileContentBlockParam
    from .image_file_delta import ImageFileDelta as ImageFileDelta
    from .image_file_delta_block import ImageFileDeltaBlock as ImageFileDeltaBlock
    from .image_file_param import ImageFileParam as ImageFileParam
    from .image_url import ImageURL as ImageURL
    from .image_url_content_block import ImageURLContentBlock as ImageURLContentBlock
    from .image_url_content_block_param import ImageURLContentBlockParam as ImageURLContentBlockParam
    from .image_url_delta import ImageURLDelta as ImageURLDelta
    from .image_url_delta_block import ImageURLDeltaBlock as ImageURLDeltaBlock
    from .image_url_param import ImageURLParam as ImageURLParam
    from .message import Message as Message
    from .message_content import MessageContent as MessageContent
    from .message_content_delta import MessageContentDelta as MessageContentDelta
    from .message_content_part_param import MessageContentPartParam as MessageContentPartParam
    from .message_create_params import MessageCreateParams as MessageCreateParams
    from .message_deleted import MessageDeleted as MessageDeleted
    from .message_delta import MessageDelta as MessageDelta
    from .message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from .message_list_params import MessageListParams as MessageListParams
    from .message_update_params import MessageUpdateParams as MessageUpdateParams
    from .refusal_content_block import RefusalContentBlock as RefusalContentBlock
    from .refusal_delta_block import RefusalDeltaBlock as RefusalDeltaBlock
    from .required_action_function_tool_call import RequiredActionFunctionToolCall as RequiredActionFunctionToolCall
    from .run import Run as Run
    from .run_create_params import RunCreateParams as RunCreateParams
    from .run_list_params import RunListParams as RunListParams
    from .run_status import RunStatus as RunStatus
    from .run_submit_tool_outputs_params import RunSubmitToolOutputsParams as RunSubmitToolOutputsParams
    from .run_update_params import RunUpdateParams as RunUpdateParams
    from .text import Text as Text
    from .text_content_block import TextContentBlock as TextContentBlock
    from .text_content_block_param import TextContentBlockParam as TextContentBlockParam
    from .text_delta import TextDelta as TextDelta
    from .text_delta_block import TextDeltaBlock as TextDeltaBlock
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            ".annotation": "Annotation",
            ".annotation_delta": "AnnotationDelta",
            ".file_citation_annotation": "FileCitationAnnotation",
            ".file_citation_delta_annotation": "FileCitationDeltaAnnotation",
            ".file_path_annotation": "FilePathAnnotation",
            ".file_path_delta_annotation": "FilePathDeltaAnnotation",
            ".image_file": "ImageFile",
            ".image_file_content_block": "ImageFileContentBlock",
            ".image_file_content_block_param": "ImageFileContentBlockParam",
            ".image_file_delta": "ImageFileDelta",
            ".image_file_delta_block": "ImageFileDeltaBlock",
            ".image_file_param": "ImageFileParam",
            ".image_url": "ImageURL",
            ".image_url_content_block": "ImageURLContentBlock",
            ".image_url_content_block_param": "ImageURLContentBlockParam",
            ".image_url_delta": "ImageURLDelta",
            ".image_url_delta_block": "ImageURLDeltaBlock",
            ".image_url_param": "ImageURLParam",
            ".message": "Message",
            ".message_content": "MessageContent",
            ".message_content_delta": "MessageContentDelta",
            ".message_content_part_param": "MessageContentPartParam",
            ".message_create_params": "MessageCreateParams",
            ".message_deleted": "MessageDeleted",
            ".message_delta": "MessageDelta",
            ".message_delta_event": "MessageDeltaEvent",
            ".message_list_params": "MessageListParams",
            ".message_update_params": "MessageUpdateParams",
            ".refusal_content_block": "RefusalContentBlock",
            ".refusal_delta_block": "RefusalDeltaBlock",
            ".required_action_function_tool_call": "RequiredActionFunctionToolCall",
            ".run": "Run",
            ".run_create_params": "RunCreateParams",
            ".run_list_params": "RunListParams",
            ".run_status": "RunStatus",
            ".run_submit_tool_outputs_params": "RunSubmitToolOutputsParams",
            ".run_update_params": "RunUpdateParams",
            ".text": "Text",
            ".text_content_block": "TextContentBlock",
            ".text_content_block_param": "TextContentBlockParam",
            ".text_delta": "TextDelta",
            ".text_delta_block": "TextDeltaBlock",
        },
    )
