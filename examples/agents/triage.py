"""The triage agent: reads an intake, decides how urgent it is, and asks for what comes next.

usage: CHARTROOM_URL=… [CHARTROOM_TOKEN=…] python triage.py
Copy it as the beginning of your own agent: replace `work`.
"""

import threading
import time
from os import environ
from uuid import uuid4

import httpx

NAME, QUEUES = environ.get("AGENT_NAME", "triage-agent"), environ.get("QUEUE_PREFIX", "")
LEASE_S = int(environ.get("LEASE_SECONDS", "60"))
MODEL_S = float(environ.get("MODEL_SECONDS", "0"))  # Pretends that a model is asked.
RED_FLAGS = ("numb", "chest", "breath", "faint", "low blood sugar")
TOKEN = environ.get("CHARTROOM_TOKEN")  # None where the system requires none.
ACCESS = {"X-Agent-Name": NAME} | ({"Authorization": f"Bearer {TOKEN}"} if TOKEN else {})
http = httpx.Client(base_url=environ["CHARTROOM_URL"], headers=ACCESS, timeout=60)


class Refused(Exception):
    """A problem that no repeat solves: its `code`."""


def call(path, body, **headers):
    """Send a request until it is answered; its Idempotency-Key makes that safe."""
    headers = {"Idempotency-Key": str(uuid4())} | headers
    while True:
        try:
            answer = http.post(path, json=body, headers=headers)
        except httpx.TransportError:
            time.sleep(1)  # A service or the network is away.
            continue
        if answer.is_success:
            return answer.json()
        problem = answer.json()
        if not problem["retryable"]:
            raise Refused(problem["code"])
        time.sleep(problem["retry_after_s"] or 1)


def log(task, event_type, **payload):
    event = {"agent_name": NAME, "event_type": event_type, "payload": payload}
    call("/agent-events", event | {"encounter_id": task["encounter_id"]})


def work(task):
    """Return how the claim ends, and the body of that request."""
    question = {"question": "Which findings make this urgent?"}
    context = call(f"/encounters/{task['encounter_id']}/context", question)
    record = task["input"]["record_id"]
    intake = next(intake for intake in context["intakes"] if intake["id"] == record)
    time.sleep(MODEL_S)
    is_urgent = any(sign in symptom for sign in RED_FLAGS for symptom in intake["symptoms"])
    allergies = [allergy["id"] for allergy in context["allergies"]]
    log(task, "triage.decided", is_urgent=is_urgent, record=record, allergies=allergies)
    priority = "urgent" if is_urgent and task["priority"] == "routine" else task["priority"]
    common = {"encounter_id": task["encounter_id"], "priority": priority}
    follow_ups = [common | {"name": "summary", "kind": "summary", "queue": f"{QUEUES}summary"}]
    if "procedure" in (intake["details"] or {}):
        request = {"kind": "prior_authorization", "queue": f"{QUEUES}prior-authorization"}
        request |= {"depends_on": ["summary"], "input": intake["details"]}
        follow_ups.append(common | request)
    return "complete", {"output": {"is_urgent": is_urgent}, "follow_ups": follow_ups}


def keep(task, is_done):
    """Send heartbeats; without them the lease ends, and another agent gets the task."""
    claim = {"task_id": task["id"], "claim_token": task["claim_token"]}
    while not is_done.wait(LEASE_S / 3):
        call("/tasks/heartbeat", {"claims": [claim]})


def end(task, how, result):
    try:
        call(f"/tasks/{task['id']}/{how}", {"claim_token": task["claim_token"], **result})
    except Refused as refused:
        if str(refused) == "claim-lost":
            return  # Another agent has the task; nothing of this attempt is stored.
        if how == "fail":
            raise
        end(task, "fail", {"error": str(refused)})


def main():
    work_for = {"queues": [f"{QUEUES}triage"], "kinds": ["intake_triage"]}
    wanted = work_for | {"lease_seconds": LEASE_S, "wait_seconds": 20}
    while True:
        for task in call("/tasks/claim", wanted)["tasks"]:
            is_done = threading.Event()
            threading.Thread(target=keep, args=(task, is_done), daemon=True).start()
            try:
                how, result = work(task)
            except Refused as refused:
                how, result = "fail", {"error": str(refused)}
            end(task, how, result)
            is_done.set()


if __name__ == "__main__":
    main()
