import asyncio
from collections.abc import Callable, Sequence
from typing import Any
from unittest.mock import ANY

import httpx
import numpy as np
import pytest
from support.applications import assert_problem, broken_rules, running
from support.databases import TestDatabase, fetch
from support.eventually import eventually
from support.fake_embedder import FakeEmbedder
from support.retrieval_app import create_app
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from chassis.problems.problem import TokenRequired
from retrieval.documents import ingest
from retrieval.embedding.protocol import EmbedderBusy, Vector
from retrieval.settings import Settings

pytestmark = pytest.mark.anyio

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


class Embedder:
    """Counts what it embeds, and waits before it does."""

    def __init__(self, embedder: FakeEmbedder) -> None:
        self._embedder = embedder
        self.texts: list[str] = []
        self.may_go = asyncio.Event()
        self.may_go.set()

    def count_pieces(self, text: str) -> int:
        return self._embedder.count_pieces(text)

    async def embed(self, text: str) -> Vector:
        self.texts.append(text)
        await self.may_go.wait()
        return await self._embedder.embed(text)

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        return [await self.embed(text) for text in texts]

    async def aclose(self) -> None:
        """Nothing to free."""


@pytest.fixture
def counting(embedder: FakeEmbedder, embed_with: Callable[[Any], None]) -> Embedder:
    made = Embedder(embedder)
    embed_with(made)
    return made


class TestANewDocument:
    async def test_is_divided_by_its_sections_and_embedded_with_its_title(
        self,
        store: Any,
        counting: Embedder,
        database: TestDatabase,
        embedder: FakeEmbedder,
    ) -> None:
        answer = await store()

        assert answer == {
            "id": ANY,
            "version": 1,
            "status": "created",
            "review_status": "approved",
            "chunks": {"kept": 0, "added": 2, "removed": 0},
        }
        first, second = await chunks(database)
        assert (first["section"], first["text"]) == ("HPI", HPI)
        assert (second["section"], second["text"]) == ("PLAN", "PLAN\nStop metoprolol. Rest.")
        assert first["is_text"]
        assert second["is_text"]
        assert sorted(counting.texts) == [
            f"Discharge letter\n{HPI}",
            "Discharge letter\nPLAN\nStop metoprolol. Rest.",
        ]
        vector = np.fromstring(first["vector"][1:-1], sep=",")
        assert np.allclose(
            vector, await embedder.embed(counting.texts[0]), atol=1e-3
        ) or np.allclose(vector, await embedder.embed(counting.texts[1]), atol=1e-3)

    async def test_is_answered_with_its_version_and_the_status_201(
        self, client: httpx.AsyncClient, letter: dict[str, Any]
    ) -> None:
        answer = await client.post("/documents", json=letter)

        assert (answer.status_code, answer.headers["ETag"]) == (201, 'W/"1"')

    async def test_of_80_kb_is_stored(self, store: Any, client: httpx.AsyncClient) -> None:
        """A passage of `POST /chunks` may have 50,000 characters."""
        text = "\n".join(f"Day {day}: temperature 37.{day % 10}, no change." for day in range(100))
        answer = await store(text=text + "\n" + " " * 80_000 + "end")

        assert answer["chunks"]["added"] > 3
        read = (await client.get(f"/documents/{answer['id']}")).json()
        assert read["text"] == text + "\n" + " " * 80_000 + "end"

    @pytest.mark.parametrize(
        "text",
        [
            "患者对青霉素过敏。",
            "😷 \U0001f9d1\u200d\u2695\ufe0f\r\nline\ttab\x01\ufeff",
            "e\u0301 «s»",
            "\u200b",
        ],
    )
    async def test_keeps_every_character(
        self, store: Any, client: httpx.AsyncClient, database: TestDatabase, text: str
    ) -> None:
        answer = await store(text=text, title=text[:100])

        read = (await client.get(f"/documents/{answer['id']}")).json()
        assert (read["text"], read["title"]) == (text, text[:100])
        assert all(chunk["is_text"] for chunk in await chunks(database))


