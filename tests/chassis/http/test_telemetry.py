import asyncio
import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import ANY
from uuid import uuid4

import httpx
import pytest
from starlette.types import Message, Scope
from structlog.testing import capture_logs
from support.applications import assert_problem
from support.service_process import ServiceProcess

from chassis.http.telemetry import Telemetry
from chassis.observability.logs import LOG_FIELDS
from chassis.observability.metrics import Metrics

Logged = Callable[..., tuple[httpx.Response, dict[str, Any]]]


PATHS = [
    ("GET /things/{}/1", "/things/{place}/{number}", 200),
    ("GET /things/{}/x", "/things/{place}/{number}", 422),
    ("GET /{}", "unmatched", 404),
    ("DELETE /things/{}/1", "/things/{place}/{number}", 405),
    ("GET /things?place={}", "/things", 200),
    ("GET /things?{}=1", "/things", 422),
    ("GET /things?cursor={}", "/things", 422),
]
BODIES = [
    {"name": "{}"[:20]},
    {"name": "{}", "unknown": "1"},
    {"{}": "{}"},
    {"name": "x", "at": "{}"},
]


@pytest.fixture
def secret() -> str:
    return f"Jane-Doe-{uuid4().hex}"


@pytest.fixture
def http(served: ServiceProcess) -> Iterator[httpx.Client]:
    with served.client() as client:
        yield client


@pytest.fixture
def logged(served: ServiceProcess, http: httpx.Client) -> Logged:
    def logged(
        method: str, path: str, event: str = "request", headers: Any = (), **more: Any
    ) -> tuple[httpx.Response, dict[str, Any]]:
        sent = str(uuid4())
        headers = {"X-Request-Id": sent, **dict(headers)}
        answer = http.request(method, path, headers=headers, **more)
        return answer, served.wait_for_line(event=event, request_id=sent)

    return logged


class TestLog:
    @pytest.fixture(autouse=True)
    def nothing_secret(self, served: ServiceProcess, secret: str) -> Iterator[None]:
        yield
        assert secret not in served.stdout + served.stderr

    def test_has_only_the_listed_fields_of_a_request(self, logged: Logged):
        _, line = logged("GET", "/callers/me")

        assert LOG_FIELDS.issuperset(line)
        assert list(line) == [
            *("request_id", "method", "route", "status", "duration_ms", "caller", "caller_kind"),
            *("event", "level", "timestamp", "service"),
        ]
        assert re.fullmatch(r"[\d-]{10}T[\d:]{8}(\.\d{6})?Z", line["timestamp"])
        expected = {
            "service": "sample",
            "level": "info",
            "method": "GET",
            "route": "/callers/me",
            "status": 200,
            "caller": "triage",
            "caller_kind": "agent",
        }
        assert line.items() >= expected.items()

    def test_has_the_routes_template_in_place_of_a_path_and_query(
        self, logged: Logged, secret: str
    ):
        for request_line, route, status in PATHS:
            method, path = request_line.split()
            _, line = logged(method, path.format(secret))
            assert (line["route"], line["status"]) == (route, status)

    def test_excludes_bodies_and_headers(self, logged: Logged, secret: str):
        for body in BODIES:
            filled = {name.format(secret): value.format(secret) for name, value in body.items()}
            logged("POST", "/things", json=filled)
        logged("GET", "/done", headers={"X-Agent-Name": secret, "Referer": secret})

    def test_has_the_type_and_place_of_an_exception_and_not_its_text(
        self, logged: Logged, secret: str
    ):
        response, line = logged("GET", f"/boom/{secret}", "unhandled exception")

        assert_problem(response, 500, "internal-error")
        assert (line["exception"], line["route"]) == ("builtins.RuntimeError", "/boom/{secret}")
        assert re.fullmatch(r"endpoints\.py:\d+ boom", line["frames"][-1])
        assert secret not in response.text

    def test_excludes_rows_quoted_by_database_errors(
        self, served: ServiceProcess, logged: Logged, secret: str
    ):
        name = secret[-20:]
        logged("POST", "/things", json={"name": name})

        response, line = logged("POST", "/things", "unhandled exception", json={"name": name})

        assert_problem(response, 500, "internal-error")
        assert "UniqueViolationError" in line["exception"]
        assert name not in response.text + served.stdout + served.stderr

    def test_excludes_exceptions_after_half_a_response(
        self, served: ServiceProcess, http: httpx.Client, secret: str
    ):
        with pytest.raises(httpx.RemoteProtocolError):
            http.get(f"/half/{secret}")

        served.wait_for_line(event="unhandled exception", route="/half/{secret}")
        assert served.wait_for_line(logger="uvicorn.error")["exception"] == "builtins.RuntimeError"

    def test_excludes_texts_of_logs_warnings_and_failures_of_libraries(
        self, served: ServiceProcess, logged: Logged, secret: str
    ):
        logged("GET", f"/noisy/{secret}")[0].raise_for_status()

        withheld = {
            line["logger"] for line in served.lines(event="a library's message was withheld")
        }
        assert withheld >= {"asyncio", "py.warnings", "some.library", "uvicorn.error", "uvicornish"}
        assert served.lines(event="an exception was ignored", exception="builtins.RuntimeError")
        assert served.lines(event="a thread died", exception="builtins.RuntimeError")
        assert served.stderr == ""

    def test_excludes_requests_that_are_not_http(self, served: ServiceProcess, secret: str):
        answer = served.send(f"GET /{secret} HTTP/1.1\r\nHost {secret}\r\n\r\n".encode())

        assert answer.startswith(b"HTTP/1.1 400")
        assert served.wait_for_line(event="Invalid HTTP request received.")

    def test_has_no_line_for_checks_and_metrics(
        self, served: ServiceProcess, http: httpx.Client, logged: Logged
    ):
        sent = [str(uuid4()) for _ in range(3)]
        for path, name in zip(("/livez", "/readyz", "/metrics"), sent, strict=True):
            http.get(path, headers={"X-Request-Id": name}).raise_for_status()

        logged("GET", "/done")

        assert not [line for name in sent for line in served.lines(request_id=name)]


