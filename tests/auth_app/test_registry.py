import pytest
from support.contracts import Expectation, Recorded, expectations, named

from auth.registry import Client, Registry
from chassis.observability.metrics import Metrics
from chassis.peers import PeerClient

pytestmark = pytest.mark.anyio
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
async def test_sends_the_expected_request(expectation: Expectation) -> None:
    records = Recorded(expectation)
    peer = PeerClient("records", "http://records", metrics=Metrics(), transport=records)
    call, answer = CALLS[expectation.name]

    assert await call(Registry(peer)) == answer
    assert records.requests == [expectation.document["request"]]
