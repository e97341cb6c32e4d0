"""The documents and resources that a summary cites."""

import asyncio
from asyncio import gather
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from console.answers import Document, Documents, DocumentSummary, Identifier, Source
from console.chart_answers import Chart, Item, Patient, Resource
from console.differences import Part, differences
from console.forms import uuid_of
from console.gateway import Missing, Visit
from console.highlights import CONTEXT, Piece, Span, document_address, excerpt, has_all, shortened
from console.pages.banner import number_of

MOST_DOCUMENTS = 30  # Documents that are read; the rest are links.
MOST_RESOURCES = 20  # Resources that are read because the chart does not list them.
AT_ONCE = 6  # Documents that are read at the same time, because a document may have 10 MiB.
MOST_LISTED = 100  # Documents of the patient, the newest first.
MOST_OTHERS = 2  # Patients of foreign documents that are read.
MOST_EXCERPT = 4_000  # Characters shown of the first documents together with their context.
OPEN = 2  # Documents with an open excerpt; later excerpts are folded and shorter.
MOST_FOLDED = 1_200
ALL_FOLDED = 16_000  # Characters of all folded excerpts.
FOLDED_CONTEXT = 100  # Characters before and after a folded citation.


@dataclass(frozen=True, slots=True)
class Newer:
    """The newest version of a document whose earlier version is cited."""

    version: int
    at: datetime
    changes: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class CitedDocument:
    """`pieces` are the cited spans with the surrounding text; None if the document was not read.
    `is_foreign` if the document is about another patient, None if the chart with the patient's
    identifiers could not be read.
    """

    id: UUID
    version: int | None
    spans: tuple[Span, ...]
    document: DocumentSummary | Missing | None = None
    is_partly_missed: bool = False
    pieces: tuple[Piece, ...] | None = None
    newer: Newer | Missing | None = None
    is_foreign: bool | None = False
    listed: DocumentSummary | None = None  # Of a document that was not read.
    numbers: tuple[tuple[int, Span], ...] = ()  # The number of each source, and its span.

    def numbers_of(self, piece: Piece) -> list[int]:
        start, end = piece.span
        return [n for n, (first, last) in self.numbers if first < end and start < last]

    @property
    def address(self) -> str:
        return document_address(self.id, self.version, self.spans)

    @property
    def is_own(self) -> bool:
        return isinstance(self.document, DocumentSummary) and self.is_foreign is False


@dataclass(frozen=True, slots=True)
class CitedResource:
    """`section` is its place in the chart, None if the chart does not list it. `item` is None if it
    was not read.
    """

    reference: str
    section: str | None = None
    item: Item | None = None
    lack: Missing | None = None
    is_foreign: bool | None = False
    numbers: tuple[int, ...] = ()

    @property
    def is_own(self) -> bool:
        return self.item is not None and self.is_foreign is False


@dataclass(frozen=True, slots=True)
class OtherPatient:
    """The patient of a foreign document, None if the person may not see the patient. `reference` is the
    identifier that the document has instead of an ID.
    """

    patient: Patient | None = None
    number: Identifier | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Cited:
    documents: tuple[CitedDocument, ...]
    resources: tuple[CitedResource, ...]
    other_patients: Mapping[str, OtherPatient]  # By the `patient_id` of a foreign document.

    @property
    def needs_reason(self) -> bool:
        sources: list[CitedDocument | CitedResource] = [*self.documents, *self.resources]
        return not all(one.is_own for one in sources)


@dataclass(frozen=True, slots=True)
class Names:
    """The identifiers under which data of the patient may be stored; not all if the chart was not read."""

    known: Collection[str]
    are_all: bool


async def read_cited(
    visit: Visit, patient: UUID, sources: Sequence[Source], chart: Chart | Missing
) -> Cited:
    cited = _documents_of(sources)
    shown, rest = cited[:MOST_DOCUMENTS], cited[MOST_DOCUMENTS:]
    names = _names_of(patient, chart)
    documents, resources, unread = await gather(
        _read_documents(visit, shown, names),
        _read_resources(visit, sources, chart, names),
        _listed(visit, patient, rest),
    )
    foreign = [
        one.document.patient_id
        for one in documents
        if one.is_foreign and isinstance(one.document, DocumentSummary) and one.document.patient_id
    ]
    return Cited((*documents, *unread), tuple(resources), await _others(visit, foreign))


async def _listed(
    visit: Visit, patient: UUID, cited: Sequence[CitedDocument]
) -> list[CitedDocument]:
    """Add titles, dates and authors to documents that are not read, if the patient has them."""
    if not cited:
        return []
    found = await visit.get(
        Documents, "/documents", {"patient_id": str(patient), "limit": MOST_LISTED}
    )
    listed = {} if isinstance(found, Missing) else {one.id: one for one in found.documents}
    return [replace(one, listed=listed.get(one.id)) for one in cited]


async def _others(visit: Visit, references: Iterable[str]) -> dict[str, OtherPatient]:
    """Read the first patients of foreign documents; further patients are not named."""
    ids = {one: uuid_of(one) for one in references}
    read = [one for one, id_ in ids.items() if id_ is not None][:MOST_OTHERS]
    found = await gather(*(visit.get(Patient, f"/patients/{ids[one]}") for one in read))
    patients = dict(zip(read, found, strict=True))
    others = {}
    for one, id_ in ids.items():
        patient = patients.get(one)
        if isinstance(patient, Patient):
            others[one] = OtherPatient(patient, number_of(patient))
        else:
            others[one] = OtherPatient(reference=None if id_ else one)
    return others


