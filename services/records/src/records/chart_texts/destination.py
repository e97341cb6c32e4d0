"""Retrieval as the destination of what charts say.

A document arrives once and in the order of its versions: it is rendered as it is when it is sent,
its resource's bucket is held until retrieval has answered or stores nothing any more, and retrieval
keeps one document of a resource, unchanged where it comes again.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import islice, takewhile
from typing import Any
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.statements import row_type
from chassis.delivery import Hold, Outcome, PeerFails, Queue, Timing, sort_out
from chassis.peers import PeerRefused, may_arrive_later
from chassis.problems.problem import PeerUnavailable
from records.chart_texts import service
from records.chart_texts.service import (
    MAX_DOCUMENT_BYTES,
    Failed,
    Finding,
    Found,
    Gone,
    Source,
    WhyGone,
    size_of,
)
from records.clients import DocumentsClient


@row_type
class WaitingResource:
    """A resource, or an encounter with its summary, that was stored or changed."""

    position: int
    type: str
    resource_id: UUID


FEED = Queue("feed", WaitingResource)
# Buckets are held from when they are read until what is made of them is sent.
TIMING = Timing(hold_s=30.0)
MAX_DOCUMENTS = 50  # An encounter has two; retrieval takes 100.
MAX_CHARACTERS = 50_000  # In a request; a single document may be longer.
# The time that retrieval has: several times what it takes on one core, since it may be busy.
CHARACTERS_PER_S = 10_000
DOCUMENTS_PER_S = 10
LEAST_S = 2.0
LONGEST_S = 1_800.0  # As retrieval takes it.
MOST_LATE = 1_000  # Documents that get more than that, since a slower model needs it.
MOST_TIMES = 64  # As much.
FILE_S = 35.0  # For the process that reads it.
CHARACTERS_PER_BYTE = 4  # At most, of a file that is compressed; of more text it may be sent twice.
MARGIN_S = 2.0  # For the answer's way, and the statements beside it.
KEPT = frozenset({"stored", "unchanged", "removed"})
# A refused request of one document says that the document is wrong.
REFUSED = frozenset({HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.UNPROCESSABLE_ENTITY})
# Members of a document that say nothing if they have these values.
OPTIONAL: dict[str, object] = {"counts": True, "precedence": "", "states_absence": False}
BUSY = "embedding-busy"  # Also where the time has ended.
FOR_GOOD, LATER = 1, 2  # The weights of refusals.


@dataclass(slots=True)
class Waiting:
    """The ids that wait, as far as this process knows: the database's triggers inform no process."""

    waiting: asyncio.Event = field(default_factory=asyncio.Event)
    lag_s: float = 0.0
    count: int = 0


