from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_problem
from support.system import System, wait_until

from tests.e2e.mcp_tools import LEGACY, MODERN, Result, Tools

GATEWAYS = {"connection-lost", "service-unavailable", "answer-too-late"}


@pytest.fixture(params=[MODERN, LEGACY])
def tools(request: pytest.FixtureRequest, system: System) -> Tools:
    return Tools.of(system, "tool-agent", request.param)


@pytest.fixture
def encounter(open_encounter: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    return open_encounter()


def test_without_edge_tools_work(system: System, encounter: dict[str, Any]):
    tools = Tools.of(system, "tool-agent")

    with system.stopped("edge"):
        names = tools.names()
        listed = tools.call("list_encounters", patient_id=encounter["patient_id"]).ok()

    assert len(names) == 16
    assert [each["id"] for each in listed["encounters"]] == [encounter["id"]]


def test_without_the_mcp_app_the_services_work_and_health_lists_it(
    system: System, agent: httpx.Client, open_encounter: Callable[[], dict[str, Any]]
):
    with system.stopped("mcp"):
        encounter = open_encounter()
        read = agent.get(f"/encounters/{encounter['id']}")
        tool = agent.post("/mcp", json={"jsonrpc": "2.0", "id": 1, "method": "tools/list"})
        health = agent.get("/health")

    assert read.status_code == 200
    assert tool.json()["code"] in GATEWAYS
    assert tool.json()["retryable"]
    assert_problem(health, 503, "system-unavailable")
    assert health.json()["services"] == {
        "records": "ok",
        "audit": "ok",
        "retrieval": "ok",
        "mcp": "unavailable",
        "console": "ok",
    }


def test_a_killed_service_is_a_failure_to_repeat_and_the_repeat_happens_once(
    system: System, agent: httpx.Client, tools: Tools, encounter: dict[str, Any]
):
    visit = {"patient_id": encounter["patient_id"], "chief_complaint": "Palpitations at night"}
    system.sent.values.add("Palpitations at night")
    key = str(uuid4())
    first = tools.call("open_encounter", **visit, idempotency_key=key).ok()
    failures: list[Result] = []

    def repeated() -> bool:
        result = tools.call("open_encounter", **visit, idempotency_key=key)
        if result.is_error:
            failures.append(result)
        return bool(failures) and not result.is_error

    system.kill("records")
    wait_until(repeated)
    system.wait_for("records")

    again = tools.call("open_encounter", **visit, idempotency_key=key).ok()
    listed = agent.get("/encounters", params={"patient_id": visit["patient_id"]}).json()
    opened = [e for e in listed["encounters"] if e["chief_complaint"] == "Palpitations at night"]
    assert {failure.code for failure in failures} <= GATEWAYS
    assert all("(call again after " in failure.text for failure in failures)
    assert again["id"] == first["id"]
    assert [each["id"] for each in opened] == [first["id"]]
