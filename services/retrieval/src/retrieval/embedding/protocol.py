"""The interface of all embedders. It does not import the chassis, because the model's build uses
it, too.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

# Unit length, shape (dimension,), float32, C-contiguous: pgvector's binary codec sends it without
# a copy.
Vector = npt.NDArray[np.float32]


class ModelUnusable(Exception):
    """The embedding model is not usable. The message is one sentence with the remedy."""


class EmbedderBusy(Exception):
    """Too many long texts are waiting, so this one would not be embedded in time. Nothing was done."""


class Embedder(Protocol):
    """Turns texts into vectors. Vectors are comparable only if name, variant and dimension of their
    embedders are equal.
    """

    @property
    def model_name(self) -> str: ...

    @property
    def variant(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    async def embed(self, text: str) -> Vector:
        """Return the text's vector.

        MUST include the end of a long text. The same text MUST have the same vector, whatever else
        is embedded at that time. Blank text has a vector, too; lone surrogates raise TypeError. May
        raise EmbedderBusy.
        """
        ...

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        """Return the vector of each part of a text; `at_once` parts are embedded at the same time.
        May raise EmbedderBusy before it embeds any.
        """
        ...

    @property
    def at_once(self) -> int:
        """How many texts `embed_all` embeds at the same time."""
        ...

    def count_pieces(self, text: str) -> int:
        """Return the number of word pieces of a text by the model's vocabulary, if it is known.

        A text joined by white space MUST NOT have more pieces than its parts.
        """
        ...

    async def aclose(self) -> None:
        """Free threads and connections. `embed` MUST NOT be called afterwards."""
        ...
