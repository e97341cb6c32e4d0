"""Passages and documents in retrieval, and the catalogue of its operations: for each a valid request,
its scope, its refusal, its event, and what it must show. The search for leaks, the events, repeats
under a key and the times of refusals are tested by it.
"""

import asyncio
from base64 import b64encode
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import httpx
from support.batches import lines
from support.eventually import HANGS_S
from support.queries import fetch

from tests.leaks.drawing import DrawnCaller, Level
from tests.leaks.owners import content, mark
from tests.leaks.search import Asked, Case, Search
from tests.leaks.witnesses import for_audit_alone

NAMED = 403, "patient-out-of-reach"
HIDDEN = 404, "document-not-found"
NO_VERSION = 404, "document-version-not-found"
NOT_ALLOWED = 403, "not-allowed"
NO_ROUTE = 404, "not-found"
QUESTION = "Who has a cough?"
MOST = 100  # Passages of one answer.
POLICY_SOURCE = {"scope": "shared", "source_type": "policy", "source_ref": "hand washing"}
POLICY = POLICY_SOURCE | {"text": "Wash your hands."}
APPROVED = POLICY | {
    "source_ref": "cough",
    "text": "Who has a cough wears a mask.",
    "review_status": "approved",
}


@dataclass
class Folder:
    """Data stored about a patient, by `client`. `passages` are texts; `letter` is a document with
    this `text`. The `doomed` one is deleted, and stored again for the next deletion.
    """

    number: int
    ref: str
    passages: list[str] = field(default_factory=list)
    letter: str = field(default_factory=lambda: str(uuid4()))
    first_text: str = ""
    text: str = ""
    changes: int = 0
    doomed: str = field(default_factory=lambda: str(uuid4()))
    doomed_passage: str = ""
    doomed_chunk: str = field(default_factory=lambda: str(uuid4()))
    client: httpx.AsyncClient | None = None

    @property
    def chunk(self) -> dict[str, str]:
        word = mark(self.number)
        return {
            "patient_id": self.ref,
            "source_type": "note",
            "source_ref": f"note {word}",
            "chunk_text": f"{word} has a cough, no. {len(self.passages)}.",
        }

    def source(self, name: str) -> dict[str, str]:
        return {
            "patient_id": self.ref,
            "source_type": "letter",
            "source_ref": f"{name} {mark(self.number)}",
        }

    @property
    def document(self) -> dict[str, str]:
        """Return a letter, whose second section moves when the first one changes."""
        word, again = mark(self.number), " and again" * (self.changes % 2)
        text = f"{word} was seen again{again}, no. {self.changes}.\n\nPLAN\n{word} rests."
        return self.source("letter") | {"title": f"Letter about {word}", "text": text}

    @property
    def file(self) -> dict[str, Any]:
        """Return the letter as a file."""
        letter: dict[str, Any] = dict(self.document)
        data = b64encode(letter.pop("text").encode()).decode()
        return letter | {"file": {"media_type": "text/plain", "data": data}}

    async def fill(self, client: httpx.AsyncClient) -> str:
        """Store a passage, and the letter in two versions; return the id of the passage."""
        self.client, chunk = client, self.chunk
        stored = await self.post("/chunks", chunk)
        self.passages.append(chunk["chunk_text"])
        await self.post("/documents", self.document | {"title": "A letter"})
        self.letter = (await self.post("/documents", self.document))["id"]
        self.first_text = self.text = self.document["text"]
        self.changes += 1
        return str(stored["chunk_id"])

    async def post(self, path: str, body: dict[str, str]) -> Any:
        assert self.client is not None
        return (await self.client.post(path, json=body)).raise_for_status().json()

    async def doom_document(self) -> None:
        """Have a document to delete."""
        if self.number:
            body = self.source("doomed") | {"text": f"{mark(self.number)} is doomed."}
            self.doomed = (await self.post("/documents", body))["id"]

    async def forget_new(self) -> None:
        """Have no document of the new source."""
        if self.number:
            await self.post("/documents/delete", self.source("new"))

    async def doom_chunk(self) -> None:
        """Have a passage to delete."""
        if self.number and not self.doomed_passage:
            chunk = self.chunk
            self.doomed_chunk = (await self.post("/chunks", chunk))["chunk_id"]
            self.doomed_passage = chunk["chunk_text"]
            self.passages.append(self.doomed_passage)


