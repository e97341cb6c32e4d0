from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator
from pydantic.config import JsonDict
from pydantic_core import PydanticCustomError

from chassis.any_types import Columns
from chassis.http.fields import (
    STORABLE,
    AtMost,
    ExternalId,
    MergePatch,
    RequestBody,
    ResponseBody,
    Timestamp,
    not_before,
    omittable,
    with_examples,
)
from chassis.http.paging import PageQuery
from chassis.identity.caller import Caller
from records.encounters.codes import EncounterClass, EncounterStatus, OpeningStatus, SummaryStatus
from records.encounters.counts import CountsRow
from records.encounters.criteria import Criteria
from records.encounters.rows import EncounterRow, NamedEncounterRow
from records.encounters.sources import SourceOut, Sources, require_claims_in
from records.identifiers import PatientID
from records.limits import MAX_CHIEF_COMPLAINT
from records.scopes import READ_ENCOUNTER, READ_PATIENT

MOST_COUNTED = 1_000
ChiefComplaint = Annotated[str, Field(max_length=MAX_CHIEF_COMPLAINT), STORABLE]
Summary = Annotated[str, Field(max_length=50_000), STORABLE]
Model = Annotated[str, Field(max_length=128), STORABLE]
OverrideReason = Annotated[
    str,
    Field(
        max_length=1000,
        description="A person's reason to open the encounter although the patient is inactive or "
        "has died; not stored otherwise",
    ),
    STORABLE,
]
Reason = Annotated[str, Field(max_length=2000), STORABLE]
CLASS_DESCRIPTION = "A code of HL7's ActEncounterCode"
Class = Annotated[EncounterClass, Field(alias="class", description=CLASS_DESCRIPTION)]
NOT_OF_ITSELF = {"patient_id", "override_reason"}
COLUMN_OF = {"start": "started_at", "end": "ended_at", "sources": "summary_sources"}


class EncounterCreate(RequestBody):
    model_config = with_examples(
        {
            "patient_id": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11",
            "chief_complaint": "Shortness of breath",
        }
    )

    patient_id: PatientID
    chief_complaint: ChiefComplaint
    status: OpeningStatus = Field(
        EncounterStatus.IN_PROGRESS, description="`planned` or `in-progress`"
    )
    class_code: Class = EncounterClass.AMBULATORY
    start: Timestamp | None = Field(None, description="Start time; omit it if unknown")
    end: Timestamp | None = Field(None, description="Not before `start`")
    override_reason: OverrideReason | None = None

    @model_validator(mode="after")
    def end_follows_start(self) -> Self:
        if self.end is not None and (self.start is None or self.end < self.start):
            raise PydanticCustomError(
                "end_not_before_start", "the end of a period lies after its start"
            )
        return self

    def columns(self) -> Columns:
        given = {COLUMN_OF.get(name, name): value for name, value in self}
        return {name: given[name] for name in given.keys() - NOT_OF_ITSELF}


NEED_SUMMARY: JsonDict = {
    "dependentRequired": {"summary_model": ["summary"], "sources": ["summary"]}
}


