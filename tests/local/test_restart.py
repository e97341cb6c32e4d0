"""`chartroom restart` as a user calls it; only the services and the building of environments are
stand-ins.
"""

import json
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from local.launching import MEMBERS, Launcher, launcher_in_a_new_directory, wait_until
from local.test_up import assert_nothing_is_left, assert_one_sentence

from chartroom.system.layout import DataDirectory
from chartroom.system.ports import held_free


@pytest.fixture(scope="module")
def running() -> Iterator[Launcher]:
    with launcher_in_a_new_directory() as launcher:
        launcher.environment |= {
            "AUDIT_LOG_LEVEL": "debug",
            "RETRIEVAL_EMBEDDING_API_KEY": "very secret",
        }
        up = launcher.run("up", "--detach")
        assert up.returncode == 0, up.stderr
        # Later commands run in another shell, without these settings.
        launcher.environment.clear()
        yield launcher


@pytest.fixture
def behave(running: Launcher) -> Iterator[Callable[[str, str], None]]:
    """Make processes misbehave that start from now on."""

    def set_behaviour(member: str, behaviour: str) -> None:
        (running.clone.member(member) / "behaviour").write_text(behaviour, encoding="utf-8")

    yield set_behaviour
    for member in MEMBERS:
        (running.clone.member(member) / "behaviour").unlink(missing_ok=True)


def processes(launcher: Launcher, member: str) -> dict[str, int]:
    """Return the pids of a member's processes by slot."""
    return {
        name: pid
        for name, pid in launcher.pids().items()
        if name in {member, f"{member}-2"} and pid
    }


def environments(launcher: Launcher, member: str) -> set[Path]:
    return {
        path
        for path in (launcher.clone.member(member) / ".venvs").resolve().iterdir()
        if path.is_dir() and not path.is_symlink()
    }


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


class TestARestart:
    @pytest.mark.parametrize("member", MEMBERS)
    def test_replaces_the_process_by_a_new_one(self, running: Launcher, member: str) -> None:
        before, port, was = (
            processes(running, member),
            running.ports()[member],
            running.environment_of(member),
        )

        result = running.run("restart", member)

        assert result.returncode == 0, result.stderr
        assert f"{member} was restarted" in result.stdout
        after = processes(running, member)
        assert (len(after), after.keys() & before.keys()) == (1, set())
        assert (
            not psutil.pid_exists(*before.values())
            or psutil.Process(*before.values()).status() == "zombie"
        )
        assert running.ports()[member] != port
        variable = f"{member.upper()}_PORT"
        assert running.environment_of(member) == was | {variable: str(running.ports()[member])}
        assert running.run("status").returncode == 0
        assert running.restarts(member) == [0]

    def test_is_noticed_by_no_peer(self, running: Launcher) -> None:
        url = running.environment_of("records")["RECORDS_AUDIT_URL"]
        seen: list[str] = []
        over = threading.Event()

        def ask() -> None:
            while not over.is_set():
                seen.append(running.get(f"{url}/environment")["AUDIT_PORT"])
                time.sleep(0.01)

        before = str(running.ports()["audit"])
        asking = threading.Thread(target=ask)
        asking.start()
        try:
            assert running.run("restart", "audit").returncode == 0
            after = str(running.ports()["audit"])
            wait_until(lambda: seen[-1] == after)
        finally:
            over.set()
            asking.join()
        # After the first request to the new process, no request reaches the old one.
        switched = seen.index(after)
        assert (set(seen[:switched]), set(seen[switched:])) == ({before}, {after})

    def test_lasts_when_the_new_process_crashes(self, running: Launcher) -> None:
        assert running.run("restart", "retrieval").returncode == 0
        was, before = running.environment_of("retrieval"), processes(running, "retrieval")

        os.kill(*before.values(), signal.SIGKILL)
        wait_until(
            lambda: (
                processes(running, "retrieval") not in ({}, before) and running.answers("retrieval")
            )
        )

        assert processes(running, "retrieval").keys() == before.keys()
        assert running.environment_of("retrieval") == was
        assert running.restarts("retrieval") == [1]

    def test_writes_no_secret_where_others_read(self, running: Launcher) -> None:
        process = running.start("restart", "records")
        commands = set()
        while process.poll() is None:
            commands |= {
                " ".join(each.info["cmdline"] or []) for each in psutil.process_iter(["cmdline"])
            }
        passwords = json.loads(
            (running.data.keys / "database-passwords.json").read_text(encoding="utf-8")
        )

        assert process.returncode == 0
        for secret in (*passwords["records"].values(), "very secret"):
            assert not [command for command in commands if secret in command]
        files = [path for path in running.data.path.rglob("*") if path.is_file()]
        assert [path for path in files if path.stat().st_mode & 0o077] == []

    def test_is_printed_by_a_launcher_in_the_foreground_and_ends_with_the_system(
        self, launcher: Launcher
    ) -> None:
        process = launcher.up()
        assert launcher.run("restart", "audit").returncode == 0
        wait_until(lambda: "audit was stopped on request." in process.output())

        output = process.interrupt()

        assert process.returncode == 0
        assert "audit-2 is being started on request." in output
        assert "audit was stopped on request." in output
        assert "unexpectedly" not in output
        assert_nothing_is_left(launcher)
        launcher.up()
        assert processes(launcher, "audit").keys() == {"audit"}


