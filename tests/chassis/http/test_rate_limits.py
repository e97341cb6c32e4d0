import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from support.eventually import HANGS_S, eventually, turns

from chassis.http import rate_limits
from chassis.http.rate_limits import CallerLimits, Turns
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import TooManyRequests
from chassis.settings import IdentitySettings

TRIAGE = Caller("triage", CallerKind.AGENT)
INTAKE = Caller("intake", CallerKind.AGENT)
PERSON = Caller("triage", CallerKind.PERSON)
THROUGH_RECORDS = Caller("triage", CallerKind.AGENT, through="records")
RECORDS = Caller("records", CallerKind.SERVICE)


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def registry() -> CollectorRegistry:
    return CollectorRegistry()


@pytest.fixture
def limits(keys: Any, clock: Clock, registry: CollectorRegistry) -> CallerLimits:
    return limits_with(keys, clock, registry)


def limits_with(
    keys: Any, clock: Clock, registry: CollectorRegistry | None = None, **settings: Any
) -> CallerLimits:
    made = IdentitySettings(
        token_jwks=str(keys.token_jwks),
        service_jwks=str(keys.service_jwks),
        service_key_file=keys.service_key_file,
        **settings,
    )
    return CallerLimits(made, registry or CollectorRegistry(), clock)


def accepted(limits: CallerLimits, caller: Caller, asked: int = 1000) -> int:
    """Ask this often, one after another; return how many requests are admitted."""
    count = 0
    for _ in range(asked):
        try:
            with limits.admit(caller):
                count += 1
        except TooManyRequests:
            pass
    return count


class TestTheRateOfACaller:
    def test_is_a_burst_and_then_so_many_per_second(
        self, limits: CallerLimits, clock: Clock
    ) -> None:
        found = [accepted(limits, TRIAGE)]
        for passed in (0.005, 0.5, 1, 60):
            clock.now += passed
            found.append(accepted(limits, TRIAGE))

        assert found == [400, 1, 100, 200, 400]

    def test_never_refuses_a_caller_that_stays_within_it(
        self, limits: CallerLimits, clock: Clock
    ) -> None:
        for _ in range(100_000):
            assert accepted(limits, TRIAGE, 1) == 1
            clock.now += 1 / 200

    @pytest.mark.parametrize(
        ("settings", "first", "later"),
        [
            ({"rate_per_s": 3, "rate_burst": 7}, 7, 3),
            ({"rate_per_s": 0.5, "rate_burst": 1}, 1, 0),
            ({"rate_per_s": 10_000, "rate_burst": 1}, 1, 1),
        ],
    )
    def test_is_a_setting(
        self, keys: Any, clock: Clock, settings: dict[str, Any], first: int, later: int
    ) -> None:
        limits = limits_with(keys, clock, **settings)

        found = [accepted(limits, TRIAGE)]
        clock.now += 1
        found.append(accepted(limits, TRIAGE))

        assert found == [first, later]

    @pytest.mark.parametrize(("rate", "wait_s"), [(200, 1), (1, 1), (0.25, 4), (0.01, 100)])
    def test_is_available_again_after_the_time_of_the_refusal(
        self, keys: Any, clock: Clock, rate: float, wait_s: int
    ) -> None:
        limits = limits_with(keys, clock, rate_per_s=rate, rate_burst=1)
        accepted(limits, TRIAGE)

        with pytest.raises(TooManyRequests) as refusal:
            limits.admit(TRIAGE)

        assert refusal.value.retry_after_s == wait_s
        clock.now += wait_s
        assert accepted(limits, TRIAGE, 1) == 1

    @pytest.mark.parametrize(
        "other",
        [INTAKE, PERSON, THROUGH_RECORDS],
        ids=["of another name", "a person", "through a service"],
    )
    def test_is_its_own(self, limits: CallerLimits, other: Caller) -> None:
        accepted(limits, TRIAGE)

        assert accepted(limits, other) == 400

    def test_is_not_that_of_a_service_for_itself(self, limits: CallerLimits) -> None:
        assert accepted(limits, RECORDS) == 1000
        assert limits.callers == 0

    def test_is_used_by_requests_that_last(self, limits: CallerLimits) -> None:
        for _ in range(400):
            limits.admit(TRIAGE, is_held=False)

        with pytest.raises(TooManyRequests):
            limits.admit(TRIAGE, is_held=False)


class TestRequestsInFlight:
    def test_are_so_many_of_a_caller(self, limits: CallerLimits) -> None:
        held = [limits.admit(TRIAGE) for _ in range(64)]
        for each in held:
            each.__enter__()

        with pytest.raises(TooManyRequests) as refusal:
            limits.admit(TRIAGE)
        assert "64" in refusal.value.detail
        assert refusal.value.retry_after_s == 1
        assert accepted(limits, INTAKE, 1) == 1

        held[0].__exit__(None, None, None)
        assert accepted(limits, TRIAGE, 1) == 1

    def test_end_with_an_exception(self, limits: CallerLimits) -> None:
        for _ in range(100):
            with pytest.raises(ValueError, match="defect"), limits.admit(TRIAGE):
                raise ValueError("defect")

    def test_are_not_those_that_last(self, limits: CallerLimits) -> None:
        for _ in range(100):
            limits.admit(TRIAGE, is_held=False).__enter__()

        assert accepted(limits, TRIAGE, 1) == 1

    def test_that_are_refused_use_no_rate(self, limits: CallerLimits) -> None:
        held = [limits.admit(TRIAGE) for _ in range(64)]
        for each in held:
            each.__enter__()
        for _ in range(1000):
            with pytest.raises(TooManyRequests):
                limits.admit(TRIAGE)
        for each in held:
            each.__exit__(None, None, None)

        assert accepted(limits, TRIAGE) == 400 - 64


