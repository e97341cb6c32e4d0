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
    """A local embedding model. `pooling`: how to combine token vectors, None if the graph does.
    `remedy`: the advice at the end of error messages.
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
    """Raise ModelUnusable for errors of reading; `missing` is the message if the file does not
    exist.
    """
    try:
        yield
    except FileNotFoundError:
        raise ModelUnusable(missing) from None
    except OSError as error:
        raise ModelUnusable(
            f"{path} cannot be read ({error.strerror}); make it readable for this service."
        ) from None