MISSING = Folder(0, "nobody")
Folders = dict[int, Folder]


async def fill(search: Search[Folder]) -> None:
    """Store a passage and a document of each patient, in two versions, and two shared documents: a
    draft, and one that a person has approved.
    """
    for title in ("Policy", "Our policy"):
        answer = await search.client.post("/documents", json=POLICY | {"title": title})
        answer.raise_for_status()
    person = {"Authorization": f"Bearer {search.keyring.mint('dr-osei', kind='person')}"}
    answer = await search.client.post("/documents", json=APPROVED, headers=person)
    answer.raise_for_status()
    for folder in search.subjects.values():
        chunk_id = await folder.fill(search.client)
        search.owners.note(folder.number, folder.ref, folder.letter, chunk_id)


def _finds(asked: Asked[Folder]) -> None:
    matches = asked.body["matches"]
    texts = [match["chunk_text"] for match in matches if match["document_id"] is None]
    assert sorted(texts) == sorted(asked.subject.passages)
    of_letter = [match for match in matches if match["document_id"] == asked.subject.letter]
    of_letter.sort(key=lambda match: int(match["start"]))
    assert "\n\n".join(match["chunk_text"] for match in of_letter) == asked.subject.text


def _finds_with_shared(asked: Asked[Folder]) -> None:
    _finds(asked)
    whose = {match["patient_id"]: match["chunk_text"] for match in asked.body["matches"]}
    assert whose.keys() == {asked.subject.ref, None}
    assert whose[None] == APPROVED["text"]


def _stored(asked: Asked[Folder]) -> None:
    asked.subject.passages.append(asked.subject.chunk["chunk_text"])


def _changed(asked: Asked[Folder]) -> None:
    asked.subject.text = asked.subject.document["text"]
    asked.subject.changes += 1
    assert asked.body["id"] == asked.subject.letter


def _is_new(asked: Asked[Folder]) -> None:
    assert asked.answer.status_code == 201


def _reads(asked: Asked[Folder]) -> None:
    assert asked.body["text"] == asked.subject.text


def _reads_first_version(asked: Asked[Folder]) -> None:
    assert (asked.body["version"], asked.body["text"]) == (1, asked.subject.first_text)


def _reads_chunks(asked: Asked[Folder]) -> None:
    texts = [chunk["text"] for chunk in asked.body["chunks"]]
    assert "\n\n".join(texts) == asked.subject.text


def _lists(asked: Asked[Folder]) -> None:
    assert asked.subject.letter in {one["id"] for one in asked.body["documents"]}


def _deleted(asked: Asked[Folder]) -> None:
    asked.subject.passages.remove(asked.subject.doomed_passage)
    asked.subject.doomed_passage = ""


def _coded(one: Folder) -> dict[str, Any]:
    return {"codes": [{"system": mark(one.number), "code": str(uuid4())}]}


