import time
from datetime import UTC, datetime, timedelta
from uuid import RFC_4122

import pytest

from chassis.uuids import uuid7, uuid7s


def test_a_uuid_is_of_version_7_and_contains_the_time_of_its_creation():
    made = uuid7()
    moment = datetime.fromtimestamp((made.int >> 80) / 1_000, UTC)

    assert (made.version, made.variant) == (7, RFC_4122)
    assert abs(datetime.now(UTC) - moment) < timedelta(minutes=1)


def test_uuids_are_unique_and_sort_by_time(monkeypatch: pytest.MonkeyPatch):
    now = 1_700_000_000_000_000_000
    moments = iter(range(now, now + 100_000_000, 1_000_000))
    monkeypatch.setattr(time, "time_ns", lambda: next(moments))
    made = [uuid7() for _ in range(100)]
    assert made == sorted(made)

    monkeypatch.setattr(time, "time_ns", lambda: now)
    at_once = {*uuid7s(10_000)}
    assert len(at_once) == 10_000
    assert {(one.version, one.variant) for one in at_once} == {(7, RFC_4122)}
