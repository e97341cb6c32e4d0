"""Finds patients that a source has sent with an identifier of another patient here. References of
this source by the identifier are rejected (docs/identity.md, rules 6 and 7).
"""

import asyncio
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from uuid import UUID

from pydantic import JsonValue
from sqlalchemy import Integer, Uuid, select, text
from sqlalchemy.dialects.postgresql import JSONB

from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type
from chassis.problems.problem import FieldError
from chassis.writes.write import Transaction
from records.fhir.bundles.bundle import Bundle, reference_errors
from records.fhir.bundles.bundle_entry import BundleEntry, Key
from records.fhir.bundles.linking import Resource, Stored, StoredResource
from records.fhir.bundles.patient_mapping import MappedPatient, is_current
from records.fhir.bundles.references import ByID, ByIdentifier, BySearch, Reference
from records.fhir.bundles.same_person import name_words
from records.fhir.bundles.searched_patients import patients_named
from records.fhir.bundles.source_keys import digest
from records.fhir.bundles.source_times import source_name
from records.fhir.r4.strict_json import refuse
from records.fhir.store import refused_claim_repository, repository, row_repository
from records.fhir.store.refused_claim_repository import sender_of
from records.fhir.store.resource_writes import LAST_SENT
from records.identifiers import is_placeholder
from records.tables.base import is_in_reach


@row_type
class SentPatient:
    """`identifiers`: as the source sent them last."""

    number: int
    id: UUID
    identifiers: JsonValue


# A local change may have removed the identifier, which the source does not know. Then the key leads
# to the separate patient, and the imported body to the patient who had the identifier first. Bodies
# are read only for identifiers of separate patients (`any_key`), because the index is slow.
_sent = text(
    f"""
SELECT given.number, known.id, sent.identifiers
FROM unnest(
    CAST(:numbers AS integer[]), CAST(:systems AS text[]), CAST(:values AS text[]),
    CAST(:patterns AS text[]), CAST(:sources AS text[]), CAST(:keys AS text[]),
    CAST(:any_keys AS text[])
) AS given (number, system, value, pattern, source, key, any_key)
CROSS JOIN LATERAL (
    SELECT patient_id FROM records.patient_identifiers
    WHERE value = given.value AND (given.system IS NULL OR system = given.system) AND NOT is_vouched
    UNION
    SELECT id FROM records.resources
    WHERE type = 'Patient' AND body -> 'identifier' @> CAST(given.pattern AS jsonb) AND EXISTS (
        SELECT FROM records.resource_keys
        WHERE type = 'Patient' AND source_key = given.any_key OFFSET 0
    )
    UNION
    SELECT resource_id FROM records.resource_keys WHERE type = 'Patient' AND source_key = given.key
) AS known (id)
CROSS JOIN LATERAL ({LAST_SENT}) AS sent
"""  # noqa: S608 - Our own statement.
)
_patients = _sent.columns(number=Integer, id=Uuid, identifiers=JSONB).subquery("sent_patients")
SENT_PATIENTS = Query(select(*_patients.c), SentPatient, is_in_reach(_patients.c.id))
ROWS_AT_ONCE = 250  # The index of bodies takes up to 10 ms per identifier after large imports.
Named = tuple[str, Reference]  # A source, and its reference to a patient.


async def refuse_doubtful(
    transaction: Transaction, bundle: Bundle, stored: Stored, resources: Sequence[Resource]
) -> None:
    """Raise Invalid with the references, the conditions, and the patients without a birth date or a
    given name, that may mean either patient.
    """
    connection = transaction.connection
    resources = [*resources, *_repeats_by_other_sources(bundle, resources)]
    linked = {one.reference for each in resources for one in each.entry.replacements}
    if unknown := linked - stored.keys():
        stored = {**stored, **await repository.find_resources(connection, unknown)}
    meant = await asyncio.to_thread(_meant, bundle, stored, resources)
    sent = await _sent_patients(connection, meant)
    refused = await _refused_patients(transaction, meant)
    doubtful = await _doubtful(
        connection,
        {
            one: {*ids, *sent.get(one, ()), *refused.get(one, ())}
            for one, ids in meant.items()
            if one in sent or one in refused or one[1] in bundle.local
        },
    )
    if doubtful:
        refuse(await asyncio.to_thread(_errors, bundle, stored, resources, doubtful))


async def doubtful_under_fhir(
    transaction: Transaction,
    bundle: Bundle,
    stored: Stored,
    resources: Iterable[Resource],
    *,
    source: str | None,
    patched: Mapping[int, Collection[Reference]],
    takes_numbers: bool,
) -> list[FieldError]:
    """Return the errors of references by identifiers that `source`, else the caller, has sent of
    rejected patients. `patched`: references that an entry has not changed. `takes_numbers`: an id
    may be an identifier without its system.
    """
    sent = [_as_sent(bundle, one, source, patched.get(one.entry.index)) for one in resources]
    found: dict[Reference, Sequence[StoredResource]] = {
        search: [StoredResource(one.type, one.id, one.patient_id)]
        for one in sent
        if one.is_kept
        for search in (*one.entry.patient_searches, one.entry.if_none_exist)
        if search is not None
    }
    stored = {**stored, **found}
    meant = _meant(bundle, stored, sent, takes_numbers=takes_numbers)
    refused = await _refused_patients(transaction, meant)
    doubtful = await _doubtful(
        transaction.connection,
        {one: {*ids, *refused[one]} for one, ids in meant.items() if one in refused},
    )
    return _errors(bundle, stored, sent, doubtful)


