import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.event_stream import events_of
from support.problems import assert_problem
from support.system import System, wait_until

from chartroom.system.roles import Patients, Role

Answer = dict[str, Any]
STREAM = "/agent-events/stream?event_type=step"
NOW = "UPDATE records.access_members SET until = clock_timestamp() WHERE ref = $1"
IN_PEERS = """
SELECT until FROM audit.access_members WHERE ref = $1
UNION ALL SELECT until FROM retrieval.access_members WHERE ref = $1
"""


@pytest.fixture
def doctor(system: System) -> Iterator[httpx.Client]:
    ward = Patients(panel="Ward without patients")
    headers = system.headers_of(f"dr-{uuid4().hex}", Role.REVIEWER, "person", ward)
    with system.client_with(headers) as client:
        yield client


@pytest.fixture
def reviewer(system: System) -> Iterator[httpx.Client]:
    with system.client_with(system.headers_of("dr-osei", Role.REVIEWER, "person")) as client:
        yield client


def take(client: httpx.Client, patient: Answer) -> Answer:
    body = {"patient": patient["id"], "reason": "Ada Quill fell down", "purpose": "ETREAT"}
    return client.post("/break-glass", json=body).raise_for_status().json()


def registered(agent: httpx.Client) -> Answer:
    return agent.post("/patients", json={"full_name": "Ada Quill"}).raise_for_status().json()


def log(agent: httpx.Client, patient: Answer) -> str:
    event = {"agent_name": "triage-agent", "event_type": "step", "payload": {}}
    answer = agent.post("/agent-events", json=event | {"patient_ids": [patient["id"]]})
    return str(answer.raise_for_status().json()["id"])


def asked(client: httpx.Client, patient: Answer) -> list[httpx.Response]:
    question = {"question": "Why is she dizzy?", "patient_id": patient["id"]}
    return [
        client.get(f"/patients/{patient['id']}"),
        client.get("/agent-events", params={"patient_id": patient["id"]}),
        client.post("/retrieve", json=question),
    ]


def statuses(client: httpx.Client, patient: Answer) -> list[int]:
    return [answer.status_code for answer in asked(client, patient)]


class TestBreakGlass:
    def test_shows_a_patient_in_all_services_until_another_person_reviews_it_and_is_logged(
        self,
        system: System,
        doctor: httpx.Client,
        reviewer: httpx.Client,
        patient: Answer,
        measured: Callable[..., None],
        *,
        nightly: bool,
    ):
        """In nightly runs, emergency access ends at most three seconds after the review."""
        for answer in asked(doctor, patient):
            assert_problem(answer, 403, "patient-out-of-reach")

        taken = take(doctor, patient)

        wait_until(lambda: statuses(doctor, patient) == [200, 200, 200])
        end = datetime.fromisoformat(taken["until"])
        assert [row[0] for row in system.rows(IN_PEERS, patient["id"])] == [end, end]
        waiting = reviewer.get("/break-glass", params={"reviewed": "false"}).json()
        assert taken in waiting["break_glass"]
        own = doctor.post(f"/break-glass/{taken['id']}/review")
        assert_problem(own, 403, "own-break-glass")

        reviewed = reviewer.post(f"/break-glass/{taken['id']}/review").raise_for_status().json()

        assert statuses(doctor, patient)[0] == 403
        ended = wait_until(lambda: statuses(doctor, patient) == [403, 403, 403])
        if nightly:
            measured("Reviewed break-glass ends at all services", ended, at_most=3, unit="s")
        assert reviewed["reviewed_by"] == "dr-osei"
        query = {"patient_id": patient["id"], "event_type": "break-glass.started"}

        def events() -> list[Answer]:
            answer = reviewer.get("/agent-events", params=query).raise_for_status()
            return list(answer.json()["events"])

        wait_until(lambda: len(events()) == 1)
        (event,) = events()
        assert event["payload"]["data"]["purpose"] == "ETREAT"
        assert "Quill" not in str(event)

    @pytest.mark.nightly
    @pytest.mark.parametrize("end", ["time", "review"])
    def test_ends_in_all_services_and_open_streams_within_three_seconds(
        self,
        system: System,
        agent: httpx.Client,
        doctor: httpx.Client,
        reviewer: httpx.Client,
        *,
        end: str,
    ):
        ended, kept = (registered(agent) for _ in range(2))
        taken, _ = take(doctor, ended), take(doctor, kept)
        assert statuses(doctor, kept) == [200, 200, 200]
        with (
            doctor.stream("GET", STREAM) as of_all,
            doctor.stream("GET", f"{STREAM}&patient_id={ended['id']}", timeout=2) as of_patient,
        ):
            streams = [events_of(one.raise_for_status()) for one in (of_all, of_patient)]
            first = log(agent, ended)
            assert [next(one).json["id"] for one in streams] == [first, first]

            if end == "review":
                reviewer.post(f"/break-glass/{taken['id']}/review").raise_for_status()
            else:
                system.rows(NOW, ended["id"])
            time.sleep(3)
            assert statuses(doctor, ended) == [403, 403, 403]
            log(agent, ended)
            last = log(agent, kept)

            assert next(streams[0]).json["id"] == last
            with pytest.raises(httpx.ReadTimeout):
                next(streams[1])