class TestAVersionThatDoesNotBecomeReady:
    @pytest.mark.parametrize(
        ("behaviour", "why"),
        [
            ("chassis.serve", "audit cannot do that: the stand-in has to fail."),
            ("ends later", "audit could not go on."),
            ("never ready", "did not become ready (it does not answer)"),
            ("unready", "did not become ready (database not migrated)"),
        ],
    )
    def test_changes_nothing_and_is_explained(
        self, running: Launcher, behave: Callable[[str, str], None], behaviour: str, why: str
    ) -> None:
        before = serving(running, "audit")
        behave("audit", behaviour)

        result = running.run("restart", "audit", "--timeout", "6")

        assert_one_sentence(result, why, str(running.data.logs), "audit still runs unchanged.")
        assert serving(running, "audit") == before
        assert running.answers("audit")
        assert running.run("status").returncode == 0
        assert running.restarts("audit") == [0]
        assert not (
            running.data.programs / f"{({'audit', 'audit-2'} - before[0].keys()).pop()}.json"
        ).exists()

    def test_never_gets_a_request(
        self, running: Launcher, behave: Callable[[str, str], None]
    ) -> None:
        behave("audit", "unready")
        before = running.ports()["audit"]

        process = running.start("restart", "audit", "--timeout", "3")
        answered = set()
        while process.poll() is None:
            answered.add(running.get(f"{running.url}/agent-events/environment")["AUDIT_PORT"])

        assert process.returncode == 1
        assert answered == {str(before)}

    def test_does_not_prevent_the_next_restart(
        self, running: Launcher, behave: Callable[[str, str], None]
    ) -> None:
        behave("audit", "chassis.serve")
        assert running.run("restart", "audit").returncode == 1
        (running.clone.member("audit") / "behaviour").unlink()

        assert running.run("restart", "audit").returncode == 0

        assert running.restarts("audit") == [0]


