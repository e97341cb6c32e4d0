"""A model with few words and eight dimensions, in the file layout of sentence-transformers."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

WORDS = ["[CLS]", "[SEP]", "[UNK]", "fever", "cough", "knee", "pain", "query", "passage", ":"]
DIMENSION = 8
FILES: dict[str, Any] = {
    "modules.json": [
        {"idx": 0, "path": "", "type": "sentence_transformers.models.Transformer"},
        {"idx": 1, "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
        {"idx": 2, "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
    ],
    "1_Pooling/config.json": {
        "word_embedding_dimension": DIMENSION,
        "pooling_mode_cls_token": False,
        "pooling_mode_mean_tokens": True,
        "include_prompt": True,
    },
    "config_sentence_transformers.json": {
        "prompts": {"query": "query: ", "document": "passage: "},
        "default_prompt_name": None,
        "similarity_fn_name": "cosine",
    },
    "sentence_bert_config.json": {"max_seq_length": 32, "do_lower_case": False},
    "tokenizer_config.json": {"model_max_length": 1e30},
    "config.json": {"hidden_size": DIMENSION, "max_position_embeddings": 512},
}


def token_vectors(seed: int = 1) -> npt.NDArray[np.float32]:
    return np.random.default_rng(seed).normal(size=(len(WORDS), DIMENSION)).astype(np.float32)


def write_tiny_model(directory: Path, *, seed: int = 1, inputs: tuple[str, ...] = ()) -> Path:
    for name, content in FILES.items():
        change(directory, name, content)
    tokenizer = Tokenizer(
        models.WordLevel({word: number for number, word in enumerate(WORDS)}, "[UNK]")
    )
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 0), ("[SEP]", 1)]
    )
    tokenizer.enable_truncation(4)
    tokenizer.save(str(directory / "tokenizer.json"))
    (directory / "onnx").mkdir(exist_ok=True)
    onnx.save(_graph(seed, inputs), directory / "onnx" / "model.onnx")
    return directory


def change(directory: Path, name: str, content: Any) -> None:
    path = directory / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if content is None:
        path.unlink()
    else:
        path.write_text(json.dumps(content))


def _graph(seed: int, inputs: tuple[str, ...]) -> onnx.ModelProto:
    """Return an ONNX graph that adds the vectors of token and token type; the vector of type 0 is zero."""
    types = np.array([[0.0] * DIMENSION, [9.0] * DIMENSION], dtype=np.float32)
    nodes = [
        helper.make_node("Gather", ["words", "input_ids"], ["of_words"]),
        helper.make_node("Gather", ["types", "token_type_ids"], ["of_types"]),
        helper.make_node("Add", ["of_words", "of_types"], ["last_hidden_state"]),
    ]
    names = ("input_ids", "attention_mask", "token_type_ids", *inputs)
    wanted = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
        for name in names
    ]
    output = helper.make_tensor_value_info(
        "last_hidden_state", TensorProto.FLOAT, ["batch", "tokens", DIMENSION]
    )
    constants = [
        numpy_helper.from_array(token_vectors(seed), "words"),
        numpy_helper.from_array(types, "types"),
    ]
    graph = helper.make_graph(nodes, "tiny", wanted, [output], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
