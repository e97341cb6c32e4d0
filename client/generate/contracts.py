"""Reads operations and their schemas from the contracts (services/*/openapi.json)."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parents[2]
SERVICES = ("records", "audit", "retrieval")
# Routes below /internal are for peers; /fhir has other clients.
FOREIGN = re.compile(r"/(internal|fhir)(/|$)")
JSON = "application/json"
REF = "#/components/schemas/"
Schema = Mapping[str, Any]


@dataclass(frozen=True)
class Operation:
    service: str
    method: str
    path: str
    name: str
    description: str
    parameters: tuple[Schema, ...]
    body: Schema | None
    is_body_required: bool
    answers: tuple[Schema, ...]  # JSON schemas of 2xx responses.
    is_stream: bool


@dataclass(frozen=True)
class Contract:
    service: str
    document: Schema

    @classmethod
    def of(cls, service: str) -> "Contract":
        path = REPOSITORY / "services" / service / "openapi.json"
        return cls(service, json.loads(path.read_text("utf-8")))

    @property
    def schemas(self) -> Mapping[str, Schema]:
        found: Mapping[str, Schema] = self.document["components"]["schemas"]
        return found

    def operations(self) -> Iterator[Operation]:
        for path, methods in self.document["paths"].items():
            if FOREIGN.match(path):
                continue
            for method, described in methods.items():
                contents = [
                    answer.get("content", {})
                    for status, answer in described["responses"].items()
                    if status.startswith("2")
                ]
                request = described.get("requestBody", {})
                sent = request.get("content", {JSON: None})
                is_stream = any("text/event-stream" in content for content in contents)
                is_read = is_stream or not any(contents) or any(JSON in one for one in contents)
                if JSON in sent and is_read:
                    yield Operation(
                        self.service,
                        method.upper(),
                        path,
                        described["operationId"],
                        described["description"],
                        tuple(described.get("parameters", ())),
                        sent[JSON] and sent[JSON]["schema"],
                        request.get("required", False),
                        tuple(content[JSON]["schema"] for content in contents if JSON in content),
                        is_stream,
                    )

    def used_schemas(self) -> dict[str, Schema]:
        """Omit `additionalProperties: false`, which a Python type cannot express."""
        found: dict[str, Schema] = {}
        waiting = [
            name
            for one in self.operations()
            for name in references([one.body, one.answers, one.parameters])
        ]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = without_extras_rule(self.schemas[name])
                waiting += references(found[name])
        return dict(sorted(found.items()))


def references(part: Any) -> list[str]:
    if isinstance(part, Mapping):
        own = [part["$ref"].removeprefix(REF)] if isinstance(part.get("$ref"), str) else []
        return own + [name for value in part.values() for name in references(value)]
    if isinstance(part, list | tuple):
        return [name for value in part for name in references(value)]
    return []


def without_extras_rule(schema: Any) -> Any:
    if isinstance(schema, Mapping):
        return {
            name: without_extras_rule(value)
            for name, value in schema.items()
            if not (name == "additionalProperties" and value is False)
        }
    return [without_extras_rule(one) for one in schema] if isinstance(schema, list) else schema
