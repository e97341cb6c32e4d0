import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support.eventually import HANGS_S

from retrieval.embedding.build import VARIANTS, BuildRefused, build, is_current, main
from retrieval.embedding.built import read_manifest

FILES = {".gitignore", "manifest.json", "model.fp32.onnx", "model.int8.onnx", "tokenizer.json"}


# The directory of the built model, and the command's lines of standard output and standard error.
Built = tuple[Path, list[str], list[str]]


def start(output: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-u", "-m", "retrieval.embedding.build", "--output", str(output)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def names(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    output = tmp_path_factory.mktemp("parent") / "new" / "model"
    processes = [start(output), start(output)]
    outputs = [process.communicate(timeout=HANGS_S) for process in processes]
    assert [process.returncode for process in processes] == [0, 0], outputs
    return output, [stdout for stdout, _ in outputs], [stderr for _, stderr in outputs]


@pytest.fixture
def linked(built: Built, tmp_path: Path) -> Path:
    directory = tmp_path / "model"
    directory.mkdir()
    for file in built[0].iterdir():
        (directory / file.name).symlink_to(file)
    return directory


class TestBuild:
    @pytest.mark.nightly
    def test_writes_a_model_once_when_two_processes_run_at_once(
        self, built: Built, model_directory: Path, capsys: pytest.CaptureFixture[str]
    ):
        output, stdout, stderr = built
        is_current_now = f"The model in {output} is current.\n"
        assert sum("Quantized" in text for text in stdout) == 1
        assert stdout.count(is_current_now) == 1
        assert stderr == ["", ""]
        assert (names(output.parent), names(output)) == ({"model"}, FILES)
        manifest = read_manifest(output)
        # `model_directory` was built by an earlier version of the builder. If the manifests differ, increase
        # BUILDER_VERSION.
        assert manifest == read_manifest(model_directory)
        said = (manifest.model, manifest.dimension, manifest.max_tokens)
        assert said == ("all-MiniLM-L6-v2", 384, 256)
        assert set(manifest.files) == FILES - {".gitignore", "manifest.json"}
        assert is_current(output)
        umask = os.umask(0)
        os.umask(umask)
        assert output.stat().st_mode & 0o777 == 0o777 & ~umask
        assert all(path.stat().st_mode & 0o777 == 0o666 & ~umask for path in output.iterdir())

        before = {path: path.stat().st_mtime_ns for path in [output, *output.iterdir()]}
        assert main(["--output", str(output)]) == 0
        assert {path: path.stat().st_mtime_ns for path in [output, *output.iterdir()]} == before
        assert capsys.readouterr().out == is_current_now

    @pytest.mark.nightly
    def test_keeps_the_old_model_when_killed_and_adds_variants_one_by_one(
        self, built: Built, linked: Path, monkeypatch: pytest.MonkeyPatch
    ):
        """The second variant is a copy of the first, because quantizing a model takes seconds."""
        (linked / "tokenizer.json").unlink()
        (linked / "model.int8.onnx").unlink()
        before = names(linked)
        process = start(linked)
        assert process.stdout.readline().startswith("Built the fp32 graph")

        process.kill()

        process.communicate(timeout=HANGS_S)
        assert names(linked) == before
        build(linked, ["fp32"])
        assert (is_current(linked, ["fp32"]), is_current(linked)) == (True, False)
        assert names(linked) == FILES - {"model.int8.onnx"}
        assert names(linked.parent) == {"model"}

        def copy(_: Path, quantized: Path) -> None:
            shutil.copyfile(built[0] / "model.int8.onnx", quantized)

        monkeypatch.setattr("retrieval.embedding.build._quantize", copy)
        build(linked, ["int8"])

        assert names(linked) == FILES
        assert is_current(linked)


OF_ANOTHER = [
    {"builder": 0},
    {"weights_sha256": "0" * 64},
    {"onnxruntime": "1.0.0"},
    {"model": "x"},
]


def test_a_model_with_a_missing_or_altered_file_or_of_another_builder_is_not_current(
    linked: Path,
):
    for name in sorted(FILES - {".gitignore"}):
        moved = (linked / name).rename(linked / "moved")
        assert not is_current(linked), name
        moved.rename(linked / name)
    assert is_current(linked)
    manifest = json.loads((linked / "manifest.json").read_bytes())
    (linked / "manifest.json").unlink()
    for change in OF_ANOTHER:
        (linked / "manifest.json").write_text(json.dumps(manifest | change))
        assert not is_current(linked), change
    (linked / "manifest.json").write_text(json.dumps(manifest))
    content = (linked / "tokenizer.json").read_bytes()
    (linked / "tokenizer.json").unlink()
    (linked / "tokenizer.json").write_bytes(content + b" ")
    assert not is_current(linked)


class TestRefusals:
    def test_have_a_one_sentence_message_and_build_nothing(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ):
        weights = tmp_path / "model.safetensors"
        weights.write_bytes(b"other weights")
        inside = weights / "model"
        for output, more, message in (
            (
                tmp_path / "model",
                ["--weights", str(tmp_path / "none")],
                f"there is no model.safetensors in {tmp_path / 'none'}",
            ),
            (
                tmp_path / "model",
                ["--weights", str(tmp_path)],
                f"{weights} is not the expected file",
            ),
            (inside, [], f"The model cannot be built in {inside}: "),
        ):
            assert main(["--output", str(output), *more]) == 1
            captured = capsys.readouterr()
            assert message in captured.err
            assert (captured.out, captured.err.count("\n"), captured.err[-2:]) == ("", 1, ".\n")
        assert names(tmp_path) == {"model.safetensors"}

    def test_does_not_replace_a_directory_of_other_things(self, tmp_path: Path):
        (tmp_path / "thesis.txt").write_text("years of work")

        with pytest.raises(BuildRefused, match="holds other things than a model"):
            build(tmp_path, VARIANTS)

        assert (tmp_path / "thesis.txt").read_text() == "years of work"
