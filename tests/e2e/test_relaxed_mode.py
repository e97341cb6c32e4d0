"""A second system beside the first, as a newcomer starts it: without tokens, on this machine only."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import httpx
import psutil
import pytest
from support.check_containers import check
from support.problems import assert_problem
from support.system import System, run, start, stop


@pytest.fixture(scope="module")
def relaxed() -> Iterator[System]:
    started = start()
    yield started
    stop(started)


@pytest.fixture
def anybody(relaxed: System) -> Iterator[httpx.Client]:
    """A client without a token."""
    with relaxed.client(None) as client:
        yield client


@pytest.fixture
def event(anybody: httpx.Client) -> dict[str, Any]:
    patient = anybody.post("/patients", json={"full_name": "Bo Vantongeren"}).raise_for_status().json()
    body = {"patient_id": patient["id"], "chief_complaint": "Sore throat again"}
    encounter = anybody.post("/encounters", json=body).raise_for_status().json()
    return {"encounter_id": encounter["id"], "agent_name": "somebody", "event_type": "step", "payload": {}}


class TestACallerWithoutAToken:
    @pytest.mark.parametrize(
        ("headers", "name"),
        [({"X-Agent-Name": "triage-agent"}, "triage-agent"), ({}, "development-agent")],
        ids=["named", "not named"],
    )
    def test_acts_as_the_agent_it_names(
        self, anybody: httpx.Client, event: dict[str, Any], headers: dict[str, str], name: str
    ) -> None:
        response = anybody.post("/agent-events", json=event, headers=headers)

        assert (response.status_code, response.json()["recorded_by"]) == (200, name)

    def test_is_never_a_peer(self, relaxed: System, anybody: httpx.Client) -> None:
        response = anybody.post(
            f"{relaxed.address('records')}/internal/encounters/lookup",
            json={"ids": [str(uuid4())]},
            headers={"X-Agent-Name": "audit"},
        )

        assert_problem(response, 403, "not-allowed")

    def test_is_nobody_where_the_request_names_another_host(self, anybody: httpx.Client) -> None:
        response = anybody.get("/intake/P-relaxed", headers={"Host": "attacker.example"})

        assert_problem(response, 401, "token-required")


class TestCheckContainers:
    def test_is_not_content_with_a_system_that_asks_nobody(self, relaxed: System) -> None:
        done = check(relaxed.url, relaxed.keyring.mint("check-containers"))

        assert done.returncode == 1
        assert "POST /patients without a token answered 200, not 401" in done.stderr


class TestACallerWithAToken:
    def test_is_who_it_says(self, relaxed: System, event: dict[str, Any]) -> None:
        with relaxed.client("dr-okafor", "person", headers={"X-Agent-Name": "triage-agent"}) as client:
            response = client.post("/agent-events", json=event)

        assert response.json()["recorded_by"] == "dr-okafor"

    def test_is_refused_where_it_is_not_of_this_system(self, system: System, relaxed: System) -> None:
        foreign = system.keyring.mint("triage-agent")

        with relaxed.client_with({"Authorization": f"Bearer {foreign}", "X-Agent-Name": "triage-agent"}) as client:
            response = client.get("/intake/P-relaxed")

        assert_problem(response, 401, "token-invalid")


class TestTwoSystems:
    def test_share_no_data(self, agent: httpx.Client, anybody: httpx.Client) -> None:
        patient = agent.post("/patients", json={"full_name": "Only In One Of Them"}).json()["id"]

        assert agent.get(f"/patients/{patient}").status_code == 200
        assert_problem(anybody.get(f"/patients/{patient}"), 404, "patient-not-found")

    def test_are_both_told_by_status(self, system: System, relaxed: System) -> None:
        for one, tokens in ((system, "tokens required"), (relaxed, "tokens not required")):
            told = run(one, "status")
            assert (told.returncode, one.url in told.stdout, tokens in told.stdout) == (0, True, True), told.stdout

    def test_listen_on_this_machine_only(self, system: System, relaxed: System) -> None:
        listening = [
            connection
            for one in (system, relaxed)
            for pid in one.pids().values()
            for process in [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
            for connection in process.net_connections()
            if connection.status == psutil.CONN_LISTEN
        ]

        assert {connection.laddr.ip for connection in listening} == {"127.0.0.1"}
        assert {system.port, relaxed.port} <= {connection.laddr.port for connection in listening}


def test_a_start_removes_no_damaged_database_and_has_the_patients_once_it_is_mended(
    relaxed: System, anybody: httpx.Client
) -> None:
    patient = anybody.post("/patients", json={"full_name": "Ida Okonkwo-Lund"}).raise_for_status().json()
    up = ["up", "--detach", "--port", str(relaxed.port)]
    assert run(relaxed, "down").returncode == 0

    for part in ("postgres/data/PG_VERSION", "postgres"):
        there, away = relaxed.data.path / part, relaxed.data.path / "away"
        there.rename(away)
        refused = run(relaxed, *up)
        away.rename(there)

        assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)
        assert str(there) in refused.stderr
        assert "`chartroom restore`" in refused.stderr
    mended = run(relaxed, *up)

    assert mended.returncode == 0, mended.stderr
    assert anybody.get(f"/patients/{patient['id']}").json() == patient
