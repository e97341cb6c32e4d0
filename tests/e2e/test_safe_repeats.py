"""Every POST, PUT and PATCH of records and audit is safe to repeat, or is listed here with a reason; for
those of retrieval see tests/retrieval/test_operations.py.

A new route is added here: to REPEATED with a request that it accepts, or to OTHERWISE with a
reason.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_failure, assert_problem
from support.system import TLS, System, wait_until

from chartroom.system.keys import Kind

READS = "reads, and changes nothing"
SAME = "keeps the same checkpoint, once"
SPANS = "knows each span by its ids"
EXTENDS = "extends a lease from now on, each time"
OTHERWISE: Mapping[tuple[str, str], str] = {
    ("POST", "/encounters/{id}/context"): READS,
    ("POST", "/fhir/Patient/{id}/$everything"): READS,
    ("POST", "/fhir/{type}/_search"): READS,
    ("POST", "/internal/encounters/lookup"): READS,
    ("POST", "/internal/patients/names"): READS,
    ("POST", "/internal/witness/add-checkpoint"): SAME,
    ("POST", "/fhir/Patient/$match"): READS,
    ("POST", "/patients/$match"): READS,
    ("POST", "/patients/names"): READS,
    ("POST", "/patients/resolve"): READS,
    ("POST", "/patients/search"): READS,
    ("POST", "/tasks/heartbeat"): EXTENDS,
    ("POST", "/tasks/{id}/heartbeat"): EXTENDS,
    ("POST", "/v1/traces"): SPANS,
}
# A receipt contains `duplicate`, so the answers differ.
EVENTS = {("POST", "/agent-events"), ("POST", "/agent-events/batch")}
METHODS = ("post", "patch", "put")
HEADER = "Idempotency-Key"


@dataclass(frozen=True)
class Request:
    """A valid request, and another valid one for the same route."""

    path: str
    body: Any = None
    other: Any = field(default_factory=lambda: {"other": True})
    if_match: str | None = None
    kind: Kind = "agent"
    queue: str | None = None  # The caller claims its task first.

    @property
    def headers(self) -> dict[str, str]:
        return {} if self.if_match is None else {"If-Match": self.if_match}

    def claimed_by(self, client: httpx.Client) -> "Request":
        """Return the request with the token of the caller's claim."""
        if self.queue is None:
            return self
        answer = client.post("/tasks/claim", json={"queues": [self.queue], "lease_seconds": 600})
        tasks = answer.raise_for_status().json()["tasks"]
        token = {"claim_token": tasks[0]["claim_token"] if tasks else str(uuid4())}
        return replace(self, body=token | self.body, other=token | self.other)


