from pathlib import Path

import pytest

from manifests.images import Dockerfile
from manifests.rendering import ROOT

EDGE = {"SERVICE": "edge", "SOURCE": "gateway/edge"}


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        (".dockerignore", "build\n", "build\n", ""),
        (".dockerignore", "!gateway/edge\n", "", "gateway/edge is not in the build context"),
        ("deploy/Dockerfile", "COPY chassis", "COPY chassi", "chassi is not in the build context"),
        ("deploy/Dockerfile", '"$PACKAGE" >', "missing >", "No module named 'missing'"),
        (
            "deploy/Dockerfile",
            "python -m chassis.contract",
            "true",
            "RUN does not build the application",
        ),
        ("deploy/Dockerfile", "'EDGE', ", "", "HEALTHCHECK asks Traceback"),
    ],
)
def test_each_command_of_an_image_is_run_without_a_container_engine(
    tmp_path: Path, file: str, old: str, new: str, fault: str
):
    for folder in ("chassis", "services", "gateway"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    (tmp_path / "deploy").mkdir()
    (tmp_path / "deploy" / "requirements-build.lock").touch()
    for name in (".dockerignore", "deploy/Dockerfile"):
        text = (ROOT / name).read_text("utf-8")
        assert old in text or name != file
        (tmp_path / name).write_text(text.replace(old, new) if name == file else text, "utf-8")
    dockerfile = Dockerfile(tmp_path)

    faults = dockerfile.faults(dockerfile.image("service", EDGE))

    assert bool(faults) == bool(fault)
    assert all(fault in one for one in faults[-1:])
