"""The outcomes of the entries of a bundle. Pure."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

import orjson

from records.fhir.bundles.linking import Resource


class Outcome(StrEnum):
    """The result of an entry."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class StoredBundle:
    """`outcomes`: the JSON of all entries and of their counts. `patient_ids`: whose resources changed,
    and whose they were.
    """

    outcomes: bytes
    counts: Counter[Outcome]
    patient_ids: Sequence[UUID]


def summarise(
    resources: Sequence[Resource], versions: Mapping[UUID, int], existing: set[UUID]
) -> StoredBundle:
    """A resource that is new counts as updated where its patient or encounter existed."""

    def outcome_of(resource: Resource) -> Outcome:
        version = versions.get(resource.id)
        if version is None:
            return Outcome.UNCHANGED
        is_new = version == 1 and resource.id not in existing
        return Outcome.CREATED if is_new else Outcome.UPDATED

    ordered = sorted(resources, key=lambda resource: resource.entry.index)
    outcomes = [outcome_of(resource) for resource in ordered]
    counts = Counter(outcomes)
    entries = [
        {"index": one.entry.index, "type": one.type, "id": str(one.id), "outcome": outcome}
        | ({} if one.unlike is None else {"identifier_of": str(one.unlike)})
        for one, outcome in zip(ordered, outcomes, strict=True)
    ]
    document = {outcome.value: counts[outcome] for outcome in Outcome} | {"entries": entries}
    patient_ids = {
        patient_id
        for resource in resources
        if resource.id in versions
        for patient_id in (resource.patient_id, resource.was_of)
        if patient_id is not None
    }
    return StoredBundle(orjson.dumps(document), counts, sorted(patient_ids))