class Chart:
    """A patient with an encounter and an intake record, for requests about them."""

    def __init__(self, system: System, agent: httpx.Client, person: httpx.Client) -> None:
        self._system = system
        self._agent = agent
        self._person = person
        self.patient_id = self._post("/patients", {"full_name": "Ada Quill Ferrante"})["id"]
        encounter = {"patient_id": self.patient_id, "chief_complaint": "Dizzy after standing up"}
        self.encounter_id = self._post("/encounters", encounter)["id"]

    def _post(self, path: str, body: Any) -> Any:
        return self._agent.post(path, json=body).raise_for_status().json()

    @property
    def intake(self) -> dict[str, Any]:
        return {
            "patient_id": self.patient_id,
            "age": 36,
            "symptoms": ["cough"],
            "urgency": "routine",
        }

    def intake_record(self) -> int:
        return int(self._post("/intake/store", self.intake)["record_id"])

    def condition(self, text: str) -> dict[str, Any]:
        subject = {"reference": f"Patient/{self.patient_id}"}
        return {"resourceType": "Condition", "code": {"text": text}, "subject": subject}

    def stored_condition(self) -> str:
        return str(self._post("/fhir/Condition", self.condition("Cough"))["id"])

    def summarised(self) -> str:
        """Write a summary as an agent; return the encounter's ETag."""
        answer = self._agent.patch(
            f"/encounters/{self.encounter_id}", json={"summary": "Dizzy for three days."}
        )
        return str(answer.raise_for_status().headers["ETag"])

    def panel(self) -> str:
        answer = self._person.post("/panels", json={"name": uuid4().hex})
        return str(answer.raise_for_status().json()["id"])

    def merge(self) -> dict[str, Any]:
        """Register two patients; return the merge of one into the other."""
        source, target = (self._post("/patients", {"full_name": "Ada"})["id"] for _ in range(2))
        body = {"source": source, "source_version": 1, "target": target, "target_version": 1}
        return body | {"reason": "Registered twice"}

    def merge_of_fhir(self) -> dict[str, Any]:
        merge = self.merge()
        parameters = [
            {
                "name": f"{side}-patient",
                "valueReference": {"reference": f"Patient/{merge[side]}"},
            }
            for side in ("source", "target")
        ]
        return {"resourceType": "Parameters", "parameter": parameters}

    def confirmation(self) -> Request:
        """Register a patient with two numbers, as a caller who sees some patients only."""
        ward = uuid4().hex
        self._person.post("/panels", json={"name": ward}).raise_for_status()
        numbers = [{"system": "urn:example:mrn", "value": uuid4().hex} for _ in range(2)]
        token = self._system.keyring.mint("nurse", scope="user/*.cruds", groups=[ward])
        with self._system.client_with({"Authorization": f"Bearer {token}"}) as nurse:
            body = {"full_name": "Ada Quill Ferrante", "identifiers": numbers}
            patient = nurse.post("/patients", json=body).raise_for_status().json()
        return Request(f"/patients/{patient['id']}/identifiers/confirm", *numbers)

    def merged(self) -> str:
        """Return a patient who was merged into another one."""
        body = self.merge()
        self._person.post("/patients/merge", json=body).raise_for_status()
        return str(body["source"])

    def break_glass(self, reason: str) -> dict[str, Any]:
        return {"patient": self.patient_id, "reason": reason, "purpose": "ETREAT"}

    def taken(self) -> str:
        """Take access as a person of its own: each has five at a time."""
        with self._system.client(f"dr-{uuid4().hex}", "person") as client:
            answer = client.post("/break-glass", json=self.break_glass("Unconscious"))
        return str(answer.raise_for_status().json()["id"])

    def task(self, **fields: Any) -> tuple[str, str]:
        """Make a task in a queue of its own; return its path and the queue."""
        body = {"kind": "follow_up", "queue": uuid4().hex, "patient_id": self.patient_id} | fields
        made = self._post("/tasks", body)
        return f"/tasks/{made['id']}", made["queue"]

    def held(self) -> str:
        """Return the path of a task on hold."""
        path, _ = self.task()
        self._agent.post(
            f"{path}/hold", json={"reason": "Waits"}, headers={"If-Match": "*"}
        ).raise_for_status()
        return path

    def dead(self) -> str:
        """Return the path of a dead letter."""
        path, queue = self.task(max_attempts=1)
        (claimed,) = self._post("/tasks/claim", {"queues": [queue]})["tasks"]
        self._post(f"{path}/fail", {"claim_token": claimed["claim_token"], "error": "No answer"})
        return path


def bundle(family: str) -> dict[str, Any]:
    patient = {
        "resourceType": "Patient",
        "identifier": [{"system": "urn:example:mrn", "value": uuid4().hex}],
        "name": [{"family": family, "given": ["Ada"]}],
    }
    entry = {
        "fullUrl": f"urn:uuid:{uuid4()}",
        "resource": patient,
        "request": {"method": "POST", "url": "Patient"},
    }
    return {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}


def amended_intake(chart: Chart) -> Request:
    return Request("/intake", chart.intake | {"amends": chart.intake_record()}, chart.intake)


def stored_condition(chart: Chart) -> Request:
    id_ = chart.stored_condition()
    one, other = (chart.condition(text) | {"id": id_} for text in ("Fever", "Rash"))
    return Request(f"/fhir/Condition/{id_}", one, other)


def task(chart: Chart) -> dict[str, Any]:
    return {"kind": "follow_up", "patient_id": chart.patient_id, "input": {"call_about": "cough"}}


def claim(chart: Chart) -> Request:
    body = {"queues": [chart.task()[1]], "lease_seconds": 600}
    return Request("/tasks/claim", body, body | {"lease_seconds": 300})


def change(action: str, body: Any, other: Any) -> Callable[[Chart], Request]:
    return lambda chart: Request(f"{chart.task()[0]}/{action}", body, other, if_match="*")


def by_claim(action: str, body: Any, other: Any) -> Callable[[Chart], Request]:
    def request(chart: Chart) -> Request:
        path, queue = chart.task()
        return Request(f"{path}/{action}", body, other, queue=queue)

    return request


