from typing import Any

import httpx
import pytest
from pydantic import BaseModel, ValidationError
from support.applications import assert_problem, broken_rules
from support.batches import NDJSON

from chassis.problems.validation import refusal
from retrieval.chart_documents.schemas import SentResources
from retrieval.chunks.schemas import ChunkCreate
from retrieval.documents.schemas import DocumentCreate, DocumentUpdate
from retrieval.search.schemas import SearchQuery

CHUNK = {"patient_id": "P1", "source_type": "note", "source_ref": "n", "chunk_text": "Cough."}
LETTER = {"patient_id": "P1", "source_type": "note", "source_ref": "n", "text": "Cough."}
QUESTION = {"question": "?"}
UNSTORED = {"source_type": "letter", "source_ref": "r", "document": None}
CODE = {"system": "a", "code": "1"}
MEBIBYTE = 2**20

# Changes of a valid body that make it invalid, with the broken rule and its JSON pointer.
REFUSED: list[tuple[type[BaseModel], dict[str, Any], list[tuple[dict[str, Any], str, str]]]] = [
    (
        ChunkCreate,
        CHUNK,
        [
            *(({name: 7}, f"/{name}", "must-be-text") for name in CHUNK),
            *(({name: None}, f"/{name}", "must-be-text") for name in CHUNK),
            *(
                ({name: value}, f"/{name}", rule)
                for name in ("source_type", "source_ref", "chunk_text")
                for value, rule in (
                    (" \r\n\t\u3000", "not-blank"),
                    ("", "not-blank"),
                    ("a\0", "no-nul-character"),
                    ("\ud800", "valid-unicode"),
                )
            ),
            ({"chunk_text": "\u2066\u2069"}, "/chunk_text", "not-blank"),
            ({"patient_id": "a\u200bb"}, "/patient_id", "printable"),
            ({"patient_id": "x" * 65}, "/patient_id", "too-long"),
            ({"source_type": "x" * 65}, "/source_type", "too-long"),
            ({"source_ref": "x" * 513}, "/source_ref", "too-long"),
            ({"chunk_text": "x" * 50_001}, "/chunk_text", "too-long"),
            ({"embedding": [0.5]}, "", "unknown-field"),
            ({"model_id": 1}, "", "unknown-field"),
        ],
    ),
    (
        SearchQuery,
        QUESTION,
        [
            ({"question": None}, "/question", "must-be-text"),
            ({"question": " \n"}, "/question", "not-blank"),
            ({"question": "a\0b"}, "/question", "no-nul-character"),
            ({"question": "x" * 10_001}, "/question", "too-long"),
            ({"patient_id": ""}, "/patient_id", "too-short"),
            ({"patient_id": "a\tb"}, "/patient_id", "printable"),
            ({"patient_id": ["P1", "P2"]}, "/patient_id", "must-be-text"),
            ({"patient_id": "P1", "scope": "shared"}, "", "patient-or-shared"),
            ({"scope": "mine"}, "/scope", "must-be-one-of"),
            ({"source_type": " "}, "/source_type", "not-blank"),
            ({"source_ref": "\0"}, "/source_ref", "no-nul-character"),
            ({"source_types": ["x"] * 101}, "/source_types", "too-many-items"),
            ({"codes": []}, "/codes", "too-few-items"),
            ({"codes": ["4548-4"]}, "/codes/0", "must-be-object"),
            ({"occurred_from": "2026-03-14"}, "/occurred_from", "must-be-timestamp"),
            (
                {"occurred_from": "2026-03-14T09:30:00Z", "occurred_to": "2026-03-13T09:30:00Z"},
                "/occurred_to",
                "range-in-order",
            ),
            ({"mode": "both"}, "/mode", "must-be-one-of"),
            ({"top_k": 0}, "/top_k", "too-small"),
            ({"top_k": 101}, "/top_k", "too-large"),
            ({"top_k": 10**30}, "/top_k", "too-large"),
            *(
                ({"top_k": value}, "/top_k", "must-be-whole-number")
                for value in ("5", 5.5, True, None)
            ),
            *(
                ({"max_per_document": value}, "/max_per_document", "must-be-whole-number")
                for value in ("5", 5.5, True)
            ),
            ({"top_k": float("inf")}, "/top_k", "finite-number"),
            ({"top_k": float("nan")}, "/top_k", "finite-number"),
            ({"min_similarity": 1.5}, "/min_similarity", "too-large"),
            ({"min_similarity": True}, "/min_similarity", "must-be-number"),
            ({"max_per_document": 0}, "/max_per_document", "too-small"),
            ({"neighbours": 11}, "/neighbours", "too-large"),
            ({"patient": "P1"}, "", "unknown-field"),
        ],
    ),
    (
        DocumentCreate,
        LETTER,
        [
            ({"text": " \n\u3000"}, "/text", "not-blank"),
            ({"text": "a\0b"}, "/text", "no-nul-character"),
            ({"text": None}, "", "text-or-file"),
            ({"scope": "shared"}, "", "patient-or-shared"),
            ({"patient_id": None}, "", "patient-or-shared"),
            ({"scope": "everyone"}, "/scope", "must-be-one-of"),
            ({"patient_id": "a\tb"}, "/patient_id", "printable"),
            ({"source_ref": "x" * 513}, "/source_ref", "too-long"),
            ({"title": ""}, "/title", "not-blank"),
            ({"codes": [{"system": "a|b", "code": "1"}]}, "/codes/0/system", "must-match-pattern"),
            ({"codes": [CODE] * 101}, "/codes", "too-many-items"),
            ({"author_kind": "robot"}, "/author_kind", "must-be-one-of"),
            ({"review_status": "final"}, "/review_status", "must-be-one-of"),
            ({"occurred_at": "2026-01-01"}, "/occurred_at", "must-be-timestamp"),
            ({"embedding": [0.5]}, "", "unknown-field"),
        ],
    ),
    (DocumentUpdate, {}, [({}, "", "at-least-one-field")]),
    (
        SentResources,
        {"within_s": 5, "documents": [UNSTORED]},
        [({"within_s": value}, "/within_s", "must-be-number") for value in ("1", True, None)],
    ),
]


