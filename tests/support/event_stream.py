"""A reader of server-sent events, as the HTML standard defines them (section 9.2)."""

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Self

import httpx


@dataclass(frozen=True)
class Message:
    """A message is the lines between two blank lines; `event` is `message` by default."""

    event: str
    id: str | None
    data: str
    comments: int = 0
    retry: str | None = None

    @classmethod
    def read(cls, block: bytes) -> Self:
        fields: dict[str, list[str]] = {}
        for line in block.decode().split("\n"):
            name, _, value = line.partition(":")
            fields.setdefault(name, []).append(value.removeprefix(" "))
        last = {name: values[-1] for name, values in fields.items()}
        return cls(
            last.get("event", "message"),
            last.get("id"),
            "\n".join(fields.get("data", [])),
            len(fields.get("", [])),
            last.get("retry"),
        )

    @property
    def is_event(self) -> bool:
        """Return whether the message is an event of the log; a message without data only contains a position."""
        return self.id is not None and self.data != ""

    @property
    def seq(self) -> int:
        assert self.id is not None, self
        return int(self.id)

    @property
    def json(self) -> Any:  # Any, because the data may be any JSON.
        return json.loads(self.data)


class EventStream:
    """An open stream; `messages` yields every message, including comments."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self._messages = self._read()

    async def _read(self) -> AsyncIterator[Message]:
        rest = b""
        async for part in self.response.aiter_raw():
            *blocks, rest = (rest + part).split(b"\n\n")
            for block in blocks:
                yield Message.read(block)

    def messages(self) -> AsyncIterator[Message]:
        return self._messages

    async def events(self) -> AsyncIterator[Message]:
        """Yield the messages that are events of the log."""
        async for message in self._messages:
            if message.is_event:
                yield message

    async def take(self, count: int) -> list[Message]:
        taken: list[Message] = []
        while len(taken) < count:
            message = await anext(self._messages)
            assert message.event != "problem", message.data
            if message.is_event:
                taken.append(message)
        return taken


@asynccontextmanager
async def opened(
    client: httpx.AsyncClient, path: str, *, after: int | None = None
) -> AsyncIterator[EventStream]:
    """Open a stream, optionally after an event; the connection closes at the end of the block."""
    headers = {} if after is None else {"Last-Event-ID": str(after)}
    async with client.stream("GET", path, headers=headers) as response:
        if response.status_code != httpx.codes.OK:
            await response.aread()
        response.raise_for_status()
        yield EventStream(response)


def events_of(response: httpx.Response) -> Iterator[Message]:
    rest = b""
    for part in response.iter_raw():
        *blocks, rest = (rest + part).split(b"\n\n")
        for block in blocks:
            if (message := Message.read(block)).is_event:
                yield message
