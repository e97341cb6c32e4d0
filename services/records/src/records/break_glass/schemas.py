from datetime import datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from chassis.http.fields import STORABLE, ExternalId, RequestBody, ResponseBody, with_examples
from chassis.http.paging import PageQuery
from chassis.identity.caller import Caller
from records.break_glass.rows import GrantRow
from records.scopes import SEARCH_EVENTS

MAX_REASON = 1000


class Purpose(StrEnum):
    """The purpose of an access: HL7 v3-GeneralPurposeOfUse, or a code for urgent treatment of
    v3-PurposeOfUse.
    """

    TREATMENT = "TREAT"
    EMERGENCY_TREATMENT = "ETREAT"
    BREAK_THE_GLASS = "BTG"
    EMERGENCY_ROOM_TREATMENT = "ERTREAT"
    CARE_MANAGEMENT = "CAREMGT"
    COVERAGE = "COVERAGE"
    MARKETING = "HMARKT"
    OPERATIONS = "HOPERAT"
    PAYMENT = "HPAYMT"
    RESEARCH = "HRESCH"
    PATIENT_REQUESTED = "PATRQT"
    PUBLIC_HEALTH = "PUBHLTH"


class BreakGlassCreate(RequestBody):
    """A person's request for access to a patient, and the reason."""

    model_config = with_examples(
        {
            "patient": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11",
            "reason": "Unconscious in the emergency room",
            "purpose": "ETREAT",
        }
    )

    patient: ExternalId = Field(
        description="The patient's ID, or an identifier from another system under which data is "
        "stored"
    )
    reason: Annotated[
        str,
        Field(
            max_length=MAX_REASON, description="The reason, for the person who reviews the access"
        ),
        STORABLE,
    ]
    purpose: Purpose = Field(description="A code of HL7's v3-PurposeOfUse")


class BreakGlassQuery(PageQuery):
    reviewed: bool | None = Field(
        None, description="`true`: only reviewed accesses; `false`: only accesses without a review"
    )


class BreakGlassOut(ResponseBody):
    """A person's break-glass access, alone or through an agent (`on_behalf_of`). The access ends at
    `until` or at its review.
    """

    id: UUID
    caller: str
    caller_kind: str
    on_behalf_of: str | None
    patient: str
    reason: str
    purpose: str
    version: int
    created_at: datetime
    until: datetime
    reviewed_by: str | None
    reviewed_at: datetime | None

    @classmethod
    def of(cls, row: GrantRow) -> Self:
        return cls.model_validate(row, from_attributes=True)


class BreakGlassReference(ResponseBody):
    """The response to a review by a caller without the scope `AuditEvent.s`."""

    id: UUID
    version: int


def after_review(row: GrantRow, caller: Caller) -> BreakGlassOut | BreakGlassReference:
    if caller.may(SEARCH_EVENTS):
        return BreakGlassOut.of(row)
    return BreakGlassReference(id=row.id, version=row.version)


class BreakGlassPage(ResponseBody):
    break_glass: list[BreakGlassOut]
    next: str | None
