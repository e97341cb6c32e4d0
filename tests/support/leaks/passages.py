"""Passages in retrieval for the search for leaks, and what every operation must show of them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from support.leaks.drawing import DrawnCaller, Level
from support.leaks.owners import mark
from support.leaks.search import Asked, Case, Search
from support.queries import fetch

NAMED = 403, "patient-out-of-reach"
QUESTION = "Who has a cough?"
MOST = 100  # Passages of one answer.


@dataclass
class Folder:
    """What is stored about a patient. `passages` are texts."""

    number: int
    ref: str
    passages: list[str] = field(default_factory=list)

    @property
    def chunk(self) -> dict[str, str]:
        word = mark(self.number)
        return {
            "patient_id": self.ref,
            "source_type": "note",
            "source_ref": f"note {word}",
            "chunk_text": f"{word} has a cough, no. {len(self.passages)}.",
        }


MISSING = Folder(0, "nobody")
Folders = dict[int, Folder]


async def fill(search: Search[Folder]) -> None:
    """Store a passage of each patient."""
    for folder in search.subjects.values():
        chunk = folder.chunk
        (await search.client.post("/chunks", json=chunk)).raise_for_status()
        folder.passages.append(chunk["chunk_text"])
        search.owners.note(folder.number, folder.ref)


def _finds(asked: Asked[Folder]) -> None:
    texts = sorted(match["chunk_text"] for match in asked.body["matches"])
    assert texts == sorted(asked.subject.passages)


def _stored(asked: Asked[Folder]) -> None:
    asked.subject.passages.append(asked.subject.chunk["chunk_text"])


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
    ),
    Case(
        "POST /chunks",
        "DocumentReference.c",
        lambda one: ("POST", "/chunks", one.chunk),
        NAMED,
        _stored,
    ),
)


async def search_all(search: Search[Folder], caller: DrawnCaller) -> None:
    """Search without a patient, with each filter and with a small `top_k`; also through records."""
    level = caller.level("DocumentReference.s")
    lot = search.lot(f"search {caller.name}")
    seen = search.drawn.seen_by(caller, level) & set(search.subjects)
    one = lot.choice(sorted(search.subjects))
    for filters, expected in (
        ({}, seen),
        ({"source_type": "note"}, seen),
        ({"source_type": "letter"}, set[int]()),
        ({"source_ref": f"note {mark(one)}"}, seen & {one}),
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
            there = sum(len(search.subjects[number].passages) for number in expected)
            matches = answer.raise_for_status().json()["matches"]
            assert search.owners.shown_by(answer) <= expected, answer.text
            assert len(matches) == min(top_k, there)
            assert answer.json()["truncated"] is False


AT_LARGE: dict[str, Callable[[Search[Folder], DrawnCaller], Awaitable[None]]] = {
    "POST /retrieve (without a patient)": search_all,
}


async def until_known(search: Search[Folder]) -> None:
    """Wait until the service has copied who may see whom: then a caller with a panel finds some."""
    async with asyncio.timeout(10):
        for caller in search.drawn.callers:
            if caller.level("DocumentReference.s") is Level.USER:
                for number in search.drawn.seen_by(caller, Level.USER):
                    body = {"question": QUESTION, "patient_id": search.subjects[number].ref}
                    answer = await search.send(caller, ("POST", "/retrieve", body))
                    answer.raise_for_status()
                    return


async def read_again(dsn: str, folders: dict[int, Folder]) -> None:
    """Note what is stored now, after requests that were not checked."""
    rows = await fetch(dsn, "SELECT patient_id, chunk_text FROM retrieval.medical_chunks")
    for folder in folders.values():
        folder.passages = [text for patient, text in rows if patient == folder.ref]