CASES: tuple[Case[Folder], ...] = (
    Case(
        "POST /retrieve",
        "DocumentReference.s",
        lambda one: (
            "POST",
            "/retrieve",
            {"question": QUESTION, "patient_id": one.ref, "top_k": MOST},
        ),
        NAMED,
        _finds,
        event="passages.retrieved",
    ),
    Case(
        "POST /retrieve (with shared passages)",
        "DocumentReference.s",
        lambda one: (
            "POST",
            "/retrieve",
            {
                "question": QUESTION,
                "patient_id": one.ref,
                "include_shared": True,
                "neighbours": 1,
                "top_k": MOST,
            },
        ),
        NAMED,
        _finds_with_shared,
        event="passages.retrieved",
    ),
    Case(
        "POST /chunks",
        "DocumentReference.c",
        lambda one: ("POST", "/chunks", one.chunk),
        NAMED,
        _stored,
        event="chunk.stored",
    ),
    Case(
        "DELETE /chunks/{id}",
        "DocumentReference.d",
        lambda one: ("DELETE", f"/chunks/{one.doomed_chunk}", None),
        (404, "chunk-not-found"),
        _deleted,
        missing=(404, "chunk-not-found"),
        prepare=Folder.doom_chunk,
        event="chunk.deleted",
    ),
    Case(
        "POST /documents",
        "DocumentReference.c",
        lambda one: ("POST", "/documents", one.document),
        NAMED,
        _changed,
        event="document.changed",
    ),
    Case(
        "POST /documents (of a new source)",
        "DocumentReference.c",
        lambda one: (
            "POST",
            "/documents",
            one.source("new") | {"text": f"{mark(one.number)} is new."},
        ),
        NAMED,
        _is_new,
        prepare=Folder.forget_new,
        event="document.stored",
    ),
    Case(
        "POST /documents (as a file)",
        "DocumentReference.c",
        lambda one: ("POST", "/documents", one.file),
        NAMED,
        _changed,
        event="document.changed",
    ),
    Case(
        "GET /documents",
        "DocumentReference.s",
        lambda one: ("GET", f"/documents?patient_id={quote(one.ref)}", None),
        NAMED,
        _lists,
        event="documents.listed",
    ),
    Case(
        "GET /documents/{id}",
        "DocumentReference.r",
        lambda one: ("GET", f"/documents/{one.letter}", None),
        HIDDEN,
        _reads,
        missing=HIDDEN,
        event="document.read",
    ),
    Case(
        "GET /documents/{id} (in its first version)",
        "DocumentReference.r",
        lambda one: ("GET", f"/documents/{one.letter}?version=1", None),
        NO_VERSION,
        _reads_first_version,
        missing=NO_VERSION,
        event="document.read",
    ),
    Case(
        "GET /documents/{id}/chunks",
        "DocumentReference.r",
        lambda one: ("GET", f"/documents/{one.letter}/chunks", None),
        HIDDEN,
        _reads_chunks,
        missing=HIDDEN,
        event="document.chunks-read",
    ),
    Case(
        "PATCH /documents/{id}",
        "DocumentReference.u",
        lambda one: ("PATCH", f"/documents/{one.letter}", _coded(one)),
        HIDDEN,
        missing=HIDDEN,
        headers=lambda _: {"If-Match": "*"},
        event="document.changed",
    ),
    Case(
        "DELETE /documents/{id}",
        "DocumentReference.d",
        lambda one: ("DELETE", f"/documents/{one.doomed}", None),
        HIDDEN,
        missing=HIDDEN,
        prepare=Folder.doom_document,
        event="document.deleted",
    ),
    Case(
        "POST /documents/delete",
        "DocumentReference.d",
        lambda one: ("POST", "/documents/delete", one.source("doomed")),
        NAMED,
        prepare=Folder.doom_document,
        event="document.deleted",
    ),
)


async def list_all(search: Search[Folder], caller: DrawnCaller) -> None:
    """List the documents of all patients in pages."""
    level = caller.level("DocumentReference.s")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    shown: set[str] = set()
    async for answer in search.pages(caller, ("GET", "/documents", None), "documents", limit=5):
        if level is None:
            search.assert_refused(answer, (403, "scope-missing"))
            return
        assert search.owners.shown_by(answer) <= seen, answer.text
        shown |= {one["id"] for one in answer.json()["documents"]}
    assert shown > {search.subjects[number].letter for number in seen}  # And the shared one.


