"""Stores identifiers; database triggers decide which ones identify their patient."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Boolean, Text, Uuid, and_, bindparam, column, func, or_, select
from sqlalchemy import update as updating
from sqlmodel import col

from chassis.database.failures import conflict_on
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, is_any_of
from records.identifier_ends import end_of, has_ended
from records.identifiers import IdentifierQuery, is_placeholder
from records.patients.rows import (
    ClaimedIdentifier,
    HeldIdentifier,
    IdentifierOfPatient,
    ReleasedIdentifier,
    StoredIdentifier,
    is_of_things,
    name_of,
)
from records.tables.base import is_before_end, is_in_reach, survivor_of
from records.tables.patients import PatientIdentifier

# Callers that look up the same value wait for each other, so that only one registers it. The lock
# is raw SQL, because SQLAlchemy lacks locks by number.
WAIT_FOR_SAME_VALUE = Command("""
SELECT pg_advisory_xact_lock('records'::regnamespace::oid::integer, hashtext('patient_identifiers/' || :value))
""")
_SYSTEM = bindparam("system", type_=Text)
_IS_LIMITED = bindparam("is_limited", type_=Boolean)
# Unconfirmed identifiers do not match for callers who see all patients.
HOLDERS = Query(
    select(survivor_of(col(PatientIdentifier.patient_id)))
    .distinct()
    .where(
        col(PatientIdentifier.value) == bindparam("value"),
        or_(_SYSTEM.is_(None), col(PatientIdentifier.system) == _SYSTEM),
        or_(_IS_LIMITED, col(PatientIdentifier.is_vouched)),
        is_before_end(col(PatientIdentifier.ends_at)),
    )
    .limit(2),
    UUID,
    is_in_reach(col(PatientIdentifier.patient_id)),
)
RELEASE = Query(
    """
DELETE FROM records.patient_identifiers AS held
WHERE patient_id = ANY(CAST(:patients AS uuid[])) AND NOT EXISTS (
    SELECT FROM unnest(CAST(:holders AS uuid[]), CAST(:systems AS text[]), CAST(:values AS text[]))
        AS given (patient_id, system, value)
    WHERE given.patient_id = held.patient_id AND given.system = held.system AND given.value = held.value
) AND (named_until IS NULL OR EXISTS (
    SELECT FROM unnest(
        CAST(:current_holders AS uuid[]), CAST(:current_systems AS text[]), CAST(:current_values AS text[])
    ) AS now (patient_id, system, value)
    WHERE now.patient_id = held.patient_id AND now.system = held.system AND now.value = held.value
))
RETURNING system, value, patient_id, is_vouched
""",
    ReleasedIdentifier,
)
END = Command("""
UPDATE records.patient_identifiers AS held SET ends_at = given.ends_at
FROM unnest(
    CAST(:holders AS uuid[]), CAST(:systems AS text[]), CAST(:values AS text[]),
    CAST(:ends AS timestamptz[])
) AS given (patient_id, system, value, ends_at)
WHERE given.patient_id = held.patient_id AND given.system = held.system AND given.value = held.value
""")
# Touch the column: its trigger ends identifiers that are due.
END_DUE = Command("""
UPDATE records.patient_identifiers SET ends_at = ends_at WHERE identifies AND ends_at <= now()
""")
# Claim identifiers in a fixed order, so that concurrent claims cannot deadlock.
CLAIM = Query(
    """
INSERT INTO records.patient_identifiers (patient_id, system, value, is_of_things, ends_at, is_vouched)
SELECT * FROM unnest(
    CAST(:holders AS uuid[]), CAST(:systems AS text[]), CAST(:values AS text[]),
    CAST(:are_of_things AS boolean[]), CAST(:ends AS timestamptz[]), CAST(:may_be_names AS boolean[])
) AS given (patient_id, system, value, is_of_things, ends_at, may_be_name)
ORDER BY system, value
ON CONFLICT DO NOTHING
RETURNING system, value, patient_id, identifies
""",
    ClaimedIdentifier,
)
NOT_HELD = Query(
    """
