from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browsing import Visitor

ELSEWHERE = "evil.example"
# Hostile texts as written, and as a person must see the texts on a page.
TEXTS = {
    text: text
    for text in (
        "<script>window.hit=1</script>",
        '"><img src=x onerror=window.hit=1>',
        "' autofocus onfocus=window.hit=1 x='",
        "javascript:window.hit=1",
        "[click](javascript:window.hit=1)",
        f"https://{ELSEWHERE}/?chart",
        f"![x](https://{ELSEWHERE}/x.png)",
        "</textarea></title><script>window.hit=1</script>",
        "--><script>window.hit=1</script><!--",
        "<style>*{display:none}</style>",
        f"<style>@import 'https://{ELSEWHERE}/s.css'</style>",
        f"<form action=https://{ELSEWHERE}><input name=p>",
        f'<meta http-equiv=refresh content="0;url=//{ELSEWHERE}">',
        f"<base href=https://{ELSEWHERE}/>",
        f"<iframe src=https://{ELSEWHERE}></iframe>",
        "<svg/onload=window.hit=1>",
        "<math><mtext><script>window.hit=1</script>",
        "{{7*7}}{% for x in y %}${7*7}",
        "&lt;script&gt;&#60;&amp;amp;",
    )
}
HIDING = {
    "\u202etxt.exe": "⟨U+202E⟩txt.exe",
    "\u2066he\u2069 ad\u200bmin\u00ad": "⟨U+2066⟩he⟨U+2069⟩ ad⟨U+200B⟩min⟨U+00AD⟩",
    "tag \U000e0041\x1b[31m red": "tag ⟨U+E0041⟩⟨U+001B⟩[31m red",
}
# Documents are stored without characters that people do not see, and without commands to terminals.
IN_DOCUMENTS = ("txt.exe", "he admin", "tag  red")
OF_OTHERS = (
    "a[href*='//'], a[href^='javascript:'], iframe, img, main style, main script, base, object"
)
HIDDEN = "\u202e\u2066\u2069\u200b\u00ad\U000e0041\x1b"


@pytest.fixture
def encounter(agent: httpx.Client, summarised: Callable[..., dict[str, Any]]) -> dict[str, Any]:
    everything = "\n".join(TEXTS | HIDING)
    named = agent.post("/patients", json={"full_name": f"Host {next(iter(TEXTS))}"})
    patient = {"patient_id": named.raise_for_status().json()["id"]}
    visit = {**patient, "chief_complaint": everything}
    opened = agent.post("/encounters", json=visit).raise_for_status().json()
    note = {"source_type": "note", "source_ref": uuid4().hex, "title": everything[:200]}
    filed = agent.post("/documents", json=patient | note | {"text": everything})
    path = f"/documents/{filed.raise_for_status().json()['id']}"
    stored = agent.get(path).raise_for_status().json()
    cited = {"document_id": stored["id"], "version": 1, "start": 0, "end": len(stored["text"])}
    return summarised(opened, everything, sources=[cited]) | {"document_id": stored["id"]}


def log(agent: httpx.Client, encounter: dict[str, Any]) -> list[str]:
    events = [
        {
            "encounter_id": encounter["id"],
            "agent_name": text,
            "event_type": text,
            "tool": text,
            "outcome": text[:64],
            "payload": {text: text},
        }
        for text in TEXTS | HIDING
    ]
    answer = agent.post("/agent-events/batch", json=events).raise_for_status()
    return [receipt["id"] for receipt in answer.json()["results"]]


def assert_only_text(page: Page, *texts: str, times: int = 1) -> None:
    shown = page.locator("main").text_content() or ""
    assert {text: shown.count(text) >= times for text in texts} == dict.fromkeys(texts, True)
    assert set(HIDDEN).isdisjoint(page.content())
    expect(page.locator(OF_OTHERS)).to_have_count(0)
    assert page.evaluate("() => window.hit") is None


def test_twenty_two_hostile_texts_are_text_in_the_live_log_and_in_comparisons(
    agent: httpx.Client, encounter: dict[str, Any], visitor: Visitor
):
    written, marked = TEXTS.values(), HIDING.values()
    assert len(TEXTS | HIDING) == 22
    page = visitor.page(f"/console/log?encounter_id={encounter['id']}")
    rows = page.locator("#events tbody tr")
    expect(page.get_by_text("● live")).to_be_visible()

    events = log(agent, encounter)
    expect(rows).to_have_count(len(events))
    assert_only_text(page, *written, *marked, times=5)
    page.reload()
    assert_only_text(page, *written, *marked, times=5)

    page.goto(f"/console/encounters/{encounter['id']}")
    assert_only_text(page, *written, times=6)
    assert_only_text(page, *marked, times=4)
    page.goto(f"/console/documents/{encounter['document_id']}")
    assert_only_text(page, *written, *IN_DOCUMENTS)
    for path in ("", "/review", f"/patients/{encounter['patient_id']}", f"/events/{events[0]}"):
        page.goto(f"/console{path}")
        expect(page.locator(OF_OTHERS)).to_have_count(0)
        assert page.evaluate("() => window.hit") is None

    assert (visitor.foreign, visitor.complaints) == ([], [])
