import asyncio
from collections.abc import Callable
from typing import Any
from unittest.mock import ANY

import httpx
import numpy as np
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, running
from support.databases import TestDatabase, fetch
from support.eventually import eventually

from chartroom.system.keys import Keyring
from retrieval.documents import ingest
from retrieval.embedding.protocol import EmbedderBusy
from tests.retrieval.fake_embedder import ArrangedEmbedder, FakeEmbedder

CHUNKS = """
SELECT c.id, c.section, c.starts_at, c.ends_at, c.text, p.embedding::text AS vector, p.review_status, p.codes,
    substring(d.text FROM c.starts_at + 1 FOR c.ends_at - c.starts_at) = c.text AS is_text
FROM retrieval.chunks c JOIN retrieval.documents d ON d.id = c.document_id
    JOIN retrieval.passages p ON p.chunk_id = c.id AND p.document_id = d.id AND p.source_ref = d.source_ref
ORDER BY d.id, c.ordinal
"""
LEFT_OVER = """
SELECT (SELECT count(*) FROM retrieval.documents) + (SELECT count(*) FROM retrieval.document_versions)
    + (SELECT count(*) FROM retrieval.chunks) + (SELECT count(*) FROM retrieval.passages)
"""
HPI = "HPI\nThe patient has had a cough for three days."


async def chunks(database: TestDatabase) -> list[dict[str, Any]]:
    return [dict(row) for row in await fetch(database.admin_dsn, CHUNKS)]


class TestANewDocument:
    async def test_is_divided_by_its_sections_and_embedded_with_its_title(
        self,
        client: httpx.AsyncClient,
        letter: dict[str, Any],
        arranged: ArrangedEmbedder,
        database: TestDatabase,
        embedder: FakeEmbedder,
    ):
        response = await client.post("/documents", json=letter)

        assert (response.status_code, response.headers["ETag"]) == (201, 'W/"1"')
        assert response.json() == {
            "id": ANY,
            "version": 1,
            "status": "created",
            "review_status": "approved",
            "chunks": {"kept": 0, "added": 2, "removed": 0},
            "unread": [],
            "hidden_removed": 0,
        }
        first, second = await chunks(database)
        assert (first["section"], first["text"]) == ("HPI", HPI)
        assert (second["section"], second["text"]) == ("PLAN", "PLAN\nStop metoprolol. Rest.")
        assert first["is_text"]
        assert second["is_text"]
        assert sorted(arranged.texts) == [
            f"Discharge letter\n{HPI}",
            "Discharge letter\nPLAN\nStop metoprolol. Rest.",
        ]
        vector = np.fromstring(first["vector"][1:-1], sep=",")
        assert np.allclose(vector, await embedder.embed(f"Discharge letter\n{HPI}"), atol=1e-3)

    @pytest.mark.parametrize(
        "text",
        [
            "患者对青霉素过敏。 😷 \U0001f9d1\u200d\u2695\ufe0f\r\nline\ttab e\u0301 «s»",
            "می\u200cشود",
            "\n".join(f"Day {day}: 37.{day % 10}." for day in range(200)) + " " * 80_000 + "end",
        ],
        ids=["signs", "joiners", "80 KB"],
    )
    async def test_keeps_every_visible_character(
        self, store: Any, client: httpx.AsyncClient, database: TestDatabase, text: str
    ):
        answer = await store(text=text, title=text[:100])

        read = (await client.get(f"/documents/{answer['id']}")).json()
        assert (read["text"], read["title"]) == (text, text[:100])
        found = await chunks(database)
        assert all(chunk["is_text"] for chunk in found)
        assert answer["chunks"]["added"] == len(found) >= (4 if len(text) > 50_000 else 1)


