"""Writes `asynchronous/chartroom.py`: a method for each operation of the contracts."""

import json
import keyword
import re
import textwrap
from collections.abc import Iterator, Sequence

from contracts import REF, SERVICES, Contract, Operation, Schema

HEADERS = {
    "Idempotency-Key": "idempotency_key",
    "If-Match": "if_match",
    "If-None-Exist": "if_none_exist",
    "traceparent": "traceparent",
}
FOLLOW = "stream_agent_events"  # The method of this stream is `follow`. Callers poll a job instead of its stream.
# Operations that do not return a list, although the response contains `next`.
ONE_DOCUMENT = {"read_document", "read_import"}
# Members of pages that are arrays but do not contain the page's items.
BESIDE = {"contested_numbers", "unavailable", "withheld"}
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z`])")
# A method's docstring has the first sentence of the contract's description, and other sentences with one of these
# terms.
ESSENTIAL = re.compile(r"\(4\d\d\)|refused|If-Match|needs? the scope|[Oo]mitted field|repeat with")
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
HEAD = '''"""A method for each request of the contracts. Written by `make generated`; do not edit."""

from collections.abc import AsyncIterator
from typing import Any, Literal

from chartroom_client.asynchronous.connection import AsyncConnection, AsyncPages
from chartroom_client.paths import segment
from chartroom_client.types import audit, records, retrieval


class AsyncChartroom(AsyncConnection):
'''


class Writer:
    def __init__(self, contract: Contract) -> None:
        self._contract = contract

    def methods(self) -> Iterator[str]:
        for operation in self._contract.operations():
            if operation.is_stream and operation.name != FOLLOW:
                continue
            yield textwrap.indent(self._method(operation), "    ")

    def _method(self, operation: Operation) -> str:
        path = [one for one in operation.parameters if one["in"] == "path"]
        query = [one for one in operation.parameters if one["in"] == "query"]
        headers = [one for one in operation.parameters if one["name"] in HEADERS]
        items = items_of(self._contract, operation)
        if items is not None:
            query = [one for one in query if one["name"] != "cursor"]
        positional = ["self", *(f"{name_of(one)}: {self._type(one['schema'])}" for one in path)]
        if operation.body is not None:
            body = self._type(operation.body)
            positional.append(
                f"body: {body}" if operation.is_body_required else f"body: {optional(body)} = None"
            )
        keywords = [
            self._keyword(one)
            for one in sorted((*query, *headers), key=lambda one: not one.get("required"))
        ]
        parameters = ", ".join([*positional, *(["*", *keywords] if keywords else [])])
        given = ", ".join(f'"{one["name"]}": {name_of(one)}' for one in query)
        sent = ", ".join(f'"{one["name"]}": {name_of(one)}' for one in headers)
        arguments = [
            f'"{operation.method}"',
            address(operation),
            *(["body=body"] if operation.body is not None else []),
            *([f"query={{{given}}}"] if given else []),
            *([f"headers={{{sent}}}"] if sent else []),
        ]
        doc = documentation(operation)
        if operation.is_stream:
            return (
                f"def follow({parameters}) -> AsyncIterator[audit.EventOut]:\n{doc}\n"
                f"    return self._stream({address(operation)}, {{{given}}})\n"
            )
        if items is not None:
            name, member = items
            page = f"{self._contract.service}.{name}"
            rest = ", ".join([*arguments[:2], f'"{member}"', *arguments[2:]])
            kind = f"AsyncPages[{page}, {self._item_type(name, member)}]"
            return f"def {operation.name}({parameters}) -> {kind}:\n{doc}\n    return self._pages({rest})\n"
        answer = self._union(operation.answers) if operation.answers else "None"
        call = f"await self.request({', '.join(arguments)})"
        ending = (
            f"    answer: {answer} = {call}\n    return answer\n"
            if operation.answers
            else f"    {call}\n"
        )
        return f"async def {operation.name}({parameters}) -> {answer}:\n{doc}\n{ending}"

    def _keyword(self, parameter: Schema) -> str:
        if parameter["name"] == "If-Match":
            kind, is_required = "int | str", parameter.get("required", False)
        else:
            kind, is_required = self._given(parameter["schema"]), parameter.get("required", False)
        if is_required:
            return f"{name_of(parameter)}: {kind}"
        return f"{name_of(parameter)}: {optional(kind)} = None"

    def _given(self, schema: Schema) -> str:
        """Return the type of a parameter's value. A list parameter also accepts a single value."""
        options = schema.get("anyOf", [schema])
        single = [one["items"] for one in options if one.get("type") == "array"]
        return self._union([*single, *options])

    def _item_type(self, page: str, items: str) -> str:
        schema = self._contract.schemas[page]["properties"][items]["items"]
        return self._type(schema)

    def _union(self, schemas: Sequence[Schema]) -> str:
        found = [part for one in schemas for part in self._type(one).split(" | ")]
        return " | ".join(dict.fromkeys(found))

    def _type(self, schema: Schema) -> str:
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(REF)
            target = self._contract.schemas[name]
            return self._type(target) if "enum" in target else f"{self._contract.service}.{name}"
        if "anyOf" in schema or "oneOf" in schema:
            return self._union(schema.get("anyOf") or schema["oneOf"])
        if "const" in schema:
            return f"Literal[{json.dumps(schema['const'])}]"
        if "enum" in schema:
            return f"Literal[{', '.join(json.dumps(one) for one in schema['enum'])}]"
        if schema.get("type") == "array":
            return f"list[{self._type(schema['items'])}]"
        return SCALARS.get(schema.get("type", ""), "dict[str, Any]")


def items_of(contract: Contract, operation: Operation) -> tuple[str, str] | None:
    """Return the page's schema, and its member that contains the items."""
    if operation.name in ONE_DOCUMENT or len(operation.answers) != 1:
        return None
    name = operation.answers[0].get("$ref", "").removeprefix(REF)
    properties = contract.schemas.get(name, {}).get("properties", {})
    if "next" not in properties:
        return None
    (items,) = (
        member
        for member, schema in properties.items()
        if schema.get("type") == "array" and member not in BESIDE
    )
    return name, items


def name_of(parameter: Schema) -> str:
    sent: str = parameter["name"]
    name = HEADERS.get(sent, sent)
    return f"{name}_" if keyword.iskeyword(name) else name


def optional(kind: str) -> str:
    return kind if kind.endswith("None") else f"{kind} | None"


def address(operation: Operation) -> str:
    filled = re.sub(r"{(\w+)}", r"{segment(\1)}", operation.path)
    return f'f"{filled}"' if filled != operation.path else f'"{filled}"'


def description_of(operation: Operation) -> str:
    paragraph = " ".join(operation.description.split("\n\n")[0].split())
    first, *others = SENTENCE_END.split(paragraph)
    kept = " ".join([first, *filter(ESSENTIAL.search, others)])
    return f"{operation.method} {operation.path}: {kept}"


def documentation(operation: Operation) -> str:
    wrapped = textwrap.fill(
        description_of(operation), 96, break_on_hyphens=False, break_long_words=False
    )
    return textwrap.indent(
        f'"""{wrapped}"""' if "\n" not in wrapped else f'"""{wrapped}\n"""', "    "
    )


def written() -> str:
    methods = [one for service in SERVICES for one in Writer(Contract.of(service)).methods()]
    return HEAD + "\n".join(methods)
