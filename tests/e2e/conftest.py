from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support.system import agent, system

__all__ = ["agent", "system"]


@pytest.fixture
def patient(agent: httpx.Client) -> dict[str, Any]:
    return agent.post(
        "/patients", json={"full_name": "Ada Quill Ferrante", "date_of_birth": "1961-02-03"}
    ).json()


@pytest.fixture
def open_encounter(agent: httpx.Client, patient: dict[str, Any]) -> Callable[..., dict[str, Any]]:
    def opened(chief_complaint: str = "Dizzy after standing up", **more: str) -> dict[str, Any]:
        body = {"patient_id": patient["id"], "chief_complaint": chief_complaint, **more}
        return agent.post("/encounters", json=body).raise_for_status().json()

    return opened


@pytest.fixture
def encounter(open_encounter: Callable[..., dict[str, Any]]) -> dict[str, Any]:
    return open_encounter()
