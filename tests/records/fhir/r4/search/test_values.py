from datetime import UTC, datetime, timedelta

import pytest

from records.fhir.r4.search.values import Interval, read_imported_interval, read_interval

SECOND = datetime(2013, 1, 14, 10, 0, 5, tzinfo=UTC)


def day(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


class TestIntervals:
    @pytest.mark.parametrize(
        ("text", "start", "end"),
        [
            ("2013", day(2013), day(2014)),
            ("2012", day(2012), day(2013)),
            ("2012-02", day(2012, 2), day(2012, 3)),
            ("2013-12", day(2013, 12), day(2014)),
            ("2013-12-31", day(2013, 12, 31), day(2014)),
            ("2013-01-14T10:00:05Z", SECOND, SECOND + timedelta(seconds=1)),
            ("2013-01-14T12:00:05+02:00", SECOND, SECOND + timedelta(seconds=1)),
            ("2013-01-14T10:00:05", SECOND, SECOND + timedelta(seconds=1)),
            ("2013-01-14T10:00:05.0Z", SECOND, SECOND + timedelta(milliseconds=100)),
            ("2013-01-14T10:00:05.000000000Z", SECOND, SECOND + timedelta(microseconds=1)),
            ("2013-01-14T10:00Z", SECOND.replace(second=0), SECOND.replace(minute=1, second=0)),
            ("9999", day(9999), None),
            ("9999-12-31", day(9999, 12, 31), None),
        ],
    )
    def test_precision(self, text: str, start: datetime, end: datetime | None):
        assert read_interval(text) == Interval(start, end)

    @pytest.mark.parametrize(
        "text",
        [
            *("", "2013-1", "2013-13", "2013-02-30", "13", "2013-01-14T", "2013-01-14T10"),
            *("2013-01-14T25:00:00Z", "2013-01-14 10:00:00Z", "2013-01-14T10:00:05+99:00"),
            *("0000", "0001-01-01T00:00:00+05:00", "٢٠١٣", "2013\n"),
        ],
    )
    def test_invalid_dates(self, text: str):
        assert read_interval(text) is None

    @pytest.mark.parametrize(
        "text",
        [
            *(
                "20130114100005",
                "2013-01-14 10:00:05",
                " 2013-01-14T10:00:05Z",
                "2013-01-14T10:00:05z",
            ),
            *("20130114120005+0200", "2013-01-14T12:00:05+02", "2013-01-14 12:00:05 +02:00"),
        ],
    )
    def test_dates_of_imports(self, text: str) -> None:
        assert read_imported_interval(text) == Interval(SECOND, SECOND + timedelta(seconds=1))
        assert read_imported_interval("20130114") == read_interval("2013-01-14")
        assert read_imported_interval("2013-01-14 10:00-23:00") is None  # No zone.
        for year in ("1753", "1912", "2100", "2199"):
            timed = read_imported_interval(f"{year}-12-01 08:30:00")
            assert timed == read_interval(f"{year}-12-01T08:30:00")
            assert timed is not None
        assert read_imported_interval("19121201083000") is not None
        assert read_imported_interval("200312010203") is not None

    @pytest.mark.parametrize(
        "text",
        [
            "24-03-15",
            "03/15/24",
            "240315",
            "240312010203",
            "990312010203",
            "190312010203",
            "180312010203+0100",
            "00240315",
            "0024-03-15",
        ],
    )
    def test_years_of_two_digits_in_imports(self, text: str) -> None:
        assert read_imported_interval(text) is None

    def test_the_end_of_a_day_is_the_start_of_the_next(self) -> None:
        for text in ("2013-12-31T24:00:00Z", "201312312400+0000", "20131231T240000Z"):
            assert read_imported_interval(text) == read_interval("2014-01-01T00:00:00Z")
        for text in ("2013-02-30T24:00:00Z", "2013-12-31T24:00:01Z", "9999-12-31T24:00:00Z"):
            assert read_imported_interval(text) is None
