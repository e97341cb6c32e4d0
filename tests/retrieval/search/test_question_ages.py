from datetime import UTC, datetime

import pytest

from retrieval.search.phrases import Text
from retrieval.search.question_ages import BirthDate, without_age
from retrieval.search.question_periods import EARLIEST, LATEST
from retrieval.search.question_reading import read

BIRTH = BirthDate.of("1992-02-29")
NOW = datetime(2026, 11, 27, tzinfo=UTC)


@pytest.mark.parametrize(
    ("question", "rest", "expected"),
    [
        ("BP at age 3", "BP", "1995-03-01 1996-02-29"),
        ("BP when he was forty-two years old?", "BP ?", "2034-03-01 2035-03-01"),
        ("BP as a 17-year-old", "BP", "2009-03-01 2010-03-01"),
        ("BP on his 18th birthday", "BP", "2010-03-01 2011-03-01"),
        ("tetanus shot at 16 years", "tetanus shot", "2008-02-29 2009-03-01"),
        ("How much did she weigh at 18?", "How much did she weigh ?", "2010-03-01 2011-03-01"),
        ("BP between the ages of 3 and 6", "BP", "1995-03-01 1999-03-01"),
        ("BP before he turned 30", "BP", "- 2022-03-01"),
        ("BP since age 30", "BP", "2022-03-01 -"),
        ("BP in his early thirties", "BP", "2022-03-01 2026-03-01"),
        ("BP in her 20s", "BP", "2012-02-29 2022-03-01"),
        ("asthma in childhood", "asthma", "1992-02-29 2006-03-01"),
        ("asthma when he was little", "asthma", "1992-02-29 2000-02-29"),
        ("weight at birth", "weight", "1992-02-29 1992-03-29"),
        ("weight in his first year", "weight", "1992-02-29 1993-03-01"),
        ("weight at 5 months", "weight", "1992-07-29 1992-08-29"),
        ("weight at 6 weeks old", "weight", "1992-03-29 1992-04-29"),
        ("weight at 10 days old", "weight", "1992-02-29 1992-03-29"),
        ("asthma since childhood", "asthma", "1992-02-29 -"),
        ("Did fits in infancy recur?", "Did fits recur?", "1992-02-29 1994-03-01"),
        ("asthma since birth", "asthma", "1992-02-29 -"),
        ("asthma as a small child", "asthma", "1992-02-29 2000-02-29"),
        ("weight in the first 2 months of life", "weight", "1992-02-29 1992-04-29"),
        *(
            (question, question, None)
            for question in (
                "bleeding since birth control",
                "pain in his little finger",
                "at high school level",
                "Child-Pugh score as child-pugh",
                "rash in the first week of warfarin",
                "pain in his first week",
                "weight since the birth of her son",
                "weight at 3 months after surgery",
                "weight at 6 weeks postpartum",
                "biopsy at 2 years post transplant",
                "When was she 5 feet tall?",
            )
        ),
        ("follow-up at 3 months", "follow-up at 3 months", None),
        ("When was he 82 kg?", "When was he 82 kg?", None),
        ("BP when he was 120/80", "BP when he was 120/80", None),
        ("pain for 3 years", "pain for 3 years", None),
        ("at age 3", "at age 3", None),
        ("How old is he?", "How old is he?", None),
    ],
)
def test_reads_ages(question: str, rest: str, expected: str | None) -> None:
    assert BIRTH is not None
    left, age = without_age(Text.of(question))

    period = age and age.period(BIRTH)
    found = period and " ".join(
        "-" if at in {EARLIEST, LATEST} else at.date().isoformat()
        for at in (period.start, period.end)
    )
    assert (" ".join(left.value.split()), found) == (rest, expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [("1992", "1992-01-01 1992-12-31"), ("1992-02", "1992-02-01 1992-02-29"), ("unknown", None)],
)
def test_a_birth_date_may_be_a_year_or_a_month(written: str, expected: str | None) -> None:
    found = BirthDate.of(written)

    assert (found and f"{found.first:%Y-%m-%d} {found.last:%Y-%m-%d}") == expected


def test_an_age_counts_only_with_a_birth_date() -> None:
    with_birth, without = (read("BP at age 20", NOW, birth=birth) for birth in (BIRTH, None))

    assert with_birth.period is not None
    assert without.period is None
    assert [one.order.newest_first for one in (with_birth, without)] == [False, False]
