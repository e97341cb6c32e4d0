"""Rejects ambiguous source keys, because templates put the same UUIDs into several messages, and
impossible data.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from uuid import UUID

from chassis.database.pool import Connection
from chassis.problems.problem import FieldError
from records.fhir.bundles.bundle_entry import BundleEntry
from records.fhir.bundles.linking import Merges, Resource, Stored
from records.fhir.bundles.naming import Sent
from records.fhir.bundles.patient_mapping import MappedPatient, map_patient
from records.fhir.bundles.references import ByIdentifier
from records.fhir.bundles.source_keys import description_of
from records.fhir.r4.strict_json import InvalidElement, StrictJSON, refuse
from records.fhir.store import repository, row_repository
from records.limits import MAX_IDENTIFIERS
from records.partial_dates import is_before_birth
from records.patients.rows import name_of


async def refuse_moves(connection: Connection, changed: Sequence[Resource]) -> None:
    """Raise Invalid for an entry that would move a resource to another patient, or take the resource
    from its patient (docs/identity.md, rule 11).
    """
    moved = [
        one
        for one in changed
        if one.former_patient_id not in {None, one.patient_id} and one.type != "Encounter"
    ]
    patients = {patient for one in moved for patient in (one.former_patient_id, one.patient_id)}
    merges = Merges(await row_repository.find_survivors(connection, patients), {})
    refuse(
        FieldError(one.entry.pointer_to_patient, "patient-never-changes")
        for one in moved
        if not merges.are_same_patient(one.former_patient_id, one.patient_id)
    )


def refuse_identifiers_of_others(
    resources: Iterable[Resource],
    existing: Mapping[UUID, MappedPatient],
    stored: Stored,
    merges: Merges,
) -> None:
    """Raise Invalid if a source key leads to a patient without the entry's identifiers, while
    another patient has one.
    """
    doubtful = (one for one in resources if one.id in existing and not one.is_addressed)
    refuse(
        FieldError(number.pointer, "identifier-of-another-patient")
        for one in doubtful
        if not {number.name for number in one.entry.identifying}
        & {name_of(held) for held in existing[one.id].identifiers}
        for number in one.entry.identifying
        for other in stored.get(ByIdentifier("Patient", *number.name), ())
        if other.id not in {one.id, one.different_patient, *one.other_records}
        and not merges.are_same_patient(other.id, one.id)
    )


async def find_sent(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, list[Sent]]:
    sent: dict[UUID, list[Sent]] = {}
    for row in await repository.find_all_bodies(connection, ids):
        is_patient = row.body.get("resourceType") == "Patient"
        with suppress(InvalidElement):  # Invalid under present rules.
            imported = (
                map_patient(StrictJSON(row.body, "")) if is_patient else description_of(row.body)
            )
            sent.setdefault(row.id, []).append(imported)
    return sent


Patients = Mapping[UUID, MappedPatient]


def refuse_impossible(
    entries: Mapping[UUID, BundleEntry], existing: Patients, put: Patients
) -> None:
    """Raise Invalid for impossible data, such as death before birth, unless the stored patient has
    the same impossible data.
    """
    refuse(error for key in put for error in _errors(entries[key], existing.get(key), put[key]))


def _errors(
    entry: BundleEntry, before: MappedPatient | None, now: MappedPatient
) -> Iterator[FieldError]:
    held = 0 if before is None else len(before.identifiers)
    if len(now.identifiers) > max(held, MAX_IDENTIFIERS):
        yield FieldError(f"{entry.pointer}/resource/identifier", "too-many-items", MAX_IDENTIFIERS)
    if _died_before_birth(now) and not (before and _died_before_birth(before)):
        sent = entry.mapped
        has_death = isinstance(sent, MappedPatient) and isinstance(sent.deceased, str)
        name = "deceasedDateTime" if has_death else "birthDate"
        yield FieldError(f"{entry.pointer}/resource/{name}", "not-before-birth")


def _died_before_birth(patient: MappedPatient) -> bool:
    return is_before_birth(patient.deceased, patient.date_of_birth or patient.partial_birth_date)
