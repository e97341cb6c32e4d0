import httpx
import pytest

from tests.console.console_pages import BEGAN, NAME, Gateway, number, page_of, problem, task

ID = number("call back")
PAGE, TASK = f"/console/tasks/{ID}", f"GET /tasks/{ID}"
MINE = {"owner": {"name": NAME, "kind": "person"}}


@pytest.fixture(autouse=True)
def detail(gateway: Gateway) -> None:
    show(gateway)


def show(gateway: Gateway, **fields: object) -> None:
    made = {"version": 4, "created_by": {"name": "triage-agent", "kind": "agent"}, **fields}
    gateway.answers[TASK] = (200, task("call back", **made))
    step = {"step": "called", "note": "no answer", "recorded_at": BEGAN.isoformat()}
    recorded = step | {"recorded_by": {"name": NAME, "kind": "person"}}
    gateway.answers[f"GET /tasks/{ID}/steps"] = page_of("steps", recorded)


async def test_shows_input_steps_and_the_patient_with_at_most_four_calls(
    browser: httpx.AsyncClient, gateway: Gateway
):
    show(gateway, input={"call_about": "blood pressure"}, due_at="2020-01-01T00:00:00Z")

    html = (await browser.get(PAGE)).text

    for shown in ("blood pressure", "no answer", "MRN-77", "overdue", "nobody"):
        assert shown in html
    assert len(gateway.requests) <= 4


@pytest.mark.parametrize(
    ("fields", "buttons"),
    [
        ({}, {"take", "hand-on"}),
        (MINE, {"start", "complete", "hand-on"}),
        (MINE | {"business_status": "started"}, {"complete", "hand-on"}),
        ({"status": "in-progress", "claimed_by": {"name": "a", "kind": "agent"}}, set()),
        (MINE | {"status": "completed"}, set()),
    ],
)
async def test_offers_what_the_person_can_do(
    browser: httpx.AsyncClient, gateway: Gateway, fields: dict[str, object], buttons: set[str]
):
    show(gateway, **fields)

    html = (await browser.get(PAGE)).text

    actions = ("take", "start", "complete", "hand-on")
    assert {one for one in actions if f'name="action" value="{one}"' in html} == buttons


async def test_is_handed_on_to_agents_unless_it_needs_a_person(
    browser: httpx.AsyncClient, gateway: Gateway
):
    ordinary = (await browser.get(PAGE)).text
    show(gateway, needs_person=True)
    of_person = (await browser.get(PAGE)).text

    assert [("an agent" in one, "for a person" in one) for one in (ordinary, of_person)] == [
        (True, False),
        (False, True),
    ]


@pytest.mark.parametrize(
    ("fields", "path", "body"),
    [
        ({"action": "take"}, "assign", {"owner": MINE["owner"]}),
        ({"action": "start"}, "steps", {"step": "started"}),
        ({"action": "complete", "note": "Well."}, "complete", {"output": {"note": "Well."}}),
        (
            {"action": "hand-on", "to": "kim", "kind": "person"},
            "assign",
            {"owner": {"name": "kim", "kind": "person"}},
        ),
        ({"action": "hand-on"}, "assign", {"owner": None}),
    ],
)
async def test_changes_the_version_that_was_shown(
    browser: httpx.AsyncClient,
    gateway: Gateway,
    fields: dict[str, str],
    path: str,
    body: dict[str, object],
):
    key = f"POST /tasks/{ID}/{path}"
    sent = {"version": "4", "key": number("form"), **fields}
    for answer, said in ((200, {}), "stored"), (problem(412, "version-mismatch"), "changed"):
        gateway.answers[key] = answer
        place = (await browser.post(PAGE, data=sent)).headers["location"]
        assert ("said=changed" in place) is (said == "changed")
        assert "was not stored" in (await browser.get(place)).text or said == "stored"

    assert gateway.body_of(key) == body
    assert gateway.asked(key)[0].headers["if-match"] == 'W/"4"'


async def test_of_an_odd_form_asks_nothing(browser: httpx.AsyncClient, gateway: Gateway):
    for odd in ({"action": "delete", "version": "4"}, {"action": "take", "version": "x"}):
        answer = await browser.post(PAGE, data=odd)
        assert answer.headers["location"].endswith("said=refused")

    assert not gateway.requests
