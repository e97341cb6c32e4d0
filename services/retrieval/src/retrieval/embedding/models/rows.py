"""Rows of embedding models."""

from dataclasses import dataclass

from retrieval.embedding.models.identity import ModelIdentity


@dataclass(frozen=True, slots=True)
class RegisteredModel:
    id: int
    name: str
    variant: str
    dimension: int

    @property
    def identity(self) -> ModelIdentity:
        return ModelIdentity(self.name, self.variant, self.dimension)
