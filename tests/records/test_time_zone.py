"""`python -m records.time_zone` changes the time zone of stored dates; processes only read it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg
import httpx
import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs
from support import fhir
from support.applications import running
from support.databases import TestDatabase, execute
from support.fhir import entry, urn

from chartroom.system.keys import Keyring
from chassis.database.connections import Database
from chassis.facility import FACILITY
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import DatabaseUnavailable
from chassis.settings import StartupError, database_address
from records.fhir.store import facility_dates
from records.fhir.store.facility_date_repository import SizeRow
from records.settings import Settings
from records.stored_time_zone import COMMAND, StoredTimeZone
from records.time_zone import DONE, SERVING, main
from tests.records.app import create_app
from tests.records.conftest import FakePeer, Rows
from tests.records.fhir_bundles import Ids, Recorded, find, ids_of, imported

ZONE, MIDNIGHT, END = "America/New_York", "2015-05-03T04:00:00Z", "2015-05-04T03:59:59Z"
DAY = {"start": "2015-05-03", "end": "2015-05-03"}
STORED = """
SELECT (SELECT json_agg(json_build_array(at, tokens, others) ORDER BY resource_id) FROM records.search_entries)::text,
    (SELECT json_agg(json_build_array(token, at) ORDER BY token, resource_id, at) FROM records.search_codes)::text,
    (SELECT json_agg(at ORDER BY resource_id) FROM records.chart_entries)::text,
    (SELECT json_agg(json_build_array(started_at, ended_at) ORDER BY id) FROM records.encounters)::text
