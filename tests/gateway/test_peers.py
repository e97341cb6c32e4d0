"""How services reach each other in the embedded system: entry points of their own, which no agent's
router serves.
"""

import pytest
from gateway.real_gateway import SERVICES, Answer, Gateway


def ask_peer(gateway: Gateway, service: str, path: str, **options: object) -> Answer:
    return gateway.request("POST", path, port=gateway.peer_ports[service], **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize(
    "path", ["/internal/lookup?limit=2", "/readyz", "/patients", "/agent-events", "/retrieve"]
)
def test_whatever_is_asked_reaches_that_service_as_it_was_sent(
    gateway: Gateway, service: str, path: str
) -> None:
    headers = {"Authorization": "Bearer a-peer's", "X-Request-Id": "42"}

    answer = ask_peer(gateway, service, path, body=b'{"ids": []}', headers=headers)

    assert answer.status == 200
    if path != "/readyz":
        assert (answer.json["from"], answer.json["path"], answer.json["body"]) == (
            service,
            path,
            '{"ids": []}',
        )
        assert answer.json["headers"]["authorization"] == "Bearer a-peer's"
        assert answer.json["headers"]["x-request-id"] == "42"


def test_a_service_that_is_away_is_told_by_a_status_that_peers_take_for_it(
    gateway: Gateway,
) -> None:
    audit = gateway.upstreams["audit"]
    audit.stop()
    try:
        at_once = ask_peer(gateway, "audit", "/agent-events")
        gateway.until("/agent-events", lambda answer: answer.status == 503, seconds=20)
        noticed = ask_peer(gateway, "audit", "/agent-events")
    finally:
        audit.start()
        gateway.until("/agent-events", lambda answer: answer.status == 200)

    assert at_once.status in {502, 503}
    assert noticed.status == 503
    assert ask_peer(gateway, "audit", "/agent-events").json["from"] == "audit"


INSPECTION = "/api/http/services/records-servers@file"


def test_which_servers_are_used_is_said_inside_only(gateway: Gateway) -> None:
    told = gateway.request("GET", INSPECTION, port=gateway.internal_port).json

    assert told["loadBalancer"]["servers"] == [{"url": gateway.upstreams["records"].url}]
    assert told["serverStatus"] == {gateway.upstreams["records"].url: "UP"}
    assert gateway.request("GET", "/api/rawdata", port=gateway.internal_port).status == 404


@pytest.mark.parametrize(("method", "path"), [("POST", "/internal/lookup"), ("GET", INSPECTION)])
def test_agents_reach_nothing_of_it(gateway: Gateway, method: str, path: str) -> None:
    assert gateway.request(method, path).json["from"] == "edge"


@pytest.mark.parametrize("service", SERVICES)
def test_what_peers_send_does_not_bear_the_mark_of_agents(gateway: Gateway, service: str) -> None:
    assert "x-through-gateway" not in ask_peer(gateway, service, "/internal/lookup").json["headers"]
