"""The operator's own model, as sentence-transformers or Optimum exported it. `embedding.json` adds
or overrides settings.
"""

import glob
import json
from dataclasses import replace
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from retrieval.embedding.built import MANIFEST_FILE
from retrieval.embedding.directories import (
    TOKENIZER_FILE,
    LocalModel,
    Pooling,
    file_sha256,
    reading,
)
from retrieval.embedding.models.identity import MAX_DIMENSION, OWN_VARIANT
from retrieval.embedding.protocol import ModelUnusable

OWN_FILE, MODULES_FILE = "embedding.json", "modules.json"
NAME = "own-model"  # RETRIEVAL_EMBEDDING_MODEL replaces this default.
HASH_CHARACTERS = 25  # A variant has at most 32.
REMEDY = f"export the model again, or correct {OWN_FILE} there"
# Limits memory, which grows with the square of a window's length.
MAX_TOKENS = 512
MODULES = {"Transformer", "Pooling", "Normalize"}
MODE = "pooling_mode"
POOLINGS: dict[str, Pooling] = {
    "mean": "mean",
    "mean_tokens": "mean",
    "cls": "cls",
    "cls_token": "cls",
}
PASSAGE_PROMPTS = ("document", "passage", "corpus")  # The order of sentence-transformers.
MAX_PREFIX = 200

Prefix = Annotated[str, Field(max_length=MAX_PREFIX)]
Tokens = Annotated[int, Field(ge=16)]
Dimension = Annotated[int, Field(ge=1)]
T = TypeVar("T")


class Own(BaseModel, frozen=True, extra="forbid"):
    """The operator's settings in `embedding.json`. `normalise` is false if the model returns
    vectors of unit length.
    """

    graph: str | None = None
    pooling: Pooling | None = None
    normalise: bool = True
    max_tokens: Tokens | None = None
    dimension: Dimension | None = None
    query_prefix: Prefix | None = None
    passage_prefix: Prefix | None = None


class Module(BaseModel):
    type: str
    path: str = ""

    @property
    def kind(self) -> str:
        return self.type.rpartition(".")[2]


class PoolingConfig(BaseModel, extra="allow"):
    """`1_Pooling/config.json`. The mode is a boolean field per mode, or the value of one field."""

    word_embedding_dimension: Dimension | None = None
    include_prompt: bool = True

    @property
    def modes(self) -> set[str]:
        said = {name: value for name, value in (self.model_extra or {}).items() if value}
        named = {str(said[MODE])} if MODE in said else set()
        return named | {
            name.removeprefix(f"{MODE}_") for name in said if name.startswith(f"{MODE}_")
        }


class Prompts(BaseModel):
    prompts: dict[str, str] = {}
    default_prompt_name: str | None = None
    similarity_fn_name: str | None = None

    def prefix(self, *names: str) -> str:
        found = [self.prompts[name] for name in names if name in self.prompts]
        return found[0] if found else self.prompts.get(self.default_prompt_name or "", "")


class Limits(BaseModel):
    """The maximum length of a text in `sentence_bert_config.json`, `tokenizer_config.json` (1e30:
    unlimited) and `config.json`.
    """

    max_seq_length: Tokens | None = None
    model_max_length: Annotated[float, Field(ge=16)] | None = None
    max_position_embeddings: Tokens | None = None
    hidden_size: Dimension | None = None


def is_brought(directory: Path) -> bool:
    if (directory / MANIFEST_FILE).exists():
        return False
    return any((directory / name).exists() for name in (OWN_FILE, MODULES_FILE, TOKENIZER_FILE))


def brought_model(directory: Path) -> LocalModel:
    """Read the operator's model. The hash in its variant covers all files that change vectors, but
    not the prefixes.
    """
    own = _read(directory / OWN_FILE, Own) or Own()
    modules = _read(directory / MODULES_FILE, list[Module]) or []
    prompts = _read(directory / "config_sentence_transformers.json", Prompts) or Prompts()
    config = _read(directory / "config.json", Limits) or Limits()
    paths = [module.path for module in modules if module.kind == "Pooling"]
    pooling_file = directory / (paths[0] if paths else "1_Pooling") / "config.json"
    pooling = _read(pooling_file, PoolingConfig) or PoolingConfig()
    _require_known(directory, modules, prompts)
    model = LocalModel(
        NAME,
        "",
        _dimension(
            directory, own.dimension or pooling.word_embedding_dimension or config.hidden_size
        ),
        min(own.max_tokens or _max_tokens(directory, config), MAX_TOKENS),
        graph=_graph(directory, own.graph),
        tokenizer=directory / TOKENIZER_FILE,
        remedy=REMEDY,
        pooling=own.pooling or _one_pooling(pooling_file, pooling),
        normalise=own.normalise,
        query_prefix=_prefix(directory, own.query_prefix, prompts.prefix("query")),
        passage_prefix=_prefix(directory, own.passage_prefix, prompts.prefix(*PASSAGE_PROMPTS)),
    )
    return replace(model, variant=OWN_VARIANT + _hash(model)[:HASH_CHARACTERS])


