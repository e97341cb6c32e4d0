"""A request that breaks a rule is refused before the database is asked: the answer names the field and
the rule, and repeats no value.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from support.applications import assert_problem, broken_rules

pytestmark = pytest.mark.anyio
Broken = tuple[Any, str, str]  # A body or query, the pointer, the rule.
ID = str(UUID(int=7))
IN_TWO_DAYS = datetime.now(UTC) + timedelta(days=2)
JANE = {"full_name": "Jane Doe"}
SPAN = {"document_id": ID, "version": 2, "start": 0, "end": 31}
OBSERVATION = {"resource": "Observation/7"}
QUEUES = {"queues": ["q"]}


@dataclass(frozen=True)
class Table:
    """Requests to one operation: a body that is valid, and what breaks a rule in its place."""

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
TABLES = [
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


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.request)
async def test_names_the_field_and_the_rule(
    offline: httpx.AsyncClient, as_person: dict[str, str], table: Table
) -> None:
    method, path = table.request.split()
    headers = as_person | {"If-Match": "*"}
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
