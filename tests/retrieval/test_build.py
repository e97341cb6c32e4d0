import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from support.eventually import HANGS_S

from retrieval.embedding.build import VARIANTS, BuildRefused, build, is_current, main
from retrieval.embedding.built import read_manifest
from retrieval.embedding.local import LocalEmbedder

FILES = {".gitignore", "manifest.json", "model.fp32.onnx", "model.int8.onnx", "tokenizer.json"}


def start(output: Path, arguments: Sequence[str] = ()) -> subprocess.Popen[str]:
    command = [
        sys.executable,
        "-u",
        "-m",
        "retrieval.embedding.build",
        "--output",
        str(output),
        *arguments,
    ]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def names(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str], list[str]]:
    """A model that two processes built at the same time, and their standard output and error."""
    output = tmp_path_factory.mktemp("parent") / "new" / "model"
    processes = [start(output), start(output)]
    outputs = [process.communicate(timeout=HANGS_S) for process in processes]
    assert [process.returncode for process in processes] == [0, 0], outputs
    return output, [stdout for stdout, _ in outputs], [stderr for _, stderr in outputs]


@pytest.fixture
def linked(built: tuple[Path, list[str], list[str]], tmp_path: Path) -> Path:
    """A model directory of links, which a test may replace."""
    directory = tmp_path / "model"
    directory.mkdir()
    for file in built[0].iterdir():
        (directory / file.name).symlink_to(file)
    return directory


class TestBuild:
    def test_writes_a_model_and_its_manifest(
        self, built: tuple[Path, list[str], list[str]]
    ) -> None:
        output, _, _ = built

        manifest = read_manifest(output)

        assert names(output) == FILES
        assert (manifest.model, manifest.dimension, manifest.max_tokens) == (
            "all-MiniLM-L6-v2",
            384,
            256,
        )
        assert set(manifest.files) == FILES - {".gitignore", "manifest.json"}
        assert is_current(output)

    def test_builds_once_when_two_processes_run_at_once(
        self, built: tuple[Path, list[str], list[str]]
    ) -> None:
        output, stdout, stderr = built

        assert sum("Quantized" in text for text in stdout) == 1
        assert sum(text == f"The model in {output} is current.\n" for text in stdout) == 1
        assert stderr == ["", ""]
        assert names(output.parent) == {"model"}

    def test_writes_the_same_bytes_every_time(
        self, built: tuple[Path, list[str], list[str]], model_directory: Path
    ) -> None:
        """The second model is from an earlier build. If they differ, raise BUILDER_VERSION."""
        assert read_manifest(built[0]) == read_manifest(model_directory)

    def test_does_not_touch_a_current_model(
        self, built: tuple[Path, list[str], list[str]], capsys: pytest.CaptureFixture[str]
    ) -> None:
        output, _, _ = built
        before = {path: path.stat().st_mtime_ns for path in [output, *output.iterdir()]}

        assert main(["--output", str(output)]) == 0

        assert {path: path.stat().st_mtime_ns for path in [output, *output.iterdir()]} == before
        assert capsys.readouterr().out == f"The model in {output} is current.\n"

    def test_keeps_the_old_model_when_it_is_killed(self, linked: Path) -> None:
        (linked / "tokenizer.json").unlink()
        (linked / "model.int8.onnx").unlink()  # Building it again is slow.
        before = names(linked)
        process = start(linked)
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Built the fp32 graph")

        process.kill()

        process.communicate(timeout=HANGS_S)
        assert names(linked) == before
        build(linked, ["fp32"])
        assert is_current(linked, ["fp32"])
        assert names(linked.parent) == {"model"}

    def test_builds_one_variant_and_later_adds_the_other(
        self,
        built: tuple[Path, list[str], list[str]],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """The other one is a copy, since quantizing takes seconds."""
        build(tmp_path / "model", ["fp32"])
        assert names(tmp_path / "model") == FILES - {"model.int8.onnx"}
        assert not is_current(tmp_path / "model")

        def copy(_: Path, quantized: Path) -> None:
            shutil.copyfile(built[0] / "model.int8.onnx", quantized)

        monkeypatch.setattr("retrieval.embedding.build._quantize", copy)
        build(tmp_path / "model", ["int8"])

        assert names(tmp_path / "model") == FILES
        assert is_current(tmp_path / "model")

    def test_gives_files_the_permissions_of_the_umask(
        self, built: tuple[Path, list[str], list[str]]
    ) -> None:
        output, _, _ = built
        umask = os.umask(0)
        os.umask(umask)

        assert output.stat().st_mode & 0o777 == 0o777 & ~umask
        assert all(path.stat().st_mode & 0o777 == 0o666 & ~umask for path in output.iterdir())

    def test_makes_a_model_that_runs(self, built: tuple[Path, list[str], list[str]]) -> None:
        for variant in VARIANTS:
            assert LocalEmbedder(built[0], variant=variant).dimension == 384


class TestIsCurrent:
    @pytest.mark.parametrize("name", sorted(FILES - {".gitignore"}))
    def test_is_false_when_a_file_is_missing(self, linked: Path, name: str) -> None:
        (linked / name).unlink()

        assert not is_current(linked)

    def test_is_false_when_a_file_was_altered(self, linked: Path) -> None:
        content = (linked / "tokenizer.json").read_bytes()
        (linked / "tokenizer.json").unlink()
        (linked / "tokenizer.json").write_bytes(content + b" ")

        assert not is_current(linked)

    @pytest.mark.parametrize(
        "change",
        [
            {"builder": 0},
            {"weights_sha256": "0" * 64},
            {"onnxruntime": "1.0.0"},
            {"model": "other"},
        ],
    )
    def test_is_false_for_another_builder_model_or_runtime(
        self, linked: Path, change: dict[str, object]
    ) -> None:
        manifest = json.loads((linked / "manifest.json").read_bytes())
        (linked / "manifest.json").unlink()
        (linked / "manifest.json").write_text(json.dumps(manifest | change))

        assert not is_current(linked)


class TestRefusals:
    def refusal(self, arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> str:
        assert main(arguments) == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.count("\n") == 1
        assert captured.err.endswith(".\n")
        return captured.err

    def test_names_the_weights_that_are_missing(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        message = self.refusal(
            ["--output", str(tmp_path / "model"), "--weights", str(tmp_path / "none")], capsys
        )

        assert f"there is no model.safetensors in {tmp_path / 'none'}" in message
        assert names(tmp_path) == set()

    def test_refuses_weights_of_another_hash(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "model.safetensors").write_bytes(b"other weights")

        message = self.refusal(
            ["--output", str(tmp_path / "model"), "--weights", str(tmp_path)], capsys
        )

        assert f"{tmp_path / 'model.safetensors'} is not the expected file" in message
        assert names(tmp_path) == {"model.safetensors"}

    def test_names_a_path_it_cannot_write(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "file").touch()

        message = self.refusal(["--output", str(tmp_path / "file" / "model")], capsys)

        assert message.startswith(f"The model cannot be built in {tmp_path / 'file' / 'model'}: ")

    def test_does_not_replace_a_directory_of_other_things(self, tmp_path: Path) -> None:
        (tmp_path / "thesis.txt").write_text("years of work")

        with pytest.raises(BuildRefused, match="holds other things than a model"):
            build(tmp_path, VARIANTS)

        assert (tmp_path / "thesis.txt").read_text() == "years of work"
