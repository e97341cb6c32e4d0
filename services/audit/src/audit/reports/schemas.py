"""The wire types of reports."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from chassis.http.fields import ExternalId, ResponseBody
from chassis.http.paging import PageQuery
from chassis.patient_names.asked import AboutPatient, Require
from chassis.problems.closed_model import ClosedModel

MAX_MINUTES = 24 * 60
MAX_SERIES = 20


class RatesQuery(ClosedModel):
    """Which minutes are counted, and of which events."""

    minutes: Annotated[
        int, Field(ge=1, le=MAX_MINUTES, description="How many, the present one included")
    ] = 60
    by: Annotated[
        Literal["agent_name", "event_type", "outcome"] | None,
        Field(description=f"A series for each of the {MAX_SERIES} most frequent values"),
    ] = None
    access: Annotated[bool, Field(description="Also the reads of charts and of the log")] = False
    changes: Annotated[
        bool, Field(description="Also the changes of records and passages, which services deliver")
    ] = True


class Counts(ResponseBody):
    """The events of each minute, the oldest first."""

    counts: list[int]
    total: int

    @classmethod
    def of(cls, counts: list[int]) -> "Counts":
        return Counts(counts=counts, total=sum(counts))


class Series(Counts):
    """The events with one value of `by`: null for those without one, and for all without `by`."""

    value: str | None


class Rates(ResponseBody):
    """The events of each minute between `from` and `to`, those with the most frequent values first.
    The last minute is not over yet.
    """

    model_config = ConfigDict(populate_by_name=True)

    since: Annotated[datetime, Field(alias="from")]
    until: Annotated[datetime, Field(alias="to")]
    minutes: Annotated[
        int,
        Field(
            description="How many were counted: fewer than requested where they have too many events"
        ),
    ]
    series: list[Series]
    others: Annotated[
        Counts | None,
        Field(description=f"All events of further values; null where {MAX_SERIES} are enough"),
    ]


class AccessReportQuery(PageQuery):
    """The patient whose readers are listed."""

    patient_id: Annotated[
        ExternalId,
        Field(description="Any name of the patient; the report has the reads under all"),
    ]
    require: Require = None


class ReaderOut(ResponseBody):
    """Who read about the patient, how many times, and when."""

    reader: str
    kind: Annotated[
        str | None,
        Field(
            description="`person` or `agent`; null for reads of the log that earlier versions recorded"
        ),
    ]
    count: Annotated[
        int,
        Field(
            description="Events: one for each request that showed something, or live stream that asked"
        ),
    ]
    first: datetime
    last: datetime


class AccessReport(AboutPatient):
    """A page of the readers of one patient, who read last first."""

    patient_id: Annotated[str, Field(description="The name in the request")]
    readers: list[ReaderOut]
    next: str | None