class EncounterUpdate(MergePatch):
    model_config = with_examples(
        {
            "summary": "Dyspnoea for three days, no fever.",
            "summary_model": "summariser-2",
            "sources": [
                {
                    "document_id": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e13",
                    "version": 1,
                    "start": 120,
                    "end": 245,
                    "claim": {"start": 0, "end": 24},
                },
                {"resource": "Observation/0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e14"},
            ],
        },
        {"status": "finished"},
        **NEED_SUMMARY,
    )

    chief_complaint: ChiefComplaint = omittable()
    summary: Summary | None = Field(
        None,
        description="The summary, which is `preliminary` until a person accepts it, or `final` if a "
        "person wrote it. A change of a final summary needs If-Match",
    )
    summary_model: Model | None = Field(
        None, description="The model that wrote `summary`; requires `summary`"
    )
    sources: Sources | None = Field(
        None,
        description="The sources of `summary`; requires `summary`. A resource or document must belong to "
        "the encounter's patient, or to all patients. If retrieval does not answer, documents are checked "
        "later, and the summary is `preliminary` even if a person wrote it",
    )
    class_code: Class = omittable()
    start: Timestamp | None = None
    end: Timestamp | None = Field(
        None,
        description="End time, not before `start`; if it is missing, the status `finished` sets it",
    )
    status: Annotated[EncounterStatus, Field(description="Needs If-Match")] = omittable()

    @model_validator(mode="after")
    def model_and_sources_need_a_summary(self) -> Self:
        if "summary" not in self.model_fields_set:
            if "summary_model" in self.model_fields_set:
                raise PydanticCustomError(
                    "summary_model_needs_summary", "a model is stated only with its text"
                )
            if "sources" in self.model_fields_set:
                raise PydanticCustomError(
                    "sources_need_summary", "sources are named with what rests on them"
                )
        return self

    @model_validator(mode="after")
    def claims_are_in_the_summary(self) -> Self:
        if self.summary is not None:
            require_claims_in(self.summary, self.sources)
        return self

    def names(self, columns: Collection[str]) -> set[str]:
        fields = type(self).model_fields
        return {
            fields[name].alias or name
            for name in self.model_fields_set
            if COLUMN_OF.get(name, name) in columns
        }

    def columns(self) -> Columns:
        given = {COLUMN_OF.get(name, name): value for name, value in self.given().items()}
        if self.sources is not None:
            given["summary_sources"] = [
                one.model_dump(mode="json", exclude_none=True) for one in self.sources
            ]
        return given


class EncounterQuery(PageQuery):
    patient_id: ExternalId | None = Field(
        None,
        description="A patient's ID, or an identifier value that only one patient has in all "
        "systems. Omit it to list the encounters of all patients that you may see",
    )
    status: EncounterStatus | None = None
    summary_status: SummaryStatus | None = Field(
        None, description="`preliminary`: the summary needs a person's decision"
    )
    class_code: EncounterClass | None = Field(None, alias="class", description=CLASS_DESCRIPTION)
    start_from: Timestamp | None = Field(
        None,
        description="Only encounters that started at this time or later; the creation time counts "
        "if there is no start",
    )
    start_to: Annotated[Timestamp | None, not_before("start_from")] = Field(
        None, description="Only encounters before this time"
    )

    def criteria(self) -> Criteria:
        return Criteria(
            self.status, self.class_code, self.start_from, self.start_to, self.summary_status
        )


class EncounterOut(ResponseBody):
    """An encounter; `id` and `encounter_id` are the same. A rejected summary is null."""

    id: UUID
    encounter_id: Annotated[UUID, Field(validation_alias="id")]
    patient_id: UUID
    status: EncounterStatus
    class_code: Class = Field(validation_alias="class_code")
    source_status: str | None = Field(description="The status that the source of an import sent")
    chief_complaint: str
    summary: str | None
    summary_status: SummaryStatus | None
    summary_recorded_by: str | None = Field(description="The caller who wrote the summary")
    summary_model: str | None = Field(
        description="The model that wrote the summary, according to `summary_recorded_by`"
    )
    sources: list[SourceOut] | None = Field(
        validation_alias="summary_sources",
        description="The sources of the summary, according to `summary_recorded_by`; null without sources",
    )
    sources_checked: bool | None = Field(
        validation_alias="has_checked_sources",
        description="Whether the cited documents were found to exist and to belong to the patient; true if "
        "the summary does not cite documents, null without a summary. If false, "
        "`POST /encounters/{id}/summary/accept` checks them first",
    )
    accepted_by: str | None = Field(
        description="The person who accepted or wrote the summary; null unless it is `final`"
    )
    accepted_at: datetime | None = Field(
        description="When the person in `accepted_by` accepted or wrote the summary"
    )
    start: datetime | None = Field(validation_alias="started_at")
    end: datetime | None = Field(validation_alias="ended_at")
    override_reason: str | None = Field(
        description="Why a person opened the encounter although the patient was inactive or had "
        "died; null otherwise"
    )
    created_at: datetime
    updated_at: datetime = Field(description="When this version was made")
    version: int = Field(description="The number in the ETag")

    @staticmethod
    def of(row: EncounterRow) -> "EncounterOut":
        return EncounterOut.model_validate(row, from_attributes=True)


