from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import AfterValidator, Field, JsonValue, StrictBool
from pydantic_core import PydanticCustomError

from chassis.any_types import Columns
from chassis.http.etags import MAX_VERSION
from chassis.http.fields import (
    STORABLE,
    WHOLE_NUMBER,
    AtMost,
    MergePatch,
    RequestBody,
    ResponseBody,
    omittable,
    with_examples,
)
from chassis.identity.caller import Caller
from records.identifiers import PatientID
from records.limits import MAX_IDENTIFIERS
from records.partial_dates import Deceased
from records.patient_references import ResolvedReference
from records.patients.codes import AbsentReason, Gender, IdentifierUse
from records.patients.fields import (
    Addresses,
    AddressOut,
    CommunicationOut,
    Communications,
    ContactPointOut,
    DateOfBirth,
    DeceasedGiven,
    FullName,
    HumanNameOut,
    MaritalStatus,
    NamePart,
    Names,
    Period,
    PeriodOut,
    System,
    Telecom,
    Value,
)
from records.patients.rows import (
    HeldIdentifier,
    NamedPatientRow,
    PatientRow,
    StoredIdentifier,
    complete_lists,
)
from records.scopes import READ_PATIENT, SEARCH_PATIENTS

MAX_IDS = 100


class Identifier(RequestBody):
    """A value that another system uses for a person, or for something that persons share, such as a
    policy (`type`). An identifier of a person belongs to one patient only.
    """

    system: System | None = Field(
        None,
        description="The issuer of the value, as a URI. All identifiers without a system count as "
        "one system",
    )
    value: Value
    type: NamePart | None = Field(None, description="Type of identifier, such as `MR`")
    use: IdentifierUse | None = Field(
        None,
        description="FHIR's use of the identifier. An `old` identifier no longer identifies the "
        "patient",
    )
    period: Period | None = Field(
        None,
        description="When the identifier is valid. After its end, searches still find the "
        "identifier, but it no longer identifies the patient, and another patient may "
        "get it",
    )


def refuse_repeated(identifiers: tuple[Identifier, ...]) -> tuple[Identifier, ...]:
    if len({(identifier.system, identifier.value) for identifier in identifiers}) < len(
        identifiers
    ):
        raise PydanticCustomError("each_identifier_once", "each identifier once")
    return identifiers


Identifiers = Annotated[
    tuple[Identifier, ...], AtMost(MAX_IDENTIFIERS), AfterValidator(refuse_repeated)
]

EXAMPLE: dict[str, JsonValue] = {
    "full_name": "Jane Doe",
    "date_of_birth": "1988-04-12",
    "gender": "female",
    "identifiers": [{"system": "http://hospital.example/mrn", "value": "MRN-1", "type": "MR"}],
    "names": [{"use": "official", "family": "Doe", "given": ["Jane"]}],
}


class PatientCreate(RequestBody):
    model_config = with_examples(EXAMPLE)

    full_name: FullName
    date_of_birth: DateOfBirth | None = None
    gender: Gender | None = None
    identifiers: Identifiers = ()
    names: Names = ()
    active: StrictBool = Field(default=True, description="Whether the record is in use")
    deceased: DeceasedGiven | None = None
    marital_status: MaritalStatus | None = None
    telecom: Telecom = ()
    address: Addresses = ()
    communication: Communications = ()
    panel: UUID | None = Field(
        None,
        description="The panel to add the patient to; may be omitted if the caller has a single "
        "panel",
    )


class PatientPatch(MergePatch):
    """A change of a patient (RFC 7396). A list replaces the whole list."""

    model_config = with_examples({"full_name": "Jane Smith"})

    full_name: FullName = omittable()
    date_of_birth: DateOfBirth | None = None
    gender: Gender | None = None
    identifiers: Identifiers | None = None
    names: Names | None = None
    active: StrictBool = omittable()
    deceased: DeceasedGiven | None = None
    marital_status: MaritalStatus | None = None
    telecom: Telecom | None = None
    address: Addresses | None = None
    communication: Communications | None = None


class IdentifierConfirmation(RequestBody):
    """An identifier that identifies this person, as the caller confirms."""

    model_config = with_examples({"system": "http://hospital.example/mrn", "value": "MRN-1"})

    system: System | None = Field(
        None, description="The identifier's system; null for an identifier without a system"
    )
    value: Value


