"""Rows of embedding models."""

from chassis.database.statements import row_type
from retrieval.embedding.models.identity import ModelIdentity


@row_type
class RegisteredModel:
    id: int
    name: str
    variant: str
    dimension: int
    query_prefix: str
    passage_prefix: str
    floor: float | None

    @property
    def identity(self) -> ModelIdentity:
        return ModelIdentity(
            self.name, self.variant, self.dimension, self.query_prefix, self.passage_prefix
        )
