"""The seam for credentials that are more than a key: other services that speak this API, and identities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping

from ._constants import DEFAULT_BASE_URL

if TYPE_CHECKING:
    from ._flow import Flow, Settings
    from ._request import FinalRequestOptions
    from ._transports._protocol import Request


class Credentials:
    """What a client asks, for its address and before each attempt, in the order of these methods.

    A plain client has none.

    `authorize` and `sign` are generators of effects (`openai._flow`), so one text serves the sync and the async client:
    `yield Ask(function)` calls a function of the user's, awaits it where it must be, and off the event loop if it is
    `blocking`. A body that needs no effect ends in `yield` after its `return`, as the ones here do.
    """

    follows_redirects = True
    """Whether a call may follow redirects where it does not say itself."""
    needs_certificate = False
    """Whether connections have to bring a client certificate; a WebSocket then needs TLS settings of its own."""

    def home(self, address: str | None, data_residency: str | None) -> str:
        """Where the API lies, if settings and environment say `address`, be it that of a region or any other."""
        return address or DEFAULT_BASE_URL

    def authorize(
        self, options: FinalRequestOptions, given: frozenset[str], client: Settings
    ) -> Flow[Mapping[str, str]]:
        """The headers that prove who is calling, fresh for each attempt; the caller's own, in `given`, win over them.

        Raises:
            openai.OpenAIError: there are none.
        """
        return {}
        yield

    def sign(self, request: Request, options: FinalRequestOptions) -> Flow[Request]:
        """The request that goes out in the place of a finished one: method, URL, headers, and a body of bytes or parts.

        It comes after everything else, and once more for a redirect within the origin, so it replaces what it set
        before. Across origins nothing is signed again, and no header but those that prove nothing goes along.
        """
        return request
        yield

    def reauthorize(self, request: Request) -> bool:
        """Whether another attempt would carry new credentials, after the API refused those of a request with 401."""
        return False


class Provider(Credentials):
    """Another service that speaks this API; `openai.providers` has functions that make one, for `OpenAI(provider=…)`.

    It is never copied, for it may hold sockets: copies of a client share it.

    Attributes:
        name: the function that makes it, for messages: `bedrock`.
        base_url: where the service lies; settings and environment variables of the client's own say nothing to it.
    """

    name: str
    base_url: str

    def home(self, address: str | None, data_residency: str | None) -> str:
        """The address of the service."""
        return self.base_url

    def address(self, options: FinalRequestOptions, base_url: str) -> str:
        """The address under which a call's path lies, where it depends on the call; the client's own is `base_url`."""
        return base_url
