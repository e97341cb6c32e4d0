from typing import Any

import httpx
import pytest

from chassis.peers import Answer, PeerClient
from console import gateway as calls
from tests.console.console_pages import (
    DOCUMENT,
    ENCOUNTER,
    HANGS,
    PATIENT,
    Gateway,
    number,
    task,
)

# For each console page, the services that it reads.
PAGES = {
    "": {"records", "audit"},
    "/system": {"records", "audit", "the health check"},
    "/review": {"records", "audit"},
    f"/tasks/{number('task')}": {"records"},
    f"/encounters/{ENCOUNTER}": {"records", "audit", "retrieval"},
    f"/patients/{PATIENT}": {"records", "audit"},
    f"/documents/{DOCUMENT}": {"records", "retrieval"},
    f"/events/{number('event 3')}": {"audit"},
    "/log": {"audit"},
    "/queues/triage": {"records"},
    "/queues/triage/requeue": {"records"},
    "/schedules": {"records"},
    "/usage": {"audit"},
    "/schedules/ward-report": {"records"},
    "/patients": {"records"},
    "/ask": {"retrieval"},
}
OTHER_SENTENCES = {("/review", "audit"): "since the last change"}
DEADLINE_S = 0.2


class Hanging(dict[str, Any]):
    """Planned responses of a gateway, without a response for `service`, or for any service if it is None."""

    service: str | None = None

    def get(self, key: str, *default: Any) -> Any:
        path = key.partition(" /")[2].partition("/")[0]
        is_hanging = self.service in {None, calls.SERVICES.get(path, "records")}
        return HANGS if is_hanging else super().get(key, *default)


@pytest.mark.parametrize(
    ("path", "service"),
    [(path, service) for path, services in PAGES.items() for service in (*sorted(services), None)],
)
async def test_a_page_says_which_service_does_not_answer_within_its_deadline(
    browser: httpx.AsyncClient,
    gateway: Gateway,
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    service: str | None,
):
    deadlines, send = [], PeerClient.ask

    async def ask(client: PeerClient, *given: Any, deadline_s: float, **named: Any) -> Answer:
        deadlines.append(deadline_s)
        return await send(client, *given, deadline_s=deadline_s, **named)

    monkeypatch.setattr(PeerClient, "ask", ask)
    monkeypatch.setattr(calls, "PAGE_S", DEADLINE_S)
    answers = gateway.answers | {f"GET /tasks/{number('task')}": (200, task("task"))}
    hanging = Hanging(answers)
    hanging.service = service
    monkeypatch.setattr(gateway, "answers", hanging)
    await browser.post("/console/ask", data={"question": "What is known?"})
    await browser.post("/console/patients", data={"name": "Okafor"})

    answer = await browser.get(f"/console{path}")

    name = "" if service is None else f"{service[0].upper()}{service[1:]} "
    assert OTHER_SENTENCES.get((path, service), f"{name}does not answer") in answer.text
    if service in {"records", None}:
        assert "There are no" not in answer.text
    assert max(deadlines) <= DEADLINE_S
