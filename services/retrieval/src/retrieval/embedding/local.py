"""The local model: its directory's manifest, and LocalEmbedder, which runs it in this process. Needs
numpy, onnxruntime and tokenizers only; `retrieval.embedding.build` writes the directory.
"""

import asyncio
import hashlib
import itertools
import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import onnxruntime as ort  # type: ignore[import-untyped]  # The wheel carries no annotations.
from tokenizers import Tokenizer

from retrieval.embedding.protocol import EmbedderBusy, ModelUnusable, Vector

MANIFEST_FILE = "manifest.json"
TOKENIZER_FILE = "tokenizer.json"

Item = TypeVar("Item")

# Windows of long texts that may wait before another text is refused. So many, and those of the last
# one, take two cores some ten seconds; the gateway gives up after 45, and whoever is gone by then
# comes again with more.
MAX_WAITING = 300


@dataclass(frozen=True)
class Manifest:
    """What a model directory holds and what it was made from; `files` maps each file's name to its
    sha256.
    """

    model: str
    dimension: int
    max_tokens: int
    builder: int
    weights_sha256: str
    onnxruntime: str
    files: dict[str, str]


def model_file(variant: str) -> str:
    return f"model.{variant}.onnx"


def file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_manifest(directory: Path) -> Manifest:
    path = directory / MANIFEST_FILE
    try:
        manifest = Manifest(**json.loads(path.read_bytes()))
    except FileNotFoundError:
        raise ModelUnusable(
            f"There is no embedding model in {directory}; run `make model` to build it."
        ) from None
    except OSError as error:
        raise ModelUnusable(
            f"{path} cannot be read ({error.strerror}); make it readable for this service."
        ) from None
    except (ValueError, TypeError):
        manifest = None
    if manifest is None or not isinstance(manifest.files, dict):
        raise ModelUnusable(
            f"{path} is not a manifest of this version; run `make model` to build it again."
        )
    return manifest


def check_file(directory: Path, name: str, manifest: Manifest) -> Path:
    """The file's path, after its bytes were compared with the manifest."""
    path = directory / name
    try:
        actual = file_sha256(path)
    except FileNotFoundError:
        raise ModelUnusable(f"{path} is missing; run `make model` to build it.") from None
    except OSError as error:
        raise ModelUnusable(
            f"{path} cannot be read ({error.strerror}); make it readable for this service."
        ) from None
    if actual != manifest.files.get(name):
        raise ModelUnusable(
            f"{path} is not the file that was built; run `make model` to build it again."
        )
    return path