SELECT given.system, given.value
FROM unnest(CAST(:holders AS uuid[]), CAST(:systems AS text[]), CAST(:values AS text[]))
    AS given (patient_id, system, value)
WHERE NOT EXISTS (
    SELECT FROM records.patient_identifiers AS held
    WHERE held.system = given.system AND held.value = given.value AND held.patient_id = given.patient_id
)
""",
    HeldIdentifier,
)
_given = (
    func.unnest(
        bindparam("holders", type_=ARRAY(Uuid)),
        bindparam("systems", type_=ARRAY(Text)),
        bindparam("values", type_=ARRAY(Text)),
    )
    .table_valued(column("patient_id", Uuid), column("system", Text), column("value", Text))
    .render_derived("given")
)
_IS_NAME = and_(
    col(PatientIdentifier.identifies),
    col(PatientIdentifier.is_vouched),
    is_before_end(col(PatientIdentifier.ends_at)),
)
_WAS_NAME = col(PatientIdentifier.named_until).is_not(None)
NAMES_OF_OTHERS = Query(
    select(_given.c.system, _given.c.value).join_from(
        _given,
        PatientIdentifier,
        and_(
            col(PatientIdentifier.system) == _given.c.system,
            col(PatientIdentifier.value) == _given.c.value,
            col(PatientIdentifier.patient_id) != _given.c.patient_id,
            _IS_NAME,
        ),
    ),
    HeldIdentifier,
    is_in_reach(col(PatientIdentifier.patient_id)),
)
OF_PATIENT = (
    select(col(PatientIdentifier.system), col(PatientIdentifier.value))
    .where(col(PatientIdentifier.patient_id) == bindparam("patient_id"))
    .order_by(col(PatientIdentifier.system), col(PatientIdentifier.value))
)
UNCONFIRMED = Query(
    OF_PATIENT.where(
        col(PatientIdentifier.identifies), col(PatientIdentifier.is_vouched).is_(False)
    ),
    HeldIdentifier,
    is_in_reach(col(PatientIdentifier.patient_id)),
)
NAMES = Query(
    OF_PATIENT.where(or_(_IS_NAME, _WAS_NAME)),
    HeldIdentifier,
    is_in_reach(col(PatientIdentifier.patient_id)),
)
CONFIRMED_OF_SEVERAL = Query(
    select(
        col(PatientIdentifier.system),
        col(PatientIdentifier.value),
        col(PatientIdentifier.patient_id),
    ).where(is_any_of(col(PatientIdentifier.patient_id), "patients"), _IS_NAME),
    IdentifierOfPatient,
    is_in_reach(col(PatientIdentifier.patient_id)),
)
CONFIRM = Command(
    updating(PatientIdentifier)
    .values(is_vouched=True)
    .where(
        col(PatientIdentifier.patient_id) == bindparam("patient_id"),
        col(PatientIdentifier.system) == bindparam("system"),
        col(PatientIdentifier.value) == bindparam("value"),
        col(PatientIdentifier.is_vouched).is_(False),
        is_before_end(col(PatientIdentifier.ends_at)),
    )
)


async def claim(
    connection: Connection,
    identifiers: Mapping[UUID, Sequence[StoredIdentifier]],
    claims: Collection[tuple[UUID, tuple[str, str]]] = (),
) -> list[HeldIdentifier]:
    """Add identifiers. Return identifiers of other visible patients; with any, the transaction MUST
    fail. Waits for concurrent transactions with the same identifiers. `claims` (patient, system,
    value) and placeholders stay unconfirmed.
    """
    columns = _columns_of(identifiers)
    given = [one for held in identifiers.values() for one in held]
    may_be_names = [
        (holder, name_of(one)) not in claims and not is_placeholder(*name_of(one), one.get("type"))
        for holder, one in zip(columns["holders"], given, strict=True)
    ]
    rows = columns | {
        "are_of_things": [is_of_things(one) for one in given],
        "ends": [end_of(one) for one in given],
    }
    claimed = await CLAIM.all(connection, **rows, may_be_names=may_be_names)
    if not connection.is_limited:
        return await NOT_HELD.all(connection, **columns)
    claimed += await CLAIM.all(connection, **rows, may_be_names=[False] * len(may_be_names))
    new = {(one.patient_id, one.system, one.value) for one in claimed if one.identifies}
    added = {
        patient_id: [one for one in held if (patient_id, *name_of(one)) in new]
        for patient_id, held in identifiers.items()
    }
    return await names_of_others(connection, added) if new else []


async def names_of_others(
    connection: Connection, identifiers: Mapping[UUID, Sequence[StoredIdentifier]]
) -> list[HeldIdentifier]:
    return await NAMES_OF_OTHERS.all(connection, **_columns_of(identifiers))


async def release(
    connection: Connection,
    kept: Mapping[UUID, Sequence[StoredIdentifier]],
    given: Mapping[UUID, Sequence[StoredIdentifier]],
) -> list[ReleasedIdentifier]:
    """Return the removed identifiers. Ended ones stay, unless `given` as current ones."""
    current = {
        patient_id: [one for one in held if not has_ended(one)]
        for patient_id, held in given.items()
    }
    given_now = {f"current_{name}": column for name, column in _columns_of(current).items()}
    return await RELEASE.all(connection, patients=list(kept), **_columns_of(kept), **given_now)


async def end(
    connection: Connection, identifiers: Mapping[UUID, Sequence[StoredIdentifier]]
) -> None:
    ends = [end_of(one) for held in identifiers.values() for one in held]
    await END.run(connection, **_columns_of(identifiers), ends=ends)


async def end_due(connection: Connection) -> bool:
    return await END_DUE.run(connection) > 0


def _columns_of(identifiers: Mapping[UUID, Sequence[StoredIdentifier]]) -> dict[str, list[object]]:
    rows = [
        (patient_id, *name_of(identifier))
        for patient_id, held in identifiers.items()
        for identifier in held
    ]
    names = ("holders", "systems", "values")
    return {name: [row[place] for row in rows] for place, name in enumerate(names)}


async def holders(connection: Connection, wanted: Sequence[IdentifierQuery]) -> set[UUID]:
    """Return the patients with any of the identifiers; placeholders find no one. If there are none,
    concurrent searches for the same values wait until the transaction ends.
    """
    wanted = [one for one in wanted if not is_placeholder(one.system, one.value)]
    found = await _holders(connection, wanted)
    if not found:
        for value in sorted({one.value for one in wanted}):
            await WAIT_FOR_SAME_VALUE.run(connection, value=value)
        found = await _holders(connection, wanted)
    return found


async def _holders(connection: Connection, wanted: Sequence[IdentifierQuery]) -> set[UUID]:
    return {
        found
        for one in wanted
        for found in await HOLDERS.all(
            connection, value=one.value, system=one.system, is_limited=connection.is_limited
        )
    }


async def unconfirmed(connection: Connection, patient_id: UUID) -> list[HeldIdentifier]:
    return await UNCONFIRMED.all(connection, patient_id=patient_id)


async def confirmed(connection: Connection, patients: Sequence[UUID]) -> set[tuple[UUID, str, str]]:
    found = await CONFIRMED_OF_SEVERAL.all(connection, patients=[*patients])
    return {(one.patient_id, one.system, one.value) for one in found}


async def names(connection: Connection, patient_id: UUID) -> list[HeldIdentifier]:
    return await NAMES.all(connection, patient_id=patient_id)


async def confirm(connection: Connection, patient_id: UUID, one: HeldIdentifier) -> bool:
    """Return False if it was confirmed already. Raises Conflict if a concurrent transaction has
    added it to another patient.
    """
    with conflict_on("uq_patient_identifiers_names"):
        count = await CONFIRM.run(
            connection, patient_id=patient_id, system=one.system, value=one.value
        )
    return count > 0
