"""Wire types of patients."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    JsonValue,
    StrictBool,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from chassis.http.fields import (
    AtMost,
    CalendarDate,
    MergePatch,
    RequestBody,
    ResponseBody,
    omittable,
)
from chassis.identity.caller import Caller
from records.deaths import MAX_TIME, Deceased, is_in_future, read_death
from records.limits import (
    MAX_AFFIXES,
    MAX_GIVEN,
    MAX_IDENTIFIERS,
    MAX_NAMES,
    latest_birth_date,
)
from records.needs import READ_PATIENT, SEARCH_PATIENTS
from records.patients.absent_reasons import AbsentReason
from records.patients.contacts import (
    Addresses,
    AddressOut,
    CommunicationOut,
    Communications,
    ContactPointOut,
    Telecom,
)
from records.patients.rows import HeldIdentifier, PatientRow, StoredItem
from records.patients.texts import FullName, NamePart, System, Value


def not_in_future(value: date) -> date:
    if value > latest_birth_date():
        raise PydanticCustomError("not_in_future", "a date of birth in the past")
    return value


# Any: a JSON value before its validation.
def check_deceased(value: Any) -> Deceased:
    if isinstance(value, bool):
        return value
    try:
        death = read_death(value)
    except (TypeError, ValueError):
        raise PydanticCustomError(
            "true_false_or_time", "true, false, or FHIR's dateTime of a death"
        ) from None
    if is_in_future(death):
        raise PydanticCustomError("not_in_future", "a death in the past")
    return str(value)


DateOfBirth = Annotated[CalendarDate, AfterValidator(not_in_future)]
DECEASED = {
    "anyOf": [
        {"type": "boolean"},
        {"type": "string", "format": "date-time", "maxLength": MAX_TIME},
        {"type": "string", "format": "date"},
        {"type": "string", "pattern": "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]))?$"},
    ]
}
DeceasedGiven = Annotated[
    Deceased,
    BeforeValidator(check_deceased),
    WithJsonSchema(DECEASED),
    Field(
        description="`true`, `false`, or when: YYYY, YYYY-MM, YYYY-MM-DD or with time and offset"
    ),
]
MaritalStatus = Annotated[
    NamePart, Field(description="A code of HL7's v3-MaritalStatus, such as `M`, or a text")
]


class Gender(StrEnum):
    """FHIR's administrative gender."""

    MALE = "male"
    FEMALE = "female"
    OTHER = "other"
    UNKNOWN = "unknown"


class NameUse(StrEnum):
    """FHIR's use of a name."""

    USUAL = "usual"
    OFFICIAL = "official"
    TEMP = "temp"
    NICKNAME = "nickname"
    ANONYMOUS = "anonymous"
    OLD = "old"
    MAIDEN = "maiden"


class Identifier(RequestBody):
    """A number that another system has for a person, or for something that persons share, such as a
    policy (`type`). No two patients have the same name.
    """

    system: Annotated[
        System | None,
        Field(description="The issuer of the number, as a URI; all without one are one system"),
    ] = None
    value: Value
    type: Annotated[NamePart | None, Field(description="The kind of number, such as `MR`")] = None


class HumanName(RequestBody):
    """A name of a person, as one text or in parts."""

    use: NameUse | None = None
    text: FullName | None = None
    family: NamePart | None = None
    given: Annotated[tuple[NamePart, ...], AtMost(MAX_GIVEN)] = ()
    prefix: Annotated[tuple[NamePart, ...], AtMost(MAX_AFFIXES)] = ()
    suffix: Annotated[tuple[NamePart, ...], AtMost(MAX_AFFIXES)] = ()

    @model_validator(mode="after")
    def require_text_or_part(self) -> Self:
        if not (self.text or self.family or self.given or self.prefix or self.suffix):
            raise PydanticCustomError("name_of_something", "a name with a text or a part")
        return self


def refuse_repeated(identifiers: tuple[Identifier, ...]) -> tuple[Identifier, ...]:
    if len({(identifier.system, identifier.value) for identifier in identifiers}) < len(
        identifiers
    ):
        raise PydanticCustomError("each_identifier_once", "each identifier once")
    return identifiers


