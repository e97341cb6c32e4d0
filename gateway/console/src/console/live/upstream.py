"""One connection to the gateway's stream of events, read in whole messages."""

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
# Audit sends a comment every 15 s, unless its settings say otherwise. After longer silence the relay asks
# again: a log that hangs does not answer, and another one begins at once, which no viewer notices.
SILENT_S = 20.0
READ_BYTES = 16 * 1024
MAX_PROBLEM_BYTES = 64 * 1024
END = b"\n\n"
ID = b"id: "
PROBLEM = b"event: problem\ndata: "
INTERNAL_ERROR = 500

Items = Sequence[tuple[str, str]]


class Refused(Exception):
    """The gateway, or audit at the end of a stream, says why it cannot go on. `document` is a
    problem's, or empty.
    """

    def __init__(
        self, status: int, code: str | None = None, document: object = None, *, retryable: bool
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.document = document or {}
        self.retryable = retryable


class Lost(Exception):
    """No connection, or it broke."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Whole messages, and the `seq` of the last event among them."""

    messages: bytes
    seq: int | None


@dataclass(frozen=True, slots=True)
class Connection:
    """`close` ends the pieces, from outside of who reads them."""

    pieces: AsyncGenerator[Piece]
    close: Callable[[], None]


class Upstream:
    """Raises Refused and Lost; a stream that ends for no reason just ends."""

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
        """Return the session, which can be made only in the loop that serves."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, force_close=True),
                cookie_jar=aiohttp.DummyCookieJar(),
                read_bufsize=READ_BYTES,
            )
        return self._session


async def _pieces(content: aiohttp.StreamReader) -> AsyncGenerator[Piece]:
    """Yield what has arrived up to the end of its last whole message."""
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
    """Return the messages before a problem, which is the last message of a stream."""
    before = messages.rfind(END, 0, -len(END))
    start = 0 if before < 0 else before + len(END)
    if not messages.startswith(PROBLEM, start):
        return messages, None
    return messages[:start], _refusal(None, messages[start + len(PROBLEM) :])


def last_seq(messages: bytes) -> int | None:
    """Return the last id of these messages. A line break in the data of one is followed by `data:`,
    so only an id begins a line with `id:`.
    """
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
        # A 404 without a problem is of a gateway that has not read its routes yet.
        return Refused(found, retryable=found >= INTERNAL_ERROR or found == HTTPStatus.NOT_FOUND)
