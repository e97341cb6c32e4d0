from collections.abc import Iterable, Sequence
from uuid import UUID

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query
from chassis.identity.caller import Caller
from records.tasks.defaults import USUAL_LEASE_S
from records.tasks.queue import starts
from records.tasks.queue.lanes import queue_sql
from records.tasks.queue.repository import SORTS, of_task
from records.tasks.queue.starts import StartValues
from records.tasks.queue_settings.limits import Limits
from records.tasks.queue_settings.repository import ROOMS, of_caps
from records.tasks.rows import CompletionRow, HandedOutRow

SPARE = 28
_CANDIDATES = """candidates AS MATERIALIZED (
    SELECT best.* FROM sorts, LATERAL (
        SELECT q.task_id, q.lane, q.kind, q.priority, q.run_at FROM records.task_queue q
        WHERE q.offered AND q.lane = sorts.lane AND q.kind = sorts.kind
            AND q.run_at <= statement_timestamp()
        ORDER BY q.priority DESC, q.run_at, q.task_id LIMIT CAST(:candidates AS integer)
    ) AS best WHERE OPEN
)"""
# If settings of the queues have changed, the statement returns nothing.
_WITHOUT_SETTINGS = """NOT EXISTS (
        SELECT FROM records.queue_settings s WHERE s.name = ANY (CAST(:queues AS text[]))
    )"""
_WITH_THESE_SETTINGS = """NOT EXISTS (
        SELECT FROM (
            SELECT * FROM records.queue_settings s WHERE s.name = ANY (CAST(:queues AS text[]))
        ) AS stored FULL JOIN unnest(
            CAST(:set_queues AS text[]), CAST(:versions AS integer[]), CAST(:set_at AS timestamptz[])
        ) AS known (name, version, updated_at) USING (name, version, updated_at)
        WHERE stored.name IS NULL OR known.name IS NULL
    )"""
# As many candidates of each kind and queue as may run, the most urgent first.
_ROOMS = f"rooms AS MATERIALIZED ({ROOMS})"
_WITHIN = f"""of_kinds AS (
    SELECT c.*, {queue_sql("c.lane")} AS queue, row_number() OVER (
        PARTITION BY {queue_sql("c.lane")}, c.kind ORDER BY c.priority DESC, c.run_at, c.task_id
    ) AS place FROM candidates c
), of_queues AS (
    SELECT o.task_id, o.lane, o.priority, o.run_at, o.queue, row_number() OVER (
        PARTITION BY o.queue ORDER BY o.priority DESC, o.run_at, o.task_id
    ) AS place FROM of_kinds o
    WHERE o.place <= ALL (SELECT r.room FROM rooms r WHERE r.queue = o.queue AND r.kind = o.kind)
), allowed AS (
    SELECT o.task_id, o.lane, o.priority, o.run_at FROM of_queues o
    WHERE o.place <= ALL (SELECT r.room FROM rooms r WHERE r.queue = o.queue AND r.kind IS NULL)
)"""  # noqa: S608 - Our own statement.
_WITH_ROOM = f"""NOT EXISTS (
        SELECT FROM rooms r WHERE r.room <= 0 AND r.queue = {queue_sql("sorts.lane")}
            AND (r.kind IS NULL OR r.kind = sorts.kind)
    )"""
