from dataclasses import asdict, fields
from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, PlainValidator, StrictBool, TypeAdapter, model_validator
from pydantic_core import PydanticCustomError, PydanticKnownError

from chassis.any_types import JSON, Columns, JSONObject
from chassis.http.fields import (
    STORABLE,
    WHOLE_NUMBER,
    AtMost,
    ExternalId,
    RequestBody,
    ResponseBody,
    StoredObject,
    Timestamp,
    with_examples,
)
from chassis.http.paging import MAX_NUMBER, PageQuery
from records.intake.ages import MAX_YEARS, Age, AgeUnit
from records.intake.rows import IntakeRow, RoutedIntake, RoutingRow
from records.patients.codes import AbsentReason
from records.patients.schemas import PatientNamed
from records.tasks.priorities import Priority
from records.tasks.schemas import Code, DeduplicationKey

Symptom = Annotated[str, Field(max_length=500), STORABLE]
Urgency = Annotated[str, Field(max_length=32), STORABLE]
Kind = Annotated[str, Field(max_length=64), STORABLE]
PatientId = Annotated[
    ExternalId, Field(description="A patient's ID, or an identifier from another system")
]
RecordId = Annotated[int, Field(ge=1, le=MAX_NUMBER), WHOLE_NUMBER]
Destination = Annotated[str, Field(max_length=200), STORABLE]
Reason = Annotated[str, Field(max_length=2000), STORABLE]
NEED_QUEUE: JSON = {"priority": ["queue"], "deduplication_key": ["queue"]}
COLUMNS = tuple(field.name for field in fields(IntakeRow))


class WithTask(RequestBody):
    queue: Code | None = Field(
        None,
        description="Queue of a task to create with the record; needs the scope `Task.c`. Omit it "
        "to create no task",
    )
    priority: Priority | None = Field(
        None, description="Priority of the task; derived from `urgency` if omitted"
    )

    deduplication_key: DeduplicationKey = None

    @model_validator(mode="after")
    def priority_needs_a_queue(self) -> Self:
        if "priority" in self.model_fields_set and "queue" not in self.model_fields_set:
            raise PydanticCustomError("priority_needs_queue", "only a task has a priority")
        if "deduplication_key" in self.model_fields_set and "queue" not in self.model_fields_set:
            raise PydanticCustomError("key_needs_queue", "only a task has a deduplication key")
        return self


class AgeGiven(RequestBody):
    """An age that is not in whole years."""

    value: Annotated[int, Field(ge=0), WHOLE_NUMBER]
    unit: AgeUnit = Field(
        AgeUnit.YEARS, description="UCUM code of years, months, weeks, days or hours"
    )
    approximate: StrictBool = Field(default=False, description="Whether the age is an estimate")

    @model_validator(mode="after")
    def require_a_possible_age(self) -> Self:
        if self.age.completed_years > MAX_YEARS:
            raise PydanticKnownError("less_than_equal", {"le": MAX_YEARS})
        return self

    @property
    def age(self) -> Age:
        return Age(self.value, self.unit, self.approximate)


Years = Annotated[int, Field(ge=0, le=MAX_YEARS), WHOLE_NUMBER]
_YEARS: TypeAdapter[int] = TypeAdapter(Years)


def _read_age(value: JSON) -> int | AgeGiven | None:
    if value is None:
        return None
    if isinstance(value, dict):
        return AgeGiven.model_validate(value)
    return _YEARS.validate_python(value)


class IntakeCreate(WithTask):
    """The facts that an intake agent collected from a patient."""

    model_config = with_examples(
        {
            "patient_id": "P12345",
            "age": 36,
            "symptoms": ["shortness of breath", "chest tightness"],
            "urgency": "urgent",
        },
        dependentRequired=NEED_QUEUE,
    )

    patient_id: PatientId
    age: Annotated[
        int | AgeGiven | None,
        PlainValidator(_read_age, json_schema_input_type=Years | AgeGiven | None),
    ] = Field(
        None,
        description="Completed years, an age in another form, or null with `age_unknown_reason`",
    )
    age_unknown_reason: AbsentReason | None = Field(
        None, description="Why `age` is null; only allowed then"
    )
    symptoms: Annotated[list[Symptom], AtMost(100)]
    urgency: Urgency
    kind: Kind | None = Field(
        None,
        description="The kind of record, such as symptoms, claim, prior-authorisation or routing",
    )
    details: StoredObject | None = Field(None, description="Other facts; at most 256 KiB as JSON")
    encounter_id: UUID | None = Field(
        None, description="The patient's encounter to which the record belongs"
    )
    amends: RecordId | None = Field(
        None,
        description="The corrected record, which must have the same `patient_id` and not be corrected yet",
    )

    @model_validator(mode="after")
    def require_an_age_or_a_reason(self) -> Self:
        if (self.age is None) is (self.age_unknown_reason is None):
            raise PydanticCustomError("age_or_reason", "an age, or null and a reason")
        return self

    @property
    def stated_age(self) -> Age | None:
        if isinstance(self.age, AgeGiven):
            return self.age.age
        return None if self.age is None else Age(self.age)

    @property
    def columns(self) -> Columns:
        given, age = self.age, self.stated_age
        values = self.model_dump(exclude={"queue", "priority", "deduplication_key", "age"})
        return values | {
            "age": None if age is None else age.completed_years,
            "age_given": given.model_dump(mode="json") if isinstance(given, AgeGiven) else None,
        }


