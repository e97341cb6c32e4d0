import httpx
import pytest

from tests.console.console_pages import (
    ENCOUNTER,
    Answer,
    Gateway,
    JSONObject,
    encounter,
    number,
    page_of,
    problem,
    task,
)
from tests.console.pages.test_verdicts import HISTORY, PAGE, TestVerdict, field

WITHDRAW = f"POST /encounters/{ENCOUNTER}/summary/withdraw"
CANCEL = f"POST /tasks/{number('revision')}/cancel"
PERSON = {"summary_recorded_by": "dr.kim", "changed_by": "dr.kim", "changed_by_kind": "person"}
REJECTED = {"summary": None, "summary_status": "rejected"}


def revision(name: str, of: int = 2, **fields: object) -> JSONObject:
    made = {"version": 1, "created_by": {"name": "dr.hale", "kind": "person"}, **fields}
    return task(name, owner={"name": "summary-agent", "kind": "agent"}, **made) | {
        "input": {"rejected_version": of}
    }


def withdrawable(gateway: Gateway, *tasks: JSONObject) -> None:
    versions = [encounter(version=4), encounter(version=3, **REJECTED), encounter()]
    gateway.answers |= {
        WITHDRAW: (200, {"version": 4}),
        HISTORY: page_of("versions", *versions),
        "GET /tasks": page_of("tasks", *tasks),
        CANCEL: (200, {}),
    }
    gateway.answers |= {f"GET /tasks/{one['id']}": (200, one) for one in tasks}


async def withdraw(browser: httpx.AsyncClient) -> str:
    form = {"version": "3", "key": number("form"), "decision": "reject", "reason": "A slip."}
    given = await browser.post(f"{PAGE}/withdraw", data=form)
    return (await browser.get(given.headers["location"])).text


def status_of(html: str) -> str:
    return html.partition('role="status"')[2].partition("</p>")[0]


async def test_the_task_is_for_the_last_agent_that_wrote_a_version(
    browser: httpx.AsyncClient, gateway: Gateway
):
    withdrawn = PERSON | {"changed_by": "dr.hale"}
    amended = PERSON | {"changed_by": "intake-agent", "changed_by_kind": "agent"}
    newest = [encounter(version=n, **of) for n, of in ((5, withdrawn), (4, amended), (3, PERSON))]
    gateway.answers[f"GET /encounters/{ENCOUNTER}/history/5"] = (200, newest[0])
    older = page_of("versions", encounter())
    gateway.answers[HISTORY] = lambda request: (
        older if "cursor" in request.url.params else page_of("versions", *newest, more="older")
    )

    answer = await TestVerdict().decide(browser, version="5", verdict="reject", reason="75 mg")

    assert gateway.body_of("POST /tasks")["owner"] == {"name": "summary-agent", "kind": "agent"}
    assert "said=rejected" in answer.headers["location"]


async def test_the_agent_is_found_in_a_long_history(browser: httpx.AsyncClient, gateway: Gateway):
    gateway.answers[f"GET /encounters/{ENCOUNTER}/history/2"] = (200, encounter(**PERSON))

    def pages(request: httpx.Request) -> Answer:
        number = int(request.url.params.get("cursor", 1))
        more = str(number + 1) if number < 30 else None
        return page_of("versions", encounter(**{} if more is None else PERSON), more=more)

    gateway.answers[HISTORY] = pages

    await TestVerdict().decide(browser, verdict="reject", reason="75 mg")

    assert gateway.body_of("POST /tasks")["owner"] == {"name": "summary-agent", "kind": "agent"}


async def test_without_a_version_by_an_agent_the_page_says_so(
    browser: httpx.AsyncClient, gateway: Gateway
):
    gateway.answers[f"GET /encounters/{ENCOUNTER}/history/2"] = (200, encounter(**PERSON))
    gateway.answers[HISTORY] = page_of("versions", encounter(**PERSON))

    answer = await TestVerdict().decide(browser, verdict="reject", reason="75 mg")

    assert "owner" not in gateway.body_of("POST /tasks")
    gateway.answers[HISTORY] = page_of("versions", encounter(version=3, **REJECTED))
    html = (await browser.get(answer.headers["location"])).text
    assert "No agent wrote a version of this summary" in html


async def test_a_rejection_is_withdrawn_for_ten_seconds_and_later_with_a_reason(
    browser: httpx.AsyncClient, gateway: Gateway
):
    answer = await TestVerdict().decide(browser, verdict="reject", reason="75 mg")
    withdrawable(gateway, revision("revision"), revision("earlier", 1))
    rejected = page_of("versions", encounter(version=3, **REJECTED), encounter())
    after, gateway.answers[HISTORY] = gateway.answers[HISTORY], rejected
    html = (await browser.get(answer.headers["location"])).text
    assert "Withdraw this rejection" in html
    later = {"version": "3", "key": field(html, "key"), "decision": field(html, "decision")}
    gateway.answers[HISTORY] = after

    for sent in ({"offer": field(html, "offer")}, later | {"reason": "The other button."}):
        given = await browser.post(f"{PAGE}/withdraw", data=sent)
        assert "said=withdrawn" in given.headers["location"]

    assert [one.headers["if-match"] for one in gateway.asked(WITHDRAW)] == ['W/"3"'] * 2
    assert gateway.asked("GET /tasks")[-1].url.params["kind"] == "summary_revision"
    assert len(gateway.asked(CANCEL)) == 2
    assert not gateway.asked(f"POST /tasks/{number('earlier')}/cancel")


