"""A new resource of a patient is stored by one statement (decision 0070)."""

from collections.abc import Mapping
from uuid import UUID

import orjson

from chassis.any_types import Values
from chassis.identity.caller import Caller
from chassis.problems.problem import Invalid
from chassis.uuids import uuid7
from chassis.writes.creation import Creation
from records.event_types import Change
from records.fhir.api.rows import BodyRow
from records.fhir.api.service import shown_now
from records.fhir.api.writes.creation_repository import CREATE
from records.fhir.api.writes.requested import CREATED, Done, RequestedWrite
from records.fhir.api.writes.service import ENCOUNTER, PATIENT, event_of
from records.fhir.bundles.bundle import assembled
from records.fhir.bundles.linking import NO_MERGES, Resource, Stored, StoredResource, link
from records.fhir.bundles.references import ByID, Reference
from records.fhir.chart_index import entries as chart_entries
from records.fhir.chart_index import repository as chart_index
from records.fhir.mapping.resources import Identity, RenderedResource, uuid_of
from records.fhir.search_index import entries as search_entries
from records.fhir.search_index import repository as search_index
from records.fhir.store.authors import OF_ROWS, sign
from records.lenient_json import LenientJSON
from records.tables.base import NOT_STORED

OTHERS = "others"
# Larger resources take the transaction, which finds a repeat or an unknown patient before it builds the entries.
MOST_BYTES = 64 * 1024


def creation(caller: Caller, asked: RequestedWrite) -> Creation[Done] | None:
    """Return None if the statement cannot resolve a reference, or if `write` refuses the resource or may
    update one.

    The statement stores nothing unless the referenced patients exist and the referenced encounters are the
    subject's.
    """
    submitted = asked.submitted
    ids, subject = _ids_by_table(submitted.references), submitted.entry.patient
    patient_id = None if subject is None else ids[PATIENT].get(subject.reference)
    if patient_id is None or asked.operation != "c" or _has_further_rules(asked):
        return None
    resource = Resource(submitted.entry, uuid7(), is_kept=False, is_new=True)
    try:
        bundle = assembled([submitted.entry], submitted.references, {}, keeps_unknown=True)
        link(bundle, _found(ids, patient_id), [resource], NO_MERGES)
    except Invalid:
        return None
    if resource.patient_id != patient_id:  # The subject is the entry itself, by its `fullUrl`.
        return None
    sign(resource, None, caller)
    identity = Identity(resource.type, str(resource.id), 1, NOT_STORED)
    new = RenderedResource(identity, resource.body, patient_id, resource.encounter_id)

    def result(row: BodyRow) -> Done:
        return Done(shown_now(caller, identity.type, row), CREATED, submitted.repairs)

    return Creation(
        CREATE,
        _values_of(resource, patient_id) | {name: [*ids[name].values()] for name in ids},
        draft=None,
        event=event_of(Change.RESOURCE_CREATED, new, None),
        result=result,
        status=CREATED,
    )


def _ids_by_table(references: Mapping[str, Reference]) -> dict[str, dict[Reference, UUID]]:
    ids: dict[str, dict[Reference, UUID]] = {PATIENT: {}, ENCOUNTER: {}, OTHERS: {}}
    for one in references.values():
        if isinstance(one, ByID) and (id_ := uuid_of(one.id)) is not None:
            ids[one.type if one.type in OF_ROWS else OTHERS][one] = id_
    return ids


def _has_further_rules(asked: RequestedWrite) -> bool:
    submitted = asked.submitted
    return (
        asked.condition is not None
        or len(submitted.entry.text) > MOST_BYTES
        or submitted.entry.type in OF_ROWS
        or submitted.server.source is not None
        or any(_may_change(text, one) for text, one in submitted.references.items())
    )


def _may_change(text: str, reference: Reference) -> bool:
    """Whether the stored reference may differ from its text. The reference of an unknown resource does not."""
    if not isinstance(reference, ByID) or text != f"{reference.type}/{reference.id}":
        return True
    return reference.type in OF_ROWS and uuid_of(reference.id) is None


def _found(ids: Mapping[str, Mapping[Reference, UUID]], patient_id: UUID) -> Stored:
    patients = {one: [StoredResource(PATIENT, id_, id_)] for one, id_ in ids[PATIENT].items()}
    return patients | {
        one: [StoredResource(ENCOUNTER, id_, patient_id)] for one, id_ in ids[ENCOUNTER].items()
    }


def _values_of(resource: Resource, patient_id: UUID) -> Values:
    author, content = resource.author, LenientJSON(orjson.loads(resource.body))
    entry = search_entries.entry_of(resource.id, resource.body, resource.encounter_id)
    chart_entry = chart_entries.entry_of(resource.id, resource.type, content)
    return {
        "id": resource.id,
        "type": resource.type,
        "full_url": resource.entry.full_url,
        "patient_id": patient_id,
        "encounter_id": resource.encounter_id,
        "body": resource.body.decode(),
        "written_by": author and author.name,
        "written_by_kind": author and author.kind,
        "source_keys": [key for _, key in resource.keys],
        **search_index.values_of_new(entry, resource.type, patient_id),
        **chart_index.values_of_new(chart_entry),
    }
