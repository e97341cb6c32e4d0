"""Wire types of names of patients."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from chassis.http.fields import STORABLE, AtMost, RequestBody, ResponseBody
from records.identifiers import MAX_LENGTH
from records.names.rows import NamedRow

Reference = Annotated[
    str,
    Field(
        max_length=2 * MAX_LENGTH + 1,
        description="A patient's id, `<system>|<value>`, or a value that one patient alone has in all systems",
    ),
    STORABLE,
]


ContestedNumbers = Annotated[
    list[str],
    Field(
        description="Numbers of the patient that others have, too, in other systems. What is stored "
        "under one is of the patient who had it first; new writes need the id or `<system>|<value>`"
    ),
]


class PatientNamed(ResponseBody):
    """The patient that a list is about. Without an `id` the list has only what was stored under the
    reference itself.
    """

    id: Annotated[UUID | None, Field(description="The registered patient whom it names")]
    ambiguous: Annotated[
        bool, Field(description="Several patients have it, so that it names none of them")
    ]
    contested_numbers: ContestedNumbers

    @classmethod
    def of(cls, row: NamedRow) -> Self:
        return cls(
            id=row.patient_id,
            ambiguous=row.is_ambiguous,
            contested_numbers=row.contested_numbers,
        )


class NamesLookup(RequestBody):
    """References to patients to look up for a peer."""

    names: Annotated[list[Reference], Field(min_length=1), AtMost(500)]


class NamesOut(ResponseBody):
    """What a reference names. One that names no one, or that is ambiguous, stands for itself."""

    name: str
    patient_id: UUID | None
    names: Annotated[
        list[str],
        Field(
            description="All names of the patient: the id, each `<system>|<value>`, and each value "
            "that no one had before"
        ),
    ]
    ambiguous: Annotated[bool, Field(description="Several patients have it")]
    contested_numbers: ContestedNumbers

    @classmethod
    def of(cls, row: NamedRow) -> Self:
        return cls(
            name=row.name,
            patient_id=row.patient_id,
            names=row.names,
            ambiguous=row.is_ambiguous,
            contested_numbers=row.contested_numbers,
        )


class KnownNames(ResponseBody):
    """What each reference of a look-up names, in their order."""

    patients: list[NamesOut]
