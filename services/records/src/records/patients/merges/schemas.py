"""Wire types of merges of patients."""

from typing import Annotated

from pydantic import ConfigDict, Field

from chassis.http.etags import MAX_VERSION
from chassis.http.fields import STORABLE, WHOLE_NUMBER, RequestBody
from records.identifiers import PatientID

Version = Annotated[
    int,
    Field(ge=1, le=MAX_VERSION, description="The `version` of the patient that you have read"),
    WHOLE_NUMBER,
]
Reason = Annotated[str, Field(max_length=1000, description="Why the two are one person"), STORABLE]


class PatientMerge(RequestBody):
    """Two records of one person. `source` leads to `target` from then on."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "source": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11",
                    "source_version": 1,
                    "target": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e12",
                    "target_version": 3,
                    "reason": "Registered twice; same passport",
                }
            ]
        }
    )

    source: PatientID
    source_version: Version
    target: PatientID
    target_version: Version
    reason: Reason
