"""Leak tests of retrieval's routes, and the passages and documents of each patient."""

import asyncio
from base64 import b64encode
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import asyncpg
import httpx
from support.asks import Ask
from support.batches import NDJSON, lines
from support.eventually import HANGS_S

from tests.leaks.cases import (
    ANY_VERSION,
    OUT_OF_REACH,
    SCOPE_MISSING,
    Case,
    Exchange,
    Hidden,
    Missing,
    Row,
    Subject,
    declaring,
    not_found,
)
from tests.leaks.drawing import DrawnCaller, Level
from tests.leaks.listings import EACH, NOBODY, Listing, for_peers, for_starter, getting
from tests.leaks.owners import ids_in
from tests.leaks.search import Examine, Maker, Search

# Passages may be about patients that no service knows.
REFERENCED = Hidden(OUT_OF_REACH, None)
NO_JOB = 404, "job-not-found"
MISSING = Missing(0, "nobody")
NEED = "DocumentReference"
QUESTION = "Who has a cough?"
MOST = 100  # The number of passages in an answer.
POLICY_SOURCE = {"scope": "shared", "source_type": "policy", "source_ref": "hand washing"}
POLICY = POLICY_SOURCE | {"text": "Wash your hands."}
APPROVED = POLICY | {
    "source_ref": "cough",
    "text": "Who has a cough wears a mask.",
    "review_status": "approved",
}
STORED = """
SELECT 'passage', id::text, text, patient_id FROM retrieval.chunks WHERE document_id IS NULL
UNION ALL SELECT 'doomed passage', id::text, text, patient_id FROM retrieval.chunks WHERE source_ref LIKE 'doomed %'
UNION ALL SELECT 'document', id::text, version::text, patient_id FROM retrieval.documents WHERE NOT is_of_chart
UNION ALL SELECT 'file', id::text, text, patient_id FROM retrieval.documents WHERE source_ref LIKE 'filed %'
UNION ALL SELECT 'letter', id::text, text, patient_id FROM retrieval.documents WHERE source_ref LIKE 'letter %'
ORDER BY 1, 2
"""
CHUNK = {
    "patient_id": "{ref}",
    "source_type": "note",
    "source_ref": "note {mark}",
    "chunk_text": "{mark} has a cough, {text}.",
}
LETTER_TEXT = "{mark} was seen again, {text}.\n\nPLAN\n{mark} rests."


def source(name: str) -> dict[str, Any]:
    return {"patient_id": "{ref}", "source_type": "letter", "source_ref": name}


LETTER = source("letter {mark}") | {"title": "Letter about {mark}"}
FILE = {"media_type": "text/plain", "data": "{letter_data}"}
SHARED = {"include_shared": True, "neighbours": 1}
CODES = {"codes": [{"system": "{mark}", "code": "{text}"}]}
ASKED = {"question": QUESTION, "patient_id": "{ref}", "top_k": MOST}
of_reference = declaring("retrieval", REFERENCED)
of_document = declaring("retrieval", not_found("document-not-found"))
of_version = declaring("retrieval", not_found("document-version-not-found"))
of_chunk = declaring("retrieval", not_found("chunk-not-found"))


async def stored(connection: asyncpg.Connection) -> list[Row]:
    return [
        Row(kind, id_, version, (patient,) if patient else ())
        for kind, id_, version, patient in await connection.fetch(STORED)
    ]


async def fill(search: Search) -> None:
    """Store shared documents, and passages and a letter in two versions for each patient."""
    for title in ("Policy", "Our policy"):
        await search.store(MISSING, Ask("POST", "/documents", POLICY | {"title": title}))
    await search.store(MISSING, Ask("POST", "/documents", APPROVED), by_person=True)
    for subject in search.subjects.values():
        await search.store(subject, Ask("POST", "/chunks", CHUNK))
        for title in ("A letter", LETTER["title"]):
            body = LETTER | {"title": title, "text": LETTER_TEXT}
            await search.store(subject, Ask("POST", "/documents", body))
        await search.store(
            subject, Ask("POST", "/documents", source("filed {mark}") | {"file": FILE})
        )
    await search.read()