def broken(model: type[BaseModel], body: dict[str, Any]) -> set[tuple[str, str]]:
    try:
        model.model_validate(body)
    except ValidationError as failure:
        errors = failure.errors(include_url=False, include_input=False)
        problem = refusal([{**error, "loc": ("body", *error["loc"])} for error in errors])
        return {(error.pointer, error.rule) for error in problem.errors}
    return set()


@pytest.mark.parametrize(
    ("model", "good", "rows"), REFUSED, ids=[one[0].__name__ for one in REFUSED]
)
def test_each_has_the_field_and_the_rule(
    model: type[BaseModel], good: dict[str, Any], rows: list[tuple[dict[str, Any], str, str]]
):
    found = [(change, broken(model, good | change)) for change, _, _ in rows]
    expected = [(change, {(pointer, rule)}) for change, pointer, rule in rows]

    assert found == expected
    required = {name for name, field in model.model_fields.items() if field.is_required()}
    assert required <= {*good}
    for name in required:
        body = {key: value for key, value in good.items() if key != name}
        assert broken(model, body) == {(f"/{name}", "required")}


def test_values_at_their_limits_are_accepted():
    at_limits = {"patient_id": "é" * 64, "source_type": "é" * 64, "source_ref": "é" * 512}
    assert broken(ChunkCreate, at_limits | {"chunk_text": "x" * 50_000}) == set()
    assert broken(SearchQuery, at_limits | {"question": "患" * 10_000, "top_k": 100}) == set()


async def test_a_request_is_rejected_without_its_values_and_stores_nothing(
    client: httpx.AsyncClient,
):
    of_jane = {"patient_id": "Jane\tDoe", "source_type": ["Jane Doe"], "Jane Doe": 1}
    for path, good in (("/chunks", CHUNK), ("/retrieve", QUESTION), ("/documents", LETTER)):
        answer = await client.post(path, json=good | of_jane)

        rules = broken_rules(assert_problem(answer, 422, "invalid"))
        assert rules >= {("/patient_id", "printable"), ("", "unknown-field")}, path
        assert "Jane" not in answer.text
    found = await client.post("/retrieve", json=QUESTION)
    assert found.json()["matches"] == []


async def test_a_body_above_the_limit_of_its_operation_is_not_read(
    refusing: httpx.AsyncClient,
):
    for path, limit, type_ in (
        ("/chunks", MEBIBYTE, {"Content-Type": "application/json"}),
        ("/documents", 10 * MEBIBYTE, {"Content-Type": "application/json"}),
        ("/documents/batch", 64 * MEBIBYTE, NDJSON),
    ):
        headers = type_ | {"Content-Length": str(limit + 1)}
        answer = await refusing.post(path, content=b"{}", headers=headers)
        assert_problem(answer, 413, "body-too-large")
