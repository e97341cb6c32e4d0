"""Compares responses about inaccessible objects with responses about missing objects, in bytes and in time."""

import asyncio
import json
import math
import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fastapi import FastAPI

from support.asgi_requests import Message, sent_by
from support.asks import Ask
from support.eventually import HANGS_S
from support.problems import code_in

BY_REQUEST = {
    b"date",
    b"x-request-id",
    b"x-logged-request-id",
    b"traceparent",
}  # Headers that differ between any two responses.
WITHIN = 0.10  # The permitted relative difference of two median times.
SAME_TIME = "Medians of answers about foreign and about missing things differ"
MEASUREMENTS = 3
LOOK_EACH = 100  # Turns.
# The number of standard deviations to each bound of a median: the true median is outside once in 16,000 cases.
SURE = 4.0


@dataclass(frozen=True)
class Answer:
    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes

    @property
    def content(self) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
        request_id = dict(self.headers).get(b"x-request-id", b"none")
        headers = sorted(one for one in self.headers if one[0] not in BY_REQUEST)
        return self.status, headers, self.body.replace(request_id, b"ID")

    @property
    def refusal(self) -> tuple[int, str | None]:
        return self.status, code_in(json.loads(self.body)) if self.status >= 400 else None


class Asker:
    """Calls an application without an HTTP client, which would hide differences of the application's response time."""

    def __init__(self, app: FastAPI, token: str) -> None:
        self._app = app
        self._token = token

    async def __call__(self, ask: Ask) -> Answer:
        body = b"" if ask.body is None else json.dumps(ask.body).encode()
        headers = {"Authorization": f"Bearer {self._token}", **ask.headers}
        if ask.body is not None:
            headers = {"Content-Type": "application/json", **headers}
            headers["Content-Length"] = str(len(body))
        received = iter([{"type": "http.request", "body": body, "more_body": False}])

        async def receive() -> Message:
            return next(received, {"type": "http.disconnect"})

        status, sent, content = await sent_by(self._app, ask.method, ask.path, headers, receive)
        return Answer(status, [(name.lower(), value) for name, value in sent], content)


@dataclass(frozen=True)
class Medians:
    foreign: float
    missing: float

    @property
    def difference(self) -> float:
        return abs(self.foreign - self.missing) / min(self.foreign, self.missing)

    def __str__(self) -> str:
        return (
            f"foreign {self.foreign * 1e6:.0f} µs, missing {self.missing * 1e6:.0f} µs, "
            f"{self.foreign / self.missing - 1:+.1%}"
        )


async def wait_until_answered(asker: Asker, ask: Ask, status: int) -> None:
    """Repeat a request until the response has this status, because grants and withdrawals count with a delay."""
    async with asyncio.timeout(HANGS_S):
        while (await asker(ask)).status != status:  # noqa: ASYNC110 - No event is set for it.
            await asyncio.sleep(0.05)


def surely_alike(foreign: Sequence[float], missing: Sequence[float]) -> bool:
    """Return whether two samples prove that their true medians differ by at most WITHIN."""
    (least, most), (other_least, other_most) = bounds(foreign), bounds(missing)
    return max(most / other_least, other_most / least) <= 1 + WITHIN


def bounds(times: Sequence[float]) -> tuple[float, float]:
    """Return bounds of the true median of the times, for any distribution.

    The number of n times below the median is binomial, with a standard deviation of √n ÷ 2.
    """
    in_order, reach = sorted(times), SURE * math.sqrt(len(times)) / 2
    first = max(0, math.floor(len(times) / 2 - reach))
    return in_order[first], in_order[-1 - first]


async def medians_of(
    asker: Asker,
    foreign: Callable[[], Ask],
    missing: Callable[[], Ask],
    turns: int,
    *,
    until: Callable[[Sequence[float], Sequence[float]], bool] = lambda *_: False,
) -> Medians:
    """Send up to `turns` requests of each kind alternately, and check that their responses are equal."""
    taken: tuple[list[float], list[float]] = ([], [])
    expected: object = None
    order = random.Random(0)
    for turn in range(turns):
        if turn and turn % LOOK_EACH == 0 and until(*taken):
            break
        pair = [(foreign(), taken[0]), (missing(), taken[1])]
        if order.random() < 1 / 2:
            pair.reverse()
        for ask, times in pair:
            began = time.perf_counter()
            answer = await asker(ask)
            times.append(time.perf_counter() - began)
            expected = expected or answer.content
            assert answer.content == expected, ask
    return Medians(*(statistics.median(times) for times in taken))


async def assert_same_time(
    asker: Asker,
    foreign: Callable[[], Ask],
    missing: Callable[[], Ask],
    turns: int,
    measured: Callable[..., None],
) -> None:
    """Check that the median times differ by at most WITHIN. The best of MEASUREMENTS attempts counts, because the
    machine may be busy.
    """
    found = []
    for _ in range(MEASUREMENTS):
        found.append(await medians_of(asker, foreign, missing, turns, until=surely_alike))
        if found[-1].difference <= WITHIN:
            break
    closest = min(one.difference for one in found)
    measured(SAME_TIME, closest * 100, at_most=WITHIN * 100, unit="%")