# A locked candidate's owner may have changed; `|| ''`, because the planner may find it by an index on
# lanes, among all tasks of the lane. For a join with the claimed rows, the planner may scan the tables.
_CLAIM = """
{candidates}, taken AS (
    SELECT mine.task_id FROM (
        SELECT task_id, lane FROM {best} ORDER BY priority DESC, run_at, task_id
    ) AS following
    CROSS JOIN LATERAL (
        SELECT q.task_id FROM records.task_queue q
        WHERE q.task_id = following.task_id AND q.offered AND q.lane || '' = following.lane
            AND q.run_at <= statement_timestamp() FOR UPDATE SKIP LOCKED
    ) AS mine LIMIT CAST(:most AS integer)
), claimed AS (
    UPDATE records.task_queue q
    SET offered = false, claimed_at = clock_timestamp(), claim_token = gen_random_uuid(),
        claim_id = CAST(:claim_id AS uuid), claimed_by = CAST(:caller AS text),
        claimed_by_kind = CAST(:caller_kind AS text), shown_to = CAST(:shown_to AS text),
        lease_s = {lease_s}, leased_until = clock_timestamp() + {lease_s} * interval '1 second'
    WHERE q.task_id = ANY (ARRAY(SELECT task_id FROM taken))
    RETURNING q.task_id, q.priority, q.run_at, q.claim_token, q.leased_until
), started AS (
    UPDATE records.tasks t
    SET status = 'in-progress', attempt = t.attempt + 1, changed_by = CAST(:caller AS text),
        changed_by_kind = CAST(:caller_kind AS text)
    WHERE t.id = ANY (ARRAY(SELECT task_id FROM claimed))
    RETURNING TASK, INPUT AS input, SIGNAL AS signal
)
SELECT started.*, claimed.claim_token, claimed.leased_until,
    CAST(extract(epoch FROM clock_timestamp() - claimed.run_at) AS float8) AS waited_s
FROM started JOIN claimed ON claimed.task_id = started.id
ORDER BY claimed.priority DESC, claimed.run_at, claimed.task_id
"""
_OWN_LEASE = "CAST(:lease_s AS integer)"
_LEASE = f"""coalesce((
            SELECT own.lease_s FROM unnest(CAST(:lease_queues AS text[]), CAST(:leases AS integer[]))
                AS own (queue, lease_s) WHERE own.queue = {queue_sql("q.lane")}
        ), {_OWN_LEASE})"""  # noqa: S608 - As above.


def _claim(beginning: str, candidates: str) -> str:
    whole = f"{beginning} {candidates.replace('OPEN', _WITHOUT_SETTINGS)}"
    return of_task(_CLAIM.format(candidates=whole, best="candidates", lease_s=_OWN_LEASE))


def _within(beginning: str, candidates: str, is_open: str = _WITH_ROOM) -> str:
    return f"{beginning} {_ROOMS}, {candidates.replace('OPEN', is_open)}, {_WITHIN}"


def _claim_within(beginning: str, candidates: str) -> str:
    whole = _within(beginning, candidates, f"{_WITH_THESE_SETTINGS} AND {_WITH_ROOM}")
    return of_task(_CLAIM.format(candidates=whole, best="allowed", lease_s=_LEASE))


