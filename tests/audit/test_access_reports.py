from typing import Any
from uuid import UUID

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch
from support.events import Answer, Deliver, listed, log

from audit.encounters.settling import Settling

OWN, FOREIGN = (str(UUID(int=number)) for number in (8, 9))  # Encounters.
PATIENT, NUMBER = "01980000-0000-7000-8000-000000000901", "MRN-901"
OTHER = "01980000-0000-7000-8000-000000000902"
ACCESSES = """
SELECT event_type, patient_ids FROM audit.agent_events WHERE event_type = 'access-report.read' ORDER BY seq
"""


@pytest.fixture
def read(client: httpx.AsyncClient, deliver: Deliver) -> Any:
    async def read(reader: str, *patients: str, kind: str = "person", **more: Any) -> Answer:
        event = {
            "agent_name": reader,
            "event_type": "patient.read",
            "patient_ids": list(patients),
            "access": True,
            "payload": {"resource": "patient/x", "data": {"caller_kind": kind, "caller": {}}},
        }
        return await deliver(client, event, **more)

    return read


async def report(client: httpx.AsyncClient, query: str, **options: Any) -> Answer:
    answer = await client.get(f"/access-reports?{query}", **options)
    return answer.raise_for_status().json()


def shown(found: Answer) -> list[tuple[str, str | None, int]]:
    return [(one["reader"], one["kind"], one["count"]) for one in found["readers"]]


class TestAReport:
    async def test_lists_each_reader_once_by_last_read(self, client: httpx.AsyncClient, read: Any):
        first = await read("okafor", PATIENT)
        await read("falk", PATIENT)
        await read("falk", "someone-else")
        last = await read("okafor", PATIENT, "someone-else")
        await log(
            client, {"agent_name": "a", "event_type": "b", "payload": {}}, patient_ids=[PATIENT]
        )

        found = await report(client, f"patient_id={PATIENT}")

        once = found["readers"][1]["last"]
        person = {"kind": "person"}
        times = {"first": first["recorded_at"], "last": last["recorded_at"]}
        assert found.pop("readers") == [
            person | times | {"reader": "okafor", "count": 2},
            person | {"reader": "falk", "count": 1, "first": once, "last": once},
        ]
        about = {"asked": PATIENT, "id": None, "ambiguous": False, "complete": True}
        assert found == {
            "patient_id": PATIENT,
            "patient": about | {"contested_numbers": []},
            "unavailable": [],
            "next": None,
        }

    async def test_has_the_times_of_the_reads_not_of_their_arrival(
        self, client: httpx.AsyncClient, read: Any
    ):
        times = ["2026-03-29T00:59:00Z", "2026-03-29T01:01:00Z"]
        for time in reversed(times):
            await read("okafor", PATIENT, occurred_at=time)

        found = await report(client, f"patient_id={PATIENT}")

        assert [found["readers"][0][end] for end in ("first", "last")] == times

    async def test_distinguishes_an_agent_from_a_person_of_the_same_name(
        self, client: httpx.AsyncClient, read: Any
    ):
        await read("okafor", PATIENT)
        await read("okafor", PATIENT, kind="agent")
        await read("okafor", PATIENT, kind="agent", payload={"said": '"caller_kind":"person"'})

        found = await report(client, f"patient_id={PATIENT}")

        # A `caller_kind` inside a text of the payload, as in the last event, is not the reader's kind.
        assert shown(found) == [
            ("okafor", None, 1),
            ("okafor", "agent", 1),
            ("okafor", "person", 1),
        ]

    async def test_has_reads_under_all_names_once_and_is_itself_a_read(
        self, client: httpx.AsyncClient, records: Any, read: Any, database: TestDatabase
    ):
        records.names.register(PATIENT, ("urn:example:hospital", NUMBER))
        await read("okafor", NUMBER)
        await read("okafor", PATIENT, NUMBER)
        await read("falk", PATIENT)

        by_id = await report(client, f"patient_id={PATIENT}")
        by_number = await report(client, f"patient_id={NUMBER}")

        assert shown(by_id) == [("falk", "person", 1), ("okafor", "person", 2)]
        assert shown(by_number) == [("test-agent", "agent", 1), *shown(by_id)]
        assert by_number["patient"]["id"] == PATIENT
        _, row = await fetch(database.admin_dsn, ACCESSES)
        assert sorted(row["patient_ids"]) == sorted([PATIENT, NUMBER])

    async def test_counts_reads_of_the_patients_encounter_and_of_the_log(
        self, client: httpx.AsyncClient, records: Any, read: Any, event: Answer
    ):
        await log(client, event)
        await listed(client, f"encounter_id={records.encounter}")
        await read("okafor", encounter_id=records.encounter)

        found = await report(client, f"patient_id={records.patient}")

        assert shown(found) == [("okafor", "person", 1), ("test-agent", "agent", 1)]

    async def test_has_each_reader_on_one_page_despite_later_reads(
        self, client: httpx.AsyncClient, read: Any
    ):
        for reader in ("a", "b", "c", "d", "e"):
            await read(reader, PATIENT)

        answer = await client.get(f"/access-reports?patient_id={PATIENT}&limit=2")
        pages = [answer.raise_for_status().json()]
        while "next" in answer.links:
            await read("a", PATIENT)
            answer = (await client.get(answer.links["next"]["url"])).raise_for_status()
            pages.append(answer.json())

        assert [shown(page) for page in pages] == [
            [("e", "person", 1), ("d", "person", 1)],
            [("c", "person", 1), ("b", "person", 1)],
            [("a", "person", 1)],
        ]
        assert pages[-1]["next"] is None

    async def test_is_complete_for_callers_with_panels_and_has_no_other_patients(
        self, client: httpx.AsyncClient, records: Any, nurse: dict[str, str], read: Any
    ):
        records.panels.let("caller:nurse", PATIENT)
        await read("okafor", PATIENT)
        await read("okafor", PATIENT, OTHER)
        await read("falk", PATIENT, OTHER)
        await read("falk", OTHER)

        found = await client.get(f"/access-reports?patient_id={PATIENT}", headers=nurse)
        foreign = await client.get(f"/access-reports?patient_id={OTHER}", headers=nurse)

        assert shown(found.json()) == [("falk", "person", 1), ("okafor", "person", 2)]
        assert OTHER not in found.text
        assert_problem(foreign, 403, "patient-out-of-reach")

    async def test_has_no_reads_under_a_name_out_of_reach(
        self, client: httpx.AsyncClient, records: Any, nurse: dict[str, str], read: Any
    ):
        records.names.register(PATIENT, ("urn:example:hospital", NUMBER))
        records.panels.let("caller:nurse", NUMBER)
        await read("okafor", NUMBER)
        await read("falk", PATIENT)

        found = await report(client, f"patient_id={NUMBER}", headers=nurse)

        assert shown(found) == [("okafor", "person", 1)]

    async def test_follows_the_end_of_a_merge_at_once(
        self, client: httpx.AsyncClient, records: Any, read: Any
    ):
        records.names.register(PATIENT, ("urn:example:hospital", NUMBER))
        await read("okafor", PATIENT)
        await read("falk", NUMBER)
        before = await report(client, f"patient_id={PATIENT}")

        records.names.register(PATIENT)
        after = await report(client, f"patient_id={PATIENT}")

        assert ("falk", "person", 1) in shown(before)
        assert shown(after) == [("test-agent", "agent", 1), ("okafor", "person", 1)]

    @pytest.mark.parametrize(("asked", "of_own"), [([FOREIGN], 1), ([OWN], 2), ([OWN, FOREIGN], 2)])
    async def test_counts_reads_of_encounters_only_if_the_caller_may_see_the_patient(
        self,
        client: httpx.AsyncClient,
        records: Any,
        nurse: dict[str, str],
        event: Answer,
        *,
        settling: Settling,
        asked: list[str],
        of_own: int,
    ):
        records.panels.let("caller:nurse", PATIENT)
        records.patients |= {OWN: PATIENT, FOREIGN: OTHER}
        for one in (PATIENT, OTHER):
            records.names.register(one)
        for encounter in (OWN, FOREIGN):
            await log(client, event, encounter_id=encounter)
        # Reading the access report is itself logged as a read.
        await report(client, f"patient_id={PATIENT}", headers=nurse)

        answer = await client.get("/agent-events", params={"encounter_id": asked}, headers=nurse)
        await settling.settle()

        assert len(answer.raise_for_status().json()["events"]) == of_own - 1
        found = [await report(client, f"patient_id={one}") for one in (PATIENT, OTHER)]
        assert [shown(one) for one in found] == [[("nurse", "agent", of_own)], []]


