"""Which vectors may be compared. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Vectors may be compared only if their models agree in all three."""

    name: str
    variant: str
    dimension: int

    def __str__(self) -> str:
        """Format it for operators: `all-MiniLM-L6-v2 (int8, 384 dimensions)`."""
        return f"{self.name} ({self.variant}, {self.dimension} dimensions)"
