"""How much one caller may ask of one process: requests per second, and requests at once.

Checked after the token and before the body. A service that acts for a caller uses that caller's
part. A service that acts for itself has no limit: it delivers the events of all callers, whose own
limits bound them already, and a limit would only delay the log.

A caller that goes beyond its limits is slowed down as well, so that others are answered about as
fast as without it: its requests are answered one after another, with a rest after each, and so are
its refusals. That ends once it has let up: it was not refused for a while, and waits for no answer.
"""

import asyncio
import math
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, TypeVar

from prometheus_client import CollectorRegistry, Counter

from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import TooManyRequests
from chassis.settings import CallerSettings

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])  # FastAPI chooses the arguments.
Key = tuple[CallerKind, str, str | None]
_OWN_LIMIT = "__has_own_limit__"
_UNCOUNTED = nullcontext()
SLOWED_S = 2.0  # At least, after each refusal.
# After an answer: so many times as long as the answer took, and at most so long.
RESTS = 3
LONGEST_REST_S = 0.25
# The shortest and longest time until a refusal is sent, and the pause between two of one caller.
REFUSAL_S = 0.25
LONGEST_REFUSAL_S = 5.0
REFUSAL_PAUSE_S = 0.01


def limits_itself(endpoint: Endpoint) -> Endpoint:
    """Declare that an endpoint lasts on purpose (a stream, a long poll) and MUST limit how many of
    them a caller has open. A request to it uses the caller's rate, and is not one in flight.
    """
    setattr(endpoint, _OWN_LIMIT, True)
    return endpoint


def has_own_limit(endpoint: Callable[..., Any]) -> bool:
    return getattr(endpoint, _OWN_LIMIT, False)


class Turns:
    """The turns of a slowed caller's requests, as a context manager: one at a time, and then a
    rest, in which others have the process for themselves.
    """

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._began = 0.0

    async def __aenter__(self) -> None:
        await self._lock.acquire()
        self._began = asyncio.get_running_loop().time()

    async def __aexit__(self, *_: object) -> None:
        loop = asyncio.get_running_loop()
        rest = min(RESTS * (loop.time() - self._began), LONGEST_REST_S)
        loop.call_later(rest, self._lock.release)


class _Use:
    """What a caller uses. As a context manager, one request in flight; it returns the turns that
    the request has to take, if the caller is slowed down.

    A bucket of tokens is kept as the time at which it is full again (the generic cell rate
    algorithm): one number, and nothing to refill.
    """

    __slots__ = ("full_at", "in_flight", "refused_at", "turns")

    def __init__(self) -> None:
        self.full_at = 0.0
        self.in_flight = 0
        self.refused_at = 0.0  # When its last refusal is sent.
        self.turns: Turns | None = None

    def __enter__(self) -> Turns | None:
        self.in_flight += 1
        return self.turns

    def __exit__(self, *_: object) -> None:
        self.in_flight -= 1

    def refuse(self, now: float) -> float:
        """Slow the caller down; return how long its refusal waits."""
        if self.turns is None:
            self.turns = Turns()
        latest = now + LONGEST_REFUSAL_S
        earliest = max(now + REFUSAL_S, self.refused_at + REFUSAL_PAUSE_S)
        self.refused_at = min(latest, earliest)
        return self.refused_at - now


class CallerLimits:
    """The limits of all callers of an application. Callers that are idle take no memory."""

    def __init__(
        self,
        settings: CallerSettings,
        registry: CollectorRegistry,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._max_in_flight = settings.max_in_flight
        self._each_s = 1 / settings.rate_per_s
        # A little more, because sums of floats are not exact.
        self._most_s = (settings.rate_burst + 0.001) * self._each_s
        # After this time at the latest, the bucket of a caller that asks nothing is full.
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

    def admit(
        self, caller: Caller, *, is_held: bool = True
    ) -> AbstractContextManager[Turns | None]:
        """Count a request. Where it `is_held`, it is in flight while the result is entered, which
        MUST be at once; it MUST take the turns that this returns. Raises TooManyRequests.
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
        if use.turns is not None and not use.in_flight and now > use.refused_at + SLOWED_S:
            use.turns = None
        if is_held and use.in_flight >= self._max_in_flight:
            self._beyond_in_flight.inc()
            raise TooManyRequests(
                f"This caller waits for {self._max_in_flight} answers at once, as many as one "
                "caller may. Nothing was done; send the request again after another is answered.",
                delay_s=use.refuse(now),
            )
        full_at = max(use.full_at, now) + self._each_s
        if (excess := full_at - now - self._most_s) > 0:
            self._beyond_rate.inc()
            raise TooManyRequests(retry_after_s=max(1, math.ceil(excess)), delay_s=use.refuse(now))
        use.full_at = full_at
        return use if is_held else _UNCOUNTED

    def _forget_idle(self, now: float) -> None:
        self._forget_at = now + self._idle_s
        for key in [
            key for key, use in self._uses.items() if use.full_at <= now and not use.in_flight
        ]:
            del self._uses[key]
