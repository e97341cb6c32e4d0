from enum import StrEnum

from chassis.database.statements import row_type
from retrieval.embedding.models.identity import ModelIdentity


class Place(StrEnum):
    """The role of a model. `used`: searches compare its vectors. `beside`: the second model,
    prepared to replace the first. `removed`: its vectors are deleted.
    """

    USED = "used"
    BESIDE = "beside"
    REMOVED = "removed"


@row_type
class RegisteredModel:
    id: int
    name: str
    variant: str
    dimension: int
    query_prefix: str
    passage_prefix: str
    floor: float | None
    place: str
    filled: float | None

    @property
    def identity(self) -> ModelIdentity:
        return ModelIdentity(
            self.name, self.variant, self.dimension, self.query_prefix, self.passage_prefix
        )
