"""`chartroom restart` as a user calls it; only the services and the builds of environments are fakes."""

import json
import os
import re
import signal
import socket
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from support.eventually import pauses
from support.programs import ended

from chartroom.system.ports import held_free
from tests.local.launching import CHARTROOM, MEMBERS, Command, Launcher, wait_until
from tests.local.test_environments import folders, install
from tests.local.test_up import assert_nothing_is_left, assert_one_sentence


def processes(launcher: Launcher, member: str) -> dict[str, int]:
    return {
        name: pid
        for name, pid in launcher.pids().items()
        if name in {member, f"{member}-2"} and pid
    }


def environments(launcher: Launcher, member: str) -> set[Path]:
    return folders(launcher.clone.environments(member))


def serving_state(
    launcher: Launcher, member: str
) -> tuple[dict[str, int], dict[str, int], Path, set[Path]]:
    """Return the state that a failed restart must not change."""
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
    """Restart a member while another task runs; check that a new process serves on a new port with the old settings."""
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
    settings, before = launcher.environment_of(member), processes(launcher, member)

    os.kill(*before.values(), signal.SIGKILL)
    wait_until(lambda: processes(launcher, member) not in ({}, before) and launcher.answers(member))

    assert processes(launcher, member).keys() == before.keys()
    assert launcher.environment_of(member) == settings
    assert launcher.restarts(member) == [1]


def crash_audit_and_postgres(launcher: Launcher) -> None:
    port, before = launcher.ports()["audit"], launcher.pids()
    with suppress(OSError):
        launcher.get(f"http://127.0.0.1:{port}/crash")
    os.kill(before["postgres"], signal.SIGKILL)
    for name in ("audit", "postgres"):
        wait_until(lambda name=name: launcher.pids()[name] not in (0, before[name]))  # type: ignore[misc]
    wait_until(lambda: launcher.run("status").returncode == 0)


class TestARestart:
    def test_after_a_failed_one_is_unnoticed_by_peers_and_leaks_no_secret(
        self, running: Launcher, behave: Callable[[str, str], None]
    ):
        behave("audit", "chassis.serve")
        assert running.run("restart", "audit").returncode == 1
        behave("audit", "")
        url = running.environment_of("records")["RECORDS_AUDIT_URL"]
        seen, commands, over = list[str](), set[str](), threading.Event()

        def ask() -> None:
            while not over.wait(0.005):
                seen.append(running.get(f"{url}/environment")["AUDIT_PORT"])

        def read_commands(restart: Command) -> None:
            looks = pauses(longest_s=0.05)
            while restart.returncode is None and next(looks):
                found = psutil.process_iter(["cmdline"])
                commands.update(" ".join(each.info["cmdline"] or []) for each in found)

        before = str(running.ports()["audit"])
        asking = threading.Thread(target=ask)
        asking.start()
        try:
            replaced(running, "audit", beside=read_commands)
            after = str(running.ports()["audit"])
            wait_until(lambda: seen[-1] == after)
        finally:
            over.set()
            asking.join()
        switched = seen.index(after)
        assert (set(seen[:switched]), set(seen[switched:])) == ({before}, {after})
        passwords = json.loads(running.data.database_passwords.read_text(encoding="utf-8"))
        for secret in (*passwords["audit"].values(), "very secret"):
            assert not [command for command in commands if secret in command]
        files = [path for path in running.data.path.rglob("*") if path.is_file()]
        assert [path for path in files if path.stat().st_mode & 0o077] == []

    def test_survives_a_crash_and_uses_the_latest_environment(self, running: Launcher):
        installed = running.clone.environments("retrieval")
        old = installed.current

        assert install(installed).returncode == 0
        # supervisord would start the old environment of a crashed member, so the old environment must remain.
        crash(running, "retrieval")
        assert environments(running, "retrieval") == {old, installed.current}
        replaced(running, "retrieval")
        assert environments(running, "retrieval") == {old, installed.current}
        assert installed.before == old != installed.current
        crash(running, "retrieval")


def assert_postgres_ended(launcher: Launcher, *, times: int) -> None:
    log = launcher.data.log("postgres").read_text(encoding="utf-8")
    assert log.count("database system is shut down") == times
    assert stopped_by(launcher)[-1] == "postgres"


def stopped_by(launcher: Launcher) -> list[str]:
    log = launcher.data.log("supervisord").read_text(encoding="utf-8")
    return re.findall(r"stopped: (\S+)", log)


