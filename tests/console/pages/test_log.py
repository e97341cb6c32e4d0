import json
from html import unescape
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.console.console_pages import ENCOUNTER, Gateway, event, page_of, problem


def stream_of(html: str) -> dict[str, list[str]]:
    address = html.split('data-stream="')[1].split('"', maxsplit=1)[0].replace("&amp;", "&")
    assert urlsplit(address).path == "/console/live/events"
    return parse_qs(urlsplit(address).query)


async def test_the_stream_continues_after_the_newest_row_with_the_same_filters(
    browser: httpx.AsyncClient, gateway: Gateway
):
    html = (await browser.get("/console/log?agent_name=a,b&agent_name=c&access=true")).text

    assert stream_of(html) == {
        "agent_name": ["a", "b", "c"],
        "changes": ["false"],
        "access": ["true"],
    }
    assert 'data-last="3"' in html
    asked = gateway.asked("GET /agent-events")[0].url.params
    assert asked.get_list("agent_name") == ["a", "b", "c"]
    assert 'value="a, b, c"' in html


@pytest.mark.parametrize("name", ["a", "Okafor, Dr Ada", 'say "hi", all', '"x"', '""', " a"])
async def test_any_name_is_encoded_as_one_value(
    browser: httpx.AsyncClient, gateway: Gateway, name: str
):
    rates = gateway.answers["GET /agent-events/rates"]
    assert isinstance(rates, tuple)
    rates[1]["series"][0]["value"] = name
    gateway.answers["GET /agent-events"] = page_of("events", event(1), more="older")

    address = "/console/log?agent_name="
    html = (await browser.get("/console/system")).text
    for _ in range(2):
        link = address + html.split(f'"{address}')[1].split('"', maxsplit=1)[0]
        html = (await browser.get(unescape(link))).text
    field = html.split('name="agent_name" value="')[1].split('"', maxsplit=1)[0]
    await browser.get("/console/log", params={"agent_name": unescape(field)})

    asked = [one.url.params.get_list("agent_name") for one in gateway.asked("GET /agent-events")]
    assert asked == [[], [name], [name], [name]]


async def test_without_events_the_stream_starts_now_and_without_the_log_not_at_all(
    browser: httpx.AsyncClient, gateway: Gateway
):
    gateway.answers["GET /agent-events"] = page_of("events")

    html = (await browser.get("/console/log?tool=risk_score")).text

    assert "recorded_from" in stream_of(html)
    assert "data-last" not in html
    assert "No event has Tool “risk_score”." in html

    gateway.answers["GET /agent-events"] = problem(503, "database-unavailable")
    html = (await browser.get("/console/log")).text
    assert "Audit does not answer" in html
    assert "data-stream" not in html


@pytest.mark.parametrize(
    ("query", "labels"),
    [
        ("patient_id=MRN-77&encounter_id=Amara", "encounter, patient"),
        (f"encounter_id={ENCOUNTER}&encounter_id=", "encounter"),
        ("trace_id=77", "trace"),
        ("before=2026-03-14", "time"),
        ("before=2026-03-14T10:00:00+01:00", "time"),
        ("access=yes&changes=1", "changes, access"),
        ("patient=MRN-77", "an unknown filter"),
    ],
)
async def test_a_filter_that_cannot_be_applied_is_an_error_without_its_value(
    browser: httpx.AsyncClient, gateway: Gateway, query: str, labels: str
):
    answer = await browser.get(f"/console/log?{query}")

    assert answer.status_code == 422
    assert f"has filters that are not valid: {labels}." in answer.text
    assert gateway.asked("GET /agent-events") == []
    assert "data-stream" not in answer.text
    assert "MRN-77" not in answer.text


async def test_older_events_do_not_follow_the_stream(browser: httpx.AsyncClient, gateway: Gateway):
    gateway.answers["GET /agent-events"] = page_of("events", event(1), more="older")
    first = (await browser.get(f"/console/log?encounter_id={ENCOUNTER}")).text
    older = (await browser.get(f"/console/log?encounter_id={ENCOUNTER}&cursor=older")).text

    assert f'href="/console/log?encounter_id={ENCOUNTER}&amp;cursor=older"' in first
    assert "data-stream" not in older


async def test_an_event_s_whole_payload_is_on_its_own_page(
    browser: httpx.AsyncClient, gateway: Gateway
):
    long = event(7, payload={"note": "<script>x</script>", "text": "y" * 50_000})
    gateway.answers[f"GET /agent-events/{long['id']}"] = (200, long)

    html = (await browser.get(f"/console/events/{long['id']}")).text

    assert "&lt;script&gt;x&lt;/script&gt;" in html
    assert "more characters are not shown" in html
    assert len(html) < 50_000


async def test_an_event_s_page_reports_destroyed_content(
    browser: httpx.AsyncClient, gateway: Gateway
):
    gone = event(7, payload={}, content_destroyed=True)
    gateway.answers[f"GET /agent-events/{gone['id']}"] = (200, gone)

    html = (await browser.get(f"/console/events/{gone['id']}")).text

    assert "was destroyed permanently" in html
    assert "<pre" not in html


async def test_an_event_s_page_has_its_payload_as_logged(
    browser: httpx.AsyncClient, gateway: Gateway
):
    shown = """{
  "dose": 1,
  "dose": {},
  "most": [
    1E400,
    -0.0,
    0.10000000000000000001
  ]
}"""
    logged = event(7)
    text = json.dumps(logged).replace(json.dumps(logged["payload"]), shown.replace(" ", ""))
    gateway.answers[f"GET /agent-events/{logged['id']}"] = (200, httpx.Response(200, text=text))

    html = (await browser.get(f"/console/events/{logged['id']}")).text

    assert shown in unescape(html)
