"""Two agents work at the same time, on their own patients and on a shared one."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
from support.system import System

ROUNDS = 15
NAMES = ("intake-agent", "triage-agent")


def work(client: httpx.Client, name: str, shared: str) -> list[tuple[str, str]]:
    """Register patients, open encounters and log events as one agent; return each encounter with
    its patient's name.
    """
    done = []
    for number in range(ROUNDS):
        person = {"full_name": f"{name} Patient Number{number}"}
        patient = client.post("/patients", json=person).raise_for_status().json()
        visit = {"patient_id": patient["id"], "chief_complaint": f"Complaint {number} of {name}"}
        encounter = client.post("/encounters", json=visit).raise_for_status().json()
        for encounter_id in (encounter["id"], shared):
            event = {
                "encounter_id": encounter_id,
                "agent_name": "somebody-else",
                "event_type": "step",
            }
            answer = client.post(
                "/agent-events", json=event | {"payload": {"by": name, "number": number}}
            )
            answer.raise_for_status()
        done.append((encounter["id"], person["full_name"]))
    return done


def test_do_not_disturb_each_other(
    system: System, agent: httpx.Client, encounter: dict[str, Any]
) -> None:
    with (
        system.client(NAMES[0]) as first,
        system.client(NAMES[1]) as second,
        ThreadPoolExecutor(2) as pool,
    ):
        clients = (first, second)
        done = dict(zip(NAMES, pool.map(work, clients, NAMES, [encounter["id"]] * 2), strict=True))

    for name, encounters in done.items():
        for number, (encounter_id, full_name) in enumerate(encounters):
            context = agent.post(f"/encounters/{encounter_id}/context", json={}).json()
            assert context["encounter"]["patient_name"] == full_name
            assert [(event["recorded_by"], event["payload"]) for event in context["events"]] == [
                (name, {"by": name, "number": number})
            ]
    together = agent.get(
        "/agent-events", params={"encounter_id": encounter["id"], "changes": "false"}
    ).json()["events"]
    assert len(together) == 2 * ROUNDS
    for name in NAMES:
        own = [event["payload"]["number"] for event in together if event["recorded_by"] == name]
        assert own == list(range(ROUNDS))
    assert all(event["recorded_by"] == event["payload"]["by"] for event in together)
