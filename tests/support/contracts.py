"""The parts of a provider that a consumer uses, as data in
tests/contract/<consumer>/expects_<provider>/*.json.

Each file holds one expectation: `given` (the provider's state), `request` (method, path, query,
body, or the text in its place), `largest` (the longest list or text, or the largest number, that
the consumer may send in a field), `response.status`, `response.uses` (the fields the consumer
reads, with their types) and `response.example`. The test that replays it fills in `{names}`. The
provider's tests `replay` it; the consumer's tests replace the network by a `Recorded` provider.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx

CONTRACTS = Path(__file__).parents[1] / "contract"


@dataclass(frozen=True)
class Expectation:
    consumer: str
    provider: str
    name: str
    document: dict[str, Any]

    def filled(self, **values: str) -> dict[str, Any]:
        text = re.sub(
            r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), json.dumps(self.document)
        )
        return json.loads(text)


def expectations(consumer: str, provider: str) -> list[Expectation]:
    return [
        Expectation(
            path.parent.parent.name,
            path.parent.name.removeprefix("expects_"),
            path.stem,
            json.loads(path.read_text(encoding="utf-8")),
        )
        for path in sorted(CONTRACTS.glob(f"{consumer}/expects_{provider}/*.json"))
    ]


def named(consumer: str, provider: str, name: str) -> Expectation:
    (found,) = (one for one in expectations(consumer, provider) if one.name == name)
    return found


def shape(value: Any) -> Any:
    """Return the types of an object's members; for a list, each different type of item once."""
    if isinstance(value, dict):
        return {name: shape(member) for name, member in value.items()}
    if isinstance(value, list):
        shapes = [shape(item) for item in value]
        return [one for index, one in enumerate(shapes) if one not in shapes[:index]]
    return type(value).__name__


CHECKS = {
    "boolean": lambda value: isinstance(value, bool),
    "text": lambda value: isinstance(value, str),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "uuid": lambda value: isinstance(value, str) and bool(UUID(value)),
    "timestamp": lambda value: (
        isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    ),
}


def deviations(uses: Any, value: Any, pointer: str = "") -> Iterable[str]:
    """Yield differences between `value` and `uses`: a type, `type or null`, an object of fields, or a list."""
    if isinstance(uses, str):
        name, _, nullable = uses.partition(" or ")
        if not (nullable and value is None) and not CHECKS[name](value):
            yield f"{pointer}: not {uses}"
    elif uses == []:
        if value != []:
            yield f"{pointer}: no empty list"
    elif isinstance(uses, list):
        if not isinstance(value, list) or not value:
            yield f"{pointer}: no filled list"
            return
        for index, item in enumerate(value):
            yield from deviations(uses[0], item, f"{pointer}/{index}")
    else:
        for field, shape in uses.items():
            if not isinstance(value, dict) or field not in value:
                yield f"{pointer}/{field}: missing"
            else:
                yield from deviations(shape, value[field], f"{pointer}/{field}")


def used(uses: Any, value: Any) -> Any:
    if isinstance(uses, list):
        return [used(shape, item) for item in value for shape in uses]
    if isinstance(uses, dict):
        return {field: used(shape, value[field]) for field, shape in uses.items()}
    return value


async def replay(expectation: Expectation, client: httpx.AsyncClient, **values: str) -> list[str]:
    """Send the request to the provider's real application; return the broken expectations, by consumer and field."""
    document = expectation.filled(**values)
    promised = document["response"]
    name = f"{expectation.consumer} expects {expectation.provider}/{expectation.name}"
    broken = []
    for request in (document["request"], *enlarged(document)):
        is_text = "text" in request
        sent = (
            {"content": request["text"], "headers": {"Content-Type": "text/plain; charset=utf-8"}}
            if is_text
            else {"json": request.get("body")}
        )
        response = await client.request(
            request["method"], request["path"], params=request.get("query"), **sent
        )
        if response.status_code != promised["status"]:
            broken.append(
                f"{name}: status {response.status_code}, not {promised['status']}{refusals(response)}"
            )
        else:
            broken += [
                f"{name}: {deviation}"
                for deviation in deviations(
                    promised["uses"], response.text if is_text else response.json()
                )
            ]
    return broken


def enlarged(document: dict[str, Any]) -> Iterable[dict[str, Any]]:
    """Yield the request once per field of `largest`, with this field at its largest size."""
    request = document["request"]
    for field, size in document.get("largest", {}).items():
        place = "body" if field in request.get("body", {}) else "query"
        yield request | {place: request[place] | {field: stretched(request[place][field], size)}}


def stretched(value: Any, size: int) -> Any:
    if isinstance(value, int | float):
        return size
    return str(size) if str(value).isdecimal() else (value * size)[:size]


def refusals(response: httpx.Response) -> str:
    errors = response.json().get("errors", []) if response.is_client_error else []
    return "".join(f"; {error['pointer'] or error['in']}: {error['rule']}" for error in errors)


class Recorded(httpx.MockTransport):
    """A fake provider that answers with the used fields of an example, and records the requests."""

    def __init__(self, expectation: Expectation) -> None:
        super().__init__(self._answer)
        self._response = expectation.document["response"]
        self.requests: list[dict[str, Any]] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        parts = {
            "method": request.method,
            "path": request.url.path,
            "query": dict(request.url.params),
            "body": json.loads(request.content or b"null"),
        }
        self.requests.append({name: part for name, part in parts.items() if part})
        return httpx.Response(
            self._response["status"], json=used(self._response["uses"], self._response["example"])
        )
