"""The summary agent with httpx alone: how a task is claimed, held and ended, for other languages, too.

usage: CHARTROOM_URL=… [CHARTROOM_TOKEN=…] python summary_by_hand.py
"""

import threading
import time
from os import environ
from uuid import uuid4

import httpx

NAME, QUEUES = environ.get("AGENT_NAME", "summary-agent"), environ.get("QUEUE_PREFIX", "")
LEASE_S = int(environ.get("LEASE_SECONDS", "60"))
MODEL_S = float(environ.get("MODEL_SECONDS", "0"))  # Pretends that a model is asked.
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


def citation(passage):
    """Say where a passage is from: it is `text[start:end]` of that version of its document."""
    place = f"{passage['start']} to {passage['end']}"
    return f"{passage['source_ref']}, version {passage['document_version']}, {place}"


def source(passage):
    """Name that place for programs: a reader is shown the words in their document."""
    place = {"start": passage["start"], "end": passage["end"]}
    return place | {"document_id": passage["document_id"], "version": passage["document_version"]}


def work(task):
    """Return how the claim ends, and the body of that request."""
    question = {"question": "What matters for the present complaint?"}
    context = call(f"/encounters/{task['encounter_id']}/context", question)
    encounter, passages = context["encounter"], context["passages"]
    log(task, "summary.drafting", passages=[passage["id"] for passage in passages])
    time.sleep(MODEL_S)
    findings = [f"{found['chunk_text']} ({citation(found)})" for found in passages[:2]]
    summary = ". ".join([encounter["chief_complaint"], *findings])
    sources = [source(found) for found in passages[:2] if found["document_id"]]
    # If the encounter has changed since it was read, nothing is stored, and the task comes back.
    amendment = {"version": encounter["version"], "summary": summary, "sources": sources}
    return "complete", {"encounter": amendment, "output": {"sources": len(findings)}}


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
    work_for = {"queues": [f"{QUEUES}summary"], "kinds": ["summary"]}
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
