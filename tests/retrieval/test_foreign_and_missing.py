"""Foreign objects are rejected in the same time as missing objects. `test_leaks` compares the bytes by day."""

from collections.abc import Callable
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.panels import FakePanels
from support.same_answers import Ask, Asker, assert_same_time, wait_until_answered

from chartroom.system.keys import Keyring
from chassis.access import replica
from tests.leaks.passages import CASES, Folder
from tests.leaks.search import Case

pytestmark = [pytest.mark.anyio, pytest.mark.nightly]
TURNS = 2_000
LARGE = 40  # Number of passages of the foreign patient.
OWN = "P1"
STORE = next(case for case in CASES if case.operation == "POST /chunks")


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make each rejection ask for panel news at once: a pause would hide other differences in time."""
    monkeypatch.setattr(replica, "PAUSE_S", 0.0)


@pytest.fixture
def panels() -> FakePanels:
    made = FakePanels()
    made.let("caller:nurse", OWN)
    return made


@pytest.fixture
def nurse(app: FastAPI, client: httpx.AsyncClient, keyring: Keyring) -> Asker:
    return Asker(app, keyring.mint("nurse", scope="user/DocumentReference.cruds"))


def about(case: Case[Folder], folder: Folder, key: str | None = None) -> Ask:
    method, path, body = case.request(folder)
    headers = {"Idempotency-Key": key or str(uuid4())} if method != "GET" else {}
    return Ask(method, path, body, headers | case.headers(folder))


def missing(case: Case[Folder]) -> Ask:
    return about(case, Folder(0, f"P{uuid4().int % 10**9}"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.operation)
async def test_a_foreign_patient_is_rejected_like_an_unknown_patient(
    client: httpx.AsyncClient, nurse: Asker, case: Case[Folder], measured: Callable[..., None]
) -> None:
    folder = Folder(3, "P3")
    await folder.fill(client)
    for _ in range(LARGE):
        await folder.post("/chunks", folder.chunk)
    if case.prepare is not None:
        await case.prepare(folder)

    assert (await nurse(about(case, folder))).status == case.refusal[0]
    await assert_same_time(
        nurse, lambda: about(case, folder), lambda: missing(case), TURNS, measured
    )


async def test_a_repeat_after_a_withdrawal_is_rejected_like_an_unknown_patient(
    nurse: Asker, panels: FakePanels, measured: Callable[..., None]
) -> None:
    repeat = about(STORE, Folder(1, OWN), "once")
    await wait_until_answered(nurse, repeat, 200)
    panels.remove(OWN)
    await wait_until_answered(nurse, repeat, 403)

    await assert_same_time(nurse, lambda: repeat, lambda: missing(STORE), TURNS, measured)
