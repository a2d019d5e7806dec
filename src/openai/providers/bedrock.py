"""Amazon Bedrock: its addresses by region, its bearer tokens, and requests signed with AWS credentials."""

from __future__ import annotations

import hashlib
import os
import re
from functools import partial
from typing import TYPE_CHECKING, Awaitable, Callable, Mapping, Union

from typing_extensions import Literal

from .._exceptions import OpenAIError
from .._flow import Ask, Flow, Settings
from .._provider import Provider
from .._request import FinalRequestOptions
from .._secrets import Unseen, secret_of_environment
from .._transports._protocol import Request
from .._types import NotGiven, not_given
from .._upload import Upload
from ..lib._bedrock_auth import AwsCredentialsProvider, BedrockAwsAuth, resolve_aws_region_with_source
from ._credentials import bearer, refuse_authorization, stay_home

if TYPE_CHECKING:
    import httpx

BedrockTokenProvider = Callable[[], Union[str, Awaitable[str]]]
BedrockEndpoint = Literal["mantle", "runtime"]

_REGION = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")


class BedrockProvider(Provider):
    """What `bedrock` makes: an address, and either a bearer token or AWS credentials that sign."""

    name = "bedrock"

    def __init__(
        self, base_url: str, region: str | None, token: str | BedrockTokenProvider | None, aws: BedrockAwsAuth | None
    ) -> None:
        self.base_url = base_url
        self.region = region
        self.token = token
        self._aws = aws

    def __repr__(self) -> str:
        return f"<bedrock at {self.base_url}>"

    def authorize(
        self, options: FinalRequestOptions, given: frozenset[str], client: Settings
    ) -> Flow[Mapping[str, str]]:
        """The bearer token, if there is one; a signature comes later."""
        if self.token is not None:
            return (yield from bearer(self, self.token, given))
        refuse_authorization(self, given)
        return {}

    def sign(self, request: Request, options: FinalRequestOptions) -> Flow[Request]:
        """The request with a signature of this moment, unless a bearer token proves who is calling."""
        stay_home(request, self)
        if self._aws is not None:
            path, mark, query = request.url.partition("?")
            request.url = path + mark + query.replace("+", "%20")  # the same space, but AWS takes a plus for a plus
            digest = yield Ask(partial(_digest, request.body), blocking=True)
            signed = yield Ask(partial(_signed, self._aws, request, digest), blocking=True)
            request.headers = list(signed.items())
        return request


def _signed(aws: BedrockAwsAuth, request: Request, digest: str) -> dict[str, str]:
    return aws.sign_digest(request.method, request.url, Unseen(request.headers), digest)


def _digest(body: object) -> str | Awaitable[str]:
    """The SHA-256 of a body, which is read for it once more than it is sent."""
    if isinstance(body, bytes):
        return hashlib.sha256(body).hexdigest()
    if not isinstance(body, Upload) or not body.replayable:
        raise OpenAIError(
            "AWS signs the whole body before it is sent, so it must be one that can be read twice. Pass its bytes or a"
            " path, or use a bearer token."
        )
    if body.is_async:
        return _digest_async(body)
    digest = hashlib.sha256()
    for chunk in body:
        digest.update(chunk)
    return digest.hexdigest()


async def _digest_async(body: Upload) -> str:
    digest = hashlib.sha256()
    async for chunk in body:
        digest.update(chunk)
    return digest.hexdigest()


def bedrock(
    *,
    endpoint: BedrockEndpoint | None = None,
    region: str | None = None,
    base_url: str | httpx.URL | NotGiven | None = not_given,
    api_key: str | NotGiven | None = not_given,
    token_provider: BedrockTokenProvider | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: AwsCredentialsProvider | None = None,
) -> BedrockProvider:
    """Amazon Bedrock, for `OpenAI(provider=…)` and `AsyncOpenAI(provider=…)`.

    Without credentials of any kind the bearer token of `AWS_BEARER_TOKEN_BEDROCK` is used, else AWS's own chain.

    Args:
        endpoint: `mantle` (the default) or `runtime`.
        region: the AWS region; `AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile.
        base_url: the whole address; `AWS_BEDROCK_BASE_URL`, which None leaves out.
        api_key: a bearer token; None leaves out the environment's.
        token_provider: a function that returns one and is called before every attempt; async for `AsyncOpenAI` alone.
        access_key_id, secret_access_key, session_token: AWS credentials that sign each attempt.
        profile: the AWS profile whose credentials do.
        credential_provider: a function that returns them, as an object with `access_key`, `secret_key` and `token`.

    Raises:
        OpenAIError: there is no region, or settings exclude each other; the message names them.
    """
    if endpoint not in (None, "mantle", "runtime"):
        raise OpenAIError(f"`endpoint` must be `mantle` or `runtime`, not {endpoint!r}")
    static = any(value is not None for value in (access_key_id, secret_access_key, session_token))
    token = _bearer(api_key, token_provider, static=static, profile=profile, credential_provider=credential_provider)
    if static and not (access_key_id and secret_access_key):
        raise OpenAIError("`access_key_id` and `secret_access_key` belong together, and `session_token` to both")
    aws = None
    if token is None:
        aws = BedrockAwsAuth.resolve(
            region=region,
            profile=profile,
            access_key_id=access_key_id,
            secret_access_key=secret_access_key,
            session_token=session_token,
            credentials_provider=credential_provider,
            service="bedrock" if endpoint == "runtime" else "bedrock-mantle",
        )
    address = os.environ.get("AWS_BEDROCK_BASE_URL") if isinstance(base_url, NotGiven) else base_url
    region = _region(region, is_needed=not address) if aws is None else aws.config.region
    address = address or _address(endpoint or "mantle", region or "")
    return BedrockProvider(str(address), region, token, aws)


def _bearer(
    api_key: str | NotGiven | None,
    token_provider: BedrockTokenProvider | None,
    *,
    static: bool,
    profile: str | None,
    credential_provider: AwsCredentialsProvider | None,
) -> str | BedrockTokenProvider | None:
    """The bearer token, or what gives it, or None where a signature takes its place."""
    given = None if isinstance(api_key, NotGiven) else api_key
    ways = {
        "api_key": given is not None,
        "token_provider": token_provider is not None,
        "access_key_id": static,
        "profile": profile is not None,
        "credential_provider": credential_provider is not None,
    }
    chosen = [f"`{name}`" for name, is_given in ways.items() if is_given]
    if len(chosen) > 1:
        raise OpenAIError(f"{' and '.join(chosen)} exclude each other; pass only one of them to `bedrock(…)`")
    if given == "":
        raise OpenAIError("The bearer token passed as `api_key` is empty")
    if not chosen and isinstance(api_key, NotGiven):
        return secret_of_environment("AWS_BEARER_TOKEN_BEDROCK") or None
    return given or token_provider


def _region(given: str | None, *, is_needed: bool) -> str | None:
    try:
        return resolve_aws_region_with_source(given)[0]
    except OpenAIError:
        if is_needed:
            raise
        return None


def _address(endpoint: BedrockEndpoint, region: str) -> str:
    if _REGION.fullmatch(region) is None:
        raise OpenAIError(f"{region!r} is no AWS `region`; one looks like us-east-1")
    if endpoint == "mantle":
        return f"https://bedrock-mantle.{region}.api.aws/openai/v1"
    return f"https://bedrock-runtime.{region}.amazonaws.com{'.cn' if region.startswith('cn-') else ''}/openai/v1"