async def list_some(search: Search[Folder], caller: DrawnCaller) -> None:
    """List documents with each filter; those of a patient out of reach have none that is shown."""
    seen = search.drawn.seen_by(caller, caller.level("DocumentReference.s")) & set(search.subjects)
    one = search.subjects[search.lot(f"list {caller.name}").choice(sorted(search.subjects))]
    coded = quote(f"{mark(one.number)}|{uuid4()}")
    for query, expected in (
        ("scope=shared", set[int]()),
        ("source_type=letter", seen),
        ("source_type=policy&review_status=approved", set[int]()),
        ("author_kind=agent", seen),
        (f"encounter_id={uuid4()}", set[int]()),
        (f"code={coded}", set[int]()),
    ):
        answer = await search.send(caller, ("GET", f"/documents?limit=100&{query}", None))
        if caller.level("DocumentReference.s") is None:
            search.assert_refused(answer, (403, "scope-missing"))
            return
        assert search.owners.shown_by(answer.raise_for_status()) <= expected, answer.text
        listed = answer.json()["documents"]
        if "source_type=policy" in query:
            assert [each["source_ref"] for each in listed] == [APPROVED["source_ref"]]
        if query == "source_type=letter":
            letters = {search.subjects[number].letter for number in seen}
            assert len(listed) == 100 or letters <= {each["id"] for each in listed}


async def search_all(search: Search[Folder], caller: DrawnCaller) -> None:
    """Search without a patient, with each filter and with a small `top_k`; also through records."""
    level = caller.level("DocumentReference.s")
    lot = search.lot(f"search {caller.name}")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    one = lot.choice(sorted(search.subjects))
    shared = {"scope": "shared", "review_status": "draft"}
    for filters, expected in (
        ({}, seen),
        ({"source_type": "note"}, seen),
        ({"source_type": "report"}, set[int]()),
        ({"source_ref": f"note {mark(one)}"}, seen & {one}),
        ({"source_types": ["letter", "report"]}, seen),
        (shared, set[int]()),
    ):
        for top_k, is_through_records in ((MOST, False), (3, False), (MOST, True)):
            request = ("POST", "/retrieve", {"question": QUESTION, "top_k": top_k} | filters)
            if is_through_records:
                answer = await search.send_as_peer("records", "retrieval", request, caller)
            else:
                answer = await search.send(caller, request)
            if level is None:
                search.assert_refused(answer, (403, "scope-missing"))
                return
            matches = answer.raise_for_status().json()["matches"]
            assert search.owners.shown_by(answer) <= expected, answer.text
            assert answer.json()["truncated"] is False
            texts = [match["chunk_text"] for match in matches]
            if filters == shared:
                assert texts == [POLICY["text"]]
                continue
            passages = sum(len(search.subjects[number].passages) for number in expected)
            if filters.keys() & {"source_type", "source_ref"}:
                assert len(matches) == min(top_k, passages)
            else:  # And chunks of letters: two of each, and of those that are doomed.
                of_letters = sum(
                    len(search.subjects[number].text.split("\n\n")) for number in expected
                )
                there = of_letters + (0 if filters else passages)
                assert min(top_k, there) <= len(matches) <= top_k


async def search_some(search: Search[Folder], caller: DrawnCaller) -> None:
    """Search without a patient, with what changes which passages are compared and what is shown."""
    level = caller.level("DocumentReference.s")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    for asked in (
        {"mode": "lexical"},
        {"mode": "dense", "neighbours": 2},
        {"max_per_document": 1, "review_status": "approved"},
        {"min_similarity": 0.1, "author_kind": "agent"},
        {"codes": [{"system": mark(number), "code": "1"} for number in [*search.subjects][:50]]},
        {"occurred_from": "1900-01-01T00:00:00Z", "occurred_to": "2100-01-01T00:00:00Z"},
        {"encounter_id": str(uuid4())},
    ):
        body = {"question": QUESTION, "top_k": MOST} | asked
        answer = await search.send(caller, ("POST", "/retrieve", body))
        if level is None:
            search.assert_refused(answer, (403, "scope-missing"))
            return
        assert search.owners.shown_by(answer.raise_for_status()) <= seen, answer.text
        if "mode" in asked:
            assert answer.json()["matches"]  # The approved policy at least.


