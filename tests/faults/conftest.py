"""Parts of the real system end while it is used; each test leaves it whole."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support.system import SERVICES, System, agent, system, wait_until

__all__ = ["agent", "system"]


@pytest.fixture(autouse=True)
def whole(system: System, agent: httpx.Client) -> None:
    """A test begins with everything answering, whatever the one before it has left."""
    wait_until(lambda: all(system.answers(agent, name) for name in (*SERVICES, "edge")))


@pytest.fixture
def open_encounter(agent: httpx.Client) -> Callable[[], dict[str, Any]]:
    """Opens an encounter that audit has not heard of."""

    def opened() -> dict[str, Any]:
        patient = agent.post("/patients", json={"full_name": "Ines Falk-Ibarra"}).raise_for_status().json()
        body = {"patient_id": patient["id"], "chief_complaint": "Burning stomach pain"}
        return agent.post("/encounters", json=body).raise_for_status().json()

    return opened
