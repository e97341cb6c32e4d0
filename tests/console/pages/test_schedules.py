from typing import Any

import httpx
import pytest

from chassis.peers import PeerClient
from console import gateway as calls
from tests.console.console_pages import (
    HANGS,
    Gateway,
    JSONObject,
    number,
    page_of,
    problem,
    schedule,
)

PATH = "/console/schedules"
PAGE, PUT = f"{PATH}/ward-report", "PUT /schedules/ward-report"
FIELDS = {"cron": "0 7 * * *", "kind": "daily_report", "queue": "reports", "priority": "urgent"}
TASK = {"kind": "daily_report", "queue": "reports", "priority": "urgent"}
FORM = {"version": "4", "key": number("form")}


async def test_lists_next_and_last_runs(browser: httpx.AsyncClient, gateway: Gateway):
    paused = schedule("weekly", paused=True, next_run_at=None, last_run_at=None, last_task_id=None)
    gateway.answers["GET /schedules"] = page_of("schedules", schedule("ward-report"), paused)

    html = (await browser.get(PATH)).text

    for shown in ("30 6 * * MON-FRI", "21 Nov 2026, 00:39", number("last"), "paused", "never"):
        assert shown in html


@pytest.mark.parametrize(
    ("more", "task"),
    [
        ({}, TASK),
        (
            {"input": '{"ward": "3"}', "max_attempts": "2", "serial_key": "ward-3"},
            TASK | {"input": {"ward": "3"}, "max_attempts": 2, "serial_key": "ward-3"},
        ),
        (
            {"owner": "kim", "owner_kind": "person"},
            TASK | {"owner": {"name": "kim", "kind": "person"}},
        ),
    ],
)
async def test_creates_and_replaces(
    browser: httpx.AsyncClient, gateway: Gateway, more: dict[str, str], task: JSONObject
):
    gateway.answers[PUT] = (200, schedule("ward-report"))
    body = {"cron": "0 7 * * *", "task": task}
    created = await browser.post(PATH, data=FORM | FIELDS | more | {"name": "ward-report"})
    assert created.headers["location"] == f"{PAGE}?said=saved"
    assert gateway.body_of(PUT) == body
    assert gateway.asked(PUT)[-1].headers["if-match"] == 'W/"0"'

    replaced = await browser.post(PAGE, data=FORM | FIELDS | more | {"action": "save"})
    assert replaced.headers["location"] == f"{PAGE}?said=saved"
    assert gateway.body_of(PUT) == body | {"paused": False}
    assert gateway.asked(PUT)[-1].headers["if-match"] == 'W/"4"'


@pytest.mark.parametrize(("action", "is_paused"), [("pause", True), ("resume", False)])
async def test_pauses_and_resumes_what_is_stored(
    browser: httpx.AsyncClient, gateway: Gateway, action: str, *, is_paused: bool
):
    gateway.answers[PUT] = (200, schedule("ward-report"))

    given = await browser.post(PAGE, data=FORM | {"action": action})

    assert given.headers["location"] == f"{PAGE}?said={action}d"
    task = {"kind": "daily_report", "queue": "reports", "priority": "routine"}
    assert gateway.body_of(PUT) == {
        "cron": "30 6 * * MON-FRI",
        "task": task | {"input": {"ward": "3"}},
        "paused": is_paused,
    }


async def test_deletes_the_version_that_was_shown(browser: httpx.AsyncClient, gateway: Gateway):
    delete = "DELETE /schedules/ward-report"
    gateway.answers[delete] = (204, httpx.Response(204))
    given = await browser.post(f"{PAGE}/delete", data=FORM)
    assert given.headers["location"] == f"{PATH}?said=deleted"
    assert gateway.asked(delete)[0].headers["if-match"] == 'W/"4"'

    gateway.answers[delete] = problem(412, "version-mismatch")
    for version in "4", "4\r\nX: y":
        given = await browser.post(f"{PAGE}/delete", data=FORM | {"version": version})
        assert given.headers["location"] == f"{PAGE}?said=changed"


