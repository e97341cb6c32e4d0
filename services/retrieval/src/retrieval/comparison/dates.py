"""Dates in clinical text, with the precision in which they are written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
CENTURY = 100  # Years below are written with two digits.
_DAY, _YEAR = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?", r"(?P<year>(?:19|20)\d\d)"
_FORMS = (
    re.compile(
        r"(?<!\d[/.])(?<![\d-])(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?!\d)"
    ),
    re.compile(
        r"(?<![\d/])(?P<year>(?:19|20)\d\d)/(?P<month>0[1-9]|1[0-2])/(?P<day>\d\d)(?![\d/])"
    ),
    re.compile(rf"(?<![\d.]){_DAY}-{_MONTH}-(?P<year>(?:19|20)?\d\d)(?![\w-])", re.IGNORECASE),
    re.compile(rf"(?<![\d.]){_DAY}(?:\s+(?:of\s+)?|-){_MONTH}(?:,?\s+{_YEAR})?\b", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?(?!\d|\.\d)", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s+{_YEAR}\b", re.IGNORECASE),
    re.compile(rf"(?<![\d/.])(?P<month>0?[1-9]|1[0-2])/{_YEAR}(?!\d)"),
    re.compile(
        r"(?<![\d/.])(?P<one>\d{1,2})(?P<sign>[/.])(?P<two>\d{1,2})(?P=sign)(?P<year>(?:19|20)\d\d)(?!\d)"
    ),
    re.compile(r"(?<![\d/.-])(?P<one>\d{1,2})-(?P<two>\d{1,2})-(?P<year>(?:19|20)\d\d)(?![\d-])"),
    re.compile(
        r"(?<![\d/.])(?P<one>\d{1,2})(?P<sign>[/.])(?P<two>\d{1,2})(?P=sign)(?P<year>[1-3]\d)(?![\d/]|\.\d)"
    ),
    re.compile(rf"\b(?:in|since|last|of|until|by|from|during)\s{_MONTH}(?!\s*\d)\b", re.IGNORECASE),
    re.compile(
        r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)(?![\w%/-])(?![.,]\d)(?!\s*(?:mg|g|ml|mcg|units?|kcal)\b)"
    ),
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """The date `text[start:end]`. Unknown parts are None; for `03/04/2026`, `days` has both
    possible days.
    """

    start: int
    end: int
    year: int | None
    days: frozenset[tuple[int | None, int | None]]  # Month and day.

    def fits(self, other: "WrittenDate") -> bool:
        if self.year is not None and other.year is not None and self.year != other.year:
            return False
        return any(
            month in {None, of_other} and day in {None, other_day}
            for month, day in self.days
            for of_other, other_day in other.days
        )


def dates(text: str) -> list[WrittenDate]:
    found: list[WrittenDate] = []
    apart: set[int] = set()
    for form in _FORMS:
        for match in form.finditer(text):
            if apart.isdisjoint(range(*match.span())):
                for date in _date(match):
                    found.append(date)
                    apart.update(range(*match.span()))
    return sorted(found, key=lambda one: one.start)


def _date(match: re.Match[str]) -> Iterator[WrittenDate]:
    parts = match.groupdict()
    year = int(parts["year"]) if parts.get("year") else None
    if year is not None and year < CENTURY:
        year += 2000
    if "one" in parts:
        one, two = int(match["one"]), int(match["two"])
        days: set[tuple[int | None, int | None]] = {
            (month, day) for month, day in ((one, two), (two, one)) if 1 <= month <= len(MONTHS)
        }
    else:
        day = int(parts["day"]) if parts.get("day") else None
        days = {(_month(parts.get("month")), day)}
    if days:
        yield WrittenDate(match.start(), match.end(), year, frozenset(days))


def _month(written: str | None) -> int | None:
    if written is None:
        return None
    return int(written) if written.isdigit() else MONTHS.index(written[:3].casefold()) + 1
