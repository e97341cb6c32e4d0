"""A person takes access to a patient in an emergency, through the gateway and in all services."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_problem
from support.system import System, run, wait_until

Answer = dict[str, Any]
SOON = "UPDATE records.access_members SET until = clock_timestamp() + interval '2 s' WHERE ref = $1"
IN_PEERS = """
SELECT until FROM audit.access_members WHERE ref = $1
UNION ALL SELECT until FROM retrieval.access_members WHERE ref = $1
"""


def person(system: System, name: str, *options: str) -> httpx.Client:
    made = run(system, "token", name, "--role", "reviewer", *options)
    assert made.returncode == 0, made.stderr
    return system.client_with({"Authorization": f"Bearer {made.stdout.strip()}"})


@pytest.fixture
def doctor(system: System) -> Iterator[httpx.Client]:
    """A person whose scopes count for the patients of a panel that has none."""
    with person(system, f"dr-{uuid4().hex}", "--panel", "Ward without patients") as client:
        yield client


@pytest.fixture
def reviewer(system: System) -> Iterator[httpx.Client]:
    with person(system, "dr-osei") as client:
        yield client


def take(client: httpx.Client, patient: Answer) -> Answer:
    body = {"patient": patient["id"], "reason": "Ada Quill fell down", "purpose": "ETREAT"}
    answer: Answer = client.post("/break-glass", json=body).raise_for_status().json()
    return answer


def asked(client: httpx.Client, patient: Answer) -> list[httpx.Response]:
    """Ask records, audit and retrieval about a patient."""
    question = {"question": "Why is she dizzy?", "patient_id": patient["id"]}
    return [
        client.get(f"/patients/{patient['id']}"),
        client.get("/agent-events", params={"patient_id": patient["id"]}),
        client.post("/retrieve", json=question),
    ]


def statuses(client: httpx.Client, patient: Answer) -> list[int]:
    return [answer.status_code for answer in asked(client, patient)]


class TestBreakGlass:
    def test_shows_a_patient_in_all_services_until_another_person_reviews_it(
        self, doctor: httpx.Client, reviewer: httpx.Client, patient: Answer
    ) -> None:
        for answer in asked(doctor, patient):
            assert_problem(answer, 403, "patient-out-of-reach")

        taken = take(doctor, patient)

        assert statuses(doctor, patient) == [200, 200, 200]
        waiting = reviewer.get("/break-glass", params={"reviewed": "false"}).json()
        assert taken in waiting["break_glass"]
        own = doctor.post(f"/break-glass/{taken['id']}/review")
        assert_problem(own, 403, "own-break-glass")

        reviewed = reviewer.post(f"/break-glass/{taken['id']}/review").raise_for_status().json()

        assert statuses(doctor, patient)[0] == 403
        wait_until(lambda: statuses(doctor, patient) == [403, 403, 403], 3)
        assert reviewed["reviewed_by"] == "dr-osei"

    def test_ends_by_itself_in_all_services(
        self, system: System, doctor: httpx.Client, patient: Answer
    ) -> None:
        """As if it had been taken an hour ago, but for two seconds."""
        taken = take(doctor, patient)
        assert statuses(doctor, patient) == [200, 200, 200]
        end = datetime.fromisoformat(taken["until"])
        assert [row[0] for row in system.rows(IN_PEERS, patient["id"])] == [end, end]

        system.rows(SOON, patient["id"])

        wait_until(lambda: statuses(doctor, patient) == [403, 403, 403], 5)
        (ended, _) = (row[0] for row in system.rows(IN_PEERS, patient["id"]))
        assert ended <= datetime.now(UTC)

    def test_is_in_the_log_without_its_reason(
        self, doctor: httpx.Client, reviewer: httpx.Client, patient: Answer
    ) -> None:
        take(doctor, patient)
        query = {"patient_id": patient["id"], "event_type": "break-glass.started"}

        def events() -> list[Answer]:
            answer = reviewer.get("/agent-events", params=query).raise_for_status()
            return list(answer.json()["events"])

        wait_until(lambda: len(events()) == 1)
        (event,) = events()
        assert event["payload"]["data"]["purpose"] == "ETREAT"
        assert "Quill" not in str(event)
        assert doctor.get(f"/agent-events/{event['id']}").status_code == 200
