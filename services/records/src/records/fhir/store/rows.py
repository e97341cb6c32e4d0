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
    number: int


@dataclass(frozen=True, slots=True)
class IdentifiedResource(NumberedResource):
    identifiers: JsonValue


@dataclass(frozen=True, slots=True)
class IdentifiersRow:
    id: UUID
    identifiers: JsonValue


@dataclass(frozen=True, slots=True)
class WrittenResource:
    """`former`: statuses and times of the version before if a status has changed. `former_source`: None if a caller
    wrote that version.
    """

    id: UUID
    version: int
    former_patient_id: UUID | None
    former: dict[str, JsonValue] | None
    former_source: str | None


@dataclass(frozen=True, slots=True)
class SentBody:
    id: UUID
    body: dict[str, JsonValue]
    source: str


@dataclass(frozen=True, slots=True)
class SourceOfResource:
    id: UUID
    source: str


@dataclass(frozen=True, slots=True)
class StoredText:
    id: UUID
    body: str


@dataclass(frozen=True, slots=True)
class AuthorOfVersion:
    id: UUID
    author: str | None
    author_kind: str | None
    accepted_by: str | None


@dataclass(frozen=True, slots=True)
class StoredVersion:
    id: UUID
    type: str
    version: int
    body: str
    source: str | None
    author: str | None
    author_kind: str | None
    accepted_by: str | None


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
class StoredBody:
    """A resource, perhaps without its longest elements."""

    id: UUID
    body: dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class StoredResult(StoredBody):
    """`source`: None for a result that a caller wrote or changed."""

    source: str | None
