from pathlib import Path

from pydantic import BaseModel, ValidationError

from retrieval.embedding.directories import TOKENIZER_FILE, LocalModel, file_sha256, reading
from retrieval.embedding.protocol import ModelUnusable

MANIFEST_FILE = "manifest.json"


class Manifest(BaseModel, frozen=True, extra="forbid"):
    """`files`: SHA-256 by name."""

    model: str
    dimension: int
    max_tokens: int
    builder: int
    weights_sha256: str
    onnxruntime: str
    files: dict[str, str]


def model_file(variant: str) -> str:
    return f"model.{variant}.onnx"


def built_model(directory: Path, variant: str) -> LocalModel:
    manifest = read_manifest(directory)
    if model_file(variant) not in manifest.files:
        raise ModelUnusable(
            f"{directory} holds no {variant} variant of the model; run `make model` to build it."
        )
    return LocalModel(
        manifest.model,
        variant,
        manifest.dimension,
        manifest.max_tokens,
        tokenizer=checked_file(directory, TOKENIZER_FILE, manifest),
        graph=checked_file(directory, model_file(variant), manifest),
        remedy="run `make model` to build it again",
    )


def read_manifest(directory: Path) -> Manifest:
    path = directory / MANIFEST_FILE
    with reading(path, missing=_missing(f"There is no embedding model in {directory}")):
        content = path.read_bytes()
    try:
        return Manifest.model_validate_json(content)
    except ValidationError:
        raise ModelUnusable(
            f"{path} is not a manifest of this version; run `make model` to build it again."
        ) from None


def checked_file(directory: Path, name: str, manifest: Manifest) -> Path:
    """Read a file of the model. Raises ModelUnusable unless its hash is in the manifest."""
    path = directory / name
    with reading(path, missing=_missing(f"{path} is missing")):
        actual = file_sha256(path)
    if actual != manifest.files.get(name):
        raise ModelUnusable(
            f"{path} is not the file that was built; run `make model` to build it again."
        )
    return path


def _missing(what: str) -> str:
    return f"{what}; run `make model` to build it."
