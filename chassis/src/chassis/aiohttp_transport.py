"""Aiohttp needs a fifth of the CPU time of httpx's own transport."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any

import aiohttp
import httpx
from yarl import URL

CONNECTIONS = 1000  # Rate limits bound the number of long polls.
KEPT_S = 4.0  # Shorter than the gateway's timeout for idle connections.
# Headers that aiohttp would add to requests.
OWN_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Raises httpx.ConnectError and httpx.ConnectTimeout if the request was not sent, and
    httpx.ReadError for every other failure. It only limits the time to connect; the caller sets the
    overall deadline.
    """

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        with _failures_of_httpx():
            answer = await self._opened().request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=_headers_of(request),
                data=request.content or None,
                allow_redirects=False,
                skip_auto_headers=OWN_HEADERS,
                timeout=_timeout_of(request),
            )
        return httpx.Response(answer.status, headers=answer.raw_headers, stream=_Body(answer))

    async def aclose(self) -> None:
        if self._session is not None:
            await self._session.close()

    def _opened(self) -> aiohttp.ClientSession:
        """Create the session on first use, because aiohttp requires a running event loop."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=KEPT_S),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
            )
        return self._session


class _Body(httpx.AsyncByteStream):
    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _failures_of_httpx():
            async for piece in self._answer.content.iter_any():
                yield piece

    async def aclose(self) -> None:
        self._answer.release()  # Closes a connection with unread data.


@contextmanager
def _failures_of_httpx() -> Iterator[None]:
    try:
        yield
    except aiohttp.ClientConnectorError as failure:
        raise httpx.ConnectError("refused") from failure
    except aiohttp.ConnectionTimeoutError as failure:
        raise httpx.ConnectTimeout("no connection in time") from failure
    except (aiohttp.ClientError, OSError) as failure:
        raise httpx.ReadError("broken off") from failure


def _headers_of(request: httpx.Request) -> list[tuple[str, str]]:
    return [
        (name.decode("ascii"), value.decode("utf-8", errors="replace"))
        for name, value in request.headers.raw
    ]


def _timeout_of(request: httpx.Request) -> aiohttp.ClientTimeout:
    limits: dict[str, Any] = request.extensions["timeout"]
    return aiohttp.ClientTimeout(total=None, connect=limits["connect"])
