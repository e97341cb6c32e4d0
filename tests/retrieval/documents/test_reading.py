from typing import Any
from unittest.mock import ANY
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem
from support.eventually import eventually
from support.stand_in_audit import StandInAudit

NOTE = "HPI\nThe patient has had a cough for three days.\n\nPLAN\nStop metoprolol. Rest."


async def refs(client: httpx.AsyncClient, **query: Any) -> list[str]:
    answer = (await client.get("/documents", params=query)).raise_for_status()
    return [one["source_ref"] for one in answer.json()["documents"]]


async def test_a_document_is_returned_as_stored(store: Any, client: httpx.AsyncClient):
    encounter = str(uuid4())
    answer = await store(
        encounter_id=encounter,
        occurred_at="2026-03-14T10:00:00+02:00",
        codes=[{"system": "s", "code": "a|b"}],
    )

    read = await client.get(f"/documents/{answer['id']}")

    assert read.headers["ETag"] == 'W/"1"'
    assert read.json() == {
        "id": answer["id"],
        "version": 1,
        "patient_id": "P1",
        "encounter_id": encounter,
        "source_type": "letter",
        "source_ref": "l-1",
        "title": "Discharge letter",
        "codes": [{"system": "s", "code": "a|b"}],
        "review_status": "approved",
        "reviewed_by": None,
        "occurred_at": "2026-03-14T08:00:00Z",
        "author": "test-agent",
        "author_kind": "agent",
        "reported_author": None,
        "reported_author_kind": None,
        "model": None,
        "created_at": ANY,
        "updated_at": ANY,
        "unread": [],
        "recognised": [],
        "hidden_removed": 0,
        "original_sha256": None,
        "text": NOTE,
        "start": 0,
        "next": None,
        "total": len(NOTE),
    }


async def test_parts_together_are_the_text(store: Any, client: httpx.AsyncClient):
    text = "Schmerzen \U0001f9d1\u200d\u2695\ufe0f seit drei Tagen."
    path, parts, start = f"/documents/{(await store(text=text))['id']}", [], 0
    while start is not None:
        part = (await client.get(path, params={"start": start, "length": 5})).json()
        assert (part["start"], part["total"]) == (start, len(text))
        parts.append(part["text"])
        start = part["next"]

    assert "".join(parts) == text
    assert max(map(len, parts)) == 5
    beyond = (await client.get(path, params={"start": 1000})).json()
    assert (beyond["text"], beyond["next"]) == ("", None)


@pytest.mark.parametrize("query", [{"start": -1}, {"length": 0}, {"length": "all"}])
async def test_a_part_has_a_length(store: Any, client: httpx.AsyncClient, query: dict[str, Any]):
    answer = await client.get(f"/documents/{(await store())['id']}", params=query)

    assert_problem(answer, 422, "invalid")


async def test_an_earlier_version_stays_readable_until_the_document_is_deleted(
    store: Any, client: httpx.AsyncClient
):
    path = f"/documents/{(await store())['id']}"
    await store(text="Another text.")

    earlier = await client.get(path, params={"version": 1})
    assert (earlier.json()["text"], earlier.headers["ETag"]) == (NOTE, 'W/"1"')
    assert (await client.get(path, params={"version": 2})).json()["text"] == "Another text."
    assert_problem(await client.get(path, params={"version": 3}), 404, "document-version-not-found")
    await client.delete(path)
    for version in (1, 2):
        assert_problem(
            await client.get(path, params={"version": version}), 404, "document-version-not-found"
        )


async def test_an_earlier_version_shows_that_the_document_is_retired(
    store: Any, client: httpx.AsyncClient, person: dict[str, str]
):
    """A stored citation leads to a version that was approved at its time."""
    path = f"/documents/{(await store())['id']}"
    headers, retired = {"If-Match": '"1"'} | person, {"review_status": "retired"}
    (await client.patch(path, json=retired, headers=headers)).raise_for_status()

    read = [(await client.get(path, params={"version": one})).json() for one in (1, 2)]

    assert [one["review_status"] for one in read] == ["approved", "retired"]
    assert [one.get("newest") for one in read] == [{"version": 2} | retired, None]


async def test_chunks_are_listed_in_pages_in_the_order_of_the_text(
    store: Any, client: httpx.AsyncClient
):
    id_ = (await store())["id"]

    first = (await client.get(f"/documents/{id_}/chunks", params={"limit": 1})).json()
    second = await client.get(
        f"/documents/{id_}/chunks", params={"limit": 1, "cursor": first["next"]}
    )

    pages = [first, second.json()]
    assert {(page["document_id"], page["document_version"]) for page in pages} == {(id_, 1)}
    found = [chunk for page in pages for chunk in page["chunks"]]
    assert [(chunk["section"], chunk["start"], chunk["end"]) for chunk in found] == [
        ("HPI", 0, 47),
        ("PLAN", 49, 76),
    ]
    assert all(NOTE[chunk["start"] : chunk["end"]] == chunk["text"] for chunk in found)
    assert second.json()["next"] is None


async def test_documents_are_listed_by_filters_newest_first(
    store: Any, client: httpx.AsyncClient, letter: dict[str, Any], person: dict[str, str]
):
    code = {"system": "http://loinc.org", "code": "11506-3"}
    encounter = str(uuid4())
    await store(source_ref="a")
    await store(source_ref="b", patient_id="P2", codes=[code], encounter_id=encounter)
    await store(source_ref="c", patient_id=None, scope="shared", source_type="policy")
    await client.post("/documents", json=letter | {"source_ref": "d"}, headers=person)

    filtered: list[tuple[dict[str, str], list[str]]] = [
        ({}, ["d", "c", "b", "a"]),
        ({"patient_id": "P1"}, ["d", "a"]),
        ({"scope": "shared"}, ["c"]),
        ({"code": "http://loinc.org|11506-3"}, ["b"]),
        ({"encounter_id": encounter}, ["b"]),
        ({"source_type": "letter", "author_kind": "agent"}, ["b", "a"]),
        ({"review_status": "draft"}, ["c"]),
        ({"patient_id": "P1", "author_kind": "person"}, ["d"]),
    ]
    found = [await refs(client, **filters) for filters, _ in filtered]
    assert found == [expected for _, expected in filtered]
    page = await client.get("/documents", params={"limit": 3})
    assert "text" not in page.json()["documents"][0]
    following = page.json()["next"]
    assert await refs(client, limit=3, cursor=following) == ["a"]
    assert page.links["next"]["url"].endswith(following)
    both = await client.get("/documents", params={"patient_id": "P1", "scope": "shared"})
    assert_problem(both, 422, "invalid")


async def test_reads_store_access_events(
    store: Any, client: httpx.AsyncClient, audit: StandInAudit
):
    id_ = (await store())["id"]
    await client.get(f"/documents/{id_}")
    await client.get(f"/documents/{id_}/chunks")
    await client.get("/documents", params={"patient_id": "P9"})

    await eventually(lambda: len(audit.events) >= 4)
    events = [event for event in audit.events if event["access"]]
    assert [(event["event_type"], event["patient_ids"]) for event in events] == [
        ("document.read", ["P1"]),
        ("document.chunks-read", ["P1"]),
        ("documents.listed", ["P9"]),
    ]
    assert events[0]["payload"]["resource"] == f"document/{id_}"
    assert events[0]["payload"]["resource_version"] == 1