def _as_sent(
    bundle: Bundle, resource: Resource, source: str | None, unchanged: Collection[Reference] | None
) -> Resource:
    """Return a resource that is only compared. A patch does not change the patient."""
    entry = resource.entry
    if unchanged is not None:
        references = frozenset(
            one for one in entry.references if bundle.references.get(one) not in unchanged
        )
        entry = replace(entry, references=references, patient=None)
    return replace(
        resource,
        entry=replace(entry, source=source),
        is_addressed=not resource.is_kept,
        patient_id=resource.id if resource.type == "Patient" else resource.patient_id,
    )


async def find_sent(
    connection: Connection, separated: Mapping[Key, tuple[BundleEntry, ByIdentifier]]
) -> dict[Key, set[UUID]]:
    """Return the patients that the source of each entry has sent with the identifier."""
    named = {key: (source_of(entry), search) for key, (entry, search) in separated.items()}
    sent = await _sent_patients(connection, set(named.values()))
    return {key: sent[one] for key, one in named.items() if one in sent}


async def remember(connection: Connection, resources: Iterable[Resource]) -> None:
    """Remember the identifiers that a source has sent of patients who are stored separately."""
    keys = {
        (*_key(source, system, identifier.value), one.id)
        for one in resources
        if one.different_patient is not None
        for identifier in one.entry.current_identifiers
        for system in (identifier.system, None)
        for source in (source_of(one.entry), None)
    }
    await repository.claim_keys(connection, sorted(keys))


def source_of(entry: BundleEntry) -> str:
    """Return "" for a source without another name than the resource's own `fullUrl`."""
    return "" if entry.source == entry.full_url else source_name(entry.source)


def _key(source: str | None, system: str | None, value: str) -> Key:
    """`source` or `system` None means any."""
    return "Patient", f"claim|{digest([source, system, value])}"


def _meant(
    bundle: Bundle, stored: Stored, resources: Sequence[Resource], *, takes_numbers: bool = False
) -> dict[Named, set[UUID]]:
    """Return the patients that each source means by its references by identifier."""
    by_index = {one.entry.index: one for one in resources}
    meant: dict[Named, set[UUID]] = {}
    for resource in resources:
        source = source_of(resource.entry)
        for reference in _references(bundle, resource, takes_numbers=takes_numbers):
            index = bundle.local.get(reference)
            if index is None:
                found = _patients_of(stored.get(reference, ()))
            else:
                found = _patients_of_other_source(stored, reference, by_index[index], source)
            if found:
                meant.setdefault((source, reference), set()).update(found)
        for search in _searches_of_itself(stored, resource):
            found = _patients_of(one for one in stored[search] if one.id == resource.id)
            meant.setdefault((source, search), set()).update(found)
    return meant


def with_repeats(bundle: Bundle, resources: Iterable[Resource]) -> Iterator[Resource]:
    """Return a copy of the resource for each of its entries."""
    by_index = {one.entry.index: one for one in resources}
    yield from by_index.values()
    for repeat in bundle.repeats.values():
        if repeat.older is None:
            yield replace(by_index[repeat.kept], entry=repeat.entry)


def _repeats_by_other_sources(bundle: Bundle, resources: Iterable[Resource]) -> Iterator[Resource]:
    by_index = {one.entry.index: one for one in resources} if bundle.repeats else {}
    for repeat in bundle.repeats.values():
        kept, source = by_index[repeat.kept], source_of(repeat.entry)
        if kept.type == "Patient" and source_of(kept.entry) != source:
            yield replace(kept, entry=repeat.entry, is_addressed=False)


def _references(bundle: Bundle, resource: Resource, *, takes_numbers: bool) -> Iterator[Reference]:
    """Return the references by which the resource may mean a patient by an identifier."""
    entry = resource.entry
    found = chain(
        (bundle.references[one] for one in entry.references if one in bundle.references),
        (link.reference for link in entry.links),
        (one.reference for one in entry.replacements if one.index is None),
    )
    return (one for one in found if (takes_numbers or not isinstance(one, ByID)) and _named(one))


def _named(reference: Reference) -> tuple[ByIdentifier, ...]:
    if isinstance(reference, ByID) and reference.type == "Patient":
        return (ByIdentifier("Patient", None, reference.id),)
    return patients_named(reference)


def _patients_of(found: Iterable[StoredResource]) -> set[UUID]:
    return {one.patient_id for one in found if one.patient_id is not None}


