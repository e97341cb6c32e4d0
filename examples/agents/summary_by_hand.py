"""A summary agent with only httpx: how to claim a task, renew its lease and complete it, in any
language.

usage: CHARTROOM_URL=… [CHARTROOM_TOKEN=…] python summary_by_hand.py
"""

import threading
import time
from os import environ
from uuid import uuid4

import httpx

NAME, QUEUES = environ.get("AGENT_NAME", "summary-agent"), environ.get("QUEUE_PREFIX", "")
LEASE_S = int(environ.get("LEASE_SECONDS", "60"))
MODEL_S = float(environ.get("MODEL_SECONDS", "0"))  # Simulates the time of a model's answer.
TRIES = 20  # Attempts, one per second, to read the context with its passages.
TOKEN = environ.get("CHARTROOM_TOKEN")  # None if the system does not require tokens.
ACCESS = {"X-Agent-Name": NAME} | ({"Authorization": f"Bearer {TOKEN}"} if TOKEN else {})
http = httpx.Client(base_url=environ["CHARTROOM_URL"], headers=ACCESS, timeout=60)


class Refused(Exception):
    """A problem that retries do not solve, with the problem's `code`."""


def call(path, body, **headers):
    """Send a request until it is answered. Its Idempotency-Key makes retries safe."""
    headers = {"Idempotency-Key": str(uuid4())} | headers
    while True:
        try:
            answer = http.post(path, json=body, headers=headers)
        except httpx.TransportError:
            time.sleep(1)  # A service or the network is unavailable.
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
    """Return the citation of a passage for readers. The passage is `text[start:end]` of the
    document version.
    """
    place = f"{passage['start']} to {passage['end']}"
    return f"{passage['source_ref']}, version {passage['document_version']}, {place}"


def source(passage, finding, summary):
    """Return the citation for programs: the cited text, and the finding of the summary that rests on it."""
    start = summary.index(finding)
    place = {"start": passage["start"], "end": passage["end"]}
    place |= {"document_id": passage["document_id"], "version": passage["document_version"]}
    return place | {"claim": {"start": start, "end": start + len(finding)}}


def work(task):
    question = {"question": "What matters for the present complaint?"}
    for _ in range(TRIES):  # A summary needs sources.
        context = call(f"/encounters/{task['encounter_id']}/context", question)
        if "passages" not in context["unavailable"]:
            break
        time.sleep(1)
    encounter, passages = context["encounter"], context["passages"]
    log(task, "summary.drafting", passages=[passage["id"] for passage in passages])
    time.sleep(MODEL_S)
    findings = [f"{found['chunk_text']} ({citation(found)})" for found in passages[:2]]
    summary = ". ".join([encounter["chief_complaint"], *findings])
    cited = zip(passages, findings, strict=False)
    sources = [source(one, text, summary) for one, text in cited if one["document_id"]]
    # If the encounter has changed since it was read, nothing is stored, and the task is queued again.
    amendment = {"version": encounter["version"], "summary": summary, "sources": sources}
    return "complete", {"encounter": amendment, "output": {"sources": len(findings)}}


def keep(task, is_done):
    """Send heartbeats for the claimed task: without heartbeats the lease expires, and another agent gets the task."""
    claim = {"task_id": task["id"], "claim_token": task["claim_token"]}
    while not is_done.wait(LEASE_S / 3):
        call("/tasks/heartbeat", {"claims": [claim]})


def end(task, how, result):
    try:
        call(f"/tasks/{task['id']}/{how}", {"claim_token": task["claim_token"], **result})
    except Refused as refused:
        if str(refused) == "claim-lost":
            return  # Another agent has the task. This attempt stores nothing.
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
