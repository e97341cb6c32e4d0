import re
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from chartroom.system.keys import Keyring
from tests.console.console_pages import (
    HANGS,
    Gateway,
    app_for,
    checkpoint,
    event,
    page_of,
    problem,
    visiting,
    working_gateway,
)

MARK = "uncovered"
CHECKPOINT = "GET /tlog/checkpoint"


async def read(keyring: Keyring, gateway: Gateway, page: str = "/console/log") -> str:
    async with visiting(app_for(keyring, gateway)) as browser:
        answer: httpx.Response = await browser.get(page)
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", answer.text)


def ago(seconds: float) -> datetime:
    return datetime.now(UTC) - timedelta(seconds=seconds)


def rows(html: str) -> list[str]:
    return re.findall(r"<tr.*?</tr>", html.partition("<tbody>")[2])


async def test_the_log_shows_its_checkpoints_coverage_and_each_witness_age(
    keyring: Keyring,
):
    gateway = working_gateway()
    gateway.answers[CHECKPOINT] = checkpoint(1_234, ago(120), records=ago(300), retrieval=ago(7200))

    html = await read(keyring, gateway)

    assert "covers the first 1,234 events" in html
    for age in (">signed 2 min ago<", ">5 min ago<", ">2 h ago<"):
        assert age in html
    assert len(gateway.requests) == 2


async def test_only_rows_beyond_the_checkpoint_are_marked(keyring: Keyring):
    gateway = working_gateway()
    gateway.answers["GET /agent-events"] = page_of("events", event(4), event(3), event(2))
    gateway.answers[CHECKPOINT] = checkpoint(3, ago(1))

    html = await read(keyring, gateway)

    assert [MARK in row for row in rows(html)] == [True, True, False]


@pytest.mark.parametrize(("size", "said"), [(8, "✓</i> covered"), (7, "◌</i> not yet covered")])
async def test_an_event_s_page_shows_whether_it_is_covered(keyring: Keyring, size: int, said: str):
    gateway = working_gateway()
    shown = event(7)
    gateway.answers[f"GET /agent-events/{shown['id']}"] = (200, shown)
    gateway.answers[CHECKPOINT] = checkpoint(size, ago(1))

    assert said in await read(keyring, gateway, f"/console/events/{shown['id']}")


NO_SCOPE = problem(403, "scope-missing", scope="AuditEvent.r")
NO_NUMBER = checkpoint(3)[1].text.replace("\n3\n", "\nmany\n")
UNREAD = "The answer of audit is invalid."


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        pytest.param(checkpoint(3), "No witness has signed the checkpoint.", id="no witness"),
        pytest.param(None, "The log has no checkpoint yet.", id="none yet"),
        pytest.param(NO_SCOPE, "Withheld: your token lacks the scope AuditEvent.r.", id="no scope"),
        pytest.param((200, httpx.Response(200, text="")), UNREAD, id="empty"),
        pytest.param((200, httpx.Response(200, text="chartroom/audit\n3\n")), UNREAD, id="short"),
        pytest.param((200, httpx.Response(200, text=NO_NUMBER)), UNREAD, id="no number"),
        pytest.param(HANGS, "Audit does not answer.", id="hangs"),
    ],
)
async def test_the_log_shows_the_checkpoints_state_with_its_events(
    keyring: Keyring, answer: Any, said: str
):
    gateway = working_gateway()
    del gateway.answers[CHECKPOINT]
    if answer is not None:
        gateway.answers[CHECKPOINT] = answer

    html = await read(keyring, gateway)

    assert said in html
    assert rows(html)
    if answer is NO_SCOPE:
        assert not any(MARK in row for row in rows(html))
    if said.startswith("No witness"):
        assert "signed " not in html.replace("signed the checkpoint", "")
