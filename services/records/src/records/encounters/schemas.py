"""Wire types of encounters."""

from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from chassis.paging import PageQuery
from chassis.pool import Row
from chassis.wire import STORABLE, RequestBody, ResponseBody, Timestamp
from records.tables import Encounter

ChiefComplaint = Annotated[str, Field(max_length=2000), STORABLE]
Summary = Annotated[str, Field(max_length=50_000), STORABLE]


class EncounterCreate(RequestBody):
    """A visit to open."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"patient_id": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11", "chief_complaint": "Shortness of breath"}
            ]
        }
    )

    patient_id: UUID
    chief_complaint: ChiefComplaint
    start: Annotated[Timestamp | None, Field(description="When it began; an open encounter may have none")] = None
    end: Annotated[Timestamp | None, Field(description="When it ended; not before `start`")] = None

    @model_validator(mode="after")
    def end_follows_start(self) -> Self:
        """Refuse a period that ends before it begins, or ends without having begun."""
        if self.end is not None and (self.start is None or self.end < self.start):
            raise PydanticCustomError("end_not_before_start", "the end of a period lies after its start")
        return self


class EncounterUpdate(RequestBody):
    """What an agent may change of an encounter."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"summary": "Dyspnoea for three days, no fever."}]})

    summary: Summary


class EncounterQuery(PageQuery):
    """Whose encounters to list."""

    patient_id: UUID


def public_fields(encounter: Encounter) -> dict[str, Any]:
    """Return an encounter's fields under their public names."""
    return {
        "id": encounter.id,
        "encounter_id": encounter.id,
        "patient_id": encounter.patient_id,
        "chief_complaint": encounter.chief_complaint,
        "summary": encounter.summary,
        "start": encounter.started_at,
        "end": encounter.ended_at,
        "created_at": encounter.created_at,
    }


def fields_of_row(row: Row) -> dict[str, Any]:
    """Return the same of a row."""
    return {
        "id": row["id"],
        "encounter_id": row["id"],
        "patient_id": row["patient_id"],
        "chief_complaint": row["chief_complaint"],
        "summary": row["summary"],
        "start": row["started_at"],
        "end": row["ended_at"],
        "created_at": row["created_at"],
    }


class EncounterOut(ResponseBody):
    """An encounter; `id` and `encounter_id` are the same."""

    id: UUID
    encounter_id: UUID
    patient_id: UUID
    chief_complaint: str
    summary: str | None
    start: datetime | None
    end: datetime | None
    created_at: datetime

    @classmethod
    def of(cls, encounter: Encounter) -> Self:
        """Show a stored encounter."""
        return cls(**public_fields(encounter))

    @classmethod
    def of_row(cls, row: Row) -> Self:
        """Show the same, read as a row."""
        return cls(**fields_of_row(row))


class NamedEncounterOut(EncounterOut):
    """An encounter with its patient's name."""

    patient_name: str

    @classmethod
    def named(cls, encounter: Encounter, patient_name: str) -> Self:
        """Show a stored encounter with the name of its patient."""
        return cls(**public_fields(encounter), patient_name=patient_name)

    @classmethod
    def of_row(cls, row: Row) -> Self:
        """Show the same, read as a row."""
        return cls(**fields_of_row(row), patient_name=row["patient_name"])


class EncounterPage(ResponseBody):
    """A page of encounters, newest first."""

    encounters: list[EncounterOut]
    next: str | None


class EncounterLookup(RequestBody):
    """Encounters a peer asks about."""

    ids: Annotated[list[UUID], Field(min_length=1, max_length=1000)]


class KnownEncounter(ResponseBody):
    """An encounter that exists, and whose it is; nothing that is disclosed."""

    id: UUID
    patient_id: UUID


class KnownEncounters(ResponseBody):
    """The encounters among those asked about that exist."""

    encounters: list[KnownEncounter]
