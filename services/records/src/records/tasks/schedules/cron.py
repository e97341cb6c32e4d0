from contextlib import suppress
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

FIELDS = 5  # Minute, hour, day of the month, month, day of the week.


def next_run(expression: str, zone: str, after: datetime) -> datetime | None:
    """Return the first time after `after`, in UTC; None if the expression is invalid or never matches.

    A time that the clock skips in spring becomes the first time after the gap. A time that the clock
    repeats in autumn counts once, unless the hour is `*`, which means every hour that passes.
    """
    fields = expression.split()
    if len(fields) != FIELDS:
        return None
    if fields[1] != "*":
        # cronsim treats only fields that do not begin with `*` as times of a clock.
        fields[:2] = [_without_star(fields[0], 59), _without_star(fields[1], 23)]
    with suppress(CronSimError):
        for run in CronSim(" ".join(fields), after.astimezone(ZoneInfo(zone))):
            if (found := run.astimezone(UTC)) > after:
                return found
    return None


def _without_star(field: str, last: int) -> str:
    return field.replace("*", f"0-{last}")
