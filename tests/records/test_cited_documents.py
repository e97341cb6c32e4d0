import json
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.refused_callers import bearer

from chartroom.system.keys import Keyring

Answer = dict[str, Any]
Headers = dict[str, str]
Patch = Callable[..., Awaitable[httpx.Response]]
ID = str(UUID(int=7))
OWN = {"document_id": ID, "version": 2, "start": 0, "end": 31}
WRONG = [
    (OWN | {"document_id": str(UUID(int=8))}, "document_id", "document-of-patient"),
    (OWN | {"document_id": str(UUID(int=8)), "version": 99}, "document_id", "document-of-patient"),
    (OWN | {"version": 99}, "version", "document-version"),
    (OWN | {"start": 30, "end": 32}, "end", "offsets-in-text"),
]
SOURCES = [OWN, *(source for source, _, _ in WRONG)]
SUMMARY: Answer = {"summary": "No fever.", "sources": SOURCES}


def away(_: httpx.Request) -> httpx.Response:
    return httpx.Response(503, json={})


def rules(at: str = "") -> set[tuple[str, str]]:
    numbered = enumerate(WRONG, 1)
    return {(f"{at}/sources/{n}/{member}", rule) for n, (_, member, rule) in numbered}


@pytest.fixture
def path(encounter: Answer) -> str:
    return f"/encounters/{encounter['id']}"


@pytest.fixture
def write(client: httpx.AsyncClient, path: str) -> Patch:
    async def patch(headers: Headers | None = None, **body: Any) -> httpx.Response:
        summary = {"summary": "No fever.", "sources": [OWN]} | body
        return await client.patch(path, json=summary, headers={"If-Match": "*"} | (headers or {}))

    return patch


@pytest.fixture
async def unchecked(write: Patch, retrieval: Any) -> Answer:
    """An encounter with a summary that was stored while retrieval did not answer."""
    retrieval.fail = away
    written = (await write()).raise_for_status().json()
    retrieval.fail = None
    return written


async def accept(
    client: httpx.AsyncClient, encounter: Answer, as_person: Headers
) -> httpx.Response:
    version = {"If-Match": f'W/"{encounter["version"]}"'}
    path = f"/encounters/{encounter['id']}/summary/accept"
    return await client.post(path, headers=as_person | version)


async def test_a_summary_does_not_cite_documents_that_the_patient_does_not_have(
    *,
    client: httpx.AsyncClient,
    encounter: Answer,
    path: str,
    as_person: Headers,
    keyring: Keyring,
):
    of_patient = {"scope": "patient/Encounter.ru", "patient": encounter["patient_id"]}
    for headers in ({}, as_person, bearer(keyring.mint("nurse", **of_patient))):
        refused = await client.patch(path, json=SUMMARY, headers=headers)
        assert broken_rules(assert_problem(refused, 422, "invalid")) == rules()

    task = {"kind": "summary", "queue": "q", "encounter_id": encounter["id"]}
    (await client.post("/tasks", json=task)).raise_for_status()
    (claimed,) = (await client.post("/tasks/claim", json={"queues": ["q"]})).json()["tasks"]
    body = {"claim_token": claimed["claim_token"], "encounter": SUMMARY}
    refused = await client.post(f"/tasks/{claimed['id']}/complete", json=body)
    assert broken_rules(assert_problem(refused, 422, "invalid")) == rules("/encounter")
    assert (await client.get(path)).json()["version"] == encounter["version"]

    body = {**body, "encounter": SUMMARY | {"sources": [OWN]}}
    (await client.post(f"/tasks/{claimed['id']}/complete", json=body)).raise_for_status()
    written = (await client.get(path)).json()
    assert (written["summary"], written["sources_checked"]) == ("No fever.", True)


