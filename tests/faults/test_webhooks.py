"""While processes are killed and the receiver fails, each event is delivered, in order per patient."""

import json
import random
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor

from support.local_servers import Answer, local_server
from support.system import System, running, wait_until

from chartroom_client import Chartroom

TYPE = "note.for-webhook"
PATIENTS = [f"P-hook-{number}" for number in range(8)]
EVENTS_PER_PATIENT = 60
KILLS = 10
PERSON = {"kind": "person", "scope": "system/Subscription.cruds"}


def log(system: System, patient: str) -> list[str]:
    """Return the ids of the patient's events in the order of the log."""
    token = system.keyring.mint("hook-agent")
    with Chartroom(system.url, token=token, patience_s=120) as chartroom:
        event = {"agent_name": "hook-agent", "event_type": TYPE, "patient_ids": [patient]}
        return [
            chartroom.log_agent_event({**event, "payload": {"number": number}})["id"]
            for number in range(EVENTS_PER_PATIENT)
        ]


def test_kills_lose_no_event(rng: random.Random) -> None:
    statuses: dict[int, int] = {}

    def answer(number: int) -> Answer:
        statuses[number] = rng.choices([200, 500, 0], [8, 1, 1])[0]
        return Answer(statuses[number])

    with local_server() as receiver:
        receiver.answer = answer
        permitted = {"AUDIT_WEBHOOK_ORIGINS": json.dumps([receiver.url])}
        with running("--require-tokens", environment=permitted) as system:
            token = system.keyring.mint("dr-osei", **PERSON)
            with Chartroom(system.url, token=token, patience_s=120) as person:
                made = person.create_webhook({"url": receiver.url, "event_types": [TYPE]})
                webhook = made["webhook"]["id"]
                with ThreadPoolExecutor(len(PATIENTS)) as pool:
                    logging = [pool.submit(log, system, patient) for patient in PATIENTS]
                    for number in range(KILLS):
                        victim = "postgres" if number % 5 == 4 else "audit"
                        killed = system.kill(victim)
                        wait_until(lambda: system.has_successor(victim, killed))  # noqa: B023 - At once.
                        time.sleep(rng.uniform(0.5, 2))
                    logged = [one.result() for one in logging]

                def all_are_delivered() -> bool:
                    waiting = person.list_webhook_deliveries(webhook, delivered=False)
                    found = person.read_webhook(webhook)
                    last = person.list_agent_events(event_type=TYPE, order="desc", limit=1)
                    return (
                        next(iter(waiting), None) is None
                        and found["next_seq"] > next(iter(last))["seq"]
                    )

                wait_until(all_are_delivered)

    patient_of = {
        id_: patient for patient, ids in zip(PATIENTS, logged, strict=True) for id_ in ids
    }
    accepted: dict[str, list[str]] = defaultdict(list)
    for number, sent in enumerate(receiver.received, 1):
        id_ = sent.headers["webhook-id"]
        if statuses[number] == 200 and id_ not in accepted[patient_of[id_]]:
            accepted[patient_of[id_]].append(id_)
    assert accepted == dict(zip(PATIENTS, logged, strict=True))
