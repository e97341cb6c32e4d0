from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from uuid import UUID

import orjson
from pydantic import JsonValue

from chassis.problems.problem import MAX_ERRORS
from records.fhir.bundles.bundle_entry import BundleEntry
from records.fhir.bundles.bundle_json import read_resource
from records.fhir.bundles.linking import Resource
from records.fhir.bundles.repeats import Repeats
from records.fhir.bundles.skipping import SkippedEntry
from records.fhir.bundles.source_times import Older
from records.fhir.r4.resource_types import MAY_HAVE_PATIENT
from records.fhir.r4.strict_json import find_pointer


class Outcome(StrEnum):
    """The result of importing an entry."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    OLDER_THAN_KNOWN = "older-than-known"


WITHOUT_PATIENT, DOUBTS = "without_patient", "doubts"
NOT_STORED = (Outcome.UNCHANGED, Outcome.OLDER_THAN_KNOWN)


@dataclass(frozen=True, slots=True)
class StoredBundle:
    outcomes: bytes
    counts: Counter[Outcome]
    patient_ids: Sequence[UUID]


def summarise(
    resources: Sequence[Resource],
    versions: Mapping[UUID, int],
    existing: set[UUID],
    repeats: Repeats,
    skipped: Sequence[SkippedEntry] = (),
) -> StoredBundle:
    def outcome_of(resource: Resource) -> Outcome:
        if resource.older is not None:
            return Outcome.OLDER_THAN_KNOWN
        version = versions.get(resource.id)
        if version is None:
            return Outcome.UNCHANGED
        is_new = version == 1 and resource.id not in existing
        return Outcome.CREATED if is_new else Outcome.UPDATED

    entries = {
        one.entry.index: _entry(one.entry, one.id, outcome_of(one))
        | ({} if one.different_patient is None else {"identifier_of": str(one.different_patient)})
        | ({} if one.stored_status is None else {"stored_status": one.stored_status})
        | _times(one.older)
        | _without_patient(one)
        | _unread(one)
        | _doubts(one, versions)
        for one in resources
    }
    ids = {one.entry.index: one.id for one in resources}
    for index, repeat in repeats.items():
        relation = "same_as" if repeat.is_equal else "superseded_by"
        outcome = Outcome.OLDER_THAN_KNOWN if repeat.older else Outcome.UNCHANGED
        entry = _entry(repeat.entry, ids[repeat.kept], outcome)
        entries[index] = entry | {relation: repeat.kept} | _times(repeat.older)
    counts = Counter(Outcome(str(entry["outcome"])) for entry in entries.values())
    document: dict[str, JsonValue] = {outcome.value: counts[outcome] for outcome in Outcome}
    document |= skipped_document(skipped)
    document |= {"entries": [entries[index] for index in sorted(entries)]}
    patient_ids = {
        patient_id
        for resource in resources
        if resource.id in versions
        for patient_id in (resource.patient_id, resource.former_patient_id)
        if patient_id is not None
    }
    return StoredBundle(orjson.dumps(document), counts, sorted(patient_ids))


def skipped_document(skipped: Sequence[SkippedEntry]) -> dict[str, JsonValue]:
    return {"skipped": len(skipped), "errors": [one.document for one in skipped]}


def _entry(entry: BundleEntry, id_: UUID, outcome: Outcome) -> dict[str, JsonValue]:
    shown: dict[str, JsonValue] = {
        "index": entry.index,
        "type": entry.type,
        "id": str(id_),
        "outcome": outcome,
    }
    if entry.blanks:
        shown["warnings"] = [
            {"pointer": pointer, "rule": "not-blank"} for pointer in entry.blanks[:MAX_ERRORS]
        ]
    return shown


def lacks_patient(type_: str, patient_id: UUID | str | None) -> bool:
    """Whether a resource could belong to a patient, but does not."""
    return type_ in MAY_HAVE_PATIENT and patient_id is None


def _without_patient(resource: Resource) -> dict[str, JsonValue]:
    if resource.is_kept or not lacks_patient(resource.type, resource.patient_id):
        return {}
    return {WITHOUT_PATIENT: True}


def _doubts(resource: Resource, versions: Mapping[UUID, int]) -> dict[str, JsonValue]:
    if resource.id not in versions or not resource.doubts:
        return {}
    return {DOUBTS: [asdict(one) for one in resource.doubts[:MAX_ERRORS]]}


def _unread(resource: Resource) -> dict[str, JsonValue]:
    if not resource.unknown_binaries:
        return {}
    pointer = f"{resource.entry.pointer}/resource"
    members = read_resource(resource.entry.text, pointer).members
    found = (_pointer_to_url(members, url, pointer) for url in resource.unknown_binaries)
    pointers: list[JsonValue] = [*sorted(filter(None, found))]
    return {"unread": pointers[:MAX_ERRORS]}


def _pointer_to_url(members: JsonValue, url: str, pointer: str) -> str | None:
    return find_pointer(members, lambda name, value: name == "url" and value == url, pointer)


def _times(older: Older | None) -> dict[str, JsonValue]:
    if older is None:
        return {}
    return {name: moment.isoformat() for name, moment in asdict(older).items()}
