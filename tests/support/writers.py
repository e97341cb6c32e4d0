"""Clients that write without ever repeating a request, and a ledger of what they were told."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx

from support.system import System, wait_until

# What a writer's request is, given a text that no other request carries.
Write = Callable[[str], tuple[str, dict[str, Any]]]


@dataclass(frozen=True)
class Attempt:
    """One request: sent once, answered or not."""

    mark: str
    at: float
    seconds: float
    response: httpx.Response | None

    @property
    def is_acknowledged(self) -> bool:
        return self.response is not None and self.response.status_code == httpx.codes.OK

    @property
    def code(self) -> str:
        """Of the problem that answered it."""
        return str(self.response.json()["code"]) if self.response is not None else "no answer"


@dataclass
class Ledger:
    """Every attempt of all writers."""

    attempts: list[Attempt] = field(default_factory=list)

    @property
    def acknowledged(self) -> list[Attempt]:
        return [attempt for attempt in self.attempts if attempt.is_acknowledged]

    @property
    def failed(self) -> list[Attempt]:
        return [attempt for attempt in self.attempts if not attempt.is_acknowledged]

    def acknowledged_since(self, moment: float) -> int:
        return sum(attempt.at > moment for attempt in self.acknowledged)


@contextmanager
def writing(system: System, write: Write, *, writers: int = 4) -> Iterator[Ledger]:
    """Let writers write as fast as they are answered, for as long as the block lasts."""
    ledger, done = Ledger(), threading.Event()

    def work() -> None:
        with system.client() as client:
            while not done.is_set():
                mark = uuid4().hex
                path, body = write(mark)
                at = time.monotonic()
                try:
                    response = client.post(path, json=body)
                except httpx.TransportError:
                    response = None
                ledger.attempts.append(Attempt(mark, at, time.monotonic() - at, response))
                if response is None or not response.is_success:
                    time.sleep(0.02)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(writers)]
    for thread in threads:
        thread.start()
    try:
        wait_until(lambda: len(ledger.acknowledged) >= 4 * writers)
        yield ledger
    finally:
        done.set()
        for thread in threads:
            thread.join()
