"""Each page and each form works in a browser that runs no JavaScript."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
import pytest
from playwright.sync_api import Page, Request, expect
from support.system import System

from tests.e2e.browsing import Visitor
from tests.e2e.console.queues import ERROR, managed_queue
from tests.e2e.consoles import code_for

ROOT = Path(__file__).parents[3]
# Prints each method and path of the app.
ROUTES = """
import json
from console.pages import ROUTERS
from console.sign_in import endpoints
routes = [route for router in (*ROUTERS, endpoints.router) for route in router.routes]
print(json.dumps([(method, route.path) for route in routes for method in route.methods]))
"""
# Files for pages, an address that only the script reads, and an organisation's issuer (test_issuer.py).
ARE_NO_PAGES = {
    ("GET", "/console/assets/{name}"),
    ("GET", "/console/live/cover"),
    ("GET", "/console/sign-in/issuer"),
    ("GET", "/console/sign-in/callback"),
}
Case = dict[str, str]
# A page's address and its heading.
PAGES = {
    "/console": ("/console", "My work"),
    "/console/": ("/console/", "My work"),
    "/console/system": ("/console/system", "System"),
    "/console/review": ("/console/review", "Review"),
    "/console/review/next": ("/console/review/next", "Encounter of "),
    "/console/queues/{name}": ("/console/queues/{queue}", "Queue "),
    "/console/queues/{name}/requeue": ("/console/queues/{queue}/requeue", "Requeue dead letters"),
    "/console/schedules": ("/console/schedules", "Schedules"),
    "/console/schedules/{name}": ("/console/schedules/{schedule}", "Schedule "),
    "/console/usage": ("/console/usage", "Models"),
    "/console/log": ("/console/log", "Live log"),
    "/console/events/{id}": ("/console/events/{event}", "Event"),
    "/console/encounters/{id}": ("/console/encounters/{encounter}", "Encounter of "),
    "/console/tasks/{id}": ("/console/tasks/{task}", "Follow up"),
    "/console/patients": ("/console/patients", "Patients"),
    "/console/patients/{id}": ("/console/patients/{patient}", "Ada Quill"),
    "/console/ask": ("/console/ask?patient_id={patient}", "Ask"),
    "/console/documents/{id}": ("/console/documents/{document}?version=1", "Letter of Tuesday"),
    "/console/sign-in": ("/console/sign-in", "Sign in"),
    "/console/idle": ("/console/idle", "This page was closed"),
}


def accept(page: Page, case: Case) -> None:
    page.goto(f"/console/encounters/{case['encounter']}")
    page.get_by_label("Reason to accept").fill("Read it.")
    send(page, "Accept", "✓ Accepted.")


def reject(page: Page, case: Case) -> None:
    page.goto(f"/console/encounters/{case['encounter']}")
    page.get_by_label("wrong patient").check()
    send(page, "Reject", "✓ Rejected.")


def edit(page: Page, case: Case) -> None:
    page.goto(f"/console/encounters/{case['encounter']}")
    page.get_by_text("Edit and accept").click()
    page.get_by_label("Your text of the summary").fill("Dizzy since May.")
    send(page, "Accept my text", "Accepted with your words.")


def withdraw(page: Page, case: Case) -> None:
    accept(page, case)
    send(page, "Withdraw this acceptance", "Your decision is withdrawn.")


def object_to(page: Page, case: Case) -> None:
    accept(page, case)
    page.get_by_text("Withdraw the acceptance, or object").click()
    page.get_by_label("Why").fill("75 mg")
    send(page, "Object", "Your objection is stored.")


def change_task(page: Page, case: Case) -> None:
    page.goto(f"/console/tasks/{case['task']}")
    for button, said in (("Take this task", "yours"), ("Start", "Started"), ("Done", "Completed")):
        send(page, button, said)


def hand_on(page: Page, case: Case) -> None:
    page.goto(f"/console/tasks/{case['task']}")
    page.get_by_label("Hand on to").fill("dr.kim")
    send(page, "Hand on", "Handed on.")


def change_queue(page: Page, case: Case) -> None:
    page.goto("/console/system")
    page.get_by_role("link", name=case["queue"]).click()
    send(page, "Pause the queue", "The queue is paused")
    page.get_by_label("Lease (seconds)").fill("90")
    page.get_by_label("Kind", exact=True).fill("fax")
    page.get_by_role("group", name="New").get_by_label("Running at most").fill("2")
    send(page, "Store the settings", "The settings are stored.")
    expect(page.get_by_role("group", name="Kind fax").get_by_label("Running")).to_have_value("2")
    send(page, "Resume the queue", "hands out tasks again")
    expect(page.get_by_label("Lease (seconds)")).to_have_value("90")


def requeue(page: Page, case: Case) -> None:
    page.goto(f"/console/queues/{case['queue']}")
    page.get_by_role("button", name=f"Count these: fax, {ERROR}").click()
    send(page, "Requeue 1 task", "1 dead letter is ready again.")


def create_schedule(page: Page, case: Case) -> None:
    page.goto("/console/schedules")
    page.get_by_label("Name").fill(f"new-{case['schedule']}")
    page.get_by_label("When (cron)").fill("61 * * * *")
    page.get_by_label("Kind of task").fill("daily_report")
    send(page, "Create the schedule", "These fields were rejected: cron.")
    page.get_by_label("When (cron)").fill("0 6 * * *")
    send(page, "Create the schedule", "The schedule is stored.")


def change_schedule(page: Page, case: Case) -> None:
    page.goto(f"/console/schedules/{case['schedule']}")
    send(page, "Pause", "The schedule is paused")
    page.get_by_label("Input").fill('{"ward": "4"}')
    send(page, "Store the schedule", "The schedule is stored.")
    expect(page.get_by_label("Input")).to_have_value('{\n  "ward": "4"\n}')
    send(page, "Resume", "creates tasks again")


def delete_schedule(page: Page, case: Case) -> None:
    page.goto(f"/console/schedules/{case['schedule']}")
    page.get_by_text("Delete the schedule").click()
    send(page, "Delete", "The schedule is deleted.")


def search_events(page: Page, case: Case) -> None:
    page.goto("/console/usage")
    page.get_by_label("Session").fill(case["session"])
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("row", name=case["session"])).to_be_visible()


def search(page: Page, case: Case) -> None:
    page.goto("/console/patients")
    page.get_by_label("Name").fill(case["name"])
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("link", name=case["name"]).first).to_be_visible()


def ask(page: Page, case: Case) -> None:
    page.goto(f"/console/ask?patient_id={case['patient']}")
    page.get_by_label("Question").fill("Why dizzy?")
    page.get_by_role("button", name="Ask").click()
    expect(page.get_by_label("Question")).to_have_value("Why dizzy?")


def filter_log(page: Page, case: Case) -> None:
    page.goto("/console/log")
    expect(page.get_by_text("needs the script")).to_be_visible()
    page.get_by_label("include services' changes").check()
    page.get_by_role("button", name="Filter").click()
    expect(page.get_by_role("link", name="Clear")).to_be_visible()
    expect(page.locator("#events tbody tr").first).to_be_visible()


def turn_keys_off(page: Page, case: Case) -> None:
    page.goto("/console/system")
    page.locator("#keys summary").click()
    page.get_by_role("button", name="Turn keys off").click()
    expect(page.get_by_text("Keys (off)")).to_be_visible()


def sign_in_and_out(page: Page, case: Case) -> None:
    page.context.clear_cookies()
    page.goto("/console/log")
    page.get_by_label("Code from the link").fill(case["code"])
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Live log")).to_be_visible()
    send(page, "Sign out", "You are signed out.")


FORMS: list[tuple[tuple[str, str], Callable[[Page, Case], None]]] = [
    (("POST", "/console/encounters/{id}/verdict"), accept),
    (("POST", "/console/encounters/{id}/verdict"), reject),
    (("POST", "/console/encounters/{id}/edit"), edit),
    (("POST", "/console/encounters/{id}/withdraw"), withdraw),
    (("POST", "/console/encounters/{id}/object"), object_to),
    (("POST", "/console/tasks/{id}"), change_task),
    (("POST", "/console/tasks/{id}"), hand_on),
    (("POST", "/console/queues/{name}"), change_queue),
    (("POST", "/console/queues/{name}/requeue"), requeue),
    (("POST", "/console/schedules"), create_schedule),
    (("POST", "/console/schedules/{name}"), change_schedule),
    (("POST", "/console/schedules/{name}/delete"), delete_schedule),
    (("POST", "/console/usage"), search_events),
    (("POST", "/console/patients"), search),
    (("POST", "/console/ask"), ask),
    (("GET", "/console/log"), filter_log),
    (("POST", "/console/keys"), turn_keys_off),
    (("POST", "/console/sign-in"), sign_in_and_out),
    (("POST", "/console/sign-out"), sign_in_and_out),
]


def send(page: Page, button: str, said: str) -> None:
    page.get_by_role("button", name=button, exact=True).click()
    expect(page.get_by_role("status")).to_contain_text(said)


def is_to(sent: Request, method: str, address: re.Pattern[str]) -> bool:
    return sent.method == method and bool(address.fullmatch(urlsplit(sent.url).path))


@pytest.fixture
def case(
    system: System,
    agent: httpx.Client,
    encounter: dict[str, Any],
    summarised: Callable[..., dict[str, Any]],
) -> Case:
    def post(path: str, body: dict[str, Any]) -> dict[str, Any]:
        return agent.post(path, json=body).raise_for_status().json()

    patient, here = encounter["patient_id"], {"encounter_id": encounter["id"]}
    letter = {"source_type": "letter", "source_ref": uuid4().hex, "title": "Letter of Tuesday"}
    document = post("/documents", letter | {"patient_id": patient, "text": "Dizzy since May."})
    source = {"document_id": document["id"], "version": 1, "start": 0, "end": 5}
    summarised(encounter, "Dizzy.", sources=[source])
    session = uuid4().hex
    payload = {"conversation": session}
    step = {"agent_name": "triage-agent", "event_type": "step", "payload": payload}
    queue = managed_queue(system, agent, patient)
    return {
        "session": session,
        "queue": queue,
        "schedule": queue,
        "patient": patient,
        "name": agent.get(f"/patients/{patient}").json()["full_name"],
        "encounter": encounter["id"],
        "document": document["id"],
        "task": post("/tasks", here | {"patient_id": patient, "kind": "follow_up"})["id"],
        "event": post("/agent-events", here | step)["id"],
        "code": code_for(system, system.keyring.mint("rosa.reviewer", kind="person")),
    }


@pytest.fixture
def page(opened: Callable[..., Visitor]) -> Page:
    return opened(java_script_enabled=False).page()


def test_each_route_of_the_app_is_walked():
    python = ROOT / "gateway/console/.venv/bin/python"
    found = subprocess.run([python, "-c", ROUTES], check=True, capture_output=True).stdout
    routes = {tuple(one) for one in json.loads(found)} - ARE_NO_PAGES

    assert routes == {("GET", path) for path in PAGES} | {route for route, _ in FORMS}


@pytest.mark.nightly
@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_shown(page: Page, case: Case, path: str):
    address, heading = PAGES[path]
    page.goto(address.format_map(case))
    expect(page.get_by_role("heading", name=heading, level=1)).to_be_visible()


@pytest.mark.nightly
@pytest.mark.parametrize(("route", "walk"), FORMS, ids=lambda one: getattr(one, "__name__", None))
def test_a_form_is_processed(
    page: Page, case: Case, route: tuple[str, str], walk: Callable[[Page, Case], None]
):
    method, path = route
    address = re.compile(re.sub(r"\{\w+\}", "[^/]+", path))
    with page.expect_request(lambda sent: is_to(sent, method, address)):
        walk(page, case)
