from html import unescape
from typing import Any

import httpx

from tests.console.console_pages import Gateway, JSONObject, event, page_of, problem

PAGE, EVENTS = "/console/usage", "GET /agent-events"


def call(
    seq: int, agent: str, model: str | None, sent: Any, made: Any, **more: object
) -> JSONObject:
    payload = {"model": model, "input_tokens": sent, "output_tokens": made, **more}
    return event(seq, agent_name=agent, event_type="model_call", payload=payload)


def rows(html: str) -> list[str]:
    table = html.partition("Tokens by agent and model")[2].partition("</table>")[0]
    plain = [row.partition("</tr>")[0] for row in table.split("<tr>")[2:]]
    return [" ".join(text_of(row).split()) for row in plain]


def older_of(html: str) -> str:
    return unescape(html.partition(' rel="next"')[0].rpartition("href=")[2].strip('"'))


def text_of(html: str) -> str:
    return "".join(part.rpartition(">")[2] + " " for part in html.split("<"))


async def test_sums_tokens_and_costs_by_agent_and_model(
    browser: httpx.AsyncClient, gateway: Gateway
):
    begun = call(9, "a", "clin-sum-2", 5, 5) | {"phase": "begun"}
    gateway.answers[EVENTS] = page_of(
        "events",
        call(1, "a", "clin-sum-2", 1_000_000, 400),
        call(2, "a", "clin-sum-2", 2_000_000, None),
        call(3, "a", "clin-sum-2", "many", [7]),
        call(4, "a", "clin-9", 500_000, 500_000),
        call(5, "b", "other", 10, -1),
        call(6, "b", None, 1, 1.0),
        event(7, payload={"input_tokens": 99}),
        begun,
    )

    html = (await browser.get(PAGE)).text

    assert rows(html) == [
        "a clin-sum-2 3 1 without tokens 3,000,000 400 USD 4.50",
        "a clin-9 1 500,000 500,000 USD 5.00",
        "b other 1 10 0 no price",
        "b not stated 1 1 1 no price",
        "All 6 3,500,011 500,401 USD 9.50 without 2 calls",
    ]
    (asked,) = gateway.asked(EVENTS)
    assert asked.url.params["event_type"] == "model_call"


async def test_finds_the_events_of_a_session_and_a_model_without_either_in_the_address(
    browser: httpx.AsyncClient, gateway: Gateway
):
    session = "s" * 512
    step = event(2, tool="look_up", payload={"conversation": session, "model": "m"})
    gateway.answers[EVENTS] = page_of(
        "events",
        call(1, "a", "m", 7, 7, conversation=session),
        step,
    )
    sent = {"session": session, "model": "m", "agent": "a", "hours": "1"}
    given = await browser.post(PAGE, data=sent)
    assert given.headers["location"] == PAGE

    html = (await browser.get(PAGE)).text

    assert html.count("/console/events/") == 2
    assert "look_up" in html
    assert rows(html)[0] == "a m 1 7 7 no price"
    assert "2 events of agents of the last hour were read" in html
    (asked,) = gateway.asked(EVENTS)
    params = asked.url.params
    found_by = [params[name] for name in ("agent_name", "model", "conversation_id")]
    assert found_by == ["a", "m", session]
    assert "event_type" not in params


async def test_rejects_an_unknown_time(browser: httpx.AsyncClient):
    assert (await browser.post(PAGE, data={"hours": "2"})).status_code == 422


async def test_says_how_much_was_read_and_leads_to_older_events(
    browser: httpx.AsyncClient, gateway: Gateway
):
    gateway.answers[EVENTS] = page_of("events", call(1, "a", "m", 7, 7), more="older")
    html = (await browser.get(PAGE)).text
    assert "4 model calls of the last 24 hours were read" in html
    assert rows(html)[-1].startswith("All 4 28 28")

    gateway.answers[EVENTS] = page_of("events")
    html = (await browser.get(older_of(html))).text
    first, last = (gateway.asked(EVENTS)[place].url.params for place in (0, -1))
    assert dict(last) == dict(first) | {
        "cursor": "older"
    }  # A cursor is valid for the same filters only.
    assert "Newest events" in html


async def test_what_was_read_before_a_failure_is_shown(
    browser: httpx.AsyncClient, gateway: Gateway
):
    first = page_of("events", call(1, "a", "m", 7, 7), more="older")
    gateway.answers[EVENTS] = lambda request: (
        problem(503, "service-unavailable") if "cursor" in request.url.params else first
    )

    html = (await browser.get(PAGE)).text

    assert "Audit does not answer" in html
    assert rows(html)[-1].startswith("All 1 7 7")
    assert older_of(html).startswith(f"{PAGE}?older=older&since=")
