"""Requests that break a validation rule are rejected with the error's location and rule, before any database use."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.refused_callers import Tokens

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from tests.contract.contract_rules import unreported_rules

Broken = tuple[Any, str, str]  # The request's body or query, the error's location and rule.
ID = str(UUID(int=7))
NOON = "2026-03-14T12:00:00Z"
IN_TWO_DAYS = datetime.now(UTC) + timedelta(days=2)
JANE = {"full_name": "Jane Doe"}
SPAN = {"document_id": ID, "version": 2, "start": 0, "end": 31}
OBSERVATION = {"resource": "Observation/7"}
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
        ({"full_name": "x" * 201}, "/full_name", "too-long"),
        ({"date_of_birth": "2999-01-01"}, "/date_of_birth", "not-in-future"),
        ({"date_of_birth": f"{IN_TWO_DAYS:%Y-%m-%d}"}, "/date_of_birth", "not-in-future"),
        ({"names": [{}]}, "/names/0", "name-of-something"),
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
    ({"deceased": "yesterday"}, "/deceased", "true-false-or-time"),
    ({"deceased": "2026-02-30"}, "/deceased", "true-false-or-time"),
    ({"deceased": 2026}, "/deceased", "true-false-or-time"),
    ({"deceased": "9998"}, "/deceased", "not-in-future"),
    ({"deceased": IN_TWO_DAYS.isoformat(timespec="seconds")}, "/deceased", "not-in-future"),
    ({"address": [{"use": "home"}]}, "/address/0", "address-of-something"),
    ({"communication": [{"language": "not a tag"}]}, "/communication/0/language", "language-tag"),
]
SOURCES: list[Broken] = [
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
    ([SPAN, OBSERVATION | {"claim": {"start": 0, "end": 0}}], "/1/claim", "span-of-something"),
    ([SPAN, OBSERVATION | {"claim": {"start": 3, "end": 10}}], "/1/claim/end", "claim-in-summary"),
]
OF_TASK: list[Broken] = [
    ({"priority": "stat"}, "", "priority-needs-queue"),
    ({"deduplication_key": "call"}, "", "key-needs-queue"),
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
    (
        "/encounters?start_from=2026-03-14T09:30:00Z&start_to=2026-03-14T09:29:59Z",
        "/start_to",
        "range-in-order",
    ),
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
]
TABLES = [
    Table("GET", {}, PATHS),
    Table(
        "POST /encounters",
        VISIT,
        [
            ({"end": NOON}, "", "end-not-before-start"),
            ({"start": NOON, "end": "2026-03-14T12:59:59+01:00"}, "", "end-not-before-start"),
        ],
    ),
    Table(
        f"PATCH /encounters/{ID}",
        {},
        [
            ({}, "", "at-least-one-field"),
            ({"summary_model": "m-1"}, "", "summary-model-needs-summary"),
            ({"summary": "x" * 50_001}, "/summary", "too-long"),
        ],
    ),
    Table(
        "POST /internal/auth/clients",
        {"name": "night-load", "keys": "https://vendor.example/jwks", "scope": "system/Patient.r"},
        [
            *OF_CLIENT_NAME,
        ],
    ),
    Table("POST /internal/auth/clients/lookup", {}, OF_CLIENT_NAME),
    Table("POST /internal/auth/clients/revoke", {}, OF_CLIENT_NAME),
    Table(
        "POST /internal/auth/assertions",
        {"client": "night-load", "jti": "018f"},
        [
            ({"client": "a/b"}, "/client", "must-match-pattern"),
        ],
    ),
    Table(
        "POST /intake",
        INTAKE,
        [
            *OF_TASK,
            ({"patient_id": ""}, "/patient_id", "too-short"),
            ({"patient_id": "a\u200bb"}, "/patient_id", "printable"),
            ({"age": -1}, "/age", "too-small"),
            ({"age": 151}, "/age", "too-large"),
            ({"age": 10**30}, "/age", "too-large"),
            ({"age": "36"}, "/age", "must-be-whole-number"),
            ({"age": True}, "/age", "must-be-whole-number"),
            ({"age": 36.5}, "/age", "must-be-whole-number"),
            ({"age": []}, "/age", "must-be-whole-number"),
            ({"age": None}, "", "age-or-reason"),
            ({"age_unknown_reason": "unknown"}, "", "age-or-reason"),
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
            ({"symptoms": ["cough", ""]}, "/symptoms/1", "not-blank"),
            ({"symptoms": ["cough"] * 101}, "/symptoms", "too-many-items"),
            ({"details": {"a": "\0"}}, "/details", "no-nul-character"),
            ({"details": {"a": "x" * 262_137}}, "/details", "max-bytes"),
        ],
    ),
    Table("POST /intake/store", INTAKE, [*OF_TASK, ({"age": 151}, "/age", "too-large")]),
    Table(
        "POST /intake/1/routing",
        ROUTING,
        [*OF_TASK, ({"reason": "x" * 2_001}, "/reason", "too-long")],
    ),
    Table("POST /tasks/claim", {"queues": ["q"]}, [({"max": 51}, "/max", "too-large")]),
    Table(
        "POST /break-glass",
        GLASS,
        [
            ({"patient": "a\tb"}, "/patient", "printable"),
        ],
    ),
    PATIENTS,
    Table("POST /patients", JANE, DETAILS),
    Table(f"PATCH /patients/{ID}", {}, DETAILS),
    Table(
        f"PATCH /patients/{ID}",
        {},
        [
            ({}, "", "at-least-one-field"),
        ],
    ),
    Table(
        "POST /patients/search",
        {},
        [
            ({}, "", "at-least-one-criterion"),
            ({"name": None, "limit": 5}, "", "at-least-one-criterion"),
            ({"date_of_birth": "1988-02-30"}, "/date_of_birth", "must-be-date"),
            ({"date_of_birth": 1988}, "/date_of_birth", "must-be-date"),
            ({"identifier": "|"}, "/identifier", "identifier-token"),
            ({"identifier": {"system": "s"}}, "/identifier/value", "required"),
            ({"name": "Jane", "cursor": "x"}, "/cursor", "cursor-of-this-list"),
        ],
    ),
    Table("POST /patients/$match", {}, [({"gender": "female"}, "", "name-or-birth-date")]),
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
    Table(
        f"POST /encounters/{ID}/summary/check",
        {"text": "❤ No pain", "sources": [OBSERVATION | {"claim": {"start": 0, "end": 10}}]},
        [({}, "/sources/0/claim/end", "claim-in-summary")],
    ),
    Table(
        "POST /tasks",
        {"kind": "follow_up"},
        [
            ({"run_at": "9999-01-01T00:00:00Z"}, "/run_at", "within-years"),
            ({"input": {"text": "x" * 300_000}}, "/input", "max-bytes"),
        ],
    ),
    Table(
        "POST /tasks/requeue",
        {"queue": "payer"},
        [
            (
                {"updated_from": NOON, "updated_to": "2026-03-14T11:59:59Z"},
                "/updated_to",
                "range-in-order",
            ),
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


async def test_each_rule_of_the_contract(offline: httpx.AsyncClient, keyring: Keyring):
    """The tables above have the rules that a schema of the contract cannot state."""
    sent, unreported = await unreported_rules(offline, Tokens(keyring, "records"))

    assert unreported == []
    assert sent > 1000


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.request)
async def test_pointer_and_rule(
    offline: httpx.AsyncClient, keyring: Keyring, as_person: dict[str, str], table: Table
):
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


async def test_unknown_id(client: httpx.AsyncClient, audit: Any):
    """Unknown ids are not found, for callers who see all patients. test_foreign_and_missing.py covers other callers."""
    for operation, body, code in UNKNOWN:
        id_ = str(uuid4())
        method, path = operation.format(id=id_).split(" ")
        answer = await client.request(method, path, json=body)
        assert_problem(answer, 404, code)
        assert id_ not in answer.text + str(answer.headers), operation
    assert audit.asked == []
