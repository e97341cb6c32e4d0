"""Delivers documents to retrieval. Each version is delivered once and in order: the relay renders a
document only when it sends it, under a lease on a bucket of resources.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import islice, takewhile
from typing import Any
from uuid import UUID

from chassis.any_types import JSONObject
from chassis.database.connections import Database
from chassis.database.statements import row_type
from chassis.delivery import Hold, Outcome, PeerFails, Queue, Timing, sort_out
from chassis.identity.trusted_agents import TrustedAgents
from chassis.peers import PeerRefused, may_arrive_later
from chassis.problems.problem import PeerUnavailable
from records.chart_texts import service
from records.chart_texts.rendering.attachments import CSV, HTML
from records.chart_texts.replacements import is_of_replaced
from records.chart_texts.service import (
    MAX_DOCUMENT_BYTES,
    CurrentDocument,
    DocumentState,
    Failed,
    NoDocument,
    RemovalReason,
    Source,
    size_of,
)
from records.chart_texts.unread import UnreadMetrics
from records.clients import DocumentsClient


@row_type
class WaitingResource:
    position: int
    type: str
    resource_id: UUID

    @property
    def resource(self) -> str:
        return f"{self.type}/{self.resource_id}"


CHART_TEXTS = Queue("feed", WaitingResource)
TIMING = Timing(hold_s=30.0)
MAX_DOCUMENTS = 50  # An encounter can have two documents; retrieval accepts 100 per request.
MAX_CHARACTERS = 50_000  # Limit per request; one document may be longer.
# For retrieval's time limit: rates several times lower than the rates of one idle core.
CHARACTERS_PER_S = 10_000
DOCUMENTS_PER_S = 10
LEAST_S = 2.0
LONGEST_S = 1_800.0  # Retrieval's limit.
MOST_LATE = 1_000
MOST_TIMES = 64
FILE_S = 35.0  # Time for the process that extracts a file's text.
CHARACTERS_PER_BYTE = 4  # Estimate for a compressed file. Files with more text may be sent twice.
MARGIN_S = 2.0
KEPT = frozenset({"stored", "unchanged", "removed"})
REFUSED = frozenset({HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.UNPROCESSABLE_ENTITY})
OPTIONAL: dict[str, object] = {"precedence": "", "states_absence": False}
QUICK = frozenset({HTML, CSV})
BUSY = "embedding-busy"  # Retrieval also answers with this code after its deadline.
FOR_GOOD, LATER = 1, 2


@dataclass(slots=True)
class Waiting:
    waiting: asyncio.Event = field(default_factory=asyncio.Event)
    lag_s: float = 0.0
    count: int = 0


class Documents:
    of = "documents"
    most = MAX_DOCUMENTS

    def __init__(
        self,
        database: Database,
        retrieval: DocumentsClient,
        unread: UnreadMetrics,
        trusted: TrustedAgents = frozenset(),
    ) -> None:
        self._database = database
        self._unread = unread
        self._trusted = trusted
        self._retrieval = retrieval
        self._times: dict[Source, int] = {}

    async def deliver(self, oldest: Sequence[WaitingResource], hold: Hold) -> Outcome:
        outcome = await self._deliver(oldest, hold)
        done = {*outcome.removed, *(position for position, _ in outcome.refused)}
        rows = [row for row in oldest if row.position in done and not is_of_replaced(row.position)]
        sent = [Source(row.type, row.resource_id) for row in rows]
        await service.queue_replaced(self._database, sent)
        return outcome

    async def _deliver(self, oldest: Sequence[WaitingResource], hold: Hold) -> Outcome:
        sources = list(dict.fromkeys(Source(row.type, row.resource_id) for row in oldest))
        found = up_to_length(
            await service.render_sources(self._database, sources, self._trusted), self._times
        )
        rows = rows_about(oldest, found)
        results, outdated = await self._send(found, hold)
        self._note_late(results)
        rows = sorted(rows, key=lambda row: _weight(results[Source(row.type, row.resource_id)]))
        each = [results[Source(row.type, row.resource_id)] for row in rows]
        others = oldest[len(rows) :]
        try:
            removed, refused = sort_out(rows, each, kept=KEPT)
        except PeerFails:
            if len(found) > 1 or not others:
                raise
            # Give up on a single document only if retrieval accepts a later one: otherwise
            # retrieval may be at fault.
            behind = await self._deliver(others, hold)
            if not behind.removed:
                raise
            await self._withdraw(outdated, hold)
            failures = [(row.position, str(results[next(iter(found))].get("code"))) for row in rows]
            refused = [*failures, *behind.refused]
            return Outcome(len(rows) + behind.taken, behind.removed, refused, behind.later)
        later = [row.position for row in rows[len(removed) + len(refused) :]]
        is_busy = any(one.get("code") == BUSY for one in each)
        if is_busy and len(later) == len(rows) and len(found) > 1:
            raise PeerUnavailable
        await self._withdraw(outdated, hold)
        return Outcome(len(rows), removed, refused, later)

    async def _send(
        self, found: Mapping[Source, Mapping[Source, DocumentState]], hold: Hold
    ) -> tuple[dict[Source, JSONObject], Sequence[Source]]:
        """Return the answers, and the resources that retrieval refused for good. Raises
        PeerUnavailable; PeerRefused for several resources, after which the relay sends fewer.
        """
        documents = [(source, *one) for source, each in found.items() for one in each.items()]
        results: dict[Source, dict[str, Any]] = {
            source: {"status": "removed"} for source, each in found.items() if not each
        }
        if not documents:
            return results, []
        times = max(self._times.get(source, 1) for source in found)
        within_s = min(times * time_for([state for _, _, state in documents]), LONGEST_S)
        await hold(within_s + 2 * MARGIN_S)
        sent = [as_sent(made_of, state) for _, made_of, state in documents]
        try:
            answers = await self._put(sent, within_s)
        except PeerRefused as refusal:
            if len(found) > 1 or refusal.status not in REFUSED:
                raise
            answers = [{"code": f"status-{refusal.status}", "retryable": False}] * len(sent)
        for (source, _, state), answer in zip(documents, answers, strict=True):
            result = _result_of(state, answer)
            if isinstance(state, CurrentDocument) and answer.get("status") == "stored":
                self._unread.count(source, state.rendered.unread)
            results[source] = max(results.get(source, result), result, key=_weight)
        refused = [
            made_of
            for (source, made_of, state), answer in zip(documents, answers, strict=True)
            if isinstance(state, CurrentDocument)
            and _is_refused(answer)
            and _is_refused(results[source])
        ]
        return results, refused

    async def _withdraw(self, refused: Sequence[Source], hold: Hold) -> None:
        if not refused:
            return
        gone = NoDocument(RemovalReason.SUPERSEDED)
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

    def _note_late(self, results: Mapping[Source, JSONObject]) -> None:
        for source, result in results.items():
            is_late = len(results) == 1 and result.get("code") == BUSY
            times = self._times.get(source, 1)
            if is_late and (source in self._times or len(self._times) < MOST_LATE):
                self._times[source] = min(2 * times, MOST_TIMES)
            elif result.get("status") in KEPT or result.get("retryable") is False:
                self._times.pop(source, None)

    async def _put(self, sent: Sequence[dict[str, Any]], within_s: float) -> Sequence[JSONObject]:
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


def time_for(states: Collection[DocumentState]) -> float:
    """Return the seconds that retrieval has for a request."""
    files = [
        one for each in states if isinstance(each, CurrentDocument) for one in each.rendered.files
    ]
    texts = [one.rendered.text for one in states if isinstance(one, CurrentDocument)]
    characters = CHARACTERS_PER_BYTE * size_of(files) + sum(map(len, texts))
    reading_s = FILE_S * len(files)
    storing_s = min(characters, MAX_DOCUMENT_BYTES) / CHARACTERS_PER_S
    return LEAST_S + reading_s + storing_s + len(states) / DOCUMENTS_PER_S


def length_of(state: DocumentState) -> int:
    if not isinstance(state, CurrentDocument):
        return 0
    files = state.rendered.files
    lengths = (len(one.data) if one.media_type in QUICK else MAX_CHARACTERS for one in files)
    return len(state.rendered.text) + sum(lengths)


def up_to_length(
    found: Mapping[Source, Mapping[Source, DocumentState]], late: Collection[Source]
) -> Mapping[Source, Mapping[Source, DocumentState]]:
    length = 0
    for index, (source, documents) in enumerate(found.items()):
        length += sum(map(length_of, documents.values())) + MAX_CHARACTERS * (source in late)
        if length > MAX_CHARACTERS and index:
            return dict(islice(found.items(), index))
    return found


def rows_about(
    oldest: Sequence[WaitingResource], found: Collection[Source]
) -> Sequence[WaitingResource]:
    return list(takewhile(lambda row: Source(row.type, row.resource_id) in found, oldest))


def _result_of(state: DocumentState, answer: JSONObject) -> JSONObject:
    """Return the result for a resource: refused if it cannot be sent or has unreadable files,
    although retrieval stored or removed its document.
    """
    if answer.get("status") not in KEPT:
        return answer
    failed = state.code if isinstance(state, Failed) else None
    left_out = state.left_out if isinstance(state, CurrentDocument) else None
    code = failed or left_out or answer.get("unreadable")
    return {"code": code, "retryable": False} if code else answer


def _without_optional(sent: JSONObject) -> JSONObject:
    document = sent["document"]
    if document is None:
        return sent
    known = {name: document[name] for name in document if name not in OPTIONAL}
    as_text = [
        one | {"media_type": "text/plain"} if one["media_type"] == CSV else one
        for one in document["files"]
    ]
    return sent | {"document": known | {"files": as_text}}


def _is_refused(result: dict[str, Any]) -> bool:
    return _weight(result) == FOR_GOOD


def _weight(result: dict[str, Any]) -> int:
    if result.get("status") in KEPT:
        return 0
    return FOR_GOOD if result.get("retryable") is False else LATER


def as_sent(source: Source, state: DocumentState) -> dict[str, Any]:
    named: dict[str, Any] = {"source_type": source.type, "source_ref": str(source.id)}
    if not isinstance(state, CurrentDocument):
        return named | {"document": None, "reason": state.reason}
    rendered, author = state.rendered, state.author
    at, encounter_id = rendered.occurred_at, state.encounter_id
    optional = {
        name: value
        for name, usual in OPTIONAL.items()
        if (value := getattr(rendered, name)) != usual
    }
    files = [
        {"media_type": one.media_type, "data": one.data}
        | ({} if one.charset is None else {"charset": one.charset})
        for one in rendered.files
    ]
    return named | {
        "document": optional
        | {
            "files": files,
            "counts": rendered.counts,
            "patient_id": str(state.patient_id),
            "encounter_id": None if encounter_id is None else str(encounter_id),
            "title": rendered.title,
            "text": rendered.text,
            "codes": [{"system": code.system, "code": code.code} for code in rendered.codes],
            "review_status": state.review.status,
            "reviewed_by": state.review.by,
            "occurred_at": None if at is None else at.isoformat(),
            "author": author.name,
            "author_kind": author.kind,
            "model": author.model,
        }
    }