VersionRead = Annotated[
    int,
    Field(ge=1, le=MAX_VERSION, description="The `version` of the patient that you have read"),
    WHOLE_NUMBER,
]
Reason = Annotated[str, Field(max_length=1000, description="Why the two are one person"), STORABLE]


class PatientMerge(RequestBody):
    """Two records of one person. `source` is merged into `target`."""

    model_config = with_examples(
        {
            "source": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11",
            "source_version": 1,
            "target": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e12",
            "target_version": 3,
            "reason": "Registered twice; same passport",
        }
    )

    source: PatientID
    source_version: VersionRead
    target: PatientID
    target_version: VersionRead
    reason: Reason


class NamesQuery(RequestBody):
    """Patients to read the names of. IDs are in a body, because URLs are logged in many places."""

    model_config = with_examples({"ids": ["0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11"]})

    ids: Annotated[list[PatientID], Field(min_length=1), AtMost(MAX_IDS)]


class IdentifierOut(ResponseBody):
    """A value that another system uses for a person."""

    system: str | None
    value: str
    type: str | None
    use: str | None
    period: PeriodOut | None


def public_fields(row: PatientRow) -> Columns:
    born = row.date_of_birth
    return {
        "id": row.id,
        "full_name": row.full_name or None,
        "full_name_absent_reason": row.full_name_absent_reason,
        "date_of_birth": born,
        "birth_date": row.partial_birth_date if born is None else born.isoformat(),
        "gender": row.gender,
        "active": row.is_active,
        "deceased": row.deceased,
        "marital_status": row.marital_status,
        "replaced_by": row.replaced_by,
        "merge_reason": row.merge_reason,
        "replaces": [*(row.replaces or ())],
        "asked": None,
        "created_at": row.created_at,
        "updated_at": row.updated_at,
        "version": row.version,
        **complete_lists(row),
    }


ReplacedBy = Annotated[
    UUID | None, Field(description="The patient into which this patient was merged; null otherwise")
]
Asked = Annotated[
    UUID | None,
    Field(
        description="The ID in the request, if that patient was merged into this patient; null "
        "otherwise"
    ),
]


class PatientOut(ResponseBody):
    id: UUID
    full_name: str | None = Field(description="Null if the name is unknown")
    full_name_absent_reason: AbsentReason | None = Field(
        description="Why `full_name` is null, as a code of HL7's DataAbsentReason"
    )
    names: list[HumanNameOut]
    date_of_birth: date | None = Field(description="Null if the day is unknown")
    birth_date: str | None = Field(
        description="The known part of the date: YYYY, YYYY-MM or YYYY-MM-DD"
    )
    gender: str | None
    identifiers: list[IdentifierOut]
    active: bool = Field(description="Whether the record is in use; false for a merged patient")
    deceased: Deceased | None = Field(
        description="Whether the patient has died, or the known date of death"
    )
    marital_status: str | None = Field(description="A code of HL7's v3-MaritalStatus, or text")
    telecom: list[ContactPointOut]
    address: list[AddressOut]
    communication: list[CommunicationOut]
    replaced_by: ReplacedBy
    merge_reason: str | None = Field(description="Why the patient was merged; null otherwise")
    replaces: list[UUID] = Field(description="The patients merged into this patient")
    asked: Asked
    created_at: datetime
    updated_at: datetime
    version: int

    @classmethod
    def of(cls, row: PatientRow) -> Self:
        return cls(**public_fields(row))

    @classmethod
    def answering(cls, asked: UUID, row: PatientRow) -> Self:
        return cls(**public_fields(row) | {"asked": merged_id(row, asked)})


class IdentifierName(ResponseBody):
    """An identifier without its type."""

    system: str | None
    value: str


class RegisteredPatient(PatientOut):
    """A patient, with the identifiers that do not identify the patient yet."""

    unconfirmed_identifiers: list[IdentifierName] = Field(
        description="Identifiers from callers with access to some patients only. Rows, panels and "
        "imports do not match them: use `id`. A caller with `system/` scopes may "
        "confirm an identifier by `POST /patients/{id}/identifiers/confirm`"
    )

    @classmethod
    def with_unconfirmed(
        cls, asked: UUID, row: PatientRow, unconfirmed: Sequence[HeldIdentifier]
    ) -> Self:
        names = [IdentifierName(system=one.system or None, value=one.value) for one in unconfirmed]
        return cls(
            **public_fields(row)
            | {"asked": merged_id(row, asked), "unconfirmed_identifiers": names}
        )


