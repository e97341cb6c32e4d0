"""Answers to agents while a service behind the gateway is down."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from gateway.real_gateway import Answer, Gateway
from support.eventually import HANGS_S

SERVICE_PATHS = {"records": "/patients", "audit": "/agent-events", "retrieval": "/retrieve"}


@contextmanager
def stopped(gateway: Gateway, name: str) -> Iterator[None]:
    upstream = gateway.upstreams[name]
    upstream.stop()
    try:
        yield
    finally:
        upstream.start()


def comes_from(name: str, status: int) -> Callable[[Answer], bool]:
    return lambda answer: answer.status == status and answer.json["from"] == name


@pytest.fixture(autouse=True)
def _wait_for_all_services(gateway: Gateway) -> Iterator[None]:
    yield
    for name, path in SERVICE_PATHS.items():
        gateway.wait_until(path, comes_from(name, 200))


class TestServiceDown:
    @pytest.mark.parametrize(("name", "path"), SERVICE_PATHS.items())
    def test_is_a_problem_to_retry(self, gateway: Gateway, name: str, path: str) -> None:
        with stopped(gateway, name):
            answer = gateway.request("POST", f"{path}/P12345", body=b"{}")

        assert answer.status in {502, 503}
        assert (answer.headers["content-type"], answer.headers["retry-after"]) == (
            "application/problem+json",
            "2",
        )

    def test_does_not_affect_other_services(self, gateway: Gateway) -> None:
        with stopped(gateway, "audit"):
            assert gateway.get("/patients").json["from"] == "records"
            assert gateway.get("/retrieve").json["from"] == "retrieval"

    def test_sends_requests_to_the_edge_app_until_the_service_is_ready(
        self, gateway: Gateway
    ) -> None:
        records = gateway.upstreams["records"]
        records.is_ready = False
        answer = gateway.wait_until("/patients/P12345", comes_from("edge", 503))

        records.is_ready = True
        gateway.wait_until("/patients", comes_from("records", 200))

        assert (answer.headers["content-type"], answer.headers["retry-after"]) == (
            "application/problem+json",
            "2",
        )

    def test_during_a_request_is_a_problem_and_sends_nothing_twice(self, gateway: Gateway) -> None:
        answer = gateway.request("POST", "/agent-events/dies", body=b"{}")

        assert (answer.status, answer.json["path"], answer.headers["retry-after"]) == (
            502,
            "/problem/502",
            "2",
        )
        assert gateway.upstreams["audit"].seen.count(("POST", "/agent-events/dies")) == 1

    def test_a_late_answer_is_a_problem_and_sends_nothing_twice(self, gateway: Gateway) -> None:
        timeout = "responseHeaderTimeout: 45s"
        shared = (gateway.directory / "shared.yml").read_text()
        assert timeout in shared
        gateway.write("shared.yml", shared.replace(timeout, "responseHeaderTimeout: 200ms"))
        try:
            gateway.wait_until("/agent-events/late", comes_from("edge", 504))
            answer = gateway.request("POST", "/agent-events/late", body=b"{}")
        finally:
            gateway.write("shared.yml", shared)

        assert (answer.status, answer.json["path"], answer.headers["retry-after"]) == (
            504,
            "/problem/504",
            "2",
        )
        assert gateway.upstreams["audit"].seen.count(("POST", "/agent-events/late")) == 1

    def test_of_an_exporter_is_a_status_in_its_encoding(self, gateway: Gateway) -> None:
        sent = {"Content-Type": "application/x-protobuf"}

        answer = gateway.request("POST", "/v1/dies", body=b"{}", headers=sent)

        assert (answer.status, answer.json["path"]) == (502, "/problem/otlp/502")
        assert answer.json["headers"]["content-type"] == sent["Content-Type"]

    def test_without_a_route_spans_are_not_found_as_a_status(self, gateway: Gateway) -> None:
        routes = (gateway.directory / "audit.yml").read_text()
        gateway.write("audit.yml", routes.replace("^/v1", "^/elsewhere"))
        try:
            answer = gateway.wait_until("/v1/traces", comes_from("edge", 404))
        finally:
            gateway.write("audit.yml", routes)
        gateway.wait_until("/v1/traces", comes_from("audit", 200))

        assert answer.json["path"] == "/problem/otlp/404"

    def test_of_fhir_is_a_problem_of_fhir(self, gateway: Gateway) -> None:
        answer = gateway.request("POST", "/fhir/dies", body=b"{}")

        assert (answer.status, answer.json["path"]) == (502, "/problem/fhir/502")

    def test_of_the_console_is_a_page(self, gateway: Gateway) -> None:
        answer = gateway.request("POST", "/console/dies", body=b"{}")

        assert (answer.status, answer.json["path"]) == (502, "/problem/console/502")

    def test_without_a_route_fhir_is_not_found_as_a_problem_of_fhir(self, gateway: Gateway) -> None:
        routes = (gateway.directory / "records.yml").read_text()
        gateway.write("records.yml", routes.replace("^/fhir", "^/elsewhere"))
        try:
            answer = gateway.wait_until("/fhir/Patient", comes_from("edge", 404))
        finally:
            gateway.write("records.yml", routes)
        gateway.wait_until("/fhir/Patient", comes_from("records", 200))

        assert answer.json["path"] == "/problem/fhir/404"

    def test_sends_no_credential_to_the_edge_app(self, gateway: Gateway) -> None:
        answer = gateway.get("/chunks/dies", Authorization="Bearer secret", X_Request_Id="r-1")

        assert "authorization" not in answer.json["headers"]
        assert answer.json["headers"]["x-request-id"] == "r-1"


class TestServiceProblems:
    def test_of_a_service_arrive_unchanged(self, gateway: Gateway) -> None:
        answer = gateway.get("/patients/busy")

        assert (answer.status, answer.json, answer.headers["retry-after"]) == (
            503,
            {"code": "too-busy"},
            "42",
        )


class TestEdgeDown:
    @pytest.mark.parametrize(("name", "path"), SERVICE_PATHS.items())
    def test_every_service_still_answers(self, gateway: Gateway, name: str, path: str) -> None:
        with stopped(gateway, "edge"):
            answer = gateway.get(path)

        assert (answer.status, answer.json["from"]) == (200, name)

    def test_a_503_of_a_service_still_arrives(self, gateway: Gateway) -> None:
        with stopped(gateway, "edge"):
            assert gateway.get("/patients/busy").headers["retry-after"] == "42"

    @pytest.mark.parametrize("path", ["/nothing", "/health", "/patients/dies"])
    def test_what_needs_the_edge_app_fails(self, gateway: Gateway, path: str) -> None:
        with stopped(gateway, "edge"):
            status = gateway.get(path).status

        assert status in {500, 502}


@pytest.mark.nightly
class TestHowSoon:
    """In seconds, which a busy machine would falsify."""

    @pytest.mark.parametrize(("name", "path"), SERVICE_PATHS.items())
    def test_a_service_that_is_down_is_said_at_once(
        self, gateway: Gateway, name: str, path: str
    ) -> None:
        with stopped(gateway, name):
            began = time.monotonic()
            gateway.request("POST", f"{path}/P12345", body=b"{}")

        assert time.monotonic() - began < 2

    @pytest.mark.parametrize("path", ["/nothing", "/health", "/patients/dies"])
    def test_what_needs_the_edge_app_fails_at_once(self, gateway: Gateway, path: str) -> None:
        with stopped(gateway, "edge"):
            began = time.monotonic()
            gateway.get(path)

        assert time.monotonic() - began < 2

    def test_a_service_that_is_ready_again_gets_its_requests(self, gateway: Gateway) -> None:
        records = gateway.upstreams["records"]
        records.is_ready = False
        gateway.wait_until("/patients/P12345", comes_from("edge", 503))

        records.is_ready = True
        began = time.monotonic()
        gateway.wait_until("/patients", comes_from("records", 200))

        assert time.monotonic() - began < 3


class TestServersMove:
    def test_no_request_fails_while_a_service_moves_to_another_port(self, gateway: Gateway) -> None:
        old = gateway.upstreams["retrieval"]
        new = type(old)("retrieval")
        new.start()
        statuses: list[int] = []
        is_over = threading.Event()

        def send_requests() -> None:
            while not is_over.is_set():
                statuses.append(gateway.request("POST", "/retrieve", body=b"{}").status)

        sender = threading.Thread(target=send_requests)
        sender.start()
        template = (gateway.directory / "servers-retrieval.yml").read_text()
        gateway.write(
            "servers-retrieval.yml", template.replace('{{ env "RETRIEVAL_URL" }}', new.url)
        )
        deadline = time.monotonic() + HANGS_S
        while len(new.seen) < 20 and time.monotonic() < deadline:
            time.sleep(0.05)
        old.stop()
        time.sleep(0.2)
        is_over.set()
        sender.join()
        old.start()
        gateway.write("servers-retrieval.yml", template)
        gateway.wait_until(
            "/retrieve", lambda _: len(old.seen) > 0 and old.seen[-1] == ("GET", "/retrieve")
        )
        new.stop()

        assert len(new.seen) >= 20
        assert set(statuses) == {200}
