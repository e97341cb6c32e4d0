import asyncio
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from pydantic import SecretStr
from support.applications import running, settings_for
from support.databases import Template

from chartroom.system.keys import Keyring
from chassis.database.migrations import upgrade
from chassis.settings import StartupError, database_address
from retrieval.embedding.brought import brought_model
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.models.__main__ import main
from retrieval.embedding.protocol import ModelUnusable, Vector
from retrieval.settings import Settings
from tests.retrieval.app import create_app
from tests.retrieval.tiny_model import (
    DIMENSION,
    FILES,
    WORDS,
    change,
    token_vectors,
    write_tiny_model,
)

LONG = "Metoprolol was stopped because of bradycardia, and the pulse was normal again. " * 30
TEXTS = ["Is the patient allergic to penicillin?", "", LONG]


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return write_tiny_model(tmp_path / "tiny")


def vectors_of(directory: Path, texts: list[str]) -> list[Vector]:
    async def embed() -> list[Vector]:
        embedder = LocalEmbedder(directory)
        vectors = [await embedder.embed(text) for text in texts]
        await embedder.aclose()
        return vectors

    return asyncio.run(embed())


def unit(vector: Any) -> Any:
    return vector / np.linalg.norm(vector)


class TestVectors:
    def test_are_the_mean_of_all_tokens(self, directory: Path):
        """The mean includes all tokens, although the model's tokenizer file truncates texts to four tokens."""
        (vector,) = vectors_of(directory, ["Fever cough knee"])

        known = token_vectors()
        tokens = [known[WORDS.index(word)] for word in ("[CLS]", "fever", "cough", "knee", "[SEP]")]
        assert vector == pytest.approx(unit(np.mean(tokens, axis=0)), abs=1e-6)

    def test_are_the_first_token_if_configured(self, directory: Path):
        for name, content in (
            ("1_Pooling/config.json", {"pooling_mode_cls_token": True}),
            ("1_Pooling/config.json", {"pooling_mode": "cls"}),
            ("embedding.json", {"pooling": "cls"}),
        ):
            change(directory, name, content)
            (vector,) = vectors_of(directory, ["fever cough"])
            assert vector == pytest.approx(unit(token_vectors()[0]), abs=1e-6), content
            change(directory, "1_Pooling/config.json", FILES["1_Pooling/config.json"])

    def test_of_the_default_model_in_another_directory_are_the_same(
        self, model_directory: Path, tmp_path: Path
    ):
        """Vectors are equal to the last bit, because the model's graph returns one unit vector for all tokens."""
        for name in ("model.int8.onnx", "tokenizer.json"):
            (tmp_path / name).symlink_to(model_directory / name)
        change(
            tmp_path, "embedding.json", {"dimension": 384, "max_tokens": 256, "normalise": False}
        )

        own, default = vectors_of(tmp_path, TEXTS), vectors_of(model_directory, TEXTS)

        assert [one.tobytes() for one in own] == [one.tobytes() for one in default]

    def test_of_its_tokens_are_equal_by_mean_and_different_by_first(
        self, model_directory: Path, tmp_path: Path
    ):
        graph = onnx.load(model_directory / "model.int8.onnx")
        *_, masked = (node for node in graph.graph.node if node.op_type == "Mul")
        del graph.graph.output[:]
        graph.graph.output.append(
            onnx.helper.make_tensor_value_info(
                masked.input[0], onnx.TensorProto.FLOAT, ["batch", "tokens", 384]
            )
        )
        onnx.save(graph, tmp_path / "tokens.onnx")
        (tmp_path / "tokenizer.json").symlink_to(model_directory / "tokenizer.json")
        said = {"dimension": 384, "max_tokens": 256}
        default = vectors_of(model_directory, TEXTS)

        change(tmp_path, "embedding.json", said | {"pooling": "mean"})
        by_mean = vectors_of(tmp_path, TEXTS)
        change(tmp_path, "embedding.json", said | {"pooling": "cls"})
        by_first = vectors_of(tmp_path, TEXTS)

        assert np.array(by_mean) == pytest.approx(np.array(default), abs=1e-6)
        assert all(one @ other < 0.99 for one, other in zip(by_first, default, strict=True))