async def feed(search: Search[Folder], caller: DrawnCaller) -> None:
    """Records alone may, for itself: not a caller, another peer, or records for a caller."""
    ref = search.subjects[search.drawn.patients[0]].letter
    none = {"source_type": "letter", "source_ref": str(uuid4()), "document": None}
    doomed = none | {"source_ref": ref}
    request = "PUT", "/internal/documents", {"within_s": 5, "documents": [doomed]}
    own = await search.send(caller, request)
    search.assert_refused(own, NOT_ALLOWED if search.past_gateway is None else NO_ROUTE)
    audit = await search.send_as_peer("audit", "retrieval", request)
    search.assert_refused(audit, NOT_ALLOWED)
    for_caller = await search.send_as_peer("records", "retrieval", request, caller)
    search.assert_refused(for_caller, NOT_ALLOWED)
    harmless = "PUT", "/internal/documents", {"within_s": 5, "documents": [none]}
    answer = await search.send_as_peer("records", "retrieval", harmless)
    (result,) = answer.raise_for_status().json()["results"]
    assert result["status"] == "unchanged"


async def compare(search: Search[Folder], caller: DrawnCaller) -> None:
    """Records alone may, for itself. No text of another patient is shown."""
    number, other, *_ = search.drawn.patients
    letter = await search.client.get(f"/documents?patient_id={search.subjects[other].ref}&limit=1")
    id_ = letter.raise_for_status().json()["documents"][0]["id"]
    source = {"document_id": id_, "version": 1, "start": 0, "end": 100}
    body = {"summary": "Takes 5 mg.", "patient": [search.subjects[number].ref], "sources": [source]}
    request = "POST", "/internal/comparisons", body | {"drugs": [], "items": []}
    own = await search.send(caller, request)
    search.assert_refused(own, NOT_ALLOWED if search.past_gateway is None else NO_ROUTE)
    search.assert_refused(await search.send_as_peer("audit", "retrieval", request), NOT_ALLOWED)
    answer = await search.send_as_peer("records", "retrieval", request)
    assert search.owners.shown_by(answer.raise_for_status()) == set()
    assert [one["kind"] for one in answer.json()["marks"]] == ["source-foreign"]


async def use_shared(search: Search[Folder], caller: DrawnCaller) -> None:
    """Read what is shared, which only those change who see all patients."""
    listed = await search.client.get("/documents?source_type=policy&limit=1")
    path = f"/documents/{listed.raise_for_status().json()['documents'][0]['id']}"
    late = {"If-Match": 'W/"999"'}
    for need, request in (
        ("r", ("GET", path, None)),
        ("r", ("GET", f"{path}/chunks", None)),
        ("u", ("PATCH", path, {"title": "Our policy"})),
        ("d", ("DELETE", path, None)),
        ("c", ("POST", "/documents", POLICY | {"title": "Our policy"})),
        ("d", ("POST", "/documents/delete", POLICY_SOURCE | {"source_ref": "none"})),
    ):
        level = caller.level(f"DocumentReference.{need}")
        answer = await search.send(caller, request, **late)
        if level is None or (need != "r" and level is not Level.SYSTEM):
            search.assert_refused(answer, (403, "scope-missing"))
        elif need in "ud" and request[1] == path:
            search.assert_refused(answer, (412, "version-mismatch"))
        else:
            answer.raise_for_status()


async def store_batch(search: Search[Folder], caller: DrawnCaller) -> None:
    """Store documents in a job: of a patient in reach and of another one."""
    level = caller.level("DocumentReference.c")
    lot = search.lot(f"batch {caller.name}")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    numbers = [lot.choice(sorted(some)) for some in (seen, set(search.subjects) - seen) if some]
    answer = await _send_batch(search, caller, numbers)
    if level is None:
        search.assert_refused(answer, (403, "scope-missing"))
        return
    found = await _outcomes(search, caller, answer.raise_for_status().json()["id"])
    for number, outcome in zip(numbers, found, strict=True):
        if number in seen:
            assert outcome["outcome"] in {"created", "unchanged"}, outcome
            folder = search.subjects[number]
            await folder.post("/documents/delete", folder.source("batch"))
        else:
            assert outcome["problem"]["code"] == "patient-out-of-reach", outcome


async def _send_batch(
    search: Search[Folder], caller: DrawnCaller, numbers: list[int]
) -> httpx.Response:
    folders = [search.subjects[number] for number in numbers]
    body = lines(
        *(one.source("batch") | {"text": f"{mark(one.number)} is new."} for one in folders)
    )
    return await search.send(caller, ("POST", "/documents/batch", body))


