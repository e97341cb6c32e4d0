"""The known facts of a patient's death."""

from datetime import UTC, datetime, timedelta

import pytest

from records.partial_dates import Deceased, is_after_death, is_in_future, read_death

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


class TestAMoment:
    @pytest.mark.parametrize(
        "deceased",
        [
            True,
            "2025",
            "2026-02",
            "2026-03-13",
            "2026-03-14T11:59:59Z",
            "2026-03-14T13:30:00+02:00",
        ],
    )
    def test_lies_after_a_death(self, deceased: Deceased) -> None:
        assert is_after_death(deceased, NOON)

    @pytest.mark.parametrize(
        "deceased",
        [None, False, "2026", "2026-03", "2026-03-14", "2026-03-14T12:00:00Z", "2026-03-15"],
    )
    def test_may_lie_before_a_death_or_at_it(self, deceased: Deceased | None) -> None:
        assert not is_after_death(deceased, NOON)


class TestATimeOfDeath:
    @pytest.mark.parametrize(
        "text", ["", "2026-02-30", "2026-13", "0000", "2026-03-14T08:00", "1" * 41, "2026-03-14 08"]
    )
    def test_is_a_date_time_of_fhir(self, text: str) -> None:
        with pytest.raises(ValueError):  # noqa: PT011 - It has no words.
            read_death(text)

    def test_is_not_in_the_future_where_it_is_today_anywhere(self) -> None:
        now = datetime.now(UTC)

        assert not is_in_future(now + timedelta(hours=13))
        assert is_in_future(now + timedelta(hours=15))
