"""Files on their way into an agent's environment: what is to go where, checked first, then sent."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, List, Mapping, Sequence, Union

from ...._exceptions import OpenAIError
from ...._flow import Ask, Flow

if TYPE_CHECKING:
    import httpx

    from ...._types import FileTypes, NotGiven
    from ....types.beta.agents.environments.environment_file import EnvironmentFile
    from ....types.beta.hosted_environment_file_param import HostedEnvironmentFileParam

    _Timeout = Union[float, httpx.Timeout, NotGiven, None]

_ROOT = "/workspace"


@dataclass
class PreparedAgentFiles:
    """Files that were uploaded: `files` goes into the settings of an environment or a session's `environment`.

    The uploads are yours: delete those of `uploaded_file_ids` with `client.files.delete` when they are not needed.
    """

    files: List[HostedEnvironmentFileParam] = field(default_factory=lambda: list["HostedEnvironmentFileParam"]())
    uploaded_file_ids: List[str] = field(default_factory=lambda: list[str]())


@dataclass
class StagedAgentFile:
    """A file that was uploaded and put into an environment; the upload is yours to delete."""

    uploaded_file_id: str
    file: EnvironmentFile


class AgentFilePreparationError(OpenAIError):
    """A file could not be uploaded, `__cause__` says why; `prepared` has those before it, which are yours to delete."""

    def __init__(self, prepared: PreparedAgentFiles) -> None:
        done = len(prepared.uploaded_file_ids)
        super().__init__(
            f"Not all files could be uploaded; {done} were, see `prepared`: they are yours to use or delete."
        )
        self.prepared = prepared

    def __reduce__(self) -> Any:  # Any: what pickle takes
        return type(self), (self.prepared,)


class AgentFileStagingError(OpenAIError):
    """A file was uploaded, but could not be put into the environment; `__cause__` says why."""

    def __init__(self, uploaded_file_id: str) -> None:
        super().__init__(
            f"File {uploaded_file_id} was uploaded, but could not be put into the environment; it is yours to use or"
            " delete."
        )
        self.uploaded_file_id = uploaded_file_id

    def __reduce__(self) -> Any:  # Any: what pickle takes
        return type(self), (self.uploaded_file_id,)


def directory_files(
    root: str | os.PathLike[str], destination: str, include: Sequence[str]
) -> dict[str, os.PathLike[str]]:
    """Find the files of a directory that patterns choose, by their destinations and in the order of these.

    Raises:
        ValueError: a pattern or a link leads out of the directory, or nothing is chosen.
    """
    if isinstance(include, str) or not include:
        raise ValueError('`include` is a list of patterns that choose the files, such as ["**/*.py"].')
    base = Path(root)
    if base.is_symlink() or not base.is_dir():
        raise ValueError(f"`root` must be a directory, and no link to one: {os.fspath(root)!r}")
    _check_destination(f"{destination}/*")
    chosen: dict[str, os.PathLike[str]] = {}
    for pattern in include:
        if os.path.isabs(pattern) or ".." in Path(pattern).parts:
            raise ValueError(f"`include` must stay in the directory, unlike {pattern!r}")
        for path in base.glob(pattern):
            if path.is_dir():
                continue
            if not path.is_file() or base.resolve() not in path.resolve().parents:
                raise ValueError(f"`include` chooses what is no file, or leads out of `root`: {os.fspath(path)!r}")
            chosen[f"{destination}/{path.relative_to(base).as_posix()}"] = path
    if not chosen:
        raise ValueError(f"`include` chooses no file in {os.fspath(root)!r}: {list(include)}")
    return dict(sorted(chosen.items()))


def preparing(
    client: Any, files: Mapping[str, str | os.PathLike[str]], timeout: _Timeout
) -> Flow[PreparedAgentFiles]:  # Any: a client of either world
    """Check all files, then upload them one by one, each read while it is sent."""
    for destination, source in files.items():
        _check_destination(destination)
        if not Path(source).is_file():
            raise ValueError(f"`files` names what is no file, for {destination}: {os.fspath(source)!r}")
    prepared = PreparedAgentFiles()
    for destination, source in files.items():
        upload = partial(client.files.create, file=Path(source), purpose="user_data", timeout=timeout)
        try:
            file = yield Ask(upload)
        except Exception as cause:
            raise AgentFilePreparationError(prepared) from cause
        prepared.files.append({"type": "file_id", "file_id": file.id, "path": destination})
        prepared.uploaded_file_ids.append(file.id)
    return prepared


def staging(
    client: Any, environment_id: str, file: FileTypes, path: str, timeout: _Timeout
) -> Flow[StagedAgentFile]:  # Any: as above
    """Upload a file, then put it into an environment."""
    _check_destination(path)
    uploaded = yield Ask(partial(client.files.create, file=file, purpose="user_data", timeout=timeout))
    put = partial(client.beta.agents.environments.files.create, environment_id, type="file_id", timeout=timeout)
    try:
        staged = yield Ask(partial(put, file_id=uploaded.id, path=path))
    except Exception as cause:
        raise AgentFileStagingError(uploaded.id) from cause
    return StagedAgentFile(uploaded.id, staged)


def _check_destination(path: str) -> None:
    if not path.startswith(f"{_ROOT}/"):
        raise ValueError(f"A file goes to an absolute path below {_ROOT}, not to {path!r}")
    if any(part in ("", ".", "..") for part in path.split("/")[1:]):
        raise ValueError(f"A destination has no empty part, `.` or `..`, unlike {path!r}")