@pytest.mark.parametrize(
    ("status", "is_cancelled", "said"),
    [
        ("in-progress", True, "is still running: rewriter works on it"),
        ("completed", False, "had already ended: completed."),
        ("failed", True, "had already failed"),
        ("ready", True, "could not be cancelled and still waits."),
        ("cancelled", False, "is cancelled."),
    ],
)
async def test_the_page_says_what_happened_to_the_task(
    browser: httpx.AsyncClient, gateway: Gateway, status: str, said: str, *, is_cancelled: bool
):
    holder = {"name": "rewriter", "kind": "agent"} if status == "in-progress" else None
    withdrawable(gateway, revision("revision", status=status, claimed_by=holder))
    gateway.answers[CANCEL] = problem(409, "task-not-open")

    html = await withdraw(browser)

    assert said in status_of(html)
    assert ("could not be read or cancelled" in html) is is_cancelled
    assert len(gateway.asked(CANCEL)) == is_cancelled


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((200, revision("revision", status="cancelled")), "for summary-agent is cancelled."),
        (problem(403, "scope-missing"), "is hidden from you: it may still run."),
        (problem(404, "task-not-found"), "does not exist, or you may not see it: it may still run"),
        (problem(503, "service-unavailable"), "could not be read: it may still run."),
    ],
)
async def test_a_task_that_the_list_of_the_encounter_lacks_is_read_alone(
    browser: httpx.AsyncClient, gateway: Gateway, answer: Answer, said: str
):
    withdrawable(gateway, revision("revision"))
    form = {"version": "3", "key": number("form"), "decision": "reject", "reason": "A slip."}
    given = await browser.post(f"{PAGE}/withdraw", data=form)
    gateway.answers["GET /tasks"] = page_of("tasks", task("other"), more="older")
    gateway.answers[f"GET /tasks/{number('revision')}"] = answer

    assert said in status_of((await browser.get(given.headers["location"])).text)


async def test_a_withdrawal_that_is_sent_again_leaves_the_task_of_a_later_rejection(
    browser: httpx.AsyncClient, gateway: Gateway
):
    withdrawable(gateway, revision("later", 4), revision("revision"))
    later = [
        encounter(version=5, **REJECTED),
        encounter(version=4),
        encounter(version=3, **REJECTED),
    ]
    gateway.answers[HISTORY] = page_of("versions", *later, encounter())

    await withdraw(browser)

    assert gateway.asked(CANCEL)
    assert not gateway.asked(f"POST /tasks/{number('later')}/cancel")


async def test_tasks_without_a_rejected_version_are_not_cancelled(
    browser: httpx.AsyncClient, gateway: Gateway
):
    withdrawable(gateway, revision("revision") | {"input": None})
    assert "No task of the rejection was found" in status_of(await withdraw(browser))

    gateway.answers[HISTORY] = page_of("versions", encounter(version=4))
    assert "Some tasks could not be read" in status_of(await withdraw(browser))

    assert not gateway.asked(CANCEL)


@pytest.mark.parametrize(
    ("path", "what"), [("withdraw", "withdrawal"), ("object", "objection"), ("verdict", "verdict")]
)
async def test_a_form_that_was_not_stored_is_named(
    browser: httpx.AsyncClient, gateway: Gateway, path: str, what: str
):
    gateway.answers[HISTORY] = page_of("versions", encounter(version=3, **REJECTED), encounter())
    form = {"version": "3", "key": number("form"), "reason": "A slip.", "verdict": "reject"}
    route = {"object": "objections", "verdict": "reject"}.get(path, path)
    gateway.answers[f"POST /encounters/{ENCOUNTER}/summary/{route}"] = problem(409, "conflict")

    given = await browser.post(f"{PAGE}/{path}", data=form)

    html = (await browser.get(given.headers["location"])).text
    assert f"Your {what} was rejected and not stored." in status_of(html)


async def test_tasks_that_cannot_be_read_are_named(browser: httpx.AsyncClient, gateway: Gateway):
    withdrawable(gateway, revision("revision"), revision("hidden"))
    gateway.answers[f"GET /tasks/{number('hidden')}"] = problem(403, "scope-missing")
    assert "Some tasks could not be read" in await withdraw(browser)
    assert gateway.asked(CANCEL)

    gateway.answers["GET /tasks"] = problem(503, "service-unavailable")
    assert "Some tasks could not be read" in await withdraw(browser)
