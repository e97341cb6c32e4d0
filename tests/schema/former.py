import os
import subprocess
import tarfile
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from chassis.database.migrations import alembic_config
from tests.schema.declared import SERVICES


def sources_before_the_baseline(service: str, folder: Path) -> str:
    """Extract the commit before the baseline migration; return its PYTHONPATH.

    Skip the test if git lacks the commit.
    """
    scripts = ScriptDirectory.from_config(alembic_config(service))
    commit = scripts.get_revision(scripts.get_base()).module.last_commit
    folder.mkdir()
    archive = folder / "former.tar"
    git = ["git", "archive", "--output", archive, commit, "chassis/src", f"services/{service}"]
    if subprocess.run(git, cwd=SERVICES.parent, check=False).returncode != 0:
        pytest.skip(f"this clone does not have the commit {commit}")
    with tarfile.open(archive) as file:
        file.extractall(folder, filter="data")
    return os.pathsep.join([f"{folder}/chassis/src", f"{folder}/services/{service}/src"])
