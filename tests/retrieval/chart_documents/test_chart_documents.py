import base64
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, fetch
from support.eventually import eventually
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from retrieval.embedding.protocol import EmbedderBusy
from tests.retrieval.fake_embedder import ArrangedEmbedder
from tests.retrieval.pdfs import pdf

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
    tokens = ServiceTokens("records", keyring.service_key_file("records"))
    return {"Authorization": f"Bearer {tokens.token_for('retrieval')}"}


@pytest.fixture
def send(client: httpx.AsyncClient, records: dict[str, str]) -> Send:
    async def sent(*resources: Answer, within_s: float = 20) -> list[Answer]:
        body = {"within_s": within_s, "documents": resources}
        answer = await client.put(PATH, json=body, headers=records)
        return answer.raise_for_status().json()["results"]

    return sent


@pytest.fixture
def stored(database: TestDatabase) -> Callable[[], Awaitable[list[tuple[Any, ...]]]]:
    async def rows() -> list[tuple[Any, ...]]:
        return [tuple(row.values()) for row in await fetch(database.admin_dsn, STORED)]

    return rows


Stored = Callable[[], Awaitable[list[tuple[Any, ...]]]]
OF = str(UUID(int=1))


class TestAResource:
    async def test_is_stored_replaced_moved_and_removed_with_an_event_per_change(
        self, send: Send, stored: Stored, database: TestDatabase, audit: StandInAudit
    ):
        mild, other = document("Problem: Asthma, mild."), str(uuid4())
        changes = [document(), document(), mild, mild | {"patient_id": other}]

        results = [await send(resource(one)) for one in changes[:3]]
        replaced = await stored()
        results.append(await send(resource(changes[3])))
        moved = await stored()
        gone = resource(None) | {"reason": "entered-in-error"}
        results += [await send(gone) for _ in range(2)]

        said = ("stored", "unchanged", "stored", "stored", "removed", "unchanged")
        assert results == [[fed(each)] for each in said]
        assert replaced == [(OF, "Condition", "c1", 2, "Problem: Asthma, mild.")]
        assert moved == [(other, "Condition", "c1", 1, "Problem: Asthma, mild.")]
        assert await stored() == await fetch(database.admin_dsn, PASSAGES) == []
        await eventually(lambda: len(audit.events) == 5)
        stored_, changed, deleted = (f"document.{one}" for one in ("stored", "changed", "deleted"))
        assert audit.types[:2] == [stored_, changed]
        assert sorted(audit.types[2:4]) == sorted([deleted, stored_])
        assert audit.types[4] == deleted
        assert audit.events[-1]["payload"]["data"]["reason"] == "entered-in-error"
        assert {event["agent_name"] for event in audit.events} == {"records"}
        assert {one for event in audit.events for one in event["patient_ids"]} == {OF, other}

    async def test_keeps_its_codes_author_and_responsible_person(
        self, client: httpx.AsyncClient, send: Send
    ):
        wrote = {"author": "triage-agent", "author_kind": "agent", "model": "summariser-2"}
        draft = document("No fever.", review_status="draft", **wrote)
        approved = draft | {"review_status": "approved", "reviewed_by": "dr-osei"}
        names = ("codes", *wrote, "review_status", "reviewed_by")

        shown = []
        elsewhere = approved | {"reviewed_by": "dr-khan"}
        for one in (document(), draft, approved, elsewhere, document("Cough.")):
            await send(resource(one))
            listed = await client.get("/documents", params={"patient_id": OF})
            (found,) = listed.json()["documents"]
            shown.append(tuple(found[name] for name in names))

        codes = document()["codes"]
        assert shown == [
            (codes, "records", "system", None, "approved", None),
            (codes, *wrote.values(), "draft", None),
            (codes, *wrote.values(), "approved", "dr-osei"),
            (codes, *wrote.values(), "approved", "dr-khan"),
            (codes, "records", "system", None, "approved", None),
        ]

    async def test_has_the_sent_or_the_default_precedence(self, send: Send, database: TestDatabase):
        shot, found = document(), []
        for one in (shot, shot | {"counts": False}, shot):
            assert await send(resource(one)) == [fed("stored")]
            assert await send(resource(one)) == [fed("unchanged")]
            rows = await fetch(database.admin_dsn, "SELECT counts FROM retrieval.passages")
            found.append([row["counts"] for row in rows])

        assert found == [[True], [False], [True]]


