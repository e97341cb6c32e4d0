"""Every process is killed with SIGKILL: programs are restarted, and the next start works."""

import contextlib
import os
import re
import signal
import subprocess

import psutil
import pytest
from local.launching import Launcher, wait_until

from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.supervision import is_alive

SLEEP = ["/bin/sleep", "60"]


def processes(launcher: Launcher) -> list[psutil.Process]:
    """Return supervisord and its programs."""
    programs = [psutil.Process(pid) for pid in launcher.pids().values() if pid]
    supervisor = programs[0].parent()
    assert supervisor is not None
    return [supervisor, *programs]


class TestACrashedProgram:
    def test_is_started_again_and_printed_until_the_launcher_is_killed_with_which_all_end(
        self, launcher_of_module: Launcher
    ) -> None:
        launcher = launcher_of_module
        process = launcher.up()
        port, before = launcher.ports()["audit"], launcher.pids()

        with contextlib.suppress(OSError):
            launcher.get(f"http://127.0.0.1:{port}/crash")
        os.kill(before["postgres"], signal.SIGKILL)
        for name in ("audit", "postgres"):
            wait_until(lambda name=name: launcher.pids()[name] not in (0, before[name]))  # type: ignore[misc]
        wait_until(lambda: launcher.run("status").returncode == 0)
        restarts = launcher.restarts("audit")
        for name in ("audit", "postgres"):
            printed = re.compile(f"{name} (stopped unexpectedly|had stopped and was started again)")
            wait_until(lambda printed=printed: printed.search(process.output()) is not None)  # type: ignore[misc]
        before_the_end = processes(launcher)
        process.kill()

        wait_until(lambda: not [old for old in before_the_end if is_alive(old)])
        assert "(restart 0)" not in process.output()
        log = launcher.data.log("supervisord").read_text(encoding="utf-8")
        assert "exited: audit (exit status 3; not expected)" in log
        assert restarts == [1]


class TestAfterKill9:
    @pytest.mark.nightly
    def test_of_a_foreground_run_the_next_one_starts(self, launcher: Launcher) -> None:
        process = launcher.up()
        for victims in (["launcher"], ["supervisor"], ["launcher", "supervisor"]):
            before = processes(launcher)
            pids = {"launcher": process.pid, "supervisor": before[0].pid}

            for victim in victims:
                os.kill(pids[victim], signal.SIGKILL)
            if victims == ["supervisor"]:
                output = process.finish()
                assert "The supervisor was killed" in output
                assert process.returncode == 1
                assert "Traceback" not in output
            process = launcher.up()

            assert not [old for old in before if is_alive(old)]
        process.interrupt()
        assert process.returncode == 0

    def test_of_everything_detached_the_next_one_starts_and_down_stops_what_one_left(
        self, launcher_of_module: Launcher
    ) -> None:
        launcher = launcher_of_module
        assert launcher.run("up", "--detach").returncode == 0
        for process in processes(launcher):
            # The programs end with the supervisor, perhaps before their turn.
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()

        # A killed process may stay a zombie forever, with the pid of PostgreSQL's pid file.
        assert launcher.run("up", "--detach").returncode == 0
        assert launcher.run("status").returncode == 0

        before = processes(launcher)
        before[0].kill()
        assert launcher.run("down").returncode == 0
        assert not [old for old in before if is_alive(old)]


class TestStopLeftovers:
    def test_does_not_stop_an_unrelated_process_with_the_recorded_pid(
        self, launcher: Launcher
    ) -> None:
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

    def test_does_not_stop_processes_of_other_systems(self, launcher: Launcher) -> None:
        launcher.data.prepare()
        bystander = subprocess.Popen(SLEEP, env={**os.environ, "CHARTROOM_INSTANCE": "another"})
        try:
            assert stop_leftovers(launcher.data) == 0
            assert bystander.poll() is None
        finally:
            bystander.kill()
            bystander.wait()