class TestAnUpgrade:
    def test_runs_and_migrates_from_a_new_environment(self, running: Launcher) -> None:
        old = running.clone.environments("audit").current

        result = running.run("restart", "audit", "--upgrade")

        assert result.returncode == 0, result.stderr
        new = running.clone.environments("audit").current
        assert environments(running, "audit") == {new} != {old}
        assert running.environment_of("audit")["ENVIRONMENT"] == str(new)
        migration = json.loads(running.data.log("audit-migrate").read_text(encoding="utf-8"))
        assert (migration["module"], migration["environment"]) == ("chassis.migrate", str(new))
        passwords = json.loads(
            (running.data.keys / "database-passwords.json").read_text(encoding="utf-8")
        )["audit"]
        assert migration["settings"]["AUDIT_MIGRATE_DATABASE_PASSWORD"] == passwords["migrate"]
        assert "//audit_migrate@" in migration["settings"]["AUDIT_MIGRATE_DATABASE_URL"]
        # From the environment of `up`: the shell of this command does not set it.
        assert migration["settings"]["AUDIT_LOG_LEVEL"] == "debug"
        assert not [
            name for name in migration["settings"] if name.startswith(("RECORDS_", "RETRIEVAL_"))
        ]

    @pytest.mark.parametrize("app", ["edge", "mcp", "console"])
    def test_of_an_app_of_the_gateway_migrates_nothing(self, running: Launcher, app: str) -> None:
        result = running.run("restart", app, "--upgrade")

        assert result.returncode == 0, result.stderr
        assert "Migrations" not in result.stdout
        current = running.clone.environments(app).current
        assert running.environment_of(app)["ENVIRONMENT"] == str(current)

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
        try:
            other.up()
            old = running.clone.environments("records").current

            assert running.run("restart", "records", "--upgrade").returncode == 0

            assert old in environments(running, "records")
            before = processes(other, "records")
            os.kill(*before.values(), signal.SIGKILL)
            wait_until(
                lambda: processes(other, "records") not in ({}, before) and other.answers("records")
            )
            assert other.environment_of("records")["ENVIRONMENT"] == str(old)
        finally:
            other.end()
        assert running.run("restart", "records").returncode == 0
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
        process.wait()

        status = running.run("status")
        assert "audit has two processes" in status.stdout
        assert running.ports()["audit"] == before[1]["audit"]
        (running.clone.member("audit") / "behaviour").unlink()
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
            process.wait()
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
        (launcher.clone.member("audit") / "behaviour").write_text("unready", encoding="utf-8")
        process = launcher.start("restart", "audit", "--upgrade")
        wait_until(lambda: len(processes(launcher, "audit")) == 2)
        process.kill()
        process.wait()

        assert launcher.run("down").returncode == 0
        system.finish()

        assert_nothing_is_left(launcher)
        (launcher.clone.member("audit") / "behaviour").unlink()
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

    def test_a_system_that_is_starting(self, launcher: Launcher) -> None:
        (launcher.clone.member("audit") / "behaviour").write_text("unready", encoding="utf-8")
        process = launcher.start("up")
        wait_until(lambda: launcher.run("status").returncode == 1)

        assert_one_sentence(launcher.run("restart", "records"), "still starting")
        process.interrupt()

    def test_a_system_that_is_stopped_during_it(self, launcher: Launcher) -> None:
        system = launcher.up()
        (launcher.clone.member("audit") / "behaviour").write_text("unready", encoding="utf-8")
        process = launcher.start("restart", "audit", "--upgrade")
        wait_until(lambda: len(processes(launcher, "audit")) == 2)

        assert launcher.run("down").returncode == 0
        system.finish()
        output = process.finish()

        assert process.returncode == 1
        assert "Traceback" not in output
        assert_nothing_is_left(launcher)
        assert environments(launcher, "audit") == {launcher.clone.environments("audit").current}

    def test_a_start_before_the_restart_has_ended(self, launcher: Launcher) -> None:
        launcher.up()
        (launcher.clone.member("audit") / "behaviour").write_text("building", encoding="utf-8")
        process = launcher.start("restart", "audit", "--upgrade")
        wait_until(lambda: psutil.Process(process.pid).children() != [])
        assert launcher.run("down").returncode == 0

        assert_one_sentence(launcher.run("up"), "`chartroom restart` has not ended yet")
        process.interrupt()

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
                "from chartroom.commands import replacement; replacement.GATEWAY_SECONDS = 1"
            )
            program, dash_c, code, *arguments = running.argv("restart", "edge")
            argv = [program, dash_c, f"{impatient}; {code}", *arguments]
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