async def _doomed(search: Search, subject: Subject) -> str:
    body = source("doomed {mark}") | {"text": "{mark} is doomed."}
    return str((await search.store(subject, Ask("POST", "/documents", body)))["id"])


async def _doomed_source(search: Search, subject: Subject) -> str:
    await _doomed(search, subject)
    return f"doomed {subject.mark}"


async def _doomed_chunk(search: Search, subject: Subject) -> str:
    """Return a passage that tests may delete; store it if there is none."""
    doomed = subject.ids("doomed passage")
    if doomed:
        return doomed[0]
    chunk = CHUNK | {"source_ref": "doomed {mark}"}
    return str((await search.store(subject, Ask("POST", "/chunks", chunk)))["chunk_id"])


async def _new_source(search: Search, subject: Subject) -> str:
    """Return a document source under which nothing is stored."""
    await search.store(subject, Ask("POST", "/documents/delete", source("new {mark}")))
    return f"new {subject.mark}"


async def _letter_data(_: Search, subject: Subject) -> str:
    text = LETTER_TEXT.format(mark=subject.mark, text=subject.text)
    return b64encode(text.encode()).decode()


async def _url(_: Search, subject: Subject) -> str:
    return quote(subject.ref)


MAKERS: dict[str, Maker] = {
    "doomed": _doomed,
    "doomed_source": _doomed_source,
    "doomed_chunk": _doomed_chunk,
    "new_source": _new_source,
    "letter_data": _letter_data,
    "url": _url,
}


def _letter(exchange: Exchange) -> str:
    (text,) = exchange.subject.rows["letter"].values()
    return text


def _finds_passages(exchange: Exchange) -> None:
    matches = exchange.body["matches"]
    texts = [match["chunk_text"] for match in matches if match["document_id"] is None]
    assert sorted(texts) == sorted(exchange.subject.rows["passage"].values())
    (letter,) = exchange.subject.ids("letter")
    of_letter = [match for match in matches if match["document_id"] == letter]
    of_letter.sort(key=lambda match: int(match["start"]))
    assert "\n\n".join(match["chunk_text"] for match in of_letter) == _letter(exchange)


def _finds_shared_passages(exchange: Exchange) -> None:
    _finds_passages(exchange)
    texts = {match["patient_id"]: match["chunk_text"] for match in exchange.body["matches"]}
    assert texts.keys() == {exchange.subject.ref, None}
    assert texts[None] == APPROVED["text"]


def _reads_letter(exchange: Exchange) -> None:
    assert exchange.body["text"] == _letter(exchange)


def _reads_file(exchange: Exchange) -> None:
    assert exchange.answer.text in exchange.subject.rows["file"].values()


def _reads_chunks(exchange: Exchange) -> None:
    texts = [chunk["text"] for chunk in exchange.body["chunks"]]
    assert "\n\n".join(texts) == _letter(exchange)


def _lists_letter(exchange: Exchange) -> None:
    """A list for callers who see all patients also has documents rendered from charts."""
    assert {*exchange.subject.ids("document")} <= {*ids_in(exchange.body, "documents")}


def _creates(exchange: Exchange) -> None:
    assert exchange.answer.status_code == 201


