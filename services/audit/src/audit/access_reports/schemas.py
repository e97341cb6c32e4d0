"""The wire types of access reports."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from chassis.http.fields import PathSegment, ResponseBody
from chassis.http.paging import PageQuery
from chassis.patient_names.asked import AboutPatient, Require


class AccessReportQuery(PageQuery):
    """The patient whose readers are listed."""

    patient_id: Annotated[
        PathSegment,
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
    count: Annotated[int, Field(description="Events: one for each request that showed something")]
    first: datetime
    last: datetime


class AccessReport(AboutPatient):
    """A page of the readers of one patient, who read last first."""

    patient_id: Annotated[str, Field(description="The name in the request")]
    readers: list[ReaderOut]
    next: str | None