class TestTheSameSource:
    async def test_with_the_same_content_is_unchanged(
        self, store: Any, client: httpx.AsyncClient, letter: dict[str, Any], counting: Embedder
    ) -> None:
        first = await store()
        counting.texts.clear()

        answer = await client.post("/documents", json=letter)

        assert (answer.status_code, answer.headers["ETag"]) == (200, 'W/"1"')
        assert answer.json() == first | {
            "status": "unchanged",
            "chunks": {"kept": 2, "added": 0, "removed": 0},
        }
        assert counting.texts == []

    async def test_with_another_text_keeps_ids_and_vectors_of_unchanged_chunks(
        self, store: Any, counting: Embedder, database: TestDatabase
    ) -> None:
        first = await store()
        before = await chunks(database)
        counting.texts.clear()

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
        assert len(counting.texts) == 2

    async def test_with_another_title_or_code_is_a_new_version_with_the_same_vectors(
        self, store: Any, client: httpx.AsyncClient, counting: Embedder, database: TestDatabase
    ) -> None:
        first = await store()
        before = await chunks(database)
        counting.texts.clear()
        code = {"system": "http://loinc.org", "code": "11506-3"}

        retitled = await store(title="Letter")
        recoded = await store(title="Letter", codes=[code, code])

        assert [retitled["version"], recoded["version"]] == [2, 3]
        assert {retitled["status"], recoded["status"]} == {"updated"}
        after = await chunks(database)
        same = ("id", "vector", "text")
        assert [[chunk[name] for name in same] for chunk in after] == [
            [chunk[name] for name in same] for chunk in before
        ]
        assert after[0]["codes"] == ["http://loinc.org|11506-3"]
        assert counting.texts == []
        read = (await client.get(f"/documents/{first['id']}")).json()
        assert (read["title"], read["codes"]) == ("Letter", [code])

    async def test_of_another_patient_or_shared_is_another_document(self, store: Any) -> None:
        answers = [await store(), await store(patient_id="P2")]
        answers.append(await store(patient_id=None, scope="shared"))

        assert len({answer["id"] for answer in answers}) == 3
        assert [answer["review_status"] for answer in answers] == ["approved", "approved", "draft"]

    async def test_from_another_caller_without_an_author_is_unchanged(
        self, store: Any, client: httpx.AsyncClient, keyring: Keyring
    ) -> None:
        await store()
        client.headers["Authorization"] = f"Bearer {keyring.mint('other-agent')}"

        assert (await store())["status"] == "unchanged"
        assert (await store(author="Dr. Osei", author_kind="person"))["status"] == "updated"
        assert (await store())["status"] == "unchanged"

    async def test_that_changes_at_the_same_time_ends_with_one_whole_content(
        self,
        client: httpx.AsyncClient,
        letter: dict[str, Any],
        counting: Embedder,
        database: TestDatabase,
    ) -> None:
        """All are planned on the same earlier state: all but one must find out."""
        counting.may_go.clear()
        texts = [f"HPI\nVersion {number}.\n\nPLAN\nRest {number}." for number in range(3)]
        sent = [
            asyncio.create_task(client.post("/documents", json=letter | {"text": text}))
            for text in texts
        ]
        await eventually(lambda: len(counting.texts) >= 3)
        counting.may_go.set()
        answers = await asyncio.gather(*sent)

        assert sorted(answer.json()["version"] for answer in answers) == [1, 2, 3]
        assert [answer.status_code for answer in answers].count(201) == 1
        (document,) = await fetch(database.admin_dsn, "SELECT text FROM retrieval.documents")
        assert document["text"] in texts
        assert "\n\n".join(chunk["text"] for chunk in await chunks(database)) == document["text"]

    async def test_is_never_seen_half_by_a_reader(
        self, store: Any, client: httpx.AsyncClient
    ) -> None:
        first = await store(text="HPI\nVersion 0.\n\nPLAN\nRest 0.")
        seen: set[str] = set()

        async def read() -> None:
            while len(seen) < 6:
                page = (await client.get(f"/documents/{first['id']}/chunks")).json()
                text = "\n\n".join(chunk["text"] for chunk in page["chunks"])
                number = page["document_version"] - 1
                assert text == f"HPI\nVersion {number}.\n\nPLAN\nRest {number}."
                seen.add(text)

        reading = asyncio.create_task(read())
        for number in range(1, 6):
            await store(text=f"HPI\nVersion {number}.\n\nPLAN\nRest {number}.")
            await eventually(lambda: len(seen) > number or reading.done())  # noqa: B023
        await reading


