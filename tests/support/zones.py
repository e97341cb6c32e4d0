"""The facility's time zone of a test."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from chassis.facility import FACILITY

ZONES = ("UTC", "Pacific/Auckland", "America/New_York", "Asia/Kathmandu")


@contextmanager
def facility_in(zone: str) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FACILITY, "zone", ZoneInfo(zone))
        yield


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest) -> Iterator[str]:
    with facility_in(request.param):
        yield request.param


def at(zone: str, local: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))


def in_utc(zone: str, local: str) -> str:
    """Return a local time as FHIR's instant in UTC."""
    return f"{at(zone, local).astimezone(ZoneInfo('UTC')):%Y-%m-%dT%H:%M:%SZ}"
