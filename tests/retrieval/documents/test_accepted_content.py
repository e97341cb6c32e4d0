"""An agent's document is a draft, and an agent does not change what a person or a feed wrote."""

from collections.abc import Callable
from itertools import product
from typing import Any

import httpx
import pytest
from support.applications import assert_problem

from chartroom.system.keys import Keyring
from tests.retrieval.documents.conftest import NOTE, Headers

CHANGED = NOTE.replace("a cough", "no cough")
ANAPHYLAXIS = "Penicillin: anaphylaxis in 2019."


@pytest.fixture
def as_(keyring: Keyring) -> Callable[..., Headers]:
    def headers(name: str, **claims: Any) -> Headers:
        return {"Authorization": f"Bearer {keyring.mint(name, **claims)}"}

    return headers


@pytest.fixture
def writers(as_: Callable[..., Headers]) -> dict[str, Headers]:
    return {
        "feed": as_("test-agent"),
        "person": as_("dr-osei", kind="person"),
        "agent": as_("summary-agent"),
        "other agent": as_("intake-agent"),
        "agent for a person": as_("dr-osei", kind="person", act={"sub": "summary-agent"}),
    }


async def changes(
    client: httpx.AsyncClient, letter: dict[str, Any], by: Headers, id_: str, *, version: int = 1
) -> list[httpx.Response]:
    """Change and delete a document by each route."""
    names = ("patient_id", "scope", "source_type", "source_ref")
    source = {name: letter[name] for name in names if name in letter}
    stated = by | {"If-Match": f'W/"{version}"'}
    return [
        await client.post("/documents", json=letter | {"text": CHANGED}, headers=by),
        await client.post("/documents", json=letter | {"title": "No allergies"}, headers=by),
        await client.patch(f"/documents/{id_}", json={"title": "No allergies"}, headers=stated),
        await client.delete(f"/documents/{id_}", headers=stated),
        await client.post("/documents/delete", json=source, headers=by),
    ]


@pytest.mark.parametrize("by", [*product(("feed", "person"), ("agent", "agent for a person"))])
@pytest.mark.parametrize("about", [{}, {"patient_id": None, "scope": "shared"}])
async def test_an_agent_does_not_change_accepted_documents(
    client: httpx.AsyncClient,
    letter: dict[str, Any],
    writers: dict[str, Headers],
    by: tuple[str, str],
    about: dict[str, Any],
):
    writer, changer = by
    letter = {name: value for name, value in (letter | about).items() if value is not None}
    first = await client.post("/documents", json=letter, headers=writers[writer])
    id_ = first.raise_for_status().json()["id"]
    before = (await client.get(f"/documents/{id_}")).json()

    refused = await changes(client, letter, writers[changer], id_)
    again = await client.post("/documents", json=letter, headers=writers[changer])

    for answer in refused:
        assert assert_problem(answer, 409, "accepted-content")["current_version"] == 1
    assert again.json()["status"] == "unchanged"
    assert (await client.get(f"/documents/{id_}")).json() == before


async def test_a_reviewed_document_of_an_agent_is_accepted(
    client: httpx.AsyncClient, letter: dict[str, Any], writers: dict[str, Headers]
):
    draft = await client.post("/documents", json=letter, headers=writers["agent"])
    id_, path = draft.json()["id"], f"/documents/{draft.json()['id']}"
    stated = writers["person"] | {"If-Match": 'W/"1"'}

    accepted = await client.patch(path, json={"review_status": "approved"}, headers=stated)
    refused = await changes(client, letter, writers["agent"], id_, version=2)

    assert (draft.json()["review_status"], accepted.json()["review_status"]) == (
        "draft",
        "approved",
    )
    assert {one.json()["code"] for one in refused} == {"accepted-content"}


@pytest.mark.parametrize(
    ("writer", "status"),
    [("agent", "draft"), ("other agent", "draft"), ("feed", "approved"), ("person", "approved")],
)
async def test_a_draft_is_changed_by_everyone(
    client: httpx.AsyncClient,
    letter: dict[str, Any],
    writers: dict[str, Headers],
    writer: str,
    status: str,
):
    await client.post("/documents", json=letter, headers=writers["agent"])

    answer = await client.post(
        "/documents", json=letter | {"text": CHANGED}, headers=writers[writer]
    )

    assert (answer.json()["status"], answer.json()["review_status"]) == ("updated", status)


@pytest.mark.parametrize(("path", "text"), [("/documents", "text"), ("/chunks", "chunk_text")])
async def test_a_search_marks_texts_of_agents(
    client: httpx.AsyncClient, writers: dict[str, Headers], path: str, text: str
):
    source = {"patient_id": "P1", "source_type": "letter"}
    for writer in ("feed", "agent"):
        body = source | {"source_ref": writer, text: f"{ANAPHYLAXIS} Says the {writer}."}
        (await client.post(path, json=body, headers=writers[writer])).raise_for_status()

    question = {"question": "anaphylaxis", "patient_id": "P1"}
    answer = (await client.post("/retrieve", json=question)).json()

    statuses = {one["source_ref"]: one["review_status"] for one in answer["matches"]}
    approved = "approved" if path == "/documents" else None
    assert statuses == {"feed": approved, "agent": "draft"}
