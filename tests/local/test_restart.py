"""`chartroom restart` as a user calls it; only the services and the building of environments are
stand-ins.
"""

import json
import os
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from local.launching import CHARTROOM, Command, Launcher, wait_until
from local.test_environments import folders, install
from local.test_up import assert_nothing_is_left, assert_one_sentence

from chartroom.system.layout import DataDirectory
from chartroom.system.ports import held_free


def processes(launcher: Launcher, member: str) -> dict[str, int]:
    """Return the pids of a member's processes by slot."""
    return {
        name: pid
        for name, pid in launcher.pids().items()
        if name in {member, f"{member}-2"} and pid
    }


def environments(launcher: Launcher, member: str) -> set[Path]:
    return folders(launcher.clone.environments(member))


def serving(
    launcher: Launcher, member: str
) -> tuple[dict[str, int], dict[str, int], Path, set[Path]]:
    """Return everything that a failed restart must not change."""
    current = launcher.clone.environments(member).current
    ports = {name: launcher.ports()[name] for name in [member]}
    return processes(launcher, member), ports, current, environments(launcher, member)


@contextmanager
def frozen(pid: int) -> Iterator[None]:
    process = psutil.Process(pid)
    process.suspend()
    try:
        yield
    finally:
        process.resume()


def replaced(
    launcher: Launcher,
    member: str,
    *arguments: str,
    beside: Callable[[Command], None] = Command.wait,
) -> str:
    """Restart a member while `beside` runs, and return what the command has printed. One new process
    serves, on another port, from the current environment, with the settings of the old one.
    """
    before, port = processes(launcher, member), launcher.ports()[member]
    settings = launcher.environment_of(member)

    restart = launcher.start("restart", member, *arguments)
    beside(restart)

    printed = restart.finish()
    assert restart.returncode == 0, printed
    assert f"{member} was restarted" in printed
    after = processes(launcher, member)
    assert (len(after), after.keys() & before.keys()) == (1, set())
    assert (
        not psutil.pid_exists(*before.values())
        or psutil.Process(*before.values()).status() == "zombie"
    )
    assert launcher.ports()[member] != port
    assert launcher.environment_of(member) == settings | {
        f"{member.upper()}_PORT": str(launcher.ports()[member]),
        "ENVIRONMENT": str(launcher.clone.environments(member).current),
    }
    assert launcher.run("status").returncode == 0
    assert launcher.restarts(member) == [0]
    return printed


def crash(launcher: Launcher, member: str) -> None:
    """Kill a member's process; the next one has the same slot and settings."""
    settings, before = launcher.environment_of(member), processes(launcher, member)

    os.kill(*before.values(), signal.SIGKILL)
    wait_until(lambda: processes(launcher, member) not in ({}, before) and launcher.answers(member))

    assert processes(launcher, member).keys() == before.keys()
    assert launcher.environment_of(member) == settings
    assert launcher.restarts(member) == [1]


