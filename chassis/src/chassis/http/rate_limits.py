"""Limits per process, checked after the token and before the body. A service acting for itself is not
limited, because limits would only delay the log.

A caller that has nearly used its burst is paced: its requests are delayed to match its rate, and at
most two run in parallel. Rejections are delayed, so that immediate retries do not slow down other
callers (docs/decisions/0009).
"""

import asyncio
import math
import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    nullcontext,
    suppress,
)
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from prometheus_client import CollectorRegistry, Counter
from starlette.requests import Request

from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import TooManyRequests
from chassis.settings import CallerSettings

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])  # FastAPI chooses the arguments.
Key = tuple[CallerKind, str, str | None]
_OWN_LIMIT = "__has_own_limit__"
_SECONDS = re.compile("[1-9][0-9]*")
PACED_S = 0.32  # The longest delay of a paced request: 64 requests at 200 per second.
PACED_AT_ONCE = 2
LONGEST_TURN_S = 2.0
# Shortest and longest delay of a rejection, and the pause between two rejections of a caller.
REFUSAL_S = 0.25
LONGEST_REFUSAL_S = 5.0
REFUSAL_PAUSE_S = 0.01


def limits_itself(endpoint: Endpoint) -> Endpoint:
    """Mark an endpoint that is slow on purpose (a stream, a long poll). The endpoint MUST limit a
    caller's parallel requests itself.
    """
    setattr(endpoint, _OWN_LIMIT, _always)
    return endpoint


def limits_waits(parameter: str) -> Callable[[Endpoint], Endpoint]:
    """Like `limits_itself`, if the query asks for at least one second of this parameter."""

    def mark(endpoint: Endpoint) -> Endpoint:
        setattr(endpoint, _OWN_LIMIT, partial(_waits, parameter))
        return endpoint

    return mark


def _always(_: Request) -> bool:
    return True


def _waits(parameter: str, request: Request) -> bool:
    return _SECONDS.fullmatch(request.query_params.get(parameter, "")) is not None


def _never(_: Request) -> bool:
    return False


def own_limit_of(endpoint: Callable[..., Any]) -> Callable[[Request], bool]:
    """Return whether the endpoint itself limits how many such requests run in parallel."""
    found: Callable[[Request], bool] = getattr(endpoint, _OWN_LIMIT, _never)
    return found


@dataclass(frozen=True, slots=True)
class Pace:
    wait_s: float
    turn: AbstractAsyncContextManager[None]

    async def __aenter__(self) -> None:
        if self.wait_s:
            await asyncio.sleep(self.wait_s)
            await self.turn.__aenter__()

    async def __aexit__(self, *_: object) -> None:
        if self.wait_s:
            await self.turn.__aexit__(None, None, None)


@asynccontextmanager
async def _turn(turns: asyncio.Semaphore) -> AsyncIterator[None]:
    has_turn = False
    with suppress(TimeoutError):
        async with asyncio.timeout(LONGEST_TURN_S):
            has_turn = await turns.acquire()
    try:
        yield
    finally:
        if has_turn:
            turns.release()


_UNPACED = Pace(0.0, nullcontext())
_UNCOUNTED = nullcontext(_UNPACED)


class _Use:
    """The token bucket is stored as the time at which it is full again (generic cell rate
    algorithm).
    """

    __slots__ = ("full_at", "in_flight", "pace", "refused_at", "turns")

    def __init__(self) -> None:
        self.full_at = 0.0
        self.in_flight = 0
        self.refused_at = 0.0
        self.turns = asyncio.Semaphore(PACED_AT_ONCE)
        self.pace = _UNPACED

    def __enter__(self) -> Pace:
        self.in_flight += 1
        return self.pace

    def __exit__(self, *_: object) -> None:
        self.in_flight -= 1

    def refuse(self, now: float) -> float:
        latest = now + LONGEST_REFUSAL_S
        earliest = max(now + REFUSAL_S, self.refused_at + REFUSAL_PAUSE_S)
        self.refused_at = min(latest, earliest)
        return self.refused_at - now


class CallerLimits:
    def __init__(
        self,
        settings: CallerSettings,
        registry: CollectorRegistry,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._max_in_flight = settings.max_in_flight
        self._each_s = 1 / settings.rate_per_s
        # A small tolerance, because sums of floats are not exact.
        self._most_s = (settings.rate_burst + 0.001) * self._each_s
        # A caller with a full token bucket is not paced.
        self._paced_s = min(PACED_S, (settings.rate_burst - 1) * self._each_s)
        self._idle_s = max(1.0, self._most_s)
        self._forget_at = 0.0
        self._uses: dict[Key, _Use] = {}
        refused = Counter(
            "chartroom_requests_refused",
            "Requests beyond the limits of their callers",
            ["reason"],
            registry=registry,
        )
        self._beyond_rate = refused.labels("rate")
        self._beyond_in_flight = refused.labels("in-flight")

    @property
    def callers(self) -> int:
        return len(self._uses)

    def admit(self, caller: Caller, *, is_held: bool = True) -> AbstractContextManager[Pace]:
        """Count the request and return the pace that it MUST follow. With `is_held`, enter the returned context at
        once. Raises TooManyRequests.
        """
        if caller.is_itself:
            return _UNCOUNTED
        now = self._clock()
        if now >= self._forget_at:
            self._forget_idle(now)
        key = (caller.kind, caller.name, caller.through)
        use = self._uses.get(key)
        if use is None:
            use = self._uses[key] = _Use()
        if is_held and use.in_flight >= self._max_in_flight:
            self._beyond_in_flight.inc()
            raise TooManyRequests(
                f"This caller has reached its limit of {self._max_in_flight} parallel requests. The request "
                "was not processed; send it again after another request is answered.",
                delay_s=use.refuse(now),
            )
        full_at = max(use.full_at, now) + self._each_s
        if (excess := full_at - now - self._most_s) > 0:
            self._beyond_rate.inc()
            raise TooManyRequests(retry_after_s=max(1, math.ceil(excess)), delay_s=use.refuse(now))
        use.full_at = full_at
        wait_s = self._paced_s + excess  # `-excess` remains in the bucket.
        use.pace = _UNPACED
        if wait_s > 0:
            use.pace = Pace(wait_s, _turn(use.turns) if is_held else nullcontext())
        return use if is_held else nullcontext(use.pace)

    def _forget_idle(self, now: float) -> None:
        self._forget_at = now + self._idle_s
        for key in [
            key
            for key, use in self._uses.items()
            if max(use.full_at, use.refused_at) <= now and not use.in_flight
        ]:
            del self._uses[key]
