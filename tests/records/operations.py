"""Each operation of records: a request, its audit event, and the answer about a patient out of reach."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from support import fhir
from support.asks import PLACE, Ask
from support.operations import Operation, operation_at, operations

from records.event_types import Access, Change

Refusal = tuple[int, str | None]
OPERATIONS = [one for one in operations("records") if not one.is_for_services_only]
NAMED: Refusal = (403, "patient-out-of-reach")
NOT_FOUND: Refusal = (404, "patient-not-found")
NO_ENCOUNTER: Refusal = (404, "encounter-not-found")
NO_RECORD: Refusal = (404, "intake-record-not-found")
NO_RESOURCE: Refusal = (404, "resource-not-found")
NO_EXPORT: Refusal = (404, "export-not-found")
NO_TASK: Refusal = (404, "task-not-found")
LOST: Refusal = (409, "claim-lost")
NOTHING: Refusal = (200, None)
# Reasons why an operation cannot refer to a patient out of reach.
ALL = "only for who may see all patients"
IN_REACH = "lists what is in reach"
MAKES = "makes a patient"
ANY = "is for patients out of reach, too"
# Reasons why an operation records no audit event.
SHOWS_NOTHING = "shows nothing of a chart"
LEASE = "changes a lease only"

INTAKE = {"patient_id": "{patient}", "age": 36, "symptoms": [], "urgency": "routine"}
OWN_INTAKE = INTAKE | {"patient_id": "{own}"}
ROUTING = {"to": "cardiology", "reason": "Chest pain"}
QUEUE = {"queue": "triage"}
TASK = {"kind": "follow_up", "patient_id": "{patient}", "input": {"about": "Cough"}}
SCHEDULE = {"cron": "30 6 * * *", "task": {"kind": "daily_report"}}
OWN_TASK = TASK | {"patient_id": "{own}"}
TOKEN = {"claim_token": "{token}"}
CONDITION = fhir.condition("Patient/{patient}")
DECISION = {"reason": "Not as in the letter."}  # The audit event contains this reason.
NAME = {"name": "李"}
NUMBERED = {
    "resourceType": "Patient",
    "identifier": [{"system": "urn:example:operations", "value": "1"}],
}
MATCH = {
    "resourceType": "Parameters",
    "parameter": [
        {"name": "resource", "resource": {"resourceType": "Patient", "name": [{"text": "李"}]}}
    ],
}
MERGE = {
    "source": "{duplicate}",
    "source_version": 1,
    "target": "{patient}",
    "target_version": 1,
    "reason": "Registered twice, says Falk",
}
MERGE_OF_FHIR = {
    "resourceType": "Parameters",
    "parameter": [
        {"name": name, "valueReference": {"reference": f"Patient/{{{patient}}}"}}
        for name, patient in (("source-patient", "duplicate"), ("target-patient", "patient"))
    ],
}


@dataclass(frozen=True)
class Row:
    """An operation with a valid request of a person who may see all patients. `{names}` stand for ids of a patient's
    chart.
    """

    ask: Ask
    event: Change | Access | str  # The audit event, or the reason why none is recorded.
    foreign: Refusal | str  # The answer about a foreign patient, or why there is none.
    needs: tuple[str, ...] = ()  # Additional items of the chart.
    other: Ask | None = None  # Another request, if the first one contains no id.

    @property
    def name(self) -> str:
        return f"{self.ask.method} {self.ask.path} ({self.event})"

    @property
    def names(self) -> set[str]:
        return {*names_in(self.ask), *self.needs}

    @property
    def operation(self) -> Operation:
        return operation_at(OPERATIONS, self.ask.method, self.ask.path)

    @property
    def is_by_claim(self) -> bool:
        return not self.names.isdisjoint({"token", "last_token"})


def names_in(ask: Ask) -> list[str]:
    text = f"{ask.path} {json.dumps(ask.body)} {json.dumps(dict(ask.headers))}"
    return sorted({*PLACE.findall(text)})


def row(
    request: str,
    event: Change | Access | str,
    foreign: Refusal | str,
    body: Any = None,
    *,
    needs: tuple[str, ...] = (),
    other: Any = None,
    headers: Mapping[str, str] = MappingProxyType({}),
) -> Row:
    method, path = request.split(" ")
    another = None if other is None else Ask(method, path, other)
    return Row(Ask(method, path, body, headers), event, foreign, needs, another)


PATIENTS = (
    row("POST /patients/search", Access.PATIENTS_SEARCHED, IN_REACH, NAME, needs=("patient",)),
    row("POST /patients/$match", Access.PATIENTS_SEARCHED, IN_REACH, NAME, needs=("patient",)),
    row("POST /fhir/Patient/$match", Access.PATIENTS_SEARCHED, IN_REACH, MATCH, needs=("patient",)),
    row("POST /patients/names", Access.PATIENT_NAMES_READ, NOTHING, {"ids": ["{patient}"]}),
    row("POST /patients/resolve", Access.PATIENT_READ, NOT_FOUND, {"reference": "{patient}"}),
    row("GET /fhir/Patient/$ihe-pix?sourceIdentifier={patient}", Access.PATIENT_READ, NOT_FOUND),
    row(
        "POST /patients",
        Change.PATIENT_CREATED,
        MAKES,
        {"full_name": "Jane Doe"},
        other={"full_name": "Jane"},
    ),
    row("GET /patients/{patient}", Access.PATIENT_READ, NAMED),
    row("PATCH /patients/{patient}", Change.PATIENT_AMENDED, NAMED, {"full_name": "Jane Doe"}),
    row("GET /patients/{patient}/history", Access.PATIENT_HISTORY_READ, NAMED),
    row("GET /patients/{patient}/history/1", Access.PATIENT_READ, NAMED),
    row("GET /patients/{patient}/chart", Access.PATIENT_CHART_READ, NAMED),
    row("GET /patients/{patient}/everything", Access.PATIENT_EVERYTHING_READ, NAMED),
    row(
        "POST /patients/{claimant}/identifiers/confirm",
        Change.PATIENT_IDENTIFIER_CONFIRMED,
        ALL,
        {"system": fhir.MRN, "value": "{claimed_number}"},
    ),
    row("POST /patients/merge", Change.PATIENT_MERGED, NAMED, MERGE),
    row("POST /fhir/Patient/$merge", Change.PATIENT_MERGED, NAMED, MERGE_OF_FHIR),
    row("POST /patients/{merged}/unmerge", Change.PATIENT_UNMERGED, NAMED),
)
VISITS = (
    row(
        "POST /encounters",
        Change.ENCOUNTER_CREATED,
        NAMED,
        {"patient_id": "{patient}", "chief_complaint": "Cough"},
    ),
    row("GET /encounters?patient_id={patient}", Access.ENCOUNTERS_LISTED, NAMED),
    row("GET /encounters?class=AMB", Access.ENCOUNTERS_LISTED, IN_REACH, needs=("encounter",)),
    row("GET /encounters/counts", "counts encounters, and shows none", IN_REACH),
    row("GET /encounters/{encounter}", Access.ENCOUNTER_READ, NO_ENCOUNTER),
    row(
        "PATCH /encounters/{encounter}",
        Change.ENCOUNTER_AMENDED,
        NO_ENCOUNTER,
        {"chief_complaint": "Wheezing"},
    ),
    row(
        "PATCH /encounters/{encounter}",
        Change.ENCOUNTER_STATUS_CHANGED,
        NO_ENCOUNTER,
        {"status": "finished"},
    ),
    row("GET /encounters/{encounter}/history", Access.ENCOUNTER_HISTORY_READ, NO_ENCOUNTER),
    row(
        "GET /encounters/{encounter}/history/1",
        Access.ENCOUNTER_READ,
        (404, "encounter-version-not-found"),
    ),
    row("POST /encounters/{encounter}/context", Access.CONTEXT_READ, NO_ENCOUNTER, {}),
    row("GET /encounters/{encounter}/summary/check", Access.SUMMARY_CHECKED, NO_ENCOUNTER),
    row(
        "POST /encounters/{encounter}/summary/check",
        Access.SUMMARY_CHECKED,
        NO_ENCOUNTER,
        {"text": "Cough"},
    ),
    row("POST /encounters/{encounter}/summary/accept", Change.SUMMARY_ACCEPTED, NO_ENCOUNTER),
    row("POST /encounters/{encounter}/summary/reject", Change.SUMMARY_REJECTED, NO_ENCOUNTER),
    row(
        "POST /encounters/{accepted}/summary/withdraw",
        Change.SUMMARY_WITHDRAWN,
        NO_ENCOUNTER,
        DECISION,
    ),
    row(
        "POST /encounters/{encounter}/summary/objections",
        Change.SUMMARY_OBJECTED,
        NO_ENCOUNTER,
        {"version": 2} | DECISION,
    ),
)
INTAKES = (
    row("POST /intake", Change.INTAKE_RECEIVED, NAMED, INTAKE),
    row("POST /intake/store", Change.INTAKE_RECEIVED, NAMED, INTAKE),
    row("POST /intake", Change.INTAKE_AMENDED, NAMED, INTAKE | {"amends": "{record}"}),
    row("GET /intake/{patient}", Access.INTAKE_LISTED, NAMED),
    row("GET /intake?patient_id={patient}", Access.INTAKE_LISTED, NAMED),
    row("POST /intake/{record}/routing", Change.INTAKE_ROUTED, NO_RECORD, ROUTING),
    row("GET /routings?to=Falk", Access.ROUTINGS_LISTED, IN_REACH, needs=("record",)),
)
RESOURCES = (
    row("POST /fhir/Condition", Change.RESOURCE_CREATED, NAMED, CONDITION),
    row(
        "PUT /fhir/Patient?identifier=urn:example:operations|1",
        Change.PATIENT_CREATED,
        MAKES,
        NUMBERED | {"name": [{"text": "Jane Doe"}]},
        other=NUMBERED | {"name": [{"text": "Joan Doe"}]},
    ),
    row(
        "PUT /fhir/Condition/{condition}",
        Change.RESOURCE_AMENDED,
        NO_RESOURCE,
        CONDITION | {"id": "{condition}", "code": {"text": "Wheezing"}},
    ),
    row(
        "PATCH /fhir/Condition/{condition}",
        Change.RESOURCE_AMENDED,
        NO_RESOURCE,
        [{"op": "replace", "path": "/code/text", "value": "Stridor"}],
        headers={"Content-Type": "application/json-patch+json"},
    ),
    row("POST /fhir", Change.RESOURCE_CREATED, NAMED, fhir.bundle(fhir.entry(CONDITION))),
    row(
        "POST /imports/fhir-bundle",
        Change.BUNDLE_IMPORTED,
        ALL,
        fhir.small(),
        other=fhir.small("23420"),
    ),
    row("GET /imports/{import}", SHOWS_NOTHING, (404, "import-not-found")),
    row("GET /imports/{import}/errors", SHOWS_NOTHING, (404, "import-not-found")),
    row("GET /fhir/Patient/{patient}", Access.RESOURCE_READ, NO_RESOURCE),
    row("GET /fhir/Encounter/{encounter}/_history", Access.RESOURCE_HISTORY_READ, NO_RESOURCE),
    row("GET /fhir/Encounter/{encounter}/_history/1", Access.RESOURCE_READ, NO_RESOURCE),
    row(
        "GET /fhir/Condition?patient={patient}",
        Access.RESOURCES_SEARCHED,
        NOTHING,
        needs=("condition",),
    ),
    row(
        "POST /fhir/Condition/_search?_count=1",
        Access.RESOURCES_SEARCHED,
        IN_REACH,
        needs=("condition",),
    ),
    row(
        "GET /fhir/Patient/{patient}/Condition",
        Access.RESOURCES_SEARCHED,
        NOTHING,
        needs=("condition",),
    ),
    row("GET /fhir/Patient/{patient}/$everything", Access.PATIENT_EVERYTHING_READ, NO_RESOURCE),
    row("POST /fhir/Patient/{patient}/$everything", Access.PATIENT_EVERYTHING_READ, NO_RESOURCE),
    # These exports are empty, so that no part records events later. Earlier ones end while the needed one is made.
    *(
        row(
            f"{method} /fhir/{path}$export?_since=2999-01-01",
            Change.EXPORT_STARTED,
            ALL,
            {"resourceType": "Parameters"} if method == "POST" else None,
            needs=("export",),
        )
        for path in ("", "Patient/", "Group/{panel}/")
        for method in ("GET", "POST")
    ),
    row("GET /fhir/$export/{export}", SHOWS_NOTHING, NO_EXPORT),
    row("GET /fhir/$export/{export}/1", "was recorded when the file was written", NO_EXPORT),
    row("DELETE /fhir/$export/{export}", Change.EXPORT_DELETED, NO_EXPORT),
)
ACCESS = (
    row("GET /panels", "shows panels without their patients", IN_REACH),
    row("POST /panels", Change.PANEL_CREATED, ALL, {"name": "Falk", "patients": ["{patient}"]}),
    row("PATCH /panels/{panel}", Change.PANEL_CHANGED, ALL, {"remove_patients": ["{patient}"]}),
    row("DELETE /panels/{panel}", Change.PANEL_DELETED, ALL),
    row("GET /panels/{panel}", Access.PANEL_READ, (404, "panel-not-found")),
    row(
        "POST /break-glass",
        Change.BREAK_GLASS_STARTED,
        ANY,
        {"patient": "{patient}", "reason": "Chest pain", "purpose": "BTG"},
    ),
    row(
        "POST /break-glass/{grant}/review",
        Change.BREAK_GLASS_REVIEWED,
        (404, "break-glass-not-found"),
    ),
    row("GET /break-glass?reviewed=false", Access.BREAK_GLASS_LISTED, IN_REACH, needs=("grant",)),
)
TASKS = (
    row("POST /tasks", Change.TASK_CREATED, NAMED, TASK),
    row("POST /tasks/claim", Change.TASK_CLAIMED, ANY, {"queues": ["{queue}"]}),
    row(
        "POST /tasks/{claimed}/complete",
        Change.TASK_COMPLETED,
        LOST,
        TOKEN | {"output": {"a": "Cough"}},
    ),
    row(
        "POST /tasks/{claimed}/fail",
        Change.TASK_ATTEMPT_FAILED,
        LOST,
        TOKEN | {"error": "Wheezing"},
    ),
    row(
        "POST /tasks/{last}/fail",
        Change.TASK_FAILED,
        LOST,
        {"claim_token": "{last_token}", "error": "Wheezing"},
    ),
    row("POST /tasks/{claimed}/release", Change.TASK_RELEASED, LOST, TOKEN),
    row(
        "POST /tasks/{claimed}/handoff",
        Change.TASK_HANDED_OFF,
        LOST,
        TOKEN | {"to": {"queue": "cardiology"}, "reason": "Chest pain"},
    ),
    row("POST /tasks/{claimed}/hold", Change.TASK_HELD, LOST, TOKEN | {"reason": "Chest pain"}),
    row("POST /tasks/{claimed}/heartbeat", LEASE, LOST, TOKEN),
    row(
        "POST /tasks/heartbeat",
        LEASE,
        "answers with the ids that were sent",
        {"claims": [{"task_id": "{claimed}", **TOKEN}]},
    ),
    row(
        "POST /tasks/{task}/hold",
        Change.TASK_HELD,
        NO_TASK,
        {"reason": "Chest pain", "awaiting": "Falk"},
    ),
    row("POST /tasks/{held}/resume", Change.TASK_RESUMED, NO_TASK, {"reason": "Wheezing"}),
    row(
        "POST /tasks/signals",
        Change.TASK_RESUMED,
        ALL,
        {"key": "{awaited}", "data": {"a": "Cough"}},
    ),
    row(
        "POST /tasks/signals",
        Change.TASK_SIGNAL_KEPT,
        NAMED,
        {"key": "Falk", "patient_id": "{patient}", "data": {"a": "Cough"}},
    ),
    row("POST /tasks/{task}/cancel", Change.TASK_CANCELLED, NO_TASK, {"reason": "Cough"}),
    row(
        "POST /tasks/{claimed}/cancel",
        Change.TASK_CANCELLED,
        NO_TASK,
        {"reason": "Cough", "force": True},
    ),
    row("POST /tasks/{claimed}/cancel", Change.TASK_CANCEL_REQUESTED, NO_TASK, {"reason": "Cough"}),
    row("POST /tasks/{dead}/requeue", Change.TASK_REQUEUED, NO_TASK),
    row(
        "POST /tasks/requeue",
        "counts dead letters, and requeues none",
        ALL,
        {"queue": "triage", "last_error": "Wheezing"},
        other={"queue": "triage", "last_error": "Cough"},
    ),
    row("PATCH /tasks/{task}", Change.TASK_AMENDED, NO_TASK, {"priority": "stat"}),
    row("POST /tasks/{task}/assign", Change.TASK_ASSIGNED, NO_TASK, {"owner": {"name": "Falk"}}),
    row(
        "POST /tasks/{task}/steps",
        Change.TASK_STEP_RECORDED,
        NO_TASK,
        {"step": "denied", "note": "Cough"},
    ),
    row("GET /tasks/{task}", Access.TASK_READ, NO_TASK),
    row("GET /tasks/{task}/history/1", Access.TASK_READ, (404, "task-version-not-found")),
    row("GET /tasks/{task}/history", Access.TASK_HISTORY_READ, NO_TASK),
    row("GET /tasks/{task}/steps", Access.TASK_HISTORY_READ, NO_TASK),
    row("GET /tasks?patient_id={patient}", Access.TASKS_LISTED, NAMED, needs=("task",)),
    row("GET /tasks?queue={queue}", Access.TASKS_LISTED, IN_REACH),
    row("GET /queues", "counts tasks, and shows none", ALL),
    row("PUT /queues/{queue}", Change.QUEUE_CHANGED, ALL, {"paused": True}),
    row("PUT /schedules/{queue}", Change.SCHEDULE_CHANGED, ALL, SCHEDULE),
    row("GET /schedules", SHOWS_NOTHING, ALL),
    row("GET /schedules/{schedule}", SHOWS_NOTHING, ALL),
    row("DELETE /schedules/{schedule}", Change.SCHEDULE_DELETED, ALL),
    row("GET /queues/{queue}", "counts tasks, and shows none", ALL),
)
ROWS: tuple[Row, ...] = (*PATIENTS, *VISITS, *INTAKES, *RESOURCES, *ACCESS, *TASKS)


# Bodies of requests about a claimed task, by action, without the claim token: the claim's holder adds the token.
BY_TOKEN: dict[str, dict[str, Any]] = {
    one.ask.path.rpartition("/")[2]: {
        name: value for name, value in one.ask.body.items() if name != "claim_token"
    }
    for one in TASKS
    if one.ask.path.startswith("/tasks/{claimed}/") and "claim_token" in one.ask.body
}
CHANGES: dict[str, dict[str, Any]] = {
    one.ask.path.rpartition("/")[2]: one.ask.body
    for one in TASKS
    if one.ask.method == "POST" and one.ask.path.startswith(("/tasks/{task}/", "/tasks/{held}/"))
}

# Requests that contain the id of a patient out of reach in a body or query; `{own}` is a patient in reach.
PARTS: dict[str, tuple[Ask, Refusal]] = {
    "a number": (Ask("POST", "/patients/resolve", {"reference": "{number}"}), NOT_FOUND),
    "a search by a number": (Ask("GET", "/fhir/Condition?patient={number}"), NOTHING),
    "a merge into an own patient": (
        Ask("POST", "/patients/merge", MERGE | {"source": "{patient}", "target": "{own}"}),
        NAMED,
    ),
    "a patient in a panel": (
        Ask("POST", "/patients", {"full_name": "Carla", "panel": "{panel}"}),
        (404, "panel-not-found"),
    ),
    "the latest intake record": (Ask("GET", "/intake/{patient}?latest=true"), NAMED),
    "an intake record with a task": (Ask("POST", "/intake", INTAKE | QUEUE), NAMED),
    "a decision with a task": (Ask("POST", "/intake/{record}/routing", ROUTING | QUEUE), NO_RECORD),
    "an intake record of an encounter": (
        Ask("POST", "/intake", OWN_INTAKE | {"encounter_id": "{encounter}"}),
        NO_ENCOUNTER,
    ),
    "a correction": (Ask("POST", "/intake", OWN_INTAKE | {"amends": "{record}"}), NO_RECORD),
    "a correction without its row": (
        Ask("POST", "/intake/store", OWN_INTAKE | {"amends": "{record}"}),
        NO_RECORD,
    ),
    "a task of an encounter": (
        Ask("POST", "/tasks", OWN_TASK | {"encounter_id": "{encounter}"}),
        NO_ENCOUNTER,
    ),
    "a task that waits for another": (
        Ask("POST", "/tasks", OWN_TASK | {"depends_on": ["{task}"]}),
        (422, "invalid"),
    ),
    "tasks of an encounter": (Ask("GET", "/tasks?encounter_id={encounter}"), NOTHING),
}
