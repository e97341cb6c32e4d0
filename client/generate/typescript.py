"""Writes the TypeScript client's types, and `types/chartroom.ts`: a method for each operation."""

import json
import re
import textwrap
from collections.abc import Iterator, Sequence

from contracts import REF, SERVICES, Contract, Operation, Schema
from operations import FOLLOW, description_of, items_of

HEADERS = {
    "Idempotency-Key": "idempotencyKey",
    "If-Match": "ifMatch",
    "If-None-Exist": "ifNoneExist",
    "traceparent": "traceparent",
}
# Members of the interfaces `Call` and `Write`.
INHERITED = {"Idempotency-Key"}
SCALARS = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}
NAME = re.compile(r"[A-Za-z_$][\w$]*")
WIDTH = 118
TYPES_HEAD = "// Types of the contract of {}. Written by `make generated`; do not edit.\n"
METHODS_HEAD = """\
// A method for each request of the contracts. Written by `make generated`; do not edit.

import { type Call, Connection, type Write } from "../connection.ts";
import type { Pages } from "../pages.ts";
import { segment } from "../sending.ts";
import type * as audit from "./audit.ts";
import type * as records from "./records.ts";
import type * as retrieval from "./retrieval.ts";

/** The client. Query parameters and bodies have the names of the API; the other options are the client's. */
export class Chartroom extends Connection {
"""


def types_of(contract: Contract) -> str:
    found = (declared(name, schema) for name, schema in contract.used_schemas().items())
    return TYPES_HEAD.format(contract.service) + "\n" + "\n".join(found)


def declared(name: str, schema: Schema) -> str:
    comment = commented(schema.get("description", ""))
    if "properties" not in schema:
        return f"{comment}export type {name} = {type_of(schema)};\n"
    required = schema.get("required", ())
    members = [
        f"{commented(one.get('description', ''), '  ')}"
        f"  {quoted(member)}{'' if member in required else '?'}: {type_of(one)};\n"
        for member, one in schema["properties"].items()
    ]
    return f"{comment}export interface {name} {{\n{''.join(members)}}}\n"


def type_of(schema: Schema, package: str = "") -> str:
    """Return the type. References have the prefix `package`."""
    if "$ref" in schema:
        return package + str(schema["$ref"]).removeprefix(REF)
    if "anyOf" in schema or "oneOf" in schema:
        return union(schema.get("anyOf") or schema["oneOf"], package)
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return " | ".join(json.dumps(one) for one in schema["enum"])
    if isinstance(schema.get("type"), list):
        return union([{**schema, "type": one} for one in schema["type"]], package)
    return plain_type_of(schema, package)


def plain_type_of(schema: Schema, package: str) -> str:
    if schema.get("type") == "array":
        item = type_of(schema["items"], package)
        return f"({item})[]" if " | " in item else f"{item}[]"
    if schema.get("type") == "object":
        extra = schema.get("additionalProperties")
        value = type_of(extra, package) if isinstance(extra, dict) else "unknown"
        return f"Record<string, {value}>"
    return SCALARS.get(schema.get("type", ""), "unknown")


def union(schemas: Sequence[Schema], package: str) -> str:
    return " | ".join(dict.fromkeys(type_of(one, package) for one in flat(schemas)))


def flat(schemas: Sequence[Schema]) -> Iterator[Schema]:
    for schema in schemas:
        if nested := schema.get("anyOf") or schema.get("oneOf"):
            yield from flat(nested)
        else:
            yield schema