def test_identity_changes_only_if_vectors_may_change(directory: Path, tmp_path: Path):
    said = [{}, {"pooling": "cls"}, {"max_tokens": 16}, {"normalise": False}]
    variants = []
    for one in said:
        change(directory, "embedding.json", one)
        variants.append(brought_model(directory).variant)
    # The model's weights are in a file next to the graph.
    (directory / "onnx" / "model.onnx_data").write_bytes(b"\0")
    variants.append(brought_model(directory).variant)
    tokenizer = directory / "tokenizer.json"
    tokenizer.write_bytes(tokenizer.read_bytes() + b"\n")
    variants.append(brought_model(directory).variant)
    write_tiny_model(directory, seed=2)
    variants.append(brought_model(directory).variant)
    (directory / "README.md").write_text("A model.")
    moved = directory.rename(tmp_path / "moved")

    assert len({*variants}) == len(variants)
    assert {len(variant) for variant in variants} == {32}
    assert brought_model(moved).variant == variants[-1]


CONFIGURED, POOLING = "config_sentence_transformers.json", "1_Pooling/config.json"
TWO_POOLINGS = {"pooling_mode_cls_token": True, "pooling_mode_mean_tokens": True}
WITH_DENSE = [*FILES["modules.json"], {"type": "sentence_transformers.models.Dense"}]
# Changed or missing files of a model, and the expected error message.
REFUSED: list[tuple[str, Any, str]] = [
    ("tokenizer.json", None, r"tokenizer\.json is missing; export"),
    ("onnx/model.onnx", None, "holds no ONNX graph; name"),
    ("onnx/model.onnx", {}, "does not run with the installed"),
    ("embedding.json", {"graph": "g.onnx"}, r"g\.onnx is missing"),
    ("embedding.json", {"size": 1}, r"\(size is wrong\)"),
    ("embedding.json", {"dimension": 9}, "unit vectors of dimension 9"),
    ("embedding.json", {"dimension": 4096}, "takes 2000 at most"),
    ("embedding.json", {"normalise": False}, "unit vectors"),
    ("modules.json", {}, r"modules\.json cannot be read"),
    ("modules.json", WITH_DENSE, "has Dense among its modules"),
    (POOLING, {"pooling_mode_lasttoken": True}, r"\(lasttoken\)"),
    (POOLING, TWO_POOLINGS, r"\(cls_token, mean_tokens\)"),
    (POOLING, {}, "nothing says how to make one"),
    (CONFIGURED, {"prompts": {"query": "x" * 201}}, "more than 200 characters"),
]


class TestRefusals:
    @pytest.mark.parametrize(("name", "content", "message"), REFUSED)
    def test_have_a_one_sentence_message_with_a_remedy(
        self, directory: Path, name: str, content: Any, message: str
    ):
        change(directory, name, content)

        with pytest.raises(ModelUnusable, match=rf"^[^\n]*{message}[^\n]*\.$") as refused:
            LocalEmbedder(directory)
        assert "; " in str(refused.value)

    def test_include_similarities_other_than_the_cosine(self, directory: Path):
        change(directory, CONFIGURED, {"similarity_fn_name": "dot"})
        brought_model(directory)  # The dot product and the cosine of unit vectors are equal.
        change(directory, "modules.json", FILES["modules.json"][:2])

        with pytest.raises(ModelUnusable, match="is made for the similarity dot"):
            brought_model(directory)

    def test_include_unknown_inputs_and_missing_settings(self, directory: Path):
        write_tiny_model(directory, inputs=("position_ids",))
        with pytest.raises(ModelUnusable, match="wants position_ids, which"):
            LocalEmbedder(directory)
        for name in ("sentence_bert_config.json", "tokenizer_config.json", "config.json"):
            change(directory, name, None)
        with pytest.raises(ModelUnusable, match=r"say it as `max_tokens` in embedding\.json"):
            brought_model(directory)
        change(directory, "embedding.json", {"max_tokens": 32})
        change(directory, POOLING, None)
        with pytest.raises(ModelUnusable, match=r"say it as `dimension` in embedding\.json"):
            brought_model(directory)


