"""Checks the documents that a summary cites, which retrieval stores."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

import structlog
from pydantic import ValidationError

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.peers import PeerRefused
from chassis.problems.problem import FieldError, Invalid, PeerUnavailable
from records.clients import CitedDocument, RetrievalClient
from records.encounters import repository
from records.encounters.codes import SummaryStatus
from records.encounters.errors import SourcesUnchecked, WrongSources
from records.encounters.rows import EncounterRow
from records.encounters.schemas import EncounterUpdate
from records.patient_references import resolve_reference

DEADLINE_S = 2.0  # The console waits 2.8 s for a write.
Stored = Mapping[str, Any]  # Any: JSON of `records.encounters.sources`.
Span = tuple[str, int, int, int]


@dataclass(frozen=True, slots=True)
class CheckedDocuments:
    """The error of each checked span, with a pointer into the source; None for a correct span."""

    errors: Mapping[Span, FieldError | None] = field(default_factory=dict)

    def cover(self, sources: Sequence[Stored], stored: EncounterRow) -> bool:
        """Whether all cited documents were checked, here or with the stored summary."""
        return {*self.errors, *_checked_spans(stored)}.issuperset(_spans(sources).values())

    def require_valid(self, sources: Sequence[Stored], stored: EncounterRow, at: str) -> None:
        """Raises Invalid for sources that break a rule. `at` points to the parent of `sources`."""
        errors = self._errors_in(sources, stored, at)
        if errors:
            raise Invalid(errors=errors)

    def require_acceptable(self, stored: EncounterRow) -> None:
        """Raises WrongSources, SourcesUnchecked."""
        sources = stored.summary_sources or ()
        errors = self._errors_in(sources, stored, "")
        if errors:
            raise WrongSources(errors=errors)
        if not self.cover(sources, stored):
            raise SourcesUnchecked

    def _errors_in(
        self, sources: Sequence[Stored], stored: EncounterRow, at: str
    ) -> list[FieldError]:
        accepted = _checked_spans(stored)
        return [
            replace(error, pointer=f"{at}/sources/{place}{error.pointer}")
            for place, span in _spans(sources).items()
            if span not in accepted and (error := self.errors.get(span)) is not None
        ]


UNCHECKED = CheckedDocuments()


class DocumentChecker:
    """Methods MUST NOT be called while a connection is held. If retrieval does not answer, nothing is
    checked.
    """

    def __init__(
        self, database: Database, retrieval: RetrievalClient, *, deadline_s: float
    ) -> None:
        self._database = database
        self._retrieval = retrieval
        self._deadline_s = deadline_s

    async def submitted(
        self, caller: Caller, encounter_id: UUID | None, submitted: EncounterUpdate | None
    ) -> CheckedDocuments:
        """Check the documents of a summary that the caller wants to store."""
        sources = () if submitted is None else submitted.columns().get("summary_sources") or ()
        if encounter_id is None or not _spans(sources):
            return UNCHECKED
        return await self._checked(caller, encounter_id, sources)

    async def stored(self, caller: Caller, encounter_id: UUID) -> CheckedDocuments:
        """Check the documents of a stored summary before its acceptance."""
        return await self._checked(caller, encounter_id, None)

    async def _checked(
        self, caller: Caller, encounter_id: UUID, sources: Sequence[Stored] | None
    ) -> CheckedDocuments:
        async with self._database.connection(caller) as connection:
            row = await repository.find(connection, encounter_id)
            if row is None:
                return UNCHECKED
            if sources is None and row.summary_status == SummaryStatus.PRELIMINARY:
                sources = row.summary_sources
            wanted = sorted({*_spans(sources or ()).values()} - _checked_spans(row))
            if not wanted:
                return UNCHECKED
            named = await resolve_reference(connection, str(row.patient_id))
        names = sorted({*named.names, str(row.patient_id)})
        try:
            found = await self._retrieval.cited_documents(
                names, [one[:2] for one in wanted], deadline_s=self._deadline_s
            )
        except (PeerUnavailable, PeerRefused, ValidationError) as failure:
            structlog.get_logger().warning(
                "cited documents could not be checked", exception=type(failure).__name__
            )
            return UNCHECKED
        pairs = zip(wanted, found, strict=True)
        return CheckedDocuments({span: _error_of(span, one) for span, one in pairs})


def _spans(sources: Sequence[Stored]) -> dict[int, Span]:
    return dict(_each_span(sources))


def _each_span(sources: Sequence[Stored]) -> Iterator[tuple[int, Span]]:
    for place, one in enumerate(sources):
        if "document_id" in one:
            yield place, (one["document_id"], one["version"], one["start"], one["end"])


def _checked_spans(stored: EncounterRow) -> set[Span]:
    if not stored.sources_checked:
        return set()
    return {*_spans(stored.summary_sources or ()).values()}


def _error_of(span: Span, found: CitedDocument) -> FieldError | None:
    *_, end = span
    if not found.is_of_patient:
        return FieldError("/document_id", "document-of-patient")
    if found.length is None:
        return FieldError("/version", "document-version")
    if end > found.length:
        return FieldError("/end", "offsets-in-text")
    return None
