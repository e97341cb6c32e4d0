import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.eventually import wait_until

from tests.gateway.real_gateway import Answer, Gateway, running_gateway, starting_gateway

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
    def test_is_a_problem_to_retry_and_does_not_affect_other_services(self, gateway: Gateway):
        for name, path in SERVICE_PATHS.items():
            with stopped(gateway, name):
                answer = gateway.request("POST", f"{path}/P12345", body=b"{}")
                others = {
                    other: gateway.get(place).json["from"]
                    for other, place in SERVICE_PATHS.items()
                    if other != name
                }

            assert answer.status in {502, 503}
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.headers["retry-after"] == "2"
            assert all(other == served_by for other, served_by in others.items())

    def test_sends_requests_to_the_edge_app_until_the_service_is_ready(self, gateway: Gateway):
        records = gateway.upstreams["records"]
        records.is_ready = False
        answer = gateway.wait_until("/patients/P12345", comes_from("edge", 503))

        records.is_ready = True
        gateway.wait_until("/patients", comes_from("records", 200))

        assert (answer.headers["content-type"], answer.headers["retry-after"]) == (
            "application/problem+json",
            "2",
        )

    def test_during_a_request_is_a_problem_and_sends_nothing_twice(self, gateway: Gateway):
        answer = gateway.request("POST", "/agent-events/dies", body=b"{}")

        assert (answer.status, answer.json["path"], answer.headers["retry-after"]) == (
            502,
            "/problem/502",
            "2",
        )
        assert gateway.upstreams["audit"].seen.count(("POST", "/agent-events/dies")) == 1

    def test_a_late_answer_is_a_problem_and_sends_nothing_twice(self, gateway: Gateway):
        shared = (gateway.directory / "shared.yml").read_text()
        brief = shared.replace("responseHeaderTimeout: 45s", "responseHeaderTimeout: 200ms")
        marked = brief.replace("referrerPolicy: no-referrer", "referrerPolicy: origin")
        assert shared != brief != marked

        def use(text: str, policy: str) -> None:
            """Write a Referrer-Policy into the gateway's configuration, and wait until the gateway has loaded it."""
            gateway.write("shared.yml", text)
            gateway.wait_until("/patients", lambda one: one.headers["referrer-policy"] == policy)

        try:
            use(marked, "origin")
            answer = gateway.request("POST", "/agent-events/late", body=b"{}")
        finally:
            gateway.upstreams["audit"].may_end.set()
            use(shared, "no-referrer")

        assert (answer.status, answer.json["path"], answer.headers["retry-after"]) == (
            504,
            "/problem/504",
            "2",
        )
        assert gateway.upstreams["audit"].seen.count(("POST", "/agent-events/late")) == 1

    def test_has_the_format_of_its_caller(self, gateway: Gateway):
        sent = {"Content-Type": "application/x-protobuf"}
        for path, form in (("/v1", "otlp"), ("/fhir", "fhir"), ("/console", "console")):
            answer = gateway.request("POST", f"{path}/dies", body=b"{}", headers=sent)

            assert (answer.status, answer.json["path"]) == (502, f"/problem/{form}/502")
            assert form != "otlp" or answer.json["headers"]["content-type"] == sent["Content-Type"]

    def test_of_a_body_with_malformed_chunks_is_the_requests(self, gateway: Gateway):
        malformed = (b"-1\r\n", b"f" * 18 + b"\r\n", b"2\n{}\r\n0\r\n\r\n", b"2\r\n{}\r\nzz\r\n")
        sent = [("Transfer-Encoding", "chunked"), ("X-Request-Id", "r-1")]
        paths = dict.fromkeys(SERVICE_PATHS.values(), "")
        paths |= {"/v1/traces": "otlp/", "/fhir/Patient": "fhir/", "/console": "console/"}
        for path, form in paths.items():
            for body in malformed:
                answer = gateway.send("POST", path, sent, body)

                assert (answer.status, answer.json["path"]) == (400, f"/problem/{form}chunks"), path
                assert answer.json["headers"]["x-request-id"] == "r-1"
                assert answer.headers["x-content-type-options"] == "nosniff"
            whole = gateway.send("POST", path, sent, b"2\r\n{}\r\n0\r\n\r\n")
            assert (whole.status, whole.json["body"]) == (200, "{}")

    def test_without_a_route_is_not_found_in_that_format(self, gateway: Gateway):
        for service, root, path, form in (
            ("audit", "^/v1", "/v1/traces", "otlp"),
            ("records", "^/fhir", "/fhir/Patient", "fhir"),
        ):
            routes = (gateway.directory / f"{service}.yml").read_text()
            gateway.write(f"{service}.yml", routes.replace(root, "^/elsewhere"))
            try:
                answer = gateway.wait_until(path, comes_from("edge", 404))
            finally:
                gateway.write(f"{service}.yml", routes)
            gateway.wait_until(path, comes_from(service, 200))

            assert answer.json["path"] == f"/problem/{form}/404"

    def test_sends_no_credential_to_the_edge_app(self, gateway: Gateway):
        answer = gateway.get("/chunks/dies", Authorization="Bearer secret", X_Request_Id="r-1")

        assert "authorization" not in answer.json["headers"]
        assert answer.json["headers"]["x-request-id"] == "r-1"


