# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation, PageOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Dict, Iterable, Optional

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.agents.environments import template_create_params, template_update_params
    from .....types.beta.agents.environments.environment_template import EnvironmentTemplate
    from .....types.beta.agents.environments.environment_template_deleted import EnvironmentTemplateDeleted
    from .....types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
    from .....types.beta.hosted_plugin_param import HostedPluginParam
    from .....types.beta.hosted_skill_param import HostedSkillParam
    from .....types.beta.setup_command_param import SetupCommandParam

__all__ = [
    "AsyncTemplates",
    "AsyncTemplatesWithRawResponse",
    "AsyncTemplatesWithStreamingResponse",
    "Templates",
    "TemplatesWithRawResponse",
    "TemplatesWithStreamingResponse",
]

_CREATE: Operation[EnvironmentTemplate] = Operation(
    "POST",
    "/agents/environments/templates",
    "openai.types.beta.agents.environments.environment_template:EnvironmentTemplate",
    headers={"OpenAI-Beta": "agents=v1"},
)
_RETRIEVE: Operation[EnvironmentTemplate] = Operation(
    "GET",
    "/agents/environments/templates/{environment_template_id}",
    "openai.types.beta.agents.environments.environment_template:EnvironmentTemplate",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE: Operation[EnvironmentTemplate] = Operation(
    "POST",
    "/agents/environments/templates/{environment_template_id}",
    "openai.types.beta.agents.environments.environment_template:EnvironmentTemplate",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST: PageOperation[
    SyncCursorPage[EnvironmentTemplate],
    AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]],
] = PageOperation(
    "GET",
    "/agents/environments/templates",
    "openai.types.beta.agents.environments.environment_template:EnvironmentTemplate",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
_DELETE: Operation[EnvironmentTemplateDeleted] = Operation(
    "DELETE",
    "/agents/environments/templates/{environment_template_id}",
    "openai.types.beta.agents.environments.environment_template_deleted:EnvironmentTemplateDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Templates(SyncAPIResource):
    """Recipes for environments."""

    @cached_property
    def with_raw_response(self) -> TemplatesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return TemplatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TemplatesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return TemplatesWithStreamingResponse(self)

    def create(
        self,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[template_create_params.Desktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[template_create_params.Network] | Omit = omit,
        packages: Optional[template_create_params.Packages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentTemplate:
        """Store a recipe that environments can be built from.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/templates/create)

        Args:
            capability_directories: Directories in which the agent looks for skills and plugins.
            desktop: Whether the environment has a graphical desktop.
            env: Environment variables by name.
            files: Files to put in, by id or inline.
            name: Name of the template.
            network: Network access, `enabled`, `disabled` or `restricted` to listed domains.
            packages: Packages to install, for `npm`, `python` and the `system`.
            plugins: Plugins to install.
            setup_commands: Commands to run once while the environment is built.
            skills: Skills to install.
        """
        return self._run(
            _CREATE,
            {
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentTemplate:
        """Return an environment template.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/templates/retrieve)

        Args:
            environment_template_id: Id of the environment template.
        """
        return self._run(
            _RETRIEVE,
            {"environment_template_id": environment_template_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[template_update_params.Desktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[template_update_params.Network] | Omit = omit,
        packages: Optional[template_update_params.Packages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentTemplate:
        """Change an environment template; what is absent stays as it is.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/templates/update)

        Args:
            environment_template_id: Id of the environment template.
            capability_directories: Directories in which the agent looks for skills and plugins.
            desktop: Whether the environment has a graphical desktop.
            env: Environment variables by name.
            files: Files to put in, by id or inline.
            name: Name of the template.
            network: Network access, `enabled`, `disabled` or `restricted` to listed domains.
            packages: Packages to install, for `npm`, `python` and the `system`.
            plugins: Plugins to install.
            setup_commands: Commands to run once while the environment is built.
            skills: Skills to install.
        """
        return self._run(
            _UPDATE,
            {
                "environment_template_id": environment_template_id,
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[EnvironmentTemplate]:
        """List environment templates.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/templates/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentTemplateDeleted:
        """Delete an environment template.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/templates/delete)

        Args:
            environment_template_id: Id of the environment template.
        """
        return self._run(
            _DELETE,
            {"environment_template_id": environment_template_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncTemplates(AsyncAPIResource):
    """Async twin of `Templates`."""

    @cached_property
    def with_raw_response(self) -> AsyncTemplatesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncTemplatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTemplatesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncTemplatesWithStreamingResponse(self)

    async def create(
        self,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[template_create_params.Desktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[template_create_params.Network] | Omit = omit,
        packages: Optional[template_create_params.Packages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentTemplate:
        """Async twin of `Templates.create`."""
        return await self._run(
            _CREATE,
            {
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentTemplate:
        """Async twin of `Templates.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"environment_template_id": environment_template_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[template_update_params.Desktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[template_update_params.Network] | Omit = omit,
        packages: Optional[template_update_params.Packages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentTemplate:
        """Async twin of `Templates.update`."""
        return await self._run(
            _UPDATE,
            {
                "environment_template_id": environment_template_id,
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]]:
        """Async twin of `Templates.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentTemplateDeleted:
        """Async twin of `Templates.delete`."""
        return await self._run(
            _DELETE,
            {"environment_template_id": environment_template_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TemplatesWithRawResponse:
    """Methods of `Templates`; see `with_raw_response`."""

    def __init__(self, templates: Templates) -> None:
        self._templates = templates
        self.create = to_raw_response_wrapper(templates.create)
        self.retrieve = to_raw_response_wrapper(templates.retrieve)
        self.update = to_raw_response_wrapper(templates.update)
        self.list = to_raw_response_wrapper(templates.list)
        self.delete = to_raw_response_wrapper(templates.delete)


class AsyncTemplatesWithRawResponse:
    """Methods of `AsyncTemplates`; see `with_raw_response`."""

    def __init__(self, templates: AsyncTemplates) -> None:
        self._templates = templates
        self.create = async_to_raw_response_wrapper(templates.create)
        self.retrieve = async_to_raw_response_wrapper(templates.retrieve)
        self.update = async_to_raw_response_wrapper(templates.update)
        self.list = async_to_raw_response_wrapper(templates.list)
        self.delete = async_to_raw_response_wrapper(templates.delete)


class TemplatesWithStreamingResponse:
    """Methods of `Templates`; see `with_streaming_response`."""

    def __init__(self, templates: Templates) -> None:
        self._templates = templates
        self.create = to_streamed_response_wrapper(templates.create)
        self.retrieve = to_streamed_response_wrapper(templates.retrieve)
        self.update = to_streamed_response_wrapper(templates.update)
        self.list = to_streamed_response_wrapper(templates.list)
        self.delete = to_streamed_response_wrapper(templates.delete)


class AsyncTemplatesWithStreamingResponse:
    """Methods of `AsyncTemplates`; see `with_streaming_response`."""

    def __init__(self, templates: AsyncTemplates) -> None:
        self._templates = templates
        self.create = async_to_streamed_response_wrapper(templates.create)
        self.retrieve = async_to_streamed_response_wrapper(templates.retrieve)
        self.update = async_to_streamed_response_wrapper(templates.update)
        self.list = async_to_streamed_response_wrapper(templates.list)
        self.delete = async_to_streamed_response_wrapper(templates.delete)