def balanced_windows(items: Sequence[Item], capacity: int) -> list[Sequence[Item]]:
    """Splits `items` into the fewest runs of at most `capacity`, in order, none left out, none
    twice, whose lengths differ by at most one. No items make one empty window.
    """
    count = max(1, -(-len(items) // capacity))
    edges = [len(items) * index // count for index in range(count + 1)]
    return [items[start:end] for start, end in itertools.pairwise(edges)]


def unit_mean(vectors: Sequence[Vector]) -> Vector:
    """The vectors' mean, scaled to unit length. Summed in float64, so that the order of additions
    costs no digits.
    """
    mean = np.mean(np.asarray(vectors, dtype=np.float64), axis=0)
    return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)


class LocalEmbedder:
    """Runs the model of a directory written by `retrieval.embedding.build`, in threads of its own.

    A text of at most `max_tokens` word pieces, [CLS] and [SEP] included, is embedded as it is. A
    longer one is split by `balanced_windows` into runs of at most `max_tokens - 2` word pieces,
    each embedded between its own [CLS] and [SEP]; the text's vector is v / |v| with v = (w1 + … +
    wn) / n over the windows' unit vectors. Nothing is cut.
    """

    def __init__(
        self,
        directory: Path,
        *,
        variant: str = "int8",
        threads: int = 2,
        max_waiting: int = MAX_WAITING,
    ) -> None:
        manifest = read_manifest(directory)
        if model_file(variant) not in manifest.files:
            raise ModelUnusable(
                f"{directory} holds no {variant} variant of the model; run `make model` to build it."
            )
        self.model_name = manifest.model
        self.variant = variant
        self.dimension = manifest.dimension
        self._capacity = manifest.max_tokens - 2
        tokenizer_path = check_file(directory, TOKENIZER_FILE, manifest)
        model_path = check_file(directory, model_file(variant), manifest)
        try:
            self._tokenizer = _tokenizer(tokenizer_path)
            self._opening, self._closing = self._tokenizer.encode("").ids
            self._session = _session(model_path)
            vector = self._start("ready")[0]
        except Exception as error:
            # Neither library documents its exceptions; whatever they raise, this installation
            # cannot run the model.
            raise ModelUnusable(
                f"The model in {directory} does not run with the installed onnxruntime {ort.__version__} "
                f"({type(error).__name__}); run `make model` to build it again."
            ) from error
        if vector.shape != (self.dimension,) or not np.isclose(
            np.linalg.norm(vector), 1, atol=1e-5
        ):
            raise ModelUnusable(
                f"The model in {directory} does not answer unit vectors of dimension {self.dimension}; "
                "run `make model` to build it again."
            )
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="embedding")
        self._max_waiting = max_waiting
        self._waiting = 0

    async def embed(self, text: str) -> Vector:
        """See Embedder. A long text takes its windows through the pool one by one, so that short
        ones get in between and a cancelled request stops after the window it is at. Raises
        EmbedderBusy, never for a short one.
        """
        if len(text) > self._capacity:
            # Before anything is done: who is refused comes again, and must cost nothing.
            self._refuse_if_full()
        loop = asyncio.get_running_loop()
        first, later = await loop.run_in_executor(self._pool, self._start, text)
        if not later:
            return first
        self._refuse_if_full()
        vectors = [first]
        self._waiting += len(later)
        try:
            for window in later:
                vectors.append(await loop.run_in_executor(self._pool, self._embed_window, window))
                self._waiting -= 1
        finally:
            self._waiting -= 1 + len(later) - len(vectors)
        return unit_mean(vectors)

    def _refuse_if_full(self) -> None:
        if self._waiting >= self._max_waiting:
            raise EmbedderBusy

    async def aclose(self) -> None:
        await asyncio.to_thread(self._pool.shutdown, cancel_futures=True)

    def _start(self, text: str) -> tuple[Vector, list[Sequence[int]]]:
        """The first window's vector and the windows still to do; most texts have one, which costs
        one hop this way.
        """
        pieces = self._tokenizer.encode(text, add_special_tokens=False).ids
        first, *later = balanced_windows(pieces, self._capacity)
        return self._embed_window(first), later

    def _embed_window(self, pieces: Sequence[int]) -> Vector:
        # One window per run, never a padded batch: int8 scales are per tensor, so a neighbour would
        # change the vector.
        ids = np.array([[self._opening, *pieces, self._closing]], dtype=np.int64)
        (vectors,) = self._session.run(
            None, {"input_ids": ids, "attention_mask": np.ones_like(ids)}
        )
        return np.asarray(vectors[0], dtype=np.float32)


def _tokenizer(path: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(path))
    # The file switches both on, at 128 word pieces: half of a long text would be lost without a
    # word.
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _session(path: Path) -> Any:
    # Any: onnxruntime has no annotations.
    options = ort.SessionOptions()
    # One thread per run: the pool brings the parallelism. Two threads sharing this session embed
    # 1.5 to 1.9 times as many texts per second on two cores as one, and a session per thread would
    # cost 30 MB for nothing.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # A memory pattern is planned for one input shape, and here every text has its own length:
    # without patterns two threads stay 16 to 25 MB smaller and are as fast. The arena stays on:
    # switched off, memory was the same or more.
    options.enable_mem_pattern = False
    # Warnings about the machine's devices say nothing to whoever reads this service's log.
    options.log_severity_level = 3
    # onnxruntime's fused skip-and-normalise kernel is eight times slower than its normalisation
    # with an Add before it: 14.9 against 12.2 ms for 130 word pieces in int8 (onnxruntime 1.31,
    # AVX-512).
    slow = ["SkipLayerNormFusion"]
    return ort.InferenceSession(
        path, options, providers=["CPUExecutionProvider"], disabled_optimizers=slow
    )