@pytest.mark.parametrize(
    ("more", "answer", "said"),
    [
        ({"input": "ward 3"}, None, "The input is not valid JSON."),
        ({"input": "[3]"}, None, "The input is not a JSON object"),
        ({"max_attempts": "x"}, None, "Attempts is not a whole number."),
        (
            {},
            problem(422, "invalid", errors=[{"pointer": "/cron"}, {"pointer": "/task/kind"}]),
            "These fields were rejected: cron, task kind.",
        ),
        ({}, problem(403, "scope-missing", scope="system/Task.u"), "lacks the scope system/Task.u"),
    ],
)
async def test_a_form_that_was_not_stored_keeps_what_the_person_entered(
    browser: httpx.AsyncClient,
    gateway: Gateway,
    more: dict[str, str],
    answer: tuple[int, Any] | None,
    said: str,
):
    if answer is not None:
        gateway.answers[PUT] = answer
    for place, form in ((PATH, {"name": "ward-report"}), (PAGE, {"action": "save"})):
        html = (await browser.post(place, data=FORM | FIELDS | more | form)).text
        assert said in html
        assert 'value="0 7 * * *"' in html
    assert len(gateway.asked(PUT)) == (0 if answer is None else 2)


@pytest.mark.parametrize(
    ("more", "answer", "is_kept"),
    [
        ({}, problem(412, "version-mismatch"), False),
        ({"input": "ward 3"}, None, True),
        ({}, problem(422, "invalid", errors=[{"pointer": "/cron"}]), True),
        ({}, problem(500, "internal-error"), True),
    ],
)
async def test_the_next_form_does_not_replace_a_change_that_the_person_has_not_seen(
    browser: httpx.AsyncClient,
    gateway: Gateway,
    *,
    more: dict[str, str],
    answer: tuple[int, Any] | None,
    is_kept: bool,
):
    gateway.answers["GET /schedules/ward-report"] = (200, schedule("ward-report", version=5))
    if answer is not None:
        gateway.answers[PUT] = answer

    given = await browser.post(PAGE, data=FORM | FIELDS | more | {"action": "save"})
    html = given.text or (await browser.get(given.headers["location"])).text

    assert "ot stored" in html
    form = html.partition('id="replace"')[2]
    cron, version = ("0 7 * * *", 4) if is_kept else ("30 6 * * MON-FRI", 5)
    assert f'value="{cron}"' in form
    assert form.count(f'name="version" value="{version}"') == 2  # Store and delete.


async def test_a_form_is_kept_within_the_deadline_if_records_hangs(
    browser: httpx.AsyncClient, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
):
    deadlines: list[float] = []
    send_request = PeerClient.ask

    async def ask(client: PeerClient, *given: Any, deadline_s: float, **named: Any) -> Any:
        deadlines.append(deadline_s)
        return await send_request(client, *given, deadline_s=deadline_s, **named)

    monkeypatch.setattr(PeerClient, "ask", ask)
    monkeypatch.setattr(calls, "PAGE_S", 0.2)
    monkeypatch.setattr(calls, "WRITE_S", 0.3)
    for hanging in ({PUT}, {PUT, "GET /schedules", "GET /schedules/ward-report"}):
        gateway.answers |= dict.fromkeys(hanging, HANGS)
        for place, form in ((PATH, {"name": "ward-report"}), (PAGE, {"action": "save"})):
            deadlines.clear()
            given = await browser.post(place, data=FORM | FIELDS | form)
            assert deadlines[-1] == 0 or len(deadlines) == 1
            html = given.text or (await browser.get(given.headers["location"])).text
            assert "Records" in html
            assert "does not answer" in html


async def test_a_name_that_exists_or_is_invalid_is_not_stored(
    browser: httpx.AsyncClient, gateway: Gateway
):
    gateway.answers[PUT] = problem(412, "version-mismatch")
    for name, said in (("ward-report", "A schedule with this name exists."), ("x?y", "invalid")):
        html = (await browser.post(PATH, data=FORM | FIELDS | {"name": name})).text
        assert said in html
    assert len(gateway.requests) == 3
