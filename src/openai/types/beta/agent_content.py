# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .output_text import OutputText

__all__ = ["AgentContent", "EncryptedContentResource"]


class EncryptedContentResource(BaseModel):
    encrypted_content: str
    type: Literal["encrypted_content"]


AgentContent: TypeAlias = Annotated[Union[OutputText, EncryptedContentResource], PropertyInfo(discriminator="type")]
