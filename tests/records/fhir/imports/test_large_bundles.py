"""Bundles that a worker imports, since they have many entries."""

from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch
from support.fhir import urn
from support.imports import PATH, events, finished, imported, rows

pytestmark = pytest.mark.anyio
PATIENTS = 1000
END_OTHERS = """
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


class TestLargeBundle:
    async def test_is_accepted_and_imported_later(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        response = await client.post(PATH, json=fhir.large(501))

        accepted = response.json()
        assert (response.status_code, response.headers["Location"]) == (
            202,
            f"/imports/{accepted['id']}",
        )
        assert (accepted["status"], accepted["total"], accepted["done"], accepted["entries"]) == (
            "accepted",
            501,
            0,
            [],
        )
        answer = await finished(client, response.headers["Location"])
        assert (answer["status"], answer["done"], answer["created"]) == ("completed", 501, 501)
        assert (await rows(database))[:3] == (1, 1, 501)
        assert await events(database) == {
            "bundle.imported": 1,
            "patient.created": 1,
            "encounter.created": 1,
        }

    async def test_again_changes_nothing(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        first = await finished(
            client, (await client.post(PATH, json=fhir.large(501))).headers["Location"]
        )
        before = await rows(database)

        again = await finished(
            client,
            (await client.post(PATH, json=fhir.shuffled(fhir.large(501), 1))).headers["Location"],
        )

        assert (first["created"], again["unchanged"]) == (501, 501)
        assert await rows(database) == before

    @pytest.mark.usefixtures("app")
    async def test_of_many_patients_does_not_read_the_whole_table_for_each(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        """PostgreSQL plans a check of a foreign key once per connection: here while the table has
        few rows.
        """
        await imported(client, fhir.small("1"))
        await execute(database.admin_dsn, "ANALYZE records.patients")
        for number in range(2, 12):
            await imported(client, fhir.small(str(number)))
        many = fhir.bundle(
            *(
                fhir.entry(fhir.patient(str(number)), urn(number))
                for number in range(100, 100 + PATIENTS)
            )
        )

        answer = await finished(client, (await client.post(PATH, json=many)).headers["Location"])

        assert answer["created"] == PATIENTS
        await execute(database.admin_dsn, END_OTHERS)  # They report their statistics when they end.
        read = await fetch(
            database.admin_dsn,
            "SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = 'patients'",
        )
        assert read[0]["seq_tup_read"] < 50 * PATIENTS

    async def test_shows_its_entries_in_pages(self, client: httpx.AsyncClient) -> None:
        location = (await client.post(PATH, json=fhir.large(501))).headers["Location"]
        first = await finished(client, f"{location}?limit=200")

        seen, following = list(first["entries"]), first["next"]
        while following:
            page = (await client.get(location, params={"limit": 200, "cursor": following})).json()
            seen += page["entries"]
            following = page["next"]

        assert [e["index"] for e in seen] == list(range(501))

    async def test_is_refused_at_once_if_it_breaks_a_rule(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        made = fhir.large(501)
        del made["entry"][500]["resource"]["status"]

        response = await client.post(PATH, json=made)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/500/resource/status", "required")
        }
        assert await fetch(database.admin_dsn, "SELECT FROM records.imports") == []

    async def test_with_an_unknown_reference_fails_as_a_whole_with_a_problem(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        made = fhir.large(501)
        made["entry"][500]["resource"]["performer"] = [{"reference": urn(77)}]

        answer = await finished(client, (await client.post(PATH, json=made)).headers["Location"])

        assert (answer["status"], answer["problem"]["code"], answer["done"]) == (
            "failed",
            "invalid",
            0,
        )
        assert answer["problem"]["errors"] == [
            {
                "in": "body",
                "pointer": "/entry/500/resource/performer/0/reference",
                "rule": "unknown-reference",
            }
        ]
        assert await rows(database) == (0, 0, 0, 0, 0, 0)
        assert [
            tuple(row)
            for row in await fetch(database.admin_dsn, "SELECT bundle FROM records.imports")
        ] == [(None,)]

    async def test_a_repeat_with_its_key_gives_the_first_answer(
        self, client: httpx.AsyncClient
    ) -> None:
        headers = {"Idempotency-Key": str(uuid4())}
        first = await client.post(PATH, json=fhir.large(501), headers=headers)
        await finished(client, first.headers["Location"])

        second = await client.post(PATH, json=fhir.large(501), headers=headers)

        assert (second.status_code, second.json()) == (202, first.json())
        assert second.headers["Location"] == first.headers["Location"]