class IntakeQuery(PageQuery):
    latest: bool | None = Field(
        None, description="`true`: only the latest intake, with its newest correction"
    )


class PatientIntakeQuery(IntakeQuery):
    patient_id: PatientId


class IntakeWarning(ResponseBody):
    """A fact about a stored record that a person should check."""

    code: Literal["age-disagrees"]
    pointer: str
    detail: str


AGE_DISAGREES = IntakeWarning(
    code="age-disagrees",
    pointer="/age",
    detail="The age does not agree with the patient's date of birth. Check both.",
)
Warnings = Annotated[
    list[IntakeWarning],
    Field(description="Facts that a person should check; the record was stored nevertheless"),
]


class IntakeReceived(ResponseBody):
    status: Literal["received"]
    patient_id: str
    record_id: int
    warnings: Warnings


class IntakeReceivedWithTask(IntakeReceived):
    task_id: UUID


class IntakeStored(ResponseBody):
    status: Literal["stored"]
    record_id: int
    warnings: Warnings


class IntakeStoredWithTask(IntakeStored):
    task_id: UUID


class RoutingOut(ResponseBody):
    """A routing decision; later decisions do not revoke it."""

    id: UUID
    record_id: int
    to: str
    reason: str
    urgency: str | None
    decided_by: str = Field(description="The caller who decided")
    decided_by_kind: str
    decided_at: datetime

    @classmethod
    def of(cls, row: RoutingRow) -> Self:
        return cls.model_validate(row, from_attributes=True)


class AgeOut(ResponseBody):
    value: int
    unit: AgeUnit
    approximate: bool


class IntakeOut(ResponseBody):
    id: int
    patient_id: str
    age: int | None = Field(description="Completed years; null only if unknown")
    age_given: AgeOut | None = Field(description="The age in its stated form")
    age_unknown_reason: AbsentReason | None
    symptoms: list[str]
    urgency: str
    kind: str | None
    details: JSONObject | None
    encounter_id: UUID | None
    amends: int | None = Field(description="The corrected record")
    amended_by: int | None = Field(description="The record that corrects this record")
    routing: list[RoutingOut] = Field(description="Routing decisions, oldest first")
    created_at: datetime

    @classmethod
    def of(cls, routed: RoutedIntake) -> Self:
        row = routed.record
        record = {name: getattr(row, name) for name in COLUMNS}
        if row.age is not None and row.age_given is None:
            record["age_given"] = asdict(Age(row.age))
        return cls(**record, routing=[RoutingOut.of(row) for row in routed.routing])


class IntakePage(ResponseBody):
    """A patient's newest records, newest last; `next` leads to older ones."""

    patient: PatientNamed
    records: list[IntakeOut]
    next: str | None


class RoutingCreate(WithTask):
    model_config = with_examples(
        {
            "to": "cardiology",
            "reason": "Chest pain on exertion, known CAD",
            "urgency": "urgent",
        },
        dependentRequired=NEED_QUEUE,
    )

    to: Destination = Field(description="A queue, a department, an agent")
    reason: Reason
    urgency: Urgency | None = Field(
        None, description="The urgency according to the caller who decided"
    )


class RoutingWithTaskOut(RoutingOut):
    task_id: UUID


def after_routing(row: RoutingRow) -> RoutingOut | RoutingWithTaskOut:
    return (RoutingOut if row.task_id is None else RoutingWithTaskOut).of(row)


class RoutingQuery(PageQuery):
    to: Destination = Field(description="The destination of the records")
    decided_from: Timestamp | None = Field(None, description="Only decisions at this time or later")


class RoutingOfPatientOut(RoutingOut):
    """A routing decision, and the patient and the encounter of its record."""

    patient_id: str
    encounter_id: UUID | None
    task_id: UUID | None = Field(description="The task created with the decision")


class RoutingPage(ResponseBody):
    """A page of routing decisions, newest first."""

    routings: list[RoutingOfPatientOut]
    next: str | None