READ, STORE, SEARCH = "DocumentReference.r", "DocumentReference.c", "DocumentReference.s"
UPDATE, DELETE = "DocumentReference.u", "DocumentReference.d"
RETRIEVED = {"reads": True, "event": "passages.retrieved"}
CHANGED, DELETED = {"event": "document.changed"}, {"event": "document.deleted"}
NEW = source("{new_source}") | {"text": "{mark} is new."}
CASES: tuple[Case, ...] = (
    of_reference("POST /retrieve", SEARCH, ASKED, check=_finds_passages, **RETRIEVED),
    of_reference(
        "POST /retrieve",
        SEARCH,
        ASKED | SHARED,
        label="with shared passages",
        check=_finds_shared_passages,
        **RETRIEVED,
    ),
    of_reference("POST /chunks", STORE, CHUNK, event="chunk.stored"),
    of_chunk("DELETE /chunks/{doomed_chunk}", DELETE, event="chunk.deleted"),
    of_reference("POST /documents", STORE, LETTER | {"text": LETTER_TEXT}, **CHANGED),
    of_reference("POST /documents", STORE, LETTER | {"file": FILE}, label="as a file", **CHANGED),
    of_reference(
        "POST /documents",
        STORE,
        NEW,
        label="of a new source",
        check=_creates,
        event="document.stored",
    ),
    of_reference(
        "GET /documents?patient_id={url}&limit=100",
        SEARCH,
        check=_lists_letter,
        event="documents.listed",
    ),
    of_document("GET /documents/{letter}", READ, check=_reads_letter, event="document.read"),
    of_version(
        "GET /documents/{letter}?version=1",
        READ,
        label="in its first version",
        event="document.read",
    ),
    of_document(
        "GET /documents/{letter}/chunks", READ, check=_reads_chunks, event="document.chunks-read"
    ),
    of_document(
        "GET /documents/{file}/original",
        READ,
        check=_reads_file,
        event="document.original-read",
    ),
    # A request with an unchanged text creates neither a version nor an event.
    of_document("POST /documents/{file}/reread", STORE, writes=False),
    of_document("PATCH /documents/{letter}", UPDATE, CODES, headers=ANY_VERSION, **CHANGED),
    of_document("DELETE /documents/{doomed}", DELETE, **DELETED),
    of_reference("POST /documents/delete", DELETE, source("{doomed_source}"), **DELETED),
)


async def search_all(search: Search, caller: DrawnCaller) -> None:
    """Search passages without a patient, with each filter and a small `top_k`, directly and through records."""
    seen, one = search.seen_by(caller, SEARCH), search.draw(f"search {caller.name}")
    shared = {"scope": "shared", "review_status": "draft"}
    for filters, expected in (
        ({}, seen),
        ({"source_type": "note"}, seen),
        ({"source_type": "report"}, set[int]()),
        ({"source_ref": f"note {one.mark}"}, seen & {one.number}),
        ({"source_types": ["letter", "report"]}, seen),
        (shared, set[int]()),
    ):
        for top_k, is_through_records in ((MOST, False), (3, False), (MOST, True)):
            ask = Ask("POST", "/retrieve", {"question": QUESTION, "top_k": top_k} | filters)
            if is_through_records:
                answer = await search.send_as_peer("records", "retrieval", ask, caller)
            else:
                answer = await search.send(caller, ask)
            if caller.level(SEARCH) is None:
                search.assert_refused(answer, SCOPE_MISSING)
                return
            matches = answer.raise_for_status().json()["matches"]
            assert search.owners.shown_by(answer) <= expected, answer.text
            assert answer.json()["truncated"] is False
            if filters == shared:
                assert [match["chunk_text"] for match in matches] == [POLICY["text"]]
                continue
            rows = [search.subjects[number].rows for number in expected]
            if "source_ref" in filters:
                passages = sum(
                    len({*of.get("passage", ())} - {*of.get("doomed passage", ())}) for of in rows
                )
            else:
                passages = sum(len(of.get("passage", ())) for of in rows)
            if filters.keys() & {"source_type", "source_ref"}:
                assert len(matches) == min(top_k, passages)
            else:  # Letters have two chunks each; doomed letters may exist.
                available = 2 * len(rows) + (0 if filters else passages)
                assert min(top_k, available) <= len(matches) <= top_k


async def search_some(search: Search, caller: DrawnCaller) -> None:
    """Search passages without a patient, with the options that change the candidates or the answer."""
    seen = search.seen_by(caller, SEARCH)
    codes = [{"system": one.mark, "code": "1"} for one in [*search.subjects.values()][:50]]
    for options in (
        {"mode": "lexical"},
        {"mode": "dense", "neighbours": 2},
        {"max_per_document": 1, "review_status": "approved"},
        {"min_similarity": 0.1, "author_kind": "agent"},
        {"codes": codes},
        {"occurred_from": "1900-01-01T00:00:00Z", "occurred_to": "2100-01-01T00:00:00Z"},
        {"encounter_id": str(uuid4())},
    ):
        body = {"question": QUESTION, "top_k": MOST} | options
        answer = await search.send(caller, Ask("POST", "/retrieve", body))
        if caller.level(SEARCH) is None:
            search.assert_refused(answer, SCOPE_MISSING)
            return
        assert search.owners.shown_by(answer.raise_for_status()) <= seen, answer.text
        if "mode" in options:
            assert answer.json()["matches"]  # At least the approved policy.


