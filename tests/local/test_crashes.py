"""kill -9 of everything that can be killed: programs come back, and no killed run is in the way of the next one."""

import contextlib
import os
import signal
import subprocess
import time
import urllib.error

import psutil
import pytest
from conftest import Launcher, interrupt, wait_until

from chartroom.leftovers import stop_leftovers
from chartroom.supervision import is_alive

SLEEP = ["/bin/sleep", "60"]


def processes(launcher: Launcher) -> list[psutil.Process]:
    """Supervisor's programs and supervisord itself."""
    programs = [psutil.Process(pid) for pid in launcher.pids().values() if pid]
    supervisor = programs[0].parent()
    assert supervisor is not None
    return [supervisor, *programs]


class TestACrashedProgram:
    def test_is_started_again_and_that_is_told(self, launcher: Launcher) -> None:
        process = launcher.up()
        port, pid = launcher.ports()["audit"], launcher.pids()["audit"]

        with contextlib.suppress(OSError, urllib.error.URLError):
            launcher.get(f"http://127.0.0.1:{port}/crash")
        wait_until(lambda: launcher.pids()["audit"] not in (0, pid))
        wait_until(lambda: _answers(launcher, port))
        status = launcher.run("status")
        # The launcher looks twice a second.
        wait_until(lambda: launcher.data.log("supervisord").read_text(encoding="utf-8").count("spawned: 'audit'") == 2)
        time.sleep(1.5)
        output = interrupt(process)

        assert "audit" in output.partition("Ctrl-C stops it")[2]
        assert "started again" in output
        assert "exited: audit (exit status 3; not expected)" in launcher.data.log("supervisord").read_text()
        assert [line.split("│")[5].strip() for line in status.stdout.splitlines() if "audit" in line] == ["1"]

    def test_postgresql_too(self, launcher: Launcher) -> None:
        launcher.up()
        pid = launcher.pids()["postgres"]

        os.kill(pid, signal.SIGKILL)

        wait_until(lambda: launcher.pids()["postgres"] not in (0, pid))
        wait_until(lambda: launcher.run("status").returncode == 0)


class TestAfterKill9:
    @pytest.mark.parametrize("victims", [["launcher"], ["supervisor"], ["launcher", "supervisor"]])
    def test_of_the_foreground_run_the_next_one_starts(self, launcher: Launcher, victims: list[str]) -> None:
        process = launcher.up()
        before = processes(launcher)
        killed = {"launcher": process.pid, "supervisor": before[0].pid}

        for victim in victims:
            os.kill(killed[victim], signal.SIGKILL)
        again = launcher.up()

        assert not [old for old in before if is_alive(old)]
        interrupt(again)
        assert again.returncode == 0

    def test_of_the_launcher_everything_ends_by_itself(self, launcher: Launcher) -> None:
        process = launcher.up()
        before = processes(launcher)

        os.kill(process.pid, signal.SIGKILL)

        wait_until(lambda: not [old for old in before if is_alive(old)])

    def test_of_the_supervisor_the_launcher_says_so_and_stops(self, launcher: Launcher) -> None:
        process = launcher.up()
        before = processes(launcher)

        os.kill(before[0].pid, signal.SIGKILL)
        output, _ = process.communicate(timeout=30)

        assert process.returncode == 1
        assert "The supervisor was killed" in output
        assert "Traceback" not in output
        assert not [old for old in before if is_alive(old)]

    def test_of_everything_detached_the_next_one_starts(self, launcher: Launcher) -> None:
        assert launcher.run("up", "--detach").returncode == 0
        for process in processes(launcher):
            process.kill()

        # What was killed may stay a zombie for ever, with the number that PostgreSQL's pid file names.
        assert launcher.run("up", "--detach").returncode == 0
        assert launcher.run("status").returncode == 0

    def test_down_clears_what_is_left(self, launcher: Launcher) -> None:
        assert launcher.run("up", "--detach").returncode == 0
        before = processes(launcher)
        before[0].kill()

        result = launcher.run("down")

        assert result.returncode == 0
        assert not [old for old in before if is_alive(old)]


class TestStopLeftovers:
    def test_leaves_a_program_alone_that_only_has_the_number(self, launcher: Launcher) -> None:
        launcher.data.prepare()
        cluster = launcher.data.postgres / "data"
        cluster.mkdir(parents=True)
        bystander = subprocess.Popen(SLEEP, cwd=cluster)
        try:
            (cluster / "postmaster.pid").write_text(f"{bystander.pid}\n", encoding="ascii")

            assert stop_leftovers(launcher.data) == 0

            assert bystander.poll() is None
            assert not (cluster / "postmaster.pid").exists()
        finally:
            bystander.kill()
            bystander.wait()

    def test_leaves_other_systems_alone(self, launcher: Launcher) -> None:
        launcher.data.prepare()
        bystander = subprocess.Popen(SLEEP, env={**os.environ, "CHARTROOM_INSTANCE": "another"})
        try:
            assert stop_leftovers(launcher.data) == 0
            assert bystander.poll() is None
        finally:
            bystander.kill()
            bystander.wait()


def _answers(launcher: Launcher, port: int) -> bool:
    try:
        launcher.get(f"http://127.0.0.1:{port}/readyz")
    except OSError:
        return False
    return True
