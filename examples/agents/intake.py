"""An intake agent with chartroom-client: stores each note of a folder, and requests its triage.

usage: CHARTROOM_URL=… [CHARTROOM_TOKEN=…] python intake.py FOLDER

Each request has an Idempotency-Key derived from the note, so the agent may be killed at any point
and started again: nothing is stored twice.
"""

import json
import sys
from os import environ
from pathlib import Path

from chartroom_client import Chartroom

NAME, QUEUES = environ.get("AGENT_NAME", "intake-agent"), environ.get("QUEUE_PREFIX", "")
MRN = "urn:example:mrn"  # The identifier system of the patients' MRNs.
chartroom = Chartroom(agent_name=NAME)


def take_in(note, name):
    """Store a note: its patient, its encounter, and the note as a document, then the intake with
    its triage. Except for the encounter, requests identify the patient by the MRN on the note, like
    a hospital's systems.
    """
    key, number = f"{QUEUES}{name}", f"{QUEUES}{note['mrn']}"
    person = {field: note[field] for field in ("full_name", "date_of_birth") if field in note}
    person["identifiers"] = [{"system": MRN, "value": number}]
    patient = chartroom.register_patient(person, idempotency_key=f"{key}-patient")["id"]
    visit = {"patient_id": patient, "chief_complaint": note["symptoms"][0]}
    encounter = chartroom.open_encounter(visit, idempotency_key=f"{key}-encounter")["id"]
    of_visit = {"patient_id": number, "encounter_id": encounter}
    event = {"agent_name": NAME, "event_type": "note.received", "payload": {"note": name}}
    chartroom.log_agent_event(event | {"encounter_id": encounter}, idempotency_key=f"{key}-event")
    text = {"source_type": "visit_note", "source_ref": name, "title": "Visit note"}
    text |= of_visit | {"text": note["note"]}
    chartroom.store_document(text, idempotency_key=f"{key}-note")
    fields = {field: note[field] for field in ("age", "symptoms", "urgency", "details")}
    # With a queue, the record and its triage task are stored in one transaction.
    intake = of_visit | fields | {"queue": f"{QUEUES}triage"}
    chartroom.receive_intake(intake, idempotency_key=f"{key}-intake")


if __name__ == "__main__":
    for file in sorted(Path(sys.argv[1]).glob("*.json")):
        take_in(json.loads(file.read_text(encoding="utf-8")), file.stem)
