import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.supervision import is_alive
from chartroom.system.layout import DataDirectory
from tests.local.launching import Launcher, wait_until
from tests.local.test_up import supervised

SLEEP = ["/bin/sleep", "60"]


@pytest.mark.nightly
def test_after_a_kill_of_a_foreground_run_the_next_one_starts(launcher: Launcher):
    process = launcher.up()
    for victims in (["launcher"], ["supervisor"], ["launcher", "supervisor"]):
        before = supervised(launcher)
        pids = {"launcher": process.pid, "supervisor": before[0].pid}

        for victim in victims:
            os.kill(pids[victim], signal.SIGKILL)
        if victims == ["launcher"]:  # All programs must end by themselves after the launcher's end.
            wait_until(lambda before=before: not any(map(is_alive, before)))  # type: ignore[misc]
        if victims == ["supervisor"]:
            output = process.finish()
            assert "The supervisor was killed" in output
            assert process.returncode == 1
            assert "Traceback" not in output
        process = launcher.up()

        assert not [old for old in before if is_alive(old)]
    process.interrupt()
    assert process.returncode == 0


def test_leftovers_are_no_unrelated_processes(launcher: Launcher):
    """Leftovers are neither an unrelated process with a recorded pid nor a process of another system."""
    launcher.data.prepare()
    cluster = launcher.data.postgres / "data"
    cluster.mkdir(parents=True)
    elsewhere = os.environ | {"CHARTROOM_INSTANCE": "another"}
    bystanders = [subprocess.Popen(SLEEP, cwd=cluster), subprocess.Popen(SLEEP, env=elsewhere)]
    try:
        recorded = cluster / "postmaster.pid"
        recorded.write_text(f"{bystanders[0].pid}\n", encoding="ascii")

        assert stop_leftovers(launcher.data) == 0

        assert [one.poll() for one in bystanders] == [None, None]
        assert not recorded.exists()
    finally:
        for one in bystanders:
            one.kill()
            one.wait()


def test_a_copied_data_directory_is_another_system(directory: Path):
    original, copy = (DataDirectory(directory / name) for name in ("data", "copy"))
    original.prepare()
    content = json.loads(original.version.read_text(encoding="utf-8"))
    shutil.copytree(original.path, copy.path)
    assert original.instance == content["instance"]

    for data in (original, copy):  # Each start of a system first stops leftover processes.
        stop_leftovers(data)
    for data, other in ((original, copy), (copy, original)):
        running = [
            subprocess.Popen(SLEEP, env=os.environ | {"CHARTROOM_INSTANCE": one.instance})
            for one in (data, other)
        ]
        try:
            assert stop_leftovers(data) == 1
            assert [one.poll() for one in running] == [-signal.SIGTERM, None]
        finally:
            for one in running:
                one.kill()
                one.wait()