def _listing(kind: str | None, searches: dict[str, str]) -> Listing:
    """Return a test of a document list, which also has shared documents."""
    asks = getting("/documents", searches)
    return Listing(SEARCH, "documents", kind, asks, has_others=True)


async def list_filtered(search: Search, caller: DrawnCaller) -> None:
    """Check that filters do not reveal documents of patients out of reach."""
    await _listing("document", {"source_type=letter&limit=100": EACH})(search, caller)
    unknown = {
        "scope=shared": NOBODY,
        "source_type=policy&review_status=approved": NOBODY,
        "author_kind=agent&limit=100": EACH,
        f"encounter_id={uuid4()}": NOBODY,
        f"code={{mark}}|{uuid4()}": NOBODY,
    }
    await _listing(None, unknown)(search, caller)


async def change_shared(search: Search, caller: DrawnCaller) -> None:
    """Check that callers may read shared documents, and that only callers who see all patients may change them."""
    listed = await search.client.get("/documents?source_type=policy&limit=1")
    path = f"/documents/{listed.raise_for_status().json()['documents'][0]['id']}"
    late = {"If-Match": 'W/"999"'}
    for need, ask in (
        ("r", Ask("GET", path)),
        ("r", Ask("GET", f"{path}/chunks")),
        ("u", Ask("PATCH", path, {"title": "Our policy"}, late)),
        ("d", Ask("DELETE", path, None, late)),
        ("c", Ask("POST", "/documents", POLICY | {"title": "Our policy"})),
        ("d", Ask("POST", "/documents/delete", POLICY_SOURCE | {"source_ref": "none"})),
    ):
        level = caller.level(f"{NEED}.{need}")
        answer = await search.send(caller, ask)
        if level is None or (need != "r" and level is not Level.SYSTEM):
            search.assert_refused(answer, SCOPE_MISSING)
        elif ask.headers:
            search.assert_refused(answer, (412, "version-mismatch"))
        else:
            answer.raise_for_status()


async def store_batch(search: Search, caller: DrawnCaller) -> None:
    seen, texts = (
        search.seen_by(caller, STORE),
        source("batch {mark}") | {"text": "{mark} is new."},
    )
    subjects = [*search.in_and_out_of_reach(caller, STORE)]
    documents = [(await search.about(Ask("", "", texts), one)).body for one in subjects]
    answer = await _send_batch(search, caller, *documents)
    if caller.level(STORE) is None:
        search.assert_refused(answer, SCOPE_MISSING)
        return
    found = await _outcomes(search, caller, answer.raise_for_status().json()["id"])
    for subject, outcome in zip(subjects, found, strict=True):
        if subject.number in seen:
            search.touched.add(subject.number)
            assert outcome["outcome"] in {"created", "unchanged"}, outcome
            await search.store(subject, Ask("POST", "/documents/delete", source("batch {mark}")))
        else:
            assert outcome["problem"]["code"] == "patient-out-of-reach", outcome


async def _send_batch(search: Search, caller: DrawnCaller, *documents: Any) -> httpx.Response:
    body = lines(*documents).decode()
    return await search.send(caller, Ask("POST", "/documents/batch", body, NDJSON))


async def _outcomes(search: Search, caller: DrawnCaller, job_id: str) -> list[Any]:
    """Wait until the job is completed; return the outcomes of its lines."""
    stream = await search.get(
        caller, f"/jobs/{job_id}/stream"
    )  # It ends when the job is completed.
    stream.raise_for_status()
    answer = await search.get(caller, f"/jobs/{job_id}/outcomes")
    return answer.raise_for_status().json()["outcomes"]


async def list_jobs(search: Search, caller: DrawnCaller) -> None:
    """The list of jobs has only the caller's jobs, even if the caller sees all patients."""
    started = await search.client.post("/documents/batch", content="{}", headers=NDJSON)
    own = await _send_batch(search, caller, {})
    listed = (await search.get(caller, "/jobs")).raise_for_status().json()["jobs"]
    ids = [job["id"] for job in listed]
    assert started.raise_for_status().json()["id"] not in ids
    if caller.level(STORE) is not None:
        assert own.raise_for_status().json()["id"] == ids[0]


