from datetime import datetime
from uuid import UUID

from sqlalchemy import MetaData, UniqueConstraint
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import registry
from sqlalchemy.schema import CreateTable
from sqlmodel import Field, SQLModel

from chassis.database.columns import NAMING, set_at_insert, uuid_key


class Base(SQLModel, registry=registry(metadata=MetaData(schema="s", naming_convention=NAMING))):
    pass


class Parent(Base, table=True):
    __tablename__ = "parents"
    id: UUID = uuid_key()
    made_at: datetime = set_at_insert()


class Child(Base, table=True):
    __tablename__ = "children"
    __table_args__ = (UniqueConstraint("parent_id", "name"),)
    id: UUID = uuid_key()
    parent_id: UUID = Field(foreign_key="s.parents.id", index=True)
    name: str


def sql(table: type[SQLModel]) -> str:
    return str(CreateTable(table.__table__).compile(dialect=postgresql.dialect()))  # type: ignore[attr-defined]


class TestTables:
    def test_let_the_database_fill_in_key_and_time(self) -> None:
        statement = sql(Parent)

        assert "id UUID DEFAULT uuidv7() NOT NULL" in statement
        assert "made_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL" in statement

    def test_name_all_constraints(self) -> None:
        statement = sql(Child)

        for name in ("pk_children", "fk_children_parent_id_parents", "uq_children_parent_id_name"):
            assert f"CONSTRAINT {name} " in statement
        assert [index.name for index in Child.__table__.indexes] == ["ix_children_parent_id"]  # type: ignore[attr-defined]
