"""Dates without a zone are days of the facility, in all searches and lists."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import httpx
import pytest
from support import fhir
from support.fhir import entry, urn

from records.chart_texts.rendering.document import rendered
from records.fhir.r4.search.values import read_interval
from records.fhir.search_index.entries import periods_around
from records.partial_dates import is_after_death
from tests.records.fhir_bundles import Ids, find, ids_of, imported

NAMES = ("patient", "visit", "day", "month", "before", "first", "last", "after")
# By search, for any facility: the resources that it finds.
FOUND = {
    "Observation?date=2015-05-03": "day first last",
    "Observation?date=eq2015-05": "day first last month before after",
    "Observation?date=lt2015-05-03": "month before",
    "Observation?date=sa2015-05-03": "after",
    "Observation?date=2015-05-03T00:00": "first",
    "Observation?date=ge2015-05-03T23:59": "month last after",
    "Encounter?date=2015-05-03": "visit",
    "Encounter?date=sa2015-05-02&date=eb2015-05-04": "visit",
    "Patient?birthdate=1961-04-12": "patient",
    "Patient?birthdate=1961": "patient",
    "Patient?birthdate=1961-04-11": "",
}


def at(zone: ZoneInfo, local: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=zone)


def in_utc(zone: ZoneInfo, local: str) -> str:
    return f"{at(zone, local).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


@pytest.fixture
async def chart(client: httpx.AsyncClient, zone: ZoneInfo) -> Ids:
    times = [
        in_utc(zone, f"2015-05-{local}")
        for local in ("02T23:59:59", "03T00:00:00", "03T23:59:59", "04T00:00:00")
    ]
    dates = ("2015-05-03", "2015-05", *times)
    stored = await imported(
        client,
        entry(fhir.patient(), urn(1)),
        entry(fhir.encounter(period={"start": "2015-05-03", "end": "2015-05-03"}), urn(3)),
        *(
            entry(fhir.observation(effectiveDateTime=date), urn(number))
            for number, date in enumerate(dates, 4)
        ),
        entry(fhir.practitioner(), urn(2)),
    )
    return dict(zip(NAMES, stored, strict=False))


async def test_searches(client: httpx.AsyncClient, chart: Ids):
    names = {id_: name for name, id_ in chart.items()}
    for query, expected in FOUND.items():
        found = ids_of(await find(client, query))
        assert {names[id_] for id_ in found} == {*expected.split()}, query


async def test_everything(client: httpx.AsyncClient, chart: Ids):
    query = "start=2015-05-03&end=2015-05-03&_type=Observation,Encounter"
    found = await find(client, f"Patient/{chart['patient']}/$everything?{query}")
    assert {*ids_of(found)} == {chart[name] for name in ("visit", "day", "first", "last")}


async def test_imported_encounter(client: httpx.AsyncClient, chart: Ids, zone: ZoneInfo):
    shown = (await client.get(f"/fhir/Encounter/{chart['visit']}")).json()
    assert shown["period"] == {"start": "2015-05-03", "end": "2015-05-03"}
    start, end, next_day = (
        in_utc(zone, local)
        for local in ("2015-05-03T00:00:00", "2015-05-03T23:59:59", "2015-05-04T00:00:00")
    )
    visit = (await client.get(f"/encounters/{chart['visit']}")).json()
    assert (visit["start"], visit["end"]) == (start, end)
    for query, count in {
        f"start_from={start}&start_to={next_day}": 1,
        f"start_to={start}": 0,
    }.items():
        path = f"/encounters?patient_id={chart['patient']}&{query}"
        assert len((await client.get(path)).json()["encounters"]) == count, query


@pytest.mark.usefixtures("zone")
def test_index_of_birth_dates():
    interval = read_interval("1961-04-12")
    assert interval is not None
    assert [*periods_around(interval)] == ["1961", "1961-04", "1961-04-12"]


def test_text_of_a_chart(zone: ZoneInfo):
    assert rendered("Visit", (), codes=(), at="2015-05").occurred_at == at(zone, "2015-05-01")


def test_day_of_death(zone: ZoneInfo):
    assert not is_after_death("2015-05-03", at(zone, "2015-05-03T23:59:59"))
    assert is_after_death("2015-05-03", at(zone, "2015-05-04"))
