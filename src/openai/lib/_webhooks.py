"""What `client.webhooks` does without a call: verify what came in, and read it as a typed event."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Sequence, cast

from .._resource import AsyncAPIResource, SyncAPIResource
from .._webhooks import TOLERANCE, AnyHeaders, matches, refusal

if TYPE_CHECKING:
    from ..types.webhooks import UnwrapWebhookEvent


class _Verification:
    """The same on both clients: nothing here waits for anything."""

    _client: Any  # Any: a client of either kind

    def unwrap(
        self,
        payload: str | bytes,
        headers: AnyHeaders,
        *,
        secret: str | Sequence[str] | None = None,
        tolerance: float = TOLERANCE,
    ) -> UnwrapWebhookEvent:
        """Verify a webhook and return its event; one of a type that is new arrives with the fields it has.

        [Guide](https://platform.openai.com/docs/guides/webhooks)

        Args:
            payload: Body of the request as it came, before any parsing.
            headers: Its headers: a mapping of any kind, or pairs.
            secret: What it was signed with, or several while a secret is being replaced; by default the client's
                `webhook_secret`, which it takes from `OPENAI_WEBHOOK_SECRET`.
            tolerance: Seconds by which its time may differ from now, either way.

        Raises:
            InvalidWebhookSignatureError: it is not signed with the secret, or too old or new.
            ValueError: there is no secret or a malformed one, or what was signed is no event.
            TypeError: an argument is of the wrong type.
        """
        try:
            self.verify_signature(payload, headers, secret=secret, tolerance=tolerance)
        finally:
            del secret  # or a traceback would show it
        return _event(payload)

    def verify_signature(
        self,
        payload: str | bytes,
        headers: AnyHeaders,
        *,
        secret: str | Sequence[str] | None = None,
        tolerance: float = TOLERANCE,
    ) -> None:
        """Verify a webhook; arguments and errors are those of `unwrap`."""
        own = self._client.webhook_secret
        error = refusal(payload, headers, secrets=secret, own=own, tolerance=tolerance, now=time.time())
        del secret, own  # as above
        if error:
            raise error


class WebhooksMixin(_Verification, SyncAPIResource):
    """What `client.webhooks` does without a call."""


class AsyncWebhooksMixin(_Verification, AsyncAPIResource):
    """Async twin of `WebhooksMixin`; its methods are plain ones, too."""


def webhook_signature_matches(payload: str | bytes, headers: AnyHeaders, *, secret: str, tolerance: float) -> bool:
    """Whether a webhook was signed with the secret; raises where its headers or its time are wrong."""
    return matches(payload, headers, secrets=[secret], tolerance=tolerance, now=time.time())


def _event(payload: str | bytes) -> UnwrapWebhookEvent:
    from .._json import loads
    from .._models import construct_type
    from ..types.webhooks import UnwrapWebhookEvent

    try:
        value: object = loads(payload)
    except ValueError as error:
        raise ValueError(f"The webhook is signed, but its body is not JSON: {error}") from None
    if not isinstance(value, dict):
        raise ValueError("The webhook is signed, but its body is no JSON object")
    return cast("UnwrapWebhookEvent", construct_type(value=cast(object, value), type_=UnwrapWebhookEvent))