def _hash(model: LocalModel) -> str:
    parts = sorted(model.graph.parent.glob(f"{glob.escape(model.graph.name)}*"))
    hashes = []
    for path in [model.tokenizer, *(parts or [model.graph])]:
        with reading(path, missing=f"{path} is missing; {REMEDY}."):
            hashes.append(file_sha256(path))
    said = [*hashes, model.pooling, model.normalise, model.max_tokens]
    return sha256(json.dumps(said).encode()).hexdigest()


def _require_known(directory: Path, modules: list[Module], prompts: Prompts) -> None:
    kinds = {module.kind for module in modules}
    if unknown := kinds - MODULES:
        raise ModelUnusable(
            f"The model in {directory} has {', '.join(sorted(unknown))} among its modules, and this service knows "
            "Transformer, Pooling and Normalize only; use another model, or a server (RETRIEVAL_EMBEDDING_URL)."
        )
    if prompts.similarity_fn_name not in {None, "cosine"} and "Normalize" not in kinds:
        raise ModelUnusable(
            f"The model in {directory} is made for the similarity {prompts.similarity_fn_name}, and this service "
            "compares vectors by their cosine; use another model."
        )


def _dimension(directory: Path, dimension: int | None) -> int:
    if dimension is None:
        raise ModelUnusable(
            f"No file in {directory} says how many dimensions the model's vectors have; say it as `dimension` in "
            f"{OWN_FILE} there."
        )
    if dimension > MAX_DIMENSION:
        raise ModelUnusable(
            f"The model in {directory} has {dimension} dimensions, and the index of vectors takes {MAX_DIMENSION} at "
            "most; use another model."
        )
    return dimension


def _max_tokens(directory: Path, config: Limits) -> int:
    transformer = _read(directory / "sentence_bert_config.json", Limits) or Limits()
    if transformer.max_seq_length is not None:
        return transformer.max_seq_length
    tokenizer = _read(directory / "tokenizer_config.json", Limits) or Limits()
    limits = [
        limit
        for limit in (tokenizer.model_max_length, config.max_position_embeddings)
        if limit is not None
    ]
    if not limits:
        raise ModelUnusable(
            f"No file in {directory} says how many tokens the model takes; say it as `max_tokens` in {OWN_FILE} there."
        )
    return int(min(limits))


def _one_pooling(path: Path, config: PoolingConfig) -> Pooling | None:
    modes = config.modes
    if not config.include_prompt or not modes <= POOLINGS.keys() or len(modes) > 1:
        shown = ", ".join(sorted(modes)) if config.include_prompt else "without the prompt"
        raise ModelUnusable(
            f"{path} asks for another pooling ({shown}) than mean or cls; use another model, or a server "
            "(RETRIEVAL_EMBEDDING_URL)."
        )
    return POOLINGS[modes.pop()] if modes else None


def _prefix(directory: Path, own: str | None, prompt: str) -> str:
    prefix = prompt if own is None else own
    if len(prefix) > MAX_PREFIX:
        raise ModelUnusable(
            f"A prompt of the model in {directory} has more than {MAX_PREFIX} characters; say a shorter prefix in "
            f"{OWN_FILE} there."
        )
    return prefix


def _graph(directory: Path, name: str | None) -> Path:
    if name is not None:
        return directory / name
    usual = directory / "model.onnx", directory / "onnx" / "model.onnx"
    present = [path for path in usual if path.exists()]
    found = present or sorted(chain(directory.glob("*.onnx"), directory.glob("onnx/*.onnx")))
    if present or len(found) == 1:
        return found[0]
    how_many = "several ONNX graphs" if found else "no ONNX graph"
    raise ModelUnusable(
        f"{directory} holds {how_many}; name the model's as `graph` in {OWN_FILE} there."
    )


def _read(path: Path, kind: type[T]) -> T | None:
    if not path.exists():
        return None
    with reading(path, missing=f"{path} is missing; {REMEDY}."):
        content = path.read_bytes()
    try:
        return TypeAdapter(kind).validate_json(content)
    except ValidationError as failure:
        wrong = ".".join(map(str, failure.errors()[0]["loc"])) or "it"
        raise ModelUnusable(
            f"{path} cannot be read as what it has to be ({wrong} is wrong); {REMEDY}."
        ) from None
