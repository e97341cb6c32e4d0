"""Every SQL statement that reads the log. Payloads come as the bytes they are."""

from collections.abc import Collection, Sequence
from uuid import UUID

from audit.events.filters import Filter
from audit.log.entries import PATIENT_BYTES
from chassis.database.pool import Connection, Row, only

# What records said of the encounter stands beside each event: whether it is known, and whose it is.
# Payloads are looked up one by one: joined, the planner may well read all of them for a long page.
SHOWN = """
SELECT agent_events.*, said.is_known, said.patient_id AS encounter_patient,
    (SELECT body FROM audit.event_payloads WHERE event_payloads.seq = agent_events.seq) AS body
FROM ({page}) AS agent_events
LEFT JOIN LATERAL (
    SELECT bool_or(is_known) AS is_known, max(patient_id) AS patient_id
    FROM audit.encounter_checks WHERE encounter_checks.encounter_id = agent_events.encounter_id
) AS said ON agent_events.encounter_id IS NOT NULL
ORDER BY seq {direction}
"""
# As many of the first rows as weigh so much, at least one: a payload is up to 256 KiB, and whoever
# is shown an event is noted with each of its patients. `rows_in_all`: with those that are left out.
PIECE = f"""
SELECT * FROM (
    SELECT measured.*, count(*) OVER () AS rows_in_all,
        sum(weight) OVER (ORDER BY seq {{direction}} ROWS UNBOUNDED PRECEDING) AS weight_so_far
    FROM (
        SELECT shown.*, octet_length(body) + {PATIENT_BYTES} * cardinality(patient_ids) AS weight
        FROM ({SHOWN}) AS shown
    ) AS measured
) AS pieces
WHERE weight_so_far <= {{max_weight}} OR weight_so_far = weight ORDER BY seq {{direction}}
"""  # noqa: S608 - Numbers of ours only.
LAST_SEQ = "SELECT next_seq - 1 AS seq FROM audit.log_head WHERE id = 0"
FOLLOWING = """
SELECT seq, encounter_id, agent_name, event_type, tool, outcome, recorded_by, recorded_by_kind, trace_id, recorded_at,
    is_access
FROM audit.agent_events WHERE seq > $1 ORDER BY seq LIMIT $2
"""
PATIENTS_AMONG = """
SELECT patient_id, seq FROM audit.event_patients
WHERE patient_id = ANY($1) AND is_access IN (false, true) AND seq BETWEEN $2 AND $3
"""
SHOWN_BY_SEQ = PIECE.format(
    page="SELECT * FROM audit.agent_events WHERE seq = ANY($1)", direction="ASC", max_weight="$2"
)


async def page(
    connection: Connection,
    wanted: Filter,
    *,
    after_seq: int | None,
    newest_first: bool,
    limit: int,
    max_weight: int,
    until_seq: int | None = None,
) -> tuple[Sequence[Row], bool]:
    """Return events by a filter, in the order of the log or the newest first, beyond `after_seq`
    and up to `until_seq` where given: up to so many, and no more than weigh so much; and whether
    more follow.
    """
    statement, values = wanted.statement(
        after_seq=after_seq, newest_first=newest_first, limit=limit + 1, last_seq=until_seq
    )
    direction = "DESC" if newest_first else "ASC"
    piece = PIECE.format(page=statement, direction=direction, max_weight=f"${len(values) + 1}")
    rows = await connection.fetch(piece, *values, max_weight)
    shown = rows[:limit]
    return shown, bool(shown) and shown[0]["rows_in_all"] > len(shown)


async def find(connection: Connection, event_id: UUID) -> Row | None:
    """Return one event."""
    by_id = "SELECT * FROM audit.agent_events WHERE id = $1"
    return await connection.fetchrow(SHOWN.format(page=by_id, direction="ASC"), event_id)


async def last_seq(connection: Connection) -> int:
    """Return the place of the log's last event, -1 where there is none."""
    last: int = only(await connection.fetchrow(LAST_SEQ))["seq"]
    return last


async def following(connection: Connection, position: int, *, limit: int) -> Sequence[Row]:
    """Return the events after a place in the log, with what they may be asked for by."""
    return await connection.fetch(FOLLOWING, position, limit)


async def patients_among(
    connection: Connection, patients: Collection[str], first_seq: int, last_seq: int
) -> dict[int, set[str]]:
    """Return which of these patients the events of a part of the log are found by."""
    found: dict[int, set[str]] = {}
    for row in await connection.fetch(PATIENTS_AMONG, list(patients), first_seq, last_seq):
        found.setdefault(row["seq"], set()).add(row["patient_id"])
    return found


async def shown(connection: Connection, seqs: Sequence[int], *, max_weight: int) -> Sequence[Row]:
    """Return the first of these events, in the order of the log: no more than weigh so much, at
    least one.
    """
    return await connection.fetch(SHOWN_BY_SEQ, list(seqs), max_weight)
