"""The real Traefik with the real edge app, while all services are down."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from gateway.real_gateway import PEERED, Gateway, free_port, running_gateway


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder = tmp_path_factory.mktemp("real-edge")
    port = free_port()
    urls = {name: f"http://127.0.0.1:{free_port()}" for name in PEERED}
    environment = {
        "PATH": os.environ["PATH"],
        "EDGE_PORT": str(port),
        **{f"EDGE_{name.upper()}_URL": url for name, url in urls.items()},
    }
    with (folder / "edge.log").open("wb") as log:
        edge = subprocess.Popen(
            [sys.executable, "-m", "chassis.serve", "edge"],
            env=environment,
            stdout=log,
            stderr=log,
            cwd=folder,
        )
    try:
        with running_gateway(folder, {**urls, "edge": f"http://127.0.0.1:{port}"}, {}) as running:
            yield running
        assert "P12345" not in (folder / "edge.log").read_text()
    finally:
        edge.terminate()
        edge.wait(15)


@pytest.mark.parametrize(
    "path",
    ["/nothing/P12345", "/P12345%00", "/patientsX", "/internal/encounters/lookup", "/readyz"],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_unknown_path_is_a_problem(gateway: Gateway, method: str, path: str) -> None:
    answer = gateway.request(method, path)

    assert (answer.status, answer.json["code"], answer.json["retryable"]) == (
        404,
        "not-found",
        False,
    )
    assert "P12345" not in answer.body.decode()


@pytest.mark.parametrize(
    "path", ["/patients/P12345", "/agent-events?patient_id=P12345", "/retrieve"]
)
def test_a_service_that_is_down_is_a_problem_to_retry(gateway: Gateway, path: str) -> None:
    answer = gateway.request("POST", path, body=b"{}", headers={"Content-Type": "application/json"})

    assert (answer.status, answer.json["code"]) in [
        (502, "connection-lost"),
        (503, "service-unavailable"),
    ]
    assert (
        answer.json["retryable"],
        answer.json["retry_after_s"],
        answer.headers["retry-after"],
    ) == (True, 2, "2")
    assert answer.headers["content-type"] == "application/problem+json"
    assert "P12345" not in answer.body.decode()


@pytest.mark.parametrize("path", ["/fhir", "/fhir/Patient/P12345"])
@pytest.mark.parametrize(
    ("method", "answers"),
    [
        ("GET", {(502, "connection-lost"), (503, "service-unavailable")}),
        ("POST", {(502, "connection-lost"), (503, "service-unavailable")}),
        ("FOO", {(400, "malformed-request")}),
    ],
)
def test_below_fhir_a_problem_is_an_operation_outcome(
    gateway: Gateway, path: str, method: str, answers: set[tuple[int, str]]
) -> None:
    answer = gateway.request(method, path)

    assert answer.headers["content-type"] == "application/fhir+json"
    (issue,) = answer.json["issue"]
    assert (answer.status, issue["details"]["coding"][0]["code"]) in answers
    assert "P12345" not in answer.body.decode()


def test_the_joined_health_names_the_services_that_are_down(gateway: Gateway) -> None:
    answer = gateway.get("/health")

    assert answer.status == 503
    assert answer.json["services"] == dict.fromkeys(PEERED, "unavailable")


@pytest.mark.parametrize("range_", ["bytes=0-3", "bytes=9-1", "bytes=99999999-", "lines=1-2"])
@pytest.mark.parametrize("path", ["/docs", "/docs/assets/swagger-ui.css"])
def test_a_range_is_ignored(gateway: Gateway, path: str, range_: str) -> None:
    assert gateway.get(path, Range=range_).body == gateway.get(path).body


@pytest.mark.parametrize("path", ["/", "/patients", "/nothing", "/docs/assets/swagger-ui.css"])
@pytest.mark.parametrize("method", ["FOO", "get"])
def test_an_unknown_method_is_a_problem(gateway: Gateway, method: str, path: str) -> None:
    answer = gateway.request(method, path)

    assert (answer.status, answer.headers["content-type"]) == (400, "application/problem+json")
    assert (answer.json["code"], answer.json["retryable"]) == ("malformed-request", False)


def test_the_docs_page_and_its_files_are_served(gateway: Gateway) -> None:
    assert gateway.get("/docs").headers["content-type"].startswith("text/html")
    assert (
        gateway.get("/docs/assets/swagger-ui.css").headers["cache-control"]
        == "public, max-age=3600"
    )


def test_the_document_needs_all_services(gateway: Gateway) -> None:
    answer = gateway.get("/openapi.json")

    assert (answer.status, answer.json["code"]) == (503, "service-unavailable")
    assert answer.headers["retry-after"] == "2"
