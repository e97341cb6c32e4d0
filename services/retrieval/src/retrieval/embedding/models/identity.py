"""Which vectors may be compared. Pure."""

from dataclasses import dataclass

DEFAULT_MODEL = "all-MiniLM-L6-v2"
MAX_DIMENSION = 2000  # The limit of pgvector's HNSW index.
# Begins the variant of a model of the operator's own; the rest is a hash of what decides its vectors.
OWN_VARIANT = "sha256:"


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Vectors may be compared only if their models agree in all of it. The prefixes are what the model
    was trained to see before a question and before a passage, such as `query: ` of E5.
    """

    name: str
    variant: str
    dimension: int
    query_prefix: str = ""
    passage_prefix: str = ""

    @property
    def is_own(self) -> bool:
        return self.variant.startswith(OWN_VARIANT)

    @property
    def is_default(self) -> bool:
        """Whether it is the model that the rules of searches were chosen with, in whatever format."""
        return self.name == DEFAULT_MODEL and not self.is_own

    def __str__(self) -> str:
        """Format it for operators: `all-MiniLM-L6-v2 (int8, 384 dimensions)`."""
        prefixes = (
            f", prefixes {self.query_prefix!r} and {self.passage_prefix!r}"
            if self.query_prefix or self.passage_prefix
            else ""
        )
        return f"{self.name} ({self.variant}, {self.dimension} dimensions{prefixes})"
