"""The intake agent: stores each note of a folder, and asks for its triage.

usage: CHARTROOM_URL=… [CHARTROOM_TOKEN=…] python intake.py FOLDER

Each request has an Idempotency-Key that is made of the note, so the agent may be killed anywhere
and started again: what is stored already is not stored twice.
"""

import json
import os
import sys
import time
from pathlib import Path

import httpx

NAME = os.environ.get("AGENT_NAME", "intake-agent")
QUEUES = os.environ.get("QUEUE_PREFIX", "")
MRN = "urn:example:mrn"  # Whose numbers they are.
TOKEN = os.environ.get("CHARTROOM_TOKEN")  # None where the system requires none.
ACCESS = {"X-Agent-Name": NAME} | ({"Authorization": f"Bearer {TOKEN}"} if TOKEN else {})
http = httpx.Client(base_url=os.environ["CHARTROOM_URL"], headers=ACCESS, timeout=60)


class Refused(Exception):
    """A problem that no repeat solves. Its `code` says which one."""


def call(path, body, key):
    """Send a request until it is answered. Only a new answer makes a new resource."""
    while True:
        try:
            answer = http.post(path, json=body, headers={"Idempotency-Key": key})
        except httpx.TransportError:
            time.sleep(1)  # The service restarts, or the network is gone.
            continue
        if answer.is_success:
            return answer.json()
        problem = answer.json()
        if not problem["retryable"]:
            raise Refused(problem["code"])
        time.sleep(problem["retry_after_s"] or 1)


def take_in(note, name):
    """Store a note: its patient, its encounter, and the note as a document; then the intake, with its
    triage. All but the encounter names the patient by the number on the note, as its hospital does.
    """
    key, number = f"{QUEUES}{name}", f"{QUEUES}{note['mrn']}"
    person = {field: note[field] for field in ("full_name", "date_of_birth") if field in note}
    person["identifiers"] = [{"system": MRN, "value": number}]
    patient = call("/patients", person, f"{key}-patient")["id"]
    visit = {"patient_id": patient, "chief_complaint": note["symptoms"][0]}
    encounter = call("/encounters", visit, f"{key}-encounter")["id"]
    of_visit = {"patient_id": number, "encounter_id": encounter}
    event = {"agent_name": NAME, "event_type": "note.received", "payload": {"note": name}}
    call("/agent-events", event | {"encounter_id": encounter}, f"{key}-event")
    source = {"source_type": "visit_note", "source_ref": name, "title": "Visit note"}
    call("/documents", of_visit | source | {"text": note["note"]}, f"{key}-note")
    fields = {field: note[field] for field in ("age", "symptoms", "urgency", "details")}
    # With a queue, the record and the task of its triage are stored together.
    call("/intake", of_visit | fields | {"queue": f"{QUEUES}triage"}, f"{key}-intake")


if __name__ == "__main__":
    for file in sorted(Path(sys.argv[1]).glob("*.json")):
        take_in(json.loads(file.read_text(encoding="utf-8")), file.stem)
