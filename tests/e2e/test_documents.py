import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from support.sources import REPOSITORY
from support.system import SERVICES, TLS, System

METHODS = {"get", "put", "post", "delete", "patch", "head", "options"}
Document = dict[str, Any]
FORM, NDJSON = "application/x-www-form-urlencoded", "application/x-ndjson"
PATCH = "application/json-patch+json"
FOR_PERSONS = (
    "/panels",
    "/break-glass",
    "/patients/merge",
    "/fhir/Patient/$merge",
    "/tasks/requeue",
    "/webhooks",
)
SEEDS = {
    ("post", "/patients"),
    ("get", "/patients/{id}"),
    ("post", "/encounters"),
    ("get", "/encounters"),
    ("get", "/encounters/{id}"),
    ("patch", "/encounters/{id}"),
    ("post", "/encounters/{id}/context"),
    ("post", "/agent-events"),
    ("get", "/agent-events"),
    ("post", "/intake"),
    ("post", "/intake/store"),
    ("get", "/intake/{patient_id}"),
    ("post", "/chunks"),
    ("post", "/retrieve"),
    ("get", "/health"),
}


@pytest.fixture(scope="module")
def document(agent: httpx.Client) -> Document:
    return agent.get("/openapi.json").raise_for_status().json()


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    for path, item in document["paths"].items():
        yield from (
            (method, path, operation) for method, operation in item.items() if method in METHODS
        )


def examples(document: Document, operation: Document) -> list[Any]:
    content = operation["requestBody"]["content"]
    types = "application/json", FORM, NDJSON, PATCH
    schema = next(content[one] for one in types if one in content)["schema"]
    one = schema.get("anyOf", [schema])[0]  # An optional body is `anyOf` a schema and null.
    one = one.get("items", one)
    schemas = document["components"]["schemas"]
    named = schemas[one["$ref"].rpartition("/")[2]] if "$ref" in one else one
    shown: list[Any] = named.get("examples", [])
    return [[example] for example in shown] if "items" in schema else shown


def sent(operation: Document, example: Any) -> dict[str, Any]:
    if NDJSON in operation["requestBody"]["content"] and isinstance(example, str):
        return {"content": example, "headers": {"Content-Type": NDJSON}}
    return {"json": example}


@pytest.mark.nightly
def test_is_valid_openapi(document: Document):
    from openapi_spec_validator import OpenAPIV31SpecValidator  # noqa: PLC0415 - Takes a second.

    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_has_every_public_path_of_every_service_and_no_internal_one(
    system: System, document: Document
):
    served = {
        service: httpx.get(f"{system.address(service)}/openapi.json", verify=TLS).json()
        for service in SERVICES
    }
    for service, contract in served.items():
        committed = REPOSITORY / "services" / service / "openapi.json"
        assert contract == json.loads(committed.read_bytes())
    described = {(method, path) for one in served.values() for method, path, _ in operations(one)}
    public = {(method, path) for method, path in described if not path.startswith("/internal")}

    found = {(method, path) for method, path, _ in operations(document)}

    assert found == public | {("get", "/health")}
    assert public != described  # The document omits at least one internal path.
    assert found >= SEEDS
    open_to_all = {
        path for _, path, operation in operations(document) if operation.get("security") == []
    }
    assert document["security"] == [{"bearer": []}]
    assert open_to_all == {"/health", "/fhir/metadata"}
    for path in ("/intake", "/intake/store"):
        assert "store" in document["paths"][path]["post"]["description"].lower()


def test_has_an_example_of_every_body_and_examples_work(agent: httpx.Client, document: Document):
    statuses = {}
    for method, path, operation in operations(document):
        if "requestBody" in operation:
            shown = examples(document, operation)
            assert shown, (method, path)
            for example in shown if "{" not in path else []:
                answer = agent.request(method, path, **sent(operation, example))
                statuses[method, path] = answer.status_code

    missing = {("post", "/encounters"), ("post", "/agent-events"), ("post", "/patients/resolve")}
    for path in FOR_PERSONS:
        assert statuses.pop(("post", path)) == 403
    for path in ("/documents", "/tasks", "/tasks/signals"):
        assert statuses.pop(("post", path)) == 201
    for path in ("/documents/batch", "/fhir/$export", "/fhir/Patient/$export"):
        assert statuses.pop(("post", path)) == 202
    assert {call for call, status in statuses.items() if status != 200} <= missing
    assert set(statuses.values()) <= {200, 404}
