import os
from pathlib import Path
from typing import Any, Literal
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect
from support.system import System, wait_until

from story.scenes import bundle_of
from tests.e2e.browsing import (
    OF_COLOURS,
    TAKES_SCREENS,
    WCAG,
    Visitor,
    accessibility_faults,
    overflow_of,
    screenshot,
)
from tests.e2e.console.queues import managed_queue

TEMPLATES = Path(__file__).parents[3] / "gateway/console/src/console/templates"
ARE_NO_PAGES = {"base", "parts"}
SCREENS = {"system", "queue", "requeue", "schedules", "schedule", "usage"}
# By day, a page of each area is checked. The dark scheme changes only colours; by day, it is checked on the pages with
# the most colours.
AREAS = {"my_work", "review", "patient", "encounter", "ask", "log", "system", "queue", "sign_in"}
COLOURED = {"encounter", "patient", "log"}
SCHEMES: dict[Literal["light", "dark"], tuple[str, ...]] = {"light": WCAG, "dark": OF_COLOURS}
NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 800}
QUESTION = "Why was she unsteady at night?"
# Long words without spaces, like ids and codes, at which a browser cannot wrap a line.
NO_DIGITS = str.maketrans("0123456789", "ghijklmnop")  # Patient names must not contain digits.
LETTER = (
    "HOSPITAL COURSE\nThe ferritin was 9 µg/l; iron was given because she was unsteady at night.\n"
    f"Order {'0123456789abcdef' * 8}."
)


@pytest.fixture(scope="module")
def chart(system: System) -> dict[str, Any]:
    number = f"MRN-{uuid4().hex[:10]}"
    name = {"family": "Brandt-Oyelaran", "given": [f"Liv{uuid4().hex[:6]}".translate(NO_DIGITS)]}
    with system.client() as agent:

        def post(path: str, body: Any) -> dict[str, Any]:
            return agent.post(path, json=body).raise_for_status().json()

        bundle = bundle_of(number)
        (person,) = (one["resource"] for one in bundle["entry"] if "birthDate" in one["resource"])
        person |= {"name": [name], "birthDate": "1951-08-09"}
        post("/imports/fhir-bundle", bundle)
        (patient,) = post("/patients/search", {"identifier": number})["patients"]
        of = {"patient_id": patient["id"]}
        visit = {**of, "chief_complaint": "Falls at night"}
        encounter = post("/encounters", visit)
        here = of | {"encounter_id": encounter["id"]}
        source = {"source_type": "letter", "source_ref": uuid4().hex, "title": "Letter of Tuesday"}
        document = post("/documents", of | source | {"text": LETTER})
        symptoms = {"age": 75, "symptoms": ["Unsteady gait"], "urgency": "urgent"}
        post("/intake", here | symptoms)
        task = post("/tasks", here | {"kind": "follow_up", "priority": "urgent"})
        for outcome in ("ok", "failure", "unsure"):
            step = {"agent_name": "triage-agent", "event_type": "step", "outcome": outcome}
            event = {"tool": "read_chart", "payload": {"score": 0.81, "text": "x" * 200}}
            spent = {"model": "summariser-2", "input_tokens": 900, "output_tokens": 80}
            call = {"agent_name": "triage-agent", "event_type": "model_call", "payload": spent}
            post("/agent-events", call | {"encounter_id": encounter["id"]})
            logged = post("/agent-events", step | event | {"encounter_id": encounter["id"]})
        begin = LETTER.index("The ferritin")
        cited = {"document_id": document["id"], "version": 1, "start": begin, "end": begin + 24}
        summary = {"summary": "Unsteady from iron deficiency.", "summary_model": "summariser-2"}
        path = f"/encounters/{encounter['id']}"
        agent.patch(path, json=summary | {"sources": [cited]}).raise_for_status()
        question = {"question": QUESTION, **of}
        wait_until(lambda: bool(post("/retrieve", question)["matches"]))
        queue = managed_queue(system, agent, patient["id"])
    return {
        "queue": queue,
        "patient": patient["id"],
        "name": patient["full_name"],
        "encounter": encounter["id"],
        "event": logged["id"],
        "task": task["id"],
        "document": f"{document['id']}?version=1&cited={begin}-{begin + 24}",
    }


