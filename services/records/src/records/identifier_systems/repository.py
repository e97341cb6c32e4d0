"""Every SQL statement about operators' exceptions for identifiers of a system."""

from sqlalchemy import Boolean, Text, bindparam, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col

from chassis.database.failures import conflict_on
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, row_type
from records.tables import IdentifierSystem


@row_type
class SystemRow:
    """An operator's exception for a system; `identifies` is null where the type decides."""

    system: str
    identifies: bool | None
    is_open: bool
    is_default: bool


ALL = Query(
    select(*columns_of(SystemRow, IdentifierSystem)).order_by(col(IdentifierSystem.system)),
    SystemRow,
)


@row_type
class CountsRow:
    """Numbers that several patients have, and identifiers that no one has vouched for."""

    contested: int
    unconfirmed: int


COUNTS = Query(text("SELECT contested, unconfirmed FROM records.identity_counts()"), CountsRow)
BECOME_OWNER = Command(text("SET LOCAL ROLE records_owner"))
# No one changes who sees whom, or a patient's identifiers, at the same time.
LOCK = Command(
    text("""
SELECT pg_advisory_xact_lock('records'::regnamespace::oid::integer, 61)
""")
)
LOCK_IDENTIFIERS = Command(
    text("LOCK TABLE records.patient_identifiers IN SHARE ROW EXCLUSIVE MODE")
)
END_DEFAULT = Command(
    text(
        "UPDATE records.identifier_systems SET is_default = false WHERE is_default AND system <> :system"
    )
)
_values = {
    "system": bindparam("system", type_=Text),
    "identifies": bindparam("identifies", type_=Boolean),
    "is_open": bindparam("is_open", type_=Boolean),
    "is_default": bindparam("is_default", type_=Boolean),
}
STORE = Command(
    insert(IdentifierSystem)
    .values(_values)
    .on_conflict_do_update(
        index_elements=["system"],
        set_={name: value for name, value in _values.items() if name != "system"},
    )
)
JUDGE_AGAIN = Command(
    text("""
UPDATE records.patient_identifiers
SET identifies = coalesce(CAST(:identifies AS boolean), NOT is_of_things)
WHERE system = :system
    AND identifies <> coalesce(CAST(:identifies AS boolean), NOT is_of_things)
""")
)
# All who have a number of one of these systems that others have, too.
SHOW_NAMES = Command(
    text("""
SELECT records.show_names(ARRAY(
    SELECT DISTINCT records.survivor_of(holder.patient_id)
    FROM records.patient_identifiers one JOIN records.patient_identifiers holder USING (value)
    WHERE one.system = ANY (CAST(:systems AS text[]))
))
""")
)


async def become_owner(connection: Connection) -> None:
    """Act as the schema's owner until the transaction ends."""
    await BECOME_OWNER.run(connection)


async def all_(connection: Connection) -> list[SystemRow]:
    return await ALL.all(connection)


async def counts(connection: Connection) -> CountsRow:
    return await COUNTS.one(connection)


async def store(connection: Connection, row: SystemRow) -> int:
    """Store an exception, as the schema's owner and in a transaction; return how many identifiers
    became names or are none any more.

    Raises Conflict where two patients would have one name.
    """
    await LOCK.run(connection)
    await LOCK_IDENTIFIERS.run(connection)
    before = {one.system: one for one in await all_(connection)}
    if row.is_default:
        await END_DEFAULT.run(connection, system=row.system)
    await STORE.run(
        connection,
        system=row.system,
        identifies=row.identifies,
        is_open=row.is_open,
        is_default=row.is_default,
    )
    with conflict_on("uq_patient_identifiers_names"):
        changed = await JUDGE_AGAIN.run(connection, system=row.system, identifies=row.identifies)
    defaults = {one.system for one in before.values() if one.is_default}
    if defaults != ({row.system} if row.is_default else defaults - {row.system}):
        await SHOW_NAMES.run(connection, systems=sorted(defaults | {row.system}))
    return changed