class TestRequestId:
    async def test_is_the_callers_in_every_response(self, offline: httpx.AsyncClient):
        sent = str(uuid4())
        headers = {"X-Request-Id": sent}

        assert (await offline.get("/livez", headers=headers)).headers["x-request-id"] == sent
        failures = [
            await offline.get(path, headers=headers) for path in ("/boom/x", "/things", "/nowhere")
        ]
        failures.append(await offline.post("/things", content=b"x", headers=headers))
        for failure in failures:
            assert failure.headers["x-request-id"] == failure.json()["request_id"] == sent
            assert failure.headers["x-logged-request-id"] == sent

    async def test_replaces_anything_else(self, offline: httpx.AsyncClient):
        response = await offline.get("/nowhere", headers={"X-Request-Id": "Jane Doe"})

        assert response.headers["x-request-id"] == response.json()["request_id"] != "Jane Doe"


async def handle(
    app: Any, *, path: str = "/", headers: Any = ()
) -> tuple[list[Message], list[dict[str, Any]]]:
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: dict[str, Any] = {"type": "http", "method": "GET", "path": path, "headers": headers}
    with capture_logs() as logs:
        try:
            await Telemetry(app, Metrics())(scope, receive, send)
        except asyncio.CancelledError:
            logs.append({"event": "cancelled"})
    return sent, logs


class TestTelemetry:
    async def test_logs_disconnected_and_cancelled_requests(self):
        async def depart(*_: object) -> None: ...

        async def cancel(*_: object) -> None:
            raise asyncio.CancelledError

        assert await handle(depart) == ([], [ANY])
        for app, expected in (
            (depart, [("request", 499)]),
            (cancel, [("request", 499), ("cancelled", None)]),
        ):
            _, logs = await handle(app)
            assert [(line["event"], line.get("status")) for line in logs] == expected

    async def test_rejects_a_path_with_nul_before_the_application(self):
        async def app(*_: object) -> None:
            raise AssertionError

        sent, logs = await handle(app, path="/patients/Jane\0")

        problem = json.loads(sent[1]["body"])
        assert (sent[0]["status"], problem["code"]) == (400, "malformed-request")
        assert problem["request_id"]
        assert "Jane" not in str([sent, logs])

    async def test_answers_502_to_chunks_because_the_gateway_replaces_a_500_by_400(self):
        async def fail(*_: object) -> None:
            raise RuntimeError

        through, chunked = (b"x-through-gateway", b"true"), (b"transfer-encoding", b"chunked")
        for headers, status in (([through, chunked], 502), ([through], 500), ([chunked], 500)):
            sent, logs = await handle(fail, headers=headers)

            assert (sent[0]["status"], logs[-1]["status"]) == (status, 500)

    async def test_passes_other_connections_through(self):
        seen = []

        async def app(scope: Scope, *_: object) -> None:
            seen.append(scope["type"])

        await Telemetry(app, Metrics())({"type": "lifespan"}, None, None)  # type: ignore[arg-type]

        assert seen == ["lifespan"]
