from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch
from support.eventually import eventually
from support.stand_in_audit import StandInAudit

pytestmark = pytest.mark.anyio

FIRST = {"If-Match": 'W/"1"'}
PASSAGES = "SELECT review_status, codes, title_words, embedding::text FROM retrieval.passages"
LEFT = """
SELECT (SELECT count(*) FROM retrieval.documents) + (SELECT count(*) FROM retrieval.document_versions)
    + (SELECT count(*) FROM retrieval.chunks) + (SELECT count(*) FROM retrieval.passages)
    + (SELECT count(*) FROM retrieval.medical_chunks)
    + (SELECT count(*) FROM (
        SELECT key FROM retrieval.term_counts GROUP BY key HAVING sum(number) <> 0
    ) AS counted) AS number
"""


async def left(database: TestDatabase) -> int:
    """Count what is stored of any document or chunk, and the terms that are counted."""
    (row,) = await fetch(database.admin_dsn, LEFT)
    number: int = row["number"]
    return number


class TestAPatch:
    async def test_by_a_person_approves_a_document(
        self, store: Any, client: httpx.AsyncClient, person: dict[str, str], database: TestDatabase
    ) -> None:
        id_ = (await store(patient_id=None, scope="shared"))["id"]
        body = {"review_status": "approved"}

        refused = await client.patch(f"/documents/{id_}", json=body, headers=FIRST)
        answer = await client.patch(f"/documents/{id_}", json=body, headers=FIRST | person)

        assert_problem(refused, 403, "person-required")
        assert (answer.status_code, answer.headers["ETag"]) == (200, 'W/"2"')
        assert answer.json() == {
            "id": id_,
            "version": 2,
            "status": "updated",
            "review_status": "approved",
            "chunks": {"kept": 2, "added": 0, "removed": 0},
        }
        assert (await client.get(f"/documents/{id_}")).json()["reviewed_by"] == "dr-osei"
        rows = await fetch(database.admin_dsn, PASSAGES)
        assert {row["review_status"] for row in rows} == {"approved"}

    async def test_of_a_title_or_a_code_keeps_the_vectors(
        self, store: Any, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        id_ = (await store())["id"]
        before = await fetch(database.admin_dsn, PASSAGES)
        code = {"system": "s", "code": "c"}

        for number, body in enumerate(({"title": "Letter"}, {"codes": [code]}, {"title": None}), 1):
            answer = await client.patch(
                f"/documents/{id_}", json=body, headers={"If-Match": f'W/"{number}"'}
            )
            assert answer.json()["version"] == number + 1

        rows = await fetch(database.admin_dsn, PASSAGES)
        assert {row["embedding"] for row in rows} == {row["embedding"] for row in before}
        assert [row["title_words"] for row in rows] == [0, 0]
        assert {tuple(row["codes"]) for row in rows} == {("s|c",)}
        read = (await client.get(f"/documents/{id_}")).json()
        assert (read["title"], read["codes"]) == (None, [code])

    async def test_without_a_difference_makes_no_version(
        self, store: Any, client: httpx.AsyncClient
    ) -> None:
        id_ = (await store())["id"]

        answer = await client.patch(
            f"/documents/{id_}", json={"title": "Discharge letter"}, headers=FIRST
        )

        assert (answer.json()["status"], answer.json()["version"]) == ("unchanged", 1)

    async def test_needs_the_version_that_it_builds_on(
        self, store: Any, client: httpx.AsyncClient
    ) -> None:
        path = f"/documents/{(await store())['id']}"
        await store(text="Another text.")
        body = {"title": "Letter"}

        assert_problem(await client.patch(path, json=body), 428, "version-required")
        assert_problem(await client.patch(path, json=body, headers=FIRST), 412, "version-mismatch")
        unknown = await client.patch(f"/documents/{uuid4()}", json=body, headers=FIRST)
        assert_problem(unknown, 404, "document-not-found")
        empty = await client.patch(path, json={}, headers=FIRST)
        assert broken_rules(assert_problem(empty, 422, "invalid")) == {("", "at-least-one-field")}

    async def test_of_a_shared_document_by_an_agent_makes_it_a_draft(
        self, client: httpx.AsyncClient, letter: dict[str, Any], person: dict[str, str]
    ) -> None:
        shared = {name: value for name, value in letter.items() if name != "patient_id"}
        shared |= {"scope": "shared", "review_status": "approved"}
        id_ = (await client.post("/documents", json=shared, headers=person)).json()["id"]

        answer = await client.patch(f"/documents/{id_}", json={"title": "x"}, headers=FIRST)

        assert answer.json()["review_status"] == "draft"


class TestADeletion:
    async def test_removes_every_trace_and_keeps_who_and_why_as_an_event(
        self, store: Any, client: httpx.AsyncClient, database: TestDatabase, audit: StandInAudit
    ) -> None:
        id_ = (await store())["id"]
        await store(text="Another text.")

        answer = await client.delete(f"/documents/{id_}", params={"reason": "entered-in-error"})

        assert (answer.status_code, answer.content) == (204, b"")
        assert await left(database) == 0
        assert_problem(await client.get(f"/documents/{id_}"), 404, "document-not-found")
        assert_problem(await client.delete(f"/documents/{id_}"), 404, "document-not-found")
        await eventually(lambda: len(audit.events) >= 3)
        _, changed, deleted = audit.events
        assert [one["event_type"] for one in audit.events] == [
            "document.stored",
            "document.changed",
            "document.deleted",
        ]
        assert changed["payload"]["data"]["changed"] == ["text"]
        assert (deleted["agent_name"], deleted["patient_ids"]) == ("test-agent", ["P1"])
        assert deleted["payload"]["resource"] == f"document/{id_}"
        assert deleted["payload"]["data"]["reason"] == "entered-in-error"
        sent = b"".join(request.content for request in audit.requests)
        assert not any(secret in sent for secret in (b"Discharge", b"metoprolol", b"l-1"))

    async def test_by_source_names_what_it_deleted(
        self, store: Any, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        kept = await store(patient_id="P2")
        ids = [(await store())["id"], (await store(patient_id=None, scope="shared"))["id"]]
        source = {"source_type": "letter", "source_ref": "l-1", "reason": "superseded"}

        answers = [
            await client.post(
                "/documents/delete", json=source | of, headers={"Idempotency-Key": key}
            )
            for of, key in (
                ({"patient_id": "P1"}, "1"),
                ({"patient_id": "P1"}, "1"),
                ({"patient_id": "P1"}, "2"),
                ({"scope": "shared"}, "3"),
            )
        ]

        assert [answer.json()["deleted"] for answer in answers] == [
            [ids[0]], [ids[0]], [], [ids[1]]
        ]  # fmt: skip
        (row,) = await fetch(database.admin_dsn, "SELECT id FROM retrieval.documents")
        assert str(row["id"]) == kept["id"]

    async def test_of_a_chunk_removes_it_and_makes_an_event(
        self, client: httpx.AsyncClient, database: TestDatabase, audit: StandInAudit
    ) -> None:
        chunk = {
            "patient_id": "P1",
            "source_type": "note",
            "source_ref": "n",
            "chunk_text": "Cough.",
        }
        key = {"Idempotency-Key": "key-1"}
        id_ = (await client.post("/chunks", json=chunk, headers=key)).json()["chunk_id"]

        answer = await client.delete(f"/chunks/{id_}", params={"reason": "retention"})

        assert answer.status_code == 204
        assert await left(database) == 0
        assert_problem(await client.delete(f"/chunks/{id_}"), 404, "chunk-not-found")
        again = await client.post("/chunks", json=chunk, headers=key)
        assert (again.status_code, again.json()["chunk_id"]) == (200, id_)
        await eventually(lambda: len(audit.events) >= 2)
        assert audit.events[1]["event_type"] == "chunk.deleted"
        assert audit.events[1]["payload"]["data"]["reason"] == "retention"

    async def test_of_a_chunk_of_a_document_is_refused(
        self, store: Any, client: httpx.AsyncClient
    ) -> None:
        id_ = (await store())["id"]
        chunks = (await client.get(f"/documents/{id_}/chunks")).json()["chunks"]

        assert_problem(await client.delete(f"/chunks/{chunks[0]['id']}"), 409, "chunk-of-document")
