"""The interface of embedding models. It does not import the shared library `chassis`, because the
model's build also uses the interface.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

# A vector of unit length, shape (dimension,), float32, C-contiguous: pgvector's binary codec sends
# it without a copy.
Vector = npt.NDArray[np.float32]


class ModelUnusable(Exception):
    """The message is one sentence with the remedy."""


class EmbedderBusy(Exception):
    """Too many long texts are waiting, so this one would not be embedded in time. Nothing was done."""


class Embedder(Protocol):
    """Vectors are comparable only if name, variant and dimension of their embedders are equal."""

    @property
    def model_name(self) -> str: ...

    @property
    def variant(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    async def embed(self, text: str) -> Vector:
        """MUST include the end of a long text. The same text MUST have the same vector, whatever
        else is embedded at that time. Blank text has a vector, too; lone surrogates raise
        TypeError. May raise EmbedderBusy.
        """
        ...

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        """Embed several texts. May raise EmbedderBusy before any is embedded."""
        ...

    @property
    def at_once(self) -> int: ...

    def count_pieces(self, text: str) -> int:
        """Count word pieces. A text joined by white space MUST NOT have more than its parts."""
        ...

    async def aclose(self) -> None: ...