def _of_job(rest: str) -> Examine:
    start = Ask("POST", "/documents/batch", "{}", NDJSON)
    return for_starter(start, f"/jobs/{{id}}{rest}", STORE, NO_JOB)


def _of_records(method: str, path: str, body: Any) -> Examine:
    return for_peers("retrieval", Ask(method, path, body), "records", shows=False)


async def compare_foreign(search: Search, caller: DrawnCaller) -> None:
    """Texts of other patients are not returned as sources of a comparison."""
    number, other, *_ = search.drawn.patients
    (letter,) = search.subjects[other].ids("letter")
    given = COMPARED | {"sources": [{"document_id": letter, "version": 1, "start": 0, "end": 100}]}
    ask = await search.about(Ask("POST", COMPARISONS, given), search.subjects[number])
    answer = await search.send_as_peer("records", "retrieval", ask)
    assert search.owners.shown_by(answer.raise_for_status()) == set()
    assert [one["kind"] for one in answer.json()["marks"]] == ["source-foreign"]
    digest = await search.about(
        Ask("POST", f"{COMPARISONS}/digest", given), search.subjects[number]
    )
    again = await search.send_as_peer("records", "retrieval", digest)
    assert again.raise_for_status().json() == {"digest": answer.json()["digest"]}
    await _of_records("POST", COMPARISONS, ask.body)(search, caller)


async def check_citations(search: Search, caller: DrawnCaller) -> None:
    """A cited document of another patient is answered like a missing one."""
    number, other, *_ = search.drawn.patients
    (letter,) = search.subjects[other].ids("letter")
    cited = [{"document_id": one, "version": 1} for one in (letter, str(uuid4()))]
    given = {"patient": ["{ref}"], "documents": cited}
    ask = await search.about(Ask("POST", CITATIONS, given), search.subjects[number])
    answer = await search.send_as_peer("records", "retrieval", ask)
    missing = {"is_of_patient": False, "length": None}
    assert answer.raise_for_status().json() == {"documents": [missing] * 2}
    await _of_records("POST", CITATIONS, ask.body)(search, caller)


COMPARISONS = "/internal/comparisons"
CITATIONS = "/internal/documents/citations"
COMPARED = {"summary": "Takes 5 mg.", "patient": ["{ref}"], "sources": [], "drugs": [], "items": []}
UNSTORED = {"source_type": "letter", "source_ref": str(uuid4()), "document": None}
AT_LARGE: dict[str, Examine] = {
    "POST /retrieve (without a patient)": search_all,
    "POST /retrieve (with filters)": search_some,
    "GET /documents (without a patient)": _listing("document", {"limit=5": EACH}),
    "GET /documents (with filters)": list_filtered,
    "GET /documents/{id} (of what is shared)": change_shared,
    "PUT /internal/documents": _of_records(
        "PUT", "/internal/documents", {"within_s": 5, "documents": [UNSTORED]}
    ),
    "POST /internal/comparisons": compare_foreign,
    "POST /internal/comparisons/digest": _of_records("POST", f"{COMPARISONS}/digest", COMPARED),
    "POST /internal/documents/citations": check_citations,
    "POST /internal/witness/add-checkpoint": for_peers(
        "retrieval", Ask("POST", "/internal/witness/add-checkpoint"), "audit", shows=False
    ),
    "POST /documents/batch": store_batch,
    "GET /jobs": list_jobs,
    "GET /jobs/{id}": _of_job(""),
    "GET /jobs/{id}/outcomes": _of_job("/outcomes"),
    "GET /jobs/{id}/stream": _of_job("/stream"),
}


async def until_known(search: Search) -> None:
    async with asyncio.timeout(HANGS_S):
        for caller in search.drawn.callers:
            if caller.level(SEARCH) is Level.USER:
                for number in search.drawn.seen_by(caller, Level.USER):
                    body = {"question": QUESTION, "patient_id": search.subjects[number].ref}
                    answer = await search.send(caller, Ask("POST", "/retrieve", body))
                    answer.raise_for_status()
                    return
