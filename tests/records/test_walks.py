import asyncio
from collections.abc import AsyncIterator
from typing import Any, Self

import httpx
from support.databases import TestDatabase, execute

ROWS, PAGE = 120, 30
PATIENTS = """
INSERT INTO records.patients (full_name, name_parts, date_of_birth)
SELECT format('Mar%s Walker', n), format(' mar%s walker ', n), date '1970-01-01' + n % 100
FROM generate_series(1, 120) AS n;
INSERT INTO records.patient_names (part, patient_id)
SELECT string_to_table(btrim(name_parts), ' '), id FROM records.patients
"""
# Insert encounters; up to seven start at the same time.
ENCOUNTERS = """
INSERT INTO records.encounters (patient_id, chief_complaint, started_at)
SELECT '{patient}', 'No. ' || n, timestamptz '2026-01-01' + make_interval(hours => n / 7)
FROM generate_series(1, 120) AS n
"""


async def fill(database: TestDatabase, statements: str) -> None:
    for statement in statements.split(";"):
        await execute(database.admin_dsn, statement)


class Writers:
    """While a test reads pages, insert rows before, at and after the cursor's position."""

    def __init__(self, client: httpx.AsyncClient, path: str, bodies: list[dict[str, Any]]) -> None:
        self.client = client
        self.path = path
        self.bodies = bodies
        self.inserted: set[str] = set()

    async def insert(self) -> None:
        for body in self.bodies:
            response = await self.client.post(self.path, json=body)
            assert response.status_code == 200
            self.inserted.add(response.json()["id"])

    async def __aenter__(self) -> Self:
        self.task = asyncio.create_task(self._insert_repeatedly())
        return self

    async def __aexit__(self, *_: object) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)

    async def _insert_repeatedly(self) -> None:
        while True:
            await self.insert()


async def search_pages(client: httpx.AsyncClient, **asked: Any) -> AsyncIterator[list[str]]:
    cursor: dict[str, str] = {}
    while True:
        body = asked | cursor | {"limit": PAGE}
        page = (await client.post("/patients/search", json=body)).json()
        yield [patient["id"] for patient in page["patients"]]
        if page["next"] is None:
            return
        cursor = {"cursor": page["next"]}


async def list_pages(client: httpx.AsyncClient, path: str, noun: str) -> AsyncIterator[list[str]]:
    following: str | None = path
    while following is not None:
        page = await client.get(following)
        yield [one["id"] for one in page.json()[noun]]
        following = page.links.get("next", {}).get("url")


async def walked(pages: AsyncIterator[list[str]], writers: Writers) -> list[str]:
    seen: list[str] = []
    async with writers:
        async for page in pages:
            seen += page
            await writers.insert()
    return seen


async def whole(pages: AsyncIterator[list[str]]) -> set[str]:
    return {one async for page in pages for one in page}


def assert_each_once(seen: list[str], at_the_start: set[str]) -> None:
    """Check that each row that existed at the start was listed exactly once, and each later row at most once."""
    assert len(at_the_start) >= ROWS
    assert at_the_start <= set(seen)
    assert len(seen) == len(set(seen))


async def test_a_search_shows_each_patient_once(client: httpx.AsyncClient, database: TestDatabase):
    """While patients are inserted, search by a name, by two words and by a birth year."""
    await fill(database, PATIENTS)
    born = {"date_of_birth": "1970-02-01"}
    names = ("Mar Walker", "Mar25 Walker", "Mar99 Walker", "Marz Walker Mara")
    bodies = [{"full_name": name} | born for name in names]
    asked: list[dict[str, Any]] = [{"name": "mar"}, {"name": "walk mar"}, {"date_of_birth": "1970"}]
    for one in asked:
        there = await whole(search_pages(client, **one))
        writers = Writers(client, "/patients", bodies)

        seen = await walked(search_pages(client, **one), writers)

        assert_each_once(seen, there)
        assert writers.inserted


async def test_encounters_are_each_listed_once(
    client: httpx.AsyncClient, database: TestDatabase, patient: dict[str, Any]
):
    """While encounters are inserted, list the encounters of a patient, of all patients, and of a class."""
    await fill(database, ENCOUNTERS.format(patient=patient["id"]))
    visit = {"patient_id": patient["id"], "chief_complaint": "Later"}
    starts = (
        "2025-01-01T00:00:00Z",
        "2026-01-01T03:00:00Z",
        "2026-01-01T16:00:00Z",
        "2027-01-01T00:00:00Z",
    )
    bodies = [visit | {"start": start} for start in starts]
    for query in (f"patient_id={patient['id']}", "", "class=AMB"):
        path = f"/encounters?limit={PAGE}&{query}"
        there = await whole(list_pages(client, path, "encounters"))
        writers = Writers(client, "/encounters", bodies)

        seen = await walked(list_pages(client, path, "encounters"), writers)

        assert_each_once(seen, there)
        assert writers.inserted
