import re
from html import unescape
from typing import Any

import httpx
import pytest

from chartroom.system.keys import Keyring
from console.wording import json_text
from tests.console.console_pages import (
    Gateway,
    JSONObject,
    app_for,
    number,
    page_of,
    problem,
    queue,
    requeued,
    settings,
    task,
    visiting,
)

PAGE, PUT, REQUEUE = "/console/queues/triage", "PUT /queues/triage", "POST /tasks/requeue"
BACKOFF = {"first_seconds": 60, "factor": 3.0, "longest_seconds": 900}
FAX = {"kind": "fax", "max_running": 2, "backoff": BACKOFF}
CALL = {"kind": "call", "max_running": 1, "backoff": None}
SAVED = {"max_running": "20", "lease_seconds": "300", "running-0": "2", "first-0": "60"}
DOWN = "The portal is down."


def show(gateway: Gateway, **fields: object) -> None:
    gateway.answers["GET /queues/triage"] = (
        200,
        queue("triage") | {"settings": settings(**fields)},
    )
    gateway.answers[PUT] = (200, settings())


async def send(browser: httpx.AsyncClient, action: str, version: int = 3, **fields: str) -> str:
    sent = {"version": f"{version}", "key": number("form"), "action": action, **fields}
    place = (await browser.post(PAGE, data=sent)).headers["location"]
    assert place.startswith(f"{PAGE}?said=")
    return place.rpartition("=")[2]


@pytest.mark.parametrize(
    ("before", "action", "fields", "body"),
    [
        (None, "pause", {}, {"paused": True}),
        (None, "save", {"max_running": "9"}, {"paused": False, "max_running": 9, "kinds": []}),
        ({}, "resume", {}, {"paused": False, "kinds": []}),
        (
            {"max_running": 20, "lease_seconds": 300, "kinds": [FAX]},
            "pause",
            {},
            {"paused": True, "max_running": 20, "lease_seconds": 300, "kinds": [FAX]},
        ),
        (
            {"paused": True, "max_attempts": 9, "kinds": [FAX, CALL]},
            "save",
            SAVED | {"kind": "page", "factor-2": "1.5", "running-2": "7"},
            {
                "paused": True,
                "max_running": 20,
                "lease_seconds": 300,
                "kinds": [
                    {"kind": "fax", "max_running": 2, "backoff": {"first_seconds": 60}},
                    {"kind": "page", "max_running": 7, "backoff": {"factor": 1.5}},
                ],
            },
        ),
    ],
)
async def test_a_form_changes_the_settings_that_were_shown(
    browser: httpx.AsyncClient,
    gateway: Gateway,
    before: dict[str, Any] | None,
    *,
    action: str,
    fields: dict[str, str],
    body: JSONObject,
):
    if before is not None:
        show(gateway, **before)
    gateway.answers[PUT] = (200, settings())
    version = 0 if before is None else 3

    said = await send(browser, action, version, **fields)

    assert said == {"pause": "paused", "resume": "resumed", "save": "saved"}[action]
    assert gateway.body_of(PUT) == body
    assert gateway.asked(PUT)[0].headers["if-match"] == f'W/"{version}"'


async def test_kinds_without_fields_on_the_page_keep_their_settings(
    browser: httpx.AsyncClient, gateway: Gateway
):
    show(gateway, kinds=[FAX | {"kind": f"fax-{n}"} for n in range(14)])
    html = (await browser.get(PAGE)).text
    assert "2 more kinds keep theirs" in html

    await send(browser, "save")

    assert gateway.body_of(PUT)["kinds"] == [FAX | {"kind": "fax-12"}, FAX | {"kind": "fax-13"}]


@pytest.mark.parametrize(
    ("version", "fields", "answer", "said"),
    [
        (2, {}, (200, settings()), "changed"),
        (3, {}, problem(412, "version-mismatch"), "changed"),
        (3, {"max_running": "many"}, (200, settings()), "unusable"),
        (3, {"running-0": "3"}, (200, settings()), "unusable"),  # A kind without a name.
        (3, {"kind": "fax", "factor-0": "x"}, (200, settings()), "unusable"),
        (3, {"lease_seconds": "1"}, problem(422, "invalid"), "refused"),
        (3, {}, problem(403, "scope-missing"), "withheld"),
        (3, {}, problem(503, "service-unavailable"), "away"),
        (3, {}, problem(500, "internal-error"), "unanswered"),
    ],
)
async def test_the_page_says_why_settings_were_not_stored(
    browser: httpx.AsyncClient,
    gateway: Gateway,
    *,
    version: int,
    fields: dict[str, str],
    answer: tuple[int, Any],
    said: str,
):
    show(gateway)
    gateway.answers[PUT] = answer

    assert await send(browser, "save", version, **fields) == said

    html = (await browser.get(f"{PAGE}?said={said}")).text
    status = html.partition('role="status"')[2].partition("</p>")[0]
    assert ("not stored" in status) is (said != "unanswered")


