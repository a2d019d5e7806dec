# Generated from spec/chat.yaml; edit that and run `python -m generator`.
from .shared.chat_model import ChatModel as ChatModel

__all__ = ["ChatModel"]