class Writer:
    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._package = f"{contract.service}."

    def methods(self) -> Iterator[str]:
        for operation in self._contract.operations():
            if not operation.is_stream or operation.name == FOLLOW:
                yield textwrap.indent(self._method(operation), "  ")

    def _method(self, operation: Operation) -> str:
        items = items_of(self._contract, operation)
        path = [one for one in operation.parameters if one["in"] == "path"]
        query = [
            one
            for one in operation.parameters
            if one["in"] == "query" and not (items is not None and one["name"] == "cursor")
        ]
        headers = [one for one in operation.parameters if one["name"] in HEADERS]
        positional = [f"{camel(one['name'])}: {type_of(one['schema'])}" for one in path]
        if operation.body is not None:
            body = type_of(operation.body, self._package)
            positional.append(f"body: {body}{'' if operation.is_body_required else ' | undefined'}")
        options = self._options(query, headers)
        sent = [
            *(["body"] if operation.body is not None else []),
            *given("query", {one["name"]: one["name"] for one in query}),
            *given("headers", {one["name"]: HEADERS[one["name"]] for one in headers}),
            "signal: options.signal",
        ]
        head = [operation.method, address(operation)]
        if operation.is_stream:
            name, answer = "follow", "AsyncGenerator<audit.EventOut, void, undefined>"
            values = sent[0].removeprefix("query: ")
            call = wrapped("return this.stream(", [head[1], values, "options.signal"], ");", 2)
        elif items is not None:
            kinds = ", ".join(self._page_types(*items))
            name, answer = camel(operation.name), f"Pages<{kinds}>"
            arguments = [json.dumps(head[0]), head[1], json.dumps(items[1]), braced(sent, 4)]
            call = wrapped("return this.pages(", arguments, ");", 2)
        else:
            kind = union(operation.answers, self._package) if operation.answers else "void"
            name, answer = camel(operation.name), f"Promise<{kind}>"
            arguments = [json.dumps(head[0]), head[1], braced(sent, 4)]
            call = wrapped("return this.request(", arguments, ");", 2)
        signature = wrapped(f"{name}(", [*positional, options], f"): {answer} {{")
        return f"{commented(description_of(operation))}{signature}\n{call}\n}}\n"

    def _page_types(self, name: str, member: str) -> tuple[str, str]:
        items = self._contract.schemas[name]["properties"][member]["items"]
        return f"{self._package}{name}", type_of(items, self._package)

    def _options(self, query: Sequence[Schema], headers: Sequence[Schema]) -> str:
        base = "Write" if any(one["name"] in INHERITED for one in headers) else "Call"
        own = [one for one in (*query, *headers) if one["name"] not in INHERITED]
        members = [self._option(one) for one in own]
        kind = f"{base} & {braced(members, 4, ';')}" if members else base
        is_required = any(one.get("required") for one in own)
        return f"options: {kind}" if is_required else f"options: {kind} = {{}}"

    def _option(self, parameter: Schema) -> str:
        name = HEADERS.get(parameter["name"], quoted(parameter["name"]))
        options = parameter["schema"].get("anyOf", [parameter["schema"]])
        # A list parameter also accepts a single value.
        single = [one["items"] for one in options if one.get("type") == "array"]
        kind = union(
            [one for one in (*single, *options) if one.get("type") != "null"], self._package
        )
        if parameter["name"] == "If-Match":
            kind = "number | string"
        return f"{name}: {kind}" if parameter.get("required") else f"{name}?: {kind} | undefined"


def given(name: str, values: dict[str, str]) -> list[str]:
    members = [f"{quoted(sent)}: options.{option}" for sent, option in values.items()]
    return [f"{name}: {braced(members, 6)}".replace("\n", "\n  ")] if values else []


def wrapped(start: str, parts: Sequence[str], end: str, indent: int = 0) -> str:
    """Write a part per line if they do not fit in one line."""
    line = " " * indent + start + ", ".join(parts) + end
    if "\n" not in line and len(line) + 2 <= WIDTH:
        return line
    inner = textwrap.indent(",\n".join(parts) + ",", " " * (indent + 2))
    return f"{' ' * indent}{start}\n{inner}\n{' ' * indent}{end}"


def braced(members: Sequence[str], indent: int, end: str = ",") -> str:
    line = f"{{ {f'{end} '.join(members)} }}"
    if "\n" not in line and indent + len(line) + 24 <= WIDTH:
        return line
    inner = "".join(f"  {one}{end}\n" for one in members)
    return f"{{\n{inner}}}"


def camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda letter: letter[1].upper(), name)


def quoted(name: str) -> str:
    return name if NAME.fullmatch(name) else json.dumps(name)


def address(operation: Operation) -> str:
    filled = re.sub(r"{(\w+)}", lambda name: f"${{segment({camel(name[1])})}}", operation.path)
    return f"`{filled}`" if filled != operation.path else f'"{filled}"'


def commented(text: str, indent: str = "") -> str:
    if not text:
        return ""
    text = text.replace("*/", "* /")
    if "\n" not in text and len(indent) + len(text) + 7 <= WIDTH:
        return f"{indent}/** {text} */\n"
    lines = [
        line
        for paragraph in text.split("\n")
        for line in textwrap.wrap(
            paragraph, WIDTH - 3 - len(indent), break_on_hyphens=False, break_long_words=False
        )
        or [""]
    ]
    body = "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines)
    return f"{indent}/**\n{body}{indent} */\n"


def written() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each module."""
    contracts = [Contract.of(service) for service in SERVICES]
    for contract in contracts:
        yield f"{contract.service}.ts", types_of(contract)
    methods = [one for contract in contracts for one in Writer(contract).methods()]
    yield "chartroom.ts", METHODS_HEAD + "\n".join(methods) + "}\n"
