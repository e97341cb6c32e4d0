import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.gateway.real_gateway import PEERED, Gateway, free_port, running_gateway


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


def test_an_unknown_path_or_method_is_a_problem(gateway: Gateway):
    unknown = ("/nothing/P12345", "/P12345%00", "/patientsX", "/internal/x/lookup", "/readyz")
    for path in unknown:
        for method in ("GET", "POST"):
            answer = gateway.request(method, path)
            assert (answer.status, answer.json["code"]) == (404, "not-found"), path
            assert answer.json["retryable"] is False
            assert "P12345" not in answer.body.decode()
    for path in ("/", "/patients", "/nothing", "/docs/assets/swagger-ui.css"):
        for method in ("FOO", "get"):
            answer = gateway.request(method, path)
            assert (answer.status, answer.json["code"]) == (400, "malformed-request"), path
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.json["retryable"] is False


AWAY = {(502, "connection-lost"), (503, "service-unavailable")}


def test_a_service_that_is_down_is_a_problem_to_retry_and_below_fhir_an_operation_outcome(
    gateway: Gateway,
):
    typed = {"Content-Type": "application/json"}
    for path in ("/patients/P12345", "/agent-events?patient_id=P12345", "/retrieve"):
        answer = gateway.request("POST", path, body=b"{}", headers=typed)
        assert (answer.status, answer.json["code"]) in AWAY, path
        assert (answer.json["retryable"], answer.json["retry_after_s"]) == (True, 2)
        assert answer.headers["retry-after"] == "2"
        assert answer.headers["content-type"] == "application/problem+json"
        assert "P12345" not in answer.body.decode()
    for path in ("/fhir", "/fhir/Patient/P12345"):
        for method in ("GET", "POST", "FOO"):
            answer = gateway.request(method, path)
            assert answer.headers["content-type"] == "application/fhir+json"
            (issue,) = answer.json["issue"]
            known = {(400, "malformed-request")} if method == "FOO" else AWAY
            assert (answer.status, issue["details"]["coding"][0]["code"]) in known
            assert "P12345" not in answer.body.decode()


def test_the_joined_health_names_the_services_that_are_down(gateway: Gateway):
    answer = gateway.get("/health")

    assert answer.status == 503
    assert answer.json["services"] == dict.fromkeys(PEERED, "unavailable")


def test_the_docs_page_and_its_files_are_served_and_a_range_is_ignored(gateway: Gateway):
    style = "/docs/assets/swagger-ui.css"
    assert gateway.get("/docs").headers["content-type"].startswith("text/html")
    assert gateway.get(style).headers["cache-control"] == "public, max-age=3600"
    for path in ("/docs", style):
        whole = gateway.get(path).body
        for range_ in ("bytes=0-3", "bytes=9-1", "bytes=99999999-", "lines=1-2"):
            assert gateway.get(path, Range=range_).body == whole, range_


def test_the_document_needs_all_services(gateway: Gateway):
    answer = gateway.get("/openapi.json")

    assert (answer.status, answer.json["code"]) == (503, "service-unavailable")
    assert answer.headers["retry-after"] == "2"
