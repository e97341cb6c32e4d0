"""Wire types of searches under /fhir."""

from typing import Any

from pydantic import BaseModel, ConfigDict


class SearchBundle(BaseModel):
    """A page of what a search found: a Bundle of the type `searchset`."""

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    type: str
    link: list[dict[str, Any]]  # Any: JSON.
