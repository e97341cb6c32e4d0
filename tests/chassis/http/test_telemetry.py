import asyncio
import json
import re
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from starlette.types import Message, Receive, Scope, Send
from structlog.testing import capture_logs
from support.applications import assert_problem
from support.service_process import ServiceProcess

from chassis.http.telemetry import Telemetry
from chassis.observability.logs import LOG_FIELDS
from chassis.observability.metrics import Metrics

pytestmark = pytest.mark.anyio


@pytest.fixture
def secret() -> str:
    """A value that occurs nowhere else."""
    return f"Jane-Doe-{uuid4().hex}"


@pytest.fixture
def http(served: ServiceProcess) -> Iterator[httpx.Client]:
    with served.client() as client:
        yield client


def request_id() -> str:
    return str(uuid4())


class TestLog:
    """Everything that a real process writes."""

    def test_has_only_the_listed_fields_of_a_request(
        self, served: ServiceProcess, http: httpx.Client
    ) -> None:
        sent = request_id()

        http.get("/callers/me", headers={"X-Request-Id": sent})

        line = served.wait_for_line(event="request", request_id=sent)
        assert set(line) <= LOG_FIELDS
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

    @pytest.mark.parametrize(
        ("request_line", "route", "status"),
        [
            pytest.param("GET /things/{}/1", "/things/{place}/{number}", 200, id="a path"),
            pytest.param(
                "GET /things/{}/x", "/things/{place}/{number}", 422, id="a path that breaks a rule"
            ),
            pytest.param("GET /{}", "unmatched", 404, id="an unknown path"),
            pytest.param(
                "DELETE /things/{}/1", "/things/{place}/{number}", 405, id="another method"
            ),
            pytest.param("GET /things?place={}", "/things", 200, id="a query"),
            pytest.param("GET /things?{}=1", "/things", 422, id="a parameter's name"),
            pytest.param("GET /things?cursor={}", "/things", 422, id="a cursor"),
        ],
    )
    # Fixtures and parameters.
    def test_has_the_routes_template_in_place_of_a_path_and_query(  # noqa: PLR0917
        self,
        served: ServiceProcess,
        http: httpx.Client,
        secret: str,
        request_line: str,
        route: str,
        status: int,
    ) -> None:
        sent = request_id()
        method, path = request_line.split()

        http.request(method, path.format(secret), headers={"X-Request-Id": sent})

        line = served.wait_for_line(event="request", request_id=sent)
        assert (line["route"], line["status"]) == (route, status)
        assert secret not in served.stdout + served.stderr

    @pytest.mark.parametrize(
        "body",
        [
            {"name": "{}"[:20]},
            {"name": "{}", "unknown": 1},
            {"{}": "{}"},
            {"name": "x", "at": "{}"},
        ],
    )
    def test_has_nothing_of_a_body(
        self, served: ServiceProcess, http: httpx.Client, secret: str, body: dict[str, Any]
    ) -> None:
        sent = request_id()
        filled = {
            name.format(secret): value.format(secret) if isinstance(value, str) else value
            for name, value in body.items()
        }

        http.post("/things", json=filled, headers={"X-Request-Id": sent})

        served.wait_for_line(event="request", request_id=sent)
        assert secret not in served.stdout + served.stderr

    def test_has_nothing_of_headers(
        self, served: ServiceProcess, http: httpx.Client, secret: str
    ) -> None:
        sent = request_id()

        http.get(
            "/slow?seconds=0",
            headers={"X-Request-Id": sent, "X-Agent-Name": secret, "Referer": secret},
        )

        served.wait_for_line(event="request", request_id=sent)
        assert secret not in served.stdout + served.stderr

    def test_has_the_type_and_place_of_an_exception_and_not_its_text(
        self, served: ServiceProcess, http: httpx.Client, secret: str
    ) -> None:
        sent = request_id()

        response = http.get(f"/boom/{secret}", headers={"X-Request-Id": sent})

        line = served.wait_for_line(event="unhandled exception", request_id=sent)
        assert_problem(response, 500, "internal-error")
        assert (line["exception"], line["route"]) == ("builtins.RuntimeError", "/boom/{secret}")
        assert re.fullmatch(r"endpoints\.py:\d+ boom", line["frames"][-1])
        assert secret not in response.text + served.stdout + served.stderr

    def test_has_nothing_of_a_row_that_a_database_error_quotes(
        self, served: ServiceProcess, http: httpx.Client, secret: str
    ) -> None:
        name, sent = secret[-20:], request_id()
        http.post("/things", json={"name": name}).raise_for_status()

        response = http.post("/things", json={"name": name}, headers={"X-Request-Id": sent})

        assert_problem(response, 500, "internal-error")
        assert (
            "UniqueViolationError"
            in served.wait_for_line(event="unhandled exception", request_id=sent)["exception"]
        )
        assert name not in response.text + served.stdout + served.stderr

    def test_has_nothing_of_an_exception_after_half_an_answer(
        self, served: ServiceProcess, http: httpx.Client, secret: str
    ) -> None:
        with pytest.raises(httpx.RemoteProtocolError):
            http.get(f"/half/{secret}")

        served.wait_for_line(event="unhandled exception", route="/half/{secret}")
        assert served.wait_for_line(logger="uvicorn.error")["exception"] == "builtins.RuntimeError"
        assert secret not in served.stdout + served.stderr

    def test_has_nothing_of_the_logs_warnings_and_failures_of_other_code(
        self, served: ServiceProcess, http: httpx.Client, secret: str
    ) -> None:
        sent = request_id()

        http.get(f"/noisy/{secret}", headers={"X-Request-Id": sent}).raise_for_status()

        served.wait_for_line(event="request", request_id=sent)
        withheld = {
            line["logger"] for line in served.lines(event="a library's message was withheld")
        }
        assert withheld >= {"asyncio", "py.warnings", "some.library", "uvicorn.error", "uvicornish"}
        assert served.lines(event="an exception was ignored", exception="builtins.RuntimeError")
        assert served.lines(event="a thread died", exception="builtins.RuntimeError")
        assert secret not in served.stdout
        assert served.stderr == ""

    def test_has_nothing_of_a_request_that_is_not_http(
        self, served: ServiceProcess, secret: str
    ) -> None:
        answer = served.send(f"GET /{secret} HTTP/1.1\r\nHost {secret}\r\n\r\n".encode())

        assert answer.startswith(b"HTTP/1.1 400")
        assert served.wait_for_line(event="Invalid HTTP request received.")
        assert secret not in served.stdout + served.stderr

    def test_has_no_line_for_checks_and_metrics(
        self, served: ServiceProcess, http: httpx.Client
    ) -> None:
        sent = [request_id() for _ in range(4)]

        for path, name in zip(
            ("/livez", "/readyz", "/metrics", "/slow?seconds=0"), sent, strict=True
        ):
            http.get(path, headers={"X-Request-Id": name}).raise_for_status()

        served.wait_for_line(request_id=sent[3])
        assert not [line for name in sent[:3] for line in served.lines(request_id=name)]


