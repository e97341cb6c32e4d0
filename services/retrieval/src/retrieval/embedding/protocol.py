"""The contract of every embedder. Free of the chassis: the model's build uses it as well."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

# Unit length, shape (dimension,), float32, C-contiguous: pgvector's binary codec sends it unchanged.
Vector = npt.NDArray[np.float32]


class ModelUnusable(Exception):
    """The embedding model cannot be used. The message is one sentence that names the remedy."""


class EmbedderBusy(Exception):
    """Too many long texts are waiting to embed another one in time. Nothing was done for it."""


class Embedder(Protocol):
    """Turns texts into vectors. Two vectors may be compared only if their embedders agree in name,
    variant and dimension.
    """

    @property
    def model_name(self) -> str: ...

    @property
    def variant(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    async def embed(self, text: str) -> Vector:
        """Return the text's vector.

        MUST NOT drop the end of a long text. The same text MUST get the same vector, whatever else
        is embedded at that time. Blank text has a vector, too; lone surrogates raise TypeError.
        May raise EmbedderBusy.
        """
        ...

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        """Return the vector of each text: of parts of one text, which are embedded `at_once`.

        May raise EmbedderBusy, before it embeds any.
        """
        ...

    @property
    def at_once(self) -> int:
        """How many texts `embed_all` takes on at the same time."""
        ...

    def count_pieces(self, text: str) -> int:
        """Return how many word pieces a text has, by the model's own vocabulary where it is known.

        A text joined by white space MUST NOT have more pieces than its parts.
        """
        ...

    async def aclose(self) -> None:
        """Free threads and connections. `embed` MUST NOT be called afterwards."""
        ...
