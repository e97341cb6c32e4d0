from datetime import UTC, date, datetime

import pytest

from records.partial_dates import Precision, read_date, read_moment


class TestPartialDates:
    @pytest.mark.parametrize(
        ("text", "day", "precision"),
        [
            ("1988", date(1988, 1, 1), Precision.YEAR),
            ("1988-04", date(1988, 4, 1), Precision.MONTH),
            ("1988-04-12", date(1988, 4, 12), Precision.DAY),
        ],
    )
    def test_keep_their_precision(self, text: str, day: date, precision: Precision):
        assert read_date(text) == (day, precision)

    @pytest.mark.parametrize(
        "text", ["", "88", "1988-4", "1988-13", "1988-02-30", "0000", "1988-04-12T00:00:00Z"]
    )
    def test_in_another_format_are_refused(self, text: str):
        with pytest.raises(ValueError):  # noqa: PT011 - It has no message.
            read_date(text)

    @pytest.mark.parametrize(
        ("text", "start", "end"),
        [
            ("2011", "2011-01-01T00:00:00", "2011-12-31T23:59:59"),
            ("2012-02", "2012-02-01T00:00:00", "2012-02-29T23:59:59"),
            ("2011-12-13", "2011-12-13T00:00:00", "2011-12-13T23:59:59"),
            ("2011-12-13T22:28:27.5+01:00", "2011-12-13T21:28:27.500", "2011-12-13T21:28:27.500"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59", "2016-12-31T23:59:59"),
        ],
    )
    def test_begin_and_end_at_a_moment(self, text: str, start: str, end: str):
        moments = [datetime.fromisoformat(one).replace(tzinfo=UTC) for one in (start, end)]
        assert [read_moment(text), read_moment(text, is_end=True)] == moments

    @pytest.mark.parametrize(
        "text",
        [
            "2011-12-13T22:28:27",
            "2011-12-13T22:28Z",
            "2011-12-13 22:28:27Z",
            "0001-01-01T00:00:00+14:00",
            "0001-01-01T00:00:00Z",
            "0001",
            "9999-12-31T23:59:59.999999Z",
            "now",
        ],
    )
    def test_without_a_zone_or_outside_the_calendar_are_refused(self, text: str):
        with pytest.raises(ValueError):  # noqa: PT011 - It has no message.
            read_moment(text)
