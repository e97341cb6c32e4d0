"""Writes the BERT model as an ONNX graph. Nodes have numbers as names, so the same weights give the
same bytes. Only the build imports this module.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import helper, numpy_helper

MODEL_NAME = "all-MiniLM-L6-v2"
DIMENSION = 384
LAYERS = 6
HEADS = 12
LAYER_NORM_EPSILON = 1e-12

# The ONNX opset version: onnx would use its newest, but every supported onnxruntime can run this
# one.
OPSET = 20
IR_VERSION = 10

Array = npt.NDArray[np.generic]


def bert_graph(weights: Mapping[str, Array]) -> onnx.ModelProto:
    graph = _Graph(weights)
    mask = graph.add("Cast", "attention_mask", to=onnx.TensorProto.FLOAT)
    # The attention mask: padding gets (1 - mask) * -1e9, which softmax turns to 0. Shaped for all
    # heads and queries.
    padding = graph.add("Sub", graph.number(1), graph.add("Unsqueeze", mask, graph.integers(1, 2)))
    bias = graph.add("Mul", padding, graph.number(-1e9))
    states = _embeddings(graph)
    for layer in range(LAYERS):
        states = _layer(graph, f"encoder.layer.{layer}", states, bias)
    unpadded = graph.add("Mul", states, graph.add("Unsqueeze", mask, graph.integers(2)))
    total = graph.add("ReduceSum", unpadded, graph.integers(1), keepdims=0)
    mean = graph.add("Div", total, graph.add("ReduceSum", mask, graph.integers(1), keepdims=1))
    norm = graph.add("ReduceL2", mean, graph.integers(1), keepdims=1)
    return graph.model(graph.add("Div", mean, norm))


def _embeddings(graph: "_Graph") -> str:
    words = graph.add("Gather", graph.weight("embeddings.word_embeddings.weight"), "input_ids")
    # Token type embedding 0 is added to each position embedding here, instead of at each run.
    table = graph.constant(
        "embeddings.token_positions",
        np.add(
            graph.weights["embeddings.position_embeddings.weight"],
            graph.weights["embeddings.token_type_embeddings.weight"][0],
            dtype=np.float32,
        ),
    )
    length = graph.add("Shape", "input_ids", start=1, end=2)
    positions = graph.add("Slice", table, graph.integers(0), length)
    return graph.layer_norm("embeddings.LayerNorm", graph.add("Add", words, positions))


def _layer(graph: "_Graph", name: str, states: str, bias: str) -> str:
    attention = graph.dense(
        f"{name}.attention.output.dense", _attention(graph, f"{name}.attention.self", states, bias)
    )
    states = graph.layer_norm(
        f"{name}.attention.output.LayerNorm", graph.add("Add", states, attention)
    )
    intermediate = graph.add("Gelu", graph.dense(f"{name}.intermediate.dense", states))
    output = graph.dense(f"{name}.output.dense", intermediate)
    return graph.layer_norm(f"{name}.output.LayerNorm", graph.add("Add", states, output))


def _attention(graph: "_Graph", name: str, states: str, bias: str) -> str:
    width = DIMENSION // HEADS

    def heads(part: str, permutation: Sequence[int]) -> str:
        split = graph.add(
            "Reshape", graph.dense(f"{name}.{part}", states), graph.integers(0, 0, HEADS, width)
        )
        return graph.add("Transpose", split, perm=permutation)

    queries = heads("query", [0, 2, 1, 3])
    keys = heads("key", [0, 2, 3, 1])
    values = heads("value", [0, 2, 1, 3])
    scores = graph.add("Mul", graph.add("MatMul", queries, keys), graph.number(width**-0.5))
    probabilities = graph.add("Softmax", graph.add("Add", scores, bias), axis=-1)
    joined = graph.add("Transpose", graph.add("MatMul", probabilities, values), perm=[0, 2, 1, 3])
    return graph.add("Reshape", joined, graph.integers(0, 0, DIMENSION))


class _Graph:
    def __init__(self, weights: Mapping[str, Array]) -> None:
        self.weights = weights
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    # Any: the types depend on the operator.
    def add(self, operator: str, *inputs: str, **attributes: Any) -> str:
        name = f"{operator}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, inputs, [name], name=name, **attributes))
        return name

    def constant(self, name: str, value: Array) -> str:
        self._constants[name] = numpy_helper.from_array(np.array(value, order="C"), name)
        return name

    def number(self, value: float) -> str:
        return self.constant(f"number {value}", np.array(value, dtype=np.float32))

    def integers(self, *values: int) -> str:
        return self.constant(f"integers {values}", np.array(values, dtype=np.int64))

    def weight(self, name: str) -> str:
        return self.constant(name, self.weights[name])

    def dense(self, name: str, states: str) -> str:
        kernel = self.constant(f"{name}.weight", self.weights[f"{name}.weight"].T)
        return self.add("Add", self.add("MatMul", states, kernel), self.weight(f"{name}.bias"))

    def layer_norm(self, name: str, states: str) -> str:
        scale, shift = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.add(
            "LayerNormalization", states, scale, shift, axis=-1, epsilon=LAYER_NORM_EPSILON
        )

    def model(self, result: str) -> onnx.ModelProto:
        self._nodes.append(helper.make_node("Identity", [result], ["embedding"], name="embedding"))
        inputs = [
            helper.make_tensor_value_info(name, onnx.TensorProto.INT64, ["batch", "sequence"])
            for name in ("input_ids", "attention_mask")
        ]
        output = helper.make_tensor_value_info(
            "embedding", onnx.TensorProto.FLOAT, ["batch", DIMENSION]
        )
        constants = list(self._constants.values())
        graph = helper.make_graph(self._nodes, MODEL_NAME, inputs, [output], constants)
        return helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION
        )
