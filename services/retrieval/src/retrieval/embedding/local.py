"""The local model, run in this process from a directory that `retrieval.embedding.build` wrote."""

import asyncio
import hashlib
import itertools
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import onnxruntime as ort  # type: ignore[import-untyped]  # The wheel carries no annotations.
from pydantic import BaseModel, ValidationError
from tokenizers import Tokenizer

from retrieval.embedding.protocol import EmbedderBusy, ModelUnusable, Vector

MANIFEST_FILE = "manifest.json"
TOKENIZER_FILE = "tokenizer.json"
# Two cores embed this many queued windows in some ten seconds. The gateway gives up after 45 s, and
# a client that gave up sends its text again.
MAX_QUEUED_WINDOWS = 300

Item = TypeVar("Item")


class Manifest(BaseModel, frozen=True, extra="forbid"):
    """What a model directory was made from, and the SHA-256 of each of its `files`."""

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
    with _reading(path, missing=f"There is no embedding model in {directory}"):
        content = path.read_bytes()
    try:
        return Manifest.model_validate_json(content)
    except ValidationError:
        raise ModelUnusable(
            f"{path} is not a manifest of this version; run `make model` to build it again."
        ) from None


def checked_file(directory: Path, name: str, manifest: Manifest) -> Path:
    """Return the path of a file whose content has the hash in the manifest."""
    path = directory / name
    with _reading(path, missing=f"{path} is missing"):
        actual = file_sha256(path)
    if actual != manifest.files.get(name):
        raise ModelUnusable(
            f"{path} is not the file that was built; run `make model` to build it again."
        )
    return path


