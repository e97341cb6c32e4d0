"""The identity of a model: vectors of equal identities are comparable. Pure."""

from dataclasses import dataclass

DEFAULT_MODEL = "all-MiniLM-L6-v2"
MAX_DIMENSION = 2000  # The limit of pgvector's HNSW index.
# Prefix of the variant of an operator's own model, before the hash.
OWN_VARIANT = "sha256:"


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Vectors are comparable only if all fields of their models are equal. The model was trained
    with these prefixes before questions and passages, such as `query: ` of E5.
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
        """Return whether it is the model for which the rules of searches were chosen, in any
        numeric format.
        """
        return self.name == DEFAULT_MODEL and not self.is_own

    def __str__(self) -> str:
        """Format for operators: `all-MiniLM-L6-v2 (int8, 384 dimensions)`."""
        prefixes = (
            f", prefixes {self.query_prefix!r} and {self.passage_prefix!r}"
            if self.query_prefix or self.passage_prefix
            else ""
        )
        return f"{self.name} ({self.variant}, {self.dimension} dimensions{prefixes})"
