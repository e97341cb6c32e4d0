from datetime import datetime
from typing import Annotated, Self

from pydantic import Field, StrictBool

from chassis.http.fields import STORABLE, RequestBody, ResponseBody
from records.backend_clients.rows import BackendClientRow

MAX_KEYS = 65_536
MAX_SCOPE = 8_192
ClientName = Annotated[str, Field(max_length=128, pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]


class BackendClientName(RequestBody):
    name: ClientName


class BackendClientCreate(BackendClientName):
    keys: Annotated[
        str,
        Field(max_length=MAX_KEYS, description="The client's JWKS document, or its URL"),
        STORABLE,
    ]
    scope: Annotated[
        str,
        Field(max_length=MAX_SCOPE, description="The largest scope of the client's tokens"),
        STORABLE,
    ]
    replace: StrictBool = Field(
        default=False, description="Replace the keys and the scope of a client that is not revoked"
    )


class BackendClientOut(ResponseBody):
    name: str
    keys: str
    scope: str
    created_at: datetime
    revoked_at: datetime | None

    @classmethod
    def of(cls, row: BackendClientRow) -> Self:
        return cls.model_validate(row, from_attributes=True)


class BackendClients(ResponseBody):
    clients: list[BackendClientOut]


class AssertionUse(RequestBody):
    client: ClientName
    jti: Annotated[str, Field(max_length=255), STORABLE]


class AssertionUseOut(ResponseBody):
    accepted: bool = Field(
        description="Whether the client is registered and has not used the ID before"
    )