class TestARestart:
    def test_replaces_the_process_and_writes_no_secret_where_others_read(
        self, running: Launcher
    ) -> None:
        commands: set[str] = set()

        def read_commands(restart: Command) -> None:
            def has_ended() -> bool:
                found = psutil.process_iter(["cmdline"])
                commands.update(" ".join(each.info["cmdline"] or []) for each in found)
                return restart.returncode is not None

            wait_until(has_ended)

        replaced(running, "records", beside=read_commands)

        passwords = json.loads(running.data.database_passwords.read_text(encoding="utf-8"))
        for secret in (*passwords["records"].values(), "very secret"):
            assert not [command for command in commands if secret in command]
        files = [path for path in running.data.path.rglob("*") if path.is_file()]
        assert [path for path in files if path.stat().st_mode & 0o077] == []

    def test_after_one_that_failed_is_noticed_by_no_peer(
        self, running: Launcher, behave: Callable[[str, str], None]
    ) -> None:
        behave("audit", "chassis.serve")
        assert running.run("restart", "audit").returncode == 1
        behave("audit", "")
        url = running.environment_of("records")["RECORDS_AUDIT_URL"]
        seen: list[str] = []
        over = threading.Event()

        def ask() -> None:
            while not over.wait(0.005):
                seen.append(running.get(f"{url}/environment")["AUDIT_PORT"])

        before = str(running.ports()["audit"])
        asking = threading.Thread(target=ask)
        asking.start()
        try:
            replaced(running, "audit")
            after = str(running.ports()["audit"])
            wait_until(lambda: seen[-1] == after)
        finally:
            over.set()
            asking.join()
        # After the first request to the new process, no request reaches the old one.
        switched = seen.index(after)
        assert (set(seen[:switched]), set(seen[switched:])) == ({before}, {after})

    def test_lasts_when_the_process_crashes_and_takes_what_was_installed_since(
        self, running: Launcher
    ) -> None:
        installed = running.clone.environments("retrieval")
        old = installed.current

        assert install(installed).returncode == 0
        # The environment that supervisord would start is kept, also while no process runs from it.
        crash(running, "retrieval")
        assert environments(running, "retrieval") == {old, installed.current}
        replaced(running, "retrieval")
        assert environments(running, "retrieval") == {installed.current} != {old}
        crash(running, "retrieval")

    def test_is_printed_in_the_foreground_and_has_to_end_before_the_next_start(
        self, launcher_of_module: Launcher
    ) -> None:
        launcher = launcher_of_module
        system = launcher.up()
        assert launcher.run("restart", "audit").returncode == 0
        assert processes(launcher, "audit").keys() == {"audit-2"}
        wait_until(lambda: "audit was stopped on request." in system.output())
        launcher.behave("audit", "building")
        process = launcher.start("restart", "audit", "--upgrade")
        wait_until(lambda: psutil.Process(process.pid).children() != [])

        assert launcher.run("down").returncode == 0

        output = system.finish()
        assert system.returncode == 0
        assert "audit-2 is being started on request." in output
        assert "audit was stopped on request." in output
        assert "unexpectedly" not in output
        assert_one_sentence(launcher.run("up"), "`chartroom restart` has not ended yet")
        process.interrupt()
        launcher.behave("audit", "")
        assert_nothing_is_left(launcher)


class TestAVersionThatDoesNotBecomeReady:
    @pytest.mark.parametrize(
        ("behaviour", "seconds", "why"),
        [
            ("chassis.serve", 90, "audit cannot do that: the stand-in has to fail."),
            ("ends later", 90, "audit could not go on."),
            ("never ready", 1, "did not become ready (it does not answer)"),
            ("unready", 6, "did not become ready (database not migrated)"),
        ],
    )
    def test_gets_no_request_changes_nothing_and_is_explained(
        self,
        running: Launcher,
        behave: Callable[[str, str], None],
        behaviour: str,
        seconds: int,
        why: str,
    ) -> None:
        before = serving(running, "audit")
        behave("audit", behaviour)
        answered = set()

        def has_ended() -> bool:
            answered.add(running.get(f"{running.url}/agent-events/environment")["AUDIT_PORT"])
            return process.returncode is not None

        process = running.start("restart", "audit", "--timeout", str(seconds))
        wait_until(has_ended)

        assert_one_sentence(
            process.completed(), why, str(running.data.logs), "audit still runs unchanged."
        )
        assert answered == {str(before[1]["audit"])}
        assert serving(running, "audit") == before
        assert running.answers("audit")
        assert running.run("status").returncode == 0
        assert running.restarts("audit") == [0]
        (idle,) = {"audit", "audit-2"} - before[0].keys()
        assert not running.data.program(idle).exists()


