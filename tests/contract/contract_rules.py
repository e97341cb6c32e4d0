"""Bodies that break one rule of a service's contract each: a value for each rule of every field that has one form."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from uuid import UUID

import httpx
from support.operations import Operation, operations
from support.problems import assert_problem, broken_rules
from support.refused_callers import Tokens
from support.sources import REPOSITORY

OTHER_FORMATS = "/fhir", "/v1/traces"  # FHIR and OTLP define their own rejections.
EVERYTHING = "system/*.cruds chartroom/break-glass"
# For each format: a valid value, the rule of other values, and such values.
FORMATS: Mapping[str, tuple[str, str, tuple[Any, ...]]] = {
    "uuid": (str(UUID(int=7)), "must-be-uuid", ("P12345",)),
    "date": ("2020-02-29", "must-be-date", ("29.02.2020", "2021-02-29")),
    "date-time": ("2020-02-29T12:00:00Z", "must-be-timestamp", ("2020-02-29T12:00:00", "today")),
}
NOT_MATCHING = (("must-match-pattern", ("", "a/b")),)
# For each pattern: the rules of other values, and such values.
PATTERNS: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$": (
        ("not-blank", ("", " \n")),
        ("no-nul-character", ("a\0b",)),
    ),
    "^[^\\u0000]*$": (("no-nul-character", ("a\0b",)),),
    "^(?! *$)[^\\u0000-\\u001f\\u007f-\\u00a0]+$": (("printable", ("a\tb",)),),
    "^[A-Za-z0-9][A-Za-z0-9_.-]*$": NOT_MATCHING,
    "^[A-Za-z0-9][A-Za-z0-9._-]*$": NOT_MATCHING,
    "^[^\\s|\\u0000]+$": (("no-space-or-bar", ("a|b", "a b")),),
    "^[^\\s\\u0000]([^\\u0000]*[^\\s\\u0000])?$": (("no-space-around", (" a",)),),
    "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+([/?][^#\\u0000\\n]*)?$": (
        ("webhook-url", ("", "http:// a", "ftp://host", "http://user@host", "http://host/#part")),
    ),
    "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$": (("language-tag", ("not a tag",)),),
}
TESTED = {
    *("type", "enum", "format", "pattern", "maxLength", "minLength", "minimum", "maximum"),
    *("properties", "required", "additionalProperties", "items", "maxItems", "minItems"),
}
# Rules of several fields, with rows in tests/records/test_broken_rules.py.
ELSEWHERE = {"oneOf", "not", "dependentRequired", "minProperties", "maxProperties"}
NOTES = {"title", "description", "default", "examples"}
Schema = Mapping[str, Any]


class Broken(NamedTuple):
    value: Any  # JSON
    pointer: str
    rule: str


async def unreported_rules(
    client: httpx.AsyncClient, tokens: Tokens
) -> tuple[int, list[tuple[str, Broken]]]:
    """Return the number of sent bodies, and the bodies that were not rejected with their field and rule."""
    sent = [*_Contract(tokens.service).broken_bodies()]
    unreported = []
    for operation, one in sent:
        peers = [caller.partition(":")[2] for caller in operation.callers if "service:" in caller]
        headers = tokens.of_service(peers[0]) if peers else tokens.of_person(EVERYTHING)
        answer = await client.request(
            operation.method,
            operation.address,
            json=one.value,
            headers=headers | {"If-Match": "*"},
        )
        is_rejected = answer.status_code == httpx.codes.UNPROCESSABLE_ENTITY
        problem = assert_problem(answer, 422, "invalid") if is_rejected else {"errors": []}
        if (one.pointer, one.rule) not in broken_rules(problem):
            unreported.append((str(operation), one))
    return len(sent), unreported


def without_broken_bodies(service: str) -> set[str]:
    """Return the operations that accept JSON, but to which no broken body is sent."""
    contract = _Contract(service)
    broken = {str(operation) for operation, _ in contract.broken_bodies()}
    return {str(operation) for operation in contract.with_bodies()} - broken


class _Contract:
    def __init__(self, service: str) -> None:
        path = REPOSITORY / "services" / service / "openapi.json"
        document = json.loads(path.read_bytes())
        self._schemas = document["components"]["schemas"]
        self._paths = document["paths"]
        self._operations = operations(service)

    def broken_bodies(self) -> Iterator[tuple[Operation, Broken]]:
        """Yield broken bodies of each operation with a JSON object of one form as its body."""
        for operation, body in self.with_bodies().items():
            schema = self._only(body)
            if schema is not None and "properties" in schema:
                example, *_ = [*schema.get("examples", ()), self._sample(schema)]
                for one in self._broken(schema, example):
                    yield operation, one

    def with_bodies(self) -> dict[Operation, Schema]:
        found = {}
        for operation in self._operations:
            described = self._paths[operation.path][operation.method.lower()]
            content = described.get("requestBody", {}).get("content", {})
            if "application/json" in content and not operation.path.startswith(OTHER_FORMATS):
                found[operation] = content["application/json"]["schema"]
        return found

    def _only(self, schema: Schema) -> Schema | None:
        """Return the schema behind references and `null`, or None if there are several."""
        rest = {key: value for key, value in schema.items() if key not in {"$ref", "anyOf"}}
        if "$ref" in schema:
            return self._only(rest | self._schemas[schema["$ref"].rpartition("/")[2]])
        if "anyOf" in schema:
            forms = [one for one in schema["anyOf"] if one.get("type") != "null"]
            return self._only(rest | forms[0]) if len(forms) == 1 else None
        return schema

    def _sample(self, schema: Schema) -> Any:
        match schema.get("type"):
            case "object":
                required = schema.get("required", ())
                return {name: self._sample_of(schema["properties"][name]) for name in required}
            case "array":
                return [self._sample_of(schema["items"])] * schema.get("minItems", 0)
            case "integer":
                return int(schema.get("minimum", 1))
            case "boolean":
                return True
        if "enum" in schema:
            return schema["enum"][0]
        return FORMATS.get(schema.get("format", ""), ("a",))[0]

    def _sample_of(self, schema: Schema) -> Any:
        only = self._only(schema)
        return self._sample(schema["anyOf"][0] if only is None else only)

    def _broken(self, schema: Schema, valid: Any) -> Iterator[Broken]:
        """Yield values that break a rule of the schema or of its members and items."""
        unknown = schema.keys() - TESTED - NOTES - ELSEWHERE
        assert not unknown, f"no body breaks {unknown}"
        match schema.get("type"):
            case "object":
                yield Broken([], "", "must-be-object")
                yield from self._broken_members(schema, valid)
            case "array":
                yield Broken({}, "", "must-be-list")
                yield from self._broken_items(schema)
            case "string":
                yield from _broken_texts(schema)
            case "integer":
                yield from (Broken(value, "", "must-be-whole-number") for value in ("1", 1.5, True))
                yield from _outside(schema)
            case "number":
                yield from (Broken(value, "", "must-be-number") for value in ("1", True))
                yield from _outside(schema)
            case "boolean":
                yield Broken("yes", "", "must-be-true-or-false")

    def _broken_members(self, schema: Schema, valid: dict[str, Any]) -> Iterator[Broken]:
        if schema.get("additionalProperties") is False:
            yield Broken(valid | {"unheard_of": 1}, "", "unknown-field")
        for name in schema.get("required", ()):
            rest = {key: value for key, value in valid.items() if key != name}
            yield Broken(rest, f"/{name}", "required")
        for name, member in schema.get("properties", {}).items():
            only = self._only(member)
            if only is not None:
                inner = valid.get(name) or self._sample(only)
                broken = [*self._broken(only, inner)]
                if broken and "anyOf" not in member and "maxProperties" not in schema:
                    broken.append(Broken(None, "", broken[0].rule))
                for value, pointer, rule in broken:
                    yield Broken(valid | {name: value}, f"/{name}{pointer}", rule)

    def _broken_items(self, schema: Schema) -> Iterator[Broken]:
        sample = self._sample_of(schema["items"])
        if "maxItems" in schema:
            yield Broken([sample] * (schema["maxItems"] + 1), "", "too-many-items")
        if "minItems" in schema:
            yield Broken([], "", "too-few-items")
        only = self._only(schema["items"])
        if only is not None:
            for value, pointer, rule in self._broken(only, sample):
                yield Broken([value], f"/0{pointer}", rule)


def _outside(schema: Schema) -> Iterator[Broken]:
    if "minimum" in schema:
        yield Broken(int(schema["minimum"]) - 1, "", "too-small")
    if "maximum" in schema:
        yield Broken(int(schema["maximum"]) + 1, "", "too-large")


def _broken_texts(schema: Schema) -> Iterator[Broken]:
    if "enum" in schema:
        yield from (Broken(value, "", "must-be-one-of") for value in (7, "banana"))
    elif "format" in schema:
        _, rule, others = FORMATS[schema["format"]]
        yield from (Broken(value, "", rule) for value in (7, *others))
    else:
        yield Broken(7, "", "must-be-text")
    if "maxLength" in schema:
        yield Broken("x" * (schema["maxLength"] + 1), "", "too-long")
    if "minLength" in schema:
        yield Broken("", "", "too-short")
    if "pattern" in schema:
        for rule, values in PATTERNS[schema["pattern"]]:
            yield from (Broken(value, "", rule) for value in values)
