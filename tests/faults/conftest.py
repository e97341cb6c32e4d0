"""Parts of the real system end while it is used; each test leaves it whole."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from support.system import SERVICES, System, agent, system, wait_until

__all__ = ["agent", "system"]


@pytest.fixture(autouse=True)
def whole(system: System, agent: httpx.Client) -> Iterator[None]:
    """A test begins and ends with everything answering. After the database has ended each service's first request is
    told so, because that is how the service learns it.
    """

    def answers() -> bool:
        return all(system.answers(agent, name) for name in (*SERVICES, "edge"))

    wait_until(answers)
    yield
    wait_until(answers)


@pytest.fixture
def open_encounter(agent: httpx.Client) -> Callable[[], dict[str, Any]]:
    """Opens an encounter that audit has not heard of."""

    def opened() -> dict[str, Any]:
        patient = agent.post("/patients", json={"full_name": "Ines Falk-Ibarra"}).raise_for_status().json()
        body = {"patient_id": patient["id"], "chief_complaint": "Burning stomach pain"}
        return agent.post("/encounters", json=body).raise_for_status().json()

    return opened