def _names_of(patient: UUID, chart: Chart | Missing) -> Names:
    names = {str(patient)}
    if isinstance(chart, Chart):
        known: Patient = chart.patient
        names |= {str(known.id), *map(str, known.replaces)}
        names |= {one.value for one in known.identifiers}
        names |= {f"{one.system}|{one.value}" for one in known.identifiers if one.system}
    return Names(names, are_all=isinstance(chart, Chart))


def _documents_of(sources: Sequence[Source]) -> list[CitedDocument]:
    spans: dict[tuple[UUID, int | None], list[tuple[int, Span]]] = {}
    for n, source in enumerate(sources, 1):
        if source.document_id is not None:
            cited = spans.setdefault((source.document_id, source.version), [])
            if source.start is not None and source.end is not None:
                cited.append((n, (source.start, source.end)))
    return [
        CitedDocument(id_, version, tuple(span for _, span in cited), numbers=tuple(cited))
        for (id_, version), cited in spans.items()
    ]


async def _read_documents(
    visit: Visit, cited: Sequence[CitedDocument], names: Names
) -> list[CitedDocument]:
    most_folded = min(MOST_FOLDED, ALL_FOLDED // max(1, len(cited) - OPEN))
    few = asyncio.Semaphore(AT_ONCE)

    async def read(at: int, one: CitedDocument) -> CitedDocument:
        async with few:
            if at < OPEN:
                return await _read_document(visit, one, names, MOST_EXCERPT, CONTEXT)
            return await _read_document(visit, one, names, most_folded, FOLDED_CONTEXT)

    return await gather(*(read(at, one) for at, one in enumerate(cited)))


async def _read_document(
    visit: Visit, cited: CitedDocument, names: Names, most: int, context: int
) -> CitedDocument:
    """Also read the newest version if an earlier version is cited. The result omits the text."""
    path = f"/documents/{cited.id}"
    document = newest = await visit.get(Document, path)
    if isinstance(newest, Missing) or newest.version != (cited.version or newest.version):
        document = await visit.get(Document, path, {"version": cited.version})
    if isinstance(document, Missing):
        return replace(cited, document=document)
    return replace(
        cited,
        document=DocumentSummary.model_construct(**document.model_dump(exclude={"text"})),
        is_partly_missed=not has_all(document.text, cited.spans),
        pieces=tuple(shortened(excerpt(document.text, cited.spans, context), most)),
        newer=await newer_of(document, newest),
        is_foreign=_is_foreign(document.patient_id, names),
    )


def _is_foreign(patient_id: str | None, names: Names) -> bool | None:
    if patient_id is None or patient_id in names.known:
        return False
    return True if names.are_all else None


async def newer_of(document: Document, newest: Document | Missing) -> Newer | Missing | None:
    """Return the newer version, None if there is none, or Missing if the newest version could not be read."""
    if isinstance(newest, Missing):
        return newest
    if newest.version <= document.version:
        return None
    changes = await asyncio.to_thread(differences, document.text, newest.text)
    return Newer(newest.version, newest.updated_at, tuple(changes))


async def _read_resources(
    visit: Visit, sources: Sequence[Source], chart: Chart | Missing, names: Names
) -> list[CitedResource]:
    references: dict[str, tuple[int, ...]] = {}
    for n, source in enumerate(sources, 1):
        if source.resource:
            references[source.resource] = (*references.get(source.resource, ()), n)
    listed = {} if isinstance(chart, Missing) else items_of(chart)
    others = [one for one in references if _id(one) not in listed]
    read = await gather(*(_read_resource(visit, one, names) for one in others[:MOST_RESOURCES]))
    by_reference = {one.reference: one for one in read}
    return [
        replace(
            CitedResource(one, *listed[_id(one)])
            if _id(one) in listed
            else by_reference.get(one, CitedResource(one)),
            numbers=numbers,
        )
        for one, numbers in references.items()
    ]


async def _read_resource(visit: Visit, reference: str, names: Names) -> CitedResource:
    resource = await visit.get(Resource, f"/fhir/{reference}")
    if isinstance(resource, Missing):
        return CitedResource(reference, lack=resource)
    is_foreign = _is_foreign(resource.patient_id, names)
    return CitedResource(reference, item=resource.item, is_foreign=is_foreign)


def _id(reference: str) -> str:
    return reference.rpartition("/")[2]


def items_of(chart: Chart) -> dict[str, tuple[str, Item]]:
    sections: dict[str, Iterable[Item]] = {
        "flag": chart.flags,
        "allergy": chart.allergies,
        "problem": chart.problems,
        "medication": chart.medications,
        "given medication": chart.administrations,
        "vital sign": chart.vital_signs,
        "lab": chart.labs,
        "procedure": chart.procedures,
        "immunization": chart.immunizations,
        "not to be done": chart.not_to_be_done,
        "proposed": chart.proposed,
        "planned": chart.planned,
        "refuted": chart.refuted,
        "dated in the future": chart.dated_ahead,
        "stated absence": chart.absences,
    }
    return {str(item.id): (name, item) for name, items in sections.items() for item in items}
