from collections.abc import Iterable

from records.tasks.queue_settings.rows import QueueSettingsRow

FIRST_S, FACTOR, LONGEST_S = 5, 2.0, 3600


def pause_after(attempt: int, kind: str, settings: Iterable[QueueSettingsRow]) -> float:
    """Return the seconds until the next attempt, which grow after each failed attempt."""
    for backoff in (_of_kind(kind, row) for row in settings):
        if backoff is not None:
            return _pause(
                attempt, backoff["first_seconds"], backoff["factor"], backoff["longest_seconds"]
            )
    return _pause(attempt, FIRST_S, FACTOR, LONGEST_S)


def _of_kind(kind: str, row: QueueSettingsRow) -> dict[str, float] | None:
    return next((one["backoff"] for one in row.kinds if one["kind"] == kind), None)


def _pause(attempt: int, first_s: float, factor: float, longest_s: float) -> float:
    return min(first_s * factor ** (attempt - 1), longest_s)
