import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

from support.programs import ended

REPOSITORY = Path(__file__).parents[2]
PROGRAM = REPOSITORY / "deploy" / "pin-images"
FILES = runpy.run_path(str(PROGRAM))["FILES"]
DOCKER = "#!/bin/sh\n{answer}\n"
NAMED = re.compile(r"(?m)^(?:FROM|\s+image:|\s+imageName:) ([a-z][\w./-]*:\S+)")


def pin(folder: Path, answer: str) -> "subprocess.CompletedProcess[str]":
    docker = folder / "docker"
    docker.write_text(DOCKER.format(answer=answer))
    docker.chmod(0o755)
    return ended([sys.executable, PROGRAM, folder], env={"PATH": f"{folder}:/usr/bin:/bin"})


def images_in(folder: Path) -> set[str]:
    texts = [(folder / name).read_text(encoding="utf-8") for name in FILES]
    found = {image for text in texts for image in NAMED.findall(text)}
    return {image for image in found if not image.startswith("chartroom-")}


def test_pins_all_external_images_repeatedly_or_none_without_an_answer(tmp_path: Path):
    listed = ["git", "ls-files", "*compose.yml", "*Dockerfile", "deploy/kubernetes/*.yaml"]
    files = subprocess.run(listed, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    for name in files.stdout.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(REPOSITORY / name, tmp_path / name)
    tags = images_in(tmp_path)

    refused = pin(tmp_path, "echo no route >&2; exit 1")
    assert refused.returncode == 1
    assert "does not show the digest of" in refused.stderr
    assert images_in(tmp_path) == tags
    for digit in ("a", "b"):
        digest = f"sha256:{digit * 64}"
        assert pin(tmp_path, f"echo {digest}").returncode == 0
        assert images_in(tmp_path) == {f"{tag.partition('@')[0]}@{digest}" for tag in tags}
    for name in files.stdout.split():
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert all("@" in image for image in NAMED.findall(text) if "chartroom-" not in image), name
