from chassis.database.connections import Database
from records.tasks.lists import counts
from records.tasks.lists.schemas import MOST
from records.tasks.metrics import ALL, TaskMetrics
from records.tasks.priorities import Priority
from records.tasks.queue_settings import repository as queue_settings
from records.tasks.queue_settings.rows import QueueSettingsRow
from records.tasks.rows import FiguresRow

EVERY_S = 15.0
FAILED = "the figures of queues could not be read"
MOST_QUEUES = 100


class Figures:
    """Reads the figures of queues for metrics."""

    def __init__(self, database: Database, metrics: TaskMetrics) -> None:
        self._database = database
        self._metrics = metrics

    async def refresh(self) -> None:
        async with self._database.connection(self._database.service) as connection:
            settings = await queue_settings.FIRST.all(connection, most=MOST_QUEUES)
            rows = [
                await counts.FIGURES.one(connection, queue=one.name, most=MOST) for one in settings
            ]
            totals = await counts.TOTALS.all(connection, most=MOST)
            oldest = await counts.OLDEST.all(connection)
            of_named = [
                row
                for one in settings
                if not one.is_paused
                for row in await counts.OLDEST_OF.all(connection, queue=one.name)
            ]
        self._show_counts(rows, {row.status: row.count for row in totals})
        self._show_settings(settings)
        paused = {one.name for one in settings if one.is_paused}
        named = {one.name for one in settings} - paused
        waits = {(queue, one): 0.0 for queue in (*named, ALL) for one in Priority}
        read = [(ALL, row) for row in (*oldest, *of_named) if row.queue not in paused]
        for queue, row in (*read, *((row.queue, row) for row in of_named)):
            key = queue, Priority.of_rank(row.priority)
            waits[key] = max(waits[key], row.waited_s)
        self._metrics.oldest_ready.clear()
        for (queue, priority), waited_s in waits.items():
            self._metrics.oldest_ready.labels(queue, priority.value).set(waited_s)

    def _show_counts(self, rows: list[FiguresRow], totals: dict[str, int]) -> None:
        shown = {
            row.name: {
                "waiting": min(row.ready + row.blocked + row.scheduled, MOST),
                "running": row.running,
                "on-hold": row.on_hold,
                "dead": row.dead,
            }
            for row in rows
        }
        states = {
            "waiting": "ready",
            "running": "in-progress",
            "on-hold": "on-hold",
            "dead": "failed",
        }
        shown[ALL] = {state: totals.get(status, 0) for state, status in states.items()}
        self._metrics.tasks.clear()
        for queue, numbers in shown.items():
            for state, number in numbers.items():
                self._metrics.tasks.labels(queue, state).set(number)

    def _show_settings(self, settings: list[QueueSettingsRow]) -> None:
        self._metrics.name_kinds(one["kind"] for row in settings for one in row.kinds)
        self._metrics.paused.clear()
        for row in settings:
            self._metrics.paused.labels(row.name).set(row.is_paused)
