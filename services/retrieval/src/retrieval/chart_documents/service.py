"""Stores documents of charts; a failed one does not affect the others."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from chassis.database.connections import Database
from chassis.distinct_texts import distinct_texts
from chassis.identity.caller import Caller
from chassis.observability.logs import log_uncaught
from chassis.problems.problem import InternalError, Problem
from chassis.writes.write import Work, Writes
from retrieval.acceptance import Acceptance
from retrieval.chart_documents import repository
from retrieval.chart_documents.repository import DocumentOfResource
from retrieval.chart_documents.schemas import (
    SentOutcome,
    SentResource,
    SentResources,
    UnreadFile,
)
from retrieval.chunks.schemas import DeletionReason
from retrieval.documents import service as documents
from retrieval.documents.file_schemas import UploadedFile
from retrieval.documents.ingest import ingest
from retrieval.documents.outcomes import Outcome, Stored
from retrieval.embedding.models.service import ActiveModel
from retrieval.errors import DocumentNotFound, EmbeddingBusy
from retrieval.files.file_types import Reading, Unreadable
from retrieval.files.process import CallersFiles
from retrieval.files.reading import MAX_CHARACTERS

# Documents stored at the same time; the other database connections are for searches.
AT_ONCE = 2
Stock = Mapping[tuple[str, str], Sequence[DocumentOfResource]]


@dataclass(frozen=True, slots=True)
class ChartDocumentWriter:
    database: Database
    writes: Writes
    caller: Caller
    model: ActiveModel
    reader: CallersFiles

    async def put(self, sent: SentResources) -> list[SentOutcome | Problem]:
        """Store or delete documents. A document that is not stored within the time limit is never
        stored.
        """
        fates: list[SentOutcome | Problem] = [EmbeddingBusy() for _ in sent.documents]
        with suppress(TimeoutError):
            async with asyncio.timeout(sent.within_s):
                stock = await self._stock(sent.documents)
                in_turn = sorted(enumerate(sent.documents), key=lambda one: bool(one[1].document))
                places = iter(in_turn)
                async with asyncio.TaskGroup() as group:
                    for _ in range(AT_ONCE):
                        group.create_task(self._work(places, stock, fates))
        return fates

    async def _stock(self, resources: Sequence[SentResource]) -> Stock:
        found: dict[tuple[str, str], list[DocumentOfResource]] = defaultdict(list)
        async with self.database.connection(self.caller) as connection:
            refs = [one.source_ref for one in resources]
            for row in await repository.of_resources(connection, refs):
                found[row.source_type, row.source_ref].append(row)
        return found

    async def _work(
        self,
        places: Iterator[tuple[int, SentResource]],
        stock: Stock,
        fates: list[SentOutcome | Problem],
    ) -> None:
        for place, resource in places:
            try:
                has = stock.get((resource.source_type, resource.source_ref), ())
                fates[place] = await self._put(resource, has)
            except Problem as problem:
                fates[place] = problem
            except Exception as failure:  # noqa: BLE001 - One never keeps the others.
                log_uncaught("a document could not be stored", failure)
                fates[place] = InternalError()

    async def _put(self, resource: SentResource, has: Sequence[DocumentOfResource]) -> SentOutcome:
        document = resource.document
        if document is None:
            for one in has:
                await self._remove(one.id, resource.reason)
            return SentOutcome(status="removed" if has else "unchanged", unreadable=None)
        # First remove documents from a chart to which they no longer belong: storing may take long
        # or fail.
        for one in has:
            if one.patient_id != str(document.patient_id):
                await self._remove(one.id, DeletionReason.SUPERSEDED)
        read, unread = await self._read(document.files)
        unreadable = unread[-1].rule if unread else None
        distinct = distinct_texts([one.text for one in read], known=[document.text])
        in_files = [one for one in read if one.text in distinct]
        new = document.of(resource.source_type, resource.source_ref, in_files, unread)
        stored = await ingest(
            self.database, self.caller, self.model, new, self._run, acceptance=Acceptance()
        )
        is_unchanged = stored.outcome is Outcome.UNCHANGED
        return SentOutcome(status="unchanged" if is_unchanged else "stored", unreadable=unreadable)

    async def _read(self, files: Sequence[UploadedFile]) -> tuple[list[Reading], list[UnreadFile]]:
        found: list[Reading] = []
        unread: list[UnreadFile] = []
        for file in files:
            try:
                reading = await self.reader.read(*file.type_and_content(), file.charset)
            except Unreadable as failure:
                unread.append(UnreadFile(file.media_type, failure.rule))
                continue
            if sum(len(one.text) for one in [*found, reading]) > MAX_CHARACTERS:
                unread.append(UnreadFile(file.media_type, "file-within-limits"))
            elif all(one.text != reading.text for one in found):
                found.append(reading)
        return found, unread

    async def _run(self, work: Work[Stored], *, within_s: float) -> Stored:
        stored, _, _ = await self.writes.run(work, caller=self.caller, within_s=within_s)
        return stored

    async def _remove(self, document_id: UUID, reason: DeletionReason | None) -> None:
        with suppress(DocumentNotFound):
            await self.writes.run(
                lambda transaction: documents.delete(
                    transaction, document_id, reason, Acceptance()
                ),
                caller=self.caller,
                within_s=documents.AMEND_S,
            )
