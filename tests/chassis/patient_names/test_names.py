import asyncio
from collections.abc import Iterator

import httpx
import pytest
import stamina
from support.eventually import HANGS_S, eventually
from support.names import FakeNames

from chassis.observability.metrics import Metrics
from chassis.patient_names import names as module
from chassis.patient_names.names import KEPT_S, KEPT_UNKNOWN_S, STALE_S, Named, PatientNames
from chassis.peers import PeerClient, Transport
from tests.chassis.samples import Clock

CLINIC = "urn:example:clinic"
PATIENT, OTHER = (f"01980000-0000-7000-8000-00000000a00{number}" for number in (1, 2))
NAMES = {PATIENT, "P1", f"{CLINIC}|P1"}


@pytest.fixture(autouse=True)
def no_time_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Disable the time limits: on a busy test machine, a slow answer is not an outage."""
    monkeypatch.setattr(module, "DEADLINE_S", HANGS_S)


@pytest.fixture(autouse=True)
def without_pauses() -> Iterator[None]:
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def records() -> FakeNames:
    fake = FakeNames()
    fake.register(PATIENT, (CLINIC, "P1"))
    return fake


@pytest.fixture
def names(records: FakeNames, clock: Clock) -> PatientNames:
    return made(records, clock)


def made(transport: Transport, clock: Clock) -> PatientNames:
    client = PeerClient("records", "http://records", metrics=Metrics(), transport=transport)
    return PatientNames(client, clock=clock)


class TestOf:
    async def test_returns_all_names_of_a_patient_by_any_name(self, names: PatientNames):
        for asked in sorted(NAMES):
            named = await names.of(asked)
            assert (named.asked, named.patient_id, {*named.names}) == (asked, PATIENT, NAMES)
            assert (named.is_ambiguous, named.is_complete) == (False, True)
        # An identifier that no patient has resolves to itself alone.
        assert await names.of("P9") == Named("P9", None, ("P9",))

    async def test_returns_the_birth_date_if_records_has_it(
        self, names: PatientNames, records: FakeNames
    ):
        before = await names.of(PATIENT)
        records.birth_dates[PATIENT] = "1988-04"
        after = await names.of("P1")

        assert (before.birth_date, after.birth_date) == (None, "1988-04")

    async def test_does_not_resolve_a_name_of_several_patients(
        self, names: PatientNames, records: FakeNames
    ):
        records.register(OTHER, ("urn:example:ward", "P1"))

        contested = Named("P1", None, ("P1",), is_ambiguous=True, is_contested=True)
        assert await names.of("P1") == contested
        found = await names.of(PATIENT)
        assert ({*found.names}, found.contested_numbers) == (NAMES, ("P1",))

    async def test_asks_once_in_a_minute(
        self, names: PatientNames, records: FakeNames, clock: Clock
    ):
        """Within a minute, cached identifiers of a patient are used, even if the records service is down."""
        first = await names.of("P1")
        records.is_down = True
        clock.now += KEPT_S - 0.1
        assert (await names.of("P1"), records.asked) == (first, ["P1"])

        clock.now += 0.1
        records.is_down = False
        records.register(PATIENT, (CLINIC, "P1"), (CLINIC, "P2"))
        assert {*(await names.of("P1")).names} == NAMES | {"P2", f"{CLINIC}|P2"}

    @pytest.mark.parametrize("is_ambiguous", [False, True])
    async def test_asks_again_after_five_seconds_about_an_unknown_name(
        self, names: PatientNames, records: FakeNames, clock: Clock, *, is_ambiguous: bool
    ):
        if is_ambiguous:
            records.register(OTHER, ("urn:example:ward", "P2"))
            records.register("third", ("urn:example:shop", "P2"))
        assert (await names.of("P2")).patient_id is None
        records.patients.pop("third", None)
        records.register(OTHER, (CLINIC, "P2"))
        clock.now += KEPT_UNKNOWN_S - 0.1
        assert (await names.of("P2")).patient_id is None
        clock.now += 0.1

        assert (await names.of("P2")).patient_id == OTHER

    async def test_expires_relative_to_the_request_time(
        self, names: PatientNames, records: FakeNames, clock: Clock
    ):
        """A cached answer expires a minute after its request was sent, because identifiers may change before the answer
        arrives.
        """
        records.delay_s = 0.05
        asking = asyncio.create_task(names.of("P1"))
        await eventually(lambda: records.asked)
        clock.now += 1
        await asking
        clock.now += KEPT_S - 1

        await names.of("P1")

        assert records.asked == ["P1", "P1"]

    async def test_asks_once_for_concurrent_requests(self, names: PatientNames, records: FakeNames):
        """Concurrent requests for a patient's identifiers share one request to records, even if the first request is
        cancelled.
        """
        records.delay_s = 0.02
        first = asyncio.create_task(names.of("P1"))
        others = [asyncio.create_task(names.of(asked)) for asked in ("P9", "P1", "P1")]
        await eventually(lambda: len(records.asked) == 2)
        first.cancel()

        found = await asyncio.gather(*others)

        assert sorted(records.asked) == ["P1", "P9"]
        assert [named.patient_id for named in found] == [None, PATIENT, PATIENT]

    async def test_caches_the_latest_answers(
        self, names: PatientNames, records: FakeNames, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(module, "MOST_KEPT", 2)
        for asked in ("P1", "P2", "P3"):
            await names.of(asked)
        records.asked.clear()

        for asked in ("P3", "P2", "P1"):
            await names.of(asked)

        assert records.asked == ["P1"]


class TestWhileRecordsIsDown:
    async def test_the_last_answer_is_used_for_an_hour_as_incomplete(
        self, names: PatientNames, records: FakeNames, clock: Clock
    ):
        known = await names.of("P1")
        records.is_down = True
        clock.now += STALE_S - 1
        stale = await names.of("P1")
        clock.now += 1
        gone = [await names.of(name) for name in ("P1", "P2")]

        assert (stale.names, stale.patient_id, stale.is_complete) == (known.names, PATIENT, False)
        assert gone == [Named(name, None, (name,), is_complete=False) for name in ("P1", "P2")]

    async def test_skips_requests_after_a_timeout_for_as_long_as_it_took(
        self, names: PatientNames, records: FakeNames, clock: Clock
    ):
        records.is_down = True
        records.delay_s = 0.05
        first = asyncio.create_task(names.of("P1"))
        await eventually(lambda: records.asked)
        clock.now += 0.75
        await first
        records.is_down, records.delay_s = False, 0.0
        records.asked.clear()

        clock.now += 0.74
        paused = [await names.of("P1"), await names.of("P2")]
        clock.now += 0.02
        again = await names.of("P1")

        assert [named.is_complete for named in paused] == [False, False]
        assert (again.is_complete, records.asked) == (True, ["P1"])
        # A failure that took no time is not cached: the next request asks records again.
        records.is_down = True
        assert not (await names.of("P2")).is_complete
        records.is_down = False
        assert (await names.of("P2")).is_complete

    async def test_an_unusable_answer_is_ignored(self, clock: Clock):
        for answer in (
            httpx.Response(404),
            httpx.Response(200, json={"patients": []}),
            httpx.Response(200, json={"patients": [{"name": 1}]}),
            httpx.Response(200, text="<html>"),
        ):
            names = made(httpx.MockTransport(lambda _, answer=answer: answer), clock)
            assert await names.of("P1") == Named("P1", None, ("P1",), is_complete=False)

    async def test_a_late_answer_is_ignored(
        self, names: PatientNames, records: FakeNames, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(module, "DEADLINE_S", 0.05)
        records.delay_s = 2 * HANGS_S

        assert not (await names.of("P1")).is_complete


async def test_closing_cancels_abandoned_requests(names: PatientNames, records: FakeNames):
    records.delay_s = 2 * HANGS_S
    waiting = asyncio.create_task(names.of("P1"))
    await eventually(lambda: records.asked)
    waiting.cancel()

    async with asyncio.timeout(HANGS_S):
        await names.aclose()