class TestAFile:
    async def test_is_found_by_page_after_the_text(self, client: httpx.AsyncClient, send: Send):
        pages = pdf("HPI\nCough for three days.", "PLAN\nStop metoprolol.")
        letter = resource(document("Document: Letter.", files=[attached(pages)]))

        assert [await send(letter) for _ in range(2)] == [[fed("stored")], [fed("unchanged")]]

        asked = {"question": "What was stopped?", "patient_id": OF, "top_k": 1}
        (match,) = (await client.post("/retrieve", json=asked)).json()["matches"]
        assert (match["chunk_text"], match["section"]) == ("PLAN\nStop metoprolol.", "Page 2: PLAN")

    async def test_that_is_unreadable_is_reported_in_the_text(self, send: Send, stored: Stored):
        files = [attached(one) for one in (pdf(""), pdf("Cough."))]
        files.append({"media_type": "application/pdf", "data": "no base64"})

        (result,) = await send(resource(document("Document: Letter.", files=files)))

        assert result == {"status": "stored", "unreadable": "base64"}
        unread = [f"Not read: application/pdf ({rule})." for rule in ("scanned-file", "base64")]
        assert [row[4] for row in await stored()] == [
            "\n".join(["Document: Letter.", *unread, "", "Cough."])
        ]

    async def test_that_repeats_a_text_is_stored_once(self, send: Send, stored: Stored):
        files = [attached(pdf("Cough for three days.")), attached(pdf("Stop metoprolol."))]
        rtf = base64.b64encode(rb"{\rtf1 COUGH for {\b three} days}").decode()
        files.append({"media_type": "text/rtf", "data": rtf})

        await send(resource(document("Stop metoprolol", files=files)))

        assert [row[4] for row in await stored()] == ["Stop metoprolol\n\nCough for three days."]


def attached(content: bytes) -> Answer:
    return {"media_type": "application/pdf", "data": base64.b64encode(content).decode()}


class TestADocumentOfACaller:
    """A document that a caller stores under the same source as a chart resource."""

    async def test_is_independent_of_the_charts_document(
        self, client: httpx.AsyncClient, send: Send, stored: Stored
    ):
        own = {"source_type": "Condition", "source_ref": "c1", "text": "Ours."}

        async def post(patient: str) -> tuple[str, str]:
            answer = (await client.post("/documents", json=own | {"patient_id": patient})).json()
            return answer["id"], answer["status"]

        ids = [await post(OF), await post("P2")]
        assert await send(resource(document())) == [fed("stored")]
        assert [await post(OF), await post("P2")] == [(id_, "unchanged") for id_, _ in ids]
        ours = [(patient, "Condition", "c1", 1, "Ours.") for patient in (OF, "P2")]
        of_chart = (OF, "Condition", "c1", 1, "Problem: Asthma.")
        assert sorted(await stored()) == sorted([*ours, of_chart])
        await send(
            resource(document(patient_id=str(uuid4())))
        )  # The resource now belongs to another patient.
        assert await send(resource(None)) == [fed("removed")]
        assert sorted(await stored()) == sorted(ours)


async def test_a_document_of_the_chart_cannot_be_changed_or_deleted_by_callers(
    client: httpx.AsyncClient, send: Send, stored: Stored, keyring: Keyring
):
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


class TestADocumentThatFails:
    async def test_does_not_affect_other_documents(
        self, arranged: ArrangedEmbedder, send: Send, stored: Stored
    ):
        for failure, code, is_retryable in (
            (RuntimeError(), "internal-error", False),
            (EmbedderBusy(), "embedding-busy", True),
        ):
            arranged.fails = lambda text, failure=failure: failure if "Gout" in text else None  # type: ignore[misc]
            one, bad, other = await send(
                resource(document(f"Problem: Asthma, {code}.")),
                resource(document("Problem: Gout."), "c2"),
                resource(document(f"Problem: Flu, {code}."), "c3"),
            )

            assert (one, other) == (fed("stored"), fed("stored"))
            assert (bad["code"], bad["retryable"]) == (code, is_retryable)
            assert [row[2] for row in await stored()] == ["c1", "c3"]

    async def test_is_removed_from_its_former_chart(
        self, arranged: ArrangedEmbedder, send: Send, stored: Stored
    ):
        await send(resource(document()))
        arranged.fails = lambda _: EmbedderBusy()

        (moved,) = await send(resource(document(patient_id=str(uuid4()))))

        assert moved["code"] == "embedding-busy"
        assert await stored() == []

    async def test_is_not_stored_after_its_time_limit(
        self, arranged: ArrangedEmbedder, send: Send, stored: Stored
    ):
        arranged.hangs = lambda text: "Gout" in text

        gout, asthma = await send(
            resource(document("Problem: Gout."), "c2"), resource(document()), within_s=2
        )

        assert (gout["retryable"], asthma) == (True, fed("stored"))
        assert [row[2] for row in await stored()] == ["c1"]

    async def test_does_not_prevent_removals(
        self, arranged: ArrangedEmbedder, send: Send, stored: Stored
    ):
        await send(resource(document()))
        arranged.hangs = lambda text: "Gout" in text
        gouts = (resource(document("Problem: Gout."), ref) for ref in ("c2", "c3"))

        *_, removed = await send(*gouts, resource(None), within_s=2)

        assert removed == fed("removed")
        assert await stored() == []
