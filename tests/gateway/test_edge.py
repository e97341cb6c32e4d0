import asyncio
import re
from collections.abc import AsyncIterator

import httpx
import pytest
from google.rpc.status_pb2 import Status

from chassis.http.problem_responses import PROBLEM_SCHEMA
from edge.app import create_app, own_document
from edge.health import SystemHealth
from edge.pages import ASSETS
from edge.settings import Settings
from tests.gateway.edge_app import Client, Service, edge_client, services


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
    async def test_is_ok_while_every_service_is_ready(self, edge: Client):
        answer = await edge.get("/health")

        assert answer.status_code == 200
        assert answer.json() == {
            "status": "ok",
            "services": dict.fromkeys(("records", "audit", "retrieval", "mcp", "console"), "ok"),
            "outbox": {},
            "time_zone": "UTC",
        }

    async def test_of_requests_within_a_second_asks_each_service_once(
        self, edge: Client, standins: dict[str, Service]
    ):
        before = {name: len(one.requests) for name, one in standins.items()}

        await asyncio.gather(*(edge.get("/health") for _ in range(5)))
        await edge.get("/health")

        asked = {name: one.requests[before[name] :] for name, one in standins.items()}
        assert asked == {name: ["/readyz"] for name in standins}

    async def test_lists_services_that_are_down_or_not_ready_and_outbox_sizes(
        self, edge: Client, standins: dict[str, Service]
    ):
        waiting = {"waiting": 1_000, "oldest_s": 71.5}
        standins["records"].answers["/readyz"] = (200, {"status": "ok", "outbox": waiting})
        standins["retrieval"].answers["/readyz"] = (503, {"status": "unavailable"})
        standins["audit"].is_reachable = False

        answer = await edge.get("/health")

        assert_is_problem(answer, 503, "system-unavailable")
        assert answer.json()["services"] == {
            "records": "ok",
            "audit": "unavailable",
            "retrieval": "unavailable",
            "mcp": "ok",
            "console": "ok",
        }
        assert answer.json()["detail"].endswith("Not ready: audit, retrieval.")
        assert answer.json()["outbox"] == {"records": waiting}
        assert answer.headers["retry-after"] == "2"


async def test_system_health_asks_again_after_a_second():
    asked = 0
    now = 100.0

    class Peer:
        async def get(self, *_: object, **__: object) -> dict[str, str]:
            nonlocal asked
            asked += 1
            return {"status": "ok"}

    # Replaces the client of the peer, because the health check calls only `get`.
    health = SystemHealth({"audit": Peer()}, clock=lambda: now)  # type: ignore[dict-item]
    await health.read()
    now = 100.9
    await health.read()
    assert asked == 1

    now = 101.1
    await health.read()
    assert asked == 2


def test_own_document_is_the_same_every_time():
    app = create_app(Settings.for_documents())

    first = own_document(app)

    assert own_document(app) == first
    assert "422" not in first["paths"]["/health"]["get"]["responses"]


METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
PROBLEMS = [
    (400, "malformed-request", "structure"),
    (404, "not-found", "not-found"),
    (502, "connection-lost", "exception"),
    (503, "service-unavailable", "transient"),
    (504, "answer-too-late", "timeout"),
]


def assert_says_when(answer: httpx.Response) -> None:
    """Check that a problem is marked as retryable if an upstream service was down."""
    assert answer.headers.get("retry-after") == ("2" if answer.status_code >= 500 else None)


