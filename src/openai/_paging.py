"""Pages of a list: what a page knows of the next one, and the iteration over all of them."""

from __future__ import annotations

from types import GenericAlias
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Callable,
    Generator,
    Generic,
    Iterator,
    List,
    Optional,
    TypeVar,
    cast,
)

import pydantic
from typing_extensions import Self

from ._exceptions import OpenAIError
from ._models import BaseModel
from ._request import without_mark
from ._types import NotGiven, is_given, not_given

if TYPE_CHECKING:
    import httpx

    from ._base_client import AsyncAPIClient, SyncAPIClient
    from ._request import FinalRequestOptions
    from ._types import Body, Query

_T = TypeVar("_T")
AsyncPageT = TypeVar("AsyncPageT", bound="BaseAsyncPage[Any]")


class PageInfo:
    """How to ask for the next page: a URL, query parameters, or a body; one of them."""

    def __init__(
        self,
        *,
        url: httpx.URL | NotGiven = not_given,
        params: Query | NotGiven = not_given,
        json: Body | NotGiven = not_given,
    ) -> None:
        self.url = url
        self.params = params
        self.json = json

    def __repr__(self) -> str:
        name, value = next(((k, v) for k, v in vars(self).items() if is_given(v)), ("", ""))
        return f"{type(self).__name__}({name}={value!r})"


class BasePage(BaseModel, Generic[_T]):
    """One page of a list."""

    data: List[_T]

    _client: Any = pydantic.PrivateAttr()  # Any: the sync or the async client
    _options: Any = pydantic.PrivateAttr()
    _item_type: Any = pydantic.PrivateAttr()

    def has_next_page(self) -> bool:
        """Whether there is another page; asks nothing of the server."""
        return self.next_page_info() is not None

    def next_page_info(self) -> Optional[PageInfo]:
        """What identifies the next page, or None on the last one."""
        raise NotImplementedError

    def _get_page_items(self) -> List[_T]:
        return self.data or []

    def _next_options(self) -> FinalRequestOptions:
        """The call that asks for the next page.

        Raises:
            RuntimeError: this is the last page.
            OpenAIError: the server names the page that was just read as the next one.
        """
        info = self.next_page_info()
        if info is None:
            raise RuntimeError("There is no next page; ask `has_next_page()` first.")
        options: FinalRequestOptions = self._options
        if is_given(info.params):
            following = options.copy(params={**options.params, **info.params})
        elif is_given(info.url):
            following = options.copy(url=str(info.url), params={})
        else:
            following = options.copy(json_data=info.json)
        if (following.params, following.url, following.json_data) == (options.params, options.url, options.json_data):
            raise OpenAIError(f"The list does not move on: the next page has the same {info!r} as this one.")
        return following


class BaseSyncPage(BasePage[_T], Generic[_T]):
    """A page of the sync client; iterating goes on over the pages that follow."""

    def __iter__(self) -> Iterator[_T]:  # type: ignore[override]  # pydantic iterates over fields, a page over items
        for page in self.iter_pages():
            yield from page._get_page_items()

    def iter_pages(self) -> Iterator[Self]:
        """Yield this page and those that follow, asking for each when it is its turn."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def get_next_page(self) -> Self:
        """Ask for the next page."""
        client: SyncAPIClient = self._client
        return client.request_page(self._item_type, type(self), self._next_options())


class BaseAsyncPage(BasePage[_T], Generic[_T]):
    """The async twin of `BaseSyncPage`."""

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for page in self.iter_pages():
            for item in page._get_page_items():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Async twin of `BaseSyncPage.iter_pages`."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def get_next_page(self) -> Self:
        """Async twin of `BaseSyncPage.get_next_page`."""
        client: AsyncAPIClient = self._client
        return await client.request_page(self._item_type, type(self), self._next_options())


def page_of(page_cls: type[BasePage[Any]], item_type: Any) -> Any:
    """The type of a page of these items; making a class of it would be slow, and would never be given back."""
    return GenericAlias(page_cls, (item_type,))


def bind(client: Any, options: FinalRequestOptions, item_type: Any) -> Callable[[BasePage[Any]], BasePage[Any]]:
    """What notes on a page how it was asked for, so that it can ask for the next: as a page, not as a view of one."""
    plain = options.copy(headers=without_mark(options.headers))

    def note(page: BasePage[Any]) -> BasePage[Any]:
        page._client, page._options, page._item_type = client, plain, item_type  # pyright: ignore[reportPrivateUsage]
        return page

    return note


class AsyncPaginator(Generic[_T, AsyncPageT]):
    """What an async list method returns: await it for the first page, or iterate over the items of all pages."""

    def __init__(
        self, client: AsyncAPIClient, options: FinalRequestOptions, page_cls: type[AsyncPageT], model: Any
    ) -> None:
        self._client = client
        self._options = options
        self._page_cls = page_cls
        self._model = model

    def __await__(self) -> Generator[Any, None, AsyncPageT]:
        return self._first_page().__await__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for item in await self:
            yield item

    async def _first_page(self) -> AsyncPageT:
        options = self._options.copy(post_parser=bind(self._client, self._options, self._model))
        return cast(AsyncPageT, await self._client.request(page_of(self._page_cls, self._model), options))