class TestRequestId:
    async def test_is_the_callers_where_the_request_has_one(
        self, offline: httpx.AsyncClient
    ) -> None:
        sent = request_id()

        response = await offline.get("/livez", headers={"X-Request-Id": sent})

        assert response.headers["x-request-id"] == sent

    async def test_replaces_anything_else(self, offline: httpx.AsyncClient) -> None:
        response = await offline.get("/nowhere", headers={"X-Request-Id": "Jane Doe"})

        assert response.headers["x-request-id"] == response.json()["request_id"] != "Jane Doe"

    @pytest.mark.parametrize("path", ["/boom/x", "/things", "/nowhere"])
    async def test_is_in_every_failure(self, offline: httpx.AsyncClient, path: str) -> None:
        sent = request_id()

        response = await offline.get(path, headers={"X-Request-Id": sent})

        assert (response.headers["x-request-id"], response.json()["request_id"]) == (sent, sent)

    async def test_is_in_a_refusal_before_the_endpoint(self, offline: httpx.AsyncClient) -> None:
        sent = request_id()

        response = await offline.post("/things", content=b"x", headers={"X-Request-Id": sent})

        assert_problem(response, 415, "unsupported-media-type")
        assert response.json()["request_id"] == sent


async def handle(app: Any, *, path: str = "/") -> tuple[list[Message], list[dict[str, Any]]]:
    """Return what Telemetry around `app` sends and logs for one request."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: dict[str, Any] = {"type": "http", "method": "GET", "path": path, "headers": []}
    with capture_logs() as logs:
        try:
            await Telemetry(app, Metrics())(scope, receive, send)
        except asyncio.CancelledError:
            logs.append({"event": "cancelled"})
    return sent, logs


class TestTelemetry:
    async def test_logs_a_client_that_disconnected_before_the_answer(self) -> None:
        async def app(_: Scope, __: Receive, ___: Send) -> None:
            pass

        sent, logs = await handle(app)

        assert (sent, [line["status"] for line in logs]) == ([], [499])

    async def test_logs_a_request_that_was_cancelled_and_does_not_stop_the_cancellation(
        self,
    ) -> None:
        async def app(_: Scope, __: Receive, ___: Send) -> None:
            raise asyncio.CancelledError

        _, logs = await handle(app)

        assert [(line["event"], line.get("status")) for line in logs] == [
            ("request", 499),
            ("cancelled", None),
        ]

    async def test_refuses_a_path_with_nul_and_calls_nothing(self) -> None:
        async def app(_: Scope, __: Receive, ___: Send) -> None:
            raise AssertionError

        sent, logs = await handle(app, path="/patients/Jane\0")

        problem = json.loads(sent[1]["body"])
        assert (sent[0]["status"], problem["code"]) == (400, "malformed-request")
        assert problem["request_id"]
        assert "Jane" not in str([sent, logs])

    async def test_passes_other_connections_through(self) -> None:
        seen = []

        async def app(scope: Scope, _: Receive, __: Send) -> None:
            seen.append(scope["type"])

        await Telemetry(app, Metrics())({"type": "lifespan"}, None, None)  # type: ignore[arg-type]

        assert seen == ["lifespan"]
