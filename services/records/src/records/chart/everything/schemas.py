"""Wire types of everything about a patient."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

import orjson
from pydantic import Field, WithJsonSchema

from chassis.http.fields import ResponseBody
from records.chart.everything.rows import ResourceRow
from records.encounters.schemas import EncounterOut
from records.intake.schemas import IntakeOut
from records.patients.schemas import Asked, PatientOut
from records.tasks.schemas import TaskOut


class ResourceOut(ResponseBody):
    """An imported FHIR resource. One of type Patient or Encounter has the id of the patient or
    encounter that the import made of it.
    """

    id: UUID
    type: Annotated[str, Field(description="Its FHIR type, such as Condition")]
    encounter_id: UUID | None
    version: int
    created_at: datetime
    updated_at: datetime
    # Any: JSON text, which orjson writes unchanged.
    body: Annotated[
        Any,
        Field(description="The resource as imported, with references to ids of this service"),
        WithJsonSchema({"type": "object"}),
    ]

    @classmethod
    def of(cls, row: ResourceRow) -> Self:
        return cls(
            id=row.id,
            type=row.type,
            encounter_id=row.encounter_id,
            version=row.version,
            created_at=row.created_at,
            updated_at=row.updated_at,
            body=orjson.Fragment(row.body),
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


class TaskItem(ResponseBody):
    """A task of the patient that is open."""

    type: Literal["task"]
    task: TaskOut


Item = PatientItem | EncounterItem | IntakeItem | ResourceItem | TaskItem


class EverythingPage(ResponseBody):
    """A page of everything about a patient."""

    items: list[Annotated[Item, Field(discriminator="type")]]
    next: str | None
    asked: Asked
    withheld: Annotated[
        list[str],
        Field(
            description="The types of items that the caller lacks a scope for: `encounter` "
            "(`Encounter.r`), `intake-record` (`QuestionnaireResponse.s`), `resource` where the "
            "list has only resources of the FHIR types that the caller may read (`Condition.r`, …), "
            "`task` (`Task.r`)"
        ),
    ]

    def as_json(self) -> bytes:
        # orjson does not know the driver's subclass of UUID.
        return orjson.dumps(self.model_dump(by_alias=True), default=str, option=orjson.OPT_UTC_Z)