class TestAuthorship:
    async def test_is_the_callers_and_another_that_it_names_is_a_claim(
        self, store: Any, client: httpx.AsyncClient, person: dict[str, str], letter: dict[str, Any]
    ) -> None:
        own = await store(model="summariser-2")
        named = await store(source_ref="l-2", author="Dr. Osei", author_kind="person")
        answer = await client.post(
            "/documents", json=letter | {"source_ref": "l-3"}, headers=person
        )

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
    async def test_is_taken_from_a_person_only(
        self, client: httpx.AsyncClient, letter: dict[str, Any], person: dict[str, str]
    ) -> None:
        shared = letter | {"patient_id": None, "scope": "shared", "review_status": "approved"}
        del shared["patient_id"]

        refused = await client.post("/documents", json=shared)
        approved = await client.post("/documents", json=shared, headers=person)

        assert_problem(refused, 403, "person-required")
        assert approved.json()["review_status"] == "approved"
        read = (await client.get(f"/documents/{approved.json()['id']}")).json()
        assert (read["review_status"], read["reviewed_by"]) == ("approved", "dr-osei")

    async def test_of_a_shared_document_is_draft_again_where_its_content_changes(
        self, store: Any, client: httpx.AsyncClient, person: dict[str, str], database: TestDatabase
    ) -> None:
        policy = {"patient_id": None, "scope": "shared"}
        first = await store(**policy)
        await client.patch(
            f"/documents/{first['id']}",
            json={"review_status": "approved"},
            headers=person | {"If-Match": 'W/"1"'},
        )

        same = await store(**policy)
        other = await store(**policy, text="Another policy.")

        assert (same["status"], same["review_status"]) == ("unchanged", "approved")
        assert (other["version"], other["review_status"]) == (3, "draft")
        assert {chunk["review_status"] for chunk in await chunks(database)} == {"draft"}

    async def test_that_a_person_gave_a_patients_document_stays(
        self, store: Any, client: httpx.AsyncClient, person: dict[str, str]
    ) -> None:
        first = await store()
        await client.patch(
            f"/documents/{first['id']}",
            json={"review_status": "retired"},
            headers=person | {"If-Match": 'W/"1"'},
        )

        assert (await store(text="Another letter."))["review_status"] == "retired"


class TestARepeatedRequest:
    async def test_gets_its_first_answer_and_embeds_nothing(
        self, client: httpx.AsyncClient, letter: dict[str, Any], counting: Embedder
    ) -> None:
        requests = [letter, letter | {"text": "Another text."}, letter | {"text": "Another text."}]
        first = [
            await client.post("/documents", json=body, headers={"Idempotency-Key": f"key-{number}"})
            for number, body in enumerate(requests)
        ]
        await client.delete(f"/documents/{first[0].json()['id']}")
        counting.texts.clear()

        again = [
            await client.post("/documents", json=body, headers={"Idempotency-Key": f"key-{number}"})
            for number, body in enumerate(requests)
        ]

        assert [one.status_code for one in first] == [201, 200, 200]
        assert [one.json()["status"] for one in first] == ["created", "updated", "unchanged"]
        assert [(one.status_code, one.json()) for one in again] == [
            (one.status_code, one.json()) for one in first
        ]
        assert {one.headers["Idempotency-Replayed"] for one in again} == {"true"}
        assert counting.texts == []


