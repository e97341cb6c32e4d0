"""Requests about foreign objects are rejected in the same time as requests about missing objects.

`test_leaks` compares the bytes.
"""

from collections.abc import AsyncIterator, Callable
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.asks import Ask
from support.databases import TestDatabase
from support.panels import FakePanels
from support.same_answers import Asker, assert_same_time, wait_until_answered

from chartroom.system.keys import Keyring
from chassis.access import replica
from tests.leaks.cases import Case
from tests.leaks.passages import CASES, CHUNK
from tests.leaks.search import Search, names_in
from tests.retrieval.folder_search import FIRST, folders

pytestmark = pytest.mark.nightly
TURNS = 2_000
LARGE = 40  # The number of passages of the foreign patient.
STORE = next(case for case in CASES if case.operation == "POST /chunks")


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask records for changed panels without a pause, because the pause would hide other differences in time."""
    monkeypatch.setattr(replica, "PAUSE_S", 0.0)


@pytest.fixture
def panels() -> FakePanels:
    made = FakePanels()
    made.let("caller:nurse", FIRST)
    return made


@pytest.fixture
def nurse(app: FastAPI, client: httpx.AsyncClient, keyring: Keyring) -> Asker:
    return Asker(app, keyring.mint("nurse", scope="user/DocumentReference.cruds"))


@pytest.fixture
async def filled(
    database: TestDatabase, client: httpx.AsyncClient, keyring: Keyring
) -> AsyncIterator[Search]:
    async with folders(database, client, keyring) as search:
        for _ in range(LARGE):
            await search.store(search.subjects[3], Ask("POST", "/chunks", CHUNK))
        await search.read()
        yield search


def with_key(ask: Ask, key: str | None = None) -> Ask:
    headers = {"Idempotency-Key": key or str(uuid4())} if ask.method != "GET" else {}
    return Ask(ask.method, ask.path, ask.body, {**headers, **ask.headers})


def about(case: Case, ref: str, key: str | None = None) -> Ask:
    """Return a request about this patient; all other ids and names are new."""
    values = {name: str(uuid4()) for name in names_in(case.ask)}
    return with_key(case.ask.about(values | {"ref": ref, "url": ref}), key)


def missing(case: Case) -> Ask:
    return about(case, f"P{uuid4().int % 10**9}")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.operation)
async def test_a_foreign_patient_is_rejected_like_an_unknown_patient(
    filled: Search, nurse: Asker, case: Case, measured: Callable[..., None]
):
    ask = await filled.about(case.ask, filled.subjects[3])

    assert (await nurse(with_key(ask))).status == case.hidden.foreign[0]
    await assert_same_time(nurse, lambda: with_key(ask), lambda: missing(case), TURNS, measured)


async def test_a_repeat_after_a_withdrawal_is_rejected_like_an_unknown_patient(
    nurse: Asker, panels: FakePanels, measured: Callable[..., None]
):
    repeat = about(STORE, FIRST, "once")
    await wait_until_answered(nurse, repeat, 200)
    panels.remove(FIRST)
    await wait_until_answered(nurse, repeat, 403)

    await assert_same_time(nurse, lambda: repeat, lambda: missing(STORE), TURNS, measured)
