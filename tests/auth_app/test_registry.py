import httpx
import pytest
from support.contracts import Expectation, Recorded, expectations, named

from auth.registry import Client, Registry
from chassis.observability.metrics import Metrics
from chassis.peers import PeerClient
from chassis.problems.problem import PeerUnavailable

EXAMPLE = Client.model_validate(named("auth", "records", "client").document["response"]["example"])
CALLS = {
    "client": (lambda registry: registry.find("night-load"), EXAMPLE),
    "unknown_client": (lambda registry: registry.find("unknown"), None),
    "clients": (lambda registry: registry.all(), [EXAMPLE]),
    "registration": (
        lambda registry: registry.add(
            "night-load", keys=EXAMPLE.keys, scope=EXAMPLE.scope, replace=True
        ),
        None,
    ),
    "revocation": (lambda registry: registry.revoke("night-load"), None),
    "assertion": (lambda registry: registry.use("night-load", "018f"), True),
}


@pytest.mark.parametrize(
    "expectation",
    [pytest.param(each, id=each.name) for each in expectations("auth", "records")],
)
async def test_sends_the_expected_request(expectation: Expectation):
    records = Recorded(expectation)
    peer = PeerClient("records", "http://records", metrics=Metrics(), transport=records)
    call, answer = CALLS[expectation.name]

    assert await call(Registry(peer)) == answer
    assert records.requests == [expectation.document["request"]]


@pytest.mark.parametrize("status", [401, 403])
async def test_a_refusal_of_auth_itself_is_not_a_fault_of_the_client(status: int):
    transport = httpx.MockTransport(lambda _: httpx.Response(status))
    registry = Registry(
        PeerClient("records", "http://records", metrics=Metrics(), transport=transport)
    )

    for call in (registry.find("night-load"), registry.use("night-load", "018f")):
        with pytest.raises(PeerUnavailable):
            await call