def merged_id(row: PatientRow, asked: UUID) -> UUID | None:
    return None if row.id == asked else asked


class PatientOutline(ResponseBody):
    """A patient, as shown to callers without the scope `Patient.r`."""

    id: UUID
    full_name: str | None
    full_name_absent_reason: AbsentReason | None
    birth_date: str | None = Field(description="The year of birth: YYYY")
    gender: str | None
    replaced_by: ReplacedBy


_YEAR = 4


def outline_fields(row: PatientRow) -> Columns:
    fields = public_fields(row)
    outline = {name: fields[name] for name in PatientOutline.model_fields}
    return outline | {"birth_date": fields["birth_date"] and fields["birth_date"][:_YEAR]}


class PatientReference(ResponseBody):
    """The response to a write by a caller without the scopes `Patient.r` and `Patient.s`."""

    id: UUID
    version: int


FoundPatient = PatientOut | PatientOutline
WrittenPatient = RegisteredPatient | PatientOutline | PatientReference


def found_patient(row: PatientRow, caller: Caller) -> FoundPatient:
    if caller.may(READ_PATIENT):
        return PatientOut.of(row)
    return PatientOutline(**outline_fields(row))


def visible_after_write(
    row: PatientRow, caller: Caller, unconfirmed: Sequence[HeldIdentifier]
) -> WrittenPatient:
    if caller.may(READ_PATIENT):
        return RegisteredPatient.with_unconfirmed(row.id, row, unconfirmed)
    if caller.may(SEARCH_PATIENTS):
        return PatientOutline(**outline_fields(row))
    return PatientReference(id=row.id, version=row.version)


ContestedNumbers = Annotated[
    list[str],
    Field(
        description="Identifier values of the patient that other patients also have, or had before. "
        "Data stored under such a value belongs to the patient who had it first; new writes need the id"
    ),
]


class PatientNamed(ResponseBody):
    """The patient of a list. If `id` is null, the patient is unknown, and the list only has data
    stored under the reference itself.
    """

    id: UUID | None = Field(description="The patient to whom the reference refers")
    ambiguous: bool = Field(
        description="Whether several patients have the reference, so that it refers to none"
    )
    contested_numbers: ContestedNumbers

    @classmethod
    def of(cls, row: ResolvedReference) -> Self:
        return cls(
            id=row.patient_id,
            ambiguous=row.is_ambiguous,
            contested_numbers=row.contested_numbers,
        )


class PatientVersionOut(PatientOut):
    """A version of a patient, valid from `updated_at` until the next version."""

    changed_by: str | None = Field(
        description="The caller who made this version; null in old versions"
    )
    changed_by_kind: str | None

    @classmethod
    def of(cls, row: PatientRow) -> Self:
        return cls(
            **public_fields(row), changed_by=row.changed_by, changed_by_kind=row.changed_by_kind
        )


class HistoryPage(ResponseBody):
    """A page of a patient's versions, newest first."""

    versions: list[PatientVersionOut]
    next: str | None


class UntypedIdentifier(ResponseBody):
    system: str | None
    value: str


class PatientName(ResponseBody):
    id: UUID
    full_name: str | None = Field(
        description="Null if the patient has no name; `GET /patients/{id}` has the reason"
    )
    birth_date: str | None = Field(
        None, description="YYYY, YYYY-MM or YYYY-MM-DD; null without `Patient.r`"
    )
    medical_record_number: str | None = Field(
        None, description="A confirmed identifier of type `MR`; null without `Patient.r`"
    )

    identifier: UntypedIdentifier | None = Field(
        None,
        description="A confirmed identifier without a type, if the patient does not have a medical record number; null "
        "without `Patient.r`",
    )

    @classmethod
    def of(cls, row: NamedPatientRow, identifier: StoredIdentifier | None, caller: Caller) -> Self:
        name = cls(id=row.id, full_name=row.full_name or None)
        if not caller.may(READ_PATIENT):
            return name
        name.birth_date = row.birth_date
        if identifier is not None and identifier.get("type") is None:
            name.identifier = UntypedIdentifier(
                system=identifier.get("system"), value=identifier["value"]
            )
        elif identifier is not None:
            name.medical_record_number = identifier["value"]
        return name


class PatientNames(ResponseBody):
    """Patients in the order of the IDs, without duplicates and without patients that you may not see."""

    patients: list[PatientName]
