import gzip
from uuid import uuid4

import httpx
from support.system import wait_until

from tests.audit.spans import PATH, PROTOBUF, TOOL, request_of, span


def export(client: httpx.Client, *spans: object) -> httpx.Response:
    body = gzip.compress(request_of(*spans).SerializeToString())  # type: ignore[arg-type]
    headers = {"Content-Type": PROTOBUF, "Content-Encoding": "gzip"}
    return client.post(PATH, content=body, headers=headers)


def test_are_found_by_the_patient_once_one_span_has_the_encounter(agent: httpx.Client):
    patient = agent.post("/patients", json={"full_name": "Ines Abara"}).json()["id"]
    visit = {"patient_id": patient, "chief_complaint": "Cold hands"}
    encounter = agent.post("/encounters", json=visit).json()["id"]
    trace = uuid4().hex
    named = TOOL | {"chartroom.encounter_id": encounter}

    for one in (span(1, trace=trace), span(2, named, trace=trace)):
        answer = export(agent, one)
        assert (answer.status_code, answer.content) == (200, b"")

    def found(**query: str) -> list[str]:
        events = agent.get("/agent-events", params=query).raise_for_status().json()["events"]
        return [one["span_id"][-1] for one in events if one["trace_id"] == trace]

    assert found(trace_id=trace) == ["1", "2"]
    wait_until(lambda: found(patient_id=patient, changes="false") == ["1", "2"])
    assert found(encounter_id=encounter) == ["1", "2"]
