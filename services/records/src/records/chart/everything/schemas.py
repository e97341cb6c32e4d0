"""Wire types of everything that is known of a patient."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

import orjson
from pydantic import Field, WithJsonSchema

from chassis.http.fields import ResponseBody
from chassis.http.paging import PageQuery
from records.encounters.schemas import EncounterOut
from records.intake.schemas import IntakeOut
from records.patients.schemas import PatientOut
from records.tables import Resource


class EverythingQuery(PageQuery):
    """Which page of what is known of a patient."""


class ResourceOut(ResponseBody):
    """An imported FHIR resource; those of type Patient and Encounter have the id of what they were
    mapped to.
    """

    id: UUID
    type: Annotated[str, Field(description="Its FHIR type, such as Condition")]
    encounter_id: UUID | None
    version: int
    created_at: datetime
    updated_at: datetime
    # Any: JSON already, which orjson writes as it is.
    body: Annotated[
        Any,
        Field(description="The resource as it came; references lead to ids of ours"),
        WithJsonSchema({"type": "object"}),
    ]

    @classmethod
    def of(cls, resource: Resource, body: str) -> Self:
        """Show a stored resource, whose JSON goes out as it is: no number is read."""
        return cls(
            id=resource.id,
            type=resource.type,
            encounter_id=resource.encounter_id,
            version=resource.version,
            created_at=resource.created_at,
            updated_at=resource.updated_at,
            body=orjson.Fragment(body),
        )


class PatientItem(ResponseBody):
    """The patient."""

    type: Literal["patient"]
    patient: PatientOut


class EncounterItem(ResponseBody):
    """An encounter of the patient."""

    type: Literal["encounter"]
    encounter: EncounterOut


class IntakeItem(ResponseBody):
    """An intake record of the patient."""

    type: Literal["intake-record"]
    intake_record: IntakeOut


class ResourceItem(ResponseBody):
    """An imported resource of the patient."""

    type: Literal["resource"]
    resource: ResourceOut


Item = PatientItem | EncounterItem | IntakeItem | ResourceItem


class EverythingPage(ResponseBody):
    """Items of a patient."""

    items: list[Annotated[Item, Field(discriminator="type")]]
    next: str | None

    def as_json(self) -> bytes:
        """Return the page as it goes out."""
        # The driver's UUIDs are a kind of their own, which orjson does not know.
        return orjson.dumps(self.model_dump(by_alias=True), default=str, option=orjson.OPT_UTC_Z)