class Documents:
    of = "documents"
    most = MAX_DOCUMENTS

    def __init__(
        self, database: Database, retrieval: DocumentsClient, trusted: Collection[str] = ()
    ) -> None:
        self._database = database
        self._trusted = trusted
        self._retrieval = retrieval
        self._times: dict[Source, int] = {}  # By how much, for those that came too late.

    async def deliver(self, oldest: Sequence[WaitingResource], hold: Hold) -> Outcome:
        sources = list(dict.fromkeys(Source(row.type, row.resource_id) for row in oldest))
        found = up_to_length(
            await service.find(self._database, sources, self._trusted), self._times
        )
        rows = taken(oldest, found)
        results, outdated = await self._send(found, hold)
        self._note_late(results)
        # A row is rendered when it is sent, so that none has to wait for another one.
        rows = sorted(rows, key=lambda row: _weight(results[Source(row.type, row.resource_id)]))
        each = [results[Source(row.type, row.resource_id)] for row in rows]
        others = oldest[len(rows) :]
        try:
            removed, refused = sort_out(rows, each, kept=KEPT)
        except PeerFails:
            if len(found) > 1 or not others:
                raise
            # A document that is sent alone is set aside where retrieval takes one behind it.
            behind = await self.deliver(others, hold)
            if not behind.removed:
                raise
            await self._withdraw(outdated, hold)
            failures = [(row.position, str(results[next(iter(found))].get("code"))) for row in rows]
            refused = [*failures, *behind.refused]
            return Outcome(len(rows) + behind.taken, behind.removed, refused, behind.later)
        later = [row.position for row in rows[len(removed) + len(refused) :]]
        is_busy = any(one.get("code") == BUSY for one in each)
        if is_busy and len(later) == len(rows) and len(found) > 1:
            raise PeerUnavailable  # One may have taken the time of all: the relay sends fewer.
        await self._withdraw(outdated, hold)
        return Outcome(len(rows), removed, refused, later)

    async def _send(
        self, found: Mapping[Source, Mapping[Source, Finding]], hold: Hold
    ) -> tuple[dict[Source, dict[str, Any]], Sequence[Source]]:  # Any: JSON.
        """Return what became of each source: of two documents, of the one that is not kept; and of
        what the documents are made that are refused for good. Raises PeerUnavailable, and PeerRefused
        for several sources: the relay then sends fewer.
        """
        documents = [(source, *one) for source, each in found.items() for one in each.items()]
        times = max(self._times.get(source, 1) for source in found)
        within_s = min(times * time_for([finding for _, _, finding in documents]), LONGEST_S)
        await hold(within_s + 2 * MARGIN_S)
        sent = [as_sent(made_of, finding) for _, made_of, finding in documents]
        try:
            answers = await self._put(sent, within_s)
        except PeerRefused as refusal:
            if len(found) > 1 or refusal.status not in REFUSED:
                raise
            answers = [{"code": f"status-{refusal.status}", "retryable": False}] * len(sent)
        results: dict[Source, dict[str, Any]] = {}
        for (source, _, finding), answer in zip(documents, answers, strict=True):
            result = _result_of(finding, answer)
            results[source] = max(results.get(source, result), result, key=_weight)
        refused = [
            made_of
            for (source, made_of, finding), answer in zip(documents, answers, strict=True)
            if isinstance(finding, Found) and _is_refused(answer) and _is_refused(results[source])
        ]
        return results, refused

    async def _withdraw(self, refused: Sequence[Source], hold: Hold) -> None:
        """Remove the earlier documents of those that are refused: they say what no longer holds.

        Raises PeerUnavailable, and PeerRefused.
        """
        if not refused:
            return
        gone = Gone(WhyGone.SUPERSEDED)
        within_s = time_for([gone] * len(refused))
        await hold(within_s + 2 * MARGIN_S)
        try:
            answers = await self._put([as_sent(one, gone) for one in refused], within_s)
        except PeerRefused as refusal:
            if refusal.status not in REFUSED:
                raise
            return
        if any(_weight(answer) == LATER for answer in answers):
            raise PeerUnavailable

    def _note_late(self, results: Mapping[Source, dict[str, Any]]) -> None:  # Any: JSON.
        """Give a document more time that came too late, though it was sent alone."""
        for source, result in results.items():
            is_late = len(results) == 1 and result.get("code") == BUSY
            times = self._times.get(source, 1)
            if is_late and (source in self._times or len(self._times) < MOST_LATE):
                self._times[source] = min(2 * times, MOST_TIMES)
            elif result.get("status") in KEPT or result.get("retryable") is False:
                self._times.pop(source, None)

    async def _put(
        self, sent: Sequence[dict[str, Any]], within_s: float
    ) -> Sequence[dict[str, Any]]:  # Any: JSON.
        """Send documents. Retrieval of an earlier version refuses OPTIONAL, and gets them without."""
        times = {"within_s": within_s, "deadline_s": within_s + MARGIN_S}
        try:
            return await self._retrieval.put(sent, **times)
        except PeerRefused as refusal:
            known = [*map(_without_optional, sent)]
            if refusal.status != HTTPStatus.UNPROCESSABLE_ENTITY or known == sent:
                raise
            return await self._retrieval.put(known, **times)

    def may_arrive_later(self, failure: BaseException) -> bool:
        return may_arrive_later(failure)


