"""The prior authorisation agent: sends requests to payers, and waits for their answers on hold.

usage: CHARTROOM_URL=… [CHARTROOM_TOKEN=…] python prior_authorization.py
Copy it as the beginning of your own agent: replace `work`.
"""

import threading
import time
from os import environ
from uuid import uuid4

import httpx

NAME, QUEUES = (
    environ.get("AGENT_NAME", "prior-authorization-agent"),
    environ.get("QUEUE_PREFIX", ""),
)
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


def step(task, name, note):
    """Record a step. It becomes the business status, by which an attempt knows what was done."""
    body, version = {"step": name, "note": note}, {"If-Match": str(task["version"])}
    task["version"] = call(f"/tasks/{task['id']}/steps", body, **version)["version"]
    task["business_status"] = name
    log(task, "authorization.step", step=name)


def send(task, step_name, question):
    """Send documents to the payer, once, and wait on hold; a hold has no lease."""
    if task["business_status"] != step_name:
        search = {"question": question, "patient_id": task["patient_id"], "top_k": 2}
        found = call("/retrieve", search)["matches"]
        time.sleep(MODEL_S)  # Here the payer is sent the request.
        sources = [f"{one['source_ref']}, {one['start']} to {one['end']}" for one in found]
        step(task, step_name, "; ".join(sources))
    return "hold", {"reason": "waits for the payer", "awaiting": f"payer/{task['id']}"}


def work(task):
    """Return how the claim ends, and the body of that request."""
    if task["signal"] is None:
        return send(task, "submitted", f"Why is this needed: {task['input']['procedure']}?")
    answer = task["signal"]["data"]
    if answer["decision"] == "documentation-requested":
        if task["business_status"] == "submitted":
            step(task, "documentation-requested", answer["question"])
        return send(task, "documentation-sent", answer["question"])
    if task["business_status"] != answer["decision"]:
        step(task, answer["decision"], answer["reference"])
    return "complete", {"output": answer, "business_status": answer["decision"]}


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
    work_for = {"queues": [f"{QUEUES}prior-authorization"], "kinds": ["prior_authorization"]}
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
