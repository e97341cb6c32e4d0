"""After a change of the facility's time zone, stored dates are read again."""

from collections.abc import Iterator
from contextlib import contextmanager
from zoneinfo import ZoneInfo

import httpx
import pytest
from fastapi import FastAPI
from support import fhir
from support.fhir import entry, urn

from chassis.facility import FACILITY
from records.fhir.store import facility_dates
from records.fhir.store.facility_dates import FacilityDates
from tests.records.conftest import Rows
from tests.records.fhir_bundles import Ids, Recorded, find, ids_of, imported

pytestmark = pytest.mark.anyio
ZONE, MIDNIGHT = "America/New_York", "2015-05-03T04:00:00Z"
DAY = {"start": "2015-05-03", "end": "2015-05-03"}
TIMED = {"start": "2015-05-03T01:00:00Z", "end": "2015-05-03T02:00:00Z"}
STORED = """
SELECT (SELECT array_agg(at ORDER BY resource_id) FROM records.search_entries) AS searched,
    (SELECT array_agg(at ORDER BY resource_id) FROM records.chart_entries) AS charted,
    (SELECT array_agg(started_at ORDER BY id) FROM records.encounters) AS started
"""


@pytest.fixture
async def chart(client: httpx.AsyncClient) -> Ids:
    stored = await imported(
        client,
        entry(fhir.patient(), urn(1)),
        entry(fhir.encounter(period=DAY), urn(3)),
        entry(fhir.encounter(id="e2", period=DAY), urn(4)),
        entry(fhir.encounter(id="e3", period=TIMED), urn(5)),
        entry(fhir.observation(effectiveDateTime="2015-05-03"), urn(6)),
        entry(fhir.condition(recordedDate="2015-05-03"), urn(7)),
        entry(fhir.practitioner(), urn(2)),
    )
    names = ("patient", "visit", "changed", "timed", "result", "problem")
    ids = dict(zip(names, stored, strict=False))
    change = {"start": "2015-05-03T00:00:01Z"}
    path = f"/encounters/{ids['changed']}"
    (await client.patch(path, json=change, headers={"If-Match": "*"})).raise_for_status()
    return ids


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facility_dates, "BATCH", 1)


@contextmanager
def facility_in(zone: str) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FACILITY, "zone", ZoneInfo(zone))
        yield


async def read_all(dates: FacilityDates) -> int:
    steps = 1
    while await dates.follow():
        steps += 1
    return steps


async def test_other_time_zone(
    client: httpx.AsyncClient,
    app_of_client: FastAPI,
    chart: Ids,
    rows_of: Rows,
    recorded: Recorded,
) -> None:
    rebuilds = "SELECT FROM records.feed_rebuilds"
    rebuilding, events = len(await rows_of(rebuilds)), len(await recorded())
    dates = FacilityDates(app_of_client.state.writes, ZONE)
    with facility_in(ZONE):
        assert await dates.check() == "incomplete"
        assert await read_all(dates) > 3
        assert await dates.check() == "ok"

        for query, name in {
            "Encounter?date=2015-05-03": "visit",
            "Encounter?date=2015-05-02": "timed",
            "Observation?date=2015-05-03": "result",
            "Condition?recorded-date=2015-05-03": "problem",
            "Patient?birthdate=1961-04-12": "patient",
        }.items():
            assert ids_of(await find(client, query)) == [chart[name]], query
        shown = (await client.get(f"/fhir/Encounter/{chart['visit']}")).json()
        assert shown["period"] == DAY

    (stored,) = await rows_of(STORED)
    assert [f"{at:%Y-%m-%dT%H:%M:%SZ}" for at in stored["charted"]] == [MIDNIGHT] * 2
    starts = sorted(f"{at:%Y-%m-%dT%H:%M:%SZ}" for at in stored["started"])
    assert starts == ["2015-05-03T00:00:01Z", "2015-05-03T01:00:00Z", MIDNIGHT]
    assert len(await rows_of(rebuilds)) == rebuilding + 1
    (amended,) = (
        one for one in (await recorded())[events:] if one["event_type"].endswith("amended")
    )
    assert amended["encounter_id"] == chart["visit"]


async def test_back_to_the_first_time_zone(
    app_of_client: FastAPI, chart: Ids, rows_of: Rows
) -> None:
    writes, before = app_of_client.state.writes, await rows_of(STORED)
    assert len(chart) == 6
    with facility_in(ZONE):
        await read_all(FacilityDates(writes, ZONE))
    assert await rows_of(STORED) != before
    await read_all(FacilityDates(writes, "UTC"))
    assert await rows_of(STORED) == before


async def test_change_during_a_change(app_of_client: FastAPI, chart: Ids, rows_of: Rows) -> None:
    writes, before = app_of_client.state.writes, await rows_of(STORED)
    assert len(chart) == 6
    first, second = FacilityDates(writes, ZONE), FacilityDates(writes, "UTC")
    starts = "SELECT started_at FROM records.encounters ORDER BY id"
    imported_starts = await rows_of(starts)
    with facility_in(ZONE):
        while await rows_of(starts) == imported_starts:
            assert await first.follow()
    assert await second.follow()
    with facility_in(ZONE):
        assert not await first.follow()
        assert await first.check() == "incomplete"
    await read_all(second)
    assert await second.check() == "ok"
    assert await rows_of(STORED) == before


async def test_same_time_zone(app_of_client: FastAPI, chart: Ids, rows_of: Rows) -> None:
    entries = "SELECT resource_id, xmin FROM records.search_entries ORDER BY 1"
    before = await rows_of(entries)
    assert len(chart) == 6
    assert await read_all(FacilityDates(app_of_client.state.writes, "UTC")) == 1
    assert await rows_of(entries) == before
