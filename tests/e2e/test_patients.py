"""Register, change and find a patient through the gateway."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_problem
from support.system import System, wait_until

MRN = "http://hospital.example/mrn"
Document = dict[str, Any]


@pytest.fixture
def number() -> str:
    """A medical record number of this test alone."""
    return f"MRN {uuid4()}"


@pytest.fixture
def submitted(number: str) -> Document:
    """A patient to register, with a family name of this test alone."""
    return {
        "full_name": f"Zoë Ørsted-{number[4:12]}",
        "date_of_birth": "1961-02-03",
        "identifiers": [{"system": MRN, "value": number, "type": "MR"}],
    }


@pytest.fixture
def unless(number: str) -> dict[str, str]:
    return {"If-None-Exist": f"identifier={MRN}|{number}"}


@pytest.fixture
def auditor(system: System) -> Iterator[httpx.Client]:
    with system.client("dr-osei", kind="person") as client:
        yield client


def test_the_first_to_come_registers_and_the_next_finds(
    agent: httpx.Client, submitted: Document, unless: dict[str, str]
) -> None:
    first, next_ = [agent.post("/patients", json=submitted, headers=unless) for _ in range(2)]

    assert (first.status_code, next_.status_code) == (201, 200)
    assert first.json()["id"] == next_.json()["id"]
    assert first.headers["ETag"] == next_.headers["ETag"] == 'W/"1"'
    assert_problem(agent.post("/patients", json=submitted), 409, "identifier-taken")
    malformed = agent.post("/patients", json=submitted, headers={"If-None-Exist": "identifier="})
    assert_problem(malformed, 422, "invalid")


def test_a_registration_is_safe_to_repeat(
    agent: httpx.Client, submitted: Document, unless: dict[str, str]
) -> None:
    headers = unless | {"Idempotency-Key": str(uuid4())}

    first, second = [agent.post("/patients", json=submitted, headers=headers) for _ in range(2)]

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    assert second.headers["Idempotency-Replayed"] == "true"


def test_a_change_builds_on_the_version_that_was_read(
    agent: httpx.Client, submitted: Document
) -> None:
    path = f"/patients/{agent.post('/patients', json=submitted).json()['id']}"
    read = agent.get(path)

    changed = agent.patch(
        path, json={"gender": "other"}, headers={"If-Match": read.headers["ETag"]}
    )
    late = agent.patch(path, json={"gender": "female"}, headers={"If-Match": read.headers["ETag"]})

    assert (changed.status_code, changed.headers["ETag"]) == (200, 'W/"2"')
    assert_problem(late, 412, "version-mismatch")
    assert agent.get(path).json() == changed.json()
    versions = agent.get(f"{path}/history").json()["versions"]
    assert [(one["version"], one["gender"], one["changed_by"]) for one in versions] == [
        (2, "other", "test-agent"),
        (1, None, "test-agent"),
    ]
    first = agent.get(f"{path}/history/1")
    assert (first.json(), first.headers["ETag"]) == (versions[1], 'W/"1"')


def test_a_patient_is_found_by_name_birth_date_and_number(
    agent: httpx.Client, submitted: Document, number: str
) -> None:
    patient = agent.post("/patients", json=submitted).json()

    for asked in (
        {"name": f"ORSTED {number[4:12]} zoe"},
        {"name": f"zo {number[4:10]}", "date_of_birth": "1961"},
        {"identifier": {"system": MRN, "value": number}},
        {"identifier": f"{MRN}|{number}", "date_of_birth": "1961-02-03"},
    ):
        found = agent.post("/patients/search", json=asked).raise_for_status()

        (shown,) = found.json()["patients"]
        assert shown | {"unconfirmed_identifiers": []} == patient


def test_everything_of_a_patient_is_read_and_each_read_is_logged(
    agent: httpx.Client, auditor: httpx.Client, submitted: Document
) -> None:
    patient = agent.post("/patients", json=submitted).json()
    path = f"/patients/{patient['id']}"
    encounter = agent.post(
        "/encounters", json={"patient_id": patient["id"], "chief_complaint": "Cough"}
    ).json()
    intake = {"patient_id": patient["id"], "age": 60, "symptoms": ["cough"], "urgency": "routine"}
    record = agent.post("/intake/store", json=intake).json()["record_id"]

    items = agent.get(f"{path}/everything").json()["items"]
    agent.get(path)
    agent.get(f"{path}/history")
    agent.post("/patients/search", json={"identifier": submitted["identifiers"][0]["value"]})

    assert [item["type"] for item in items] == ["patient", "encounter", "intake-record"]
    assert items[0]["patient"] | {"unconfirmed_identifiers": []} == patient
    assert items[1]["encounter"] == encounter
    assert items[2]["intake_record"]["id"] == record
    logged = {
        "patient.everything-read",
        "patient.read",
        "patient.history-read",
        "patients.searched",
    }

    def types() -> set[str]:
        query = {"patient_id": patient["id"], "access": "true", "limit": "100"}
        events = auditor.get("/agent-events", params=query).raise_for_status().json()["events"]
        return {event["event_type"] for event in events}

    wait_until(lambda: logged <= types())
