import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from support.eventually import HANGS_S

from chassis.http import rate_limits
from chassis.http.rate_limits import CallerLimits
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import TooManyRequests
from chassis.settings import IdentitySettings
from tests.chassis.samples import Clock

MakeLimits = Callable[..., CallerLimits]
TRIAGE = Caller("triage", CallerKind.AGENT)
INTAKE = Caller("intake", CallerKind.AGENT)
PERSON = Caller("triage", CallerKind.PERSON)
THROUGH_RECORDS = Caller("triage", CallerKind.AGENT, through="records")
RECORDS = Caller("records", CallerKind.SERVICE)


REFUSED = "chartroom_requests_refused_total"


@pytest.fixture
def clock() -> Clock:
    return Clock(1_000_000.0)


@pytest.fixture
def registry() -> CollectorRegistry:
    return CollectorRegistry()


@pytest.fixture
def limits_with(keys: Any, clock: Clock) -> MakeLimits:
    settings = partial(IdentitySettings, **keys.settings)
    return lambda **more: CallerLimits(settings(**more), CollectorRegistry(), clock)


@pytest.fixture
def limits(keys: Any, clock: Clock, registry: CollectorRegistry) -> CallerLimits:
    return CallerLimits(IdentitySettings(**keys.settings), registry, clock)


def accepted(limits: CallerLimits, caller: Caller, asked: int = 500) -> int:
    count = 0
    for _ in range(asked):
        try:
            with limits.admit(caller):
                count += 1
        except TooManyRequests:
            pass
    return count


def wait(limits: CallerLimits, caller: Caller = TRIAGE, *, is_held: bool = True) -> float:
    with limits.admit(caller, is_held=is_held) as pace:
        return pace.wait_s


def refused(limits: CallerLimits, caller: Caller = TRIAGE, **how: bool) -> TooManyRequests:
    with pytest.raises(TooManyRequests) as refusal:
        limits.admit(caller, **how)
    return refusal.value


class TestTheRateOfACaller:
    def test_is_a_burst_and_then_a_rate_per_second(self, limits: CallerLimits, clock: Clock):
        found = [accepted(limits, TRIAGE)]
        for passed in (0.005, 0.5, 1, 60):
            clock.now += passed
            found.append(accepted(limits, TRIAGE))

        assert found == [400, 1, 100, 200, 400]

    def test_never_rejects_a_caller_within_it(self, limits: CallerLimits, clock: Clock):
        for _ in range(2_000):
            assert accepted(limits, TRIAGE, 1) == 1
            clock.now += 1 / 200

    def test_is_a_setting(self, limits_with: MakeLimits, clock: Clock):
        for rate, burst, later in ((3, 7, 3), (0.5, 1, 0), (10_000, 1, 1)):
            limits = limits_with(rate_per_s=rate, rate_burst=burst)
            assert accepted(limits, TRIAGE) == burst
            clock.now += 1
            assert accepted(limits, TRIAGE) == later

    def test_is_available_again_after_retry_after(self, limits_with: MakeLimits, clock: Clock):
        for rate, wait_s in ((200, 1), (1, 1), (0.25, 4), (0.01, 100)):
            limits = limits_with(rate_per_s=rate, rate_burst=1)
            accepted(limits, TRIAGE)
            assert refused(limits).retry_after_s == wait_s
            clock.now += wait_s
            assert accepted(limits, TRIAGE, 1) == 1

    def test_is_separate_from_a_services_own_rate(self, limits: CallerLimits):
        assert accepted(limits, RECORDS) == 500
        assert limits.callers == 0

        accepted(limits, TRIAGE)
        for other in (INTAKE, PERSON, THROUGH_RECORDS):
            assert accepted(limits, other) == 400

    def test_is_used_by_long_requests(self, limits: CallerLimits):
        for _ in range(400):
            limits.admit(TRIAGE, is_held=False)

        refused(limits, is_held=False)


