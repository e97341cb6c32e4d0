from dataclasses import replace
from functools import cache
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field
from sqlalchemy import Text, bindparam, select

from chassis.access.reach import check_reach
from chassis.database.connections import Database
from chassis.database.reach import in_reach
from chassis.database.statements import Query
from chassis.http.fields import UUID_TEXT, ResponseBody, omittable
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.patient_names.names import Named, PatientNames
from chassis.problems.problem import ContestedNumber, NamesUnknown

Require = Annotated[
    Literal["complete"] | None,
    Field(
        description="`complete`: reject the request (503) if records cannot supply all identifiers of the patient"
    ),
]


class PatientAsked(ResponseBody):
    """The patient of the response. Without an `id`, the response only contains data stored under
    the requested identifier.
    """

    asked: Annotated[str, Field(description="The patient identifier in the request")]
    id: Annotated[
        UUID | None,
        Field(description="The registered patient with this identifier; null if unknown"),
    ]
    ambiguous: Annotated[
        bool,
        Field(
            description="True if several patients have this identifier, so that the patient is unknown. Always "
            "false for callers who may see only some patients"
        ),
    ]
    complete: Annotated[
        bool,
        Field(
            description="False if records did not answer. Data stored under other identifiers of the patient may "
            "then be missing"
        ),
    ]
    contested_numbers: Annotated[
        list[str],
        Field(
            description="Identifier values of the patient that other patients also have, or had before. Data "
            "stored under such a value belongs to the patient who had it first"
        ),
    ]


class AboutPatient(ResponseBody):
    """The members that describe the patient. They are absent if the request does not contain a
    patient.
    """

    patient: PatientAsked = omittable()
    unavailable: Annotated[
        list[str],
        Field(description="Contains `records` if it could not supply the patient's identifiers"),
    ] = omittable()

    @classmethod
    def of(cls, named: Named) -> Self:
        patient = PatientAsked(
            asked=named.asked,
            id=None if named.patient_id is None else UUID(named.patient_id),
            ambiguous=named.is_ambiguous,
            complete=named.is_complete,
            contested_numbers=[*named.contested_numbers],
        )
        return cls(patient=patient, unavailable=[] if named.is_complete else ["records"])


class AskedPatients:
    def __init__(self, database: Database, names: PatientNames) -> None:
        self._database = database
        self.names = names

    async def find(
        self, caller: Caller, asked: str, require: str | None, *, uncached: bool = False
    ) -> Named:
        """MUST NOT be called while a database connection is held. Raises PatientOutOfReach, and NamesUnknown if
        `require` is set and records does not answer. `uncached` is explained at `PatientNames.of`.
        """
        # The duration must not reveal whether an inaccessible patient exists.
        await check_reach(self._database, caller, [asked])
        named = await self.names.of(asked, uncached=uncached)
        if require is not None and not named.is_complete:
            raise NamesUnknown
        if caller.reach is Level.SYSTEM:
            return named
        return await self._shown_to(caller, named)

    async def require_uncontested(self, patient: str) -> None:
        """Raise ContestedNumber if several patients have the identifier, or if it has ended for a patient. Accepts
        UUIDs, and all identifiers if records does not answer. MUST NOT be called while a database connection is held.
        """
        if not UUID_TEXT.fullmatch(patient) and await self.names.is_contested(patient):
            raise ContestedNumber

    async def _shown_to(self, caller: Caller, named: Named) -> Named:
        """Hide a patient out of reach, because the answer of records may be outdated."""
        shown = replace(named, is_ambiguous=False)
        if named.patient_id in {None, named.asked}:
            return shown
        async with self._database.connection(caller) as connection:
            seen = await _in_reach(self._database.schema).first(connection, ref=named.patient_id)
        if seen:
            return shown
        return replace(shown, patient_id=None, contested_numbers=(), birth_date=None)


@cache
def _in_reach(schema: str) -> Query[bool]:
    return Query(select(in_reach(bindparam("ref", type_=Text), schema)), bool)


def patients_of(named: Named | None) -> set[str]:
    """Omits identifiers that another patient had before."""
    if named is None:
        return set()
    if named.patient_id is None:
        return {named.asked}
    return {named.patient_id, *{named.asked}.intersection(named.names)}
