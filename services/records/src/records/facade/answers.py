"""Answers under /fhir as HTTP."""

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

from starlette.responses import JSONResponse

from chassis.http.etags import etag
from chassis.http.fhir_outcomes import FHIR_JSON
from records.facade.formats import JSON


class FHIRResponse(JSONResponse):
    """JSON text in the format that the client asked for."""

    media_type = FHIR_JSON

    def render(self, content: bytes) -> bytes:
        """Return the text as it is."""
        return content


# Any: FastAPI's type for `responses`.
def answers(model: type) -> dict[int | str, dict[str, Any]]:
    """Return what answers look like: FastAPI describes the first media type only."""
    schema = {"$ref": f"#/components/schemas/{model.__name__}"}
    return {200: {"content": {JSON: {"schema": schema}}}}


def validators(version: int, updated_at: datetime) -> dict[str, str]:
    modified = format_datetime(updated_at.astimezone(UTC), usegmt=True)
    return {"ETag": etag(version), "Last-Modified": modified}