class TestTheSameSource:
    async def test_of_another_patient_is_another_document(
        self, store: Any, client: httpx.AsyncClient
    ):
        first = await store()
        path = f"/documents/{first['id']}"
        before = (await client.get(path)).json()

        other = await store(patient_id="P2")

        assert (other["status"], other["id"] == first["id"]) == ("created", False)
        assert (await client.get(path)).json() == before

    async def test_with_the_same_content_is_unchanged_for_any_sender(
        self,
        store: Any,
        client: httpx.AsyncClient,
        letter: dict[str, Any],
        arranged: ArrangedEmbedder,
        keyring: Keyring,
    ):
        first = await store()
        arranged.texts.clear()

        answer = await client.post("/documents", json=letter)
        client.headers["Authorization"] = f"Bearer {keyring.mint('other-agent')}"
        of_other = await store()
        client.headers["Authorization"] = f"Bearer {keyring.mint('test-agent')}"

        assert (answer.status_code, answer.headers["ETag"]) == (200, 'W/"1"')
        kept = {"kept": 2, "added": 0, "removed": 0}
        assert answer.json() == of_other == first | {"status": "unchanged", "chunks": kept}
        assert arranged.texts == []
        assert (await store(author="Dr. Osei", author_kind="person"))["status"] == "updated"
        assert (await store())["status"] == "unchanged"

    async def test_with_another_text_keeps_ids_and_vectors_of_unchanged_chunks(
        self, store: Any, arranged: ArrangedEmbedder, database: TestDatabase
    ):
        first = await store()
        before = await chunks(database)
        arranged.texts.clear()

        answer = await store(text=f"Corrected.\n\n{HPI}\n\nPLAN\nGo on with metoprolol.")

        assert answer == first | {
            "version": 2,
            "status": "updated",
            "chunks": {"kept": 1, "added": 2, "removed": 1},
        }
        after = await chunks(database)
        assert [chunk["text"] for chunk in after] == [
            "Corrected.",
            HPI,
            "PLAN\nGo on with metoprolol.",
        ]
        assert all(chunk["is_text"] for chunk in after)
        assert (after[1]["id"], after[1]["vector"]) == (before[0]["id"], before[0]["vector"])
        assert len(arranged.texts) == 2

    async def test_with_another_title_or_code_is_a_new_version_with_the_same_vectors(
        self,
        store: Any,
        client: httpx.AsyncClient,
        arranged: ArrangedEmbedder,
        database: TestDatabase,
    ):
        id_ = (await store())["id"]
        before = await chunks(database)
        arranged.texts.clear()
        code = {"system": "http://loinc.org", "code": "11506-3"}

        retitled = await store(title="Letter")
        recoded = await store(title="Letter", codes=[code, code])

        changes = [(one["status"], one["version"]) for one in (retitled, recoded)]
        assert changes == [("updated", 2), ("updated", 3)]
        after = await chunks(database)
        coded = {"codes": ["http://loinc.org|11506-3"]}
        assert after == [chunk | coded for chunk in before]
        assert arranged.texts == []
        read = (await client.get(f"/documents/{id_}")).json()
        assert (read["title"], read["codes"]) == ("Letter", [code])

    async def test_with_another_media_type_is_a_new_version_with_its_sections(
        self, store: Any, arranged: ArrangedEmbedder, database: TestDatabase
    ):
        text, found = "Intro.\n\n# Doses\n4 units.", []
        for media_type in ("text/plain", *["text/markdown"] * 2):
            arranged.texts.clear()
            answer = await store(text=text, media_type=media_type)
            sections = [chunk["section"] for chunk in await chunks(database)]
            found.append((answer["status"], answer["version"], sections, len(arranged.texts)))

        assert found == [
            ("created", 1, [None], 1),
            ("updated", 2, [None, "Doses"], 2),
            ("unchanged", 2, [None, "Doses"], 0),
        ]

    async def test_of_another_patient_or_shared_is_another_document(self, store: Any):
        answers = [await store(), await store(patient_id="P2")]
        answers.append(await store(patient_id=None, scope="shared"))

        assert len({answer["id"] for answer in answers}) == 3
        assert [answer["review_status"] for answer in answers] == ["approved", "approved", "draft"]

    async def test_with_concurrent_changes_ends_with_one_complete_content(
        self,
        client: httpx.AsyncClient,
        letter: dict[str, Any],
        arranged: ArrangedEmbedder,
        database: TestDatabase,
    ):
        """All requests read the same earlier state; all but one must detect the conflict."""
        arranged.may_go.clear()
        texts = [f"HPI\nVersion {number}.\n\nPLAN\nRest {number}." for number in range(3)]
        sent = [
            asyncio.create_task(client.post("/documents", json=letter | {"text": text}))
            for text in texts
        ]
        await eventually(lambda: len(arranged.texts) >= 3)
        arranged.may_go.set()
        answers = await asyncio.gather(*sent)

        assert sorted(answer.json()["version"] for answer in answers) == [1, 2, 3]
        assert [answer.status_code for answer in answers].count(201) == 1
        (document,) = await fetch(database.admin_dsn, "SELECT text FROM retrieval.documents")
        assert document["text"] in texts
        assert "\n\n".join(chunk["text"] for chunk in await chunks(database)) == document["text"]


async def test_the_author_is_the_caller_and_a_different_author_a_claim(
    store: Any, client: httpx.AsyncClient, person: dict[str, str], letter: dict[str, Any]
):
    own = await store(model="summariser-2")
    named = await store(source_ref="l-2", author="Dr. Osei", author_kind="person")
    answer = await client.post("/documents", json=letter | {"source_ref": "l-3"}, headers=person)

    authors = []
    for id_ in (own["id"], named["id"], answer.json()["id"]):
        read = (await client.get(f"/documents/{id_}")).json()
        claim = (read["reported_author"], read["reported_author_kind"])
        authors.append((read["author"], read["author_kind"], claim, read["model"]))
    assert authors == [
        ("test-agent", "agent", (None, None), "summariser-2"),
        ("test-agent", "agent", ("Dr. Osei", "person"), None),
        ("dr-osei", "person", (None, None), None),
    ]