async def _outcomes(search: Search[Folder], caller: DrawnCaller, job_id: str) -> list[Any]:
    """Return what became of the lines of a caller's job, once it is completed."""
    async with asyncio.timeout(HANGS_S):
        finished_at = None
        while finished_at is None:
            await asyncio.sleep(0.01)
            job = await search.send(caller, ("GET", f"/jobs/{job_id}", None))
            finished_at = job.raise_for_status().json()["finished_at"]
    answer = await search.send(caller, ("GET", f"/jobs/{job_id}/outcomes", None))
    found: list[Any] = answer.raise_for_status().json()["outcomes"]
    return found


async def read_jobs(search: Search[Folder], caller: DrawnCaller) -> None:
    """A job is shown to who has started it, whatever else a caller may see."""
    headers = {"Content-Type": "application/x-ndjson"}
    started = await search.client.post("/documents/batch", content=b"{}", headers=headers)
    foreign = started.raise_for_status().json()["id"]
    for part in ("", "/outcomes", "/stream"):
        answer = await search.send(caller, ("GET", f"/jobs/{foreign}{part}", None))
        missing = await search.send(caller, ("GET", f"/jobs/{uuid4()}{part}", None))
        search.assert_refused(answer, (404, "job-not-found"))
        assert content(answer) == content(missing)
    own = None
    if caller.level("DocumentReference.c") is not None:
        own = (await search.send(caller, ("POST", "/documents/batch", b"{}"))).json()["id"]
        await _outcomes(search, caller, own)
        last = await search.send(caller, ("GET", f"/jobs/{own}/stream", None))
        assert f'"{own}"' in last.text
    listed = (await search.send(caller, ("GET", "/jobs", None))).raise_for_status().json()["jobs"]
    ids = [job["id"] for job in listed]
    assert foreign not in ids
    assert own is None or own == ids[0]


Examine = Callable[[Search[Folder], DrawnCaller], Awaitable[None]]
AT_LARGE: dict[str, Examine] = {
    "POST /retrieve (without a patient)": search_all,
    "POST /retrieve (with filters)": search_some,
    "GET /documents (without a patient)": list_all,
    "GET /documents (with filters)": list_some,
    "GET /documents/{id} (of what is shared)": use_shared,
    "PUT /internal/documents": feed,
    "POST /internal/comparisons": compare,
    "POST /internal/witness/add-checkpoint": for_audit_alone("retrieval"),
    "POST /documents/batch": store_batch,
    "GET /jobs": read_jobs,
    "GET /jobs/{id}": read_jobs,
    "GET /jobs/{id}/outcomes": read_jobs,
    "GET /jobs/{id}/stream": read_jobs,
}


async def until_known(search: Search[Folder]) -> None:
    """Wait until the service has copied who may see whom: then a caller with a panel finds some."""
    async with asyncio.timeout(HANGS_S):
        for caller in search.drawn.callers:
            if caller.level("DocumentReference.s") is Level.USER:
                for number in search.drawn.seen_by(caller, Level.USER):
                    body = {"question": QUESTION, "patient_id": search.subjects[number].ref}
                    answer = await search.send(caller, ("POST", "/retrieve", body))
                    answer.raise_for_status()
                    return


async def read_again(dsn: str, folders: dict[int, Folder]) -> None:
    """Note what is stored now, after requests that were not checked."""
    rows = await fetch(
        dsn, "SELECT patient_id, text FROM retrieval.chunks WHERE document_id IS NULL"
    )
    documents = await fetch(dsn, "SELECT id, patient_id, source_ref, text FROM retrieval.documents")
    for folder in folders.values():
        folder.passages = [text for patient, text in rows if patient == folder.ref]
        if folder.doomed_passage not in folder.passages:
            folder.doomed_passage = ""
        for id_, patient, source_ref, text in documents:
            if (patient, source_ref) == (folder.ref, folder.source("letter")["source_ref"]):
                folder.letter, folder.text = str(id_), text
