"""The contracts limit each text, list and object of a request, and a broken body is sent to each operation."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from support.sources import REPOSITORY

from tests.contract.contract_rules import OTHER_FORMATS, without_broken_bodies

# Patterns that limit the length.
BOUNDED = {
    "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]))?$",
    "^[A-Z][A-Za-z]{1,63}/[A-Za-z0-9.\\-]{1,64}$",
}
# JSON of the caller, files, and identifiers in one text. The bytes of these bodies are limited.
UNLIMITED = {
    "records": {
        *("/intake/details", "/intake/store/details", "/patients/search/identifier"),
        *("/tasks/input", "/schedules/{name}/task/input", "/tasks/signals/data"),
        *("/tasks/{id}/complete/output", "/tasks/{id}/complete/follow_ups/0/input"),
    },
    "audit": {"/agent-events/payload", "/agent-events/batch/0/payload"},
    "retrieval": {
        "/documents/file/data",
        "/internal/documents/documents/0/document/files/0/data",
    },
}
OF_OTHER_FORMS = {"records": {"POST /imports/fhir-bundle"}, "audit": {"POST /agent-events/batch"}}
Schema = Mapping[str, Any]


class Contract:
    def __init__(self, service: str) -> None:
        path = REPOSITORY / "services" / service / "openapi.json"
        self.document = json.loads(path.read_bytes())

    def bodies(self) -> Iterator[tuple[str, Schema]]:
        for path, item in self.document["paths"].items():
            for operation in item.values():
                content = operation.get("requestBody", {}).get("content", {})
                if "application/json" in content and not path.startswith(
                    (*OTHER_FORMATS, "/imports")
                ):
                    yield path, content["application/json"]["schema"]

    def unlimited(
        self, schema: Schema, pointer: str, above: frozenset[str] = frozenset()
    ) -> Iterator[str]:
        rest = {
            key: value for key, value in schema.items() if key not in {"$ref", "anyOf", "oneOf"}
        }
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name not in above:
                named = rest | self.document["components"]["schemas"][name]
                yield from self.unlimited(named, pointer, above | {name})
            return
        forms = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        for form in forms:
            yield from self.unlimited(rest | form, pointer, above)
        if not forms:
            yield from self._unlimited(schema, pointer, above)

    def _unlimited(self, schema: Schema, pointer: str, above: frozenset[str]) -> Iterator[str]:
        match schema["type"]:
            case "string":
                limits = schema.keys() & {"maxLength", "enum", "const", "format"}
                if not limits and schema.get("pattern") not in BOUNDED:
                    yield pointer
            case "array":
                if "maxItems" not in schema:
                    yield pointer
                yield from self.unlimited(schema["items"], f"{pointer}/0", above)
            case "object":
                if schema.get("additionalProperties") is not False:
                    yield pointer
                for name, member in schema.get("properties", {}).items():
                    yield from self.unlimited(member, f"{pointer}/{name}", above)


@pytest.mark.parametrize("service", UNLIMITED)
def test_each_text_list_and_object_has_a_limit(service: str):
    contract = Contract(service)
    found = {
        pointer
        for path, schema in contract.bodies()
        for pointer in contract.unlimited(schema, path)
    }

    assert found == UNLIMITED[service]


@pytest.mark.parametrize("service", OF_OTHER_FORMS)
def test_broken_bodies_are_sent_to_each_operation_with_an_object(service: str):
    assert without_broken_bodies(service) == OF_OTHER_FORMS[service]