async def test_all_identifiers_of_the_patient_and_of_merged_ones_count_as_one(
    *, client: httpx.AsyncClient, as_person: Headers, retrieval: Any
):
    ids = []
    for number in "12":
        identifiers = [{"system": "urn:example:clinic", "value": f"P-{number}"}]
        body = {"full_name": "Lee", "identifiers": identifiers}
        ids.append((await client.post("/patients", json=body)).json()["id"])
    merge = {"source": ids[0], "target": ids[1], "reason": "Registered twice"}
    merge |= {"source_version": 1, "target_version": 1}
    body = {"patient_id": ids[1], "chief_complaint": "Cough"}
    opened = (await client.post("/encounters", json=body)).raise_for_status().json()
    (await client.post("/patients/merge", json=merge, headers=as_person)).raise_for_status()

    written = await client.patch(f"/encounters/{opened['id']}", json={**SUMMARY, "sources": [OWN]})

    assert written.raise_for_status().json()["sources_checked"] is True
    asked = json.loads(retrieval.asked[-1].content)
    assert {*ids, "P-1", "P-2"} <= {*asked["patient"]}
    assert asked["documents"] == [{"document_id": ID, "version": 2}]


@pytest.mark.parametrize("status", [200, 404, 503])
async def test_without_retrieval_a_summary_is_stored_and_accepted_only_after_the_check(
    *,
    client: httpx.AsyncClient,
    write: Patch,
    path: str,
    as_person: Headers,
    retrieval: Any,
    status: int,
):
    retrieval.fail = lambda _: httpx.Response(status, json={"documents": []})
    by_agent = (await write()).raise_for_status().json()
    again = (await write()).json()
    by_person = (await write(as_person, summary="No cough.")).json()
    refused = await accept(client, by_person, as_person)
    retrieval.fail = None
    accepted = (await accept(client, by_person, as_person)).raise_for_status().json()

    assert again == by_agent
    for one in (by_agent, by_person):
        shown = (one["sources_checked"], one["summary_status"], one["accepted_by"])
        assert shown == (False, "preliminary", None)
    assert_problem(refused, 503, "sources-unchecked")
    assert (accepted["sources_checked"], accepted["summary_status"]) == (True, "final")
    versions = (await client.get(f"{path}/history")).json()["versions"]
    assert [one["sources_checked"] for one in versions] == [True, False, False, None]


async def test_wrong_sources_that_were_not_checked_are_not_accepted(
    *,
    client: httpx.AsyncClient,
    write: Patch,
    unchecked: Answer,
    as_person: Headers,
    retrieval: Any,
):
    retrieval.fail = away
    wrong = (await write(sources=SOURCES)).raise_for_status().json()
    retrieval.fail = None

    refused = await accept(client, wrong, as_person)

    assert broken_rules(assert_problem(refused, 409, "wrong-sources")) == rules()
    stale = await accept(client, unchecked, as_person)
    assert_problem(stale, 412, "version-mismatch")


async def test_a_summary_of_an_earlier_version_counts_as_unchecked(
    *, client: httpx.AsyncClient, write: Patch, as_person: Headers, rows_of: Any, path: str
):
    without = (await write(sources=[])).json()
    await write()
    await rows_of("UPDATE records.encounters SET sources_checked = NULL")
    earlier = (await client.get(path)).json()
    accepted = (await accept(client, earlier, as_person)).json()

    assert (without["sources_checked"], earlier["sources_checked"]) == (True, False)
    assert accepted["sources_checked"] is True


async def test_checked_sources_are_not_checked_again(
    *, client: httpx.AsyncClient, write: Patch, path: str, as_person: Headers, retrieval: Any
):
    checked = (await write()).json()
    retrieval.documents.clear()
    rejected = (await accept(client, checked, as_person)).json()
    for action in ("withdraw", "reject", "withdraw"):
        version = {"If-Match": f'W/"{rejected["version"]}"'}
        answer = await client.post(
            f"{path}/summary/{action}", json={"reason": "Wrong."}, headers=as_person | version
        )
        rejected = answer.raise_for_status().json()
    edited = (await write(as_person, summary="No cough.")).raise_for_status().json()

    versions = (await client.get(f"{path}/history")).json()["versions"]
    kept = [one["sources_checked"] for one in versions]
    assert kept == [True, True, None, True, True, True, None]
    assert (edited["accepted_by"], len(retrieval.asked)) == ("dr-osei", 1)
