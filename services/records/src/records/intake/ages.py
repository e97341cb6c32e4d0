from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from records.partial_dates import last_day, read_date

MAX_YEARS = 150
A_DAY = timedelta(days=1)


class AgeUnit(StrEnum):
    """UCUM codes of years, months, weeks, days and hours."""

    YEARS = "a"
    MONTHS = "mo"
    WEEKS = "wk"
    DAYS = "d"
    HOURS = "h"


_HOURS = {AgeUnit.WEEKS: 7 * 24, AgeUnit.DAYS: 24, AgeUnit.HOURS: 1}
_HOURS_OF_YEAR = 8766


@dataclass(frozen=True, slots=True)
class Age:
    value: int
    unit: AgeUnit = AgeUnit.YEARS
    approximate: bool = False

    @property
    def completed_years(self) -> int:
        if self.unit is AgeUnit.YEARS:
            return self.value
        if self.unit is AgeUnit.MONTHS:
            return self.value // 12
        return self.value * _HOURS[self.unit] // _HOURS_OF_YEAR

    def fits(self, birth: str, today: date) -> bool:
        """Whether an age fits a birth date, in any time zone. Units below a year may be rounded up;
        approximate ages may differ by a fifth.
        """
        first, last = read_date(birth)[0], last_day(birth)
        youngest = self._elapsed(last, today - A_DAY)
        oldest = self._elapsed(first, today + A_DAY)
        above = 0 if self.unit is AgeUnit.YEARS else 1
        slack = max(1, self.value // 5) if self.approximate else 0
        return youngest - slack <= self.value <= oldest + max(above, slack)

    def _elapsed(self, first: date, day: date) -> int:
        if self.unit in _HOURS:
            return (day - first).days * 24 // _HOURS[self.unit]
        months = 12 * (day.year - first.year) + day.month - first.month - (day.day < first.day)
        return months if self.unit is AgeUnit.MONTHS else months // 12
