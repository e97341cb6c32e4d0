from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import (
    STORABLE,
    ExternalId,
    MergePatch,
    RequestBody,
    ResponseBody,
    omittable,
    with_examples,
)
from chassis.http.paging import PageQuery
from chassis.identity.caller import Caller
from records.panels.rows import AccessChangeRow, PanelRow
from records.scopes import READ_PANEL

MAX_PATIENTS = 10_000
MAX_AT_ONCE = 5_000  # Per request, because its body is parsed as a whole.
Name = Annotated[str, Field(max_length=128), STORABLE]
Names = Annotated[list[Name], Field(max_length=1_000)]
Patients = Annotated[list[ExternalId], Field(max_length=MAX_AT_ONCE)]
CALLERS = "Names (`sub`) of agents and persons whose `user/` scopes include these patients"
GROUPS = (
    "Callers with one of these values in the token claim `groups` have the same "
    "access; so do callers with the panel's name as a value"
)
REFERENCES = (
    "References to patients: IDs, or identifiers from other systems under which data is stored"
)


class PanelCreate(RequestBody):
    model_config = with_examples(
        {
            "name": "Ward 3",
            "callers": ["triage-agent"],
            "groups": ["ward-3"],
            "patients": ["0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11"],
        }
    )

    name: Name
    callers: Names = Field(default_factory=list, description=CALLERS)
    groups: Names = Field(default_factory=list, description=GROUPS)
    patients: Patients = Field(default_factory=list, description=REFERENCES)


class PanelUpdate(MergePatch):
    """A change of a panel. Lists replace earlier ones; `add_patients` and `remove_patients` change
    single members.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"add_patients": ["0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11"]}],
            "not": {
                "anyOf": [
                    {"required": ["patients", "add_patients"]},
                    {"required": ["patients", "remove_patients"]},
                ]
            },
        }
    )

    name: Name = omittable()
    callers: Annotated[Names, Field(description=CALLERS)] = omittable()
    groups: Annotated[Names, Field(description=GROUPS)] = omittable()
    patients: Annotated[Patients, Field(description=REFERENCES)] = omittable()
    add_patients: Patients = omittable()
    remove_patients: Patients = omittable()

    @model_validator(mode="after")
    def whole_list_or_changes(self) -> Self:
        if "patients" in self.model_fields_set and self.model_fields_set & {
            "add_patients",
            "remove_patients",
        }:
            raise PydanticCustomError(
                "whole_list_or_changes", "the whole list of patients, or changes of the list"
            )
        return self


class PanelOut(ResponseBody):
    """A panel without its members."""

    id: UUID
    name: str
    callers: list[str]
    groups: list[str]
    version: int
    created_at: datetime
    updated_at: datetime
    changed_by: str
    changed_by_kind: str

    @classmethod
    def of(cls, row: PanelRow) -> Self:
        return cls.model_validate(row, from_attributes=True)


class PanelWithPatients(PanelOut):
    patients: list[str] = Field(description=REFERENCES)

    @classmethod
    def with_patients(cls, row: PanelRow, patients: list[str]) -> Self:
        return cls(**PanelOut.of(row).model_dump(), patients=patients)


class PanelReference(ResponseBody):
    """The response to callers without the scope `Group.r`."""

    id: UUID
    version: int


def after_change(row: PanelRow, caller: Caller) -> PanelOut | PanelReference:
    if caller.may(READ_PANEL):
        return PanelOut.of(row)
    return PanelReference(id=row.id, version=row.version)


class PanelPage(ResponseBody):
    """A page of panels (groups of callers and of the patients that they see), oldest first."""

    panels: list[PanelOut]
    next: str | None


class AccessQuery(PageQuery):
    after: Annotated[int, Field(ge=0, le=2**63 - 1)] = 0


class AccessChange(ResponseBody):
    """The addition to or removal from a panel of a patient (`ref`, perhaps with an end) or a
    principal (`caller:NAME` or `group:NAME`).
    """

    seq: int
    panel: int
    member: str | None
    principal: str | None
    until: datetime | None
    removed: bool

    @classmethod
    def of(cls, row: AccessChangeRow) -> Self:
        return cls(
            seq=row.seq,
            panel=row.panel,
            member=row.key if row.is_member else None,
            principal=None if row.is_member else row.key,
            until=row.until,
            removed=row.is_removed,
        )


class AccessChanges(ResponseBody):
    """Changes in their order; `more` is true if more follow."""

    changes: list[AccessChange]
    more: bool
