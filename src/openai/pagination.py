"""The kinds of pages that list operations answer with; sync and async differ only in how they ask for more."""

from __future__ import annotations

from typing import Generic, Optional, TypeVar, cast

from typing_extensions import Protocol, runtime_checkable

from ._paging import BaseAsyncPage, BasePage, BaseSyncPage, PageInfo

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncTokenPage",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
]

_T = TypeVar("_T")


@runtime_checkable
class CursorPageItem(Protocol):
    """An item whose id can be the cursor of the next page."""

    id: Optional[str]


class _WholeList(BasePage[_T], Generic[_T]):
    object: Optional[str] = None

    def next_page_info(self) -> None:
        """None: the list comes whole."""
        return


class _Cursor(BasePage[_T], Generic[_T]):
    has_more: Optional[bool] = None

    def has_next_page(self) -> bool:
        """Whether there is another page; asks nothing of the server."""
        return self.has_more is not False and super().has_next_page()

    def _cursor(self) -> Optional[str]:
        raise NotImplementedError

    @property
    def after(self) -> Optional[str]:
        """The cursor that asks for the next page, None where the server gave nothing to go on."""
        return self._cursor()

    def next_page_info(self) -> Optional[PageInfo]:
        """The cursor as the query parameter that asks for the next page."""
        cursor = self._cursor()
        return None if cursor is None else PageInfo(params={"after": cursor})


class _LastItem(_Cursor[_T], Generic[_T]):
    def _cursor(self) -> Optional[str]:
        items = self._get_page_items()
        # A page may be empty and yet not the last, where a filter left nothing of it; then the server names the cursor.
        cursor = getattr(items[-1], "id", None) if items else (self.model_extra or {}).get("last_id")
        return cast(Optional[str], cursor)


class _LastId(_Cursor[_T], Generic[_T]):
    last_id: Optional[str] = None

    def _cursor(self) -> Optional[str]:
        return self.last_id


class _Next(_Cursor[_T], Generic[_T]):
    next: Optional[str] = None

    def _cursor(self) -> Optional[str]:
        return self.next


class _Token(_Next[_T], Generic[_T]):
    def next_page_info(self) -> Optional[PageInfo]:
        """The token as the query parameter that asks for the next page."""
        return None if self.next is None else PageInfo(params={"page": self.next})


class SyncPage(_WholeList[_T], BaseSyncPage[_T], Generic[_T]):
    """A list that comes whole."""


class AsyncPage(_WholeList[_T], BaseAsyncPage[_T], Generic[_T]):
    """A list that comes whole."""


class SyncCursorPage(_LastItem[_T], BaseSyncPage[_T], Generic[_T]):
    """A page that goes on after the id of its last item."""


class AsyncCursorPage(_LastItem[_T], BaseAsyncPage[_T], Generic[_T]):
    """A page that goes on after the id of its last item."""


class SyncConversationCursorPage(_LastId[_T], BaseSyncPage[_T], Generic[_T]):
    """A page that goes on after the id that the server names as last."""


class AsyncConversationCursorPage(_LastId[_T], BaseAsyncPage[_T], Generic[_T]):
    """A page that goes on after the id that the server names as last."""


class SyncNextCursorPage(_Next[_T], BaseSyncPage[_T], Generic[_T]):
    """A page that goes on at the cursor that the server names as next."""


class AsyncNextCursorPage(_Next[_T], BaseAsyncPage[_T], Generic[_T]):
    """A page that goes on at the cursor that the server names as next."""


class SyncTokenPage(_Token[_T], BaseSyncPage[_T], Generic[_T]):
    """A page that goes on at the page token that the server names as next."""


class AsyncTokenPage(_Token[_T], BaseAsyncPage[_T], Generic[_T]):
    """A page that goes on at the page token that the server names as next."""
