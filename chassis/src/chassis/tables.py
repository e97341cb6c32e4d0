"""How tables are declared, the same in every schema: constraint names, and columns the database fills in."""

from typing import Any

from sqlalchemy import text
from sqlmodel import Field

NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


def uuid_key() -> Any:  # What SQLModel's Field returns.
    """Return a primary key that PostgreSQL makes: uuidv7, so that new rows go to one end of the index."""
    return Field(default=None, primary_key=True, sa_column_kwargs={"server_default": text("uuidv7()")})


def set_at_insert() -> Any:  # What SQLModel's Field returns.
    """Return a timestamp that PostgreSQL sets when the row is inserted (UTC, start of the transaction)."""
    return Field(default=None, nullable=False, sa_column_kwargs={"server_default": text("now()")})
