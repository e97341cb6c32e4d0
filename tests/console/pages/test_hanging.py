import httpx
import pytest

from console import gateway as calls
from tests.console.console_pages import DOCUMENT, ENCOUNTER, HANGS, PATIENT, Gateway, number

pytestmark = pytest.mark.anyio
PAGES = [
    "/console",
    "/console/system",
    "/console/review",
    f"/console/tasks/{number('task')}",
    f"/console/encounters/{ENCOUNTER}",
    f"/console/patients/{PATIENT}",
    f"/console/documents/{DOCUMENT}",
    "/console/log",
]


class Unanswered(dict[str, object]):
    def get(self, *_: object) -> object:
        return HANGS


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_says_that_services_do_not_answer(
    browser: httpx.AsyncClient, gateway: Gateway, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setattr(calls, "PAGE_S", 0.2)
    monkeypatch.setattr(gateway, "answers", Unanswered())

    answer = await browser.get(path)

    assert "did not answer" in answer.text or "does not answer" in answer.text
    assert "There are no" not in answer.text
