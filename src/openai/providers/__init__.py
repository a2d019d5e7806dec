"""Other services that speak this API: `OpenAI(provider=bedrock(…))`."""

from .bedrock import bedrock as bedrock
from .vertex import vertex as vertex

__all__ = ["bedrock", "vertex"]
