"""Cases of retrieval's operations: for each a request, its scope, refusal, event and a check of the answer."""

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
from tests.leaks.search import Case, Exchange, Search
from tests.leaks.witnesses import for_audit_only

OUT_OF_REACH = 403, "patient-out-of-reach"
HIDDEN = 404, "document-not-found"
NO_VERSION = 404, "document-version-not-found"
NOT_ALLOWED = 403, "not-allowed"
NO_ROUTE = 404, "not-found"
QUESTION = "Who has a cough?"
MOST = 100  # The number of passages in an answer.
POLICY_SOURCE = {"scope": "shared", "source_type": "policy", "source_ref": "hand washing"}
POLICY = POLICY_SOURCE | {"text": "Wash your hands."}
APPROVED = POLICY | {
    "source_ref": "cough",
    "text": "Who has a cough wears a mask.",
    "review_status": "approved",
}


@dataclass
class Folder:
    """`passages` are texts, `letter` is a document. `doomed` items are recreated."""

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
        word, again = mark(self.number), " and again" * (self.changes % 2)
        text = f"{word} was seen again{again}, no. {self.changes}.\n\nPLAN\n{word} rests."
        return self.source("letter") | {"title": f"Letter about {word}", "text": text}

    @property
    def file(self) -> dict[str, Any]:
        letter: dict[str, Any] = dict(self.document)
        data = b64encode(letter.pop("text").encode()).decode()
        return letter | {"file": {"media_type": "text/plain", "data": data}}

    async def fill(self, client: httpx.AsyncClient) -> str:
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

    async def create_doomed_document(self) -> None:
        if self.number:
            body = self.source("doomed") | {"text": f"{mark(self.number)} is doomed."}
            self.doomed = (await self.post("/documents", body))["id"]

    async def delete_new_document(self) -> None:
        if self.number:
            await self.post("/documents/delete", self.source("new"))

    async def create_doomed_chunk(self) -> None:
        if self.number and not self.doomed_passage:
            chunk = self.chunk
            self.doomed_chunk = (await self.post("/chunks", chunk))["chunk_id"]
            self.doomed_passage = chunk["chunk_text"]
            self.passages.append(self.doomed_passage)


MISSING = Folder(0, "nobody")
Folders = dict[int, Folder]


async def fill(search: Search[Folder]) -> None:
    for title in ("Policy", "Our policy"):
        answer = await search.client.post("/documents", json=POLICY | {"title": title})
        answer.raise_for_status()
    person = {"Authorization": f"Bearer {search.keyring.mint('dr-osei', kind='person')}"}
    answer = await search.client.post("/documents", json=APPROVED, headers=person)
    answer.raise_for_status()
    for folder in search.subjects.values():
        chunk_id = await folder.fill(search.client)
        search.owners.note(folder.number, folder.ref, folder.letter, chunk_id)


def _check_matches(exchange: Exchange[Folder]) -> None:
    matches = exchange.body["matches"]
    texts = [match["chunk_text"] for match in matches if match["document_id"] is None]
    assert sorted(texts) == sorted(exchange.subject.passages)
    of_letter = [match for match in matches if match["document_id"] == exchange.subject.letter]
    of_letter.sort(key=lambda match: int(match["start"]))
    assert "\n\n".join(match["chunk_text"] for match in of_letter) == exchange.subject.text


def _check_shared_matches(exchange: Exchange[Folder]) -> None:
    _check_matches(exchange)
    texts_by_owner = {
        match["patient_id"]: match["chunk_text"] for match in exchange.body["matches"]
    }
    assert texts_by_owner.keys() == {exchange.subject.ref, None}
    assert texts_by_owner[None] == APPROVED["text"]


def _add_passage(exchange: Exchange[Folder]) -> None:
    exchange.subject.passages.append(exchange.subject.chunk["chunk_text"])


def _check_change(exchange: Exchange[Folder]) -> None:
    exchange.subject.text = exchange.subject.document["text"]
    exchange.subject.changes += 1
    assert exchange.body["id"] == exchange.subject.letter


def _check_created(exchange: Exchange[Folder]) -> None:
    assert exchange.answer.status_code == 201


def _reads(exchange: Exchange[Folder]) -> None:
    assert exchange.body["text"] == exchange.subject.text


def _reads_first_version(exchange: Exchange[Folder]) -> None:
    assert (exchange.body["version"], exchange.body["text"]) == (1, exchange.subject.first_text)


def _reads_chunks(exchange: Exchange[Folder]) -> None:
    texts = [chunk["text"] for chunk in exchange.body["chunks"]]
    assert "\n\n".join(texts) == exchange.subject.text


def _lists(exchange: Exchange[Folder]) -> None:
    assert exchange.subject.letter in {one["id"] for one in exchange.body["documents"]}


def _deleted(exchange: Exchange[Folder]) -> None:
    exchange.subject.passages.remove(exchange.subject.doomed_passage)
    exchange.subject.doomed_passage = ""


