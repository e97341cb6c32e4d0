"""Rows about the resources of a bundle."""

from dataclasses import dataclass
from uuid import UUID

from pydantic import JsonValue

from records.fhir.bundles.encounter_mapping import MappedEncounter
from records.fhir.bundles.linking import StoredResource
from records.fhir.bundles.patient_mapping import MappedPatient


@dataclass(frozen=True, slots=True)
class SourceKey:
    type: str
    source_key: str
    resource_id: UUID


@dataclass(frozen=True, slots=True)
class ResourceByURL(StoredResource):
    full_url: str


@dataclass(frozen=True, slots=True)
class NumberedResource(StoredResource):
    """`number` is the position of the search that found it."""

    number: int


@dataclass(frozen=True, slots=True)
class ResourceVersion:
    """`former_patient_id` is the patient of the version before, if there was one."""

    id: UUID
    version: int
    former_patient_id: UUID | None


@dataclass(frozen=True, slots=True)
class SentBody:
    """A version that `source` sent; null for what was written here."""

    id: UUID
    body: dict[str, JsonValue]
    source: str | None
    full_url: str | None


@dataclass(frozen=True, slots=True)
class SourceOfResource:
    id: UUID
    source: str


@dataclass(frozen=True, slots=True)
class AboutRow:
    """`about` has the elements that say what a resource is about."""

    id: UUID
    patient_id: UUID | None
    about: dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class MergedPatient:
    id: UUID
    survivor_id: UUID


@dataclass(frozen=True, slots=True)
class LockedPatient(MappedPatient):
    id: UUID


@dataclass(frozen=True, slots=True)
class LockedEncounter(MappedEncounter):
    id: UUID
    patient_id: UUID


@dataclass(frozen=True, slots=True)
class ResultBody:
    """A stored result, without its longest elements."""

    id: UUID
    body: dict[str, JsonValue]
