from datetime import datetime

from sqlalchemy import String, Text
from sqlmodel import Field

from chassis.database.columns import set_at_insert
from records.tables.base import RecordsModel


class BackendClient(RecordsModel, table=True):
    """A program that gets tokens from the auth app. `keys` is a JWKS document or its URL."""

    __tablename__ = "backend_clients"

    name: str = Field(primary_key=True, sa_type=String(128))
    keys: str = Field(sa_type=Text)
    scope: str = Field(sa_type=Text)
    created_at: datetime = set_at_insert()
    revoked_at: datetime | None = None


class UsedAssertion(RecordsModel, table=True):
    """An ID (`jti`) that a client has already used. Rows of expired assertions are deleted."""

    __tablename__ = "used_assertions"

    client: str = Field(primary_key=True, sa_type=String(128))
    jti: str = Field(primary_key=True, sa_type=String(255))
    used_at: datetime = set_at_insert()
