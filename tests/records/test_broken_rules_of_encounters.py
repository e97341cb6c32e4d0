"""A request that breaks a rule of a field is refused with the field and the rule; one about what does
not exist, with what is missing. tests/chassis/http/test_fields.py shows all that such rules refuse.
"""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
ID = "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11"
VISIT: Answer = {"patient_id": ID, "chief_complaint": "Cough"}
INTAKE: Answer = {"patient_id": "P1", "age": 36, "symptoms": ["cough"], "urgency": "urgent"}
ROUTING: Answer = {"to": "cardiology", "reason": "Chest pain"}
GLASS: Answer = {"patient": "P1", "reason": "Unconscious in the ER", "purpose": "ETREAT"}
NOON = "2026-03-14T12:00:00Z"
Broken = tuple[Answer, str, str]  # A change of a body; the field and the rule that it breaks.
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
]
# A valid body by its operation.
BODIES: dict[str, tuple[Answer, list[Broken]]] = {
    "POST /encounters": (
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
    f"PATCH /encounters/{ID}": (
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
    f"POST /encounters/{ID}/context": (
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
    "POST /internal/encounters/lookup": (
        {},
        [
            ({"ids": []}, "/ids", "too-few-items"),
            ({"ids": [ID] * 1001}, "/ids", "too-many-items"),
            ({"ids": ["P12345"]}, "/ids/0", "must-be-uuid"),
        ],
    ),
    "POST /intake": (
        INTAKE,
        [
            *OF_TASK,
            ({"patient_id": ""}, "/patient_id", "too-short"),
            ({"patient_id": "x" * 65}, "/patient_id", "too-long"),
            ({"patient_id": "a/b"}, "/patient_id", "usable-in-path"),
            ({"patient_id": "a\u200bb"}, "/patient_id", "printable"),
            ({"patient_id": 12345}, "/patient_id", "must-be-text"),
            ({"age": -1}, "/age", "too-small"),
            ({"age": 151}, "/age", "too-large"),
            ({"age": 10**30}, "/age", "too-large"),
            ({"age": "36"}, "/age", "must-be-whole-number"),
            ({"age": True}, "/age", "must-be-whole-number"),
            ({"age": 36.5}, "/age", "must-be-whole-number"),
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
    "POST /intake/store": (INTAKE, [*OF_TASK, ({"age": 151}, "/age", "too-large")]),
    "POST /intake/1/routing": (ROUTING, OF_TASK),
    "POST /break-glass": (
        GLASS,
        [
            ({"purpose": "CURIOSITY"}, "/purpose", "must-be-one-of"),
            ({"purpose": "etreat"}, "/purpose", "must-be-one-of"),
            ({"reason": " "}, "/reason", "not-blank"),
            ({"reason": "x" * 1001}, "/reason", "too-long"),
            ({"patient": "a/b"}, "/patient", "usable-in-path"),
            ({"until": NOON}, "", "unknown-field"),
        ],
    ),
}
PATHS: list[tuple[str, str, str]] = [
    ("/encounters/P12345", "/id", "must-be-uuid"),
    ("/encounters/%FF", "/id", "must-be-uuid"),
    ("/encounters?patient_id=a/b", "/patient_id", "usable-in-path"),
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


async def test_a_body_that_breaks_a_rule_is_refused_with_its_field(
    offline: httpx.AsyncClient, keyring: Keyring
) -> None:
    doctor = keyring.mint("dr-okafor", kind="person", scope="chartroom/break-glass")
    audit = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")
    tokens = {"POST /break-glass": doctor, "POST /internal/encounters/lookup": audit}
    agent = keyring.mint("test-agent")
    wrong = {}
    for operation, (body, changes) in BODIES.items():
        method, path = operation.split(" ")
        offline.headers["Authorization"] = f"Bearer {tokens.get(operation, agent)}"
        for change, pointer, rule in changes:
            answer = await offline.request(method, path, json=body | change)
            if not is_refused(answer, pointer, rule):
                wrong[operation, pointer, rule] = answer.text
    assert wrong == {}


async def test_a_path_that_breaks_a_rule_is_refused_with_its_parameter(
    offline: httpx.AsyncClient,
) -> None:
    wrong = {}
    for path, pointer, rule in PATHS:
        answer = await offline.get(path)
        if not is_refused(answer, pointer, rule):
            wrong[path, pointer, rule] = answer.text
    assert wrong == {}


def is_refused(answer: httpx.Response, pointer: str, rule: str) -> bool:
    document = answer.json()
    is_invalid = (answer.status_code, document.get("code")) == (422, "invalid")
    return is_invalid and (pointer, rule) in broken_rules(document)


async def test_nothing_is_found_by_an_unknown_id(client: httpx.AsyncClient, audit: Any) -> None:
    """By callers who may see all; for others tests/records/test_foreign_and_missing.py does this."""
    for operation, body, code in UNKNOWN:
        method, path = operation.format(id=uuid4()).split(" ")
        assert_problem(await client.request(method, path, json=body), 404, code)
    assert audit.asked == []
