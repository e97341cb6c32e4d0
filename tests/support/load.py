"""Clients that write and read without ever repeating a request, and a ledger of what they were
told.
"""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any
from uuid import uuid4

import httpx

from support.system import System, wait_until

# Longer than anything may take, so that a hang is seen as one.
PATIENCE_SECONDS = 20
PROBLEM = "application/problem+json"
# Of every mark, so that one look finds all of them where they may not be.
MARK = "under-load-"
# Of each client between two rounds, so that several tests can run on one machine.
PAUSE_SECONDS = 0.1


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    body: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Use:
    """What a service is asked in turn: to keep a text that no other request carries, and to show
    what it has.
    """

    writes: tuple[Callable[[str], Request], ...]
    reads: tuple[Request, ...]


@dataclass(frozen=True)
class Attempt:
    """One request: sent once, answered or not. Of the answers only those that are no success are
    kept.
    """

    mark: str
    began: float
    ended: float
    failure: httpx.Response | httpx.TransportError | None = None

    @property
    def seconds(self) -> float:
        return self.ended - self.began

    @property
    def code(self) -> str:
        """Of the problem that answered it; what else happened, otherwise."""
        if not isinstance(self.failure, httpx.Response):
            return type(self.failure).__name__
        if self.failure.headers.get("content-type") != PROBLEM:
            return f"{self.failure.status_code} without a problem"
        return str(self.failure.json()["code"])

    @property
    def is_in_doubt(self) -> bool:
        """Whether the client cannot know that nothing was carried out."""
        is_problem = (
            isinstance(self.failure, httpx.Response)
            and self.failure.headers.get("content-type") == PROBLEM
        )
        return not is_problem or "may have been carried out" in self.failure.json()["detail"]


@dataclass
class Ledger:
    """What the clients of one service were told, in the order in which they were told it."""

    written: list[Attempt] = field(default_factory=list)
    not_written: list[Attempt] = field(default_factory=list)
    shown: list[Attempt] = field(default_factory=list)
    not_shown: list[Attempt] = field(default_factory=list)

    @property
    def failed(self) -> list[Attempt]:
        return [*self.not_written, *self.not_shown]

    @property
    def attempts(self) -> list[Attempt]:
        return [*self.written, *self.shown, *self.failed]

    @property
    def codes(self) -> Counter[str]:
        return Counter(attempt.code for attempt in self.failed)

    def has_served(self, times: int, *, since: float = 0) -> bool:
        """Whether so many writes and so many reads that began after that moment succeeded."""
        return all(_began_after(since, served) >= times for served in (self.written, self.shown))


def _began_after(moment: float, attempts: list[Attempt]) -> int:
    late = takewhile(lambda attempt: attempt.ended > moment, reversed(attempts))
    return sum(attempt.began > moment for attempt in late)


@contextmanager
def load(
    system: System, uses: Mapping[str, Use], *, writers: int = 2, at_full_speed: bool = False
) -> Iterator[dict[str, Ledger]]:
    """Let so many writers and one reader of each service ask while the block lasts: with pauses, or
    as fast as they are answered.
    """
    ledgers = {service: Ledger() for service in uses}
    is_over = threading.Event()

    def work(ask: Callable[[httpx.Client], None]) -> None:
        # What it sends is noted once and not each time.
        with system.client(timeout=PATIENCE_SECONDS, event_hooks={}) as client:
            while not is_over.is_set():
                ask(client)
                if not at_full_speed:
                    is_over.wait(PAUSE_SECONDS)

    note(system, uses)
    asking: list[Callable[[httpx.Client], None]] = []
    for service, use in uses.items():
        asking += [_writing(use, ledgers[service])] * writers + [_reading(use, ledgers[service])]
    threads = [threading.Thread(target=work, args=[ask], daemon=True) for ask in asking]
    for thread in threads:
        thread.start()
    try:
        wait_until(lambda: all(ledger.has_served(4 * writers) for ledger in ledgers.values()))
        yield ledgers
    finally:
        is_over.set()
        for thread in threads:
            thread.join()


def note(system: System, uses: Mapping[str, Use]) -> None:
    """Have looked for later what a load tells of people."""
    system.sent.values.add(MARK)
    with system.client() as client:
        for request in [request for use in uses.values() for request in use.reads]:
            system.sent.note(client.build_request(request.method, request.path, json=request.body))


def _writing(use: Use, ledger: Ledger) -> Callable[[httpx.Client], None]:
    def write(client: httpx.Client) -> None:
        for request in use.writes:
            mark = f"{MARK}{uuid4().hex}"
            _ask(client, request(mark), mark, ledger.written, ledger.not_written)

    return write


def _reading(use: Use, ledger: Ledger) -> Callable[[httpx.Client], None]:
    def read(client: httpx.Client) -> None:
        for request in use.reads:
            _ask(client, request, request.path, ledger.shown, ledger.not_shown)

    return read


def _ask(
    client: httpx.Client, request: Request, mark: str, served: list[Attempt], failed: list[Attempt]
) -> None:
    began = time.monotonic()
    told: httpx.Response | httpx.TransportError
    try:
        told = client.request(request.method, request.path, json=request.body)
    except httpx.TransportError as error:
        told = error
    ended = time.monotonic()
    if isinstance(told, httpx.Response) and told.status_code == httpx.codes.OK:
        served.append(Attempt(mark, began, ended))
    else:
        failed.append(Attempt(mark, began, ended, told))
        time.sleep(0.02)  # Not to fill the ledger with one outage.
