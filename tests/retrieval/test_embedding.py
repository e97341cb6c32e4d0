import asyncio
import importlib.util
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.embedding.directories import TOKENIZER_FILE
from retrieval.embedding.local import (
    Graph,
    LocalEmbedder,
    balanced_windows,
    load_tokenizer,
    unit_mean,
)
from retrieval.embedding.protocol import EmbedderBusy, ModelUnusable, Vector

REFERENCE_SCRIPT = (
    Path(__file__).parents[2] / "services" / "retrieval" / "scripts" / "reference_vectors.py"
)


@contextmanager
def opened(directory: Path, variant: str, threads: int = 2) -> Iterator[LocalEmbedder]:
    embedder = LocalEmbedder(directory, variant=variant, threads=threads)
    yield embedder
    asyncio.run(embedder.aclose())


@pytest.fixture(scope="module")
def int8(model_directory: Path) -> Iterator[LocalEmbedder]:
    with opened(model_directory, "int8") as embedder:
        yield embedder


@pytest.fixture(scope="module")
def fp32(model_directory: Path) -> Iterator[LocalEmbedder]:
    with opened(model_directory, "fp32") as embedder:
        yield embedder


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reference_vectors", REFERENCE_SCRIPT)
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Reference:
    def __init__(self, script: ModuleType) -> None:
        weights = script.packaged_weights()
        self.pieces = script.WordPieces(weights / "vocab.txt")
        self.bert = script.Bert(weights / "model.safetensors")
        self.texts: dict[str, str] = script.reference_texts()

    def length(self, text: str) -> int:
        return len(self.pieces.encode(text))

    def vector(self, text: str) -> npt.NDArray[np.float64]:
        return np.asarray(self.bert.vector(self.pieces.encode(text)), dtype=np.float64)


@pytest.fixture(scope="module")
def reference(script: ModuleType) -> Reference:
    return Reference(script)


def some_of(reference: Reference, *, nightly: bool) -> dict[str, str]:
    return dict([*reference.texts.items()][:: 1 if nightly else 3])


@pytest.fixture
def altered(model_directory: Path, tmp_path: Path) -> Path:
    for file in model_directory.iterdir():
        (tmp_path / file.name).symlink_to(file)
    return tmp_path


def replace(path: Path, content: bytes) -> None:
    path.unlink()
    path.write_bytes(content)


class TestBalancedWindows:
    @given(st.integers(0, 5000), st.integers(1, 300))
    def test_keep_all_items_in_order_in_few_windows_of_similar_length(
        self, length: int, capacity: int
    ):
        windows = balanced_windows(range(length), capacity)

        assert [item for window in windows for item in window] == [*range(length)]
        lengths = [len(window) for window in windows]
        assert max(lengths) <= capacity
        assert max(lengths) - min(lengths) <= 1
        assert (len(lengths) - 1) * capacity < max(length, 1)

    def test_begin_at_fixed_positions(self):
        assert balanced_windows([], 254) == [[]]
        for lengths in ([1], [254], [127, 128], [254, 254], [169, 170, 170]):
            windows = balanced_windows(range(sum(lengths)), 254)
            assert [len(window) for window in windows] == lengths


@given(st.lists(st.integers(0, 383), min_size=1, max_size=20))
def test_unit_mean_has_unit_length_and_does_not_depend_on_the_order(axes: list[int]):
    vectors = list(np.eye(384, dtype=np.float32)[axes])

    mean = unit_mean(vectors)

    assert mean.dtype == np.float32
    assert np.linalg.norm(mean) == pytest.approx(1, abs=1e-6)
    assert mean.tobytes() == unit_mean(vectors[::-1]).tobytes()


