# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.environments`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .environments import AsyncEnvironments as AsyncEnvironments
    from .environments import AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse
    from .environments import AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse
    from .environments import Environments as Environments
    from .environments import EnvironmentsWithRawResponse as EnvironmentsWithRawResponse
    from .environments import EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse
    from .files import AsyncFiles as AsyncFiles
    from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .files import Files as Files
    from .files import FilesWithRawResponse as FilesWithRawResponse
    from .files import FilesWithStreamingResponse as FilesWithStreamingResponse
    from .templates import AsyncTemplates as AsyncTemplates
    from .templates import AsyncTemplatesWithRawResponse as AsyncTemplatesWithRawResponse
    from .templates import AsyncTemplatesWithStreamingResponse as AsyncTemplatesWithStreamingResponse
    from .templates import Templates as Templates
    from .templates import TemplatesWithRawResponse as TemplatesWithRawResponse
    from .templates import TemplatesWithStreamingResponse as TemplatesWithStreamingResponse
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncEnvironments": ".environments",
            "AsyncEnvironmentsWithRawResponse": ".environments",
            "AsyncEnvironmentsWithStreamingResponse": ".environments",
            "Environments": ".environments",
            "EnvironmentsWithRawResponse": ".environments",
            "EnvironmentsWithStreamingResponse": ".environments",
            "AsyncFiles": ".files",
            "AsyncFilesWithRawResponse": ".files",
            "AsyncFilesWithStreamingResponse": ".files",
            "Files": ".files",
            "FilesWithRawResponse": ".files",
            "FilesWithStreamingResponse": ".files",
            "AsyncTemplates": ".templates",
            "AsyncTemplatesWithRawResponse": ".templates",
            "AsyncTemplatesWithStreamingResponse": ".templates",
            "Templates": ".templates",
            "TemplatesWithRawResponse": ".templates",
            "TemplatesWithStreamingResponse": ".templates",
        },
    )
