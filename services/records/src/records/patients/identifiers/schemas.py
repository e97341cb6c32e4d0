"""Wire types of identifiers of patients."""

from typing import Annotated

from pydantic import ConfigDict, Field

from chassis.http.fields import RequestBody
from records.patients.texts import System, Value


class IdentifierConfirmation(RequestBody):
    """An identifier of the patient that names this person indeed."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"system": "http://hospital.example/mrn", "value": "MRN-1"}]
        }
    )

    system: Annotated[
        System | None, Field(description="As the patient has it; null for one without a system")
    ] = None
    value: Value