@pytest.fixture
def settings(
    template: Template, keyring: Keyring, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Any]:
    database = template.clone()
    monkeypatch.setenv("RETRIEVAL_MODEL_DIR", str(directory))
    upgrade("retrieval", database_address(SecretStr(database.migrate_dsn), None))
    return settings_for(database, keyring, model_dir=directory)


async def test_passages_are_found_until_the_model_changes(
    settings: dict[str, Any], keyring: Keyring, directory: Path
):
    source = {"patient_id": "P1", "source_type": "note", "source_ref": "n"}
    app = create_app(Settings(**settings))
    async with running(app, keyring.mint("test-agent")) as client:
        for text in ("fever cough", "knee pain"):
            await client.post("/chunks", json=source | {"chunk_text": text})
        question = {"question": "pain", "patient_id": "P1", "mode": "dense"}
        found = (await client.post("/retrieve", json=question)).json()["matches"]
        model = app.state.active_model

    assert (model.query_prefix, model.passage_prefix) == ("query: ", "passage: ")
    assert 0 <= model.measured_floor < 1
    known = token_vectors()

    def mean(words: str) -> Any:
        return unit(known[[WORDS.index(word) for word in words.split()]].mean(axis=0))

    asked = mean("[CLS] query : pain [SEP]")
    assert {match["chunk_text"]: match["similarity"] for match in found} == pytest.approx(
        {
            text: float(asked @ mean(f"[CLS] passage : {text} [SEP]"))
            for text in ("fever cough", "knee pain")
        },
        abs=2e-3,  # Half-precision numbers are stored.
    )

    async def refusal(**change: str) -> str:
        refused = create_app(Settings(**settings | change))
        with pytest.raises(StartupError) as failure:
            await refused.state.start()
        await refused.state.database.aclose()
        return str(failure.value)

    before, question_prefix = Settings(**settings).model_identity(), "question: "
    prefixed = Settings(**settings, embedding_query_prefix=question_prefix).model_identity()
    messages = [(prefixed, await refusal(embedding_query_prefix=question_prefix))]
    write_tiny_model(directory, seed=2)
    messages.append((Settings(**settings).model_identity(), await refusal()))
    for other, message in messages:
        assert message == (
            f"The stored vectors were made with {before}, but {other} is configured, "
            "and vectors of two models cannot be compared; give RETRIEVAL_MODEL_DIR the unchanged directory of "
            "the former, and RETRIEVAL_EMBEDDING_MODEL, _QUERY_PREFIX and _PASSAGE_PREFIX their earlier values, or "
            "change the model with python -m retrieval.reembed."
        )
    change(directory, "tokenizer.json", None)
    assert "tokenizer.json is missing; export" in await refusal()


def test_is_printed_when_a_backup_is_restored(
    directory: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    """Older backups lack the prefixes of queries and passages."""
    assert main() == 0
    monkeypatch.setenv("RETRIEVAL_MODEL_DIR", str(directory))
    monkeypatch.setenv("RETRIEVAL_EMBEDDING_MODEL", "tiny")
    assert main() == 0

    default, own = map(json.loads, capsys.readouterr().out.splitlines())
    assert default == {"name": "all-MiniLM-L6-v2", "variant": "int8", "dimension": 384}
    said = {"name": "tiny", "variant": brought_model(directory).variant, "dimension": DIMENSION}
    assert own == said | {"query_prefix": "query: ", "passage_prefix": "passage: "}