class TestRequestsInFlight:
    def test_are_limited_per_caller_and_rejected_ones_use_no_rate(self, limits: CallerLimits):
        held = [limits.admit(TRIAGE) for _ in range(64)]
        for each in held:
            each.__enter__()

        for _ in range(500):
            refusal = refused(limits)
        assert "64" in refusal.detail
        assert refusal.retry_after_s == 1
        assert accepted(limits, INTAKE, 1) == 1

        held[0].__exit__(None, None, None)
        assert accepted(limits, TRIAGE, 1) == 1
        for each in held[1:]:
            each.__exit__(None, None, None)
        assert accepted(limits, TRIAGE) == 400 - 64 - 1

    def test_end_with_an_exception_and_exclude_long_requests(self, limits: CallerLimits):
        for _ in range(100):
            with pytest.raises(ValueError, match="defect"), limits.admit(TRIAGE):
                raise ValueError("defect")
        for _ in range(100):
            limits.admit(TRIAGE, is_held=False).__enter__()

        assert accepted(limits, TRIAGE, 1) == 1


class TestACallerBeyondItsLimit:
    def test_is_paced_by_its_rate_also_for_long_requests(self, limits_with: MakeLimits):
        # Of 400 simultaneous requests, 336 start at once; each later request starts 5 ms after the previous request.
        usual = [0.0] * 336 + [0.005 * nth for nth in range(1, 65)]
        for settings, waits in (
            ({}, usual),
            ({"rate_per_s": 10, "rate_burst": 4}, [0, 0.1, 0.2, 0.3]),
            ({"rate_per_s": 1, "rate_burst": 3}, [0, 0, 0.32]),
            ({"rate_per_s": 0.25, "rate_burst": 1}, [0]),
        ):
            for is_held in (True, False):
                limits = limits_with(**settings)
                found = [wait(limits, is_held=is_held) for _ in waits]
                assert found == pytest.approx(waits, abs=0.002)
                assert wait(limits, INTAKE) == 0

    async def test_does_not_wait_for_its_long_requests(
        self, limits_with: MakeLimits, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(rate_limits, "LONGEST_TURN_S", 0.0)
        limits = limits_with(rate_per_s=1_000, rate_burst=4)
        paces = []
        for _ in range(4):
            with limits.admit(TRIAGE) as pace:
                paces.append(pace)

        async with asyncio.timeout(HANGS_S), paces[1], paces[2], paces[3]:
            assert [pace.wait_s > 0 for pace in paces] == [False, True, True, True]

    @pytest.mark.parametrize(("rate", "ever_refused"), [(150, False), (200, False), (1000, True)])
    def test_is_served_its_full_rate_and_soon_normally_below_it(
        self, limits: CallerLimits, clock: Clock, rate: int, ever_refused: bool
    ):
        accepted(limits, TRIAGE)
        served = 0
        for _ in range(rate * 10):
            clock.now += 1 / rate
            served += accepted(limits, TRIAGE, 1)
        assert served == pytest.approx(min(rate, 200) * 10, rel=0.01)
        assert (served < rate * 10) is ever_refused
        for _ in range(2 * 160):
            clock.now += 1 / 160
            last = wait(limits)
        assert last == 0

    def test_gets_its_rejections_one_after_another(self, limits: CallerLimits):
        accepted(limits, TRIAGE, 400)
        accepted(limits, INTAKE, 400)

        delays = [refused(limits).delay_s for _ in range(1000)]

        assert delays[:3] == pytest.approx([0.25, 0.26, 0.27])
        assert delays[-1] == pytest.approx(5)
        assert refused(limits, INTAKE).delay_s == pytest.approx(0.25)


class TestIdleCallers:
    def test_do_not_use_memory(self, limits: CallerLimits, clock: Clock):
        for number in range(3_000):
            accepted(limits, Caller(f"agent-{number}", CallerKind.AGENT), 1)
            clock.now += 0.01

        assert limits.callers < 1_000

    def test_that_wait_for_a_response_are_kept(self, limits: CallerLimits, clock: Clock):
        accepted(limits, TRIAGE, 1400)
        for kept in (2, 1):
            clock.now += 3
            assert (accepted(limits, INTAKE, 1), limits.callers) == (1, kept)

        for _ in range(64):
            limits.admit(TRIAGE).__enter__()
        clock.now += 3600
        accepted(limits, INTAKE)
        refused(limits)


def test_the_metric_counts_rejections_by_reason_without_names(
    limits: CallerLimits, registry: CollectorRegistry, clock: Clock
):
    accepted(limits, TRIAGE, 403)
    clock.now += 60
    for _ in range(64):
        limits.admit(TRIAGE).__enter__()
    accepted(limits, TRIAGE, 2)

    assert registry.get_sample_value(REFUSED, {"reason": "rate"}) == 3
    assert registry.get_sample_value(REFUSED, {"reason": "in-flight"}) == 2
