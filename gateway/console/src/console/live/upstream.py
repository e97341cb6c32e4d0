from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus

import aiohttp
import orjson
from yarl import URL

from chassis.problems.request_ids import HEADER as REQUEST_ID

PATH = "/agent-events/stream"
CONNECT_S = 3.0
# Audit sends a comment every 15 s. After longer silence the relay reconnects, which viewers do not
# notice if audit works.
SILENT_S = 20.0
READ_BYTES = 16 * 1024
MAX_PROBLEM_BYTES = 64 * 1024
END = b"\n\n"
ID = b"id: "
PROBLEM = b"event: problem\ndata: "
INTERNAL_ERROR = 500

Items = Sequence[tuple[str, str]]


class Refused(Exception):
    """`document` is the problem with which the gateway or audit ended the stream, or empty."""

    def __init__(
        self, status: int, code: str | None = None, document: object = None, *, retryable: bool
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.document = document or {}
        self.retryable = retryable


class Lost(Exception):
    pass


@dataclass(frozen=True, slots=True)
class Piece:
    """Whole messages of the stream, and the `seq` of the last event."""

    messages: bytes
    seq: int | None


@dataclass(frozen=True, slots=True)
class Connection:
    """A stream from audit. Another task may call `close`, which ends the iteration of `pieces`."""

    pieces: AsyncGenerator[Piece]
    close: Callable[[], None]


class Upstream:
    """Opens streams of audit, which raise Refused and Lost, or just end."""

    def __init__(self, gateway_url: str) -> None:
        self._url = gateway_url.rstrip("/") + PATH
        self._session: aiohttp.ClientSession | None = None

    @asynccontextmanager
    async def opened(
        self, query: Items, token: str, after: int | None, request_id: str | None
    ) -> AsyncGenerator["Connection"]:
        headers = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}
        place = [] if after is None else [("after_seq", str(after))]
        if request_id is not None:
            headers[REQUEST_ID] = request_id
        try:
            async with self._opened().get(
                URL(self._url).with_query([*query, *place]),
                headers=headers,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=None, connect=CONNECT_S, sock_read=SILENT_S),
            ) as answer:
                if answer.status != HTTPStatus.OK:
                    raise _refusal(answer.status, await answer.content.read(MAX_PROBLEM_BYTES))
                async with aclosing(_pieces(answer.content)) as pieces:
                    yield Connection(pieces, answer.close)
        except (aiohttp.ClientError, OSError, TimeoutError) as failure:
            raise Lost from failure

    async def aclose(self) -> None:
        if self._session is not None:
            await self._session.close()

    def _opened(self) -> aiohttp.ClientSession:
        """The HTTP session is created in the running event loop."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, force_close=True),
                cookie_jar=aiohttp.DummyCookieJar(),
                read_bufsize=READ_BYTES,
            )
        return self._session


async def _pieces(content: aiohttp.StreamReader) -> AsyncGenerator[Piece]:
    unfinished = bytearray()
    async for chunk in content.iter_any():
        searched = max(0, len(unfinished) - 1)
        unfinished += chunk
        end = unfinished.rfind(END, searched)
        if end < 0:
            continue
        messages, problem = _without_problem(bytes(unfinished[: end + len(END)]))
        del unfinished[: end + len(END)]
        if messages:
            yield Piece(messages, last_seq(messages))
        if problem is not None:
            raise problem


def _without_problem(messages: bytes) -> tuple[bytes, Refused | None]:
    """Remove the problem from a piece: a problem is always a stream's last message."""
    before = messages.rfind(END, 0, -len(END))
    start = 0 if before < 0 else before + len(END)
    if not messages.startswith(PROBLEM, start):
        return messages, None
    return messages[:start], _refusal(None, messages[start + len(PROBLEM) :])


def last_seq(messages: bytes) -> int | None:
    """Each line of data begins with `data:`, so a line that begins with `id:` is an ID."""
    at = messages.rfind(b"\n" + ID) + 1
    if at == 0 and not messages.startswith(ID):
        return None
    return int(messages[at + len(ID) : messages.index(b"\n", at)])


def _refusal(status: int | None, body: bytes) -> Refused:
    try:
        document = orjson.loads(body)
        found = int(document["status"]) if status is None else status
        return Refused(
            found, str(document["code"]), document, retryable=document["retryable"] is True
        )
    except (ValueError, KeyError, TypeError):
        found = status or INTERNAL_ERROR
        # A gateway that has not loaded its routes returns a 404 without a problem document.
        return Refused(found, retryable=found >= INTERNAL_ERROR or found == HTTPStatus.NOT_FOUND)
