import httpx
import pytest

from chartroom.system.keys import Keyring
from tests.console.console_pages import Gateway, app_for, visiting, working_gateway


@pytest.mark.parametrize(
    "page", ["/console?after={}", "/console/review?after={}", "/console/log?cursor={}"]
)
async def test_an_overlong_url_gives_a_message_without_a_call(keyring: Keyring, page: str):
    gateway: Gateway = working_gateway()
    async with visiting(app_for(keyring, gateway)) as browser:
        answer: httpx.Response = await browser.get(page.format("!" * 30_000))

    assert (answer.status_code, "URL of this page is too long" in answer.text) == (200, True)
    assert all(len(str(one.url)) < 10_000 for one in gateway.requests)
