import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.eventually import HANGS_S
from support.short_timings import shorten

from chassis.database import pool

NAME = {"name": "a"}
PATIENT = "01a1f817-b2ff-75c5-841a-c9228591bdad"


@pytest.fixture(autouse=True)
def no_time(client: httpx.AsyncClient, app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the start, let every database connection time out immediately, so that each search is too slow."""
    shorten(monkeypatch, app.state.database, lend_s=0.0, long_read_s=0.0)
    monkeypatch.setattr(pool, "ANSWER_S", HANGS_S)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/patients/search", NAME),
        ("POST", "/patients/$match", NAME),
        ("GET", "/encounters", None),
        ("GET", "/tasks", None),
        ("GET", "/intake/P1", None),
        ("GET", f"/patients/{PATIENT}/everything", None),
    ],
)
async def test_is_not_worth_a_repeat(
    client: httpx.AsyncClient, method: str, path: str, body: dict[str, str] | None
):
    answer = await client.request(method, path, json=body)

    problem = assert_problem(answer, 422, "search-too-slow")
    assert (problem["retryable"], problem["retry_after_s"]) == (False, None)
    assert "Narrow the search" in problem["detail"]


@pytest.mark.parametrize("path", ["Observation?code=a", f"Patient/{PATIENT}/$everything"])
async def test_is_too_costly_in_fhir(client: httpx.AsyncClient, path: str):
    answer = await client.get(f"/fhir/{path}")

    (issue,) = answer.json()["issue"]
    assert (answer.status_code, issue["code"]) == (422, "too-costly")
    assert issue["details"]["coding"][0]["code"] == "search-too-slow"


async def test_is_unavailable_if_it_is_a_read_of_one_resource(client: httpx.AsyncClient):
    problem = assert_problem(await client.get(f"/patients/{PATIENT}"), 503, "database-unavailable")
    assert "did not answer in time" in problem["detail"]
