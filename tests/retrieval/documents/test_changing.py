from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, fetch
from support.eventually import eventually
from support.stand_in_audit import StandInAudit

from retrieval.documents import service
from retrieval.passages import repository

FIRST = {"If-Match": 'W/"1"'}
PASSAGES = "SELECT review_status, codes, title_words, embedding::text FROM retrieval.passages"
LEFT = """
SELECT (SELECT count(*) FROM retrieval.documents) + (SELECT count(*) FROM retrieval.document_versions)
    + (SELECT count(*) FROM retrieval.chunks) + (SELECT count(*) FROM retrieval.passages)
    + (SELECT count(*) FROM (
        SELECT key FROM retrieval.term_counts GROUP BY key HAVING sum(number) <> 0
    ) AS counted) AS number
"""


async def left(database: TestDatabase) -> int:
    (row,) = await fetch(database.admin_dsn, LEFT)
    return row["number"]


class TestAPatch:
    async def test_by_a_person_approves_a_document_and_by_an_agent_makes_it_a_draft(
        self, store: Any, client: httpx.AsyncClient, person: dict[str, str], database: TestDatabase
    ):
        id_ = (await store(patient_id=None, scope="shared"))["id"]
        path, body = f"/documents/{id_}", {"review_status": "approved"}

        refused = await client.patch(path, json=body, headers=FIRST)
        answer = await client.patch(path, json=body, headers=FIRST | person)

        assert_problem(refused, 403, "person-required")
        assert (answer.status_code, answer.headers["ETag"]) == (200, 'W/"2"')
        assert answer.json() == {
            "id": id_,
            "version": 2,
            "status": "updated",
            "review_status": "approved",
            "chunks": {"kept": 2, "added": 0, "removed": 0},
            "unread": [],
            "hidden_removed": 0,
        }
        assert (await client.get(path)).json()["reviewed_by"] == "dr-osei"
        rows = await fetch(database.admin_dsn, PASSAGES)
        assert {row["review_status"] for row in rows} == {"approved"}
        second = {"If-Match": 'W/"2"'}
        changed = await client.patch(path, json={"title": "x"}, headers=second)
        assert changed.json()["review_status"] == "draft"

    async def test_of_a_title_or_a_code_keeps_the_vectors_and_a_noop_the_version(
        self,
        store: Any,
        client: httpx.AsyncClient,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ):
        monkeypatch.setattr(repository, "UPDATED", 1)
        id_ = (await store())["id"]
        before = await fetch(database.admin_dsn, PASSAGES)
        code = {"system": "s", "code": "c"}

        for number, body in enumerate(({"title": "Letter"}, {"codes": [code]}, {"title": None}), 1):
            answer = await client.patch(
                f"/documents/{id_}", json=body, headers={"If-Match": f'W/"{number}"'}
            )
            assert answer.json()["version"] == number + 1

        same = await client.patch(
            f"/documents/{id_}", json={"title": None}, headers={"If-Match": 'W/"4"'}
        )
        assert (same.json()["status"], same.json()["version"]) == ("unchanged", 4)
        rows = await fetch(database.admin_dsn, PASSAGES)
        assert {row["embedding"] for row in rows} == {row["embedding"] for row in before}
        assert [row["title_words"] for row in rows] == [0, 0]
        assert {tuple(row["codes"]) for row in rows} == {("s|c",)}
        read = (await client.get(f"/documents/{id_}")).json()
        assert (read["title"], read["codes"]) == (None, [code])

    async def test_has_a_time_limit_by_its_number_of_passages(
        self, store: Any, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ):
        path = f"/documents/{(await store())['id']}"
        monkeypatch.setattr(service, "AMEND_S", 0.0)

        answer = await client.patch(path, json={"title": "Letter"}, headers=FIRST)

        assert answer.status_code == 200

    async def test_requires_the_current_version(self, store: Any, client: httpx.AsyncClient):
        path = f"/documents/{(await store())['id']}"
        await store(text="Another text.")
        body = {"title": "Letter"}

        assert_problem(await client.patch(path, json=body), 428, "version-required")
        assert_problem(await client.patch(path, json=body, headers=FIRST), 412, "version-mismatch")


class TestADeletion:
    async def test_removes_every_trace_except_an_event_with_caller_and_reason(
        self, store: Any, client: httpx.AsyncClient, database: TestDatabase, audit: StandInAudit
    ):
        id_ = (await store())["id"]
        await store(text="Another text.")
        source = {"patient_id": "P1", "source_type": "note", "source_ref": "n"}
        chunk = await client.post("/chunks", json=source | {"chunk_text": "Cough."})
        paths = f"/documents/{id_}", f"/chunks/{chunk.json()['chunk_id']}"

        for path, reason in zip(paths, ("entered-in-error", "retention"), strict=True):
            answer = await client.delete(path, params={"reason": reason})
            assert (answer.status_code, answer.content) == (204, b"")

        assert await left(database) == 0
        assert_problem(await client.get(paths[0]), 404, "document-not-found")
        assert_problem(await client.delete(paths[0]), 404, "document-not-found")
        assert_problem(await client.delete(paths[1]), 404, "chunk-not-found")
        await eventually(lambda: len(audit.events) >= 5)
        _, changed, deleted, _, of_chunk = sorted(
            audit.events, key=lambda event: bool(event["event_type"].startswith("chunk"))
        )
        assert [event["event_type"] for event in (changed, deleted, of_chunk)] == [
            "document.changed",
            "document.deleted",
            "chunk.deleted",
        ]
        assert changed["payload"]["data"]["changed"] == ["text"]
        assert (deleted["agent_name"], deleted["patient_ids"]) == ("test-agent", ["P1"])
        assert deleted["payload"]["resource"] == f"document/{id_}"
        reasons = [event["payload"]["data"]["reason"] for event in (deleted, of_chunk)]
        assert reasons == ["entered-in-error", "retention"]
        sent = b"".join(request.content for request in audit.requests)
        assert not any(secret in sent for secret in (b"Discharge", b"metoprolol", b"l-1"))

    async def test_by_source_returns_the_deleted_documents(
        self, store: Any, client: httpx.AsyncClient, database: TestDatabase
    ):
        kept = await store(patient_id="P2")
        ids = [(await store())["id"], (await store(patient_id=None, scope="shared"))["id"]]
        source = {"source_type": "letter", "source_ref": "l-1", "reason": "superseded"}

        deleted = []
        for of in ({"patient_id": "P1"}, {"patient_id": "P1"}, {"scope": "shared"}):
            answer = await client.post("/documents/delete", json=source | of)
            deleted.append(answer.json()["deleted"])

        assert deleted == [[ids[0]], [], [ids[1]]]
        (row,) = await fetch(database.admin_dsn, "SELECT id FROM retrieval.documents")
        assert str(row["id"]) == kept["id"]

    async def test_of_a_chunk_of_a_document_is_rejected(
        self, store: Any, client: httpx.AsyncClient
    ):
        id_ = (await store())["id"]
        chunks = (await client.get(f"/documents/{id_}/chunks")).json()["chunks"]

        assert_problem(await client.delete(f"/chunks/{chunks[0]['id']}"), 409, "chunk-of-document")