class TestGatewayProblems:
    async def test_are_documents_for_every_method(self, edge: Client):
        for status, code, _ in PROBLEMS:
            for method in METHODS:
                answer = await edge.request(method, f"/problem/{status}")

                assert_is_problem(answer, status, code)
                assert_says_when(answer)
                assert answer.json()["retryable"] == (status >= 500)

    async def test_of_a_request_from_failover_is_503_and_never_repeats_the_path(self, edge: Client):
        for path in ("/patients/P12345", "/intake/P1?id=P12345", "/problem/P12345", "/livezP12345"):
            for method in ("GET", "POST"):
                answer = await edge.request(method, path)

                assert_is_problem(answer, 503, "service-unavailable")
                assert "P12345" not in answer.text + str(answer.headers)
        assert_is_problem(await edge.get("/fhirs/Patient"), 503, "service-unavailable")

    async def test_are_operation_outcomes_below_fhir(self, edge: Client):
        away = ("service-unavailable", "transient")
        tried = [
            ("/fhir", *away),
            ("/fhir/Patient/P12345?name=P12345", *away),
            *((f"/problem/fhir/{at}", code, issue) for at, code, issue in PROBLEMS if at != 503),
        ]
        for path, code, issue in tried:
            for method in ("GET", "POST"):
                answer = await edge.request(method, path)

                assert answer.headers["content-type"] == "application/fhir+json", path
                assert_says_when(answer)
                assert answer.json()["resourceType"] == "OperationOutcome"
                (found,) = answer.json()["issue"]
                assert (found["severity"], found["code"]) == ("error", issue)
                coding = {"system": "urn:chartroom:problem", "code": code}
                assert found["details"]["coding"] == [coding]
                assert found["diagnostics"]
                assert "P12345" not in answer.text + str(answer.headers)

    @pytest.mark.parametrize("content_type", ["application/x-protobuf", "application/json"])
    async def test_are_statuses_for_exporters_in_their_encoding(
        self, edge: Client, content_type: str
    ):
        for path, status, code in (
            ("/problem/otlp/404", 404, "not-found"),
            ("/problem/otlp/502", 502, "connection-lost"),
            ("/problem/otlp/504", 504, "answer-too-late"),
            ("/v1/traces", 503, "service-unavailable"),
        ):
            answer = await edge.post(path, content=b"", headers={"content-type": content_type})

            assert (answer.status_code, answer.headers["content-type"]) == (status, content_type)
            assert_says_when(answer)
            if content_type == "application/json":
                text = answer.json()["message"]
            else:
                text = Status.FromString(answer.content).message
            assert text.startswith(f"{code}: ")

    async def test_are_pages_for_persons_below_console(self, edge: Client):
        for path, status, sentence in (
            ("/console", 503, "is not running"),
            ("/console/encounters/P98765", 503, "is not running"),
            ("/problem/console/502", 502, "connection broke"),
            ("/problem/console/504", 504, "in time"),
        ):
            answer = await edge.get(path)

            assert (answer.status_code, answer.headers["retry-after"]) == (status, "2")
            assert answer.headers["content-type"] == "text/html; charset=utf-8"
            assert answer.headers["content-security-policy"] == "default-src 'none'"
            assert sentence in answer.text
            assert "P98765" not in answer.text

    async def test_of_the_apps_own_paths_include_405_and_have_the_agents_request_id(
        self, edge: Client
    ):
        request_id = "0198c0de-0000-7000-8000-000000000001"

        answer = await edge.get("/problem/502", headers={"X-Request-Id": request_id})

        assert answer.json()["request_id"] == request_id
        assert_is_problem(await edge.post("/health"), 405, "method-not-allowed")


class TestPages:
    async def test_a_browser_is_redirected_to_the_console(self, edge: Client):
        answer = await edge.get(
            "/", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
        )

        assert (answer.status_code, answer.headers["location"]) == (303, "/console")
        assert answer.headers["vary"] == "Accept"

    async def test_the_landing_page_links_to_the_others(self, edge: Client):
        landing = (await edge.get("/")).json()

        assert landing["name"] == "chartroom"
        assert set(landing["services"]) == {"records", "audit", "retrieval"}
        for link in ("docs", "openapi", "health"):
            assert (await edge.get(landing[link])).status_code == 200

    async def test_the_docs_page_works_without_the_internet(self, edge: Client):
        page = await edge.get("/docs")

        assert "://" not in page.text
        assert "script-src 'self';" in page.headers["content-security-policy"]
        assert all(f"/docs/assets/{name}" in page.text for name in ASSETS)

    async def test_only_files_of_the_docs_page_are_served(self, edge: Client):
        for name in ASSETS:
            answer = await edge.get(f"/docs/assets/{name}")
            assert (answer.status_code, len(answer.content) > 100) == (200, True), name
        for name in ("redoc.standalone.js", "docs.html", "..%2f__init__.py", "%2e%2e"):
            assert (await edge.get(f"/docs/assets/{name}")).status_code in {404, 503}, name


async def test_all_links_begin_with_the_public_url():
    url = "https://clinic.example:8443/chart"
    async with edge_client(services(), public_url=url) as edge:
        landing = (await edge.get("/")).json()
        document = (await edge.get("/openapi.json")).json()
        docs = (await edge.get("/docs/")).text
        browser = await edge.get("/", headers={"Accept": "text/html"})
        away = (await edge.get("/console/unreachable")).text

    assert {landing[name] for name in ("docs", "openapi", "health", "mcp", "console")} == {
        f"{url}/{path}" for path in ("docs", "openapi.json", "health", "mcp", "console")
    }
    assert document["servers"] == [{"url": url}]
    assert {*re.findall(r'(?:href|src)="(/[^"]*)"', docs)} == {
        f"/chart/docs/assets/{name}" for name in ASSETS
    }
    assert browser.headers["location"] == f"{url}/console"
    assert '<a href="/chart/console">' in away


async def test_the_app_has_its_own_probes(edge: Client):
    for path in ("/livez", "/readyz", "/metrics"):
        assert (await edge.get(path)).status_code == 200
