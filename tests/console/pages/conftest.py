from collections.abc import AsyncIterator

import httpx
import pytest

from chartroom.system.keys import Keyring
from tests.console.console_pages import Gateway, app_for, visiting, working_gateway


@pytest.fixture
def gateway() -> Gateway:
    return working_gateway()


@pytest.fixture
async def browser(keyring: Keyring, gateway: Gateway) -> AsyncIterator[httpx.AsyncClient]:
    async with visiting(app_for(keyring, gateway)) as client:
        yield client
