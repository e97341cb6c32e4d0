"""Wire types of the numbers of encounters."""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field

from chassis.http.fields import ResponseBody
from records.encounters.counts.rows import CountsRow
from records.encounters.statuses import EncounterStatus
from records.encounters.summary_statuses import SummaryStatus

MOST = 1_000


class EncounterCount(ResponseBody):
    """A number of encounters. `is_more`: there are more than `count`, which is as far as it goes."""

    count: int
    is_more: bool

    @classmethod
    def of(cls, number: int) -> Self:
        return cls(count=min(number, MOST), is_more=number > MOST)


class EncounterCounts(ResponseBody):
    """How many encounters that you may see have each status."""

    statuses: Annotated[Mapping[EncounterStatus, EncounterCount], Field(description="By `status`")]
    summary_statuses: Annotated[
        Mapping[SummaryStatus, EncounterCount],
        Field(description="By `summary_status`; `preliminary` is what awaits a person"),
    ]

    @classmethod
    def of(cls, row: CountsRow) -> Self:
        return cls(
            statuses={code: _count(row, code) for code in EncounterStatus},
            summary_statuses={code: _count(row, code) for code in SummaryStatus},
        )


def _count(row: CountsRow, code: EncounterStatus | SummaryStatus) -> EncounterCount:
    return EncounterCount.of(getattr(row, code.name.lower()))
