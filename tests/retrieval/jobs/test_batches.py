import base64
import json
from collections import Counter
from typing import Any

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.batches import NDJSON, Send, lines, note, outcomes, until_completed
from support.databases import TestDatabase, fetch
from support.eventually import eventually
from support.panels import FakePanels
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from retrieval.documents import service as documents
from retrieval.documents.service import LARGE_BYTES
from retrieval.files import reading
from retrieval.jobs import service

LEFT = "SELECT FROM retrieval.job_lines"
STORED = (
    "SELECT source_ref, version, author, author_kind FROM retrieval.documents ORDER BY source_ref"
)


class TestABatch:
    async def test_stores_each_document_like_a_single_one_and_reports_its_outcome(
        self, client: httpx.AsyncClient, send: Send, database: TestDatabase
    ):
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

    async def test_with_invalid_lines_stores_the_others_and_reports_problems_without_text(
        self, client: httpx.AsyncClient, send: Send
    ):
        secret = "Aloysius Quint"
        file = {"media_type": "text/plain", "data": "eA=="}
        bad = [
            (b'{"text": "%b", ' % secret.encode(), "invalid", ["valid-json"]),
            (b'"%b"' % secret.encode(), "invalid", ["must-be-object"]),
            (note("b", text=secret, colour=secret), "invalid", ["unknown-field"]),
            (note("c", text=" "), "invalid", ["not-blank"]),
            (note("d", text=secret, file=file), "invalid", ["text-or-file"]),
            (note("e", text=secret, review_status="approved"), "person-required", []),
            (b"[" * 500, "invalid", ["nesting-depth"]),
        ]
        job = await send(note("a"), *(line for line, *_ in bad), note("f"))
        done = await until_completed(client, job["id"])

        assert (done["created"], done["failed"]) == (2, 7)
        failed = await outcomes(client, job["id"], outcome="failed")
        problems = [(one["line"], one["problem"]) for one in failed]
        assert [
            (line, problem["code"], [error["rule"] for error in problem["errors"]])
            for line, problem in problems
        ] == [(line, code, rules) for line, (_, code, rules) in enumerate(bad, 2)]
        assert secret not in str(failed)

    async def test_repeated_under_its_key_is_one_job_with_an_event_per_document(
        self, client: httpx.AsyncClient, send: Send, audit: StandInAudit
    ):
        key = {"Idempotency-Key": "k-1"}
        documents = note("a"), note("b"), note("a")
        first, again = await send(*documents, **key), await send(*documents, **key)
        other = lines(note("b"))
        refused = await client.post("/documents/batch", content=other, headers=NDJSON | key)
        await until_completed(client, first["id"])

        assert again["id"] == first["id"]
        assert_problem(refused, 422, "idempotency-key-used-otherwise")
        await eventually(lambda: len(audit.types) == 3)
        assert Counter(audit.types) == {"job.started": 1, "document.stored": 2}
        started = audit.events[audit.types.index("job.started")]
        assert (started["agent_name"], started["patient_ids"]) == ("test-agent", [])

    async def test_that_is_empty_too_long_or_not_ndjson_is_rejected(
        self, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(service, "MAX_LINES", 10)
        for content, media_type, *problem in (
            (b"", "application/x-ndjson", 422, "invalid"),
            (b" \n\r\n", "application/x-ndjson", 422, "invalid"),
            (b"{}\n" * 11, "application/x-ndjson", 422, "invalid"),
            (b"{}", "application/json", 415, "unsupported-media-type"),
            (b"{}", "text/plain", 415, "unsupported-media-type"),
        ):
            headers = {"Content-Type": media_type}
            answer = await client.post("/documents/batch", content=content, headers=headers)
            assert_problem(answer, *problem)
        assert (await client.get("/jobs")).json() == {"jobs": [], "next": None}

    async def test_of_many_lines_keeps_their_order_and_numbers(
        self, client: httpx.AsyncClient, send: Send, monkeypatch: pytest.MonkeyPatch
    ):
        """Stored by several statements."""
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


class TestTheSender:
    async def test_needs_access_to_the_patient_when_a_document_is_stored(
        self, client: httpx.AsyncClient, keyring: Keyring, panels: FakePanels, send: Send
    ):
        panels.let("caller:nurse", "P1")
        token = keyring.mint("nurse", scope="user/DocumentReference.cs")
        client.headers["Authorization"] = f"Bearer {token}"
        others = note("b", patient_id="P2"), note("c", patient_id=None, scope="shared")

        job_id = (await send(note("a"), *others))["id"]
        await until_completed(client, job_id)

        found = await outcomes(client, job_id)
        assert [(one["outcome"], (one["problem"] or {}).get("code")) for one in found] == [
            ("created", None),
            ("failed", "patient-out-of-reach"),
            ("failed", "scope-missing"),
        ]

    async def test_is_an_agent_for_the_person_of_the_request(
        self, client: httpx.AsyncClient, keyring: Keyring, panels: FakePanels, send: Send
    ):
        panels.let('granted:["agent", "triage", "dr-okafor"]', "P1")
        panels.let('granted:["agent", "triage", null]', "P2", panel=2)
        claims = {"kind": "person", "act": {"sub": "triage"}}
        token = keyring.mint("dr-okafor", scope="user/DocumentReference.cs", **claims)
        client.headers["Authorization"] = f"Bearer {token}"

        job_id = (await send(note("a"), note("b", patient_id="P2")))["id"]
        await until_completed(client, job_id)

        found = [one["outcome"] for one in await outcomes(client, job_id)]
        assert found == ["created", "failed"]


@pytest.mark.parametrize(
    ("change", "expected", "text"),
    [({}, "updated", "ab"), ({"title": "Another title"}, "failed", "a\u200bb")],
)
async def test_a_job_reads_a_large_file_again_unless_the_document_has_changed(
    client: httpx.AsyncClient,
    monkeypatch: pytest.MonkeyPatch,
    *,
    change: dict[str, str],
    expected: str,
    text: str,
):
    data = base64.b64encode(b"a\xe2\x80\x8bb").decode()
    sent = note("a") | {"text": None, "file": {"media_type": "text/plain", "data": data}}
    with monkeypatch.context() as before:
        before.setattr(reading, "without_invisible", lambda text: (text, 0))
        path = f"/documents/{(await client.post('/documents', json=sent)).json()['id']}"
    read = documents.reading_of

    async def read_after_the_change(*given: Any) -> Any:
        found = await read(*given)
        if change:
            answer = await client.patch(path, json=change, headers={"If-Match": "*"})
            answer.raise_for_status()
        return found

    monkeypatch.setattr(documents, "LARGE_BYTES", 1)
    monkeypatch.setattr(documents, "reading_of", read_after_the_change)
    answer = await client.post(f"{path}/reread")
    assert answer.status_code == 202, answer.text
    await until_completed(client, answer.json()["id"])

    (found,) = await outcomes(client, answer.json()["id"])
    assert (found["outcome"], (await client.get(path)).json()["text"]) == (expected, text)
    assert found["problem"] is None or found["problem"]["code"] == "conflict"


async def test_a_line_of_a_caller_is_never_based_on_a_version(
    client: httpx.AsyncClient, send: Send
):
    stored = (await client.post("/documents", json=note("a"))).json()
    based_on = [stored["id"], stored["version"]]
    line = json.dumps({"based_on": based_on, "document": note("a")}).encode()

    job_id = (await send(line, b"\r" + line, b" " + line))["id"]
    await until_completed(client, job_id)

    for found in await outcomes(client, job_id):
        assert broken_rules(found["problem"]) >= {("", "unknown-field")}


async def test_a_large_document_is_stored_by_a_separate_job_or_rejected_at_once(
    client: httpx.AsyncClient,
):
    sent = note("a") | {"text": "Rest.\n" + "\n" * LARGE_BYTES}
    content = b"\n" + json.dumps(sent).encode()
    headers = {"Idempotency-Key": "k-2", "Content-Type": "application/json"}

    answer = await client.post("/documents", content=content, headers=headers)
    again = await client.post("/documents", content=content, headers=headers)

    assert (answer.status_code, again.status_code) == (202, 202)
    assert answer.headers["Location"] == f"/jobs/{answer.json()['id']}"
    assert again.json()["id"] == answer.json()["id"]
    job = await until_completed(client, answer.json()["id"])
    (found,) = await outcomes(client, job["id"])
    assert (found["outcome"], found["line"]) == ("created", 1)
    read = (await client.get(f"/documents/{found['document_id']}")).json()
    assert read["text"] == sent.pop("text")
    data = base64.b64encode(b"\xff" * 300_000).decode()
    file = {"media_type": "text/plain", "data": data}
    unreadable = await client.post("/documents", json=sent | {"file": file})
    assert broken_rules(unreadable.json()) == {("/file", "file-encoding")}
