from collections.abc import Iterator, Mapping
from uuid import UUID

from chassis.problems.problem import FieldError
from records.fhir.bundles.bundle_entry import BundleEntry
from records.fhir.bundles.patient_mapping import MappedPatient
from records.fhir.r4.strict_json import refuse
from records.limits import MAX_IDENTIFIERS
from records.partial_dates import is_before_birth

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