def _patients_of_other_source(
    stored: Stored, reference: Reference, target: Resource, source: str
) -> set[UUID]:
    """Return the patient of another source in this bundle, and others with the identifier. A source
    without a name may be the same source.
    """
    if target.type != "Patient" or source_of(target.entry) in {source, ""} or not source:
        return set()
    holders = (stored.get(one, ()) for one in patients_named(reference))
    return {target.id, *_patients_of(chain(*holders))}


def _searches_of_itself(stored: Stored, resource: Resource) -> list[Reference]:
    """Return the searches by identifiers of patients that have found the resource, unless demographics
    are compared, too.
    """
    entry = resource.entry
    if entry.type == "Patient" and not _is_vague(resource):
        return []
    searches: list[Reference] = [*entry.patient_searches]
    if isinstance(entry.if_none_exist, BySearch) and patients_named(entry.if_none_exist):
        searches.append(entry.if_none_exist)
    return [
        search
        for search in searches
        if any(one.id == resource.id for one in stored.get(search, ()))
    ]


def _is_vague(resource: Resource) -> bool:
    """Whether a patient without an address lacks a birth date or a given name."""
    patient = resource.entry.mapped
    if not isinstance(patient, MappedPatient) or resource.is_addressed:
        return False
    return patient.date_of_birth is None or not name_words(patient).has_given


def _alternatives(meant: Iterable[Named]) -> list[tuple[Named, ByIdentifier]]:
    return [
        (each, one)
        for each in meant
        for one in _named(each[1])
        if not is_placeholder(one.system, one.value)
    ]


async def _refused_patients(
    transaction: Transaction, meant: Iterable[Named]
) -> dict[Named, set[UUID | None]]:
    """Return the patients that were rejected with the identifiers of each reference, as None if they
    are not stored.
    """
    alternatives = _alternatives(meant)
    wanted = [(sender_of(source, transaction.caller), one) for (source, _), one in alternatives]
    refused: dict[Named, set[UUID | None]] = {}
    for number, id_ in await refused_claim_repository.find(transaction.connection, wanted):
        refused.setdefault(alternatives[number][0], set()).add(id_)
    return refused


async def _sent_patients(connection: Connection, meant: Iterable[Named]) -> dict[Named, set[UUID]]:
    """Return the patients that the source of each reference has sent with its identifiers."""
    alternatives = _alternatives(meant)
    sent: dict[Named, set[UUID]] = {}
    for first in range(0, len(alternatives), ROWS_AT_ONCE):
        batch = alternatives[first : first + ROWS_AT_ONCE]
        for row in await SENT_PATIENTS.all(
            connection,
            numbers=[*range(len(batch))],
            systems=[one.system for _, one in batch],
            values=[one.value for _, one in batch],
            patterns=[repository.pattern_of(one) for _, one in batch],
            sources=[source for (source, _), _ in batch],
            keys=[_key(source, one.system, one.value)[1] for (source, _), one in batch],
            any_keys=[_key(None, one.system, one.value)[1] for _, one in batch],
        ):
            each, one = batch[row.number]
            if is_current(row.identifiers, one.system, one.value):
                sent.setdefault(each, set()).add(row.id)
    return sent


async def _doubtful(connection: Connection, meant: Mapping[Named, set[UUID | None]]) -> set[Named]:
    several = {one: ids for one, ids in meant.items() if len(ids) > 1}
    ids = {*chain(*several.values())}
    survivors = await row_repository.find_survivors(connection, ids) if ids else {}
    return {
        one for one, ids in several.items() if len({survivors.get(id_, id_) for id_ in ids}) > 1
    }


def _errors(
    bundle: Bundle, stored: Stored, resources: Sequence[Resource], doubtful: set[Named]
) -> list[FieldError]:
    by_source: dict[str, list[Resource]] = {}
    for resource in resources:
        by_source.setdefault(source_of(resource.entry), []).append(resource)
    return [
        error
        for source in sorted({source for source, _ in doubtful})
        for error in _errors_of_source(
            bundle, stored, by_source[source], {one for name, one in doubtful if name == source}
        )
    ]


def _errors_of_source(
    bundle: Bundle, stored: Stored, resources: Sequence[Resource], doubtful: set[Reference]
) -> Iterator[FieldError]:
    entries = [one.entry for one in resources]
    yield from reference_errors(entries, bundle.references, doubtful, "ambiguous-reference")
    for resource in resources:
        pointer = f"{resource.entry.pointer}/resource"
        if any(one.reference in doubtful for one in resource.entry.replacements):
            yield FieldError(f"{pointer}/link", "ambiguous-reference")
        searches = doubtful.intersection(_searches_of_itself(stored, resource))
        if any(isinstance(one, BySearch) for one in searches):
            yield FieldError(resource.entry.pointer_to_condition, "ambiguous-reference")
        elif searches:
            yield FieldError(f"{pointer}/identifier", "ambiguous-reference")
