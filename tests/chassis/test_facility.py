from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from chassis.facility import Facility


@pytest.mark.parametrize(
    ("zone", "day", "start", "hours"),
    [
        ("UTC", "2026-03-08", "2026-03-08T00:00", 24),
        ("Asia/Kathmandu", "2026-03-08", "2026-03-07T18:15", 24),
        ("America/New_York", "2026-03-08", "2026-03-08T05:00", 23),
        ("America/New_York", "2026-11-01", "2026-11-01T04:00", 25),
        ("Pacific/Auckland", "2026-09-27", "2026-09-26T12:00", 23),
        ("Pacific/Auckland", "2026-04-05", "2026-04-04T11:00", 25),
        ("Asia/Beirut", "2026-03-29", "2026-03-28T22:00", 23),  # The clocks skip midnight.
        ("America/Havana", "2026-11-01", "2026-11-01T04:00", 25),  # Midnight exists twice.
        ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00", 0),  # The day does not exist.
    ],
)
def test_days(zone: str, day: str, start: str, hours: int):
    midnight, facility = datetime.fromisoformat(day), Facility(ZoneInfo(zone))
    first, end = (facility.instant(midnight + timedelta(days=n)) for n in (0, 1))
    assert hours == 0 or facility.local(first).date() == midnight.date()
    assert first == datetime.fromisoformat(start).replace(tzinfo=UTC)
    assert end - first == timedelta(hours=hours)


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/New_York"])
@pytest.mark.parametrize("local", [datetime.min, datetime.max])  # noqa: DTZ901
def test_ends_of_the_calendar(zone: str, local: datetime):
    facility = Facility(ZoneInfo(zone))
    assert abs(facility.instant(local) - local.replace(tzinfo=UTC)) < timedelta(days=1)
    assert abs(facility.local(local.replace(tzinfo=UTC)) - local) < timedelta(days=1)