@pytest.fixture
def paths(chart: dict[str, Any]) -> dict[str, str]:
    return {
        "my_work": "",
        "system": "/system",
        "task": f"/tasks/{chart['task']}",
        "review": "/review",
        "log": "/log",
        "queue": f"/queues/{chart['queue']}",
        "requeue": f"/queues/{chart['queue']}/requeue",
        "schedules": "/schedules",
        "usage": "/usage",
        "schedule": f"/schedules/{chart['queue']}",
        "encounter": f"/encounters/{chart['encounter']}?review=true",
        "encounter-missing": f"/encounters/{uuid4()}",
        "patients": "/patients",
        "patient": f"/patients/{chart['patient']}",
        "ask": "/ask",
        "document": f"/documents/{chart['document']}",
        "event": f"/events/{chart['event']}",
        "idle": "/idle",
        "problem": "/nothing-of-the-kind",
        "sign_in": "/sign-in",
    }


def search(page: Page, chart: dict[str, Any]) -> None:
    page.goto("/console/patients")
    page.get_by_label("Name").fill(chart["name"])
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("link", name=chart["name"])).to_be_visible()


def ask(page: Page, chart: dict[str, Any]) -> None:
    page.goto(f"/console/ask?patient_id={chart['patient']}")
    page.get_by_label("Question").fill(QUESTION)
    page.get_by_role("button", name="Ask").click()
    expect(page.locator(".passages mark").first).to_be_visible()


def test_every_page_conforms_to_wcag_2_2_aa_and_fits_into_320_pixels(
    visitor: Visitor, chart: dict[str, Any], paths: dict[str, str], *, nightly: bool
):
    """By night all pages, in both schemes."""
    assert set(paths) | ARE_NO_PAGES == {path.stem for path in TEMPLATES.glob("*.html")}
    page, found = visitor.page(), {}
    search(page, chart)
    ask(page, chart)

    for name in paths if nightly or TAKES_SCREENS in os.environ else AREAS:
        path = paths[name]
        page.set_viewport_size(WIDE)
        page.goto(f"/console{path}")
        for scheme, rules in SCHEMES.items():
            if nightly or scheme == "light" or name in COLOURED:
                page.emulate_media(color_scheme=scheme)
                found[name, scheme] = accessibility_faults(page, rules)
        if name in SCREENS:
            screenshot(page, name)
        page.set_viewport_size(NARROW)
        found[name, "narrow"] = overflow_of(page)
        if name in SCREENS:
            screenshot(page, f"{name}-narrow")

    assert {place: faults for place, faults in found.items() if faults} == {}


def test_a_printed_page_has_chart_and_summary_without_controls(
    visitor: Visitor, chart: dict[str, Any]
):
    page = visitor.page(f"/console/encounters/{chart['encounter']}")
    page.emulate_media(media="print", color_scheme="dark")

    expect(page.get_by_role("group", name="Patient")).to_contain_text(chart["name"])
    expect(page.get_by_role("heading", name="Encounter of ")).to_be_visible()
    expect(page.locator(".summary")).to_contain_text("Unsteady from iron deficiency.")
    expect(page.locator("mark")).to_have_text("The ferritin was 9 µg/l;")
    for name in ("Accept", "Reject", "Sign out"):
        expect(
            page.get_by_role("button", name=name, exact=True, include_hidden=True)
        ).to_be_hidden()
    expect(page.get_by_role("link", name="My work", include_hidden=True)).to_be_hidden()
    colours = "(body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor]"
    assert page.locator("body").evaluate(colours) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    assert page.pdf().startswith(b"%PDF")


def test_keys_lead_to_each_page_and_help_lists_them(page: Page):
    page.goto("/console")
    for key, heading in {
        "r": "Review",
        "l": "Live log",
        "p": "Patients",
        "a": "Ask",
        "o": "System",
        "w": "My work",
    }.items():
        page.get_by_role("heading", level=1).click()  # Leaves the focused field.
        with page.expect_navigation():
            page.keyboard.press("g")
            page.keyboard.press(key)
        expect(page.get_by_role("heading", name=heading, level=1)).to_be_visible()

    page.keyboard.press("?")
    expect(
        page.get_by_text("go to My work, Review, Patients, Ask, Live log, System")
    ).to_be_visible()
    with page.expect_navigation():
        page.keyboard.press("/")
    expect(page.get_by_label("Name")).to_be_focused()

    page.goto("/console")
    page.keyboard.press("?")
    with page.expect_navigation():
        page.get_by_role("button", name="Turn keys off").click()
    for key in "g", "r", "r", "/":
        page.keyboard.press(key)
    expect(page.get_by_role("heading", name="My work", level=1)).to_be_visible()
    page.get_by_text("Keys (off)").click()
    page.get_by_role("button", name="Turn keys on").click()
