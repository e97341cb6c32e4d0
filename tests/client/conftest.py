"""Clients whose gateway is a fake; `support.fake_gateway` holds it to the contracts."""

from collections.abc import AsyncIterator, Iterator

import pytest
from support.fake_gateway import FakeGateway
from support.system import system

from chartroom_client import AsyncChartroom, Chartroom

__all__ = ["system"]
URL = "http://gateway.test"


@pytest.fixture
def gateway() -> FakeGateway:
    return FakeGateway()


@pytest.fixture
async def chartroom(gateway: FakeGateway) -> AsyncIterator[AsyncChartroom]:
    async with AsyncChartroom(URL, token="token", transport=gateway) as client:
        yield client


@pytest.fixture
def blocking(gateway: FakeGateway) -> Iterator[Chartroom]:
    """The synchronous client."""
    with Chartroom(URL, token="token", transport=gateway) as client:
        yield client