"""
ROW = "SELECT time_zone, next_time_zone FROM records.facility"
REBUILDS = "SELECT FROM records.feed_rebuilds WHERE of = 'resources'"
HOLD = "SELECT pg_advisory_lock('records'::regnamespace::oid::integer, 69)"
END_SESSIONS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'records%'"
)
LATE = "2015-05-03T23:00:00Z"
# What an import in ZONE would store, and the edited times.
TIMES = {
    "visit": (MIDNIGHT, END),
    "edited": (MIDNIGHT, "2015-05-06T15:00:00Z"),
    "mixed": ("2015-05-03T02:00:00Z", "2015-05-03T02:00:00Z"),
    "late": (LATE, END),
}
CHANGED = DONE.format(zone=ZONE)
Serve = Callable[..., AbstractAsyncContextManager[httpx.AsyncClient]]
Command = Callable[[str], Awaitable[tuple[int, str]]]


@pytest.fixture(autouse=True)
def facility(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FACILITY, "zone", ZoneInfo("UTC"))


@pytest.fixture
def serve(
    settings: dict[str, Any], audit: FakePeer, retrieval: FakePeer, keyring: Keyring
) -> Serve:
    @asynccontextmanager
    async def serving(zone: str = "UTC") -> AsyncIterator[httpx.AsyncClient]:
        given = Settings(**settings | {"time_zone": zone, "chart_texts_paused": True})
        app = create_app(given, audit_transport=audit, retrieval_transport=retrieval)
        async with running(app, keyring.mint("test-agent")) as client:
            yield client

    return serving


@pytest.fixture
def command(
    database: TestDatabase, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    monkeypatch.setenv("RECORDS_MIGRATE_DATABASE_URL", database.migrate_dsn)

    async def run(zone: str) -> tuple[int, str]:
        capsys.readouterr()
        code = await asyncio.to_thread(main, [zone])
        said = capsys.readouterr()
        return code, said.out + said.err

    return run


@pytest.fixture
async def chart(serve: Serve) -> Ids:
    mixed = {"start": "2015-05-03", "end": "2015-05-03T02:00:00Z"}
    entries = {
        "patient": fhir.patient(),
        "visit": fhir.encounter(period=DAY),
        "edited": fhir.encounter(id="e2", period={"start": "2015-05-03"}, status="in-progress"),
        "mixed": fhir.encounter(id="e3", period=mixed),
        "late": fhir.encounter(id="e4", period=DAY),
        "result": fhir.observation(effectiveDateTime="2015-05-03"),
        "problem": fhir.condition(recordedDate="2015-05-03"),
        "practitioner": fhir.practitioner(),
    }
    numbers = {"patient": 1, "visit": 3, "practitioner": 2}
    async with serve() as client:
        stored = await imported(
            client,
            *(
                entry(one, urn(numbers.get(name, 10 + place)))
                for place, (name, one) in enumerate(entries.items())
            ),
        )
        ids = dict(zip(entries, stored, strict=True))
        for name, change in {
            "visit": {"chief_complaint": "Suspected stroke"},
            "edited": {"end": "2015-05-06T15:00:00Z", "status": "finished"},
            # The imported end would be before this start in Auckland.
            "late": {"start": LATE},
        }.items():
            path = f"/encounters/{ids[name]}"
            answer = await client.patch(path, json=change, headers={"If-Match": "*"})
            answer.raise_for_status()
    return ids


async def test_empty_store(serve: Serve, rows_of: Rows):
    for zone in ("Asia/Kathmandu", ZONE):
        async with serve(zone):
            assert FACILITY.zone == ZoneInfo(zone)
        assert [tuple(row) for row in await rows_of(ROW)] == [(zone, zone)]


@pytest.mark.parametrize("zone", ["UTC", ZONE])
async def test_read_only_database(serve: Serve, database: TestDatabase, zone: str):
    await execute(
        database.admin_dsn,
        f'ALTER DATABASE "{database.name}" SET default_transaction_read_only = on',
    )

    async with serve(zone) as client:
        assert (await client.get("/readyz")).status_code == 200
        assert FACILITY.zone == ZoneInfo("UTC")


async def test_processes_that_start_together(serve: Serve, rows_of: Rows):
    zones = ("Asia/Kathmandu", ZONE)
    together = asyncio.Barrier(2)

    async def start(zone: str) -> str:
        async with serve(zone) as client:
            await together.wait()
            assert (await client.get("/fhir/Observation")).status_code == 200
        return zone

    with capture_logs() as logs:
        assert await asyncio.gather(*map(start, zones)) == [*zones]
    ((stored, _),) = await rows_of(ROW)
    assert [one["part"] for one in logs if COMMAND in one["event"]] == [stored]
    assert stored in zones


async def test_filled_store(serve: Serve, chart: Ids, rows_of: Rows):
    with capture_logs() as logs:
        async with serve(ZONE) as client:
            assert FACILITY.zone == ZoneInfo("UTC")
            assert ids_of(await find(client, "Observation?date=2015-05-03")) == [chart["result"]]
    assert [one["part"] for one in logs if COMMAND in one["event"]] == ["UTC"]
    assert [tuple(row) for row in await rows_of(ROW)] == [("UTC", "UTC")]


@pytest.mark.usefixtures("chart")
async def test_command_beside_a_process(
    serve: Serve, command: Command, database: TestDatabase, rows_of: Rows
):
    async with serve():
        assert (await command(ZONE))[0] == 1
    earlier = await asyncpg.connect(
        database.app_dsn, server_settings={"application_name": "records"}
    )
    code, said = await command(ZONE)
    await earlier.close()
    assert (code, said.splitlines()) == (1, [SERVING])
    assert [tuple(row) for row in await rows_of(ROW)] == [("UTC", "UTC")]


async def test_unknown_zone(command: Command):
    with pytest.raises(SystemExit):
        await command("Mars/Olympus")


@pytest.mark.usefixtures("chart")
async def test_start_beside_the_command(serve: Serve, database: TestDatabase):
    holder = await asyncpg.connect(database.admin_dsn)
    await holder.execute(HOLD)
    with pytest.raises(StartupError, match="is being changed"):
        async with serve():
            pass
    await holder.close()


async def test_process_with_a_former_zone(database: TestDatabase, rows_of: Rows):
    """A process without connections does not hold the lock, so each new connection compares the zone."""
    address = database_address(SecretStr(database.app_dsn), None)
    connections = Database(address, schema="records", pool_size=4)
    service = connections.service
    zone = StoredTimeZone(connections, "UTC")
    await zone.start()
    assert await zone.check() == "ok"
    async with aclosing(connections), connections.connection(service):
        async with connections.connection(service):
            await rows_of("UPDATE records.facility SET time_zone = $1, next_time_zone = $1", ZONE)
        for caller in (service, Caller("nurse", CallerKind.AGENT)):
            with pytest.raises(DatabaseUnavailable):
                async with (
                    connections.connection(service),
                    connections.connection(caller),
                    connections.connection(caller),
                ):
                    pass
    assert await zone.check() == "changed"


async def test_change(
    serve: Serve, command: Command, chart: Ids, rows_of: Rows, recorded: Recorded
):
    events, rebuilds = len(await recorded()), len(await rows_of(REBUILDS))
    code, said = await command(ZONE)
    assert (code, said.splitlines()[-2:]) == (0, ["8 of 8 resources", CHANGED])
    amended = {one["encounter_id"]: one for one in (await recorded())[events:]}
    assert amended.keys() == {chart[name] for name in ("visit", "edited", "mixed", "late")}
    assert len(await rows_of(REBUILDS)) == rebuilds + 1

    async with serve(ZONE) as client:
        for query, name in {
            "Observation?date=2015-05-03": "result",
            "Condition?recorded-date=2015-05-03": "problem",
            "Patient?birthdate=1961-04-12": "patient",
        }.items():
            assert ids_of(await find(client, query)) == [chart[name]], query
        shown = (await client.get(f"/fhir/Encounter/{chart['visit']}")).json()
        assert shown["period"] == DAY
        times = {name: await times_of(client, chart[name]) for name in TIMES}
        assert times == TIMES
        condition = f"patient={chart['patient']}&code=8302-2&date=2015-05-03"
        body = fhir.observation(
            f"Patient/{chart['patient']}",
            f"Encounter/{chart['visit']}",
            effectiveDateTime="2015-05-03",
        )
        again = await client.post(
            "/fhir/Observation", json=body, headers={"If-None-Exist": condition}
        )
        assert (again.status_code, again.json()["id"]) == (200, chart["result"])


async def times_of(client: httpx.AsyncClient, encounter_id: str) -> tuple[str, str]:
    shown = (await client.get(f"/encounters/{encounter_id}")).json()
    return shown["start"], shown["end"]


async def test_edited_start_after_the_moved_end(serve: Serve, command: Command, chart: Ids):
    await command("Pacific/Auckland")
    async with serve("Pacific/Auckland") as client:
        start, end = await times_of(client, chart["late"])
    assert (start, end) == (LATE, "2015-05-03T23:59:59Z")


async def test_draft(command: Command, chart: Ids, rows_of: Rows):
    """The author of a version decides whether its texts are drafts."""
    author = """
    SELECT version, changed_by, changed_by_kind, change_reason FROM records.encounters WHERE id = $1
    """
    await rows_of(
        "UPDATE records.encounters SET change_reason = 'typing error' WHERE id = $1", chart["visit"]
    )
    ((version, *before),) = await rows_of(author, chart["visit"])
    await command(ZONE)
    ((moved, *after),) = await rows_of(author, chart["visit"])
    assert (moved, after) == (version + 1, before)
    assert before == ["test-agent", "agent", "typing error"]


async def test_interrupted_change(
    serve: Serve, command: Command, chart: Ids, rows_of: Rows, monkeypatch: pytest.MonkeyPatch
):
    original, read_again = await rows_of(STORED), facility_dates.read_again
    is_second = False

    async def die(*given: Any) -> Any:
        nonlocal is_second
        events = await read_again(*given)
        is_second = not is_second
        if is_second:
            return events
        raise StartupError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(facility_dates, "BATCH_BYTES", 1)
        patch.setattr(facility_dates, "read_again", die)
        assert (await command(ZONE))[0] == 1
        with pytest.raises(StartupError, match=f"{COMMAND} {ZONE}"):
            async with serve():
                pass
        await rows_of(END_SESSIONS)
        code, said = await command("UTC")
        assert (code, f"{COMMAND} {ZONE}" in said) == (1, True)
        while (await command(ZONE))[0]:
            pass
    interrupted = await rows_of(STORED)
    assert (await command("UTC"))[0] == 0
    assert await rows_of(STORED) == original
    assert (await command(ZONE))[0] == 0
    assert await rows_of(STORED) == interrupted != original
    assert (await command(ZONE))[1] == f"{CHANGED}\n"


@pytest.mark.parametrize(
    ("sizes", "lengths"),
    [([], []), ([0, 0, 0], [3]), ([1, 2, 2], [2, 1]), ([9, 1, 9], [1, 1, 1]), ([2, 2, 1], [2, 1])],
)
def test_batches(sizes: list[int], lengths: list[int], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(facility_dates, "BATCH_BYTES", 4)
    rows = [SizeRow(UUID(int=place), size) for place, size in enumerate(sizes)]
    batches = [*facility_dates.batches_by_size(rows)]
    assert [len(batch) for batch in batches] == lengths
    assert [id_ for batch in batches for id_ in batch] == [row.id for row in rows]