def test_problems_of_a_service_arrive_and_all_services_answer_while_the_edge_app_is_down(
    gateway: Gateway,
):
    busy = gateway.get("/patients/busy")
    with stopped(gateway, "edge"):
        served = {name: gateway.get(path) for name, path in SERVICE_PATHS.items()}
        still_busy = gateway.get("/patients/busy")
        failed = {gateway.get(path).status for path in ("/nothing", "/health", "/patients/dies")}

    for answer in (busy, still_busy):
        assert (answer.status, answer.json) == (503, {"code": "too-busy"})
        assert answer.headers["retry-after"] == "42"
    assert all(one.status == 200 and one.json["from"] == name for name, one in served.items())
    assert failed <= {500, 502}


@pytest.mark.nightly
def test_how_soon_a_service_is_reported_down_and_ready(
    gateway: Gateway,
):
    """The bounds in seconds depend on the machine's load."""

    def seconds_of(path: str, name: str) -> float:
        with stopped(gateway, name):
            began = time.monotonic()
            gateway.request("POST", path, body=b"{}")
            return time.monotonic() - began

    down = [seconds_of(f"{path}/P12345", name) for name, path in SERVICE_PATHS.items()]
    down += [seconds_of(path, "edge") for path in ("/nothing", "/health", "/patients/dies")]
    records = gateway.upstreams["records"]
    records.is_ready = False
    gateway.wait_until("/patients/P12345", comes_from("edge", 503))
    records.is_ready = True
    began = time.monotonic()
    gateway.wait_until("/patients", comes_from("records", 200))

    assert time.monotonic() - began < 3
    assert max(down) < 2


class TestServersMove:
    def test_no_request_fails_while_a_service_moves_to_another_port(self, gateway: Gateway):
        old = gateway.upstreams["retrieval"]
        new = type(old)("retrieval")
        new.start()
        statuses: list[int] = []
        is_over = threading.Event()

        def send_requests() -> None:
            while not is_over.is_set():
                statuses.append(gateway.request("POST", "/retrieve", body=b"{}").status)

        sender = threading.Thread(target=send_requests, daemon=True)
        sender.start()
        template = (gateway.directory / "servers-retrieval.yml").read_text()
        gateway.write(
            "servers-retrieval.yml", template.replace('{{ env "RETRIEVAL_URL" }}', new.url)
        )
        wait_until(lambda: len(new.seen) >= 20)
        old.stop()
        moved = len(new.seen)
        wait_until(lambda: len(new.seen) >= moved + 20)
        is_over.set()
        sender.join()
        old.start()
        gateway.write("servers-retrieval.yml", template)
        gateway.wait_until(
            "/retrieve", lambda _: len(old.seen) > 0 and old.seen[-1] == ("GET", "/retrieve")
        )
        new.stop()

        assert set(statuses) == {200}

    def test_in_a_subfolder_as_in_containers_are_reloaded_at_a_signal(
        self, gateway: Gateway, tmp_path: Path
    ):
        urls = {name: upstream.url for name, upstream in gateway.upstreams.items()}
        new = type(gateway.upstreams["retrieval"])("retrieval")
        new.start()
        with running_gateway(tmp_path, urls, {}, servers_in="servers") as nested:
            place = nested.directory / "servers" / "servers-retrieval.yml"
            place.write_text(place.read_text().replace('{{ env "RETRIEVAL_URL" }}', new.url))
            nested.process.send_signal(signal.SIGHUP)
            nested.wait_until("/retrieve", lambda _: len(new.seen) > 0)
        new.stop()


def test_a_start_answers_ping_once_it_has_read_its_routes(gateway: Gateway, tmp_path: Path):
    """Containers' health checks and pods' probes request /ping."""
    urls = {name: upstream.url for name, upstream in gateway.upstreams.items()}
    with starting_gateway(tmp_path, urls, {}) as started:
        wait_until(lambda: started.is_ok("/ping", started.internal_port), lambda: started.log_end)

        assert [started.get(path).status for path in ("/", "/patients")] == [200, 200]
