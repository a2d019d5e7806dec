"""What a browser's driver is given and gives: arguments, tabs, and what was read."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Literal, NotRequired, TypeAlias, TypedDict

_ReadRole: TypeAlias = Literal["button", "textbox", "combobox", "checkbox", "radio", "slider", "listbox"]
_ReadOmission: TypeAlias = Literal[
    "report_limit",
    "text_limit",
    "target_limit",
    "work_limit",
    "frame_limit",
    "unsupported_root",
    "unsupported_control",
    "remote_action",
    "private",
    "value",
    "name_limit",
]


class BrowserTab(TypedDict):
    """A tab of the browser."""

    id: str
    title: str
    url: str
    active: bool


class BrowserTabChange(TypedDict):
    """A tab came, went, changed place or address."""

    type: Literal["tab_opened", "tab_closed", "tab_switched", "navigation"]
    sequence: int
    tab_id: str


class BrowserNavigationRefused(TypedDict):
    """A page wanted to go where it may not."""

    type: Literal["navigation_refused"]
    sequence: int
    tab_id: Optional[str]
    reason: Literal["policy", "unsupported"]


class BrowserDialogDismissed(TypedDict):
    """A dialog of a page was closed."""

    type: Literal["dialog_dismissed"]
    sequence: int
    tab_id: str
    kind: Literal["alert", "confirm", "prompt", "beforeunload", "other"]


class BrowserDownload(TypedDict):
    """A page wanted a file to be downloaded."""

    type: Literal["download"]
    sequence: int
    tab_id: Optional[str]
    status: Literal["blocked", "started", "completed", "failed"]


BrowserStateChange: TypeAlias = Union[
    BrowserTabChange, BrowserNavigationRefused, BrowserDialogDismissed, BrowserDownload
]


class BrowserObservationV1(TypedDict):
    """What happened in the browser since the last look."""

    version: Literal[1]
    sequence: int
    dropped_changes: int
    title_truncated: bool
    changes: List[BrowserStateChange]


class BrowserState(TypedDict):
    """The tabs, and what a driver has seen happen."""

    tabs: List[BrowserTab]
    observation: NotRequired[BrowserObservationV1]


class BrowserReadOption(TypedDict):
    """A choice in a select control."""

    label: str
    value: str
    selected: NotRequired[bool]


class BrowserReadElement(TypedDict):
    """An element of a page; `ref` is what it is acted on by."""

    ref: str
    role: _ReadRole
    label: str
    value: NotRequired[str]
    options: NotRequired[List[BrowserReadOption]]
    checked: NotRequired[bool]


class BrowserReadV1(TypedDict):
    """What a page is made of."""

    version: Literal[1]
    text: str
    elements: List[BrowserReadElement]
    omitted: List[_ReadOmission]


class BrowserReadScope(TypedDict):
    """A part of a page that can be read alone."""

    ref: str
    label: str


class BrowserScopedReadV1(BrowserReadV1):
    """What a part of a page is made of, and the parts in it."""

    scopes: List[BrowserReadScope]


class BrowserFileInput(TypedDict):
    """Which file is moved."""

    grant_id: str


class TabInput(TypedDict):
    """Which tab; None is the one in front."""

    tab_id: Optional[str]


class ZoomInput(TabInput):
    """Which region: left, top, right, bottom."""

    region: List[int]


class NavigateInput(TabInput):
    """The arguments of `navigate`."""

    url: str


class ReadPageInput(TabInput):
    """The arguments of `read_page`."""

    filter: Literal["all", "interactive"]


class ReadPageScopedInput(ReadPageInput):
    """The arguments of `read_page_scoped`."""

    root: Optional[str]
    depth: int


class ReadDiagnosticsInput(TabInput):
    """The arguments of `read_diagnostics`."""

    source: Literal["console", "network"]
    limit: int


class RunScriptInput(TabInput):
    """The arguments of `run_script`."""

    source: str
    timeout_ms: int


class FindInput(TabInput):
    """The arguments of `find`."""

    query: str


class ClickInput(TabInput):
    """The arguments of `click`."""

    target: str


class BrowserPoint(TypedDict):
    """A point, from the top left corner of what a tab shows."""

    x: int
    y: int


class ClickAtInput(TabInput):
    """The arguments of `click_at`."""

    x: int
    y: int
    button: Literal["left", "right", "middle"]
    click_count: Literal[1, 2, 3]
    keys: List[Literal["Control", "Alt", "Meta", "Shift"]]


class HoverAtInput(TabInput):
    """The arguments of `hover_at`."""

    x: int
    y: int


class SetCheckedInput(ClickInput):
    """The arguments of `set_checked`."""

    checked: bool


class DragPathInput(TabInput):
    """The arguments of `drag_path`."""

    path: List[BrowserPoint]
    keys: List[Literal["Control", "Alt", "Meta", "Shift"]]


class HoldKeysInput(TabInput):
    """The arguments of `hold_keys`."""

    keys: List[str]
    duration_ms: int


class TypeInput(TabInput):
    """The arguments of `type`."""

    text: str
    target: Optional[str]


class KeyInput(TabInput):
    """The arguments of `key`."""

    keys: List[str]


class ScrollInput(TabInput):
    """The arguments of `scroll`."""

    direction: Literal["up", "down", "left", "right"]
    amount: int


class WaitForInput(TabInput):
    """The arguments of `wait_for`."""

    text: str
    timeout_ms: int


class SelectOptionInput(ClickInput):
    """The arguments of `select_option`."""

    values: List[str]


class NewTabInput(TypedDict):
    """The arguments of `new_tab`."""

    url: Optional[str]


class BrowserConfirmContext(TypedDict):
    """What is about to be done."""

    member: str
    arguments: Dict[str, object]
    state: BrowserState
    call_id: str


class BrowserReadConfirmContext(TypedDict):
    """What is about to be read."""

    member: str
    arguments: Dict[str, object]
    state: None
    call_id: str
    phase: Literal["before_read"]


_Cleanup: TypeAlias = Literal["not_started", "pending", "completed"]


class _FileOutcome(TypedDict):
    version: Literal[1]
    cleanup: _Cleanup


class _FileCompleted(_FileOutcome):
    status: Literal["completed"]
    effect: Literal["completed"]


class _FileRefused(_FileOutcome):
    status: Literal["refused"]
    effect: Literal["none"]


class _FileUnknown(_FileOutcome):
    status: Literal["unknown"]
    effect: Literal["unknown"]


class _FileInterrupted(_FileOutcome):
    status: Literal["interrupted"]
    effect: Literal["none", "unknown"]


BrowserFileOutcome: TypeAlias = Union[_FileCompleted, _FileRefused, _FileUnknown, _FileInterrupted]
