"""`python -m records.ended_identifiers`: list patients with an identifier that their imported
resource declares old or ended.

Earlier imports did not read `use` and `period`, so such an identifier may have joined two persons.
The command changes nothing: compare the patient with its history, and end the identifier by `PATCH
/patients/{id}`.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import text

from chassis.any_types import JSONObject
from chassis.database.connections import Database
from chassis.database.statements import Query, row_type
from chassis.problems.problem import Problem
from chassis.settings import StartupError, read_settings
from records.identifier_ends import has_ended
from records.identifier_systems import AWAY, BECOME_OWNER, Settings
from records.tables.base import SCHEMA


@row_type
class SuspectRow:
    patient_id: UUID
    system: str
    value: str
    stated: JSONObject


SUSPECTS = Query(
    text("""
SELECT named.patient_id, named.system, named.value, given.identifier AS stated
FROM records.patient_identifiers AS named
JOIN records.resources AS stored ON stored.id = named.patient_id AND stored.type = 'Patient'
CROSS JOIN LATERAL jsonb_array_elements(stored.body -> 'identifier') AS given (identifier)
WHERE named.identifies AND named.is_vouched AND named.ends_at IS NULL
    AND given.identifier ->> 'system' = named.system AND btrim(given.identifier ->> 'value') = named.value
    AND (given.identifier ->> 'use' = 'old' OR given.identifier -> 'period' ? 'end')
ORDER BY named.system, named.value
"""),
    SuspectRow,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0, or 1 if the database could not be read."""
    argparse.ArgumentParser(
        prog="python -m records.ended_identifiers", description=__doc__
    ).parse_args(arguments)
    try:
        suspects = asyncio.run(_suspects(read_settings(Settings)))
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except Problem:
        sys.stderr.write(AWAY)
    else:
        lines = [f"{one.patient_id}  {one.system}|{one.value}" for one in suspects]
        sys.stdout.write("\n".join([*lines, f"{len(lines)} patients to check."]) + "\n")
        return 0
    return 1


async def _suspects(settings: Settings) -> list[SuspectRow]:
    database = Database(settings.database(), schema=SCHEMA, pool_size=1)
    try:
        async with database.connection(database.service) as connection, connection.transaction():
            await BECOME_OWNER.run(connection)
            found = await SUSPECTS.all(connection)
    finally:
        await database.aclose()
    return [one for one in found if _states_end(one.stated)]


def _states_end(stated: JSONObject) -> bool:
    try:
        return has_ended(stated)
    except ValueError:
        return False


if __name__ == "__main__":
    sys.exit(main())
