# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from ..realtime_translation_session_create_request_param import RealtimeTranslationSessionCreateRequestParam

__all__ = ["ClientSecretCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class ClientSecretCreateParams(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionCreateRequestParam]
    """Settings of the translation sessions, such as model and target language."""
    expires_after: ExpiresAfter
    """Lifetime of the secret in seconds; sessions opened in time go on."""
