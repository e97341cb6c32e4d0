from typing import Annotated
from uuid import UUID

from pydantic import Field

from chassis.http.fields import ResponseBody
from retrieval.documents.statuses import ReviewStatus

NewerDocument = Annotated[
    UUID,
    Field(
        description="A document of the same source, with a later text under another identifier of "
        "the patient; this document may be outdated. Absent if there is none"
    ),
]


class NewestVersion(ResponseBody):
    version: int
    review_status: ReviewStatus
