"""A key from a limited caller is local to the panel by which the caller sees the task's patient, or
to the patient or the caller: so it neither blocks nor reveals other tasks. The stored key begins
with this panel, patient or caller.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID

from chassis.database.failures import conflict_on
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query

TURN = "uq_task_queue_turn"
_SEPARATOR = "\x1f"
# Advisory locks by number, held until the commit; chassis and panels use other numbers.
_LOCK_KEYS = """
SELECT pg_advisory_xact_lock(number) AS locked FROM (
    SELECT DISTINCT hashtextextended(key, 62) AS number FROM (
        SELECT unnest(CAST(:keys AS text[])) AS key
        UNION ALL SELECT serial_key FROM records.tasks WHERE OF_TASKS
    ) AS wanted WHERE key IS NOT NULL ORDER BY number OFFSET 0
) AS ordered
"""
LOCK = Command(_LOCK_KEYS.replace("OF_TASKS", "id = ANY (CAST(:ids AS uuid[]))"))
LOCKING_OF_TASK = _LOCK_KEYS.replace("OF_TASKS", "id = CAST(:task_id AS uuid)")
LOCK_FREE = Query(
    """
SELECT key FROM unnest(CAST(:keys AS text[])) AS key
WHERE pg_try_advisory_xact_lock(hashtextextended(key, 62))
""",
    str,
)
# Prefixes of keys of limited callers. Temporary memberships of panels do not count.
PREFIXES = Query(
    """
SELECT coalesce(
    (
        SELECT 'panel:' || min(m.panel) FROM records.access_members m
        JOIN records.panels p ON p.number = m.panel
        WHERE m.ref = about.patient AND m.until IS NULL AND p.deleted_at IS NULL AND EXISTS (
            SELECT FROM records.access_callers c
            WHERE c.panel = m.panel AND c.principal = ANY (
                string_to_array(current_setting('chartroom.principals', true), E'\\n')
            )
        )
    ),
    'patient:' || about.patient, 'caller:' || current_setting('chartroom.caller', true)
)
FROM unnest(CAST(:patients AS text[]), CAST(:encounters AS uuid[]))
    WITH ORDINALITY AS given (patient, encounter, place)
CROSS JOIN LATERAL (
    SELECT coalesce(given.patient, (
        SELECT e.patient_id::text FROM records.encounters e WHERE e.id = given.encounter
    )) AS patient
    OFFSET 0
) AS about
ORDER BY given.place
""",
    str,
)
# Gives the turn to the best due task of the key, unless a task has the turn.
PASS_TURN = Command("""
UPDATE records.task_queue SET offered = true, promote_at = NULL WHERE task_id = (
    SELECT q.task_id FROM records.task_queue q
    WHERE q.serial_key = CAST(:key AS text) AND NOT q.offered AND q.claimed_at IS NULL
        AND q.held_at IS NULL AND q.open_predecessors = 0 AND q.run_at <= statement_timestamp()
    ORDER BY q.priority DESC, q.run_at, q.task_id LIMIT 1
) AND NOT EXISTS (
    SELECT FROM records.task_queue q
    WHERE q.serial_key = CAST(:key AS text) AND (q.offered OR q.claimed_at IS NOT NULL)
)
""")
DUE = Query(
    """
SELECT DISTINCT serial_key FROM (
    SELECT serial_key FROM records.task_queue
    WHERE promote_at <= statement_timestamp() AND serial_key <> ALL (CAST(:seen AS text[]))
    ORDER BY promote_at LIMIT CAST(:most AS integer)
) AS due ORDER BY serial_key
""",
    str,
)
# Runs before PASS_TURN: due tasks without the turn wait for it without a time.
SETTLE = Command("""
UPDATE records.task_queue SET promote_at = NULL
WHERE task_id = ANY (ARRAY(
    SELECT task_id FROM records.task_queue
    WHERE serial_key = CAST(:key AS text) AND promote_at <= statement_timestamp()
    ORDER BY promote_at LIMIT CAST(:most AS integer)
)) AND promote_at <= statement_timestamp()
""")


async def as_stored(
    connection: Connection,
    keys: Sequence[str | None],
    about: Sequence[tuple[str | None, UUID | None]],
) -> Sequence[str | None]:
    if not connection.is_limited or not any(keys):
        return [f"{_SEPARATOR}{key}" if key and _SEPARATOR in key else key for key in keys]
    patients, encounters = [patient for patient, _ in about], [encounter for _, encounter in about]
    prefixes = await PREFIXES.all(connection, patients=patients, encounters=encounters)
    return [
        None if key is None else f"{prefix}{_SEPARATOR}{key}"
        for key, prefix in zip(keys, prefixes, strict=True)
    ]


def as_given(key: str | None) -> str | None:
    _, end, given = (key or "").partition(_SEPARATOR)
    return given if end else key


async def lock(
    connection: Connection, keys: Sequence[str | None] = (), *, of: Sequence[UUID] = ()
) -> None:
    if of or any(key is not None for key in keys):
        await LOCK.run(connection, keys=list(keys), ids=list(of))


async def try_lock(connection: Connection, keys: Iterable[str]) -> set[str]:
    return set(await LOCK_FREE.all(connection, keys=list(keys)))


async def pass_turn(connection: Connection, key: str | None) -> None:
    """Give the turn to the next task. The serial key MUST be locked. Raises Conflict if another
    transaction offers a task of the key.
    """
    if key is not None:
        with conflict_on(TURN):
            await PASS_TURN.run(connection, key=key)


async def due(connection: Connection, most: int, *, seen: Iterable[str]) -> list[str]:
    return await DUE.all(connection, most=most, seen=list(seen))


async def settle(connection: Connection, key: str, most: int) -> None:
    await SETTLE.run(connection, key=key, most=most)
