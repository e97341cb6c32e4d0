"""Requests that break a validation rule are rejected with the error's location and rule, before any database use."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens

pytestmark = pytest.mark.anyio
Broken = tuple[Any, str, str]  # The request's body or query, the error's location and rule.
ID = str(UUID(int=7))
NOON = "2026-03-14T12:00:00Z"
IN_TWO_DAYS = datetime.now(UTC) + timedelta(days=2)
JANE = {"full_name": "Jane Doe"}
SPAN = {"document_id": ID, "version": 2, "start": 0, "end": 31}
OBSERVATION = {"resource": "Observation/7"}
QUEUES = {"queues": ["q"]}
VISIT = {"patient_id": ID, "chief_complaint": "Cough"}
INTAKE = {"patient_id": "P1", "age": 36, "symptoms": ["cough"], "urgency": "urgent"}
ROUTING = {"to": "cardiology", "reason": "Chest pain"}
GLASS = {"patient": "P1", "reason": "Unconscious in the ER", "purpose": "ETREAT"}


@dataclass(frozen=True)
class Table:
    request: str
    base: dict[str, Any]
    broken: list[Broken]


PATIENTS = Table(
    "POST /patients",
    JANE,
    [
        ({"full_name": None}, "/full_name", "must-be-text"),
        ({"full_name": 7}, "/full_name", "must-be-text"),
        ({"full_name": "  "}, "/full_name", "not-blank"),
        ({"full_name": "x" * 201}, "/full_name", "too-long"),
        ({"full_name": "a\0b"}, "/full_name", "no-nul-character"),
        ({"date_of_birth": "2999-01-01"}, "/date_of_birth", "not-in-future"),
        ({"date_of_birth": f"{IN_TWO_DAYS:%Y-%m-%d}"}, "/date_of_birth", "not-in-future"),
        ({"date_of_birth": "12.04.1988"}, "/date_of_birth", "must-be-date"),
        ({"date_of_birth": 0}, "/date_of_birth", "must-be-date"),
        ({"ssn": "1"}, "", "unknown-field"),
        ({"gender": "banana"}, "/gender", "must-be-one-of"),
        ({"names": [{}]}, "/names/0", "name-of-something"),
        ({"names": [{"family": "B", "use": "x"}]}, "/names/0/use", "must-be-one-of"),
        ({"identifiers": [{"system": "s"}]}, "/identifiers/0/value", "required"),
        ({"identifiers": [{"value": " 1"}]}, "/identifiers/0/value", "no-space-around"),
        (
            {"identifiers": [{"system": "a|b", "value": "1"}]},
            "/identifiers/0/system",
            "no-space-or-bar",
        ),
        (
            {"identifiers": [{"value": "1"}, {"value": "1", "type": "MR"}]},
            "/identifiers",
            "each-identifier-once",
        ),
    ],
)
DETAILS: list[Broken] = [
    ({"active": "yes"}, "/active", "must-be-true-or-false"),
    ({"active": None}, "/active", "must-be-true-or-false"),
    ({"deceased": "yesterday"}, "/deceased", "true-false-or-time"),
    ({"deceased": "2026-02-30"}, "/deceased", "true-false-or-time"),
    ({"deceased": 2026}, "/deceased", "true-false-or-time"),
    ({"deceased": "9998"}, "/deceased", "not-in-future"),
    ({"deceased": IN_TWO_DAYS.isoformat(timespec="seconds")}, "/deceased", "not-in-future"),
    ({"marital_status": " "}, "/marital_status", "not-blank"),
    ({"marital_status": "x" * 101}, "/marital_status", "too-long"),
    ({"telecom": [{"system": "phone"}]}, "/telecom/0/value", "required"),
    ({"telecom": [{"value": "1" * 256}]}, "/telecom/0/value", "too-long"),
    ({"telecom": [{"value": "1", "system": "pigeon"}]}, "/telecom/0/system", "must-be-one-of"),
    ({"telecom": [{"value": "1", "use": "x"}]}, "/telecom/0/use", "must-be-one-of"),
    ({"telecom": [{"value": "1"}] * 21}, "/telecom", "too-many-items"),
    ({"address": [{"use": "home"}]}, "/address/0", "address-of-something"),
    ({"address": [{"city": "x" * 101}]}, "/address/0/city", "too-long"),
    ({"address": [{"line": ["x"] * 11}]}, "/address/0/line", "too-many-items"),
    ({"address": [{"city": "x", "use": "x"}]}, "/address/0/use", "must-be-one-of"),
    ({"address": [{"city": "x"}] * 11}, "/address", "too-many-items"),
    ({"communication": [{"language": "not a tag"}]}, "/communication/0/language", "language-tag"),
    (
        {"communication": [{"language": "en", "preferred": "yes"}]},
        "/communication/0/preferred",
        "must-be-true-or-false",
    ),
    ({"communication": [{"language": "en"}] * 21}, "/communication", "too-many-items"),
]
REASON: list[Broken] = [
    ({"reason": " "}, "/reason", "not-blank"),
    ({"reason": "x" * 2001}, "/reason", "too-long"),
    ({"reason": "a\0"}, "/reason", "no-nul-character"),
]
SOURCES: list[Broken] = [
    (SPAN, "", "must-be-list"),
    (["Observation/7"], "/0", "must-be-object"),
    ([{}], "/0/document_id", "required"),
    ([SPAN | {"text": "fever"}], "/0", "unknown-field"),
    ([SPAN | {"document_id": "7"}], "/0/document_id", "must-be-uuid"),
    ([SPAN | {"version": 0}], "/0/version", "too-small"),
    ([SPAN | {"start": -1}], "/0/start", "too-small"),
    ([SPAN | {"end": 2**31}], "/0/end", "too-large"),
    ([SPAN, SPAN | {"end": 0}], "/1", "span-of-something"),
    ([{"resource": "Observation"}], "/0/resource", "must-match-pattern"),
    ([{"resource": "Patient?name=Doe"}], "/0/resource", "must-match-pattern"),
    ([SPAN | OBSERVATION], "/0", "unknown-field"),
    ([SPAN] * 101, "", "too-many-items"),
]
OF_COMPLAINT: list[Broken] = [
    ({"chief_complaint": None}, "/chief_complaint", "must-be-text"),
    ({"chief_complaint": " \n"}, "/chief_complaint", "not-blank"),
    ({"chief_complaint": "x" * 2001}, "/chief_complaint", "too-long"),
    ({"chief_complaint": "a\0"}, "/chief_complaint", "no-nul-character"),
]
OF_TASK: list[Broken] = [
    ({"queue": "a/b"}, "/queue", "must-match-pattern"),
    ({"queue": ""}, "/queue", "must-match-pattern"),
    ({"queue": "x" * 65}, "/queue", "too-long"),
    ({"queue": "triage", "priority": "high"}, "/priority", "must-be-one-of"),
    ({"priority": "stat"}, "", "priority-needs-queue"),
    ({"deduplication_key": "call"}, "", "key-needs-queue"),
    ({"queue": "triage", "deduplication_key": " "}, "/deduplication_key", "not-blank"),
]
PATHS: list[Broken] = [
    ("/encounters/P12345", "/id", "must-be-uuid"),
    ("/encounters/%FF", "/id", "must-be-uuid"),
    ("/intake?limit=1", "/patient_id", "required"),
    ("/intake?patient_id=%00", "/patient_id", "printable"),
    ("/intake?patient_id=P1&latest=newest", "/latest", "must-be-true-or-false"),
    ("/encounters?patient_id=%00", "/patient_id", "printable"),
    (f"/encounters?patient_id={ID}&limit=0", "/limit", "too-small"),
    (f"/encounters?patient_id={ID}&limit=1001", "/limit", "too-large"),
    (f"/encounters?patient_id={ID}&cursor=nonsense", "/cursor", "cursor-of-this-list"),
    (f"/encounters?patient_id={ID}&name=Jane", "", "unknown-field"),
    ("/encounters?status=open", "/status", "must-be-one-of"),
    ("/encounters?class=WARD", "/class", "must-be-one-of"),
    ("/encounters?class_code=AMB", "", "unknown-field"),
    ("/encounters?summary_status=draft", "/summary_status", "must-be-one-of"),
    ("/encounters?start_from=2026-03-14T09:30:00", "/start_from", "must-be-timestamp"),
    ("/encounters?start_to=today", "/start_to", "must-be-timestamp"),
    (f"/encounters/{ID}/history?limit=0", "/limit", "too-small"),
    (f"/encounters/{ID}/history?cursor=nonsense", "/cursor", "cursor-of-this-list"),
    (f"/encounters/{ID}/history?version=1", "", "unknown-field"),
    (f"/encounters/{ID}/history/0", "/version", "too-small"),
    (f"/encounters/{ID}/history/2147483648", "/version", "too-large"),
    (f"/encounters/{ID}/history/one", "/version", "must-be-whole-number"),
    (f"/patients/{ID}/chart?limit=0", "/limit", "too-small"),
    (f"/patients/{ID}/chart?limit=101", "/limit", "too-large"),
    (f"/patients/{ID}/chart?section=labs", "", "unknown-field"),
    ("/intake/a%07", "/patient_id", "printable"),
    ("/intake/%25", "/patient_id", "usable-in-path"),
    ("/intake/" + "x" * 65, "/patient_id", "too-long"),
    ("/intake/P1?limit=0", "/limit", "too-small"),
    ("/intake/P1?cursor=%00", "/cursor", "cursor-of-this-list"),
    ("/intake/P1?latest=newest", "/latest", "must-be-true-or-false"),
    ("/intake/P1?age=3", "", "unknown-field"),
]
OF_CLIENT_NAME: list[Broken] = [
    ({"name": ""}, "/name", "must-match-pattern"),
    ({"name": "a/b"}, "/name", "must-match-pattern"),
    ({"name": "a" * 129}, "/name", "too-long"),
]
TABLES = [
    Table("GET", {}, PATHS),
    Table(
        "POST /encounters",
        VISIT,
        [
            *OF_COMPLAINT,
            ({"patient_id": "P12345"}, "/patient_id", "must-be-uuid"),
            ({"patient_id": None}, "/patient_id", "must-be-uuid"),
            ({"status": "finished"}, "/status", "must-be-one-of"),
            ({"status": "cancelled"}, "/status", "must-be-one-of"),
            ({"status": None}, "/status", "must-be-one-of"),
            ({"summary": "Well"}, "", "unknown-field"),
            ({"start": "2026-03-14T09:30:00"}, "/start", "must-be-timestamp"),
            ({"start": 1773480600}, "/start", "must-be-timestamp"),
            ({"end": NOON}, "", "end-not-before-start"),
            ({"start": NOON, "end": "2026-03-14T12:59:59+01:00"}, "", "end-not-before-start"),
        ],
    ),
    Table(
        f"PATCH /encounters/{ID}",
        {},
        [
            *OF_COMPLAINT,
            ({}, "", "at-least-one-field"),
            ({"class": None}, "/class", "must-be-one-of"),
            ({"class": "amb"}, "/class", "must-be-one-of"),
            ({"class_code": "AMB"}, "", "unknown-field"),
            ({"patient_id": ID}, "", "unknown-field"),
            ({"status": None}, "/status", "must-be-one-of"),
            ({"status": "arrived"}, "/status", "must-be-one-of"),
            ({"start": "2026-03-14T09:30:00"}, "/start", "must-be-timestamp"),
            ({"summary_model": "m-1"}, "", "summary-model-needs-summary"),
            ({"summary": "a", "summary_model": "x" * 129}, "/summary_model", "too-long"),
            ({"summary": "x" * 50_001}, "/summary", "too-long"),
            ({"summary": "a\0b"}, "/summary", "no-nul-character"),
        ],
    ),
    Table(
        f"POST /encounters/{ID}/context",
        {},
        [
            ({"limit": 0}, "/limit", "too-small"),
            ({"limit": 101}, "/limit", "too-large"),
            ({"limit": "20"}, "/limit", "must-be-whole-number"),
            ({"question": ""}, "/question", "not-blank"),
            ({"question": "x" * 2001}, "/question", "too-long"),
            ({"question": "\0?"}, "/question", "no-nul-character"),
            ({"include_shared": "yes"}, "/include_shared", "must-be-true-or-false"),
            ({"top_k": 3}, "", "unknown-field"),
        ],
    ),
    Table(
        "POST /internal/auth/clients",
        {"name": "night-load", "keys": "https://vendor.example/jwks", "scope": "system/Patient.r"},
        [
            *OF_CLIENT_NAME,
            ({"keys": " "}, "/keys", "not-blank"),
            ({"keys": "a\0"}, "/keys", "no-nul-character"),
            ({"keys": "a" * 65_537}, "/keys", "too-long"),
            ({"scope": ""}, "/scope", "not-blank"),
            ({"scope": "a\0"}, "/scope", "no-nul-character"),
            ({"scope": "a" * 8_193}, "/scope", "too-long"),
            ({"replace": "yes"}, "/replace", "must-be-true-or-false"),
        ],
    ),
    Table("POST /internal/auth/clients/lookup", {}, OF_CLIENT_NAME),
    Table("POST /internal/auth/clients/revoke", {}, OF_CLIENT_NAME),
    Table(
        "POST /internal/auth/assertions",
        {"client": "night-load", "jti": "018f"},
        [
            ({"client": "a/b"}, "/client", "must-match-pattern"),
            ({"client": "a" * 129}, "/client", "too-long"),
            ({"jti": ""}, "/jti", "not-blank"),
            ({"jti": "\0"}, "/jti", "no-nul-character"),
            ({"jti": "a" * 256}, "/jti", "too-long"),
        ],
    ),
    Table(
        "POST /internal/encounters/lookup",
        {},
        [
            ({"ids": []}, "/ids", "too-few-items"),
            ({"ids": [ID] * 1001}, "/ids", "too-many-items"),
            ({"ids": ["P12345"]}, "/ids/0", "must-be-uuid"),
        ],
    ),
    Table(
        "POST /intake",
        INTAKE,
        [
            *OF_TASK,
            ({"patient_id": ""}, "/patient_id", "too-short"),
            ({"patient_id": "x" * 65}, "/patient_id", "too-long"),
            ({"patient_id": "a\u200bb"}, "/patient_id", "printable"),
            ({"patient_id": 12345}, "/patient_id", "must-be-text"),
            ({"age": -1}, "/age", "too-small"),
            ({"age": 151}, "/age", "too-large"),
            ({"age": 10**30}, "/age", "too-large"),
            ({"age": "36"}, "/age", "must-be-whole-number"),
            ({"age": True}, "/age", "must-be-whole-number"),
            ({"age": 36.5}, "/age", "must-be-whole-number"),
            ({"age": []}, "/age", "must-be-whole-number"),
            ({"age": None}, "", "age-or-reason"),
            ({"age_unknown_reason": "unknown"}, "", "age-or-reason"),
            (
                {"age": None, "age_unknown_reason": "forgotten"},
                "/age_unknown_reason",
                "must-be-one-of",
            ),
            ({"age": {}}, "/age/value", "required"),
            ({"age": {"value": -1}}, "/age/value", "too-small"),
            ({"age": {"value": 1.5, "unit": "mo"}}, "/age/value", "must-be-whole-number"),
            ({"age": {"value": 3, "unit": "weeks"}}, "/age/unit", "must-be-one-of"),
            (
                {"age": {"value": 3, "approximate": "yes"}},
                "/age/approximate",
                "must-be-true-or-false",
            ),
            ({"age": {"value": 3, "about": True}}, "/age", "unknown-field"),
            ({"age": {"value": 151}}, "/age", "too-large"),
            ({"age": {"value": 1812, "unit": "mo"}}, "/age", "too-large"),
            ({"age": {"value": 10**30, "unit": "h"}}, "/age", "too-large"),
            ({"symptoms": "cough"}, "/symptoms", "must-be-list"),
            ({"symptoms": ["cough", ""]}, "/symptoms/1", "not-blank"),
            ({"symptoms": ["x" * 501]}, "/symptoms/0", "too-long"),
            ({"symptoms": ["x"] * 101}, "/symptoms", "too-many-items"),
            ({"urgency": "x" * 33}, "/urgency", "too-long"),
            ({"kind": ""}, "/kind", "not-blank"),
            ({"details": []}, "/details", "must-be-object"),
            ({"details": {"a": "\0"}}, "/details", "no-nul-character"),
            ({"details": {"a": "x" * 262_137}}, "/details", "max-bytes"),
            ({"encounter_id": "E1"}, "/encounter_id", "must-be-uuid"),
            ({"amends": 0}, "/amends", "too-small"),
            ({"amends": "1"}, "/amends", "must-be-whole-number"),
            ({"amends": 2**53}, "/amends", "too-large"),
            ({"ssn": "078-05-1120"}, "", "unknown-field"),
        ],
    ),
    Table("POST /intake/store", INTAKE, [*OF_TASK, ({"age": 151}, "/age", "too-large")]),
    Table("POST /intake/1/routing", ROUTING, OF_TASK),
    Table(
        "POST /break-glass",
        GLASS,
        [
            ({"purpose": "CURIOSITY"}, "/purpose", "must-be-one-of"),
            ({"purpose": "etreat"}, "/purpose", "must-be-one-of"),
            ({"reason": " "}, "/reason", "not-blank"),
            ({"reason": "x" * 1001}, "/reason", "too-long"),
            ({"patient": "a\tb"}, "/patient", "printable"),
            ({"until": NOON}, "", "unknown-field"),
        ],
    ),
    PATIENTS,
    Table("POST /patients", {}, [({}, "/full_name", "required")]),
    Table("POST /patients", JANE, DETAILS),
    Table(f"PATCH /patients/{ID}", {}, DETAILS),
    Table(
        f"PATCH /patients/{ID}",
        {},
        [
            ({}, "", "at-least-one-field"),
            ({"full_name": None}, "/full_name", "must-be-text"),
            ({"gender": "banana"}, "/gender", "must-be-one-of"),
            ({"id": "1"}, "", "unknown-field"),
        ],
    ),
    Table(
        "POST /patients/search",
        {},
        [
            ({}, "", "at-least-one-criterion"),
            ({"name": None, "limit": 5}, "", "at-least-one-criterion"),
            ({"name": " "}, "/name", "not-blank"),
            ({"date_of_birth": "1988-02-30"}, "/date_of_birth", "must-be-date"),
            ({"date_of_birth": 1988}, "/date_of_birth", "must-be-date"),
            ({"identifier": "|"}, "/identifier", "identifier-token"),
            ({"identifier": {"system": "s"}}, "/identifier/value", "required"),
            ({"name": "Jane", "limit": 1001}, "/limit", "too-large"),
            ({"name": "Jane", "limit": "5"}, "/limit", "must-be-whole-number"),
            ({"name": "Jane", "limit": True}, "/limit", "must-be-whole-number"),
            ({"name": "Jane", "q": "x"}, "", "unknown-field"),
            ({"name": "Jane", "cursor": "x"}, "/cursor", "cursor-of-this-list"),
        ],
    ),
    Table("POST /patients/$match", {}, [({"gender": "female"}, "", "name-or-birth-date")]),
    Table(
        "POST /patients/names",
        {},
        [
            ({}, "/ids", "required"),
            ({"ids": []}, "/ids", "too-few-items"),
            ({"ids": [str(UUID(int=n)) for n in range(101)]}, "/ids", "too-many-items"),
            ({"ids": ["P12345"]}, "/ids/0", "must-be-uuid"),
            ({"ids": [ID], "limit": 1}, "", "unknown-field"),
        ],
    ),
    Table(
        "POST /intake/1/routing",
        {"to": "cardiology", "reason": "Chest pain"},
        [
            ({"to": None}, "/to", "must-be-text"),
            ({"to": " "}, "/to", "not-blank"),
            ({"to": "x" * 201}, "/to", "too-long"),
            ({"urgency": "x" * 33}, "/urgency", "too-long"),
            ({"decided_by": "me"}, "", "unknown-field"),
            *REASON,
        ],
    ),
    Table(
        "POST /intake/1/routing",
        {},
        [({"to": "x"}, "/reason", "required"), ({"reason": "x"}, "/to", "required")],
    ),
    Table(
        "GET /routings?",
        {},
        [
            ("", "/to", "required"),
            ("to=%20", "/to", "not-blank"),
            ("to=" + "x" * 201, "/to", "too-long"),
            ("to=x&decided_from=today", "/decided_from", "must-be-timestamp"),
            ("to=x&limit=0", "/limit", "too-small"),
            ("to=x&cursor=nonsense", "/cursor", "cursor-of-this-list"),
            ("to=x&from=y", "", "unknown-field"),
        ],
    ),
    Table(
        f"PATCH /encounters/{ID}",
        {},
        [
            ({"sources": [SPAN]}, "", "sources-need-summary"),
            *(
                ({"summary": "No fever.", "sources": sources}, f"/sources{pointer}", rule)
                for sources, pointer, rule in SOURCES
            ),
        ],
    ),
    *(
        Table(
            f"POST /encounters/{ID}/summary/{decision}",
            {},
            [*REASON, ({"because": "x"}, "", "unknown-field"), (["x"], "", "must-be-object")],
        )
        for decision in ("accept", "reject")
    ),
    Table(
        "POST /tasks",
        {"kind": "follow_up"},
        [
            ({"kind": "a/b"}, "/kind", "must-match-pattern"),
            ({"queue": "a/b"}, "/queue", "must-match-pattern"),
            ({"run_at": "9999-01-01T00:00:00Z"}, "/run_at", "within-years"),
            ({"input": {"text": "x" * 300_000}}, "/input", "max-bytes"),
            ({"unknown": 1}, "", "unknown-field"),
        ],
    ),
    Table(
        "POST /tasks/claim",
        QUEUES,
        [
            ({"max": 0}, "/max", "too-small"),
            ({"max": 51}, "/max", "too-large"),
            ({"lease_seconds": 31_536_000}, "/lease_seconds", "too-large"),
            ({"wait_seconds": 31}, "/wait_seconds", "too-large"),
            ({"queues": []}, "/queues", "too-few-items"),
        ],
    ),
    Table(
        f"POST /tasks/{ID}/steps",
        {"step": "sent"},
        [
            ({"note": "a\0b"}, "/note", "no-nul-character"),
            ({"source_ref": "a\0b"}, "/source_ref", "no-nul-character"),
        ],
    ),
    Table(
        "GET /tasks?",
        {},
        [
            ("owner_kind=person", "", "owner-kind-needs-owner"),
            ("order=due&status=completed", "", "open-status"),
            ("overdue=true&status=failed", "", "open-status"),
            ("status=done", "/status", "must-be-one-of"),
            ("queue=a/b", "/queue", "must-match-pattern"),
            ("patient=MRN-1", "", "unknown-field"),
            ("order=random", "/order", "must-be-one-of"),
            ("cursor=x", "/cursor", "cursor-of-this-list"),
        ],
    ),
    Table(
        "GET /queues",
        {},
        [
            ("?limit=101", "/limit", "too-large"),
            ("?cursor=eA", "/cursor", "cursor-of-this-list"),
            ("/a%20b", "/name", "must-match-pattern"),
        ],
    ),
]


UNKNOWN: list[tuple[str, Any, str]] = [
    ("GET /patients/{id}/chart", None, "patient-not-found"),
    ("GET /patients/{id}/everything", None, "patient-not-found"),
    ("GET /encounters?patient_id={id}", None, "patient-not-found"),
    ("POST /encounters", VISIT, "patient-not-found"),
    ("GET /encounters/{id}", None, "encounter-not-found"),
    ("PATCH /encounters/{id}", {"summary": "No fever."}, "encounter-not-found"),
    ("GET /encounters/{id}/history", None, "encounter-not-found"),
    ("GET /encounters/{id}/history/1", None, "encounter-version-not-found"),
    ("POST /encounters/{id}/context", {}, "encounter-not-found"),
    ("POST /intake", INTAKE | {"encounter_id": ID}, "encounter-not-found"),
    ("POST /intake", INTAKE | {"amends": 4711}, "intake-record-not-found"),
]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.request)
async def test_pointer_and_rule(
    offline: httpx.AsyncClient, keyring: Keyring, as_person: dict[str, str], table: Table
) -> None:
    method, _, path = table.request.partition(" ")
    peer = "auth" if path.startswith("/internal/auth") else "audit"
    token = ServiceTokens(peer, keyring.service_key_file(peer)).token_for("records")
    is_internal = path.startswith("/internal")
    caller = {"Authorization": f"Bearer {token}"} if is_internal else as_person
    headers = caller | {"If-Match": "*"}
    wrong = []
    for given, pointer, rule in table.broken:
        if method == "GET":
            answer = await offline.get(path + given, headers=headers)
        else:
            body = table.base | given if isinstance(given, dict) else given
            answer = await offline.request(method, path, json=body, headers=headers)
        problem = assert_problem(answer, 422, "invalid")
        if (pointer, rule) not in broken_rules(problem) or "Jane" in answer.text:
            wrong.append((given, pointer, rule, problem["errors"]))
    assert wrong == []


async def test_unknown_id(client: httpx.AsyncClient, audit: Any) -> None:
    """Unknown ids are not found, for callers who see all patients. test_foreign_and_missing.py covers other callers."""
    for operation, body, code in UNKNOWN:
        id_ = str(uuid4())
        method, path = operation.format(id=id_).split(" ")
        answer = await client.request(method, path, json=body)
        assert_problem(answer, 404, code)
        assert id_ not in answer.text + str(answer.headers), operation
    assert audit.asked == []