_FROM_BEGINNING = (f"{SORTS},", _CANDIDATES)
_FROM_STARTS = ("WITH", starts.CANDIDATES)
CLAIM = Query(_claim(*_FROM_BEGINNING), HandedOutRow)
CLAIM_FROM_STARTS = Query(_claim(*_FROM_STARTS), HandedOutRow)
CLAIM_WITHIN = Query(_claim_within(*_FROM_BEGINNING), HandedOutRow)
CLAIM_WITHIN_FROM_STARTS = Query(_claim_within(*_FROM_STARTS), HandedOutRow)
CLAIMED_BEFORE = Query(
    of_task("""
SELECT TASK, INPUT AS input, SIGNAL AS signal, q.claim_token, q.leased_until,
    CAST(extract(epoch FROM clock_timestamp() - q.run_at) AS float8) AS waited_s
FROM records.task_queue q JOIN records.tasks t ON t.id = q.task_id
WHERE q.claim_id = CAST(:claim_id AS uuid) AND q.leased_until > clock_timestamp()
ORDER BY q.priority DESC, q.run_at, q.task_id
"""),
    HandedOutRow,
)
HAS_CANDIDATES = Query(
    f"""
{SORTS}
SELECT EXISTS (
    SELECT FROM sorts, LATERAL (
        SELECT FROM records.task_queue q
        WHERE q.offered AND q.lane = sorts.lane AND q.kind = sorts.kind
            AND q.run_at <= statement_timestamp()
        LIMIT 1
    ) AS one
)
""",  # noqa: S608 - Our own statement.
    bool,
)
HAS_CANDIDATES_FROM_STARTS = Query(
    f"WITH {starts.ALL_CANDIDATES} SELECT EXISTS (SELECT FROM candidates)",  # noqa: S608
    bool,
)
_HAS_ALLOWED = "SELECT EXISTS (SELECT FROM allowed)"
HAS_CANDIDATES_WITHIN = Query(f"{_within(*_FROM_BEGINNING)} {_HAS_ALLOWED}", bool)
HAS_CANDIDATES_WITHIN_FROM_STARTS = Query(f"{_within(*_FROM_STARTS)} {_HAS_ALLOWED}", bool)
# None of the principal's claims begins or ends before the commit.
LOCK_HOLDER = Command("""
INSERT INTO records.task_holders AS holder (principal) VALUES (CAST(:principal AS text))
ON CONFLICT (principal) DO UPDATE SET principal = holder.principal
""")
SHOW_CALLER = Command("""
INSERT INTO records.access_callers (principal, panel)
SELECT principal, number FROM records.task_holders WHERE principal = CAST(:principal AS text)
ON CONFLICT DO NOTHING
""")
SHOW_PATIENTS = Command("""
INSERT INTO records.access_members (panel, ref)
SELECT DISTINCT h.number, t.patient_id FROM records.task_holders h
CROSS JOIN records.tasks t
WHERE h.principal = CAST(:principal AS text) AND t.id = ANY (CAST(:ids AS uuid[]))
    AND t.patient_id IS NOT NULL
ON CONFLICT DO NOTHING
""")
HIDE_PATIENT = Command("""
DELETE FROM records.access_members m USING records.task_holders h
WHERE h.principal = CAST(:principal AS text) AND m.panel = h.number
    AND m.ref = CAST(:patient_id AS text) AND m.other_name_of IS NULL
    AND NOT EXISTS (
        SELECT FROM records.task_queue q JOIN records.tasks t ON t.id = q.task_id
        WHERE q.claimed_by = CAST(:claimed_by AS text) AND q.shown_to = h.principal
            AND t.patient_id = CAST(:patient_id AS text)
    )
""")
# A claim token of an agent that acts for a person is valid for that person only.
_HASH = """sha256(
    uuid_send(CAST(:token AS uuid)) || convert_to(coalesce(CAST(:acts_for AS text), ''), 'UTF8')
)"""
FINISH = Command(f"""
WITH finished AS (
    DELETE FROM records.task_queue WHERE task_id = CAST(:task_id AS uuid)
), stored AS (
    INSERT INTO records.task_ends
        (task_id, token_hash, task_version, follow_ups, encounter_id, encounter_version)
    VALUES (
        CAST(:task_id AS uuid), {_HASH}, CAST(:version AS integer),
        CAST(:follow_ups AS uuid[]), CAST(:encounter_id AS uuid), CAST(:encounter_version AS integer)
    )
), successors AS (
    SELECT q.task_id FROM records.task_queue q
    JOIN records.task_dependencies d ON d.task_id = q.task_id
    WHERE d.predecessor_id = CAST(:task_id AS uuid) ORDER BY q.task_id FOR UPDATE OF q
)
UPDATE records.task_queue q
SET open_predecessors = q.open_predecessors - 1,
    offered = q.open_predecessors = 1 AND q.serial_key IS NULL AND q.held_at IS NULL,
    promote_at = CASE WHEN q.open_predecessors = 1 AND q.serial_key IS NOT NULL
        THEN greatest(q.run_at, clock_timestamp()) END
FROM successors WHERE q.task_id = successors.task_id
""")  # noqa: S608 - Our own statement.
END_OF = Query(
    """
SELECT task_id, task_version, follow_ups, encounter_id, encounter_version FROM records.task_ends
WHERE task_id = CAST(:task_id AS uuid)
""",
    CompletionRow,
)
END_BY = Query(
    f"""
SELECT task_id, task_version, follow_ups, encounter_id, encounter_version FROM records.task_ends
WHERE task_id = CAST(:task_id AS uuid)
    AND token_hash = {_HASH}
    AND ended_at > clock_timestamp() - interval '48 hours'
""",  # noqa: S608 - Our own statement.
    CompletionRow,
)
# jsonb compares numbers by value: 1 equals 1.0. In Python, a stored 1e23 is an integer that differs
# from the sent float.
HAS_SAME_DATA = Query(
    """
SELECT CAST(:output AS jsonb) IS NOT DISTINCT FROM CAST(:stored AS jsonb)
    AND CAST(:inputs AS jsonb) = (
        SELECT coalesce(jsonb_object_agg(i.task_id, i.input), '{}') FROM records.task_inputs i
        WHERE i.task_id = ANY (CAST(:follow_ups AS uuid[]))
    )
""",
    bool,
)
FORGET_ENDS = Command("""
DELETE FROM records.task_ends WHERE task_id IN (
    SELECT task_id FROM records.task_ends
    WHERE ended_at < statement_timestamp() - CAST(:hours AS integer) * interval '1 hour'
    ORDER BY ended_at LIMIT CAST(:most AS integer)
)
""")


