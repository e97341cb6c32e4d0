"""The edge app's answers: joined health, the pages, and the gateway's problems."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from gateway.edge_app import Client, Service, edge_client, services
from google.rpc.status_pb2 import Status

from chassis.http.problem_responses import PROBLEM_SCHEMA
from edge.app import create_app, own_document
from edge.health import SystemHealth
from edge.pages import ASSETS
from edge.settings import Settings

pytestmark = pytest.mark.anyio


@pytest.fixture
def standins() -> dict[str, Service]:
    return services()


@pytest.fixture
async def edge(standins: dict[str, Service]) -> AsyncIterator[Client]:
    async with edge_client(standins) as client:
        yield client


def assert_is_problem(answer: httpx.Response, status: int, code: str) -> None:
    assert (answer.status_code, answer.headers["content-type"]) == (
        status,
        "application/problem+json",
    )
    document = answer.json()
    assert set(PROBLEM_SCHEMA["required"]) <= set(document)
    assert (document["status"], document["code"], document["request_id"]) == (
        status,
        code,
        answer.headers["x-request-id"],
    )


class TestHealth:
    async def test_is_ok_while_every_service_is_ready(self, edge: Client) -> None:
        answer = await edge.get("/health")

        assert answer.status_code == 200
        assert answer.json() == {
            "status": "ok",
            "services": dict.fromkeys(("records", "audit", "retrieval", "mcp", "console"), "ok"),
            "outbox": {},
        }

    async def test_shows_what_waits_in_the_outboxes_of_ready_services(
        self, edge: Client, standins: dict[str, Service]
    ) -> None:
        waiting = {"waiting": 3, "oldest_s": 0.4}
        standins["records"].answers["/readyz"] = (200, {"status": "ok", "outbox": waiting})
        nothing = {"waiting": 0, "oldest_s": None}
        standins["retrieval"].answers["/readyz"] = (200, {"status": "ok", "outbox": nothing})

        answer = await edge.get("/health")

        assert answer.json()["outbox"] == {"records": waiting, "retrieval": nothing}

    async def test_of_several_requests_within_a_second_asks_each_service_once(
        self, edge: Client, standins: dict[str, Service]
    ) -> None:
        before = {name: len(one.requests) for name, one in standins.items()}

        await asyncio.gather(*(edge.get("/health") for _ in range(5)))
        await edge.get("/health")

        asked = {name: one.requests[before[name] :] for name, one in standins.items()}
        assert asked == {name: ["/readyz"] for name in standins}

    async def test_names_the_service_that_cannot_be_reached(
        self, edge: Client, standins: dict[str, Service]
    ) -> None:
        standins["audit"].is_reachable = False

        answer = await edge.get("/health")

        assert_is_problem(answer, 503, "system-unavailable")
        assert answer.json()["services"] == {
            "records": "ok",
            "audit": "unavailable",
            "retrieval": "ok",
            "mcp": "ok",
            "console": "ok",
        }
        assert answer.json()["detail"].endswith("Not ready: audit.")
        assert answer.headers["retry-after"] == "2"

    async def test_names_the_service_that_is_not_ready(
        self, edge: Client, standins: dict[str, Service]
    ) -> None:
        standins["retrieval"].answers["/readyz"] = (503, {"status": "unavailable"})

        answer = await edge.get("/health")

        assert_is_problem(answer, 503, "system-unavailable")
        assert answer.json()["services"]["retrieval"] == "unavailable"

    async def test_names_outboxes_also_while_a_service_is_away(
        self, edge: Client, standins: dict[str, Service]
    ) -> None:
        waiting = {"waiting": 1_000, "oldest_s": 71.5}
        standins["records"].answers["/readyz"] = (200, {"status": "ok", "outbox": waiting})
        standins["audit"].is_reachable = False

        answer = await edge.get("/health")

        assert_is_problem(answer, 503, "system-unavailable")
        assert answer.json()["outbox"] == {"records": waiting}


class TestSystemHealth:
    async def test_asks_again_after_a_second(self) -> None:
        asked = 0
        now = 100.0

        class Peer:
            async def get(self, *_: object, **__: object) -> dict[str, str]:
                nonlocal asked
                asked += 1
                return {"status": "ok"}

        # Only `get` of a peer is called.
        health = SystemHealth({"audit": Peer()}, clock=lambda: now)  # type: ignore[dict-item]
        await health.read()
        now = 100.9
        await health.read()
        assert asked == 1

        now = 101.1
        await health.read()
        assert asked == 2


class TestOwnDocument:
    def test_is_the_same_every_time(self) -> None:
        app = create_app(Settings.for_documents())

        first = own_document(app)

        assert own_document(app) == first
        assert "422" not in first["paths"]["/health"]["get"]["responses"]


class TestGatewayProblems:
    @pytest.mark.parametrize(
        ("status", "code", "retry_after"),
        [
            (400, "malformed-request", None),
            (404, "not-found", None),
            (502, "connection-lost", "2"),
            (503, "service-unavailable", "2"),
            (504, "answer-too-late", "2"),
        ],
    )
    @pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    async def test_are_documents_for_every_method(
        self, edge: Client, method: str, status: int, code: str, retry_after: str | None
    ) -> None:
        answer = await edge.request(method, f"/problem/{status}")

        assert_is_problem(answer, status, code)
        assert answer.headers.get("retry-after") == retry_after
        assert answer.json()["retryable"] == (retry_after is not None)

    @pytest.mark.parametrize(
        "path",
        ["/patients/P12345", "/intake/P12345?patient_id=P12345", "/problem/P12345", "/livezP12345"],
    )
    @pytest.mark.parametrize("method", ["GET", "POST"])
    async def test_of_a_request_from_failover_is_503_and_never_repeats_the_path(
        self, edge: Client, method: str, path: str
    ) -> None:
        answer = await edge.request(method, path)

        assert_is_problem(answer, 503, "service-unavailable")
        assert "P12345" not in answer.text + str(answer.headers)

    @pytest.mark.parametrize(
        ("path", "status", "issue", "code", "retry_after"),
        [
            ("/problem/fhir/400", 400, "structure", "malformed-request", None),
            ("/problem/fhir/404", 404, "not-found", "not-found", None),
            ("/problem/fhir/502", 502, "exception", "connection-lost", "2"),
            ("/problem/fhir/504", 504, "timeout", "answer-too-late", "2"),
            ("/fhir", 503, "transient", "service-unavailable", "2"),
            ("/fhir/Patient/P12345?name=P12345", 503, "transient", "service-unavailable", "2"),
        ],
    )
    @pytest.mark.parametrize("method", ["GET", "POST"])
    async def test_are_operation_outcomes_below_fhir(
        self,
        edge: Client,
        *,
        method: str,
        path: str,
        status: int,
        issue: str,
        code: str,
        retry_after: str | None,
    ) -> None:
        answer = await edge.request(method, path)

        assert answer.status_code == status
        assert answer.headers["content-type"] == "application/fhir+json"
        assert answer.headers.get("retry-after") == retry_after
        assert answer.json()["resourceType"] == "OperationOutcome"
        (found,) = answer.json()["issue"]
        assert (found["severity"], found["code"]) == ("error", issue)
        assert found["details"]["coding"] == [{"system": "urn:chartroom:problem", "code": code}]
        assert found["diagnostics"]
        assert "P12345" not in answer.text + str(answer.headers)

    @pytest.mark.parametrize(
        ("path", "status", "code", "retry_after"),
        [
            ("/problem/otlp/404", 404, "not-found", None),
            ("/problem/otlp/502", 502, "connection-lost", "2"),
            ("/problem/otlp/504", 504, "answer-too-late", "2"),
            ("/v1/traces", 503, "service-unavailable", "2"),
        ],
    )
    @pytest.mark.parametrize("content_type", ["application/x-protobuf", "application/json"])
    async def test_are_statuses_for_exporters_in_their_encoding(
        self,
        edge: Client,
        *,
        content_type: str,
        path: str,
        status: int,
        code: str,
        retry_after: str | None,
    ) -> None:
        answer = await edge.post(path, content=b"", headers={"content-type": content_type})

        assert answer.status_code == status
        assert answer.headers["content-type"] == content_type
        assert answer.headers.get("retry-after") == retry_after
        in_json = content_type == "application/json"
        text = answer.json()["message"] if in_json else Status.FromString(answer.content).message
        assert text.startswith(f"{code}: ")

    @pytest.mark.parametrize(
        ("path", "status", "sentence"),
        [
            ("/console", 503, "is not running"),
            ("/console/encounters/P98765", 503, "is not running"),
            ("/problem/console/502", 502, "connection broke"),
            ("/problem/console/504", 504, "in time"),
        ],
    )
    async def test_are_pages_for_persons_below_console(
        self, edge: Client, path: str, status: int, sentence: str
    ) -> None:
        answer = await edge.get(path)

        assert (answer.status_code, answer.headers["retry-after"]) == (status, "2")
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert answer.headers["content-security-policy"] == "default-src 'none'"
        assert sentence in answer.text
        assert "P98765" not in answer.text

    async def test_are_documents_of_rfc_9457_beside_fhir(self, edge: Client) -> None:
        assert_is_problem(await edge.get("/fhirs/Patient"), 503, "service-unavailable")

    async def test_of_the_apps_own_paths_include_405(self, edge: Client) -> None:
        assert_is_problem(await edge.post("/health"), 405, "method-not-allowed")

    async def test_have_the_request_id_of_the_agent(self, edge: Client) -> None:
        request_id = "0198c0de-0000-7000-8000-000000000001"

        answer = await edge.get("/problem/502", headers={"X-Request-Id": request_id})

        assert answer.json()["request_id"] == request_id


class TestPages:
    async def test_a_browser_is_sent_to_the_console(self, edge: Client) -> None:
        answer = await edge.get(
            "/", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
        )

        assert (answer.status_code, answer.headers["location"]) == (303, "/console")
        assert answer.headers["vary"] == "Accept"

    async def test_the_landing_page_links_to_the_others(self, edge: Client) -> None:
        landing = (await edge.get("/")).json()

        assert landing["name"] == "chartroom"
        assert set(landing["services"]) == {"records", "audit", "retrieval"}
        assert [
            (await edge.get(landing[link])).status_code for link in ("docs", "openapi", "health")
        ] == [
            200,
            200,
            200,
        ]

    async def test_the_docs_page_works_without_the_internet(self, edge: Client) -> None:
        page = await edge.get("/docs")

        assert "://" not in page.text
        assert "script-src 'self';" in page.headers["content-security-policy"]
        assert all(f"/docs/assets/{name}" in page.text for name in ASSETS)

    @pytest.mark.parametrize("name", ASSETS)
    async def test_files_of_the_docs_page_are_served(self, edge: Client, name: str) -> None:
        answer = await edge.get(f"/docs/assets/{name}")

        assert answer.status_code == 200
        assert len(answer.content) > 100

    @pytest.mark.parametrize(
        "name", ["redoc.standalone.js", "docs.html", "..%2f__init__.py", "%2e%2e"]
    )
    async def test_other_files_are_not_served(self, edge: Client, name: str) -> None:
        assert (await edge.get(f"/docs/assets/{name}")).status_code in {404, 503}


async def test_the_app_has_its_own_probes(edge: Client) -> None:
    assert [(await edge.get(path)).status_code for path in ("/livez", "/readyz", "/metrics")] == [
        200,
        200,
        200,
    ]
