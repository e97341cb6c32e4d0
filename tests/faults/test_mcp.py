from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.system import System, wait_until

from tests.e2e.mcp_tools import LEGACY, MODERN, Result, Tools

GATEWAYS = {"connection-lost", "service-unavailable", "answer-too-late"}


@pytest.fixture(params=[MODERN, LEGACY])
def tools(request: pytest.FixtureRequest, system: System) -> Tools:
    return Tools.of(system, "tool-agent", request.param)


@pytest.fixture
def encounter(open_encounter: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    return open_encounter()


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