REPEATED: Mapping[tuple[str, str], Callable[[Chart], Request]] = {
    ("POST", "/patients"): lambda _: Request(
        "/patients", {"full_name": "Ines Falk"}, {"full_name": "Ines Falk-Ibarra"}
    ),
    ("PATCH", "/patients/{id}"): lambda chart: Request(
        f"/patients/{chart.patient_id}", {"full_name": "Ada Ferrante"}, {"full_name": "Ada Quill"}
    ),
    ("POST", "/patients/merge"): lambda chart: Request(
        "/patients/merge", chart.merge(), chart.merge(), kind="person"
    ),
    ("POST", "/fhir/Patient/$merge"): lambda chart: Request(
        "/fhir/Patient/$merge", chart.merge_of_fhir(), chart.merge_of_fhir(), kind="person"
    ),
    ("POST", "/patients/{id}/identifiers/confirm"): lambda chart: chart.confirmation(),
    ("POST", "/patients/{id}/unmerge"): lambda chart: Request(
        f"/patients/{chart.merged()}/unmerge", kind="person"
    ),
    ("POST", "/encounters"): lambda chart: Request(
        "/encounters",
        {"patient_id": chart.patient_id, "chief_complaint": "Cough"},
        {"patient_id": chart.patient_id, "chief_complaint": "Fever"},
    ),
    ("PATCH", "/encounters/{id}"): lambda chart: Request(
        f"/encounters/{chart.encounter_id}", {"summary": "Dizzy."}, {"summary": "Not dizzy."}
    ),
    ("POST", "/encounters/{id}/summary/accept"): lambda chart: Request(
        f"/encounters/{chart.encounter_id}/summary/accept",
        {"reason": "It is all there."},
        {"reason": "It is mostly there."},
        if_match=chart.summarised(),
        kind="person",
    ),
    ("POST", "/encounters/{id}/summary/reject"): lambda chart: Request(
        f"/encounters/{chart.encounter_id}/summary/reject",
        other={"reason": "It is of someone else."},
        if_match=chart.summarised(),
        kind="person",
    ),
    ("POST", "/intake"): amended_intake,
    ("POST", "/intake/store"): lambda chart: Request(
        "/intake/store", chart.intake, chart.intake | {"age": 37}
    ),
    ("POST", "/intake/{record_id}/routing"): lambda chart: Request(
        f"/intake/{chart.intake_record()}/routing",
        {"to": "triage-nurse", "reason": "Short of breath"},
        {"to": "triage-nurse", "reason": "Chest pain"},
    ),
    ("POST", "/imports/fhir-bundle"): lambda _: Request(
        "/imports/fhir-bundle", bundle("Falk"), bundle("Ibarra")
    ),
    ("POST", "/fhir"): lambda _: Request("/fhir", bundle("Falk"), bundle("Ibarra")),
    ("POST", "/fhir/{type}"): lambda chart: Request(
        "/fhir/Condition", chart.condition("Cough"), chart.condition("Fever")
    ),
    ("PUT", "/fhir/{type}/{id}"): stored_condition,
    ("POST", "/panels"): lambda _: Request(
        "/panels", {"name": uuid4().hex}, {"name": uuid4().hex}, kind="person"
    ),
    ("PATCH", "/panels/{id}"): lambda chart: Request(
        f"/panels/{chart.panel()}", {"callers": ["a"]}, {"callers": ["b"]}, kind="person"
    ),
    ("POST", "/break-glass"): lambda chart: Request(
        "/break-glass", chart.break_glass("Unconscious"), chart.break_glass("Away"), kind="person"
    ),
    ("POST", "/break-glass/{id}/review"): lambda chart: Request(
        f"/break-glass/{chart.taken()}/review", kind="person"
    ),
    ("POST", "/tasks"): lambda chart: Request(
        "/tasks", task(chart), task(chart) | {"priority": "stat"}
    ),
    ("POST", "/tasks/claim"): claim,
    ("POST", "/tasks/signals"): lambda chart: Request(
        "/tasks/signals",
        {"key": "payer-1", "patient_id": chart.patient_id},
        {"key": "payer-2", "patient_id": chart.patient_id},
    ),
    ("POST", "/tasks/{id}/complete"): by_claim(
        "complete", {"output": {"reached": True}}, {"output": {"reached": False}}
    ),
    ("POST", "/tasks/{id}/fail"): by_claim("fail", {"error": "No answer"}, {"error": "Busy"}),
    ("POST", "/tasks/{id}/release"): by_claim("release", {}, {"claim_token": str(uuid4())}),
    ("POST", "/tasks/{id}/handoff"): by_claim(
        "handoff",
        {"to": {"queue": "scheduling"}, "reason": "Not mine"},
        {"to": {"queue": "billing"}, "reason": "Not mine"},
    ),
    ("POST", "/tasks/{id}/hold"): change("hold", {"reason": "Waits"}, {"reason": "Away"}),
    ("POST", "/tasks/{id}/resume"): lambda chart: Request(
        f"{chart.held()}/resume", {}, {"reason": "Heard"}, if_match="*"
    ),
    ("POST", "/tasks/{id}/cancel"): change("cancel", {"reason": "Done"}, {"reason": "Twice"}),
    ("POST", "/tasks/{id}/requeue"): lambda chart: Request(
        f"{chart.dead()}/requeue", if_match="*", kind="person"
    ),
    ("POST", "/tasks/{id}/assign"): change("assign", {"owner": {"name": "nurse"}}, {"owner": None}),
    ("POST", "/tasks/{id}/steps"): change("steps", {"step": "submitted"}, {"step": "denied"}),
}