@pytest.mark.nightly
class TestAForegroundRun:
    def test_prints_restarts_and_crashes_and_ends_on_down_and_on_a_signal(self, launcher: Launcher):
        """As root, PostgreSQL runs as another user. test_environments.py tests the other signals."""
        is_root = os.geteuid() == 0
        above = launcher.data.path.parent.stat()
        if is_root:
            launcher.environment["CHARTROOM_POSTGRES_IDENTITY"] = "nobody"
        system = launcher.up()
        keys = (launcher.data.keys / "issuer.pem").read_bytes()
        assert launcher.run("restart", "audit").returncode == 0
        assert processes(launcher, "audit").keys() == {"audit-2"}
        wait_until(lambda: "audit was stopped on request." in system.output())
        launcher.behave("audit", "building")
        restart = launcher.start("restart", "audit", "--upgrade")
        wait_until(lambda: psutil.Process(restart.pid).children() != [])

        down = launcher.run("down")

        output = system.finish()
        assert (down.returncode, system.returncode) == (0, 0), output
        assert "Everything is stopped" in down.stdout
        assert "audit-2 is being started on request." in output
        assert "unexpectedly" not in output
        assert stopped_by(launcher)[-len(MEMBERS) - 2] == "traefik"
        assert_one_sentence(launcher.run("up"), "`chartroom restart` is still running")
        restart.interrupt()

        launcher.behave("audit", "")
        system = launcher.up()
        assert processes(launcher, "audit").keys() == {"audit"}
        crash_audit_and_postgres(launcher)
        for name in ("audit", "postgres"):
            printed = re.compile(f"{name} (stopped unexpectedly|had stopped and was started again)")
            wait_until(lambda printed=printed: printed.search(system.output()) is not None)  # type: ignore[misc]
        assert launcher.restarts("audit") == [1]
        launcher.behave("audit", "unready")
        restart = launcher.start("restart", "audit", "--upgrade")
        wait_until(lambda: len(processes(launcher, "audit")) == 2)

        output, said = system.interrupt(signal.SIGTERM), restart.finish()

        assert (system.returncode, restart.returncode) == (0, 1), output
        assert launcher.url in output
        assert output.count("curl ") == 3
        assert "Everything is stopped; the data is kept." in output
        assert "(restart 0)" not in output
        assert "Traceback" not in output + said
        assert_nothing_is_left(launcher)
        assert environments(launcher, "audit") == {launcher.clone.environments("audit").current}
        assert (launcher.data.keys / "issuer.pem").read_bytes() == keys
        owner = 65534 if is_root else os.geteuid()
        assert (launcher.data.postgres / "data").stat().st_uid == owner
        assert launcher.data.path.parent.stat().st_mode == above.st_mode
        assert_postgres_ended(launcher, times=2)
        mode = 0o711 if is_root else 0o700
        assert stat.S_IMODE(launcher.data.path.stat().st_mode) == mode
        assert stat.S_IMODE(launcher.data.keys.stat().st_mode) == 0o700


def by_night(*arguments: object) -> Any:
    return pytest.param(*arguments, marks=pytest.mark.nightly)


@pytest.mark.parametrize(
    ("behaviour", "seconds", "why"),
    [
        by_night("ends later", 90, "audit could not go on."),
        by_night("never ready", 1, "did not become ready (the program does not answer)"),
        ("unready", 6, "did not become ready (database not migrated)"),
    ],
)
def test_a_version_that_does_not_become_ready_gets_no_request_and_changes_nothing_with_an_explanation(
    running: Launcher,
    behave: Callable[[str, str], None],
    behaviour: str,
    seconds: int,
    why: str,
):
    before = serving_state(running, "audit")
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
    assert serving_state(running, "audit") == before
    assert running.answers("audit")
    assert running.run("status").returncode == 0
    assert running.restarts("audit") == [0]
    (idle,) = {"audit", "audit-2"} - before[0].keys()
    assert not running.data.program(idle).exists()


