"""A patient out of reach answers like an unknown one: with the same bytes, in the same time.

`make nightly` measures the time, with 2,000 requests of each kind, or as many as make it certain.
"""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.fake_embedder import FakeEmbedder
from support.panels import FakePanels
from support.retrieval_app import create_app
from support.same_answers import Ask, Asker, Ids, assert_same_time, medians_of, wait_until_answered

from chartroom.system.keys import Keyring
from chassis.access import feed
from retrieval.settings import Settings

pytestmark = pytest.mark.anyio
TURNS, TURNS_BY_NIGHT = 10, 2_000
LARGE = 40  # Passages of the foreign patient.
OWN, FOREIGN = "P1", "P3"
CHUNK = {
    "patient_id": "{patient}",
    "source_type": "note",
    "source_ref": "n",
    "chunk_text": "The patient has a cough.",
}
QUESTION = {"question": "Who has a cough?", "patient_id": "{patient}"}
REQUESTS = {
    "find passages": Ask("POST", "/retrieve", QUESTION),
    "find passages of a source": Ask("POST", "/retrieve", QUESTION | {"source_ref": "n"}),
    "store a passage": Ask("POST", "/chunks", CHUNK),
    "store a passage with a key": Ask("POST", "/chunks", CHUNK, {"Idempotency-Key": "{key}"}),
}


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each refusal ask for news at once: pauses would hide what else takes time."""
    monkeypatch.setattr(feed, "PAUSE_S", 0.0)


@pytest.fixture
def panels() -> FakePanels:
    made = FakePanels()
    made.let("caller:nurse", OWN)
    return made


@pytest.fixture
def app(settings: dict[str, Any], embedder: FakeEmbedder, panels: FakePanels) -> FastAPI:
    return create_app(Settings(**settings), embedder=embedder, records_transport=panels)


@pytest.mark.parametrize("name", REQUESTS)
async def test_a_foreign_patient_is_refused_like_an_unknown_one(
    app: FastAPI,
    client: httpx.AsyncClient,
    keyring: Keyring,
    name: str,
    record_property: Callable[[str, object], None],
    *,
    nightly: bool,
) -> None:
    nurse = Asker(app, keyring.mint("nurse", scope="user/DocumentReference.cs"))
    for _ in range(LARGE):
        chunk = CHUNK | {"patient_id": FOREIGN}
        (await client.post("/chunks", json=chunk)).raise_for_status()

    def about(patient: str) -> Ask:
        ids: Ids = {"patient": patient, "key": str(uuid4())}
        return REQUESTS[name].about(ids)

    def foreign() -> Ask:
        return about(FOREIGN)

    def missing() -> Ask:
        return about(f"P{uuid4().int % 10**9}")

    assert (await nurse(foreign())).status == 403
    await compare(nurse, foreign, missing, record_property, nightly=nightly)


async def test_a_repeat_after_a_withdrawal_is_refused_like_a_request_about_an_unknown_patient(
    app: FastAPI,
    client: httpx.AsyncClient,
    panels: FakePanels,
    *,
    keyring: Keyring,
    record_property: Callable[[str, object], None],
    nightly: bool,
) -> None:
    nurse = Asker(app, keyring.mint("nurse", scope="user/DocumentReference.cs"))
    request = REQUESTS["store a passage with a key"]
    repeat = request.about({"patient": OWN, "key": "once"})
    await wait_until_answered(nurse, repeat, 200)
    panels.remove(OWN)
    await wait_until_answered(nurse, repeat, 403)

    def repeated() -> Ask:
        return repeat

    def missing() -> Ask:
        return request.about({"patient": f"P{uuid4().int % 10**9}", "key": str(uuid4())})

    await compare(nurse, repeated, missing, record_property, nightly=nightly)


async def compare(
    ask: Asker,
    foreign: Callable[[], Ask],
    missing: Callable[[], Ask],
    keep: Callable[[str, object], None],
    *,
    nightly: bool,
) -> None:
    if nightly:
        found = await assert_same_time(ask, foreign, missing, TURNS_BY_NIGHT)
        keep("medians", str(found))
    else:
        await medians_of(ask, foreign, missing, TURNS)
