from typing import Any
from uuid import uuid4

import httpx
from support.system import System, wait_until

READS = {
    "patient.everything-read",
    "patient.read",
    "patient.history-read",
    "patients.searched",
    "passages.retrieved",
}


def test_each_read_of_a_patient_is_logged_under_the_readers_name(
    system: System, agent: httpx.Client, patient: dict[str, Any], encounter: dict[str, Any]
) -> None:
    source = {"source_type": "note", "source_ref": "n-1", "chunk_text": "Dizzy."}
    agent.post("/chunks", json={"patient_id": patient["id"], **source}).raise_for_status()
    path, name = f"/patients/{patient['id']}", f"dr-okafor-{uuid4().hex}"
    with system.client(name, "person") as person:
        items = person.get(f"{path}/everything").raise_for_status().json()["items"]
        for read in (path, f"{path}/history"):
            person.get(read).raise_for_status()
        person.post("/patients/search", json={"name": "ada ferrante"}).raise_for_status()
        question = {"question": "Dizzy?", "patient_id": patient["id"]}
        person.post("/retrieve", json=question).raise_for_status()

    def logged(**query: str) -> dict[str, tuple[str, str]]:
        asked = {"access": "true", "limit": "100", **query}
        events = agent.get("/agent-events", params=asked).raise_for_status().json()["events"]
        return {one["event_type"]: (one["recorded_by"], one["agent_name"]) for one in events}

    wait_until(lambda: logged(recorded_by=name).keys() >= READS)
    found = logged(agent_name=name, patient_id=patient["id"])
    assert {recorder for recorder, _ in found.values()} == {"records", "retrieval"}
    assert {reader for _, reader in found.values()} == {name}
    assert [item["type"] for item in items] == ["patient", "encounter"]
    assert items[1]["encounter"] == encounter
