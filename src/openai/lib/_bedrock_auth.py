"""AWS credentials and Signature Version 4 for Bedrock, by botocore, which is loaded when something is to be signed."""

from __future__ import annotations

import hashlib
import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Callable, Dict, Generator, Mapping, NamedTuple, Optional, Tuple

from typing_extensions import Literal

from .._exceptions import OpenAIError

AwsCredentialsProvider = Callable[[], object]
Source = Literal["static", "profile", "provider", "default"]
RegionSource = Literal["explicit", "environment", "profile"]

_REPLACED = frozenset(("authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"))
# What a proxy or a transport may add, change or drop on the way is not signed.
_SIGNED = frozenset(("content-type", "host"))


def resolve_aws_region_with_source(
    aws_region: str | None, *, session: object | None = None
) -> Tuple[str, RegionSource]:
    """The region and where it was found: argument, `AWS_REGION` or `AWS_DEFAULT_REGION`, a botocore session's profile.

    Raises:
        OpenAIError: there is none.
    """
    found: list[tuple[str | None, RegionSource]] = [
        (aws_region, "explicit"),
        (os.environ.get("AWS_REGION"), "environment"),
        (os.environ.get("AWS_DEFAULT_REGION"), "environment"),
    ]
    if session is not None:
        found.append((_configured_region(session), "profile"))
    for region, source in found:
        if region and region.strip():
            return region.strip(), source
    raise OpenAIError(
        "Bedrock needs an AWS region. Pass `region` to `bedrock(…)`, or set the environment variable AWS_REGION or"
        " AWS_DEFAULT_REGION."
    )


def _configured_region(session: Any) -> str | None:  # Any: a botocore session, which has no types
    region: str | None = session.get_config_variable("region")
    return region


@dataclass(frozen=True)
class BedrockAwsAuthConfig:
    """Which credentials sign for which service in which region."""

    region: str
    source: Source
    service: Literal["bedrock-mantle", "bedrock"] = "bedrock-mantle"
    region_source: RegionSource = "explicit"
    profile: Optional[str] = None
    access_key_id: Optional[str] = field(default=None, repr=False)
    secret_access_key: Optional[str] = field(default=None, repr=False)
    session_token: Optional[str] = field(default=None, repr=False)
    credentials_provider: Optional[AwsCredentialsProvider] = field(default=None, repr=False, compare=False)


class _Keys(NamedTuple):
    """What botocore calls frozen credentials: they do not change while a request is signed."""

    access_key: str
    secret_key: str
    token: str | None

    def __repr__(self) -> str:
        return "<AWS credentials>"


class BedrockAwsAuth:
    """Signs requests for Bedrock.

    Args:
        config: whose credentials sign, and for what.
        session: a botocore session to take them from, in the place of a new one.
    """

    def __init__(self, config: BedrockAwsAuthConfig, *, session: object | None = None) -> None:
        self.config = config
        self._session: Any = session  # Any: botocore has no types

    @classmethod
    def resolve(
        cls,
        *,
        region: str | None,
        profile: str | None,
        access_key_id: str | None,
        secret_access_key: str | None,
        session_token: str | None,
        credentials_provider: AwsCredentialsProvider | None,
        service: Literal["bedrock-mantle", "bedrock"] = "bedrock-mantle",
    ) -> BedrockAwsAuth:
        """Decide which credentials sign; static ones come before a function's, a profile's and AWS's own chain.

        Raises:
            OpenAIError: there is no region, or the profile does not exist.
        """
        source = _source(access_key_id or secret_access_key, credentials_provider, profile)
        session = None
        try:
            found, region_source = resolve_aws_region_with_source(region)
        except OpenAIError:
            if source not in ("profile", "default"):
                raise
            session = _new_session(profile)
            found, region_source = resolve_aws_region_with_source(None, session=session)
        config = BedrockAwsAuthConfig(
            region=found,
            source=source,
            service=service,
            region_source=region_source,
            profile=profile,
            access_key_id=access_key_id,
            secret_access_key=secret_access_key,
            session_token=session_token,
            credentials_provider=credentials_provider,
        )
        return cls(config, session=session)

    def sign(self, *, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Dict[str, str]:
        """The headers with those of a signature, which take the place of an older one's.

        Raises:
            OpenAIError: there are no credentials, they could not be fetched, or botocore is not installed.
        """
        return self.sign_digest(method, url, headers, hashlib.sha256(body or b"").hexdigest())

    def sign_digest(self, method: str, url: str, headers: Mapping[str, str], digest: str) -> Dict[str, str]:
        """As `sign`, for a body of which only the SHA-256 digest is at hand."""
        signer = _botocore("auth").SigV4Auth(self._keys(), self.config.service, self.config.region)
        kept = {name: value for name, value in headers.items() if name.lower() not in _REPLACED}
        to_sign = {name: value for name, value in kept.items() if _is_signed(name.lower())}
        request = _botocore("awsrequest").AWSRequest(
            method=method, url=url, headers={**to_sign, "X-Amz-Content-SHA256": digest}
        )
        signer.add_auth(request)
        return {**kept, **dict(request.headers.items())}

    def _keys(self) -> _Keys:
        config = self.config
        with _told():
            found: Any  # Any: botocore's credentials, or an object of the caller's with the same attributes
            if config.source == "static":
                found = _Keys(config.access_key_id or "", config.secret_access_key or "", config.session_token)
            elif config.source == "provider" and config.credentials_provider is not None:
                found = config.credentials_provider()
            else:
                self._session = self._session or _new_session(config.profile)
                found = self._session.get_credentials()
            if hasattr(found, "get_frozen_credentials"):
                found = found.get_frozen_credentials()
            keys = None if found is None else _Keys(found.access_key, found.secret_key, getattr(found, "token", None))
        if keys is None or not (keys.access_key and keys.secret_key):
            raise OpenAIError(
                "There are no credentials for Bedrock. Pass a bearer token or AWS credentials to `bedrock(…)`, set"
                " AWS_BEARER_TOKEN_BEDROCK, or configure AWS's own chain."
            )
        return keys

    def __getstate__(self) -> dict[str, object]:
        """Settings travel; a session holds locks and clients, and is made anew."""
        return {"config": self.config, "_session": None}


def _source(static: str | None, provider: AwsCredentialsProvider | None, profile: str | None) -> Source:
    if static is not None:
        return "static"
    if provider is not None:
        return "provider"
    return "default" if profile is None else "profile"


def _is_signed(name: str) -> bool:
    return name in _SIGNED or name.startswith("x-amz-")


def _new_session(profile: str | None) -> Any:
    with _told():
        session = _botocore("session").Session(profile=profile)
        session.get_config_variable("region")  # raises for a profile that does not exist
        return session


@contextmanager
def _told() -> Generator[None, None, None]:
    """Turn what botocore and a function of the caller's raise into an `openai` error."""
    try:
        yield
    except OpenAIError:
        raise
    except Exception as cause:
        raise OpenAIError(
            "The AWS credentials for Bedrock could not be fetched; check the profile, the environment variables and the"
            f" identity of this machine: {cause}"
        ) from cause


def _botocore(module: str) -> Any:  # Any: botocore has no types
    try:
        return import_module(f"botocore.{module}")
    except ImportError as cause:
        raise OpenAIError(
            "AWS credentials for Bedrock need botocore. Install it with `pip install openai[bedrock]`, or use a bearer"
            " token."
        ) from cause
