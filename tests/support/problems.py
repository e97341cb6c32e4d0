"""Checks of problem documents, for environments that cannot import an application."""

from typing import Any

import httpx


def code_in(document: dict[str, Any]) -> str | None:
    """Return the code of a problem document, a FHIR OperationOutcome or an OTLP Status; None for other documents."""
    if document.keys() == {"code", "message"}:
        return str(document["message"]).partition(":")[0]
    if document.get("resourceType") == "OperationOutcome":
        document = document["issue"][0]["details"]["coding"][0]
    code = document.get("code")
    return None if code is None else str(code)


def assert_failure(response: httpx.Response, status: int, code: str) -> None:
    """Check a failed response: an OperationOutcome under /fhir, a Status under /v1, otherwise a problem document."""
    if response.headers["content-type"] in {"application/fhir+json", "application/json"}:
        assert (response.status_code, code_in(response.json())) == (status, code), response.text
    else:
        assert_problem(response, status, code)


def assert_problem(response: httpx.Response, status: int, code: str) -> dict[str, Any]:
    assert response.headers["content-type"] == "application/problem+json", response.text
    document: dict[str, Any] = response.json()
    assert (response.status_code, document["code"]) == (status, code), document
    assert document["status"] == status
    assert document["request_id"] == response.headers["x-request-id"]
    assert document["title"] != document["detail"]
    assert set(document) >= {
        "type",
        "title",
        "detail",
        "advice",
        "retryable",
        "retry_after_s",
        "errors",
        "errors_total",
    }
    assert len(document["errors"]) <= min(20, document["errors_total"])
    if document["retry_after_s"] is not None:
        assert response.headers["retry-after"] == str(document["retry_after_s"])
    return document


def broken_rules(document: dict[str, Any]) -> set[tuple[str, str]]:
    return {(error["pointer"], error["rule"]) for error in document["errors"]}
