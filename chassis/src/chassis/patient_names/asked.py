"""The patient that a request names: which rows it finds, and how its answer describes the patient."""

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
        description="`complete`: refuse the request (503) where not all names of the patient can be found out"
    ),
]


class PatientAsked(ResponseBody):
    """The patient that an answer is about. Without an `id` the answer has only what was stored under the name
    that was asked about.
    """

    asked: Annotated[str, Field(description="The name in the request")]
    id: Annotated[UUID | None, Field(description="The registered patient whom it names")]
    ambiguous: Annotated[
        bool,
        Field(
            description="Several patients have it, so that it names none of them. Only callers who see all "
            "patients learn of it"
        ),
    ]
    complete: Annotated[
        bool,
        Field(
            description="False: records did not answer, so that what was stored under other names of the patient "
            "may be missing"
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
    """The part of an answer to a request that names a patient. Its members are absent from the answers to
    others.
    """

    patient: PatientAsked = omittable()
    unavailable: Annotated[
        list[str],
        Field(description="`records` where it could not be asked for the patient's names"),
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
    """Finds out whom requests name."""

    def __init__(self, database: Database, names: PatientNames) -> None:
        self._database = database
        self.names = names

    async def find(self, caller: Caller, asked: str, require: str | None) -> Named:
        """Return whom a name names, as the caller may know it, with all names under which rows are.
        MUST NOT be called while a connection is held.

        Raises PatientOutOfReach, and NamesUnknown where the request requires all names.
        """
        # First: how long an answer takes must not tell whether a patient out of reach exists.
        await check_reach(self._database, caller, [asked])
        named = await self.names.of(asked)
        if require is not None and not named.is_complete:
            raise NamesUnknown
        if caller.reach is Level.SYSTEM:
            return named
        return await self._shown_to(caller, named)

    async def require_uncontested(self, patient: str) -> None:
        """Raise ContestedNumber if several patients have or had this name, under which something is to
        be stored. A write does not wait for records if it does not answer. A name that looks like an
        id is not looked up. MUST NOT be called while a connection is held.
        """
        if not UUID_TEXT.fullmatch(patient) and await self.names.is_contested(patient):
            raise ContestedNumber

    async def _shown_to(self, caller: Caller, named: Named) -> Named:
        """Return it without a patient out of the caller's reach: an answer of records may be from before
        a name was taken back, and several who have the name may all be others'.
        """
        shown = replace(named, is_ambiguous=False)
        if named.patient_id in {None, named.asked}:
            return shown
        async with self._database.connection(caller) as connection:
            seen = await _in_reach(self._database.schema).first(connection, ref=named.patient_id)
        return shown if seen else replace(shown, patient_id=None, contested_numbers=())


@cache
def _in_reach(schema: str) -> Query[bool]:
    return Query(select(in_reach(bindparam("ref", type_=Text), schema)), bool)


def patients_of(named: Named | None) -> set[str]:
    """Return the patients of a request for its access event: the name, and the patient whom it names.
    A name that another patient had before is left out.
    """
    if named is None:
        return set()
    if named.patient_id is None:
        return {named.asked}
    return {named.patient_id, *{named.asked}.intersection(named.names)}