def flip_a_bit(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    replace(path, bytes(content))


def change_manifest(path: Path, **more: Any) -> None:
    replace(path, json.dumps(json.loads(path.read_bytes()) | more).encode())


MANIFEST, MODEL = "manifest.json", "model.int8.onnx"
OF_ANOTHER_VERSION = "is not a manifest of this version"
UNUSABLE: list[tuple[str, Callable[[Path], object], str]] = [
    (MODEL, flip_a_bit, rf"{MODEL} is not the file that was built; run `make model`"),
    (TOKENIZER_FILE, flip_a_bit, rf"{TOKENIZER_FILE} is not the file that was built; run `make m"),
    (MODEL, Path.unlink, rf"{MODEL} is missing; run `make model`"),
    (TOKENIZER_FILE, Path.unlink, rf"{TOKENIZER_FILE} is missing; run `make model`"),
    (
        MANIFEST,
        lambda path: change_manifest(path, files={TOKENIZER_FILE: ""}),
        "holds no int8 variant",
    ),
    (MANIFEST, lambda path: change_manifest(path, files=[]), OF_ANOTHER_VERSION),
    (
        MANIFEST,
        lambda path: change_manifest(path, dimension=768),
        "does not return unit vectors of dimension 768",
    ),
    *(
        (MANIFEST, lambda path, content=content: replace(path, content), OF_ANOTHER_VERSION)
        for content in (b"", b"\xff", b"[]", b"{}", b'{"model": "other"}')
    ),
]


class TestLoading:
    def test_rejects_a_directory_without_a_model(self, tmp_path: Path):
        message = r"^There is no embedding model in .*; run `make model` to build it\.$"
        with pytest.raises(ModelUnusable, match=message):
            LocalEmbedder(tmp_path / "nothing")

    @pytest.mark.parametrize(("name", "alter", "message"), UNUSABLE)
    def test_rejects_an_altered_model(
        self, altered: Path, name: str, alter: Callable[[Path], object], message: str
    ):
        alter(altered / name)

        with pytest.raises(ModelUnusable, match=message):
            LocalEmbedder(altered)

    def test_reads_its_own_variant_only(self, altered: Path):
        (altered / "model.fp32.onnx").unlink()

        with opened(altered, "int8") as embedder:
            assert embedder.variant == "int8"


class TestEmbed:
    async def test_returns_the_same_bytes_alone_and_with_other_texts(
        self, int8: LocalEmbedder, reference: Reference, *, nightly: bool
    ):
        texts = [*some_of(reference, nightly=nightly).values(), "Long note. " * 200]
        alone = [await int8.embed(text) for text in texts]

        again = [await int8.embed(text) for text in texts]
        beside_others = await asyncio.gather(
            *(int8.embed(text) for text in [*texts, *reversed(texts)])
        )

        assert all(map(same, alone, again))
        assert all(map(same, [*alone, *reversed(alone)], beside_others))

    async def test_returns_the_same_bytes_after_a_restart(
        self, int8: LocalEmbedder, model_directory: Path
    ):
        text = "Follow-up in two weeks with repeat potassium."
        restarted = LocalEmbedder(model_directory, threads=1)

        assert same(await restarted.embed(text), await int8.embed(text))

        await restarted.aclose()


class TestLongText:
    async def test_of_256_word_pieces_is_one_window(
        self, fp32: LocalEmbedder, reference: Reference
    ):
        text = "pain " * 254
        assert reference.length(text) == 256

        assert await fp32.embed(text) @ reference.vector(text) >= 0.9999

    @pytest.mark.parametrize(
        "lengths",
        [[127, 128], pytest.param([254, 254], marks=pytest.mark.nightly), [233, 233, 234]],
        ids=str,
    )
    async def test_gets_the_mean_of_its_windows(
        self, fp32: LocalEmbedder, reference: Reference, lengths: list[int]
    ):
        words = [
            ["no", "fever", "but", "pain", "today"][position % 5]
            for position in range(sum(lengths))
        ]
        assert reference.length(" ".join(words)) == len(words) + 2

        whole = await fp32.embed(" ".join(words))

        total = np.zeros(384)
        for length in lengths:
            total += await fp32.embed(" ".join(words[:length]))
            words = words[length:]
        assert whole @ (total / np.linalg.norm(total)) >= 0.999999

    async def test_is_overtaken_by_a_short_text(self, model_directory: Path):
        embedder = LocalEmbedder(model_directory, threads=1)
        finished: list[str] = []

        async def embed(name: str, text: str) -> None:
            await embedder.embed(text)
            finished.append(name)

        await asyncio.gather(embed("long", "fever " * 254 * 6), embed("short", "fever"))

        assert finished == ["short", "long"]
        await embedder.aclose()

    async def test_is_rejected_if_too_many_are_queued_unlike_short_texts(
        self, model_directory: Path
    ):
        embedder = LocalEmbedder(model_directory, max_queued_windows=4)
        long = "fever " * 254 * 6
        vectors = [await embedder.embed("fever"), await embedder.embed(long)]
        taken = [asyncio.ensure_future(embedder.embed(long)) for _ in range(8)]
        await asyncio.wait(taken, return_when=asyncio.FIRST_EXCEPTION)

        with pytest.raises(EmbedderBusy):
            await embedder.embed(long)
        assert same(await embedder.embed("fever"), vectors[0])
        answers = await asyncio.gather(*taken, return_exceptions=True)
        assert {type(answer) for answer in answers} == {np.ndarray, EmbedderBusy}
        embedded = [answer for answer in answers if not isinstance(answer, BaseException)]
        assert all(same(answer, vectors[1]) for answer in embedded)
        cancelled = [asyncio.ensure_future(embedder.embed(long)) for _ in range(8)]
        await asyncio.wait(cancelled, return_when=asyncio.FIRST_EXCEPTION)
        for one in cancelled:
            one.cancel()
        await asyncio.wait(cancelled)
        assert same(await embedder.embed(long), vectors[1])
        await embedder.aclose()

    async def test_accepts_texts_while_it_embeds_a_text_larger_than_the_queue(
        self, model_directory: Path
    ):
        embedder = LocalEmbedder(model_directory, max_queued_windows=8)
        large = asyncio.ensure_future(embedder.embed_all(["fever cough"] * 200))
        await asyncio.sleep(0)

        (other,) = await embedder.embed_all(["knee"])

        assert not large.done()
        assert same(other, await embedder.embed("knee"))
        assert len(await large) == 200
        await embedder.aclose()

    async def test_does_not_block_the_event_loop(
        self, int8: LocalEmbedder, monkeypatch: pytest.MonkeyPatch
    ):
        done: list[tuple[str, bool]] = []

        def note(owner: type, name: str) -> None:
            do = getattr(owner, name)

            def noted(*of: Any) -> Any:
                done.append((name, threading.current_thread() is threading.main_thread()))
                return do(*of)

            monkeypatch.setattr(owner, name, noted)

        note(LocalEmbedder, "_word_pieces")
        note(Graph, "vector")
        long = "fever " * 254 * 2

        await int8.embed(long)
        await int8.embed_all([long])

        in_a_thread = [(name, False) for name in ("_word_pieces", "vector", "vector")]
        assert done == in_a_thread * 2


class TestAgreementWithTheReference:
    def test_of_the_word_pieces_is_exact(self, model_directory: Path, reference: Reference):
        tokenizer = load_tokenizer(model_directory / TOKENIZER_FILE)

        for text in reference.texts.values():
            assert tokenizer.encode(text).ids == reference.pieces.encode(text)

    async def test_of_fp32_is_within_one_in_ten_thousand(
        self, fp32: LocalEmbedder, reference: Reference, *, nightly: bool
    ):
        cosines = {
            name: await fp32.embed(text) @ reference.vector(text)
            for name, text in some_of(reference, nightly=nightly).items()
        }

        assert len(cosines) == (20 if nightly else 7)
        assert {name: cosine for name, cosine in cosines.items() if cosine < 0.9999} == {}

    def test_covers_long_texts_and_many_scripts(self, reference: Reference):
        lengths = [reference.length(text) for text in reference.texts.values()]

        assert sum(length > 200 for length in lengths) >= 5
        assert max(lengths) <= 256
        assert sum(not text.isascii() for text in reference.texts.values()) >= 8

    async def test_of_int8_is_close(
        self, int8: LocalEmbedder, fp32: LocalEmbedder, reference: Reference, *, nightly: bool
    ):
        texts = list(some_of(reference, nightly=nightly).values())
        sentences = [
            sentence for text in texts for sentence in text.split(". ") if sentence.strip()
        ]

        async def cosine(text: str) -> float:
            return float(await int8.embed(text) @ await fp32.embed(text))

        cosines = await asyncio.gather(*map(cosine, [*texts, *sentences, "Long note. " * 99]))

        assert len(cosines) > (90 if nightly else 30)
        assert min(cosines) >= 0.97
        assert np.mean(cosines) >= 0.985


def same(left: Vector, right: Vector) -> bool:
    return left.tobytes() == right.tobytes()
