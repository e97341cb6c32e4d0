"""Requests with retries, lists with pages, and streams that resume after a broken connection."""

import asyncio
import json
import logging
import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast
from uuid import uuid4

import httpx

from chartroom_client.claims import require_claim
from chartroom_client.errors import (
    ChartroomError,
    Problem,
    Unreachable,
    Unsendable,
    is_refused_token,
)
from chartroom_client.messages import Messages
from chartroom_client.patience import Patience

Page = TypeVar("Page")
Item = TypeVar("Item")
Token = str | Callable[[], str]
CONNECT_S = 5.0
# A stream sends a comment every 15 s. A connection that is silent for longer is dead.
SILENT_S = 45.0
logger = logging.getLogger("chartroom_client")


class AsyncPages(Generic[Page, Item]):
    """Iterates over the items of all pages. Each page is read when it is needed."""

    def __init__(self, read: Callable[[str | None], Any], items: str) -> None:
        """`read` fetches the page at a cursor. `items` is the page's member that contains the
        items.
        """
        self._read = read
        self._items = items

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in cast("dict[str, Sequence[Item]]", page)[self._items]:
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        cursor: str | None = None
        while True:
            page = await self._read(cursor)
            yield page
            cursor = page["next"]
            if cursor is None:
                return


class AsyncConnection:
    def __init__(
        self,
        url: str | None = None,
        *,
        token: Token | None = None,
        agent_name: str | None = None,
        patience_s: float = 60.0,
        timeout_s: float = 60.0,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """`url`, `token` and `agent_name` default to CHARTROOM_URL, CHARTROOM_TOKEN and
        CHARTROOM_AGENT_NAME. A `token` function is called for each request, and again if a token is
        rejected. `agent_name` is for systems without tokens. Raises Unsendable for an invalid URL
        or name.

        Calls are retried for `patience_s`; each attempt takes at most `timeout_s`. `transport`
        replaces the network in tests.
        """
        url = os.environ.get("CHARTROOM_URL") if url is None else url
        if url is None:
            raise TypeError("Pass the URL of the gateway, or set CHARTROOM_URL.")
        token = os.environ.get("CHARTROOM_TOKEN") if token is None else token
        bearer: Callable[[], str | None] = token if callable(token) else lambda: token
        self._bearer = bearer
        name = os.environ.get("CHARTROOM_AGENT_NAME") if agent_name is None else agent_name
        self._patience_s = patience_s
        with _sendable("The URL"):
            base = httpx.URL(url)
        named = {} if name is None else {"X-Agent-Name": name}
        with _sendable("The agent's name"):
            headers = httpx.Headers(named, encoding="latin-1")
        self._http = httpx.AsyncClient(
            base_url=base,
            headers=headers,
            timeout=httpx.Timeout(timeout_s, connect=min(CONNECT_S, timeout_s)),
            transport=transport,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        raised: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        await self._http.aclose()

    # Any: JSON with the type in the contract.
    async def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        timeout_s: float | None = None,
    ) -> Any:
        """Send a request, with retries, and return the answer's JSON, or a list of NDJSON. `query` is
        added to the query of `path`, which may be a link. A `body` of bytes is sent unchanged; other
        bodies as JSON.

        All attempts of a write have the same Idempotency-Key, so the write is stored once. Raises
        Problem or Unreachable.
        """
        with _sendable("A header of the request"):
            texts = {name: str(value) for name, value in _given(headers).items()}
            # Records reads If-None-Exist as UTF-8.
            sent_headers = httpx.Headers(texts, encoding="utf-8")
        if method != "GET":
            sent_headers.setdefault("Idempotency-Key", str(uuid4()))
        request = self._http.build_request(
            method,
            _url_of(path, query),
            **({"content": body} if isinstance(body, bytes) else {"json": body}),
            headers=sent_headers,
            timeout=httpx.USE_CLIENT_DEFAULT if timeout_s is None else timeout_s,
        )
        patience = Patience(self._patience_s)
        token: str | None = None
        while True:
            require_claim()
            try:
                token = self._authorize(request)
                answer = await self._send(request)
                await answer.aread()
                return _json_of(answer)
            except httpx.RequestError as failure:
                await self._wait(patience, _unreachable(failure), token)
            except (Problem, Unreachable) as failure:
                await self._wait(patience, failure, token)

    def _pages(
        self,
        method: str,
        path: str,
        items: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> AsyncPages[Any, Any]:
        """The cursor is sent in the body if there is a body, otherwise in the query."""

        async def read(cursor: str | None) -> Any:
            place = _given({"cursor": cursor})
            if body is None:
                return await self.request(method, path, query={**(query or {}), **place})
            return await self.request(method, path, query=query, body={**body, **place})

        return AsyncPages(read, items)

    async def _stream(self, path: str, query: Mapping[str, Any]) -> AsyncIterator[Any]:
        """Yield each message's JSON once, even if connections break."""
        place: str | None = None
        patience = Patience(self._patience_s)
        token: str | None = None
        while True:
            require_claim()
            request = self._http.build_request(
                "GET",
                _url_of(path, query),
                headers=_given({"Last-Event-ID": place, "Accept": "text/event-stream"}),
                timeout=httpx.Timeout(SILENT_S, connect=CONNECT_S),
            )
            try:
                token = self._authorize(request)
                answer = await self._send(request)
                try:
                    if not answer.headers.get("Content-Type", "").startswith("text/event-stream"):
                        await answer.aread()
                        raise Problem.of(answer)
                    messages = Messages()
                    async for piece in answer.aiter_bytes():
                        require_claim()
                        arrived = [*messages.feed(piece)]
                        patience.restore(messages.retry_s)
                        for message in arrived:
                            place = place if message.id is None else message.id
                            if message.event == "problem":
                                raise Problem(json.loads(message.data))
                            if message.event == "message" and message.data:
                                require_claim()
                                yield json.loads(message.data)
                                # The caller's time with the message does not count.
                                patience.restore(messages.retry_s)
                finally:
                    await answer.aclose()
            except httpx.RequestError as failure:
                await self._wait(patience, _unreachable(failure), token)
            except (Problem, Unreachable) as failure:
                await self._wait(patience, failure, token)
            else:
                # The service ends a stream without a reason when it restarts.
                await self._wait(patience, Unreachable("The stream has ended."), token)

    def _authorize(self, request: httpx.Request) -> str | None:
        """Return the token. Raises Unreachable, or Unsendable because another server must not get
        it.
        """
        token = self._token()
        if token is not None:
            if _server_of(request.url) != _server_of(self._http.base_url):
                raise Unsendable("The URL belongs to another server, which must not get the token.")
            with _sendable("The token"):
                request.headers["Authorization"] = f"Bearer {token}"
        return token

    def _token(self) -> str | None:
        """Raises Unreachable if the token function fails."""
        try:
            token = self._bearer()
            return None if token is None else token.strip()
        except Exception as failure:  # noqa: BLE001 - The message may contain a secret.
            raise Unreachable(f"The token function failed ({type(failure).__name__}).") from None

    async def _send(self, request: httpx.Request) -> httpx.Response:
        """Return the answer before its body is read. Raises Problem."""
        answer = await self._http.send(request, stream=True)
        if not answer.is_success:
            await answer.aread()
            raise Problem.of(answer)
        return answer

    async def _wait(self, patience: Patience, failure: ChartroomError, token: str | None) -> None:
        """Raises the failure if it should not be retried."""
        has_new_token = False
        try:
            has_new_token = is_refused_token(failure) and self._token() != token
        except Unreachable as other:
            failure = other
        try:
            pause = patience.pause_after(failure, has_new_token=has_new_token)
        except ChartroomError:
            raise failure from None  # The exception's cause may quote the answer.
        code = failure.code if isinstance(failure, Problem) else "unreachable"
        logger.info("%s; trying again in %.1f s", code, pause)
        await asyncio.sleep(pause)


def _given(values: Mapping[str, Any] | None) -> dict[str, Any]:
    return {name: value for name, value in (values or {}).items() if value is not None}


def _url_of(path: str, query: Mapping[str, Any] | None) -> httpx.URL:
    """Links need the path's exact bytes, so a path without parameters does not change."""
    with _sendable("The URL"):
        url, given = httpx.URL(path), _given(query)
        return url.copy_merge_params(given) if given else url


def _server_of(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


@contextmanager
def _sendable(part: str) -> Iterator[None]:
    """Raise Unsendable without httpx's message, which quotes the invalid part of the request."""
    try:
        yield
    except (httpx.InvalidURL, UnicodeEncodeError) as failure:
        raise Unsendable(f"{part} cannot be sent ({type(failure).__name__}).") from None


def _unreachable(failure: httpx.RequestError) -> Unreachable:
    """Convert a failure of httpx. Most messages are omitted, because they may contain the answer or
    the token.
    """
    name = type(failure).__name__
    match failure:
        case httpx.UnsupportedProtocol():
            return Unsendable(f"The URL cannot be used ({name}: {failure}).")
        case httpx.LocalProtocolError():
            return Unsendable(f"A header of the request cannot be sent ({name}).")
        case httpx.ConnectError():
            return Unreachable(f"No answer arrived ({name}: {failure}).")
    return Unreachable(f"No answer arrived ({name}).")


# Any: JSON.
def _json_of(answer: httpx.Response) -> Any:
    if not answer.content:
        return None
    try:
        if "ndjson" in answer.headers.get("Content-Type", ""):
            return [json.loads(line) for line in answer.content.splitlines()]
        return answer.json()
    except ValueError:
        raise Problem.of(answer) from None