Identifiers = Annotated[
    tuple[Identifier, ...], AtMost(MAX_IDENTIFIERS), AfterValidator(refuse_repeated)
]
Names = Annotated[tuple[HumanName, ...], AtMost(MAX_NAMES)]

EXAMPLE: dict[str, JsonValue] = {
    "full_name": "Jane Doe",
    "date_of_birth": "1988-04-12",
    "gender": "female",
    "identifiers": [{"system": "http://hospital.example/mrn", "value": "MRN-1", "type": "MR"}],
    "names": [{"use": "official", "family": "Doe", "given": ["Jane"]}],
}


class PatientCreate(RequestBody):
    """A person to register."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    full_name: FullName
    date_of_birth: DateOfBirth | None = None
    gender: Gender | None = None
    identifiers: Identifiers = ()
    names: Names = ()
    active: Annotated[StrictBool, Field(description="Whether the record is in use")] = True
    deceased: DeceasedGiven | None = None
    marital_status: MaritalStatus | None = None
    telecom: Telecom = ()
    address: Addresses = ()
    communication: Communications = ()
    panel: Annotated[
        UUID | None,
        Field(description="The panel that the patient joins; by default the caller's only one"),
    ] = None


class PatientPatch(MergePatch):
    """A change of a patient (RFC 7396). A list replaces the whole list before."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"full_name": "Jane Smith"}]})

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


class IdentifierOut(ResponseBody):
    """A number that another system has for a person."""

    system: str | None
    value: str
    type: str | None


class HumanNameOut(ResponseBody):
    """A name of a person."""

    use: str | None
    text: str | None
    family: str | None
    given: list[str]
    prefix: list[str]
    suffix: list[str]


# The members of the items of each list, without those that are lists themselves.
SINGLE_MEMBERS = {
    "names": ("use", "text", "family"),
    "identifiers": ("system", "value", "type"),
    "telecom": ("system", "value", "use"),
    "address": ("use", "text", "city", "state", "postal_code", "country"),
    "communication": ("language", "preferred"),
}
LISTED_MEMBERS = {"names": ("given", "prefix", "suffix"), "address": ("line",)}


# Any: the members' values.
def complete_lists(row: PatientRow) -> dict[str, list[dict[str, Any]]]:
    return {
        name: [_complete(name, item) for item in getattr(row, name) or ()]
        for name in SINGLE_MEMBERS
    }


# Any: the members' values.
def _complete(name: str, stored: StoredItem) -> dict[str, Any]:
    """Return an item with all members; earlier imports stored only those that have a value."""
    item = {member: stored.get(member) for member in SINGLE_MEMBERS[name]}
    for member in LISTED_MEMBERS.get(name, ()):
        item[member] = stored.get(member) or []
    return item


# Any: the fields' values.
def public_fields(row: PatientRow) -> dict[str, Any]:
    born = row.date_of_birth
    reason = None if row.full_name else row.full_name_absent_reason or AbsentReason.UNKNOWN
    return {
        "id": row.id,
        "full_name": row.full_name or None,
        "full_name_absent_reason": reason,
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
    UUID | None, Field(description="The patient into whom this one was merged; null otherwise")
]
Asked = Annotated[
    UUID | None,
    Field(
        description="The id in the request, where that patient was merged into the one of the answer; "
        "null otherwise"
    ),
]


class PatientOut(ResponseBody):
    """A registered patient."""

    id: UUID
    full_name: Annotated[str | None, Field(description="Null where the name is not known")]
    full_name_absent_reason: Annotated[
        AbsentReason | None,
        Field(
            description="A code of HL7's DataAbsentReason where `full_name` is null, and only then"
        ),
    ]
    names: list[HumanNameOut]
    date_of_birth: Annotated[
        date | None, Field(description="Null where the whole date is not known")
    ]
    birth_date: Annotated[
        str | None, Field(description="As far as it is known: YYYY, YYYY-MM or YYYY-MM-DD")
    ]
    gender: str | None
    identifiers: list[IdentifierOut]
    active: Annotated[
        bool, Field(description="Whether the record is in use; false for one that was merged")
    ]
    deceased: Annotated[
        Deceased | None,
        Field(description="Whether the patient has died, or when, as precisely as it is known"),
    ]
    marital_status: Annotated[
        str | None, Field(description="A code of HL7's v3-MaritalStatus, or a text")
    ]
    telecom: list[ContactPointOut]
    address: list[AddressOut]
    communication: list[CommunicationOut]
    replaced_by: ReplacedBy
    merge_reason: Annotated[str | None, Field(description="Why it was merged; null otherwise")]
    replaces: Annotated[list[UUID], Field(description="The patients merged into this one")]
    asked: Asked
    created_at: datetime
    updated_at: datetime
    version: int

    @classmethod
    def of(cls, row: PatientRow) -> Self:
        return cls(**public_fields(row))

    @classmethod
    def answering(cls, asked: UUID, row: PatientRow) -> Self:
        """Return a patient as the answer to a read of the id `asked`."""
        return cls(**public_fields(row) | {"asked": other_than(row, asked)})


