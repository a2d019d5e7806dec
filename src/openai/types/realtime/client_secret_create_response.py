# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .realtime_session_create_response import RealtimeSessionCreateResponse
from .realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse

__all__ = ["ClientSecretCreateResponse", "Session"]

Session: TypeAlias = Annotated[
    Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse],
    PropertyInfo(discriminator="type"),
]


class ClientSecretCreateResponse(BaseModel):
    expires_at: int
    session: Session
    value: str