def time_for(findings: Collection[Finding]) -> float:
    """Return how many seconds retrieval has for a request."""
    files = [one for each in findings if isinstance(each, Found) for one in each.rendered.files]
    texts = [one.rendered.text for one in findings if isinstance(one, Found)]
    characters = CHARACTERS_PER_BYTE * size_of(files) + sum(map(len, texts))
    reading_s = FILE_S * len(files)
    storing_s = min(characters, MAX_DOCUMENT_BYTES) / CHARACTERS_PER_S
    return LEAST_S + reading_s + storing_s + len(findings) / DOCUMENTS_PER_S


def length_of(finding: Finding) -> int:
    """Return the characters of a document. With files, which take long, it fills a request."""
    if not isinstance(finding, Found):
        return 0
    return len(finding.rendered.text) + (MAX_CHARACTERS if finding.rendered.files else 0)


def up_to_length(
    found: Mapping[Source, Mapping[Source, Finding]], late: Collection[Source]
) -> Mapping[Source, Mapping[Source, Finding]]:
    """Return the first sources whose documents fit into one request, and one at least: one alone that
    came too late.
    """
    length = 0
    for index, (source, documents) in enumerate(found.items()):
        length += sum(map(length_of, documents.values())) + MAX_CHARACTERS * (source in late)
        if length > MAX_CHARACTERS and index:
            return dict(islice(found.items(), index))
    return found


def taken(
    oldest: Sequence[WaitingResource], found: Collection[Source]
) -> Sequence[WaitingResource]:
    """Return the first rows, as long as they are about these sources."""
    return list(takewhile(lambda row: Source(row.type, row.resource_id) in found, oldest))


# Any: JSON; also below.
def _result_of(finding: Finding, answer: dict[str, Any]) -> dict[str, Any]:
    """Return what became of a resource. If it cannot be sent, its earlier document is removed; if
    its files cannot be read, there is a document without them.
    """
    if answer.get("status") not in KEPT:
        return answer
    failed = finding.code if isinstance(finding, Failed) else None
    left_out = finding.left_out if isinstance(finding, Found) else None
    code = failed or left_out or answer.get("unreadable")
    return {"code": code, "retryable": False} if code else answer


# Any: JSON.
def _without_optional(sent: dict[str, Any]) -> dict[str, Any]:
    document = sent["document"] or {}
    if not document.keys() & OPTIONAL.keys():
        return sent
    return sent | {"document": {name: document[name] for name in document if name not in OPTIONAL}}


def _is_refused(result: dict[str, Any]) -> bool:
    return _weight(result) == FOR_GOOD


def _weight(result: dict[str, Any]) -> int:
    """Return how much a result counts beside the other one of a source."""
    if result.get("status") in KEPT:
        return 0
    return FOR_GOOD if result.get("retryable") is False else LATER


def as_sent(source: Source, finding: Finding) -> dict[str, Any]:
    """Return a document, or what removes it, as retrieval takes it."""
    named: dict[str, Any] = {"source_type": source.type, "source_ref": str(source.id)}
    if not isinstance(finding, Found):
        return named | {"document": None, "reason": finding.reason}
    rendered, author = finding.rendered, finding.author
    at, encounter_id = rendered.occurred_at, finding.encounter_id
    # They are sent only if they say something, as are files: retrieval of an earlier version refuses them.
    optional = {
        name: value
        for name, usual in OPTIONAL.items()
        if (value := getattr(rendered, name)) != usual
    }
    files = [{"media_type": one.media_type, "data": one.data} for one in rendered.files]
    return named | {
        "document": ({"files": files} if files else {})
        | optional
        | {
            "patient_id": str(finding.patient_id),
            "encounter_id": None if encounter_id is None else str(encounter_id),
            "title": rendered.title,
            "text": rendered.text,
            "codes": [{"system": code.system, "code": code.code} for code in rendered.codes],
            "review_status": finding.review.status,
            "reviewed_by": finding.review.by,
            "occurred_at": None if at is None else at.isoformat(),
            "author": author.name,
            "author_kind": author.kind,
            "model": author.model,
        }
    }