class NamedEncounterOut(EncounterOut):
    patient_name: str | None = Field(
        description="Null if the patient has no name (`GET /patients/{id}` has the reason), and for"
        " callers without the scope `Patient.r`"
    )

    @classmethod
    def named(cls, row: NamedEncounterRow, caller: Caller) -> Self:
        shown = cls.model_validate(row, from_attributes=True)
        if not (shown.patient_name and caller.may(READ_PATIENT)):
            shown.patient_name = None
        return shown


class EncounterReference(ResponseBody):
    """The response to callers without the scope `Encounter.r`; both IDs are the same."""

    id: UUID
    encounter_id: UUID
    version: int


WrittenEncounter = NamedEncounterOut | EncounterReference


def after_write(row: NamedEncounterRow, caller: Caller) -> WrittenEncounter:
    if caller.may(READ_ENCOUNTER):
        return NamedEncounterOut.named(row, caller)
    return EncounterReference(id=row.id, encounter_id=row.id, version=row.version)


class EncounterVersionOut(NamedEncounterOut):
    """A version of an encounter; `patient_name` is the patient's current name."""

    changed_by: str | None = Field(
        description="The caller who made this version; null in old versions"
    )
    changed_by_kind: str | None
    reason: str | None = Field(
        validation_alias="change_reason",
        description="Why a person accepted, rejected or withdrew the summary by this version",
    )


class EncounterHistory(ResponseBody):
    """A page of an encounter's versions, newest first."""

    versions: list[EncounterVersionOut]
    next: str | None


class EncounterPage(ResponseBody):
    """A page of encounters: of one patient newest first, of all patients earliest first."""

    encounters: list[NamedEncounterOut]
    next: str | None


class EncounterLookup(RequestBody):
    ids: Annotated[list[UUID], Field(min_length=1), AtMost(1000)]


class KnownEncounter(ResponseBody):
    id: UUID
    patient_id: UUID


class KnownEncounters(ResponseBody):
    encounters: list[KnownEncounter]


class EncounterCount(ResponseBody):
    """A number of encounters. `is_more`: the real number is greater than `count`."""

    count: int
    is_more: bool

    @classmethod
    def of(cls, number: int) -> Self:
        return cls(count=min(number, MOST_COUNTED), is_more=number > MOST_COUNTED)


class EncounterCounts(ResponseBody):
    """The number of encounters that you may see, by status."""

    statuses: Mapping[EncounterStatus, EncounterCount] = Field(description="By `status`")
    summary_statuses: Mapping[SummaryStatus, EncounterCount] = Field(
        description="Numbers of encounters by `summary_status`; `preliminary` summaries need a "
        "person's decision"
    )

    @classmethod
    def of(cls, row: CountsRow) -> Self:
        return cls(
            statuses={code: _count(row, code) for code in EncounterStatus},
            summary_statuses={code: _count(row, code) for code in SummaryStatus},
        )


def _count(row: CountsRow, code: EncounterStatus | SummaryStatus) -> EncounterCount:
    return EncounterCount.of(getattr(row, code.name.lower()))


class Decision(RequestBody):
    """A person's decision about a summary."""

    model_config = with_examples({"reason": "The fever of last week is missing."})

    reason: Reason | None = Field(
        None, description="The reason, which the new version and the audit log contain"
    )


class Withdrawal(RequestBody):
    """Why a person withdraws the acceptance or the rejection of a summary."""

    model_config = with_examples({"reason": "The dose of apixaban is wrong."})

    reason: Reason = Field(
        description="The reason, which the new version and the audit log contain"
    )
