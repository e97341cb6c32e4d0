"""Batches of documents: what is accepted, and what becomes of each line."""

import base64
from collections import Counter

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.batches import NDJSON, Send, lines, note, outcomes, until_completed
from support.databases import TestDatabase, fetch
from support.eventually import eventually
from support.panels import FakePanels
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from retrieval.documents.service import LARGE_BYTES
from retrieval.jobs import service

pytestmark = pytest.mark.anyio
LEFT = "SELECT FROM retrieval.job_lines"
STORED = (
    "SELECT source_ref, version, author, author_kind FROM retrieval.documents ORDER BY source_ref"
)
EVENTS = (
    "SELECT convert_from(event, 'UTF8')::jsonb AS event FROM retrieval.outbox ORDER BY position"
)


class TestABatch:
    async def test_stores_each_document_as_if_it_came_alone_and_says_what_became_of_it(
        self, client: httpx.AsyncClient, send: Send, database: TestDatabase
    ) -> None:
        file = {"media_type": "text/markdown", "data": base64.b64encode(b"# Plan\nRest.").decode()}
        documents = [
            note("a"),
            b"",
            note("b", text="x" * 50, occurred_at="2026-01-01T00:00:00Z"),
            {name: value for name, value in note("c", file=file).items() if name != "text"},
            note("a"),
            note("a", title="Another title"),
            note("policy", patient_id=None, scope="shared"),
        ]

        job = await send(*documents)
        done = await until_completed(client, job["id"])

        assert (job["status"], job["total"], job["done"], job["eta_s"]) == ("accepted", 6, 0, None)
        counts = ("total", "done", "created", "updated", "unchanged", "failed")
        assert [done[name] for name in counts] == [6, 6, 4, 1, 1, 0]
        assert done["documents_per_s"] > 0
        assert done["chunks_per_s"] > 0
        assert done["eta_s"] == 0
        found = await outcomes(client, job["id"])
        assert [(one["line"], one["outcome"], one["document_version"]) for one in found] == [
            (1, "created", 1),
            (3, "created", 1),
            (4, "created", 1),
            (5, "unchanged", 1),
            (6, "updated", 2),
            (7, "created", 1),
        ]
        assert found[0]["document_id"] == found[4]["document_id"]
        read = await client.get(f"/documents/{found[2]['document_id']}")
        assert read.json()["text"] == "# Plan\nRest."
        assert await fetch(database.admin_dsn, LEFT) == []
        authors = {tuple(row.values())[2:] for row in await fetch(database.admin_dsn, STORED)}
        assert authors == {("test-agent", "agent")}

    async def test_with_bad_lines_stores_the_others_and_names_their_problems_without_their_text(
        self, client: httpx.AsyncClient, send: Send
    ) -> None:
        secret = "Aloysius Quint"
        job = await send(
            note("a"),
            b'{"text": "%b", ' % secret.encode(),
            b'"%b"' % secret.encode(),
            note("b", text=secret, colour=secret),
            note("c", text=" "),
            note("d", text=secret, file={"media_type": "text/plain", "data": "eA=="}),
            note("e", text=secret, review_status="approved"),
            b"[" * 500,
            note("f"),
        )
        done = await until_completed(client, job["id"])

        assert (done["created"], done["failed"]) == (2, 7)
        failed = await outcomes(client, job["id"], outcome="failed")
        assert [(one["line"], one["problem"]["code"]) for one in failed] == [
            (2, "invalid"),
            (3, "invalid"),
            (4, "invalid"),
            (5, "invalid"),
            (6, "invalid"),
            (7, "person-required"),
            (8, "invalid"),
        ]
        rules = [[error["rule"] for error in one["problem"]["errors"]] for one in failed]
        assert rules == [
            ["valid-json"],
            ["must-be-object"],
            ["unknown-field"],
            ["not-blank"],
            ["text-or-file"],
            [],
            ["nesting-depth"],
        ]
        assert secret not in str(failed)

    async def test_records_its_start_and_each_document(
        self, client: httpx.AsyncClient, send: Send, audit: StandInAudit
    ) -> None:
        job = await send(note("a"), note("b"), note("a"))
        await until_completed(client, job["id"])

        await eventually(lambda: len(audit.types) == 3)
        assert Counter(audit.types) == {"job.started": 1, "document.stored": 2}
        started = audit.events[audit.types.index("job.started")]
        assert (started["agent_name"], started["patient_ids"]) == ("test-agent", [])

    async def test_that_comes_again_under_its_key_is_one_job(
        self, client: httpx.AsyncClient, send: Send
    ) -> None:
        key = {"Idempotency-Key": "k-1"}
        first = await send(note("a"), **key)
        again = await send(note("a"), **key)
        other = await client.post(
            "/documents/batch", content=lines(note("b")), headers=NDJSON | key
        )

        assert again["id"] == first["id"]
        assert_problem(other, 422, "idempotency-key-used-otherwise")

    @pytest.mark.parametrize(
        ("content", "media_type", "status", "code"),
        [
            (b"", "application/x-ndjson", 422, "invalid"),
            (b" \n\r\n", "application/x-ndjson", 422, "invalid"),
            (b"{}\n" * 11, "application/x-ndjson", 422, "invalid"),
            (b"{}", "application/json", 415, "unsupported-media-type"),
            (b"{}", "text/plain", 415, "unsupported-media-type"),
        ],
    )
    async def test_that_is_empty_too_long_or_no_ndjson_is_refused(  # noqa: PLR0917 - Cases.
        self,
        client: httpx.AsyncClient,
        monkeypatch: pytest.MonkeyPatch,
        content: bytes,
        media_type: str,
        status: int,
        code: str,
    ) -> None:
        monkeypatch.setattr(service, "MAX_LINES", 10)

        answer = await client.post(
            "/documents/batch", content=content, headers={"Content-Type": media_type}
        )

        assert_problem(answer, status, code)
        assert (await client.get("/jobs")).json() == {"jobs": [], "next": None}

    async def test_above_64_mib_is_refused(self, client: httpx.AsyncClient) -> None:
        headers = NDJSON | {"Content-Length": str(64 * 2**20 + 1)}

        answer = await client.post("/documents/batch", content=b"{}", headers=headers)

        assert_problem(answer, 413, "body-too-large")

    async def test_of_many_lines_keeps_their_order_and_numbers(
        self, client: httpx.AsyncClient, send: Send, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """More than one statement stores."""
        monkeypatch.setattr(service, "LINES_AT_ONCE", 10)
        job = await send(*[b'{"no": %d}' % number for number in range(25)])

        done = await until_completed(client, job["id"])
        path, limit = f"/jobs/{job['id']}/outcomes", {"limit": 20}
        page = (await client.get(path, params=limit)).json()
        rest = (await client.get(path, params=limit | {"cursor": page["next"]})).json()

        assert done["failed"] == 25
        listed = [one["line"] for one in page["outcomes"] + rest["outcomes"]]
        assert listed == [*range(1, 26)]
        assert rest["next"] is None


class TestWhoSentIt:
    async def test_decides_which_patients_a_batch_reaches_when_each_document_is_stored(
        self,
        client: httpx.AsyncClient,
        keyring: Keyring,
        panels: FakePanels,
    ) -> None:
        panels.let("caller:nurse", "P1")
        token = keyring.mint("nurse", scope="user/DocumentReference.cs")
        nurse = NDJSON | {"Authorization": f"Bearer {token}"}
        documents = (
            note("a"),
            note("b", patient_id="P2"),
            note("c", patient_id=None, scope="shared"),
        )

        accepted = await client.post("/documents/batch", content=lines(*documents), headers=nurse)
        client.headers["Authorization"] = f"Bearer {token}"
        job_id = accepted.raise_for_status().json()["id"]
        await until_completed(client, job_id)

        found = await outcomes(client, job_id)
        assert [(one["outcome"], (one["problem"] or {}).get("code")) for one in found] == [
            ("created", None),
            ("failed", "patient-out-of-reach"),
            ("failed", "scope-missing"),
        ]

    async def test_needs_the_scope_to_store(
        self, client: httpx.AsyncClient, keyring: Keyring
    ) -> None:
        token = keyring.mint("reader", scope="system/DocumentReference.rs")

        answer = await client.post(
            "/documents/batch",
            content=lines(note("a")),
            headers=NDJSON | {"Authorization": f"Bearer {token}"},
        )

        assert_problem(answer, 403, "scope-missing")


class TestALargeDocument:
    async def test_is_stored_by_a_job_of_its_own(self, client: httpx.AsyncClient) -> None:
        sent = note("a") | {"text": "Rest.\n" + "\n" * LARGE_BYTES}
        key = {"Idempotency-Key": "k-2"}

        answer = await client.post("/documents", json=sent, headers=key)
        again = await client.post("/documents", json=sent, headers=key)

        assert (answer.status_code, again.status_code) == (202, 202)
        assert answer.headers["Location"] == f"/jobs/{answer.json()['id']}"
        assert again.json()["id"] == answer.json()["id"]
        job = await until_completed(client, answer.json()["id"])
        (found,) = await outcomes(client, job["id"])
        assert (found["outcome"], found["line"]) == ("created", 1)
        read = (await client.get(f"/documents/{found['document_id']}")).json()
        assert read["text"] == sent["text"]

    async def test_that_cannot_be_read_is_refused_at_once(self, client: httpx.AsyncClient) -> None:
        sent = note("a")
        del sent["text"]
        data = base64.b64encode(b"\xff" * 300_000).decode()
        sent["file"] = {"media_type": "text/plain", "data": data}

        answer = await client.post("/documents", json=sent)

        assert broken_rules(answer.json()) == {("/file", "file-encoding")}
