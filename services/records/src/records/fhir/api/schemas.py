from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema

from chassis.any_types import JSONObject
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
        description="`json` or a media type; overrides the header Accept",
    ),
    WithJsonSchema({"type": "string", "enum": ["json", "application/fhir+json"]}),
]
Look = Literal["true", "false"] | None
_LOOK = WithJsonSchema({"type": "string", "enum": ["true", "false"]})


class ReadQuery(ClosedModel):
    """Accepts parameters that some clients send with each request."""

    location: ClassVar = "query"
    format: Format = None
    pretty: Annotated[Look, _LOOK] = Field(
        None, alias="_pretty", description="Accepted and ignored"
    )
    summary: Annotated[Look, _LOOK] = Field(
        None, alias="_summary", description="Accepted and ignored"
    )

    elements: Annotated[
        str | None,
        Field(alias="_elements", max_length=MAX_ELEMENTS, description="Accepted and ignored"),
        WithJsonSchema({"type": "string", "maxLength": MAX_ELEMENTS}),
    ] = None


class CreationQuery(ReadQuery):
    identifier: Annotated[
        str | None,
        Field(
            max_length=MAX_TOKEN,
            description="Create only if no resource has this identifier; separate alternatives by commas",
        ),
        WithJsonSchema({"type": "string", "maxLength": MAX_TOKEN}),
    ] = None
    id: Annotated[
        str | None,
        Field(
            alias="_id",
            max_length=MAX_TOKEN,
            description="Create only if no resource has this id; separate alternatives by commas",
        ),
        WithJsonSchema({"type": "string", "maxLength": MAX_TOKEN}),
    ] = None


class HistoryQuery(ReadQuery, PageQuery):
    limit: Annotated[
        int,
        Field(alias="_count", ge=1, description=f"Versions per page, at most {MAX_VERSIONS}"),
        AfterValidator(lambda limit: min(limit, MAX_VERSIONS)),
    ] = MAX_VERSIONS


class Resource(BaseModel):
    """A FHIR R4 resource."""

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    id: str
    meta: JSONObject


class CapabilityStatement(BaseModel):
    """FHIR R4 CapabilityStatement: the types, interactions and search parameters of the server."""

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    fhirVersion: str  # noqa: N815 - FHIR's name.


class Bundle(BaseModel):
    """A Bundle of type `transaction-response` or `batch-response` with the result of each entry."""

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    type: str


class HistoryBundle(BaseModel):
    """A Bundle of type `history`: versions of a resource, newest first."""

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    type: str
    total: int
    link: list[JSONObject]


class SearchBundle(BaseModel):
    """A Bundle of type `searchset`: a page of search results."""

    model_config = ConfigDict(extra="allow")

    resourceType: str  # noqa: N815 - FHIR's name.
    type: str
    link: list[JSONObject]
