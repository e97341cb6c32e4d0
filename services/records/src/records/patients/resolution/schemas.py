"""Wire types of the resolution of a reference."""

from pydantic import ConfigDict

from chassis.http.fields import RequestBody
from records.names.schemas import Reference


class PatientResolve(RequestBody):
    """A reference to a patient. It comes in a body because it names a person."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reference": "P12345"}]})

    reference: Reference
