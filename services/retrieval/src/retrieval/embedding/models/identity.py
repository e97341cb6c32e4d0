"""What two vectors must share to be compared. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Name, numeric variant and dimension of an embedding model; vectors of two identities are
    never compared.
    """

    name: str
    variant: str
    dimension: int

    def __str__(self) -> str:
        """Return it as an operator reads it: `all-MiniLM-L6-v2 (int8, 384 dimensions)`."""
        return f"{self.name} ({self.variant}, {self.dimension} dimensions)"