class IdentifierName(ResponseBody):
    """An identifier without its type."""

    system: str | None
    value: str


class RegisteredPatient(PatientOut):
    """A patient, and which of the identifiers name no one yet."""

    unconfirmed_identifiers: Annotated[
        list[IdentifierName],
        Field(
            description="Identifiers that a caller who sees some patients only gave the patient: no "
            "row, panel or import is joined by them. Work with `id`. A caller with scopes `system/` "
            "confirms one: `POST /patients/{id}/identifiers/confirm`"
        ),
    ]

    @classmethod
    def with_unconfirmed(
        cls, asked: UUID, row: PatientRow, unconfirmed: Sequence[HeldIdentifier]
    ) -> Self:
        """Return a patient as the answer to a request about the id `asked`."""
        names = [IdentifierName(system=one.system or None, value=one.value) for one in unconfirmed]
        return cls(
            **public_fields(row)
            | {"asked": other_than(row, asked), "unconfirmed_identifiers": names}
        )


def other_than(row: PatientRow, asked: UUID) -> UUID | None:
    """Return the id in a request where the row that answers it has another."""
    return None if row.id == asked else asked


class PatientOutline(ResponseBody):
    """What a caller without the scope `Patient.r` sees of a patient that a search finds."""

    id: UUID
    full_name: str | None
    full_name_absent_reason: AbsentReason | None
    birth_date: Annotated[str | None, Field(description="The year alone: YYYY")]
    gender: str | None
    replaced_by: ReplacedBy


_YEAR = 4  # Letters of the year in a date.


# Any: the fields' values.
def outline_fields(row: PatientRow) -> dict[str, Any]:
    fields = public_fields(row)
    outline = {name: fields[name] for name in PatientOutline.model_fields}
    return outline | {"birth_date": fields["birth_date"] and fields["birth_date"][:_YEAR]}


class PatientReference(ResponseBody):
    """What a write shows a caller who may neither read nor search patients."""

    id: UUID
    version: int


FoundPatient = PatientOut | PatientOutline
WrittenPatient = RegisteredPatient | PatientOutline | PatientReference


def as_found(row: PatientRow, caller: Caller) -> FoundPatient:
    """Return what a caller who may search patients may see of one."""
    if caller.may(READ_PATIENT):
        return PatientOut.of(row)
    return PatientOutline(**outline_fields(row))


def after_write(
    row: PatientRow, caller: Caller, unconfirmed: Sequence[HeldIdentifier]
) -> WrittenPatient:
    """Return what the caller may see of a patient that it found or changed."""
    if caller.may(READ_PATIENT):
        return RegisteredPatient.with_unconfirmed(row.id, row, unconfirmed)
    if caller.may(SEARCH_PATIENTS):
        return PatientOutline(**outline_fields(row))
    return PatientReference(id=row.id, version=row.version)


class PatientVersionOut(PatientOut):
    """A patient in one of its versions, from `updated_at` until the next one."""

    changed_by: Annotated[
        str | None, Field(description="The caller who made this version; null in the oldest ones")
    ]
    changed_by_kind: str | None

    @classmethod
    def of(cls, row: PatientRow) -> Self:
        return cls(
            **public_fields(row), changed_by=row.changed_by, changed_by_kind=row.changed_by_kind
        )


class HistoryPage(ResponseBody):
    """A page of a patient's versions, the newest first."""

    versions: list[PatientVersionOut]
    next: str | None