@contextmanager
def _reading(path: Path, *, missing: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise ModelUnusable(f"{missing}; run `make model` to build it.") from None
    except OSError as error:
        raise ModelUnusable(
            f"{path} cannot be read ({error.strerror}); make it readable for this service."
        ) from None


def balanced_windows(items: Sequence[Item], capacity: int) -> list[Sequence[Item]]:
    """Split `items` into the fewest windows of at most `capacity`, whose lengths differ by at most
    one. No items make one empty window.

    The vector of a long text depends on where it is split. numpy.array_split splits elsewhere, so
    stored vectors would no longer equal those of the same texts.
    """
    count = max(1, -(-len(items) // capacity))
    edges = [len(items) * index // count for index in range(count + 1)]
    return [items[start:end] for start, end in itertools.pairwise(edges)]


def unit_mean(vectors: Sequence[Vector]) -> Vector:
    """Return the mean, scaled to unit length. Float64 sums do not depend on the vectors' order."""
    mean = np.mean(np.asarray(vectors, dtype=np.float64), axis=0)
    return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)


class LocalEmbedder:
    """Embeds texts with a built model, in threads of its own.

    A text of at most `max_tokens` word pieces, [CLS] and [SEP] included, is one window. A longer
    text is split by `balanced_windows`; each window gets its own [CLS] and [SEP], and the text's
    vector is the `unit_mean` of the windows' vectors. No part of a text is dropped.
    """

    def __init__(
        self,
        directory: Path,
        *,
        variant: str = "int8",
        threads: int = 2,
        max_queued_windows: int = MAX_QUEUED_WINDOWS,
    ) -> None:
        manifest = read_manifest(directory)
        if model_file(variant) not in manifest.files:
            raise ModelUnusable(
                f"{directory} holds no {variant} variant of the model; run `make model` to build it."
            )
        self.model_name = manifest.model
        self.variant = variant
        self.dimension = manifest.dimension
        self.at_once = 1
        self._capacity = manifest.max_tokens - 2  # [CLS] and [SEP] take two.
        tokenizer_path = checked_file(directory, TOKENIZER_FILE, manifest)
        model_path = checked_file(directory, model_file(variant), manifest)
        try:
            self._tokenizer = load_tokenizer(tokenizer_path)
            self._cls, self._sep = self._tokenizer.encode("").ids
            self._session = _load_model(model_path)
            vector = self._embed_window(self._word_pieces("ready"))
        except Exception as error:
            # Neither library documents its exceptions.
            raise ModelUnusable(
                f"The model in {directory} does not run with the installed onnxruntime {ort.__version__} "
                f"({type(error).__name__}); run `make model` to build it again."
            ) from error
        if vector.shape != (self.dimension,) or not np.isclose(
            np.linalg.norm(vector), 1, atol=1e-5
        ):
            raise ModelUnusable(
                f"The model in {directory} does not return unit vectors of dimension {self.dimension}; "
                "run `make model` to build it again."
            )
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="embedding")
        self._max_queued_windows = max_queued_windows
        self._queued_windows = 0

    async def embed(self, text: str) -> Vector:
        """Implement Embedder. The windows of a long text go to the threads one at a time: short
        texts overtake it, and a cancelled request stops after its current window. Raises
        EmbedderBusy for long texts only.
        """
        if len(text) > self._capacity:
            self._refuse_if_busy()  # Refuse a text before it costs anything.
        run = asyncio.get_running_loop().run_in_executor
        first, others = await run(self._threads, self._embed_first_window, text)
        if not others:
            return first
        self._refuse_if_busy()
        vectors = [first]
        queued = len(others)
        self._queued_windows += queued
        try:
            for window in others:
                vectors.append(await run(self._threads, self._embed_window, window))
                queued -= 1
                self._queued_windows -= 1
        finally:
            self._queued_windows -= queued
        return unit_mean(vectors)

    def count_pieces(self, text: str) -> int:
        return len(self._word_pieces(text))

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        """Implement Embedder, with the order of `embed` for the windows of a long text."""
        self._refuse_if_busy()
        run = asyncio.get_running_loop().run_in_executor
        vectors = []
        queued = len(texts)
        self._queued_windows += queued
        try:
            for text in texts:
                first, others = await run(self._threads, self._embed_first_window, text)
                rest = [await run(self._threads, self._embed_window, window) for window in others]
                vectors.append(unit_mean([first, *rest]) if rest else first)
                queued -= 1
                self._queued_windows -= 1
        finally:
            self._queued_windows -= queued
        return vectors

    async def aclose(self) -> None:
        await asyncio.to_thread(self._threads.shutdown, cancel_futures=True)

    def _refuse_if_busy(self) -> None:
        if self._queued_windows >= self._max_queued_windows:
            raise EmbedderBusy

    def _embed_first_window(self, text: str) -> tuple[Vector, list[Sequence[int]]]:
        """Return the first window's vector and the other windows. Most texts have one window, so
        they switch threads once.
        """
        first, *others = balanced_windows(self._word_pieces(text), self._capacity)
        return self._embed_window(first), others

    def _word_pieces(self, text: str) -> Sequence[int]:
        return self._tokenizer.encode(text, add_special_tokens=False).ids

    def _embed_window(self, pieces: Sequence[int]) -> Vector:
        # One window per run, never a batch: int8 scales are per tensor, so the other texts of a
        # batch would change the vector.
        ids = np.array([[self._cls, *pieces, self._sep]], dtype=np.int64)
        (vectors,) = self._session.run(
            None, {"input_ids": ids, "attention_mask": np.ones_like(ids)}
        )
        return np.asarray(vectors[0], dtype=np.float32)


def load_tokenizer(path: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(path))
    # The file turns both on, at 128 word pieces; the rest of a text would be dropped silently.
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _load_model(path: Path) -> Any:
    # Any: onnxruntime has no annotations.
    options = ort.SessionOptions()
    # One thread per run. Two threads that share this session embed 1.5 to 1.9 times as many texts
    # per second on two cores as one thread does; a session for each thread would take 30 MB more.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # A memory pattern is planned for one input shape, and texts differ in length. Without patterns
    # two threads take 16 to 25 MB less and are as fast. Turning the arena off saves nothing.
    options.enable_mem_pattern = False
    # Errors only: onnxruntime's warnings are about the machine's devices.
    options.log_severity_level = 3
    # The fused kernel takes 14.9 ms for 130 word pieces in int8; Add and LayerNormalization take
    # 12.2 ms (onnxruntime 1.31, AVX-512).
    return ort.InferenceSession(
        path,
        options,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=["SkipLayerNormFusion"],
    )
