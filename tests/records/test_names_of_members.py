"""Access to a patient by one identifier in a panel gives access by all current identifiers of the patient."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import httpx
import pytest
from support.databases import TestDatabase, fetch
from support.waiting_for import one_waits_for

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from tests.records.plans import planned_once

Answer = dict[str, Any]
Reached = Callable[..., Awaitable[set[str]]]
CLINIC, LAB = "urn:example:clinic", "urn:example:lab"
MEMBER = "INSERT INTO records.access_members (panel, ref) VALUES (1000, 'P1')"


async def register(client: httpx.AsyncClient, *identifiers: tuple[str, str]) -> str:
    held = [{"system": system, "value": value} for system, value in identifiers]
    body = {"full_name": "Jane Doe", "identifiers": held}
    patient: Answer = (await client.post("/patients", json=body)).raise_for_status().json()
    return str(patient["id"])


async def change(client: httpx.AsyncClient, patient: str, *identifiers: tuple[str, str]) -> None:
    held = [{"system": system, "value": value} for system, value in identifiers]
    answer = await client.patch(f"/patients/{patient}", json={"identifiers": held})
    answer.raise_for_status()


class Panel:
    def __init__(self, client: httpx.AsyncClient, headers: dict[str, str], panel: Answer) -> None:
        self._client = client
        self._headers = headers
        self.path = f"/panels/{panel['id']}"

    async def change(self, **given: Any) -> None:
        answer = await self._client.patch(self.path, json=given, headers=self._headers)
        answer.raise_for_status()

    async def members(self) -> list[str]:
        answer = await self._client.get(self.path, headers=self._headers)
        return answer.raise_for_status().json()["patients"]


@pytest.fixture
async def panel(client: httpx.AsyncClient, as_person: dict[str, str]) -> Panel:
    body = {"name": "Ward 3", "callers": ["nurse"]}
    made = await client.post("/panels", json=body, headers=as_person)
    return Panel(client, as_person, made.raise_for_status().json())


@pytest.fixture
def as_nurse(keyring: Keyring) -> dict[str, str]:
    return {"Authorization": f"Bearer {keyring.mint('nurse', scope='user/*.cruds')}"}


class TestAMember:
    async def test_named_before_the_registration_is_reached_after_it(
        self, client: httpx.AsyncClient, panel: Panel, reached: Reached
    ):
        await panel.change(add_patients=["P1", f"{LAB}|P2"])
        assert await reached() == {"P1", f"{LAB}|P2"}

        one, two = await register(client, (CLINIC, "P1")), await register(client, (LAB, "P2"))

        assert await reached() == {one, "P1", f"{CLINIC}|P1", two, "P2", f"{LAB}|P2"}

    async def test_follows_the_identifiers_of_the_patient(
        self, client: httpx.AsyncClient, panel: Panel, reached: Reached
    ):
        patient = await register(client, (CLINIC, "P1"), (LAB, "P2"))
        by_number = await register(client, (CLINIC, "P4"), (LAB, "P5"))
        await panel.change(add_patients=[patient, "P4"])

        await change(client, patient, (CLINIC, "P1"), (CLINIC, "P3"))
        await change(client, by_number, (LAB, "P5"))

        names = {"P1", "P3", f"{CLINIC}|P1", f"{CLINIC}|P3"}
        assert await reached() == {patient, *names, "P4"}

    async def test_keeps_a_number_that_another_patient_gets_later(
        self, client: httpx.AsyncClient, panel: Panel, reached: Reached
    ):
        one = await register(client, (CLINIC, "P1"), (CLINIC, "P2"))
        await panel.change(add_patients=["P1", one])
        two = await register(client, (LAB, "P1"))
        names = {"P1", one, "P2", f"{CLINIC}|P1", f"{CLINIC}|P2"}
        assert await reached() == names

        await panel.change(remove_patients=[one])
        assert await reached() == names

        await change(client, one)
        assert await reached() == {"P1", two, f"{LAB}|P1"}

    async def test_gains_a_number_that_the_first_patient_no_longer_has(
        self, client: httpx.AsyncClient, panel: Panel, reached: Reached
    ):
        two = await register(client, (LAB, "P1"))
        one = await register(client, (CLINIC, "P1"))
        await panel.change(add_patients=[one])
        assert "P1" not in await reached()

        await change(client, two)

        assert "P1" in await reached()

    async def test_gains_a_number_that_was_the_system_and_value_of_another_patient(
        self, client: httpx.AsyncClient, panel: Panel, reached: Reached
    ):
        one = await register(client, (CLINIC, "P1"))
        two = await register(client, (LAB, f"{CLINIC}|P1"))
        await panel.change(add_patients=[two])
        assert await reached() == {two, f"{LAB}|{CLINIC}|P1"}

        await change(client, one)

        assert await reached() == {two, f"{LAB}|{CLINIC}|P1", f"{CLINIC}|P1"}

    async def test_loses_its_system_and_value_while_they_are_a_former_number_of_another_patient(
        self, client: httpx.AsyncClient, panel: Panel, reached: Reached
    ):
        one = await register(client, (CLINIC, "P1"))
        await panel.change(add_patients=[one])
        two = await register(client, (LAB, f"{CLINIC}|P1"))
        ended = [{"system": LAB, "value": f"{CLINIC}|P1", "use": "old"}]

        await client.patch(f"/patients/{two}", json={"identifiers": ended})
        assert await reached() == {one, "P1"}

        await change(client, two, (LAB, f"{CLINIC}|P1"))
        assert await reached() == {one, "P1", f"{CLINIC}|P1"}

    async def test_stays_until_its_last_name_is_removed(
        self, client: httpx.AsyncClient, panel: Panel, reached: Reached
    ):
        patient = await register(client, (CLINIC, "P1"))
        everything = {patient, "P1", f"{CLINIC}|P1"}
        await panel.change(add_patients=["P1"])
        await panel.change(add_patients=[patient])
        assert await panel.members() == sorted(["P1", patient])

        await panel.change(remove_patients=["P1"])
        assert (await panel.members(), await reached()) == ([patient], everything)

        await panel.change(patients=[])
        assert (await panel.members(), await reached()) == ([], set())

    async def test_has_no_name_that_no_row_can_have(
        self, client: httpx.AsyncClient, panel: Panel, reached: Reached
    ):
        patient = await register(client, ("http://example.org", "P1"), (CLINIC, "P" * 65))

        await panel.change(add_patients=[patient])

        assert await reached() == {patient, "P1", "http://example.org|P1"}

    async def test_of_a_break_glass_is_reached_under_all_names_until_its_end(
        self, client: httpx.AsyncClient, keyring: Keyring, database: TestDatabase
    ):
        patient = await register(client, (CLINIC, "P1"))
        token = keyring.mint("doctor", kind="person", scope="user/*.cruds chartroom/break-glass")
        headers = {"Authorization": f"Bearer {token}"}
        taken = {"patient": "P1", "reason": "Chest pain", "purpose": "BTG"}

        (await client.post("/break-glass", json=taken, headers=headers)).raise_for_status()

        assert (await client.get(f"/patients/{patient}", headers=headers)).is_success
        rows = await fetch(database.admin_dsn, "SELECT ref, until FROM records.access_members")
        assert {row["ref"] for row in rows} == {patient, "P1", f"{CLINIC}|P1"}
        assert len({row["until"] for row in rows} - {None}) == 1

    async def test_is_sent_to_the_peers_under_all_names(
        self, client: httpx.AsyncClient, panel: Panel, keyring: Keyring
    ):
        patient = await register(client, (CLINIC, "P1"))
        token = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")

        async def changes() -> dict[str, bool]:
            answer = await client.get(
                "/internal/access/changes", headers={"Authorization": f"Bearer {token}"}
            )
            found = answer.raise_for_status().json()["changes"]
            return {one["member"]: one["removed"] for one in found if one["member"]}

        await panel.change(add_patients=[patient])
        assert await changes() == dict.fromkeys([patient, "P1", f"{CLINIC}|P1"], False)

        await change(client, patient)
        assert await changes() == {patient: False, "P1": True, f"{CLINIC}|P1": True}


class TestAtTheSameTime:
    """A registration and a change of a panel run concurrently, and neither sees the other before its commit."""

    async def test_a_registration_waits_for_the_member_that_is_being_added(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        async with planned_once(database.admin_dsn) as connection:
            async with connection.transaction():
                await connection.execute(MEMBER)
                registering = asyncio.create_task(register(client, (CLINIC, "P1")))
                await one_waits_for(connection)
            patient = await registering

        rows = await fetch(database.admin_dsn, "SELECT ref FROM records.access_members")
        assert {row["ref"] for row in rows} == {patient, "P1", f"{CLINIC}|P1"}

    async def test_one_of_two_registrations_of_one_number_gets_it(
        self, client: httpx.AsyncClient, panel: Panel, reached: Reached
    ):
        await panel.change(add_patients=["P1"])

        patients = await asyncio.gather(*(register(client, (f"urn:x:{n}", "P1")) for n in range(8)))

        found = await reached()
        (holder,) = found & {*patients}
        assert found == {"P1", holder, f"urn:x:{patients.index(holder)}|P1"}

    async def test_registrations_and_panels_end_in_one_state(
        self, client: httpx.AsyncClient, panel: Panel, reached: Reached
    ):
        numbers = [f"P{number}" for number in range(8)]

        patients, *_ = await asyncio.gather(
            asyncio.gather(*(register(client, (CLINIC, number)) for number in numbers)),
            *(panel.change(add_patients=[number]) for number in numbers),
        )

        assert await reached() == {*patients, *numbers, *(f"{CLINIC}|{one}" for one in numbers)}


class TestPlans:
    async def test_a_look_up_reads_no_table_completely(self, database: TestDatabase):
        """PostgreSQL's table statistics count the scans inside functions, which EXPLAIN does not show."""
        fill = """
        INSERT INTO records.patients (full_name) SELECT 'No. ' || n FROM generate_series(1, 2000) AS n;
        INSERT INTO records.patient_identifiers (system, value, patient_id)
        SELECT 'urn:' || n, 'P' || row_number() OVER (ORDER BY id, n), id
        FROM records.patients, generate_series(1, 2) AS n;
        """
        scans = """
        SELECT relname, seq_scan, idx_tup_fetch + seq_tup_read AS read FROM pg_stat_xact_user_tables
        WHERE schemaname = 'records' AND (seq_scan > 0 OR idx_scan > 0)
        """
        admin = await asyncpg.connect(database.admin_dsn)
        await admin.execute(fill)
        await admin.close()
        async with planned_once(database.app_dsn) as connection, connection.transaction():
            found = await connection.fetch(
                "SELECT * FROM records.names_of($1)", ["P7", "urn:1|P9", "P0", "urn:1|P0"]
            )
            rows = await connection.fetch(scans)

        assert [len(row["names"]) for row in found] == [5, 5, 1, 1]
        assert {row["seq_scan"] for row in rows} == {0}
        assert sum(row["read"] for row in rows) < 100
