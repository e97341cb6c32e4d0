"""The content of a directory with a local model, before the model is loaded."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from retrieval.embedding.protocol import ModelUnusable

TOKENIZER_FILE = "tokenizer.json"
Pooling = Literal["mean", "cls"]


@dataclass(frozen=True, slots=True)
class LocalModel:
    """`pooling`: what makes one vector of those of the tokens; None where the graph has done it.
    `normalise`: whether vectors are yet to be brought to unit length. `remedy` ends a sentence that
    says that the model cannot be used.
    """

    name: str
    variant: str
    dimension: int
    max_tokens: int
    graph: Path
    tokenizer: Path
    remedy: str
    pooling: Pooling | None = None
    normalise: bool = False
    query_prefix: str = ""
    passage_prefix: str = ""


def file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def reading(path: Path, *, missing: str) -> Iterator[None]:
    """Raise ModelUnusable where a file cannot be read; `missing` is the sentence where there is none."""
    try:
        yield
    except FileNotFoundError:
        raise ModelUnusable(missing) from None
    except OSError as error:
        raise ModelUnusable(
            f"{path} cannot be read ({error.strerror}); make it readable for this service."
        ) from None
