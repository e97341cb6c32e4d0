from typing import Any
from uuid import uuid4

import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch
from support.fhir import urn

from records.fhir.imports import service
from tests.records.fhir_bundles import Client
from tests.records.imports import PATH, events, finished, imported, rows

MANY = 501
PATIENTS = 600
READ = "SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = 'patients'"
END_OTHERS = """
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


async def completed(client: Client, made: fhir.Resource) -> dict[str, Any]:
    return await finished(client, (await client.post(PATH, json=made)).headers["Location"])


class TestLargeBundles:
    async def test_accepted_and_imported_once(self, client: Client, database: TestDatabase):
        key = {"Idempotency-Key": str(uuid4())}
        response = await client.post(PATH, json=fhir.large(MANY), headers=key)

        accepted, place = response.json(), response.headers["Location"]
        assert (response.status_code, place) == (202, f"/imports/{accepted['id']}")
        names = ("status", "total", "done", "entries")
        assert [accepted[name] for name in names] == ["accepted", MANY, 0, []]
        answer = await finished(client, f"{place}?limit=200")
        assert (answer["status"], answer["done"], answer["created"]) == ("completed", MANY, MANY)
        seen, following = list(answer["entries"]), answer["next"]
        while following:
            page = (await client.get(place, params={"limit": 200, "cursor": following})).json()
            seen += page["entries"]
            following = page["next"]
        assert [one["index"] for one in seen] == list(range(MANY))
        recorded = {"bundle.imported": 1, "patient.created": 1, "encounter.created": 1}
        assert await events(database) == recorded

        repeated = await client.post(PATH, json=fhir.large(MANY), headers=key)
        again = await completed(client, fhir.shuffled(fhir.large(MANY), 1))

        assert (repeated.status_code, repeated.json()) == (202, accepted)
        assert repeated.headers["Location"] == place
        assert again["unchanged"] == MANY
        assert await rows(database) == (1, 1, MANY, 0, 0, 0)
        assert await events(database) == recorded

    @pytest.mark.usefixtures("app")
    async def test_patients_are_looked_up_by_index(self, client: Client, database: TestDatabase):
        await imported(client, fhir.small("1"))
        await execute(database.admin_dsn, "ANALYZE records.patients")
        for number in range(2, 12):
            await imported(client, fhir.small(str(number)))
        people = range(100, 100 + PATIENTS)
        many = fhir.bundle(*(fhir.entry(fhir.patient(str(n)), urn(n)) for n in people))

        answer = await completed(client, many)

        assert answer["created"] == PATIENTS
        # PostgreSQL's server processes report their statistics when they end.
        await execute(database.admin_dsn, END_OTHERS)
        (read,) = await fetch(database.admin_dsn, READ)
        assert read["seq_tup_read"] < 50 * PATIENTS

    async def test_rejection(
        self, client: Client, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(service, "MAX_ENTRIES_AT_ONCE", 5)
        broken, unknown = fhir.large(6), fhir.large(6)
        del broken["entry"][5]["resource"]["status"]
        unknown["entry"][5]["resource"]["performer"] = [{"reference": urn(77)}]

        response = await client.post(PATH, json=broken)
        kept = await fetch(database.admin_dsn, "SELECT FROM records.imports")
        answer = await completed(client, unknown)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/5/resource/status", "required")
        }
        assert kept == []
        problem = answer["problem"]
        assert (answer["status"], problem["code"], answer["done"]) == ("failed", "invalid", 0)
        place = "/entry/5/resource/performer/0/reference"
        error = {"in": "body", "pointer": place, "rule": "unknown-reference"}
        assert problem["errors"] == [error]
        assert await rows(database) == (0, 0, 0, 0, 0, 0)
        left = await fetch(database.admin_dsn, "SELECT bundle FROM records.imports")
        assert [tuple(row) for row in left] == [(None,)]
