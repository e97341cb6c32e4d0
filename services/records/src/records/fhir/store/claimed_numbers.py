"""Rejects references by identifier if the identifier belongs to one patient here, and to another
patient at the source of the reference (docs/identity.md, rule 7).
"""

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from pydantic import JsonValue
from sqlalchemy import Integer, Uuid, select, text
from sqlalchemy.dialects.postgresql import JSONB

from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type
from chassis.problems.problem import FieldError
from records.fhir.bundles.bundle import Bundle, reference_errors
from records.fhir.bundles.bundle_entry import BundleEntry, Key
from records.fhir.bundles.linking import Resource, Stored
from records.fhir.bundles.patient_mapping import MappedPatient, is_current
from records.fhir.bundles.references import ByIdentifier, Reference, Search
from records.fhir.bundles.source_keys import digest
from records.fhir.bundles.source_times import source_name
from records.fhir.r4.strict_json import refuse
from records.fhir.store import repository, row_repository
from records.fhir.store.resource_writes import sent_by_source_of
from records.tables.base import is_in_reach


@row_type
class SentPatient:
    """`identifiers`: as the source sent them last."""

    number: int
    id: UUID
    identifiers: JsonValue


# A local change may have removed the claim, which the source does not know: then the key leads to
# the patient.
_sent = text(
    f"""
SELECT given.number, known.id, sent.identifiers
FROM unnest(
    CAST(:numbers AS integer[]), CAST(:systems AS text[]), CAST(:values AS text[]),
    CAST(:sources AS text[]), CAST(:keys AS text[])
) AS given (number, system, value, source, key)
CROSS JOIN LATERAL (
    SELECT patient_id FROM records.patient_identifiers
    WHERE value = given.value AND (given.system IS NULL OR system = given.system) AND NOT is_vouched
    UNION
    SELECT resource_id FROM records.resource_keys WHERE type = 'Patient' AND source_key = given.key
) AS known (id)
CROSS JOIN LATERAL (
    SELECT body -> 'identifier' AS identifiers
    FROM (
        SELECT version, body, source, written_by FROM records.resources WHERE id = known.id
        UNION ALL
        SELECT version, body, source, written_by FROM records.resource_versions WHERE id = known.id
    ) AS version_of
    WHERE {sent_by_source_of("version_of", "given")}
    ORDER BY version DESC LIMIT 1
) AS sent
"""  # noqa: S608 - Our own statement.
)
_patients = _sent.columns(number=Integer, id=Uuid, identifiers=JSONB).subquery("sent_patients")
SENT_PATIENTS = Query(select(*_patients.c), SentPatient, is_in_reach(_patients.c.id))


async def refuse_doubtful(
    connection: Connection, bundle: Bundle, stored: Stored, resources: Sequence[Resource]
) -> None:
    """Raise Invalid with the references, and the patients without a birth date, that may mean either
    patient.
    """
    linked = {one.reference for each in resources for one in each.entry.replacements}
    if unknown := linked - stored.keys():
        stored = {**stored, **await repository.find_resources(connection, unknown)}
    by_source: dict[str, list[Resource]] = {}
    for resource in resources:
        by_source.setdefault(source_name(resource.entry.source), []).append(resource)
    wanted = [
        (source, reference)
        for source, sent in by_source.items()
        for reference in {one for each in sent for one in _references(bundle, stored, each)}
        if stored.get(reference)
    ]
    claimed = await _claimed(connection, wanted, stored)
    refuse(
        error
        for source, sent in by_source.items()
        for error in _errors(bundle, stored, sent, {one for name, one in claimed if name == source})
    )


async def remember(connection: Connection, resources: Iterable[Resource]) -> None:
    """Remember the identifiers that a source has sent of patients who are stored separately."""
    keys = {
        (*_key(source_name(one.entry.source), identifier.value), one.id)
        for one in resources
        if one.different_patient is not None
        for identifier in one.entry.current_identifiers
    }
    await repository.claim_keys(connection, sorted(keys))


def _key(source: str, value: str) -> Key:
    return "Patient", f"claim|{digest([source, value])}"


def _references(bundle: Bundle, stored: Stored, resource: Resource) -> Iterator[Search]:
    entry = resource.entry
    texts = (bundle.references[text] for text in entry.references if text in bundle.references)
    links = (link.reference for link in entry.links)
    replaced = (one.reference for one in entry.replacements if one.index is None)
    elsewhere = {*texts, *links, *replaced} - bundle.local.keys()
    for reference in elsewhere:
        if isinstance(reference, Search) and reference.type == "Patient":
            yield reference
    yield from _searches_of_vague_patient(stored, resource)


def _searches_of_vague_patient(stored: Stored, resource: Resource) -> list[ByIdentifier]:
    """Return the identifiers by which a patient without a birth date has been found."""
    patient = resource.entry.mapped
    if not isinstance(patient, MappedPatient) or resource.may_change_patient:
        return []
    if patient.date_of_birth is not None:
        return []
    return [
        search
        for search in resource.entry.patient_searches
        if any(one.id == resource.id for one in stored.get(search, ()))
    ]


async def _claimed(
    connection: Connection, wanted: Sequence[tuple[str, Search]], stored: Stored
) -> set[tuple[str, Reference]]:
    alternatives = [(each, one) for each in wanted for one in each[1].alternatives]
    found: list[tuple[tuple[str, Search], UUID]] = []
    for first in range(0, len(alternatives), repository.ROWS_AT_ONCE):
        batch = alternatives[first : first + repository.ROWS_AT_ONCE]
        for row in await SENT_PATIENTS.all(
            connection,
            numbers=[*range(len(batch))],
            systems=[one.system for _, one in batch],
            values=[one.value for _, one in batch],
            sources=[source for (source, _), _ in batch],
            keys=[_key(source, one.value)[1] for (source, _), one in batch],
        ):
            each, one = batch[row.number]
            if is_current(row.identifiers, one.system, one.value):
                found.append((each, row.id))
    if not found:
        return set()
    meant = {each: [one.id for one in stored[each[1]]] for each, _ in found}
    ids = {id_ for _, id_ in found} | {id_ for ids in meant.values() for id_ in ids}
    survivors = await row_repository.find_survivors(connection, ids)
    return {
        each
        for each, sent in found
        if any(survivors.get(sent, sent) != survivors.get(one, one) for one in meant[each])
    }


def _errors(
    bundle: Bundle, stored: Stored, resources: Sequence[Resource], claimed: set[Reference]
) -> Iterator[FieldError]:
    if not claimed:
        return
    entries: list[BundleEntry] = [one.entry for one in resources]
    yield from reference_errors(entries, bundle.references, claimed, "ambiguous-reference")
    for resource in resources:
        pointer = f"{resource.entry.pointer}/resource"
        if any(one.reference in claimed for one in resource.entry.replacements):
            yield FieldError(f"{pointer}/link", "ambiguous-reference")
        if not claimed.isdisjoint(_searches_of_vague_patient(stored, resource)):
            yield FieldError(f"{pointer}/identifier", "ambiguous-reference")