async def test_without_the_scope_the_pages_have_no_forms(keyring: Keyring, gateway: Gateway):
    show(gateway, max_running=20)
    gateway.answers["GET /tasks"] = page_of("tasks", task("fax", status="failed"))
    paths = ("queues/triage", "queues/triage/requeue", "schedules", "schedules/ward-report")
    for scope, is_shown in (("system/Task.u", True), ("user/Task.crus system/Task.rs", False)):
        async with visiting(app_for(keyring, gateway, scope)) as browser:
            for path in paths:
                html = (await browser.get(f"/console/{path}")).text
                assert (f'action="/console/{path}' in html) is is_shown, (scope, path)


def die(gateway: Gateway) -> None:
    dead = [task("fax", id=number(f"{n}"), status="failed", last_error=DOWN) for n in range(3)]
    other = task("call", status="failed", last_error="\N{BROKEN HEART}" * 600)
    gateway.answers["GET /tasks"] = page_of("tasks", other, *dead)


def submitted(html: str, name: str) -> str:
    """Return the field as browsers submit it, which write each line break as CRLF."""
    value = unescape(html.partition(f'name="{name}" value="')[2].partition('"')[0])
    return re.sub("\r\n|\r|\n", "\r\n", value)


async def test_dead_letters_are_counted_before_they_are_requeued(
    browser: httpx.AsyncClient, gateway: Gateway
):
    die(gateway)
    html = (await browser.get(PAGE)).text
    assert 'fax <b class="times">×3</b>' in html
    assert html.count('name="last_error"') == 1  # The other error is too long.

    asked = {"kind": "fax", "last_error": DOWN}
    form = asked | {"last_error": json_text(DOWN)}
    counted = await browser.post(f"{PAGE}/requeue", data=form)
    assert counted.headers["location"] == f"{PAGE}/requeue"
    html = (await browser.get(f"{PAGE}/requeue")).text
    assert "Requeue 37 tasks" in html
    assert gateway.body_of(REQUEUE) == {"queue": "triage", **asked}

    gateway.answers[REQUEUE] = (200, requeued(37, 5))
    sent = form | {"count": "37", "key": number("form")}
    done = await browser.post(f"{PAGE}/requeue", data=sent)
    assert gateway.body_of(REQUEUE) == {"queue": "triage", "count": 37, **asked}
    html = (await browser.get(done.headers["location"])).text
    assert "37 dead letters are ready again. 5 more match" in html


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (problem(409, "other-count"), "Another number matches now, so nothing was requeued."),
        (problem(403, "scope-missing"), "Your token does not allow this: nothing was requeued."),
        (problem(500, "internal-error"), "Tasks may have been requeued"),
    ],
)
async def test_a_refused_requeue_shows_the_new_count_of_the_same_filter(
    browser: httpx.AsyncClient, gateway: Gateway, answer: tuple[int, Any], said: str
):
    gateway.answers[REQUEUE] = answer
    sent = {"count": "37", "kind": "fax", "last_error": json_text(DOWN)}
    given = await browser.post(f"{PAGE}/requeue", data=sent)
    gateway.answers[REQUEUE] = (200, requeued(0, 2_000))

    html = (await browser.get(given.headers["location"])).text

    assert said in html
    assert "Requeue the 1,000 oldest" in html
    assert gateway.body_of(REQUEUE) == {"queue": "triage", "kind": "fax", "last_error": DOWN}


@pytest.mark.parametrize(
    "error",
    [" no route ", "a\r\nb\n", "a\nb", "\r", " ", '"quoted" <b>', "\\n & \N{BROKEN HEART}", "7"],
)
async def test_an_error_is_the_filter_exactly_as_it_is_stored(
    browser: httpx.AsyncClient, gateway: Gateway, error: str
):
    gateway.answers["GET /tasks"] = page_of("tasks", task("fax", status="failed", last_error=error))
    shown, criteria = PAGE, {"queue": "triage", "kind": "fax", "last_error": error}
    for more, expected in ({}, criteria), ({"count": "37"}, criteria | {"count": 37}):
        html = (await browser.get(shown)).text
        sent = more | {"kind": "fax", "last_error": submitted(html, "last_error")}
        shown = (await browser.post(f"{PAGE}/requeue", data=sent)).headers["location"]
        if not more:
            await browser.get(shown)
        assert gateway.body_of(REQUEUE) == expected


async def test_an_error_that_is_not_a_json_string_is_rejected(
    browser: httpx.AsyncClient, gateway: Gateway
):
    for error in (DOWN, "7", "[" * 9_999):
        given = await browser.post(f"{PAGE}/requeue", data={"last_error": error})
        assert given.headers["location"] == f"{PAGE}/requeue?said=refused"
    assert not gateway.asked(REQUEUE)


async def test_errors_of_tasks_are_in_no_url(browser: httpx.AsyncClient, gateway: Gateway):
    die(gateway)
    for sent in ({"last_error": json_text(DOWN)}, {"last_error": json_text(DOWN), "count": "1"}):
        given = await browser.post(f"{PAGE}/requeue", data=sent)
        assert "portal" not in given.headers["location"]
    assert not [one for one in gateway.requests if "portal" in str(one.url)]
