"""A fake gateway that validates its responses and the client's requests against services/*/openapi.json."""

import json
import re
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

import httpx
from jsonschema import Draft202012Validator
from support.sources import REPOSITORY, SERVICES

Document = dict[str, Any]
Respond = Callable[[httpx.Request], httpx.Response]
SAMPLES = {
    "uuid": "0198f0a2-7a55-7c0e-8f3d-0b8f6b1d2c44",
    "date-time": "2026-11-20T08:34:25.150727Z",
    "date": "2026-11-20",
}


@dataclass(frozen=True)
class Operation:
    name: str
    method: str
    path: str
    schema: Document  # The JSON schema includes the components of the service's contract.

    def fits(self, request: httpx.Request) -> bool:
        pattern = re.sub(r"{\w+}", "[^/]+", self.path)
        path = request.url.raw_path.decode().partition("?")[0]
        return request.method == self.method and bool(re.fullmatch(pattern, path))

    def body_of(self, content: Mapping[str, Any], media_type: str = "application/json") -> Document:
        return {**content[media_type]["schema"], "components": self.schema["components"]}

    def answer_schema(self) -> tuple[int, Document]:
        for status, answer in self.schema["responses"].items():
            if status.startswith("2") and "application/json" in answer.get("content", {}):
                return int(status), self.body_of(answer["content"])
        raise AssertionError(f"{self.name} answers no JSON")


@cache
def operations() -> list[Operation]:
    return [
        Operation(
            described["operationId"],
            method.upper(),
            path,
            {**described, "components": document["components"]},
        )
        for service in SERVICES
        for document in [
            json.loads((REPOSITORY / "services" / service / "openapi.json").read_text("utf-8"))
        ]
        for path, methods in document["paths"].items()
        for method, described in methods.items()
    ]


def operation_of(request: httpx.Request) -> Operation:
    found = [one for one in operations() if one.fits(request)]
    # The fake gateway prefers the path /tasks/claim to /tasks/{id}.
    return min(found, key=lambda one: one.path.count("{"))


def sample(schema: Document, components: Document | None = None) -> Any:
    components = schema.get("components", components)
    if "$ref" in schema:
        return sample(components["schemas"][schema["$ref"].rpartition("/")[2]], components)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    choices = schema.get("anyOf") or schema.get("oneOf")
    if choices:
        is_nullable = any(one.get("type") == "null" for one in choices)
        return None if is_nullable else sample(choices[0], components)
    kind = schema.get("type")
    if kind == "object":
        return {
            name: sample(schema["properties"][name], components)
            for name in schema.get("required", ())
        }
    values = {"array": [], "integer": 1, "number": 1.0, "boolean": False}
    return values.get(str(kind), SAMPLES.get(schema.get("format", ""), "text"))


def components_with(name: str) -> Document:
    for operation in operations():
        components: Document = operation.schema["components"]
        if name in components["schemas"]:
            return components
    raise AssertionError(name)


def sample_of(name: str) -> Document:
    return sample({"$ref": f"/{name}"}, components_with(name))


def problem(code: str, status: int, **members: Any) -> httpx.Response:
    document = sample_of("Problem") | {
        "type": f"urn:chartroom:problem:{code}",
        "code": code,
        "status": status,
        "retryable": status in {429, 503},
        "retry_after_s": 0 if status in {429, 503} else None,
    }
    document |= members
    schema = {"$ref": "#/components/schemas/Problem", "components": components_with("Problem")}
    Draft202012Validator(schema).validate(document)
    return httpx.Response(status, json=document)


def outcome(code: str, status: int, **headers: str) -> httpx.Response:
    details = {"coding": [{"system": "urn:chartroom:problem", "code": code}], "text": "Title"}
    issue = {"severity": "error", "code": "x", "details": details, "diagnostics": "Detail."}
    document = {"resourceType": "OperationOutcome", "issue": [issue]}
    return httpx.Response(status, json=document, headers=headers)


def rpc_status(message: str, status: int, **headers: str) -> httpx.Response:
    return httpx.Response(status, json={"code": 7, "message": message}, headers=headers)


def starting(_: httpx.Request) -> httpx.Response:
    """Return Traefik's response before it has loaded its routes."""
    return httpx.Response(404, text="404 page not found\n")


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A response body in pieces; an exception instead of a piece breaks the connection."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece


def stream_of(*pieces: bytes | Exception) -> httpx.Response:
    headers = {"Content-Type": "text/event-stream"}
    return httpx.Response(200, headers=headers, stream=Pieces(*pieces))


@dataclass(frozen=True)
class Late:
    """A response that arrives some seconds later, by the fake clock."""

    seconds: float
    answer: Document


Planned = httpx.Response | Exception | Document | Late | Respond


class FakeGateway(httpx.AsyncBaseTransport, httpx.BaseTransport):
    """Returns an operation's planned responses, then repeats the last one; without a plan, the contract's example."""

    def __init__(self, passes: Callable[[float], Awaitable[None]] | None = None) -> None:
        self._passes = passes
        self.requests: list[httpx.Request] = []
        self._planned: dict[str, deque[Planned]] = defaultdict(deque)

    def plan(self, name: str, *answers: Planned) -> None:
        """Plan responses: members of a successful body, whole responses, exceptions, or functions of the request."""
        assert any(one.name == name for one in operations()), name
        self._planned[name].extend(answers)

    def sent(self, name: str) -> list[httpx.Request]:
        return [one for one in self.requests if operation_of(one).name == name]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request)[1]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        seconds, answer = self._answer(request)
        if self._passes is not None:
            await self._passes(seconds)
        return answer

    def _answer(self, request: httpx.Request) -> tuple[float, httpx.Response]:
        operation = operation_of(request)
        # Copies the request, because the client changes the headers of the same object for a repeat.
        self.requests.append(
            httpx.Request(
                request.method, request.url, headers=request.headers.copy(), content=request.content
            )
        )
        check_request(operation, request)
        planned = self._planned[operation.name]
        answer = (planned.popleft() if len(planned) > 1 else planned[0]) if planned else {}
        if callable(answer):
            answer = answer(request)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            # Copies the response, because a response can be read only once but may be planned for several
            # requests.
            return 0, answer if isinstance(answer.stream, Pieces) else copy_of(answer)
        late = answer if isinstance(answer, Late) else Late(0, answer)
        status, schema = operation.answer_schema()
        document = sample(schema) | late.answer
        Draft202012Validator(schema).validate(document)
        return late.seconds, httpx.Response(status, json=document)


def copy_of(answer: httpx.Response) -> httpx.Response:
    return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def check_request(operation: Operation, request: httpx.Request) -> None:
    known = {one["name"].lower() for one in operation.schema.get("parameters", ())}
    assert {name for name, _ in parse_qsl(request.url.query.decode())} <= known
    for name in ("if-match", "if-none-exist", "last-event-id"):
        assert name not in request.headers or name in known, name
    if "requestBody" in operation.schema:
        content = operation.schema["requestBody"]["content"]
        if "application/json" in content:
            Draft202012Validator(operation.body_of(content)).validate(json.loads(request.content))
        else:
            assert request.headers["content-type"] in content
    else:
        assert not request.content
