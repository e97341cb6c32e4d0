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
    minutes: Annotated[
        int,
        Field(
            ge=1,
            le=MAX_MINUTES,
            description="Number of minutes, including the current one. Fewer are counted if they have more than "
            "500,000 events, or 40,000 for callers who may see only some patients.",
        ),
    ] = 60
    by: Annotated[
        Literal["agent_name", "event_type", "outcome"] | None,
        Field(description=f"Return one series for each of the {MAX_SERIES} most frequent values"),
    ] = None
    access: Annotated[
        bool,
        Field(description="Include access events, which record reads of charts and of the log"),
    ] = False
    changes: Annotated[
        bool, Field(description="Include the changes to records and passages that services report")
    ] = True


class Counts(ResponseBody):
    """Events per minute, oldest minute first."""

    counts: list[int]
    total: int

    @classmethod
    def of(cls, counts: list[int]) -> "Counts":
        return Counts(counts=counts, total=sum(counts))


class Series(Counts):
    """Events per minute with one value of `by`."""

    value: Annotated[
        str | None,
        Field(
            description=(
                "The value of the field in `by`; null for events without a value, or if `by` is "
                "omitted"
            )
        ),
    ]


class Rates(ResponseBody):
    """Events per minute from `from` to `to`, the most frequent values first. The last minute is
    incomplete.
    """

    model_config = ConfigDict(populate_by_name=True)

    since: Annotated[datetime, Field(alias="from")]
    until: Annotated[datetime, Field(alias="to")]
    minutes: Annotated[
        int,
        Field(
            description="Number of minutes counted; fewer than requested if they have too many events to count"
        ),
    ]
    series: list[Series]
    others: Annotated[
        Counts | None,
        Field(description=f"Events of all other values; null if there are at most {MAX_SERIES}"),
    ]


class AccessReportQuery(PageQuery):
    patient_id: Annotated[
        ExternalId,
        Field(
            description="Any identifier of the patient; the report counts reads under all of them"
        ),
    ]
    require: Require = None


class ReaderOut(ResponseBody):
    """A caller who read about the patient."""

    reader: str
    kind: Annotated[
        str | None,
        Field(description="`person` or `agent`; null if the event of the read does not say"),
    ]
    count: Annotated[
        int,
        Field(
            description=(
                "Number of reads: requests that showed the patient, and event streams with a "
                "filter for the patient"
            )
        ),
    ]
    first: Annotated[datetime, Field(description="Time of the first read")]
    last: Annotated[datetime, Field(description="Time of the most recent read")]


class AccessReport(AboutPatient):
    """A page of the readers of one patient, the most recent reader first."""

    patient_id: Annotated[str, Field(description="The patient as given in the request")]
    readers: list[ReaderOut]
    next: str | None
