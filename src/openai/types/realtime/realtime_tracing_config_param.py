# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, TypeAlias, TypedDict

__all__ = ["RealtimeTracingConfigParam", "TracingConfiguration"]


class TracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], TracingConfiguration]
