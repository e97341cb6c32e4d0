import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from hashlib import sha256
from importlib.metadata import version

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from retrieval.comparison import repository
from retrieval.comparison.omitted import Mentioned, is_anticoagulant
from retrieval.comparison.repository import CitedRow
from retrieval.comparison.rules import Kind, Source, claims_of, marks_of
from retrieval.comparison.schemas import (
    Citations,
    Cited,
    CitedDocument,
    ClaimOut,
    Compared,
    ComparedSource,
    Comparison,
    MarkOut,
)

MOST_COMPARED = 200_000  # Characters of all sources; later ones are not read.
RELEASE = version("chartroom-retrieval")  # Rules of comparison change with a release.


async def compare(database: Database, caller: Caller, submitted: Comparison) -> Compared:
    """Compare a summary with its sources. Documents of other patients are ignored."""
    rows = await _cited(database, caller, submitted)
    return await asyncio.to_thread(_compared, submitted, rows)


async def check_citations(database: Database, caller: Caller, submitted: Citations) -> Cited:
    named = [(one.document_id, one.version) for one in submitted.documents]
    async with database.connection(caller) as connection:
        found = await repository.lengths(connection, named, submitted.patient)
    return Cited(
        documents=[
            CitedDocument(is_of_patient=one in found, length=found.get(one)) for one in named
        ]
    )


async def digest(database: Database, caller: Caller, submitted: Comparison) -> str:
    return _digest(submitted, await _cited(database, caller, submitted))


async def _cited(database: Database, caller: Caller, submitted: Comparison) -> dict[int, CitedRow]:
    documents = [
        (index, one.document_id, one.version, one.start, one.end)
        for index, one in enumerate(submitted.sources)
        if one.document_id is not None
    ]
    if not documents:
        return {}
    async with database.connection(caller) as connection:
        found = await repository.cited(connection, [one[1:] for one in documents])
    return {documents[place][0]: row for place, row in found.items()}


def _digest(submitted: Comparison, rows: Mapping[int, CitedRow]) -> str:
    cited = [(index, asdict(rows[index])) for index in sorted(rows)]
    compared = [RELEASE, submitted.model_dump(mode="json"), cited]
    return sha256(json.dumps(compared).encode()).hexdigest()


def _compared(submitted: Comparison, rows: Mapping[int, CitedRow]) -> Compared:
    sources = [*_sources(submitted, rows)]
    claims = claims_of(submitted.summary, sources)
    marks = marks_of(submitted.summary, claims, sources, submitted.drugs)
    mentioned = Mentioned.of(submitted.summary)
    omitted = [
        index
        for index, item in enumerate(submitted.items)
        if not mentioned.has(item.text)
        and not (item.only_anticoagulant and not is_anticoagulant(item.text))
    ]
    return Compared(
        digest=_digest(submitted, rows),
        claims=[ClaimOut.of(one) for one in claims],
        marks=[MarkOut.of(one) for one in marks],
        omitted=omitted,
    )


def _sources(submitted: Comparison, rows: Mapping[int, CitedRow]) -> Iterator[Source]:
    left = MOST_COMPARED
    names = frozenset(submitted.patient)
    for index, one in enumerate(submitted.sources):
        claim = None if one.claim is None else (one.claim.start, one.claim.end)
        if one.document_id is None:
            text = one.text or ""
            failure = one.failure or (None if text else Kind.UNREAD)
            source = Source(text, 0, len(text), claim, failure)
        else:
            source = _of_document(one, rows.get(index), names, claim)
        left -= len(source.text)
        yield source if left >= 0 else Source(claim=claim, failure=Kind.UNREAD)


def _of_document(
    cited: ComparedSource,
    row: CitedRow | None,
    names: frozenset[str],
    claim: tuple[int, int] | None,
) -> Source:
    if row is None:
        return Source(claim=claim, failure=Kind.MISSING)
    if row.patient_id is not None and row.patient_id not in names:
        return Source(claim=claim, failure=Kind.FOREIGN)
    start = cited.start - row.begins_at
    if row.text is None or not row.text[start:]:
        return Source(claim=claim, failure=Kind.MISSING)
    end = min(start + min(cited.end - cited.start, repository.MOST), len(row.text))
    if not row.text[start:end].strip():
        return Source(claim=claim, failure=Kind.UNREAD)
    return Source(
        row.text, start, end, claim, replaced_by=None if row.newest == cited.version else row.newest
    )
