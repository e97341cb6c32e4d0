"""Clients that write and read without retries, and ledgers of all responses."""

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

# The clients' timeout is longer than any request may take, so that a request without a response shows a hanging
# service.
PATIENCE_SECONDS = 20
PROBLEM = "application/problem+json"
# A part of the mark in every written text, so that one query finds all marks.
MARK = "under-load-"
# The shortest pause of a client between two rounds of requests. On a busy machine, a client pauses twice as long as its
# round took, because its requests would otherwise slow the start of a killed service.
PAUSE_SECONDS = 0.2


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    body: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Use:
    writes: tuple[Callable[[str], Request], ...]
    reads: tuple[Request, ...]


@dataclass(frozen=True)
class Attempt:
    """A request that was sent once; the ledger stores a response only if the request failed."""

    mark: str
    began: float
    ended: float
    failure: httpx.Response | httpx.TransportError | None = None

    @property
    def seconds(self) -> float:
        return self.ended - self.began

    @property
    def code(self) -> str:
        if not isinstance(self.failure, httpx.Response):
            return type(self.failure).__name__
        if self.failure.headers.get("content-type") != PROBLEM:
            return f"{self.failure.status_code} without a problem"
        return str(self.failure.json()["code"])

    @property
    def is_in_doubt(self) -> bool:
        """Return whether the client cannot know if the write happened."""
        is_problem = (
            isinstance(self.failure, httpx.Response)
            and self.failure.headers.get("content-type") == PROBLEM
        )
        return not is_problem or "may have been stored" in self.failure.json()["detail"]


@dataclass
class Ledger:
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
        return all(_began_after(since, served) >= times for served in (self.written, self.shown))


def _began_after(moment: float, attempts: list[Attempt]) -> int:
    late = takewhile(lambda attempt: attempt.ended > moment, reversed(attempts))
    return sum(attempt.began > moment for attempt in late)


@contextmanager
def load(
    system: System, uses: Mapping[str, Use], *, writers: int = 2, at_full_speed: bool = False
) -> Iterator[dict[str, Ledger]]:
    ledgers = {service: Ledger() for service in uses}
    is_over = threading.Event()

    def work(turn: Callable[[httpx.Client], None]) -> None:
        with system.client(timeout=PATIENCE_SECONDS, event_hooks={}) as client:
            while not is_over.is_set():
                began = time.monotonic()
                turn(client)
                if not at_full_speed:
                    is_over.wait(max(PAUSE_SECONDS, 2 * (time.monotonic() - began)))

    record_personal_data(system, uses)
    turns: list[Callable[[httpx.Client], None]] = []
    for service, use in uses.items():
        turns += [_writing(use, ledgers[service])] * writers + [_reading(use, ledgers[service])]
    threads = [threading.Thread(target=work, args=[turn], daemon=True) for turn in turns]
    for thread in threads:
        thread.start()
    try:
        wait_until(lambda: all(ledger.has_served(4 * writers) for ledger in ledgers.values()))
        yield ledgers
    finally:
        is_over.set()
        for thread in threads:
            thread.join()


def record_personal_data(system: System, uses: Mapping[str, Use]) -> None:
    """Record a load's personal data once, so that later searches of logs look for the data."""
    system.sent.values.add(MARK)
    with system.client() as client:
        for request in [request for use in uses.values() for request in use.reads]:
            system.sent.record(
                client.build_request(request.method, request.path, json=request.body)
            )


def _writing(use: Use, ledger: Ledger) -> Callable[[httpx.Client], None]:
    def write(client: httpx.Client) -> None:
        for request in use.writes:
            mark = f"{MARK}{uuid4().hex}"
            _send(client, request(mark), mark, ledger.written, ledger.not_written)

    return write


def _reading(use: Use, ledger: Ledger) -> Callable[[httpx.Client], None]:
    def read(client: httpx.Client) -> None:
        for request in use.reads:
            _send(client, request, request.path, ledger.shown, ledger.not_shown)

    return read


def _send(
    client: httpx.Client, request: Request, mark: str, served: list[Attempt], failed: list[Attempt]
) -> None:
    began = time.monotonic()
    outcome: httpx.Response | httpx.TransportError
    try:
        outcome = client.request(request.method, request.path, json=request.body)
    except httpx.TransportError as error:
        outcome = error
    ended = time.monotonic()
    if isinstance(outcome, httpx.Response) and outcome.status_code == httpx.codes.OK:
        served.append(Attempt(mark, began, ended))
    else:
        failed.append(Attempt(mark, began, ended, outcome))
        # A pause that limits the number of failed requests during an outage.
        time.sleep(0.02)
