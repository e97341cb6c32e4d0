"""The facility's time zone: a date, or a time without an offset, is local there (decision 0069)."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo


@dataclass(slots=True)
class Facility:
    """A process serves one facility: `zone` is set once, before the process serves."""

    zone: tzinfo = UTC

    def instant(self, local: datetime) -> datetime:
        """Return a local time without a zone in UTC. Of a time that exists twice, return the first;
        of a time that the clocks skip, the time after the skip. At the ends of the calendar, local
        times count as UTC.
        """
        try:
            return local.replace(tzinfo=self.zone).astimezone(UTC)
        except OverflowError:
            return local.replace(tzinfo=UTC)

    def local(self, instant: datetime) -> datetime:
        """Return the local time, without a zone."""
        try:
            return instant.astimezone(self.zone).replace(tzinfo=None)
        except OverflowError:
            return instant.astimezone(UTC).replace(tzinfo=None)


FACILITY = Facility()
