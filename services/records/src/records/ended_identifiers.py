"""`python -m records.ended_identifiers`: list patients with an identifier that their imported
resource declares old or ended.

Earlier imports did not read `use` and `period`, so such an identifier may have joined two persons.
The command changes nothing: compare the patient with its history, and end the identifier by `PATCH
/patients/{id}`.
"""

import argparse
import sys
from collections.abc import Sequence
from uuid import UUID

from chassis.any_types import JSONObject
from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type
from records.identifier_ends import has_ended
from records.owner_command import run


@row_type
class SuspectRow:
    patient_id: UUID
    system: str
    value: str
    stated: JSONObject


SUSPECTS = Query(
    """
SELECT named.patient_id, named.system, named.value, given.identifier AS stated
FROM records.patient_identifiers AS named
JOIN records.resources AS stored ON stored.id = named.patient_id AND stored.type = 'Patient'
CROSS JOIN LATERAL jsonb_array_elements(stored.body -> 'identifier') AS given (identifier)
WHERE named.identifies AND named.is_vouched AND named.ends_at IS NULL
    AND given.identifier ->> 'system' = named.system AND btrim(given.identifier ->> 'value') = named.value
    AND (given.identifier ->> 'use' = 'old' OR given.identifier -> 'period' ? 'end')
ORDER BY named.system, named.value
""",
    SuspectRow,
)


def main(arguments: Sequence[str] | None = None) -> int:
    argparse.ArgumentParser(
        prog="python -m records.ended_identifiers", description=__doc__
    ).parse_args(arguments)
    return run(_report)


async def _report(connection: Connection) -> str:
    suspects = [one for one in await SUSPECTS.all(connection) if _states_end(one.stated)]
    lines = [f"{one.patient_id}  {one.system}|{one.value}" for one in suspects]
    return "\n".join([*lines, f"{len(lines)} patients to check."])


def _states_end(stated: JSONObject) -> bool:
    try:
        return has_ended(stated)
    except ValueError:
        return False


if __name__ == "__main__":
    sys.exit(main())