class TestAnUpgrade:
    def test_runs_and_migrates_from_a_new_environment(self, running: Launcher) -> None:
        old = running.clone.environments("audit").current

        replaced(running, "audit", "--upgrade")

        new = running.clone.environments("audit").current
        assert environments(running, "audit") == {new} != {old}
        migration = json.loads(running.data.log("audit-migrate").read_text(encoding="utf-8"))
        assert (migration["module"], migration["environment"]) == ("chassis.migrate", str(new))
        passwords = json.loads(running.data.database_passwords.read_text(encoding="utf-8"))
        assert (
            migration["settings"]["AUDIT_MIGRATE_DATABASE_PASSWORD"]
            == passwords["audit"]["migrate"]
        )
        assert "//audit_migrate@" in migration["settings"]["AUDIT_MIGRATE_DATABASE_URL"]
        # From the environment of `up`: the shell of this command does not set it.
        assert migration["settings"]["AUDIT_LOG_LEVEL"] == "debug"
        assert not [
            name for name in migration["settings"] if name.startswith(("RECORDS_", "RETRIEVAL_"))
        ]

    @pytest.mark.parametrize("app", ["edge", "mcp", "console"])
    def test_of_an_app_of_the_gateway_migrates_nothing(self, running: Launcher, app: str) -> None:
        assert "Migrations" not in replaced(running, app, "--upgrade")

    @pytest.mark.parametrize(
        ("behaviour", "why"),
        [
            ("unbuildable", "The new environment was not built: error: there is no such package."),
            ("chassis.migrate", "The migrations of records failed: records cannot do that"),
            ("chassis.serve", "stopped while it was starting: records cannot do that"),
        ],
    )
    def test_that_fails_changes_nothing(
        self, running: Launcher, behave: Callable[[str, str], None], behaviour: str, why: str
    ) -> None:
        before = serving(running, "records")
        behave("records", behaviour)

        result = running.run("restart", "records", "--upgrade")

        assert_one_sentence(
            result, why, "Its log is" if behaviour != "chassis.migrate" else "Their log is"
        )
        assert serving(running, "records") == before
        assert running.answers("records")

    def test_keeps_the_environment_of_another_system_of_the_same_clone(
        self, running: Launcher, launcher: Launcher
    ) -> None:
        other = Launcher(
            running.clone, DataDirectory(running.data.path.with_name("other")), launcher.port
        )
        old = running.clone.environments("records").current
        other.prepare()
        try:
            other.up()
            assert other.get(f"{other.url}/health") == running.get(f"{running.url}/health") == {}

            assert running.run("restart", "records", "--upgrade").returncode == 0

            assert old in environments(running, "records")
        finally:
            other.end()
        running.clone.environments("records").clean()
        assert old not in environments(running, "records")


@pytest.mark.nightly
class TestAnInterruptedRestart:
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
    def test_changes_nothing_before_the_new_process_serves(
        self, running: Launcher, behave: Callable[[str, str], None], number: signal.Signals
    ) -> None:
        before = serving(running, "audit")
        behave("audit", "unready")
        process = running.start("restart", "audit", "--upgrade")
        wait_until(lambda: len(processes(running, "audit")) == 2)

        output = process.interrupt(number)

        assert process.returncode == 1
        assert "Interrupted; audit still runs unchanged." in output
        assert "Traceback" not in output
        assert serving(running, "audit") == before

    def test_during_the_build_changes_nothing(
        self, running: Launcher, behave: Callable[[str, str], None]
    ) -> None:
        before = serving(running, "audit")
        behave("audit", "building")
        process = running.start("restart", "audit", "--upgrade")
        wait_until(lambda: psutil.Process(process.pid).children() != [])

        output = process.interrupt()

        assert "Interrupted; audit still runs unchanged." in output
        assert serving(running, "audit") == before

    def test_switches_the_gateway_back(self, running: Launcher) -> None:
        before = serving(running, "audit")
        with frozen(running.pids()["traefik"]):
            process = running.start("restart", "audit")
            wait_until(lambda: running.ports()["audit"] != before[1]["audit"])
            process.send_signal(signal.SIGINT)
            wait_until(lambda: running.ports()["audit"] == before[1]["audit"])
        output = process.finish()

        assert "Interrupted; audit still runs unchanged." in output
        assert serving(running, "audit") == before
        assert running.get(f"{running.url}/agent-events/environment")["AUDIT_PORT"] == str(
            before[1]["audit"]
        )

    def test_killed_before_it_switched_the_gateway_is_ended_by_the_next(
        self, running: Launcher, behave: Callable[[str, str], None]
    ) -> None:
        before = serving(running, "audit")
        behave("audit", "unready")
        process = running.start("restart", "audit")
        wait_until(lambda: len(processes(running, "audit")) == 2)
        process.kill()

        status = running.run("status")
        assert "audit has two processes" in status.stdout
        assert running.ports()["audit"] == before[1]["audit"]
        behave("audit", "")
        result = running.run("restart", "audit")

        assert result.returncode == 0, result.stderr
        assert "An earlier restart was killed; it is ended now" in result.stdout
        assert len(processes(running, "audit")) == 1
        assert processes(running, "audit") != before[0]
        assert "two processes" not in running.run("status").stdout

    def test_killed_after_it_switched_the_gateway_is_ended_by_the_next(
        self, running: Launcher
    ) -> None:
        before = serving(running, "audit")
        with frozen(running.pids()["traefik"]):
            process = running.start("restart", "audit")
            wait_until(lambda: running.ports()["audit"] != before[1]["audit"])
            process.kill()
        switched = running.ports()["audit"]
        assert len(processes(running, "audit")) == 2

        def arrived() -> bool:
            return bool(
                running.get(f"{running.url}/agent-events/environment")["AUDIT_PORT"]
                == str(switched)
            )

        wait_until(arrived)
        result = running.run("restart", "audit")

        assert result.returncode == 0, result.stderr
        assert "An earlier restart was killed; it is ended now" in result.stdout
        assert len(processes(running, "audit")) == 1
        assert running.ports()["audit"] not in {switched, before[1]["audit"]}

    def test_killed_does_not_prevent_down(self, launcher: Launcher) -> None:
        system = launcher.up()
        launcher.behave("audit", "unready")
        process = launcher.start("restart", "audit", "--upgrade")
        wait_until(lambda: len(processes(launcher, "audit")) == 2)
        process.kill()

        assert launcher.run("down").returncode == 0
        system.finish()

        assert_nothing_is_left(launcher)
        launcher.behave("audit", "")
        launcher.up()
        assert processes(launcher, "audit").keys() == {"audit"}


