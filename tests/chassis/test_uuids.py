import time
from datetime import UTC, datetime, timedelta
from uuid import RFC_4122

import pytest

from chassis.uuids import uuid7


class TestUuid7:
    def test_is_of_version_7(self) -> None:
        made = uuid7()

        assert (made.version, made.variant) == (7, RFC_4122)

    def test_contains_the_time_of_its_creation(self) -> None:
        made = datetime.fromtimestamp((uuid7().int >> 80) / 1_000, UTC)

        assert abs(datetime.now(UTC) - made) < timedelta(minutes=1)

    def test_sorts_by_the_time_of_its_creation(self, monkeypatch: pytest.MonkeyPatch) -> None:
        moments = iter(range(1_700_000_000_000_000_000, 1_700_000_000_100_000_000, 1_000_000))
        monkeypatch.setattr(time, "time_ns", lambda: next(moments))
        made = [uuid7() for _ in range(100)]

        assert made == sorted(made)

    def test_is_never_the_same_twice(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(time, "time_ns", lambda: 1_700_000_000_000_000_000)

        made = {uuid7() for _ in range(10_000)}

        assert len(made) == 10_000
        assert {one.version for one in made} == {7}
        assert {one.variant for one in made} == {RFC_4122}
