import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
from support.problems import assert_problem
from support.system import SERVICES, System, wait_until

OpenEncounter = Callable[[], dict[str, Any]]
QUESTION = {"question": "What helps against the pain?"}


def event(encounter_id: str) -> dict[str, Any]:
    return {
        "encounter_id": encounter_id,
        "agent_name": "triage-agent",
        "event_type": "step",
        "payload": {"n": 1},
    }


def assert_unavailable(response: httpx.Response) -> None:
    """Check a failed request: the gateway first reports a broken connection, and later an unavailable service."""
    status, code = (
        (502, "connection-lost") if response.status_code == 502 else (503, "service-unavailable")
    )
    document = assert_problem(response, status, code)
    assert (document["retryable"], document["retry_after_s"]) == (True, 2)
    assert response.elapsed.total_seconds() < 10


def assert_health_names(agent: httpx.Client, service: str) -> None:
    document = assert_problem(agent.get("/health"), 503, "system-unavailable")
    assert document["services"] == dict.fromkeys((*SERVICES, "mcp", "console"), "ok") | {
        service: "unavailable"
    }
    assert service in document["detail"]


def test_without_the_edge_app_every_service_path_still_answers(
    system: System, open_encounter: OpenEncounter
) -> None:
    encounter = open_encounter()
    number = f"P-{uuid4().hex[:12]}"
    intake = {
        "patient_id": number,
        "age": 51,
        "symptoms": ["Heartburn at night"],
        "urgency": "routine",
    }
    chunk = {
        "patient_id": number,
        "source_type": "note",
        "source_ref": "n-1",
        "chunk_text": "Antacids help.",
    }
    requests: list[tuple[str, str, Any]] = [
        ("POST", "/patients", {"full_name": "Noor van der Zee"}),
        ("GET", f"/patients/{encounter['patient_id']}", None),
        (
            "POST",
            "/encounters",
            {"patient_id": encounter["patient_id"], "chief_complaint": "Heartburn at night"},
        ),
        ("GET", f"/encounters/{encounter['id']}", None),
        ("GET", f"/encounters?patient_id={encounter['patient_id']}", None),
        ("PATCH", f"/encounters/{encounter['id']}", {"summary": "Reflux; antacids advised."}),
        ("POST", f"/encounters/{encounter['id']}/context", QUESTION),
        ("POST", "/agent-events", event(encounter["id"])),
        ("GET", f"/agent-events?encounter_id={encounter['id']}", None),
        ("POST", "/intake", intake),
        ("POST", "/intake/store", intake),
        ("GET", f"/intake/{number}", None),
        ("POST", "/chunks", chunk),
        ("POST", "/retrieve", QUESTION),
    ]

    with system.stopped("edge"), system.client() as client:
        statuses = {
            f"{method} {path}": client.request(method, path, json=body).status_code
            for method, path, body in requests
        }
        unknown = client.get(f"/patients/{uuid4()}")

    assert set(statuses.values()) == {200}, statuses
    assert_problem(unknown, 404, "patient-not-found")


