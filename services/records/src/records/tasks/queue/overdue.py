"""Tasks that an earlier version created lack the time at which to report that they are overdue."""

from datetime import datetime
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.statements import Query, row_type
from records.tables.tasks import IS_OPEN

FAILED = "backfill of overdue times failed"
AT_ONCE = 500
PASS_PAUSE_S = 60.0  # During a release, an older process may still create such tasks.


@row_type
class FilledRow:
    id: UUID
    due_at: datetime
    is_locked: bool


# A task that is due already may have been reported.
FILL = Query(
    f"""
WITH next AS MATERIALIZED (
    SELECT id, due_at FROM records.tasks
    WHERE {IS_OPEN} AND coalesce(due_at, 'infinity') < 'infinity' AND due_at > clock_timestamp()
        AND (coalesce(due_at, 'infinity'), id) > (CAST(:due_at AS timestamptz), CAST(:id AS uuid))
    ORDER BY coalesce(due_at, 'infinity'), id LIMIT CAST(:most AS integer)
), free AS MATERIALIZED (
    SELECT q.task_id FROM records.task_queue q
    WHERE q.task_id = ANY (ARRAY(SELECT id FROM next)) AND q.overdue_at IS NULL
    ORDER BY q.task_id FOR UPDATE SKIP LOCKED
), filled AS (
    UPDATE records.task_queue q SET overdue_at = (SELECT due_at FROM next WHERE id = q.task_id)
    WHERE q.task_id = ANY (ARRAY(SELECT task_id FROM free))
), locked AS (
    SELECT q.task_id FROM records.task_queue q
    WHERE q.task_id = ANY (ARRAY(SELECT id FROM next)) AND q.overdue_at IS NULL
    EXCEPT SELECT task_id FROM free
)
SELECT id, due_at, id = ANY (ARRAY(SELECT task_id FROM locked)) AS is_locked FROM next ORDER BY due_at, id
""",  # noqa: S608 - Our own statement.
    FilledRow,
)
NOW = Query("SELECT statement_timestamp()", datetime)
_FIRST = UUID(int=0)


class OverdueTimes:
    """Fills the times little by little, in the order of `due_at`, in passes that begin again at locked tasks."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._after: tuple[datetime, UUID] | None = None
        # Before the first locked task of the pass.
        self._again: tuple[datetime, UUID] | None = None

    async def fill(self) -> bool:
        """Return whether there is more to fill."""
        service = self._database.service
        async with self._database.connection(service) as connection:
            after = self._after or (await NOW.one(connection), _FIRST)
            rows = await FILL.all(connection, due_at=after[0], id=after[1], most=AT_ONCE)
        if self._again is None and any(row.is_locked for row in rows):
            self._again = after
        if len(rows) == AT_ONCE:
            self._after = rows[-1].due_at, rows[-1].id
        else:
            self._after, self._again = self._again, None
        return self._after is not None
