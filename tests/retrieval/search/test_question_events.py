from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from retrieval.search.question_events import STARTS, event_in
from retrieval.search.question_periods import EARLIEST, LATEST

SURGERY = datetime(2020, 6, 15, 10, tzinfo=UTC)
NOW = datetime(2026, 11, 27, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("question", "event", "period"),
    [
        ("potassium on the day of the MI", "the MI", "2020-06-15 2020-06-16"),
        ("potassium same day as the MI", "the MI", "2020-06-15 2020-06-16"),
        ("CRP the day his appendix came out", "his appendix came out", "2020-06-15 2020-06-16"),
        ("HR during the MI?", "the MI", "2020-06-08 2020-06-23"),
        ("BP at his ER visit", "his ER visit", "2020-06-08 2020-06-23"),
        ("BP in the month of the MI", "the MI", "2020-06-01 2020-07-01"),
        ("BP in the year of the MI", "the MI", "2020-01-01 2021-01-01"),
        ("A1c about two years before the MI", "the MI", "2017-12-13 2018-12-15"),
        ("BP 3 days post MI", "MI", "2020-06-17 2020-06-20"),
        ("Hgb the week before surgery", "surgery", "2020-06-04 2020-06-15"),
        ("before the MI, what was his BP?", "the MI", "- 2020-06-15"),
        ("Hgb after surgery", "surgery", "2020-06-16 -"),
        ("Hgb since surgery", "surgery", "2020-06-15 -"),
        ("TSH after starting Synthroid", "when was Synthroid started", "2020-06-16 -"),
    ],
)
def test_reads_a_time_that_refers_to_an_event(question: str, event: str, period: str) -> None:
    asked = event_in(question)

    assert asked is not None
    assert asked.event == event
    assert (asked.types == STARTS) == ("started" in event)
    found = asked.period(SURGERY)
    bounds = [found.start, found.end]
    assert period == " ".join(
        "-" if one in {EARLIEST, LATEST} else f"{one:%Y-%m-%d}" for one in bounds
    )


@pytest.mark.parametrize("zone", ["Pacific/Auckland"], indirect=True)
def test_an_event_is_on_its_local_day(zone: ZoneInfo) -> None:
    asked = event_in("potassium on the day of the MI")

    assert asked is not None
    found = asked.period(datetime(2020, 6, 15, 22, tzinfo=UTC))
    assert found.start == datetime(2020, 6, 16, tzinfo=zone)


@pytest.mark.parametrize(
    "question",
    [
        "INR before May 2015",
        "weight after age 50",
        "BP at the last visit",
        "pain during the last week",
        "glucose before breakfast",
        "asthma since when",
        "date of the surgery",
        "what happened after the MI",
        "who looks after him",
        "on metformin after treatment",
        f"{'long ' * 60} before surgery",
    ],
)
def test_other_times_do_not_refer_to_an_event(question: str) -> None:
    assert event_in(question) is None


@pytest.mark.parametrize(
    ("question", "orders"),
    [
        ("Hgb before surgery", (True, False)),
        ("Hgb after surgery", (False, True)),
        ("highest Hgb after surgery", (False, False)),
    ],
)
def test_the_nearest_value_comes_first(question: str, orders: tuple[bool, bool]) -> None:
    asked = event_in(question)

    assert asked is not None
    intent = asked.intent(SURGERY, NOW, is_newest_asked=False)
    assert (intent.order.newest_first, intent.order.oldest_first) == orders
    assert intent.period == asked.period(SURGERY)


def test_items_with_a_status_may_begin_before_the_event() -> None:
    asked = event_in("drugs since surgery")

    assert asked is not None
    assert asked.intent(SURGERY, NOW, is_newest_asked=False).period is None