def _with_codes(one: Folder) -> dict[str, Any]:
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
        OUT_OF_REACH,
        _check_matches,
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
        OUT_OF_REACH,
        _check_shared_matches,
        event="passages.retrieved",
    ),
    Case(
        "POST /chunks",
        "DocumentReference.c",
        lambda one: ("POST", "/chunks", one.chunk),
        OUT_OF_REACH,
        _add_passage,
        event="chunk.stored",
    ),
    Case(
        "DELETE /chunks/{id}",
        "DocumentReference.d",
        lambda one: ("DELETE", f"/chunks/{one.doomed_chunk}", None),
        (404, "chunk-not-found"),
        _deleted,
        missing=(404, "chunk-not-found"),
        prepare=Folder.create_doomed_chunk,
        event="chunk.deleted",
    ),
    Case(
        "POST /documents",
        "DocumentReference.c",
        lambda one: ("POST", "/documents", one.document),
        OUT_OF_REACH,
        _check_change,
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
        OUT_OF_REACH,
        _check_created,
        prepare=Folder.delete_new_document,
        event="document.stored",
    ),
    Case(
        "POST /documents (as a file)",
        "DocumentReference.c",
        lambda one: ("POST", "/documents", one.file),
        OUT_OF_REACH,
        _check_change,
        event="document.changed",
    ),
    Case(
        "GET /documents",
        "DocumentReference.s",
        lambda one: ("GET", f"/documents?patient_id={quote(one.ref)}", None),
        OUT_OF_REACH,
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
        lambda one: ("PATCH", f"/documents/{one.letter}", _with_codes(one)),
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
        prepare=Folder.create_doomed_document,
        event="document.deleted",
    ),
    Case(
        "POST /documents/delete",
        "DocumentReference.d",
        lambda one: ("POST", "/documents/delete", one.source("doomed")),
        OUT_OF_REACH,
        prepare=Folder.create_doomed_document,
        event="document.deleted",
    ),
)


async def list_all(search: Search[Folder], caller: DrawnCaller) -> None:
    level = caller.level("DocumentReference.s")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    shown: set[str] = set()
    async for answer in search.pages(caller, ("GET", "/documents", None), "documents", limit=5):
        if level is None:
            search.assert_refused(answer, (403, "scope-missing"))
            return
        assert search.owners.shown_by(answer) <= seen, answer.text
        shown |= {one["id"] for one in answer.json()["documents"]}
    assert shown > {
        search.subjects[number].letter for number in seen
    }  # The answer also contains the shared document.


async def list_some(search: Search[Folder], caller: DrawnCaller) -> None:
    """Filters do not reveal documents of patients out of reach."""
    seen = search.drawn.seen_by(caller, caller.level("DocumentReference.s")) & set(search.subjects)
    one = search.subjects[search.rng(f"list {caller.name}").choice(sorted(search.subjects))]
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
    """Search without a patient, with each filter and a small `top_k`, directly and through records."""
    level = caller.level("DocumentReference.s")
    rng = search.rng(f"search {caller.name}")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    one = rng.choice(sorted(search.subjects))
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
            else:  # Letters have two chunks each; doomed letters may exist.
                of_letters = sum(
                    len(search.subjects[number].text.split("\n\n")) for number in expected
                )
                available = of_letters + (0 if filters else passages)
                assert min(top_k, available) <= len(matches) <= top_k


async def search_some(search: Search[Folder], caller: DrawnCaller) -> None:
    """Search without a patient, with the options that change the candidates or the answer."""
    level = caller.level("DocumentReference.s")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    for options in (
        {"mode": "lexical"},
        {"mode": "dense", "neighbours": 2},
        {"max_per_document": 1, "review_status": "approved"},
        {"min_similarity": 0.1, "author_kind": "agent"},
        {"codes": [{"system": mark(number), "code": "1"} for number in [*search.subjects][:50]]},
        {"occurred_from": "1900-01-01T00:00:00Z", "occurred_to": "2100-01-01T00:00:00Z"},
        {"encounter_id": str(uuid4())},
    ):
        body = {"question": QUESTION, "top_k": MOST} | options
        answer = await search.send(caller, ("POST", "/retrieve", body))
        if level is None:
            search.assert_refused(answer, (403, "scope-missing"))
            return
        assert search.owners.shown_by(answer.raise_for_status()) <= seen, answer.text
        if "mode" in options:
            assert answer.json()["matches"]  # At least the approved policy.


async def put_rendered_documents(search: Search[Folder], caller: DrawnCaller) -> None:
    """Only records may call this route, and only for itself."""
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
    """Only records may call this route, and only for itself; texts of other patients are not returned."""
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
    digest = "POST", "/internal/comparisons/digest", request[2]
    search.assert_refused(await search.send_as_peer("audit", "retrieval", digest), NOT_ALLOWED)
    again = await search.send_as_peer("records", "retrieval", digest)
    assert again.raise_for_status().json() == {"digest": answer.json()["digest"]}


async def change_shared(search: Search[Folder], caller: DrawnCaller) -> None:
    """Callers may read shared documents; only callers who see all patients may change them."""
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
    level = caller.level("DocumentReference.c")
    rng = search.rng(f"batch {caller.name}")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    numbers = [rng.choice(sorted(some)) for some in (seen, set(search.subjects) - seen) if some]
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
    """Wait until the job is completed; return the outcomes of its lines."""
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
    """Only the caller who started a job may read it, even if others see all patients."""
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
    "GET /documents/{id} (of what is shared)": change_shared,
    "PUT /internal/documents": put_rendered_documents,
    "POST /internal/comparisons": compare,
    "POST /internal/comparisons/digest": compare,
    "POST /internal/witness/add-checkpoint": for_audit_only("retrieval"),
    "POST /documents/batch": store_batch,
    "GET /jobs": read_jobs,
    "GET /jobs/{id}": read_jobs,
    "GET /jobs/{id}/outcomes": read_jobs,
    "GET /jobs/{id}/stream": read_jobs,
}


async def until_known(search: Search[Folder]) -> None:
    async with asyncio.timeout(HANGS_S):
        for caller in search.drawn.callers:
            if caller.level("DocumentReference.s") is Level.USER:
                for number in search.drawn.seen_by(caller, Level.USER):
                    body = {"question": QUESTION, "patient_id": search.subjects[number].ref}
                    answer = await search.send(caller, ("POST", "/retrieve", body))
                    answer.raise_for_status()
                    return


async def read_again(dsn: str, folders: dict[int, Folder]) -> None:
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
