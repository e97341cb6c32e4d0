"""While processes are killed and the receiver fails, each event is delivered, in order per patient."""

import json
import random
import time
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


def test_kills_lose_no_event(rng: random.Random):
    statuses: dict[int, int] = {}

    def answer(number: int) -> Answer:
        statuses[number] = rng.choices([200, 500, 0], [8, 1, 1])[0]
        return Answer(statuses[number])

    with local_server() as receiver:
        receiver.answer = answer

        def accepted() -> list[str]:
            """Return the ids of accepted events, each once, in the order of their first acceptance."""
            sent = (one.headers["webhook-id"] for one in receiver.received)
            return [
                *dict.fromkeys(
                    id_ for number, id_ in enumerate(sent, 1) if statuses.get(number) == 200
                )
            ]

        permitted = {"AUDIT_WEBHOOK_ORIGINS": json.dumps([receiver.url])}
        with running("--require-tokens", environment=permitted) as system:
            token = system.keyring.mint("dr-osei", **PERSON)
            with Chartroom(system.url, token=token, patience_s=120) as person:
                person.create_webhook({"url": receiver.url, "event_types": [TYPE]})
            with ThreadPoolExecutor(len(PATIENTS)) as pool:
                logging = [pool.submit(log, system, patient) for patient in PATIENTS]
                for number in range(KILLS):
                    victim = "postgres" if number % 5 == 4 else "audit"
                    killed = system.kill(victim)
                    wait_until(lambda: system.has_successor(victim, killed))
                    time.sleep(rng.uniform(0.5, 2))
                logged = [one.result() for one in logging]
            wait_until(lambda: len(accepted()) == len(PATIENTS) * EVENTS_PER_PATIENT)

    order = accepted()
    for ids in logged:
        assert [one for one in order if one in ids] == ids
