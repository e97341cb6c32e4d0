"""The entry points through which services reach each other in the embedded system."""

import pytest
from gateway.real_gateway import PEERED, Answer, Gateway


def call_peer(gateway: Gateway, service: str, path: str, **options: object) -> Answer:
    return gateway.request("POST", path, port=gateway.peer_ports[service], **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("service", PEERED)
@pytest.mark.parametrize(
    "path", ["/internal/lookup?limit=2", "/readyz", "/patients", "/agent-events", "/retrieve"]
)
def test_a_peers_request_arrives_unchanged(gateway: Gateway, service: str, path: str) -> None:
    headers = {"Authorization": "Bearer a-peer's", "X-Request-Id": "42"}

    answer = call_peer(gateway, service, path, body=b'{"ids": []}', headers=headers)

    assert answer.status == 200
    if path != "/readyz":
        assert (answer.json["from"], answer.json["path"], answer.json["body"]) == (
            service,
            path,
            '{"ids": []}',
        )
        assert answer.json["headers"]["authorization"] == "Bearer a-peer's"
        assert answer.json["headers"]["x-request-id"] == "42"


def test_a_service_that_is_down_is_a_502_or_503(
    gateway: Gateway,
) -> None:
    audit = gateway.upstreams["audit"]
    audit.stop()
    try:
        at_once = call_peer(gateway, "audit", "/agent-events")
        gateway.wait_until("/agent-events", lambda answer: answer.status == 503)
        noticed = call_peer(gateway, "audit", "/agent-events")
    finally:
        audit.start()
        gateway.wait_until("/agent-events", lambda answer: answer.status == 200)

    assert at_once.status in {502, 503}
    assert noticed.status == 503
    assert call_peer(gateway, "audit", "/agent-events").json["from"] == "audit"


INSPECTION = "/api/http/services/records-servers@file"


def test_the_servers_in_use_are_shown_on_the_internal_entry_point_only(gateway: Gateway) -> None:
    shown = gateway.request("GET", INSPECTION, port=gateway.internal_port).json

    assert shown["loadBalancer"]["servers"] == [{"url": gateway.upstreams["records"].url}]
    assert shown["serverStatus"] == {gateway.upstreams["records"].url: "UP"}
    assert gateway.request("GET", "/api/rawdata", port=gateway.internal_port).status == 404


@pytest.mark.parametrize(("method", "path"), [("POST", "/internal/lookup"), ("GET", INSPECTION)])
def test_agents_do_not_reach_internal_paths(gateway: Gateway, method: str, path: str) -> None:
    assert gateway.request(method, path).json["from"] == "edge"


@pytest.mark.parametrize("service", PEERED)
def test_a_peers_request_is_not_marked_as_through_the_gateway(
    gateway: Gateway, service: str
) -> None:
    assert (
        "x-through-gateway" not in call_peer(gateway, service, "/internal/lookup").json["headers"]
    )