async def claim(
    connection: Connection,
    caller: Caller,
    *,
    queues: Sequence[str],
    lanes: Sequence[str],
    kinds: Sequence[str] | None,
    most: int,
    limits: Limits,
    lease_s: int | None,
    claim_id: UUID | None,
    shown_to: str | None,
    start: StartValues | None = None,
) -> list[HandedOutRow]:
    """Return nothing if settings of a queue differ from `limits`. If `lease_s` is None, the
    settings apply. If `shown_to` is a principal, the tokens are valid for that principal only.
    """
    given: dict[str, object] = {
        **_places(lanes, kinds, start),
        "candidates": 4 * most + SPARE,
        "most": most,
        "caller": caller.name,
        "caller_kind": caller.kind,
        "shown_to": shown_to,
        "lease_s": USUAL_LEASE_S if lease_s is None else lease_s,
        "claim_id": claim_id,
        "queues": queues,
    }
    if not limits.versions:
        statement = CLAIM if start is None else CLAIM_FROM_STARTS
        return await statement.all(connection, **given)
    leases = limits.leases if lease_s is None else {}
    given |= {
        "lease_queues": [*leases],
        "leases": [*leases.values()],
        "set_queues": [*limits.versions],
        "versions": [version for version, _ in limits.versions.values()],
        "set_at": [updated_at for _, updated_at in limits.versions.values()],
    }
    statement = CLAIM_WITHIN if start is None else CLAIM_WITHIN_FROM_STARTS
    return await statement.all(connection, **given, **of_caps(limits.caps))


def _places(
    lanes: Sequence[str], kinds: Sequence[str] | None, start: StartValues | None
) -> dict[str, object]:
    return {"lanes": list(lanes), "kinds": kinds and list(kinds), **(start or {})}


async def has_candidates(
    connection: Connection,
    *,
    lanes: Sequence[str],
    kinds: Sequence[str] | None,
    limits: Limits,
    start: StartValues | None = None,
) -> bool:
    given = _places(lanes, kinds, start)
    if limits.caps:
        statement = HAS_CANDIDATES_WITHIN if start is None else HAS_CANDIDATES_WITHIN_FROM_STARTS
        caps = of_caps(limits.caps)
        return await statement.one(connection, **given, **caps, candidates=1)
    if start is None:
        return await HAS_CANDIDATES.one(connection, **given)
    return await HAS_CANDIDATES_FROM_STARTS.one(connection, **given, candidates=1)


async def grant_patients(connection: Connection, principal: str, ids: Sequence[UUID]) -> None:
    await LOCK_HOLDER.run(connection, principal=principal)
    await SHOW_CALLER.run(connection, principal=principal)
    await SHOW_PATIENTS.run(connection, principal=principal, ids=list(ids))


async def lock_holders(connection: Connection, principals: Iterable[str]) -> None:
    """Lock principals in a fixed order, before the access rows that `revoke_patient` locks."""
    for principal in sorted({*principals}):
        await LOCK_HOLDER.run(connection, principal=principal)


async def revoke_patient(
    connection: Connection, principal: str, *, claimed_by: str, patient_id: str
) -> None:
    """Withdraw access to a patient. The claim MUST have ended."""
    await LOCK_HOLDER.run(connection, principal=principal)
    await HIDE_PATIENT.run(
        connection, principal=principal, claimed_by=claimed_by, patient_id=patient_id
    )


async def finish(
    connection: Connection, caller: Caller, end: CompletionRow, token: UUID | None
) -> None:
    await FINISH.run(
        connection,
        task_id=end.task_id,
        token=token,
        acts_for=caller.acts_for,
        version=end.task_version,
        follow_ups=end.follow_ups,
        encounter_id=end.encounter_id,
        encounter_version=end.encounter_version,
    )


async def completion_with_token(
    connection: Connection, caller: Caller, task_id: UUID, token: UUID
) -> CompletionRow | None:
    return await END_BY.first(connection, task_id=task_id, token=token, acts_for=caller.acts_for)
