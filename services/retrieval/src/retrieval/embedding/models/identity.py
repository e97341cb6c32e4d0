from dataclasses import dataclass

DEFAULT_MODEL = "all-MiniLM-L6-v2"
MAX_DIMENSION = 2000  # The limit of pgvector's HNSW index.
OWN_VARIANT = "sha256:"


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Vectors are comparable only if all fields are equal. Prefixes of texts, such as `query: ` of
    E5, belong to a model's training.
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
        """Whether this is the default model, in any numeric format."""
        return self.name == DEFAULT_MODEL and not self.is_own

    def __str__(self) -> str:
        prefixes = (
            f", prefixes {self.query_prefix!r} and {self.passage_prefix!r}"
            if self.query_prefix or self.passage_prefix
            else ""
        )
        return f"{self.name} ({self.variant}, {self.dimension} dimensions{prefixes})"