def documents(system: System) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the operations that may change something, from the services' own documents."""
    found = {}
    for service in ("records", "audit"):
        document = (
            httpx.get(f"{system.address(service)}/openapi.json", trust_env=False, verify=TLS)
            .raise_for_status()
            .json()
        )
        for path, item in document["paths"].items():
            found |= {(method.upper(), path): item[method] for method in METHODS if method in item}
    return found


def takes_a_key(operation: dict[str, Any]) -> bool:
    return any(parameter["name"] == HEADER for parameter in operation.get("parameters", []))


WAITING = """
SELECT count(*) FROM records.outbox
WHERE starts_with(convert_from(event, 'UTF8')::json ->> 'agent_name', $1)
"""
LOGGED = """
SELECT agent_name, count(*) FROM audit.agent_events
WHERE starts_with(agent_name, $1) AND NOT is_access GROUP BY agent_name
"""


def logged_changes(system: System, beginning: str) -> dict[str, int]:
    """Count the changes in the log by agents whose names begin so, once none waits any more."""
    wait_until(lambda: system.rows(WAITING, beginning) == [(0,)])
    return dict(system.rows(LOGGED, beginning))


class TestEveryRouteThatMayChangeSomething:
    @pytest.mark.one_version
    def test_is_proven_to_be_safe_to_repeat_or_listed_with_a_reason(self, system: System) -> None:
        known = documents(system)

        assert sorted([*REPEATED, *EVENTS, *OTHERWISE]) == sorted(known)

    def test_says_in_its_contract_whether_it_takes_a_key(self, system: System) -> None:
        known = documents(system)

        assert {
            route for route, operation in known.items() if takes_a_key(operation)
        } == EVENTS | set(REPEATED)


@dataclass
class Repeating:
    """A caller who sends a request of a route again and again."""

    client: httpx.Client
    method: str
    request: Request
    answers: list[httpx.Response] = field(default_factory=list)

    def send(self, key: str, body: Any) -> httpx.Response:
        headers = {HEADER: key} | self.request.headers
        return self.client.request(self.method, self.request.path, json=body, headers=headers)

    def repeat(self) -> None:
        self.answers.append(self.send("key-1", self.request.body))

    def assert_is_done_once(self) -> None:
        first, *repeats = self.answers
        assert first.is_success, first.text
        assert "Idempotency-Replayed" not in first.headers
        for repeat in repeats:
            assert (repeat.status_code, repeat.json()) == (first.status_code, first.json())
            assert repeat.headers["Idempotency-Replayed"] == "true"
            for name in ("ETag", "Location"):
                assert repeat.headers.get(name) == first.headers.get(name)
        other = self.send("key-1", self.request.other)
        assert_failure(other, 422, "idempotency-key-used-otherwise")


@pytest.fixture
def repeating(system: System, agent: httpx.Client) -> Iterator[dict[str, Repeating]]:
    """A caller of each route, by name: all names begin alike."""
    beginning, callers = uuid4().hex, dict[str, Repeating]()
    with ExitStack() as clients:
        reviewer = clients.enter_context(system.client("dr-osei", "person"))
        for method, path in REPEATED:
            request = REPEATED[method, path](Chart(system, agent, reviewer))
            name = f"{beginning} {method} {path}"
            client = clients.enter_context(system.client(name, request.kind))
            callers[name] = Repeating(client, method, request.claimed_by(client))
        yield callers


def test_every_route_is_done_once_under_a_key_and_again_under_another(
    system: System, repeating: dict[str, Repeating]
) -> None:
    beginning = next(iter(repeating)).partition(" ")[0]
    for caller in repeating.values():
        caller.repeat()
        caller.repeat()
    logged = logged_changes(system, beginning)

    wrong = {}
    for name, caller in repeating.items():
        caller.repeat()
        try:
            caller.assert_is_done_once()
        except AssertionError as error:
            wrong[name] = str(error)

    assert wrong == {}
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
