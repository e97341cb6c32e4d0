import pytest

from tests.gateway.real_gateway import PEERED, Answer, Gateway


def call_peer(gateway: Gateway, service: str, path: str, **options: object) -> Answer:
    return gateway.request("POST", path, port=gateway.peer_ports[service], **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("service", PEERED)
def test_a_peers_request_arrives_unchanged_and_unmarked(gateway: Gateway, service: str):
    headers = {"Authorization": "Bearer a-peer's", "X-Request-Id": "42"}

    assert call_peer(gateway, service, "/readyz", body=b"{}", headers=headers).status == 200
    for path in ("/internal/lookup?limit=2", "/patients", "/agent-events", "/retrieve"):
        answer = call_peer(gateway, service, path, body=b'{"ids": []}', headers=headers)

        assert (answer.status, answer.json["from"], answer.json["path"]) == (200, service, path)
        assert answer.json["body"] == '{"ids": []}'
        assert answer.json["headers"]["authorization"] == "Bearer a-peer's"
        assert answer.json["headers"]["x-request-id"] == "42"
        assert "x-through-gateway" not in answer.json["headers"]


def test_a_service_that_is_down_is_a_502_or_503(gateway: Gateway):
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


def test_the_servers_in_use_are_shown_on_the_internal_entry_point_only(gateway: Gateway):
    shown = gateway.request("GET", INSPECTION, port=gateway.internal_port).json

    assert shown["loadBalancer"]["servers"] == [{"url": gateway.upstreams["records"].url}]
    assert shown["serverStatus"] == {gateway.upstreams["records"].url: "UP"}
    assert gateway.request("GET", "/api/rawdata", port=gateway.internal_port).status == 404


def test_agents_do_not_reach_internal_paths(gateway: Gateway):
    for method, path in (("POST", "/internal/lookup"), ("GET", INSPECTION)):
        assert gateway.request(method, path).json["from"] == "edge"