class TestACallerThatWasRefused:
    @staticmethod
    def refused(limits: CallerLimits, caller: Caller = TRIAGE) -> TooManyRequests:
        with pytest.raises(TooManyRequests) as refusal:
            limits.admit(caller)
        return refusal.value

    def test_takes_turns_with_itself_for_a_while(self, limits: CallerLimits, clock: Clock) -> None:
        with limits.admit(TRIAGE) as before:
            pass
        accepted(limits, TRIAGE)
        self.refused(limits)
        clock.now += 1
        with limits.admit(TRIAGE) as first, limits.admit(TRIAGE) as second:
            pass
        with limits.admit(INTAKE) as another:
            pass
        clock.now += 2.5
        with limits.admit(TRIAGE) as after:
            pass

        assert before is after is another is None
        assert first is second is not None

    def test_takes_turns_as_long_as_it_waits_for_answers(
        self, limits: CallerLimits, clock: Clock
    ) -> None:
        accepted(limits, TRIAGE)
        self.refused(limits)
        clock.now += 1
        with limits.admit(TRIAGE) as first:
            clock.now += 60
            with limits.admit(TRIAGE) as beside_it:
                pass
        with limits.admit(TRIAGE) as after:
            pass

        assert first is beside_it is not None
        assert after is None

    def test_waits_for_its_refusals_one_after_another(self, limits: CallerLimits) -> None:
        accepted(limits, TRIAGE, 400)
        accepted(limits, INTAKE, 400)

        delays = [self.refused(limits).delay_s for _ in range(1000)]

        assert delays[:3] == pytest.approx([0.25, 0.26, 0.27])
        assert delays[-1] == pytest.approx(5)
        assert self.refused(limits, INTAKE).delay_s == pytest.approx(0.25)


class Loop:
    """The time of an event loop, which passes when a test says so, and what it calls later."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.later: list[tuple[float, Callable[[], None]]] = []

    def time(self) -> float:
        return self.now

    def call_later(self, delay_s: float, callback: Callable[[], None]) -> None:
        self.later.append((delay_s, callback))


@pytest.fixture
def loop(monkeypatch: pytest.MonkeyPatch) -> Loop:
    made = Loop()
    stand_in = SimpleNamespace(Lock=asyncio.Lock, get_running_loop=lambda: made)
    monkeypatch.setattr(rate_limits, "asyncio", stand_in)
    return made


@pytest.mark.anyio
class TestTurns:
    async def test_are_taken_one_at_a_time_with_rests(self, loop: Loop) -> None:
        taken, began = Turns(), []

        async def take(duration_s: float) -> None:
            async with taken:
                began.append(duration_s)
                await turns()
                loop.now += duration_s

        requests = [asyncio.create_task(take(duration_s)) for duration_s in (0.02, 0.3, 0)]
        for number, rest_s in enumerate([0.06, 0.25, 0]):
            await eventually(lambda: loop.later)
            await turns()
            assert began == [0.02, 0.3, 0][: number + 1]
            ((later_s, begin_next),) = loop.later
            assert later_s == pytest.approx(rest_s)
            loop.later.clear()
            begin_next()
        await asyncio.gather(*requests)

    async def test_delay_no_answer_by_the_rest_after_it(self, loop: Loop) -> None:
        async with asyncio.timeout(HANGS_S):
            async with Turns():
                loop.now += 0.1

        assert len(loop.later) == 1  # The rest, which has not passed.

    async def test_pass_to_the_next_request_when_one_ends_early(self) -> None:
        turns = Turns()

        async def take() -> None:
            async with turns:
                await asyncio.Event().wait()

        first, second = asyncio.create_task(take()), asyncio.create_task(take())
        await asyncio.sleep(0)
        second.cancel()
        first.cancel()
        await asyncio.wait([first, second])

        async with asyncio.timeout(HANGS_S), turns:
            pass


class TestIdleCallers:
    def test_take_no_memory(self, limits: CallerLimits, clock: Clock) -> None:
        for number in range(10_000):
            accepted(limits, Caller(f"agent-{number}", CallerKind.AGENT), 1)
            clock.now += 0.01

        assert limits.callers < 1_000

    def test_that_still_wait_for_an_answer_are_kept(
        self, limits: CallerLimits, clock: Clock
    ) -> None:
        for _ in range(64):
            limits.admit(TRIAGE).__enter__()
        clock.now += 3600
        accepted(limits, INTAKE)

        with pytest.raises(TooManyRequests):
            limits.admit(TRIAGE)


class TestTheMetric:
    def test_counts_refusals_by_reason_without_names(
        self, limits: CallerLimits, registry: CollectorRegistry, clock: Clock
    ) -> None:
        accepted(limits, TRIAGE, 403)
        clock.now += 60
        for _ in range(64):
            limits.admit(TRIAGE).__enter__()
        accepted(limits, TRIAGE, 2)

        name = "chartroom_requests_refused_total"
        assert registry.get_sample_value(name, {"reason": "rate"}) == 3
        assert registry.get_sample_value(name, {"reason": "in-flight"}) == 2
