"""`python -m records.identifier_systems`: list or change the exceptions for identifiers of a
system.

The type of an identifier decides whether it identifies a person. An operator may decide otherwise
for a system, trust its identifiers from callers with access to some patients only, let it decide if
several patients have a value, or allow a caller's imports to merge patients by them.
"""

import argparse
import sys
from collections.abc import Sequence

from sqlalchemy import Boolean, Text, bindparam, select
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col

from chassis.database.failures import conflict_on
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, row_type
from records.owner_command import run
from records.tables.patients import IdentifierSystem


@row_type
class SystemRow:
    """An operator's rule. `identifies` is null if the identifier's type decides; `authority` if the
    first writer vouches for the system.
    """

    system: str
    identifies: bool | None
    is_open: bool
    is_default: bool
    authority: str | None = None


ALL = Query(
    select(*columns_of(SystemRow, IdentifierSystem)).order_by(col(IdentifierSystem.system)),
    SystemRow,
)


@row_type
class CountsRow:
    contested: int
    unconfirmed: int


COUNTS = Query("SELECT contested, unconfirmed FROM records.identity_counts()", CountsRow)
# A lock against concurrent changes of access and of identifiers.
LOCK = Command("""
SELECT pg_advisory_xact_lock('records'::regnamespace::oid::integer, 61)
""")
LOCK_IDENTIFIERS = Command("LOCK TABLE records.patient_identifiers IN SHARE ROW EXCLUSIVE MODE")
END_DEFAULT = Command(
    "UPDATE records.identifier_systems SET is_default = false WHERE is_default AND system <> :system"
)
_values = {
    "system": bindparam("system", type_=Text),
    "identifies": bindparam("identifies", type_=Boolean),
    "is_open": bindparam("is_open", type_=Boolean),
    "is_default": bindparam("is_default", type_=Boolean),
    "authority": bindparam("authority", type_=Text),
}
STORE = Command(
    insert(IdentifierSystem)
    .values(_values)
    .on_conflict_do_update(
        index_elements=["system"],
        set_={name: value for name, value in _values.items() if name != "system"},
    )
)
JUDGE_AGAIN = Command("""
UPDATE records.patient_identifiers
SET identifies = NOT identifies
WHERE system = :system AND (ends_at IS NULL OR ends_at > now())
    AND identifies <> records.names_person(CAST(:identifies AS boolean), is_of_things, ends_at)
""")
SHOW_NAMES = Command("""
SELECT records.show_names(ARRAY(
    SELECT DISTINCT records.survivor_of(holder.patient_id)
    FROM records.patient_identifiers one JOIN records.patient_identifiers holder USING (value)
    WHERE one.system = ANY (CAST(:systems AS text[]))
))
""")


async def store(connection: Connection, row: SystemRow) -> int:
    """Return the number of identifiers that begin or cease to identify. Raises Conflict if two
    patients would have the same identifier.
    """
    await LOCK.run(connection)
    await LOCK_IDENTIFIERS.run(connection)
    before = {one.system: one for one in await ALL.all(connection)}
    if row.is_default:
        await END_DEFAULT.run(connection, system=row.system)
    await STORE.run(
        connection,
        system=row.system,
        identifies=row.identifies,
        is_open=row.is_open,
        is_default=row.is_default,
        authority=row.authority,
    )
    with conflict_on("uq_patient_identifiers_names"):
        changed = await JUDGE_AGAIN.run(connection, system=row.system, identifies=row.identifies)
    defaults = {one.system for one in before.values() if one.is_default}
    if defaults != ({row.system} if row.is_default else defaults - {row.system}):
        await SHOW_NAMES.run(connection, systems=sorted(defaults | {row.system}))
    return changed


FIRST_WRITER = "first-writer"
ANSWERS = {"yes": True, "no": False, "by-type": None}
TAKEN = (
    "Several patients have the same number of this system, so a number cannot identify one patient. Correct or "
    "merge these patients first (`POST /patients/search` finds them). Nothing was changed.\n"
)
NO_EXCEPTION = SystemRow("", identifies=None, is_open=False, is_default=False)


def main(arguments: Sequence[str] | None = None) -> int:
    options = parser().parse_args(arguments)

    async def work(connection: Connection) -> str:
        rows = {one.system: one for one in await ALL.all(connection)}
        if options.system is None:
            lines = [*map(_line, rows.values())] or ["No system has an exception."]
            return "\n".join([*lines, _counted(await COUNTS.one(connection))])
        before = rows.get(options.system, NO_EXCEPTION)
        wanted = SystemRow(
            options.system,
            before.identifies if options.identifies is None else ANSWERS[options.identifies],
            before.is_open if options.open is None else ANSWERS[options.open] is True,
            before.is_default if options.default is None else ANSWERS[options.default] is True,
            _authority(before, options.authority),
        )
        changed = await store(connection, wanted)
        return f"{_line(wanted)}\n{changed} identifiers changed."

    return run(work, on_conflict=TAKEN)


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m records.identifier_systems", description=__doc__)
    made.add_argument(
        "system", nargs="?", help=("the system's URI; without it, list all exceptions")
    )
    made.add_argument(
        "--identifies",
        choices=[*ANSWERS],
        help=("whether the system's identifiers identify a person"),
    )
    made.add_argument(
        "--open",
        choices=["yes", "no"],
        help="whether identifiers from a caller with access to some patients only are "
        "trusted at once: then it can take a number before its owner does "
        "(docs/access.md)",
    )
    made.add_argument(
        "--default",
        choices=["yes", "no"],
        help="whether this system decides if several patients have a number",
    )
    made.add_argument(
        "--authority",
        metavar="KIND:NAME",
        help="the caller whose imports may merge patients by its identifiers, such as agent:adt-feed; "
        f"`{FIRST_WRITER}`: who wrote the first one here (docs/identity.md, rule 10)",
    )
    return made


def _authority(before: SystemRow, asked: str | None) -> str | None:
    if asked is None:
        return before.authority
    return None if asked == FIRST_WRITER else asked


def _line(row: SystemRow) -> str:
    identifies = next(name for name, value in ANSWERS.items() if value is row.identifies)
    words = {True: "yes", False: "no"}
    return (
        f"{row.system}: identifies {identifies}, open {words[row.is_open]}, "
        f"default {words[row.is_default]}, authority {row.authority or FIRST_WRITER}"
    )


def _counted(counts: CountsRow) -> str:
    return f"Contested numbers: {counts.contested}; unconfirmed identifiers: {counts.unconfirmed}."


if __name__ == "__main__":
    sys.exit(main())
