import asyncio
import ctypes
import itertools
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import onnxruntime as ort  # type: ignore[import-untyped]
from tokenizers import Tokenizer

from retrieval.embedding.brought import brought_model, is_brought
from retrieval.embedding.built import built_model
from retrieval.embedding.directories import LocalModel
from retrieval.embedding.protocol import EmbedderBusy, ModelUnusable, Vector

# Maximum number of queued windows: two cores embed 300 in about ten seconds. The gateway gives up
# after 45 s.
MAX_QUEUED_WINDOWS = 300

INPUTS = {"input_ids", "attention_mask", "token_type_ids"}
OF_TEXT = "sentence_embedding"
AXES_OF_TOKENS = 3  # Text, token, dimension.

Item = TypeVar("Item")


def balanced_windows(items: Sequence[Item], capacity: int) -> list[Sequence[Item]]:
    """Split word pieces into the fewest windows, with lengths that differ by at most one. Other
    splits would make vectors differ from stored vectors of the same text.
    """
    count = max(1, -(-len(items) // capacity))
    edges = [len(items) * index // count for index in range(count + 1)]
    return [items[start:end] for start, end in itertools.pairwise(edges)]


def unit_mean(vectors: Sequence[Vector]) -> Vector:
    """Return the mean scaled to unit length, summed in float64 to not depend on the order of
    vectors.
    """
    mean = np.mean(np.asarray(vectors, dtype=np.float64), axis=0)
    return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)


class LocalEmbedder:
    """A text longer than `max_tokens` word pieces, including [CLS] and [SEP], is split by
    `balanced_windows`, and its vector is the `unit_mean` of the windows' vectors. No part of a text
    is dropped.
    """

    def __init__(
        self,
        directory: Path,
        *,
        variant: str = "int8",
        threads: int = 2,
        max_queued_windows: int = MAX_QUEUED_WINDOWS,
    ) -> None:
        model = (
            brought_model(directory) if is_brought(directory) else built_model(directory, variant)
        )
        self.model_name = model.name
        self.variant = model.variant
        self.dimension = model.dimension
        self.at_once = 1
        try:
            self._tokenizer = load_tokenizer(model.tokenizer)
            self._before, self._after = special_tokens(self._tokenizer)
            self._capacity = model.max_tokens - len(self._before) - len(self._after)
            self._graph = Graph(model)
            pieces = [*self._word_pieces("ready")]
            full = (pieces * model.max_tokens)[: self._capacity]
            vectors = [self._embed_window(window) for window in (pieces, [], full)]
        except ModelUnusable:
            raise
        except Exception as error:
            # Any exception: onnxruntime and tokenizers do not document theirs.
            raise ModelUnusable(
                f"The model in {directory} does not run with the installed onnxruntime {ort.__version__} "
                f"({type(error).__name__}); {model.remedy}."
            ) from error
        if not all(is_unit(vector, self.dimension) for vector in vectors):
            raise ModelUnusable(
                f"The model in {directory} does not return unit vectors of dimension {self.dimension}; "
                f"{model.remedy}."
            )
        _return_freed_memory()
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="embedding")
        self._max_queued_windows = max_queued_windows
        self._queued_windows = 0

    async def embed(self, text: str) -> Vector:
        """The windows of a long text are queued one at a time, so short texts overtake it, and a
        cancelled request stops after its current window. Raises EmbedderBusy for long texts only.
        """
        if len(text) > self._capacity:
            self._refuse_if_busy()
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
        self._refuse_if_busy()
        run = asyncio.get_running_loop().run_in_executor
        vectors = []
        most = self._max_queued_windows
        queued = len(texts) if len(texts) <= most else most // 4
        self._queued_windows += queued
        try:
            for left, text in zip(reversed(range(len(texts))), texts, strict=True):
                first, others = await run(self._threads, self._embed_first_window, text)
                rest = [await run(self._threads, self._embed_window, window) for window in others]
                vectors.append(unit_mean([first, *rest]) if rest else first)
                if left < queued:
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
        first, *others = balanced_windows(self._word_pieces(text), self._capacity)
        return self._embed_window(first), others

    def _word_pieces(self, text: str) -> Sequence[int]:
        return self._tokenizer.encode(text, add_special_tokens=False).ids

    def _embed_window(self, pieces: Sequence[int]) -> Vector:
        return self._graph.vector([*self._before, *pieces, *self._after])


class Graph:
    """An ONNX model that returns a vector for the text or for each token, as output
    `sentence_embedding`, else as first output.
    """

    def __init__(self, model: LocalModel) -> None:
        self._pooling = model.pooling
        self._normalise = model.normalise
        self._session = _load_session(model.graph)
        self._inputs = {one.name for one in self._session.get_inputs()}
        if unknown := self._inputs - INPUTS:
            raise ModelUnusable(
                f"{model.graph} wants {', '.join(sorted(unknown))}, which this service cannot give; export the model "
                "as an encoder."
            )
        axes = {one.name: len(one.shape) for one in self._session.get_outputs()}
        self._output = OF_TEXT if OF_TEXT in axes else next(iter(axes))
        if axes[self._output] == AXES_OF_TOKENS and model.pooling is None:
            raise ModelUnusable(
                f"{model.graph} returns a vector for each token, and nothing says how to make one of them; "
                f"{model.remedy}."
            )

    def vector(self, tokens: Sequence[int]) -> Vector:
        # Embed one window per run, not a batch: int8 scales are per tensor, so the other texts of a
        # batch would change the vector.
        ids = np.array([tokens], dtype=np.int64)
        given = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        (vectors,) = self._session.run([self._output], {name: given[name] for name in self._inputs})
        found = vectors[0]
        if found.ndim > 1:
            found = found[0] if self._pooling == "cls" else found.mean(axis=0, dtype=np.float64)
        if self._normalise:
            found = found / np.linalg.norm(found.astype(np.float64))
        return np.asarray(found, dtype=np.float32)


def is_unit(vector: Vector, dimension: int) -> bool:
    return vector.shape == (dimension,) and bool(np.isclose(np.linalg.norm(vector), 1, atol=1e-5))


def special_tokens(tokenizer: Tokenizer) -> tuple[list[int], list[int]]:
    encoding = tokenizer.encode("ready")
    mask = encoding.special_tokens_mask
    return encoding.ids[: mask.index(0)], encoding.ids[len(mask) - mask[::-1].index(0) :]


def load_tokenizer(path: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(path))
    # Disable truncation and padding, which the tokenizer's file enables at 128 word pieces: the
    # rest of a text would be dropped silently.
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _return_freed_memory() -> None:
    """Loading a model leaves 11 MB of freed memory in the process, which only glibc can be asked to return."""
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


def _load_session(path: Path) -> Any:
    # Any: onnxruntime is not annotated.
    options = ort.SessionOptions()
    # On two cores, two threads with one session embed 1.5 to 1.9 times as fast as one; a session per
    # thread would take 30 MB more.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # Disable memory patterns, which fit only one input shape. Without them, two threads take 16 to
    # 25 MB less and are as fast.
    options.enable_mem_pattern = False
    # Log errors only: onnxruntime warns about the machine's devices.
    options.log_severity_level = 3
    # Disable the fused kernel of Add and LayerNormalization: for 130 word pieces in int8 it takes
    # 14.9 ms instead of 12.2 ms (onnxruntime 1.31, AVX-512).
    return ort.InferenceSession(
        path,
        options,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=["SkipLayerNormFusion"],
    )
