"""Every operation of the APIs declares who may call it, and services call only the operations that they use."""

import json
from pathlib import Path
from typing import Any

import pytest
from support.contracts import expectations
from support.sources import REPOSITORY
from support.system import SERVICES

OPEN = {"/fhir/metadata"}
METHODS = {"get", "put", "post", "patch", "delete", "head", "options", "trace"}
KINDS = {"agent", "agent:for-person", "person"}
# Operations that require no scope: open to every caller or to the caller who started the import or job, or checked by
# the scopes of each entry in the request.
WITHOUT_SCOPE = {
    "/imports/{id}",
    "/imports/{id}/errors",
    "/tlog/key",
    "/tlog/checkpoint",
    "/fhir",
    *(f"/fhir/{level}$export" for level in ("", "Patient/", "Group/{id}/")),
    "/fhir/$export/{id}",
    "/fhir/$export/{id}/{number}",
    "/jobs",
    "/jobs/{id}",
    "/jobs/{id}/outcomes",
    "/jobs/{id}/stream",
}


def operations(service: str) -> list[tuple[str, str, dict[str, Any]]]:
    document = json.loads(
        Path(REPOSITORY, "services", service, "openapi.json").read_text(encoding="utf-8")
    )
    return [
        (method.upper(), path, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    ]


@pytest.mark.parametrize("service", SERVICES)
def test_every_operation_declares_its_callers(service: str):
    known = KINDS | {f"service:{peer}" for peer in (*SERVICES, "auth") if peer != service}

    for method, path, operation in operations(service):
        if path in OPEN:
            assert operation["security"] == []
            continue
        callers = set(operation["x-callers"])
        assert callers, (method, path)
        assert callers <= known, (method, path)
        ((scheme, scopes),) = operation["security"][0].items()
        assert scheme == "bearer", (method, path)
        assert len(scopes) == (1 if KINDS & callers and path not in WITHOUT_SCOPE else 0), path


def test_peers_may_call_only_operations_that_they_use():
    used = {
        (
            one.consumer,
            one.provider,
            one.document["request"]["method"],
            one.document["request"]["path"],
        )
        for one in expectations("*", "*")
    }
    allowed = {
        (caller.removeprefix("service:"), service, method, path)
        for service in SERVICES
        for method, path, operation in operations(service)
        for caller in operation.get("x-callers", ())
        if caller not in KINDS
    }

    assert allowed == used


@pytest.mark.parametrize("service", SERVICES)
def test_operations_for_peers_reject_other_callers(service: str):
    internal = [one for one in operations(service) if one[1].startswith("/internal/")]

    assert [one for one in internal if KINDS & set(one[2]["x-callers"])] == []


def test_agents_review_no_summary():
    deciding = {
        path: one["x-callers"]
        for _, path, one in operations("records")
        if "/summary/" in path and not path.endswith("/summary/check")
    }

    assert set(map(tuple, deciding.values())) == {("person",)}
    assert len(deciding) == 4
