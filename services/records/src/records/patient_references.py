from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Boolean,
    Integer,
    Text,
    Uuid,
    and_,
    bindparam,
    column,
    func,
    literal_column,
    or_,
    select,
)
from sqlmodel import col

from chassis.access.reach import require_in_reach
from chassis.database.pool import Connection
from chassis.database.statements import Query, is_any_of, row_type
from chassis.problems.problem import ContestedNumber, PatientOutOfReach
from records.errors import AmbiguousReference, PatientNotFound
from records.tables.base import SCHEMA, is_in_reach, survivor_of
from records.tables.patients import Patient, PatientIdentifier


@row_type
class ResolvedReference:
    """`names`: all identifiers under which rows of the patient are stored; for an unknown or
    ambiguous reference, only the reference itself.
    """

    name: str
    patient_id: UUID | None
    names: list[str]
    is_ambiguous: bool
    contested_numbers: list[str]

    @property
    def registered_patient(self) -> UUID:
        """Raises AmbiguousReference, PatientNotFound."""
        if self.is_ambiguous:
            raise AmbiguousReference
        if self.patient_id is None:
            raise PatientNotFound
        return self.patient_id


_named = func.records.names_of(bindparam("asked", type_=ARRAY(Text))).table_valued(
    column("name", Text),
    column("patient_id", Uuid),
    column("names", ARRAY(Text)),
    column("is_ambiguous", Boolean),
    column("contested_numbers", ARRAY(Text)),
    name="named",
)
OF_ALL = Query(select(*_named.c), ResolvedReference)
_patient = select(col(Patient.id)).where(col(Patient.id) == _named.c.patient_id).scalar_subquery()
OF_ONE = Query(
    select(
        _named.c.name,
        _patient.label("patient_id"),
        _named.c.names,
        _named.c.is_ambiguous,
        _named.c.contested_numbers,
    ),
    ResolvedReference,
    or_(_named.c.patient_id.is_(None), is_in_reach(_named.c.patient_id)),
)
HOLDER = Query(
    select(col(PatientIdentifier.patient_id))
    .where(
        or_(
            col(PatientIdentifier.value) == bindparam("reference", type_=Text),
            and_(
                col(PatientIdentifier.system) == bindparam("system", type_=Text),
                col(PatientIdentifier.value) == bindparam("value", type_=Text),
            ),
        ),
        or_(col(PatientIdentifier.identifies), col(PatientIdentifier.named_until).is_not(None)),
        col(PatientIdentifier.is_vouched),
    )
    .limit(1),
    UUID,
    is_in_reach(col(PatientIdentifier.patient_id)),
)
OWN_HOLDER = Query(
    select(col(Patient.id)).where(
        col(Patient.id) == func.records.own_holder_of(bindparam("number", type_=Text))
    ),
    UUID,
    is_in_reach(col(Patient.id)),
)
_number = func.unnest(bindparam("numbers", type_=ARRAY(Text))).column_valued("number")
CONTESTED = Query(select(_number).where(func.records.is_contested(_number)).limit(1), str)
_asked = (
    func.unnest(bindparam("systems", type_=ARRAY(Text)), bindparam("values", type_=ARRAY(Text)))
    .table_valued(column("system", Text), column("value", Text))
    .render_derived("asked")
)
HOLDERS = Query(
    select(survivor_of(col(PatientIdentifier.patient_id)))
    .distinct()
    .join_from(_asked, PatientIdentifier, col(PatientIdentifier.value) == _asked.c.value)
    .where(
        or_(_asked.c.system.is_(None), col(PatientIdentifier.system) == _asked.c.system),
        col(PatientIdentifier.identifies),
        col(PatientIdentifier.is_vouched),
    )
    .limit(bindparam("limit", type_=Integer)),
    UUID,
    is_in_reach(col(PatientIdentifier.patient_id)),
)
ANY_PATIENT = Query(
    select(col(Patient.id)).where(is_any_of(col(Patient.id), "ids")).limit(literal_column("1")),
    UUID,
    is_in_reach(col(Patient.id)),
)
SAME_PATIENTS = Query(
    """
SELECT DISTINCT same.id FROM unnest(CAST(:ids AS uuid[])) AS given (id)
CROSS JOIN LATERAL records.same_patient(given.id) AS same (id)
""",
    UUID,
)


async def holders(
    connection: Connection, identifiers: Sequence[tuple[str | None, str]], *, limit: int
) -> list[UUID]:
    systems, values = zip(*identifiers, strict=True)
    return await HOLDERS.all(connection, systems=systems, values=values, limit=limit)


async def same_patients(connection: Connection, ids: Collection[UUID]) -> set[UUID]:
    return {*await SAME_PATIENTS.all(connection, ids=[*ids])} if ids else set()


async def is_any_in_reach(connection: Connection, ids: Collection[UUID]) -> bool:
    return bool(ids) and await ANY_PATIENT.first(connection, ids=[*ids]) is not None


async def resolve_reference(connection: Connection, reference: str) -> ResolvedReference:
    """Resolve a reference, ambiguous only if several patients are visible. A limited caller MUST
    have access to the reference.
    """
    found = await OF_ONE.first(connection, asked=[reference])
    if found is None or (found.is_ambiguous and not await _is_held(connection, reference)):
        return _of_no_one(reference)
    return found


async def resolve_any_reference(connection: Connection, reference: str) -> ResolvedReference:
    """Resolve a reference. One out of reach takes the same time as an unknown one."""
    try:
        await require_in_reach(connection, SCHEMA, [reference])
    except PatientOutOfReach:
        if not await _is_held(connection, reference):
            return _of_no_one(reference)
    return await resolve_reference(connection, reference)


async def resolve_references(
    connection: Connection, references: Sequence[str]
) -> list[ResolvedReference]:
    """Resolve references for a caller, who MUST have access to all patients."""
    found = {row.name: row for row in await OF_ALL.all(connection, asked=list(references))}
    return [found[reference] for reference in references]


async def holder_before_merges(connection: Connection, number: str) -> UUID | None:
    """Return the patient who had a value before merges; None for a contested value."""
    return await OWN_HOLDER.first(connection, number=number)


async def require_uncontested(connection: Connection, names: Iterable[str]) -> None:
    """Raise ContestedNumber if several patients, visible or not, have or had a name. Call
    `require_in_reach` first.
    """
    numbers = [*names]
    if numbers and await CONTESTED.first(connection, numbers=numbers) is not None:
        raise ContestedNumber


def _of_no_one(reference: str) -> ResolvedReference:
    return ResolvedReference(reference, None, [reference], is_ambiguous=False, contested_numbers=[])


async def _is_held(connection: Connection, reference: str) -> bool:
    system, _, value = reference.partition("|")
    held = await HOLDER.first(connection, reference=reference, system=system, value=value)
    return held is not None
