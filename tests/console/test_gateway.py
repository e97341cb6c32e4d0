"""Requests of a page to the gateway, and the result of an answer that does not come."""

import httpx
import pytest

from chartroom.system.keys import Keyring
from tests.console.console_pages import Gateway, app_for, visiting, working_gateway

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "page", ["/console?after={}", "/console/review?after={}", "/console/log?cursor={}"]
)
async def test_an_address_that_is_too_long_is_a_sentence_and_no_call(
    keyring: Keyring, page: str
) -> None:
    gateway: Gateway = working_gateway()
    async with visiting(app_for(keyring, gateway)) as browser:
        answer: httpx.Response = await browser.get(page.format("!" * 30_000))

    assert (answer.status_code, "URL of this page is too long" in answer.text) == (200, True)
    assert all(len(str(one.url)) < 10_000 for one in gateway.requests)