class TestAnUpgrade:
    def test_runs_and_migrates_from_a_new_environment(self, running: Launcher):
        installed = running.clone.environments("audit")
        old = installed.current

        replaced(running, "audit", "--upgrade")

        new = installed.current
        assert environments(running, "audit") == {old, new}
        assert installed.before == old != new
        migration = json.loads(running.data.log("audit-migrate").read_text(encoding="utf-8"))
        assert (migration["module"], migration["environment"]) == ("chassis.migrate", str(new))
        passwords = json.loads(running.data.database_passwords.read_text(encoding="utf-8"))
        assert (
            migration["settings"]["AUDIT_MIGRATE_DATABASE_PASSWORD"]
            == passwords["audit"]["migrate"]
        )
        assert "//audit_migrate@" in migration["settings"]["AUDIT_MIGRATE_DATABASE_URL"]
        assert migration["settings"]["AUDIT_LOG_LEVEL"] == "debug"
        assert not [
            name for name in migration["settings"] if name.startswith(("RECORDS_", "RETRIEVAL_"))
        ]

    def test_killed_while_the_old_process_drains_stays(self, running: Launcher):
        installed = running.clone.environments("audit")
        old = installed.current
        # The old process must answer its last requests while a client has a connection.
        with socket.create_connection(("127.0.0.1", running.ports()["audit"])):
            upgrade = running.start("restart", "audit", "--upgrade")
            wait_until(lambda: installed.current != old or upgrade.returncode is not None)
            upgrade.kill()
            assert len(processes(running, "audit")) == 2
        new = installed.current

        assert running.run("restart", "audit").returncode == 0

        assert running.environment_of("audit")["ENVIRONMENT"] == str(new)
        assert environments(running, "audit") == {old, new}

    def test_that_is_rolled_back_serves_from_the_environment_before(self, running: Launcher):
        old = running.clone.environments("edge").current
        replaced(running, "edge", "--upgrade")

        back = running.run("rollback", "edge")

        assert back.returncode == 0, back.stderr
        assert running.environment_of("edge")["ENVIRONMENT"] == str(old)

    def test_of_an_app_of_the_gateway_migrates_nothing(self, running: Launcher):
        assert "Migrations" not in replaced(running, "mcp", "--upgrade")

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
    ):
        before = serving_state(running, "records")
        behave("records", behaviour)

        result = running.run("restart", "records", "--upgrade")

        assert_one_sentence(
            result, why, "Its log is" if behaviour != "chassis.migrate" else "Their log is"
        )
        assert serving_state(running, "records") == before
        assert running.answers("records")


@pytest.mark.nightly
class TestAnInterruptedRestart:
    def test_changes_nothing_before_the_new_process_serves(
        self, running: Launcher, behave: Callable[[str, str], None]
    ):
        """Interrupts the build and the wait for readiness; test_environments.py tests all signals."""
        before = serving_state(running, "audit")
        for behaviour in ("building", "unready"):
            behave("audit", behaviour)
            process = running.start("restart", "audit", "--upgrade")
            children = psutil.Process(process.pid).children
            if behaviour == "building":
                wait_until(lambda children=children: children() != [])  # type: ignore[misc]
            else:
                wait_until(lambda: len(processes(running, "audit")) == 2)

            output = process.interrupt(signal.SIGHUP)

            assert process.returncode == 1
            assert "Interrupted; audit still runs unchanged." in output
            assert "Traceback" not in output
            assert serving_state(running, "audit") == before

    def test_switches_the_gateway_back(self, running: Launcher):
        before = serving_state(running, "audit")
        with frozen(running.pids()["traefik"]):
            process = running.start("restart", "audit")
            wait_until(lambda: running.ports()["audit"] != before[1]["audit"])
            process.send_signal(signal.SIGINT)
            wait_until(lambda: running.ports()["audit"] == before[1]["audit"])
        output = process.finish()

        assert "Interrupted; audit still runs unchanged." in output
        assert serving_state(running, "audit") == before
        assert running.get(f"{running.url}/agent-events/environment")["AUDIT_PORT"] == str(
            before[1]["audit"]
        )

    def test_killed_before_it_switched_the_gateway_is_ended_by_the_next(
        self, running: Launcher, behave: Callable[[str, str], None]
    ):
        before = serving_state(running, "audit")
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

    def test_killed_after_it_switched_the_gateway_is_ended_by_the_next(self, running: Launcher):
        before = serving_state(running, "audit")
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

    def test_killed_does_not_prevent_down(self, launcher: Launcher):
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
    def test_two_at_once(self, running: Launcher, behave: Callable[[str, str], None]):
        behave("audit", "unready")
        first = running.start("restart", "audit")
        wait_until(lambda: len(processes(running, "audit")) == 2)

        assert_one_sentence(running.run("restart", "records"), "Another restart is running")
        first.interrupt()

    def test_a_program_that_all_others_need_an_unknown_one_and_a_missing_environment(
        self, running: Launcher
    ):
        for program in ("postgres", "traefik"):
            refused = running.run("restart", program)
            assert_one_sentence(refused, program, "chartroom down", "chartroom up")
        known = "records, audit, retrieval, mcp, auth, console, edge"
        assert_one_sentence(running.run("restart", "billing"), "no service billing", known)
        link = running.clone.member("audit") / ".venv"
        target = link.readlink()
        link.unlink()
        try:
            missing = running.run("restart", "audit")
        finally:
            link.symlink_to(target)
        assert_one_sentence(missing, "environment of audit is missing", "make install")

    def test_a_gateway_that_does_not_follow(self, running: Launcher):
        before = serving_state(running, "edge")
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
                result = ended(argv, env=running.environment_variables())
            finally:
                description.write_text(text, encoding="utf-8")

        assert_one_sentence(
            result, "The gateway did not follow", "traefik.log", "edge still runs unchanged."
        )
        assert serving_state(running, "edge") == before
