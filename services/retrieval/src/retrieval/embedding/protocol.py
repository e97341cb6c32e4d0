"""What every source of vectors promises, and how it fails."""

from typing import Protocol

import numpy as np
import numpy.typing as npt

# A unit-length vector: shape (dimension,), dtype float32, C-contiguous. pgvector's binary codec
# takes it as it is.
Vector = npt.NDArray[np.float32]


class ModelUnusable(Exception):
    """The embedding model cannot be used. The message is one plain sentence that says what to
    do.
    """


class EmbedderBusy(Exception):
    """So many long texts are waiting that one more would be done too late. Nothing was done for
    this one.
    """


class Embedder(Protocol):
    """Turns texts into vectors. Vectors may be compared only if name, variant and dimension are all
    the same.
    """

    @property
    def model_name(self) -> str: ...

    @property
    def variant(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    async def embed(self, text: str) -> Vector:
        """The text's vector: unit length, float32, shape (dimension,). MUST NOT cut a long text
        silently, and the same text MUST give the same vector whatever else is embedded at the time.
        Blank text has a vector, too; lone surrogates are no text and raise TypeError. May raise
        EmbedderBusy.
        """
        ...

    async def aclose(self) -> None:
        """Frees threads and connections; `embed` MUST NOT be called afterwards."""
        ...
