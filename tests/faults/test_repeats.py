"""If a response is lost, the client repeats the request with the same key, and the write is not done again."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.system import System

from tests.faults.cases import Case
from tests.faults.withholding import withholding

ROUNDS = 8


@dataclass(frozen=True)
class Change:
    service: str
    method: str
    path: str
    body: Any
    count: str
    mark: str


def new_patient(_: Case) -> Change:
    mark = f"Ines {uuid4().hex}"
    count = "SELECT count(*) FROM records.patients WHERE full_name = $1"
    return Change("records", "POST", "/patients", {"full_name": mark}, count, mark)


def new_intake(case: Case) -> Change:
    mark = uuid4().hex
    body = {"patient_id": case.patient_id, "age": 30, "symptoms": [mark], "urgency": "routine"}
    count = "SELECT count(*) FROM records.intake_records WHERE symptoms ->> 0 = $1"
    return Change("records", "POST", "/intake/store", body, count, mark)


def new_summary(case: Case) -> Change:
    mark = uuid4().hex
    count = """
        SELECT count(*) FROM (
            SELECT summary FROM records.encounters UNION ALL SELECT summary FROM records.encounter_versions
        ) AS versions WHERE summary = $1
    """
    return Change(
        "records", "PATCH", f"/encounters/{case.encounter_id}", {"summary": mark}, count, mark
    )


def new_chunk(case: Case) -> Change:
    mark = uuid4().hex
    body = {
        "patient_id": case.patient_id,
        "source_type": "note",
        "source_ref": mark,
        "chunk_text": "Stomach pain.",
    }
    count = "SELECT count(*) FROM retrieval.chunks WHERE source_ref = $1"
    return Change("retrieval", "POST", "/chunks", body, count, mark)


def stored(system: System, change: Change) -> int:
    return int(system.rows(change.count, change.mark)[0][0])


@pytest.mark.parametrize(
    "made", [new_patient, new_intake, new_summary, new_chunk], ids=lambda made: made.__name__
)
class TestAnAnswerThatIsLost:
    def test_is_returned_to_the_repeat_and_nothing_is_stored_twice(
        self, system: System, case: Case, made: Callable[[Case], Change]
    ) -> None:
        for _ in range(ROUNDS):
            change, headers = made(case), {"Idempotency-Key": str(uuid4())}
            status, document = lose_the_answer(system, change, headers)
            system.wait_for(change.service)

            with system.client() as client:
                again = client.request(
                    change.method, change.path, json=change.body, headers=headers
                )

            assert status == 200
            assert (again.status_code, again.json()) == (status, document)
            assert again.headers["Idempotency-Replayed"] == "true"
            assert stored(system, change) == 1


def lose_the_answer(system: System, change: Change, headers: dict[str, str]) -> tuple[int, Any]:
    """Send the request, kill the service once it has responded, and return the response that the client never got."""
    failures: list[Exception] = []

    def ask(url: str) -> None:
        with system.client(base_url=url) as client:
            try:
                client.request(change.method, change.path, json=change.body, headers=headers)
            except httpx.TransportError as failure:
                failures.append(failure)

    with withholding(system.port) as proxy:
        asking = threading.Thread(target=ask, args=[proxy.url])
        asking.start()
        answer = proxy.answer()
        system.kill(change.service)
    asking.join()
    assert len(failures) == 1, "the client received a response"
    return answer