class TestWhenSomethingIsWrong:
    def test_two_at_once(self, running: Launcher, behave: Callable[[str, str], None]) -> None:
        behave("audit", "unready")
        first = running.start("restart", "audit")
        wait_until(lambda: len(processes(running, "audit")) == 2)

        assert_one_sentence(running.run("restart", "records"), "Another restart is under way")
        first.interrupt()

    @pytest.mark.parametrize("program", ["postgres", "traefik"])
    def test_a_program_that_all_others_need(self, running: Launcher, program: str) -> None:
        assert_one_sentence(
            running.run("restart", program), program, "chartroom down", "chartroom up"
        )

    def test_an_unknown_service(self, running: Launcher) -> None:
        assert_one_sentence(
            running.run("restart", "billing"),
            "no service billing",
            "records, audit, retrieval, mcp, console, edge",
        )

    def test_a_missing_environment(self, running: Launcher) -> None:
        link = running.clone.member("audit") / ".venv"
        target = link.readlink()
        link.unlink()
        try:
            assert_one_sentence(
                running.run("restart", "audit"), "environment of audit is missing", "make install"
            )
        finally:
            link.symlink_to(target)

    def test_a_system_that_is_stopped_during_it(self, launcher_of_module: Launcher) -> None:
        launcher = launcher_of_module
        system = launcher.up()
        # A system starts in the first slot, whichever had served before.
        assert processes(launcher, "audit").keys() == {"audit"}
        launcher.behave("audit", "unready")
        process = launcher.start("restart", "audit", "--upgrade")
        wait_until(lambda: len(processes(launcher, "audit")) == 2)

        assert launcher.run("down").returncode == 0
        system.finish()
        output = process.finish()

        assert process.returncode == 1
        assert "Traceback" not in output
        assert_nothing_is_left(launcher)
        assert environments(launcher, "audit") == {launcher.clone.environments("audit").current}
        launcher.behave("audit", "")

    def test_a_gateway_that_does_not_follow(self, running: Launcher) -> None:
        before = serving(running, "edge")
        with held_free(["unused"]) as ports:
            description = running.data.programs / "traefik.json"
            text = description.read_text(encoding="utf-8")
            options = json.loads(text)
            options["environment"]["TRAEFIK_ENTRYPOINTS_INTERNAL_ADDRESS"] = (
                f"127.0.0.1:{ports['unused']}"
            )
            description.write_text(json.dumps(options), encoding="utf-8")
            impatient = (
                "from chartroom.commands import replacement; replacement.GATEWAY_SECONDS = 0.1"
            )
            python, dash_c, code = CHARTROOM
            argv = [python, dash_c, f"{impatient}; {code}", "restart", "edge"]
            argv += ["--data-dir", str(running.data.path)]
            try:
                result = subprocess.run(
                    argv,
                    env=running.environment_variables(),
                    capture_output=True,
                    text=True,
                    check=False,
                )
            finally:
                description.write_text(text, encoding="utf-8")

        assert_one_sentence(
            result, "The gateway did not follow", "traefik.log", "edge still runs unchanged."
        )
        assert serving(running, "edge") == before