class TestWithoutRecords:
    def test_events_are_kept_and_settled_later(
        self, system: System, agent: httpx.Client, open_encounter: OpenEncounter
    ) -> None:
        unseen, unknown = open_encounter(), str(uuid4())

        with system.stopped("records"):
            answers = {}
            for encounter_id in (unseen["id"], unknown):
                began = time.monotonic()
                answers[encounter_id] = agent.post("/agent-events", json=event(encounter_id))
                assert time.monotonic() - began < 1
            listed_before = {encounter_id: listed(agent, encounter_id) for encounter_id in answers}
            assert_unavailable(agent.get(f"/patients/{unseen['patient_id']}"))
            assert_unavailable(agent.post("/intake", json={}))
            assert_health_names(agent, "records")

        for encounter_id, answer in answers.items():
            assert (answer.status_code, answer.json()["encounter_status"]) == (200, "unverified")
            assert listed_before[encounter_id] == [(answer.json()["id"], "unverified", None)]
        settled = {unseen["id"]: ("known", unseen["patient_id"]), unknown: ("unknown", None)}
        for encounter_id, (status, patient_id) in settled.items():
            expected = [(answers[encounter_id].json()["id"], status, patient_id)]
            wait_until(lambda e=encounter_id, x=expected: listed(agent, e) == x)  # type: ignore[misc]
        of_patient = agent.get(
            "/agent-events", params={"patient_id": unseen["patient_id"], "changes": "false"}
        ).json()["events"]
        assert [found["id"] for found in of_patient] == [answers[unseen["id"]].json()["id"]]

    def test_a_patient_is_found_by_all_cached_names(
        self, system: System, agent: httpx.Client
    ) -> None:
        """Events and passages are stored under the patient's ID and under two identifiers."""
        number, other = (f"MRN-{uuid4().hex[:12]}" for _ in range(2))
        held = [{"system": "urn:example:clinic", "value": value} for value in (number, other)]
        registered = agent.post("/patients", json={"full_name": "Ines Falk", "identifiers": held})
        patient = registered.raise_for_status().json()["id"]
        names = [patient, number, other]
        events = [log_about(agent, name) for name in names]
        for name in names:
            store_passage(agent, name)

        for asked in (number, patient):
            page = of_patient(agent, asked)
            assert [found["id"] for found in page["events"]] == events
            assert [found["patient_ids"] for found in page["events"]] == [[one] for one in names]
            found = passages_of(agent, asked)
            assert {match["patient_id"] for match in found["matches"]} == {*names}
            for answer in (page, found):
                assert (answer["patient"], answer["unavailable"]) == (
                    {
                        "asked": asked,
                        "id": patient,
                        "ambiguous": False,
                        "complete": True,
                        "contested_numbers": [],
                    },
                    [],
                )

        with system.stopped("records"):
            kept = of_patient(agent, number)
            page, found = of_patient(agent, other), passages_of(agent, other)
            required = [
                agent.get("/agent-events", params={"patient_id": other, "require": "complete"}),
                agent.post(
                    "/retrieve", json=QUESTION | {"patient_id": other, "require": "complete"}
                ),
            ]
            began = time.monotonic()
            log_about(agent, other)
            store_passage(agent, other)
            assert time.monotonic() - began < 5

        assert [event["id"] for event in kept["events"]] == events
        assert [event["id"] for event in page["events"]] == events[2:]
        assert {match["patient_id"] for match in found["matches"]} == {other}
        for answer in (page, found):
            assert (answer["patient"], answer["unavailable"]) == (
                {
                    "asked": other,
                    "id": None,
                    "ambiguous": False,
                    "complete": False,
                    "contested_numbers": [],
                },
                ["records"],
            )
        for refused in required:
            assert_problem(refused, 503, "names-unknown")
        wait_until(lambda: of_patient(agent, other)["patient"]["id"] == patient)


def log_about(agent: httpx.Client, name: str) -> str:
    about = event(str(uuid4())) | {"encounter_id": None, "patient_ids": [name]}
    return agent.post("/agent-events", json=about).raise_for_status().json()["id"]


def store_passage(agent: httpx.Client, name: str) -> None:
    chunk = {"patient_id": name, "source_type": "note", "source_ref": "n-1", "chunk_text": "Pain."}
    agent.post("/chunks", json=chunk).raise_for_status()


def of_patient(agent: httpx.Client, name: str) -> dict[str, Any]:
    query = {"patient_id": name, "changes": "false"}
    return agent.get("/agent-events", params=query).raise_for_status().json()


def passages_of(agent: httpx.Client, name: str) -> dict[str, Any]:
    return agent.post("/retrieve", json=QUESTION | {"patient_id": name}).raise_for_status().json()


def listed(agent: httpx.Client, encounter_id: str) -> list[tuple[str, str, str | None]]:
    events = (
        agent.get("/agent-events", params={"encounter_id": encounter_id, "changes": "false"})
        .raise_for_status()
        .json()["events"]
    )
    return [(found["id"], found["encounter_status"], found["patient_id"]) for found in events]


def test_with_a_part_that_hangs_an_event_does_not_wait_for_records(
    system: System, agent: httpx.Client, open_encounter: OpenEncounter
) -> None:
    unseen = open_encounter()["id"]

    with system.frozen("records"):
        began = time.monotonic()
        answer = agent.post("/agent-events", json=event(unseen))
        seconds = time.monotonic() - began

    assert (answer.status_code, answer.json()["encounter_status"]) == (200, "unverified")
    assert seconds < 1
