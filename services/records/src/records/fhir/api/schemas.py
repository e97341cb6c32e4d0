"""Wire types of requests and answers under /fhir."""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema

from chassis.http.paging import PageQuery
from chassis.problems.closed_model import ClosedModel

MAX_VERSIONS = 100
MAX_FORMAT = 100
MAX_TOKEN = 512
MAX_ELEMENTS = 2000
Format = Annotated[
    str | None,
    Field(
        alias="_format",
        max_length=MAX_FORMAT,
        description="`json` or a media type; it counts before the header Accept",
    ),
    WithJsonSchema({"type": "string", "enum": ["json", "application/fhir+json"]}),
]
Look = Literal["true", "false"] | None
_LOOK = WithJsonSchema({"type": "string", "enum": ["true", "false"]})


class ReadQuery(ClosedModel):
    """The query of a read. Clients send the same `_pretty`, `_summary` and `_elements` with each of their requests."""

    location: ClassVar = "query"
    format: Format = None
    pretty: Annotated[Look, Field(alias="_pretty", description="Changes nothing"), _LOOK] = None
    summary: Annotated[Look, Field(alias="_summary", description="Leaves nothing out"), _LOOK] = (
        None
    )

    elements: Annotated[
        str | None,
        Field(alias="_elements", max_length=MAX_ELEMENTS, description="Leaves nothing out"),
        WithJsonSchema({"type": "string", "maxLength": MAX_ELEMENTS}),
    ] = None


class CreationQuery(ReadQuery):
    """The query of a creation: what must not be there yet, as in the header If-None-Exist."""

    identifier: Annotated[
        str | None,
        Field(
            max_length=MAX_TOKEN,
            description="Create only if no resource has it; commas between alternatives",
        ),
        WithJsonSchema({"type": "string", "maxLength": MAX_TOKEN}),
    ] = None
    id: Annotated[
        str | None,
        Field(
            alias="_id",
            max_length=MAX_TOKEN,
            description="Create only if there is none; commas between alternatives",
        ),
        WithJsonSchema({"type": "string", "maxLength": MAX_TOKEN}),
    ] = None


class HistoryQuery(ReadQuery, PageQuery):
    """The query of a history. A larger `_count` is taken for the largest."""

    limit: Annotated[
        int,
        Field(alias="_count", ge=1, description=f"How many to return, at most {MAX_VERSIONS}"),
        AfterValidator(lambda limit: min(limit, MAX_VERSIONS)),
    ] = MAX_VERSIONS


class Resource(BaseModel):
    """A resource of FHIR R4."""

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    id: str
    meta: dict[str, Any]  # Any: JSON.


class CapabilityStatement(BaseModel):
    """The server's abilities, as FHIR R4 has them."""

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    fhirVersion: str  # noqa: N815 - FHIR's name.


class Bundle(BaseModel):
    """The results of the entries of a bundle: a Bundle of the type `transaction-response` or
    `batch-response`.
    """

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    type: str


class HistoryBundle(BaseModel):
    """A page of a resource's versions, the newest first: a Bundle of the type `history`."""

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    type: str
    total: int
    link: list[dict[str, Any]]  # Any: JSON.


class SearchBundle(BaseModel):
    """A page of what a search found: a Bundle of the type `searchset`."""

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    type: str
    link: list[dict[str, Any]]  # Any: JSON.