class TestARefusal:
    async def test_of_an_identifier_without_a_patient_and_reads_is_not_a_read(
        self, client: httpx.AsyncClient, records: Any, read: Any
    ):
        refused = [await client.get(f"/access-reports?patient_id={NUMBER}") for _ in range(2)]
        await read("okafor", NUMBER)
        unregistered = await report(client, f"patient_id={NUMBER}")
        records.names.register(PATIENT)
        unread = await report(client, f"patient_id={PATIENT}")

        for one in refused:
            assert_problem(one, 404, "patient-not-found")
        assert (unregistered["patient"]["id"], shown(unregistered)) == (
            None,
            [("okafor", "person", 1)],
        )
        assert (unread["patient"]["id"], shown(unread)) == (PATIENT, [])

    async def test_because_of_incomplete_names_needs_require_complete(
        self, client: httpx.AsyncClient, records: Any
    ):
        records.goes_down()

        refused = await client.get(f"/access-reports?patient_id={NUMBER}&require=complete")
        found = await report(client, f"patient_id={NUMBER}")

        assert_problem(refused, 503, "names-unknown")
        assert (found["patient"]["complete"], found["unavailable"]) == (False, ["records"])

    async def test_names_the_parameter(self, offline: httpx.AsyncClient):
        for query, broken in {
            "": ("/patient_id", "required"),
            "patient_id=a%07": ("/patient_id", "printable"),
            "patient_id=P1&limit=1001": ("/limit", "too-large"),
            "patient_id=P1&cursor=x": ("/cursor", "cursor-of-this-list"),
            "patient_id=P1&reader=okafor": ("", "unknown-field"),
        }.items():
            answer = await offline.get(f"/access-reports?{query}")

            assert broken_rules(assert_problem(answer, 422, "invalid")) == {broken}
