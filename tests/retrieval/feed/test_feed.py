"""Texts of charts that records sends, and the documents made of them."""

import asyncio
import base64
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, fetch
from support.eventually import eventually
from support.fake_embedder import FakeEmbedder
from support.pdfs import pdf
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from retrieval.embedding.protocol import EmbedderBusy, Vector

pytestmark = pytest.mark.anyio
PATH = "/internal/documents"
Answer = dict[str, Any]
Send = Callable[..., Awaitable[list[Answer]]]
STORED = "SELECT patient_id, source_type, source_ref, version, text FROM retrieval.documents ORDER BY text"
PASSAGES = "SELECT FROM retrieval.passages"


def document(text: str = "Problem: Asthma.", **more: Any) -> Answer:
    return {
        "patient_id": str(UUID(int=1)),
        "encounter_id": None,
        "title": text.removesuffix("."),
        "text": text,
        "codes": [{"system": "http://snomed.info/sct", "code": "195967001"}],
        "review_status": None,
        "reviewed_by": None,
        "occurred_at": "2024-03-05T00:00:00+00:00",
        "author": "records",
        "author_kind": "system",
        "model": None,
    } | more


def fed(status: str) -> Answer:
    return {"status": status, "unreadable": None}


def resource(of: Answer | None, ref: str = "c1") -> Answer:
    return {"source_type": "Condition", "source_ref": ref, "document": of}


@pytest.fixture
def records(keyring: Keyring) -> dict[str, str]:
    """The token of records, as a header."""
    tokens = ServiceTokens("records", keyring.service_key_file("records"))
    return {"Authorization": f"Bearer {tokens.token_for('retrieval')}"}


@pytest.fixture
def send(client: httpx.AsyncClient, records: dict[str, str]) -> Send:
    async def sent(*resources: Answer, within_s: float = 20) -> list[Answer]:
        body = {"within_s": within_s, "documents": resources}
        answer = await client.put(PATH, json=body, headers=records)
        results: list[Answer] = answer.raise_for_status().json()["results"]
        return results

    return sent


@pytest.fixture
def stored(database: TestDatabase) -> Callable[[], Awaitable[list[tuple[Any, ...]]]]:
    async def rows() -> list[tuple[Any, ...]]:
        return [tuple(row.values()) for row in await fetch(database.admin_dsn, STORED)]

    return rows


Stored = Callable[[], Awaitable[list[tuple[Any, ...]]]]
OF = str(UUID(int=1))


class TestAResource:
    async def test_is_stored_once_replaced_and_removed(
        self, send: Send, stored: Stored, database: TestDatabase
    ) -> None:
        asthma, mild = document(), document("Problem: Asthma, mild.")

        results = [await send(resource(one)) for one in (asthma, asthma, mild)]

        assert results == [[fed(each)] for each in ("stored", "unchanged", "stored")]
        assert await stored() == [(OF, "Condition", "c1", 2, "Problem: Asthma, mild.")]
        assert [await send(resource(None)) for _ in range(2)] == [
            [fed("removed")],
            [fed("unchanged")],
        ]
        assert await stored() == await fetch(database.admin_dsn, PASSAGES) == []

    async def test_is_found_with_its_source_and_codes(
        self, client: httpx.AsyncClient, send: Send
    ) -> None:
        await send(resource(document()), resource(document("Problem: Gout."), "c2"))

        listed = (await client.get("/documents", params={"patient_id": OF})).json()["documents"]

        assert {(one["source_ref"], one["review_status"], one["author"]) for one in listed} == {
            ("c1", "approved", "records"),
            ("c2", "approved", "records"),
        }
        assert listed[0]["codes"] == [{"system": "http://snomed.info/sct", "code": "195967001"}]
        assert listed[0]["reviewed_by"] is None

    async def test_of_an_agent_keeps_who_wrote_it_and_who_answers_for_it(
        self, client: httpx.AsyncClient, send: Send
    ) -> None:
        wrote = {"author": "triage-agent", "author_kind": "agent", "model": "summariser-2"}
        draft = document("No fever.", review_status="draft", **wrote)

        shown = []
        for one in (draft, draft | {"review_status": "approved", "reviewed_by": "dr-osei"}):
            await send(resource(one))
            listed = await client.get("/documents", params={"patient_id": OF})
            (found,) = listed.json()["documents"]
            names = ("author", "author_kind", "model", "review_status", "reviewed_by")
            shown.append(tuple(found[name] for name in names))

        assert shown == [(*wrote.values(), "draft", None), (*wrote.values(), "approved", "dr-osei")]

    async def test_that_moves_to_another_patient_moves_its_document(
        self, send: Send, stored: Stored
    ) -> None:
        other = str(uuid4())
        await send(resource(document()))

        await send(resource(document(patient_id=other)))

        assert await stored() == [(other, "Condition", "c1", 1, "Problem: Asthma.")]

    async def test_has_an_event_of_each_change(self, send: Send, audit: StandInAudit) -> None:
        await send(resource(document()))
        await send(resource(document()))
        await send(resource(None) | {"reason": "entered-in-error"})

        await eventually(lambda: len(audit.events) == 2)
        assert audit.types == ["document.stored", "document.deleted"]
        assert audit.events[-1]["payload"]["data"]["reason"] == "entered-in-error"
        assert {event["agent_name"] for event in audit.events} == {"records"}
        assert all(event["patient_ids"] == [OF] for event in audit.events)


