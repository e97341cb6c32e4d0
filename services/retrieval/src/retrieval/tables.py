"""The tables of the schema `retrieval`."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pgvector.sqlalchemy import Vector
from sqlalchemy import Column, Identity, Index, Integer, MetaData, String, Text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from chassis.database.columns import (
    NAMING,
    access_feed_table,
    access_tables,
    declare_writes,
    set_at_insert,
    uuid_key,
)

# Of the default model; `registration` fits the empty column to the configured model.
DEFAULT_DIMENSION = 384


SCHEMA = "retrieval"


class RetrievalModel(
    SQLModel, registry=registry(metadata=MetaData(schema=SCHEMA, naming_convention=NAMING))
):
    """Base of this schema's tables, in a registry of its own."""


class EmbeddingModel(RetrievalModel, table=True):
    __tablename__ = "embedding_models"

    id: int = Field(
        default=None, sa_column=Column(Integer, Identity(always=True), primary_key=True)
    )
    name: str = Field(sa_type=String(200))
    variant: str = Field(sa_type=String(32))
    dimension: int
    registered_at: datetime = set_at_insert()


class MedicalChunk(RetrievalModel, table=True):
    __tablename__ = "medical_chunks"
    __table_args__ = (
        Index("ix_medical_chunks_patient_id", "patient_id"),
        Index(
            "ix_medical_chunks_embedding",
            "embedding",
            postgresql_using="hnsw",
            postgresql_ops={"embedding": "vector_cosine_ops"},
        ),
    )

    id: UUID = uuid_key()
    patient_id: str = Field(sa_type=String(64))
    source_type: str = Field(sa_type=String(64))
    source_ref: str = Field(sa_type=String(512))
    chunk_text: str = Field(sa_type=Text)
    model_id: int = Field(foreign_key="retrieval.embedding_models.id")
    # Any: pgvector takes sequences of floats and numpy arrays and has no type for both.
    embedding: Any = Field(sa_column=Column(Vector(DEFAULT_DIMENSION), nullable=False))
    created_at: datetime = set_at_insert()


declare_writes(RetrievalModel.metadata)
access_callers, access_members = access_tables(RetrievalModel.metadata)
access_feed_table(RetrievalModel.metadata)
