"""httpx's requests, sent by aiohttp. Its parser is compiled: a request takes a fifth of the CPU time
that httpx' own transport takes, which was half of a tool's call.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any

import aiohttp
import httpx
from yarl import URL

CONNECTIONS = 1000  # A call that waits for a task keeps one, so their callers' limits bound them.
KEPT_S = 4.0  # Less than the gateway keeps a connection without requests.
# Headers that aiohttp would add to a request.
OWN_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Raises httpx.ConnectError and httpx.ConnectTimeout where nothing was sent, and httpx.ReadError
    for every other failure. The deadline of a call is its caller's.
    """

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request whose body is bytes; return the answer, whose body is still to be read."""
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
        """Return the session, which can be made only in the loop that serves."""
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
        self._answer.release()  # Closes the connection where the body was not read to its end.


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
    """Return the headers as texts that aiohttp encodes to the same bytes, those of UTF-8."""
    return [
        (name.decode("ascii"), value.decode("utf-8", errors="replace"))
        for name, value in request.headers.raw
    ]


def _timeout_of(request: httpx.Request) -> aiohttp.ClientTimeout:
    limits: dict[str, Any] = request.extensions["timeout"]
    return aiohttp.ClientTimeout(total=None, connect=limits["connect"])