class TestAFile:
    async def test_is_found_in_its_pages_behind_the_text(
        self, client: httpx.AsyncClient, send: Send
    ) -> None:
        pages = pdf("HPI\nCough for three days.", "PLAN\nStop metoprolol.")
        letter = resource(document("Document: Letter.", files=[attached(pages)]))

        assert [await send(letter) for _ in range(2)] == [
            [fed("stored")],
            [fed("unchanged")],
        ]

        asked = {"question": "What was stopped?", "patient_id": OF, "top_k": 1}
        (match,) = (await client.post("/retrieve", json=asked)).json()["matches"]
        assert (match["chunk_text"], match["section"]) == (
            "PLAN\nStop metoprolol.",
            "Page 2: PLAN",
        )

    async def test_that_cannot_be_read_is_left_out(self, send: Send, stored: Stored) -> None:
        files = [attached(one) for one in (pdf(""), pdf("Cough."))]
        files.append({"media_type": "application/pdf", "data": "no base64"})

        (result,) = await send(resource(document("Document: Letter.", files=files)))

        assert result == {"status": "stored", "unreadable": "base64"}
        assert [row[4] for row in await stored()] == ["Document: Letter.\n\nCough."]


def attached(content: bytes) -> Answer:
    return {"media_type": "application/pdf", "data": base64.b64encode(content).decode()}


class TestADocumentOfACaller:
    """With the source that a resource of the chart has."""

    async def test_stays_beside_that_of_the_chart(
        self, client: httpx.AsyncClient, send: Send, stored: Stored
    ) -> None:
        own = {"patient_id": OF, "source_type": "Condition", "source_ref": "c1", "text": "Ours."}

        before = (await client.post("/documents", json=own)).json()
        assert await send(resource(document())) == [fed("stored")]
        after = (await client.post("/documents", json=own)).json()
        both = await stored()
        assert await send(resource(None)) == [fed("removed")]

        assert (before["status"], after["status"], after["id"]) == (
            "created",
            "unchanged",
            before["id"],
        )
        ours = (OF, "Condition", "c1", 1, "Ours.")
        assert both == [ours, (OF, "Condition", "c1", 1, "Problem: Asthma.")]
        assert await stored() == [ours]

    async def test_of_another_patient_stays_when_the_resource_moves(
        self, client: httpx.AsyncClient, send: Send, stored: Stored
    ) -> None:
        own = {"patient_id": "P2", "source_type": "Condition", "source_ref": "c1", "text": "Ours."}
        (await client.post("/documents", json=own)).raise_for_status()

        await send(resource(document()))

        assert [row[4] for row in await stored()] == ["Ours.", "Problem: Asthma."]


class TestADocumentOfTheChart:
    async def test_is_changed_and_deleted_in_records_alone(
        self, client: httpx.AsyncClient, send: Send, stored: Stored, keyring: Keyring
    ) -> None:
        await send(resource(document()))
        (found,) = (await client.get("/documents")).json()["documents"]
        path, first = f"/documents/{found['id']}", {"If-Match": 'W/"1"'}
        person = {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
        retired = {"review_status": "retired"}

        refused = [
            await client.patch(path, json={"title": "Ours"}, headers=first),
            await client.patch(path, json=retired, headers=first | person),
            await client.delete(path),
        ]
        source = {"patient_id": OF, "source_type": "Condition", "source_ref": "c1"}
        deleted = await client.post("/documents/delete", json=source)

        for answer in refused:
            assert_problem(answer, 409, "document-of-chart")
        assert deleted.json() == {"deleted": []}
        assert await stored() == [(OF, "Condition", "c1", 1, "Problem: Asthma.")]


class Failing:
    """A model that fails at some texts."""

    def __init__(self, model: FakeEmbedder, failure: Exception) -> None:
        self._model = model
        self._failure = failure
        self.dimension, self.model_name = model.dimension, model.model_name
        self.count_pieces = model.count_pieces
        self.hangs = False

    async def embed(self, text: str) -> Vector:
        return await self._model.embed(text)

    async def embed_all(self, texts: list[str]) -> list[Vector]:
        if any("Gout" in text for text in texts):
            if self.hangs:
                await asyncio.Event().wait()
            raise self._failure
        return await self._model.embed_all(texts)


class TestADocumentThatFails:
    @pytest.mark.parametrize(
        ("failure", "code", "is_retryable"),
        [
            (RuntimeError(), "internal-error", False),
            (EmbedderBusy(), "embedding-busy", True),
        ],
    )
    async def test_keeps_no_other(
        self,
        embed_with: Callable[[Any], None],
        embedder: FakeEmbedder,
        send: Send,
        stored: Stored,
        *,
        failure: Exception,
        code: str,
        is_retryable: bool,
    ) -> None:
        embed_with(Failing(embedder, failure))

        one, bad, other = await send(
            resource(document()),
            resource(document("Problem: Gout."), "c2"),
            resource(document("Problem: Flu."), "c3"),
        )

        assert (one, other) == (fed("stored"), fed("stored"))
        assert (bad["code"], bad["retryable"]) == (code, is_retryable)
        assert [row[2] for row in await stored()] == ["c1", "c3"]

    async def test_is_not_stored_after_its_time(
        self,
        embed_with: Callable[[Any], None],
        embedder: FakeEmbedder,
        send: Send,
        stored: Stored,
    ) -> None:
        failing = Failing(embedder, RuntimeError())
        failing.hangs = True
        embed_with(failing)

        gout, asthma = await send(
            resource(document("Problem: Gout."), "c2"), resource(document()), within_s=2
        )

        assert (gout["retryable"], asthma) == (True, fed("stored"))
        assert [row[2] for row in await stored()] == ["c1"]


class TestARequest:
    async def test_is_for_records_alone(self, client: httpx.AsyncClient, keyring: Keyring) -> None:
        body = {"within_s": 5, "documents": [resource(None)]}
        audit = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("retrieval")

        for headers in ({}, {"Authorization": f"Bearer {audit}"}):
            answer = await client.put(PATH, json=body, headers=headers)
            assert answer.status_code == 403
