"""The requests of docs/tasks.md in their order, the shown parts of the answers, and the shown metrics."""

import json
import re
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from records.tasks.lists.figures import Figures

PAGE = Path(__file__).parents[3] / "docs" / "tasks.md"
BLOCKS = re.compile(r"(?s)```(http|text)\n(.*?)\n```")
FOR_PERSONS = ("PUT ", "POST /tasks/requeue")


def parsed(text: str) -> Any:
    return json.loads(re.sub(r",\s*…", "", text))


def differences(shown: Any, given: Any, at: str = "") -> list[str]:
    if isinstance(shown, dict):
        return [
            found
            for name, value in shown.items()
            for found in differences(value, given.get(name), f"{at}/{name}")
        ]
    if isinstance(shown, list) and isinstance(given, list) and len(shown) == len(given):
        pairs = enumerate(zip(shown, given, strict=True))
        return [found for n, (a, b) in pairs for found in differences(a, b, f"{at}/{n}")]
    is_time = at.endswith("_at") and shown is not None and given is not None
    return [] if shown == given or is_time else [f"{at}: {shown} is {given}"]


async def test_requests_have_the_shown_answers(
    client: httpx.AsyncClient, app_of_client: FastAPI, as_person: dict[str, str]
):
    state = app_of_client.state
    known: dict[str, str] = {}
    wrong = []
    page = PAGE.read_text(encoding="utf-8")
    for kind, block in BLOCKS.findall(page):
        if kind == "text":
            await Figures(state.writes.database, state.task_metrics).refresh()
            metrics = (await client.get("/metrics")).text.splitlines()
            wrong += [line for line in block.splitlines() if line not in metrics]
            continue
        asked, _, shown = block.partition("\n\n")
        for name, value in known.items():
            asked = asked.replace(f"{{{name}}}", value)
        head, _, body = asked.partition("\n{")
        line, *headers = head.split("\n")
        method, path = line.split()
        given = dict(header.split(": ") for header in headers)
        person = as_person if line.startswith(FOR_PERSONS) else {}
        sent = parsed("{" + body) if body else None
        answer = await client.request(method, path, json=sent, headers=person | given)
        assert answer.is_success, (line, answer.text)
        received = answer.json()
        task = (received.get("tasks") or [received])[0]
        if "{id}" in shown and path in {"/tasks", "/tasks/claim"}:
            known["id"] = task["id"]
        known["token"] = task.get("claim_token", known.get("token", ""))
        for name, value in known.items():
            shown = shown.replace(f"{{{name}}}", value)
        wrong += [f"{line}{found}" for found in differences(parsed(shown), received)]

    assert wrong == []