class TestAReviewStatus:
    async def test_is_accepted_only_from_a_person(
        self, client: httpx.AsyncClient, letter: dict[str, Any], person: dict[str, str]
    ):
        shared = letter | {"patient_id": None, "scope": "shared", "review_status": "approved"}
        del shared["patient_id"]

        refused = await client.post("/documents", json=shared)
        approved = await client.post("/documents", json=shared, headers=person)

        assert_problem(refused, 403, "person-required")
        assert approved.json()["review_status"] == "approved"
        read = (await client.get(f"/documents/{approved.json()['id']}")).json()
        assert (read["review_status"], read["reviewed_by"]) == ("approved", "dr-osei")

    async def test_of_a_shared_document_becomes_draft_if_its_content_changes(
        self, store: Any, client: httpx.AsyncClient, person: dict[str, str], database: TestDatabase
    ):
        """A shared document needs a new approval, but a patient's document stays approved."""
        policy = {"patient_id": None, "scope": "shared"}
        first, of_patient = await store(**policy), await store()
        headers = person | {"If-Match": 'W/"1"'}
        for id_, status in ((first["id"], "approved"), (of_patient["id"], "retired")):
            body = {"review_status": status}
            await client.patch(f"/documents/{id_}", json=body, headers=headers)

        same = await store(**policy)
        other = await store(**policy, text="Another policy.")
        of_patient = await store(text="Another letter.")

        assert (same["status"], same["review_status"]) == ("unchanged", "approved")
        assert (other["version"], other["review_status"]) == (3, "draft")
        assert of_patient["review_status"] == "retired"
        statuses = {chunk["review_status"] for chunk in await chunks(database)}
        assert statuses == {"draft", "retired"}


async def test_a_repeat_does_not_embed_or_restore(
    client: httpx.AsyncClient, letter: dict[str, Any], arranged: ArrangedEmbedder
):
    chunk = {name: letter[name] for name in ("patient_id", "source_type", "source_ref")}
    for path, body in (("/documents", letter), ("/chunks", chunk | {"chunk_text": "Cough."})):
        arranged.texts.clear()
        first = await client.post(path, json=body, headers={"Idempotency-Key": path})
        embedded = len(arranged.texts)
        id_ = first.json().get("id") or first.json()["chunk_id"]
        (await client.delete(f"{path}/{id_}")).raise_for_status()
        again = await client.post(path, json=body, headers={"Idempotency-Key": path})

        assert (again.status_code, again.json()) == (first.status_code, first.json())
        assert again.headers["Idempotency-Replayed"] == "true"
        assert len(arranged.texts) == embedded > 0
        assert (await client.delete(f"{path}/{id_}")).status_code == 404


async def test_while_the_model_fails_or_is_busy_nothing_is_stored(
    client: httpx.AsyncClient,
    letter: dict[str, Any],
    arranged: ArrangedEmbedder,
    database: TestDatabase,
):
    for failure, *problem in (
        (ValueError(), 500, "internal-error"),
        (EmbedderBusy(), 503, "embedding-busy"),
    ):
        arranged.fails = lambda _, failure=failure: failure  # type: ignore[misc]
        assert_problem(await client.post("/documents", json=letter), *problem)
    (left,) = await fetch(database.admin_dsn, LEFT_OVER)
    assert left[0] == 0


async def test_an_unending_conflict_is_rejected(
    client: httpx.AsyncClient, letter: dict[str, Any], monkeypatch: pytest.MonkeyPatch
):
    async def overtaken(*_: Any) -> None:
        raise ingest.Overtaken

    monkeypatch.setattr(ingest, "_swap", overtaken)

    assert_problem(await client.post("/documents", json=letter), 409, "conflict")


async def test_no_connection_is_in_use_during_embedding(
    make_app: Callable[..., FastAPI], keyring: Keyring, letter: dict[str, Any]
):
    arranged = ArrangedEmbedder()
    arranged.may_go.clear()
    app = make_app(arranged, database_pool_size=2)
    async with running(app, keyring.mint("test-agent")) as client:
        bodies = [letter | {"source_ref": str(number)} for number in range(4)]
        sent = [asyncio.create_task(client.post("/documents", json=body)) for body in bodies]
        await eventually(lambda: len(arranged.texts) >= 4)
        listed = await client.get("/documents")
        arranged.may_go.set()
        answers = await asyncio.gather(*sent)

    assert listed.status_code == 200
    assert {answer.status_code for answer in answers} == {201}


async def test_the_time_limit_of_a_change_grows_with_its_passages(
    store: Callable[..., Any], letter: dict[str, Any], monkeypatch: pytest.MonkeyPatch
):
    counts: list[int] = []

    def seconds(_: object, count: int) -> float:
        counts.append(count)
        return 300.0

    monkeypatch.setattr(ingest.passages, "seconds_to_store", seconds)
    await store()
    await store(title="Letter")
    await store(text=letter["text"] + "\n\nALLERGIES\nPenicillin.")

    assert counts == [2, 2, 3]