class TestRefusals:
    @pytest.mark.parametrize(
        ("change", "pointer", "rule"),
        [
            ({"text": " \n\u3000"}, "/text", "not-blank"),
            ({"text": "a\0b"}, "/text", "no-nul-character"),
            ({"scope": "shared"}, "", "patient-or-shared"),
            ({"patient_id": None}, "", "patient-or-shared"),
            ({"scope": "everyone"}, "/scope", "must-be-one-of"),
            ({"patient_id": "a/b"}, "/patient_id", "usable-in-path"),
            ({"source_ref": "x" * 513}, "/source_ref", "too-long"),
            ({"title": ""}, "/title", "not-blank"),
            ({"codes": [{"system": "a|b", "code": "1"}]}, "/codes/0/system", "must-match-pattern"),
            ({"codes": [{"system": "a", "code": "1"}] * 101}, "/codes", "too-many-items"),
            ({"author_kind": "robot"}, "/author_kind", "must-be-one-of"),
            ({"review_status": "final"}, "/review_status", "must-be-one-of"),
            ({"occurred_at": "2026-01-01"}, "/occurred_at", "must-be-timestamp"),
            ({"embedding": [0.5]}, "", "unknown-field"),
        ],
    )
    async def test_name_the_field_and_the_rule(
        self,
        refusing: httpx.AsyncClient,
        letter: dict[str, Any],
        change: dict[str, Any],
        pointer: str,
        rule: str,
    ) -> None:
        response = await refusing.post("/documents", json=letter | change)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    async def test_of_more_than_10_mib(
        self, refusing: httpx.AsyncClient, letter: dict[str, Any]
    ) -> None:
        response = await refusing.post("/documents", json=letter | {"text": "x" * 10 * 2**20})

        assert_problem(response, 413, "body-too-large")

    async def test_of_an_anonymous_caller_and_of_scopes_that_are_missing(
        self, client: httpx.AsyncClient, letter: dict[str, Any], keyring: Keyring
    ) -> None:
        reader = keyring.mint("reader", scope="system/DocumentReference.rs")
        limited = keyring.mint("nurse", scope="user/DocumentReference.cruds")
        shared = {name: value for name, value in letter.items() if name != "patient_id"}

        client.headers["Authorization"] = f"Bearer {reader}"
        assert_problem(await client.post("/documents", json=letter), 403, "scope-missing")
        client.headers["Authorization"] = f"Bearer {limited}"
        refused = await client.post("/documents", json=shared | {"scope": "shared"})
        assert_problem(refused, 403, "scope-missing")
        assert "system/DocumentReference.c" in refused.headers["WWW-Authenticate"]
        del client.headers["Authorization"]
        assert_problem(await client.post("/documents", json=letter), 401, TokenRequired.code)

    async def test_while_the_model_fails_store_nothing(
        self,
        client: httpx.AsyncClient,
        letter: dict[str, Any],
        counting: Embedder,
        database: TestDatabase,
    ) -> None:
        async def fail(_: str) -> Vector:
            raise ValueError

        counting.embed = fail  # type: ignore[method-assign]

        assert_problem(await client.post("/documents", json=letter), 500, "internal-error")
        (left,) = await fetch(database.admin_dsn, LEFT_OVER)
        assert left[0] == 0

    async def test_while_too_many_texts_wait(
        self, client: httpx.AsyncClient, letter: dict[str, Any], counting: Embedder
    ) -> None:
        async def refuse(_: Sequence[str]) -> list[Vector]:
            raise EmbedderBusy

        counting.embed_all = refuse  # type: ignore[method-assign]

        assert_problem(await client.post("/documents", json=letter), 503, "embedding-busy")


async def test_a_conflict_that_does_not_end_is_refused(
    client: httpx.AsyncClient, letter: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def overtaken(*_: Any) -> None:
        raise ingest.Overtaken

    monkeypatch.setattr(ingest, "_swap", overtaken)

    assert_problem(await client.post("/documents", json=letter), 409, "conflict")


async def test_no_connection_is_held_while_the_model_works(
    settings: dict[str, Any], embedder: FakeEmbedder, keyring: Keyring, letter: dict[str, Any]
) -> None:
    counting = Embedder(embedder)
    counting.may_go.clear()
    app = create_app(
        Settings(**settings | {"pool_size": 2}),
        embedder=counting,  # type: ignore[arg-type]
        audit_transport=StandInAudit(),
    )
    async with running(app, keyring.mint("test-agent")) as client:
        sent = [
            asyncio.create_task(
                client.post("/documents", json=letter | {"source_ref": str(number)})
            )
            for number in range(4)
        ]
        await eventually(lambda: len(counting.texts) >= 4)
        listed = await client.get("/documents")
        counting.may_go.set()
        answers = await asyncio.gather(*sent)

    assert listed.status_code == 200
    assert {answer.status_code for answer in answers} == {201}
