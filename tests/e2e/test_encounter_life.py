"""An encounter from its intake to an accepted summary, by agents and persons."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_problem
from support.system import System, wait_until

Document = dict[str, Any]


@pytest.fixture
def person(system: System) -> Iterator[httpx.Client]:
    with system.client("dr-osei", kind="person") as client:
        yield client


@pytest.fixture
def drafted(agent: httpx.Client, encounter: Document) -> httpx.Response:
    """The answer to an agent that wrote a summary."""
    body = {"summary": "Orthostatic hypotension.", "summary_model": "summariser-2"}
    return agent.patch(f"/encounters/{encounter['id']}", json=body).raise_for_status()


def test_a_person_accepts_what_an_agent_wrote(
    agent: httpx.Client, person: httpx.Client, drafted: httpx.Response
) -> None:
    path = f"/encounters/{drafted.json()['id']}"
    read = person.get(path)
    assert read.headers["ETag"] == drafted.headers["ETag"] == 'W/"2"'

    assert_problem(
        agent.post(f"{path}/summary/accept", headers={"If-Match": 'W/"2"'}), 403, "person-required"
    )
    assert_problem(person.post(f"{path}/summary/accept"), 428, "version-required")
    accepted = person.post(f"{path}/summary/accept", headers={"If-Match": read.headers["ETag"]})

    assert (accepted.status_code, accepted.headers["ETag"]) == (200, 'W/"3"')
    assert (accepted.json()["summary_status"], accepted.json()["summary_recorded_by"]) == (
        "final",
        "test-agent",
    )
    assert [drafted.json()[name] for name in ("accepted_by", "accepted_at")] == [None, None]
    assert accepted.json()["accepted_by"] == "dr-osei"
    assert (
        drafted.json()["updated_at"]
        < accepted.json()["accepted_at"]
        <= accepted.json()["updated_at"]
    )
    assert agent.get(path).json() == accepted.json()
    late = person.post(f"{path}/summary/reject", headers={"If-Match": read.headers["ETag"]})
    assert_problem(late, 412, "version-mismatch")


def test_a_rejected_summary_is_shown_in_the_history_only(
    agent: httpx.Client, person: httpx.Client, drafted: httpx.Response
) -> None:
    path = f"/encounters/{drafted.json()['id']}"

    person.post(f"{path}/summary/reject", headers={"If-Match": 'W/"2"'}).raise_for_status()

    context = agent.post(f"{path}/context", json={}).json()["encounter"]
    assert [shown["summary"] for shown in (agent.get(path).json(), context)] == [None, None]
    versions = agent.get(f"{path}/history").json()["versions"]
    assert [(version["version"], version["summary"]) for version in versions] == [
        (3, None),
        (2, "Orthostatic hypotension."),
        (1, None),
    ]
    written = {"changed_by": "test-agent", "changed_by_kind": "agent", "reason": None}
    assert agent.get(f"{path}/history/2").json() == drafted.json() | written


def test_an_encounter_runs_from_plan_to_end(
    agent: httpx.Client, open_encounter: Callable[..., Document]
) -> None:
    encounter = open_encounter("Planned colonoscopy", status="planned")
    path = f"/encounters/{encounter['id']}"

    skipped = agent.patch(path, json={"status": "finished"}, headers={"If-Match": 'W/"1"'})
    begun = agent.patch(path, json={"status": "in-progress"}, headers={"If-Match": 'W/"1"'})
    finished = agent.patch(
        path, json={"status": "finished"}, headers={"If-Match": begun.headers["ETag"]}
    )

    assert_problem(skipped, 409, "status-not-reachable")
    assert (finished.json()["status"], finished.json()["end"] is None) == ("finished", False)
    changes = {"encounter_id": encounter["id"], "event_type": "encounter.status-changed"}
    wait_until(lambda: len(agent.get("/agent-events", params=changes).json()["events"]) == 2)


def test_an_intake_is_corrected_and_routed_once_however_often_it_is_sent(
    agent: httpx.Client, person: httpx.Client, patient: Document, encounter: Document
) -> None:
    body = {"patient_id": patient["id"], "age": 26, "symptoms": ["Falls"], "urgency": "routine"}
    first = agent.post("/intake", json=body | {"encounter_id": encounter["id"]}).json()["record_id"]
    correction, decision = {"Idempotency-Key": str(uuid4())}, {"Idempotency-Key": str(uuid4())}

    seconds = [
        agent.post("/intake", json=body | {"age": 62, "amends": first}, headers=correction)
        for _ in range(2)
    ]
    second = seconds[0].json()["record_id"]
    routing = {"to": "geriatrics", "reason": "Falls at night at 62", "urgency": "urgent"}
    routed = [
        person.post(f"/intake/{second}/routing", json=routing, headers=decision) for _ in range(2)
    ]

    assert seconds[1].json() == seconds[0].json()
    assert (
        routed[1].json()
        == routed[0].json()
        == routed[0].json() | routing | {"decided_by": "dr-osei"}
    )
    assert [answer.headers.get("Idempotency-Replayed") for answer in (*seconds, *routed)] == [
        None,
        "true",
    ] * 2
    listed = agent.get(f"/intake/{patient['id']}").json()["records"]
    assert [(record["id"], record["amends"], record["amended_by"]) for record in listed] == [
        (first, None, second),
        (second, first, None),
    ]
    assert [len(record["routing"]) for record in listed] == [0, 1]
    assert agent.get(f"/intake/{patient['id']}?latest=true").json() == {
        "patient": {"id": patient["id"], "ambiguous": False, "contested_numbers": []},
        "records": listed[1:],
        "next": None,
    }
