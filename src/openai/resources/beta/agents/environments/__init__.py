# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.agents.environments`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .environments import (
        AsyncEnvironments as AsyncEnvironments,
        AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse,
        Environments as Environments,
        EnvironmentsWithRawResponse as EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse,
    )
    from .files import (
        AsyncFiles as AsyncFiles,
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        Files as Files,
        FilesWithRawResponse as FilesWithRawResponse,
        FilesWithStreamingResponse as FilesWithStreamingResponse,
    )
    from .templates import (
        AsyncTemplates as AsyncTemplates,
        AsyncTemplatesWithRawResponse as AsyncTemplatesWithRawResponse,
        AsyncTemplatesWithStreamingResponse as AsyncTemplatesWithStreamingResponse,
        Templates as Templates,
        TemplatesWithRawResponse as TemplatesWithRawResponse,
        TemplatesWithStreamingResponse as TemplatesWithStreamingResponse,
    )
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
