"""Writes that come again through the whole system are done once, and logged once. `test_operations.py`
of records and of retrieval has the promises of each operation alone.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_failure, assert_problem
from support.system import System, wait_until

HEADER = "Idempotency-Key"
WAITING = """
SELECT count(*) FROM records.outbox
WHERE starts_with(convert_from(event, 'UTF8')::json ->> 'agent_name', $1)
"""
LOGGED = """
SELECT agent_name, count(*) FROM audit.agent_events
WHERE starts_with(agent_name, $1) AND NOT is_access GROUP BY agent_name
"""


@dataclass(frozen=True)
class Request:
    """A valid request, and another valid body for the same route."""

    method: str
    path: str
    body: Any
    other: Any


def registration(_: httpx.Client) -> Request:
    return Request("POST", "/patients", {"full_name": "Ines Falk"}, {"full_name": "Ines Ibarra"})


def change(client: httpx.Client) -> Request:
    patient = client.post("/patients", json={"full_name": "Ada Quill"}).raise_for_status().json()
    visit = {"patient_id": patient["id"], "chief_complaint": "Dizzy after standing up"}
    opened = client.post("/encounters", json=visit).raise_for_status().json()
    path = f"/encounters/{opened['id']}"
    return Request("PATCH", path, {"summary": "Dizzy."}, {"summary": "Not dizzy."})


def completion(client: httpx.Client) -> Request:
    queue = uuid4().hex
    task = {"kind": "follow_up", "queue": queue}
    made = client.post("/tasks", json=task).raise_for_status().json()
    claim = {"queues": [queue], "lease_seconds": 600}
    (claimed,) = client.post("/tasks/claim", json=claim).raise_for_status().json()["tasks"]
    token = {"claim_token": claimed["claim_token"]}
    one, other = (token | {"output": {"reached": reached}} for reached in (True, False))
    return Request("POST", f"/tasks/{made['id']}/complete", one, other)


REPEATED: Mapping[str, Callable[[httpx.Client], Request]] = {
    "registration": registration,
    "change": change,
    "completion": completion,
}


def logged_changes(system: System, beginning: str) -> dict[str, int]:
    """Count the changes in the log by agents whose names begin so, once none waits any more."""
    wait_until(lambda: system.rows(WAITING, beginning) == [(0,)])
    return dict(system.rows(LOGGED, beginning))


@dataclass
class Repeating:
    """A caller who sends a request again and again."""

    client: httpx.Client
    request: Request
    answers: list[httpx.Response] = field(default_factory=list)

    def send(self, key: str, body: Any) -> httpx.Response:
        return self.client.request(
            self.request.method, self.request.path, json=body, headers={HEADER: key}
        )

    def repeat(self) -> None:
        self.answers.append(self.send("key-1", self.request.body))

    def assert_is_done_once(self) -> None:
        first, *repeats = self.answers
        assert first.is_success, first.text
        assert "Idempotency-Replayed" not in first.headers
        for repeat in repeats:
            assert (repeat.status_code, repeat.json()) == (first.status_code, first.json())
            assert repeat.headers["Idempotency-Replayed"] == "true"
            assert repeat.headers.get("ETag") == first.headers.get("ETag")
        other = self.send("key-1", self.request.other)
        assert_failure(other, 422, "idempotency-key-used-otherwise")


@pytest.fixture
def repeating(system: System) -> Iterator[dict[str, Repeating]]:
    """A caller of each request, by name: all names begin alike."""
    beginning = uuid4().hex
    with ExitStack() as clients:
        callers = {
            name: clients.enter_context(system.client(f"{beginning} {name}")) for name in REPEATED
        }
        yield {
            f"{beginning} {name}": Repeating(client, REPEATED[name](client))
            for name, client in callers.items()
        }


def test_a_change_is_done_once_under_a_key_and_again_under_another(
    system: System, repeating: dict[str, Repeating]
) -> None:
    beginning = next(iter(repeating)).partition(" ")[0]
    for caller in repeating.values():
        caller.repeat()
        caller.repeat()
    logged = logged_changes(system, beginning)

    for caller in repeating.values():
        caller.repeat()
        caller.assert_is_done_once()

    # Each change was logged when it was made; repeats do nothing.
    assert logged.keys() == repeating.keys()
    assert logged_changes(system, beginning) == logged
    again = {name: one.send("key-2", one.request.body) for name, one in repeating.items()}
    assert [name for name, one in again.items() if "Idempotency-Replayed" in one.headers] == []


class TestAnEventWithoutAnId:
    @pytest.fixture
    def events(self) -> list[dict[str, Any]]:
        event = {
            "patient_ids": [f"P-{uuid4()}"],
            "agent_name": "triage-agent",
            "event_type": "step",
        }
        return [event | {"payload": {"number": number}} for number in range(2)]

    def stored(self, agent: httpx.Client, events: list[dict[str, Any]]) -> list[int]:
        """Return which of the events the log holds for their patient."""
        found = agent.get("/agent-events", params={"patient_id": events[0]["patient_ids"][0]})
        return [event["payload"]["number"] for event in found.raise_for_status().json()["events"]]

    def test_is_stored_once_under_a_key_and_a_repeat_gets_its_first_receipt(
        self, agent: httpx.Client, events: list[dict[str, Any]]
    ) -> None:
        headers = {HEADER: str(uuid4())}

        first, again = (
            agent.post("/agent-events", json=events[0], headers=headers) for _ in range(2)
        )

        assert (first.status_code, first.json()["duplicate"]) == (200, False)
        assert (again.status_code, again.json()) == (200, first.json() | {"duplicate": True})
        assert "Idempotency-Replayed" not in first.headers
        assert again.headers["Idempotency-Replayed"] == "true"
        assert self.stored(agent, events) == [0]

    def test_of_a_batch_is_known_again_by_its_position(
        self, agent: httpx.Client, events: list[dict[str, Any]]
    ) -> None:
        headers = {HEADER: str(uuid4())}
        alike = [events[0], *events]  # The first two are equal, and are two events.

        first, again = (
            agent.post("/agent-events/batch", json=alike, headers=headers) for _ in range(2)
        )

        receipts = first.raise_for_status().json()["results"]
        assert again.json()["results"] == [receipt | {"duplicate": True} for receipt in receipts]
        assert again.headers["Idempotency-Replayed"] == "true"
        assert self.stored(agent, events) == [0, 0, 1]

    def test_is_refused_with_other_content_under_the_same_key(
        self, agent: httpx.Client, events: list[dict[str, Any]]
    ) -> None:
        headers = {HEADER: str(uuid4())}
        agent.post("/agent-events", json=events[0], headers=headers).raise_for_status()

        other = agent.post("/agent-events", json=events[1], headers=headers)
        batch = agent.post("/agent-events/batch", json=[events[1]] * 2, headers=headers)

        assert_problem(other, 422, "idempotency-key-used-otherwise")
        refused, logged = batch.json()["results"]
        assert (refused["code"], logged["status"]) == ("idempotency-key-used-otherwise", "logged")
        assert self.stored(agent, events) == [0, 1]

    def test_is_another_one_under_another_callers_key(
        self, system: System, agent: httpx.Client, events: list[dict[str, Any]]
    ) -> None:
        headers = {HEADER: str(uuid4())}

        ids = set()
        for name, kind in (
            ("repeating-agent", "agent"),
            ("repeating-agent", "person"),
            ("other-agent", "agent"),
        ):
            with system.client(name, kind) as client:
                answer = client.post("/agent-events", json=events[0], headers=headers)
            ids.add(answer.raise_for_status().json()["id"])

        assert len(ids) == 3
        assert self.stored(agent, events) == [0, 0, 0]

    @pytest.mark.parametrize(
        "key", ["x" * 256, "", "caf\u00e9"], ids=["too long", "empty", "not printable ASCII"]
    )
    def test_is_refused_under_what_is_no_key(
        self, agent: httpx.Client, events: list[dict[str, Any]], key: str
    ) -> None:
        headers = [(HEADER.encode(), key.encode("latin-1"))]

        of_a_patient, *refused = (
            agent.post(path, json=body, headers=headers)
            for path, body in (
                ("/patients", {"full_name": "A"}),
                ("/agent-events", events[0]),
                ("/agent-events/batch", events[:1]),
            )
        )

        for answer in refused:
            assert assert_problem(answer, 422, "invalid")["errors"] == of_a_patient.json()["errors"]
        assert self.stored(agent, events) == []


def test_an_events_own_id_counts_more_than_a_key(agent: httpx.Client) -> None:
    event = {
        "agent_name": "triage-agent",
        "event_type": "step",
        "patient_ids": ["P-own-id"],
        "payload": {},
    }
    headers = {HEADER: str(uuid4())}
    ids = [str(uuid4()) for _ in range(2)]

    receipts = [
        agent.post("/agent-events", json=event | {"id": id_}, headers=headers).json() for id_ in ids
    ]

    assert [(receipt["id"], receipt["duplicate"]) for receipt in receipts] == [
        (id_, False) for id_ in ids
    ]
