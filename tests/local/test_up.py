"""`chartroom up` and its companions as a person uses them; only the services are stand-ins."""

import os
import signal
import socket
import stat
import subprocess
import time

import psutil
import pytest
from conftest import CHARTROOM, Launcher, interrupt, wait_until

from chartroom.layout import DataDirectory
from chartroom.ports import choose_free
from chartroom.supervision import is_alive


def assert_one_sentence(result: "subprocess.CompletedProcess[str]", *parts: str, code: int = 1) -> None:
    assert result.returncode == code
    assert "Traceback" not in result.stdout + result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    for part in parts:
        assert part in result.stderr


def assert_nothing_is_left(launcher: Launcher) -> None:
    """No process has the data directory in its command line or as its working directory."""
    assert [process for process in psutil.process_iter() if is_alive(process) and _belongs(process, launcher)] == []


class TestUp:
    def test_in_the_foreground_until_it_is_interrupted(self, launcher: Launcher) -> None:
        process = launcher.up()
        status = launcher.run("status")
        output = interrupt(process)

        assert status.returncode == 0, status.stderr
        for program in ("postgres", "records", "audit", "retrieval", "edge", "traefik"):
            assert program in status.stdout
        assert process.returncode == 0
        assert launcher.url in output
        assert output.count("curl ") == 3
        assert "the data stays" in output
        assert "Traceback" not in output
        assert_nothing_is_left(launcher)

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
    def test_ends_cleanly_on_a_signal(self, launcher: Launcher, number: signal.Signals) -> None:
        process = launcher.up()

        interrupt(process, number)

        assert process.returncode == 0
        assert not (launcher.data.postgres / "data" / "postmaster.pid").exists()
        assert_nothing_is_left(launcher)

    def test_stops_the_database_last_and_cleanly(self, launcher: Launcher) -> None:
        interrupt(launcher.up())

        log = launcher.data.log("supervisord").read_text(encoding="utf-8")
        stopped = [line.split("stopped: ")[1].split()[0] for line in log.splitlines() if "stopped: " in line]
        assert stopped[0] == "traefik"
        assert stopped[-1] == "postgres"
        assert "database system is shut down" in launcher.data.log("postgres").read_text(encoding="utf-8")

    def test_continues_with_its_data_in_under_ten_seconds(self, launcher: Launcher) -> None:
        interrupt(launcher.up())
        keys = (launcher.data.keys / "issuer.pem").read_bytes()
        began = time.monotonic()

        interrupt(launcher.up())

        assert time.monotonic() - began < 10
        assert (launcher.data.keys / "issuer.pem").read_bytes() == keys

    def test_detached_runs_on_until_down(self, launcher: Launcher) -> None:
        up = launcher.run("up", "--detach")
        again = launcher.run("up")
        status = launcher.run("status")
        downs = [launcher.run("down"), launcher.run("down")]

        assert up.returncode == 0, up.stderr
        assert_one_sentence(again, "already runs", launcher.url)
        assert status.returncode == 0
        assert [down.returncode for down in downs] == [0, 0]
        assert "not running" in downs[1].stdout
        assert launcher.run("status").returncode == 3
        assert_nothing_is_left(launcher)

    def test_down_ends_a_foreground_system_from_another_terminal(self, launcher: Launcher) -> None:
        process = launcher.up()

        down = launcher.run("down")

        assert down.returncode == 0
        assert process.wait(10) == 0
        assert_nothing_is_left(launcher)

    def test_two_run_side_by_side(self, launcher: Launcher) -> None:
        other = Launcher(launcher.clone, DataDirectory(launcher.data.path.with_name("other")), choose_free(["w"])["w"])
        try:
            launcher.up()
            other.up()

            assert launcher.get(f"{launcher.url}/health") == other.get(f"{other.url}/health") == {}
        finally:
            other.end()

    def test_listens_on_loopback_only(self, launcher: Launcher) -> None:
        launcher.up()

        listening = _listening_addresses()
        ports = {launcher.port, *launcher.ports().values()}
        assert {address for address, port in listening if port in ports} == {"127.0.0.1"}

    def test_keeps_secrets_private(self, launcher: Launcher) -> None:
        launcher.environment["RETRIEVAL_EMBEDDING_API_KEY"] = "very secret"
        launcher.up()

        files = [path for path in launcher.data.path.rglob("*") if path.is_file()]
        assert {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in files} == {0}
        assert stat.S_IMODE(launcher.data.path.stat().st_mode) == 0o700
        assert not [path for path in files if b"very secret" in path.read_bytes()]

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another identity")
    def test_runs_with_the_database_under_another_user(self, launcher: Launcher) -> None:
        launcher.environment["CHARTROOM_POSTGRES_IDENTITY"] = "nobody"
        above = launcher.data.path.parent.stat()

        interrupt(launcher.up())
        interrupt(launcher.up())

        assert (launcher.data.postgres / "data").stat().st_uid == 65534
        assert launcher.data.path.parent.stat().st_mode == above.st_mode
        assert stat.S_IMODE(launcher.data.path.stat().st_mode) == 0o711
        assert stat.S_IMODE(launcher.data.keys.stat().st_mode) == 0o700


class TestWhatServicesAreGiven:
    def test_their_own_settings_and_nobody_elses(self, launcher: Launcher) -> None:
        launcher.environment |= {
            "RECORDS_LOG_LEVEL": "debug",
            "RETRIEVAL_EMBEDDING_URL": 'http://localhost/"odd" 100%',
            "PGPASSWORD": "mine",
            "TRAEFIK_LOG_LEVEL": "DEBUG",
        }
        launcher.up("--require-tokens")

        ports = launcher.ports()
        records, retrieval = (
            launcher.get(f"http://127.0.0.1:{ports[name]}/environment") for name in ("records", "retrieval")
        )
        assert records["RECORDS_LOG_LEVEL"] == "debug"
        assert records["RECORDS_REQUIRE_TOKENS"] == "true"
        assert records["RECORDS_AUDIT_URL"] == f"http://127.0.0.1:{ports['audit']}"
        assert records["RECORDS_DATABASE_URL"].startswith("postgresql://records_app@/chartroom?host=")
        assert retrieval["RETRIEVAL_EMBEDDING_URL"] == 'http://localhost/"odd" 100%'
        assert retrieval["RETRIEVAL_MODEL_DIR"] == str(launcher.clone.model)
        foreign = {name for name in records if name.startswith(("RETRIEVAL_", "AUDIT_", "PG", "TRAEFIK_", "EDGE_"))}
        assert foreign == set()
        assert not [name for name in records if "MIGRATE" in name]


class TestWhenSomethingIsWrong:
    def test_a_port_in_use(self, launcher: Launcher) -> None:
        with socket.socket() as other:
            other.bind(("127.0.0.1", launcher.port))
            other.listen()

            result = launcher.run("up")

        assert_one_sentence(result, f"Port {launcher.port}", "in use", "--port")
        assert_nothing_is_left(launcher)

    def test_a_data_directory_that_is_a_file(self, launcher: Launcher) -> None:
        launcher.data.path.write_text("", encoding="utf-8")

        assert_one_sentence(launcher.run("up"), str(launcher.data.path), "--data-dir")

    def test_a_data_directory_with_other_files(self, launcher: Launcher) -> None:
        launcher.data.path.mkdir()
        (launcher.data.path / "thesis.txt").write_text("", encoding="utf-8")

        assert_one_sentence(launcher.run("up"), "not chartroom's", "--data-dir")

    def test_a_data_directory_of_another_layout(self, launcher: Launcher) -> None:
        launcher.data.path.mkdir()
        launcher.data.version.write_text('{"layout": 99, "instance": "x", "made": true}', encoding="utf-8")

        assert_one_sentence(launcher.run("up"), "another version of chartroom", "layout 99")

    def test_a_cluster_of_another_postgresql(self, launcher: Launcher) -> None:
        launcher.data.prepare()
        (launcher.data.postgres / "data").mkdir(parents=True)
        (launcher.data.postgres / "data" / "PG_VERSION").write_text("17\n", encoding="ascii")

        assert_one_sentence(launcher.run("up"), "PostgreSQL 17", "--data-dir")

    def test_a_missing_environment(self, launcher: Launcher) -> None:
        launcher.clone.python("audit").unlink()

        assert_one_sentence(launcher.run("up"), "environment of audit is missing", "make install")

    def test_a_missing_model(self, launcher: Launcher) -> None:
        launcher.clone.model.rmdir()

        assert_one_sentence(launcher.run("up"), "embedding model is missing", "make model")

    def test_a_missing_traefik(self, launcher: Launcher) -> None:
        assert_one_sentence(launcher.run("up", "--traefik", "/nonexistent/traefik"), "--traefik")

    def test_a_program_that_is_not_traefik(self, launcher: Launcher) -> None:
        result = launcher.run("up", "--traefik", "/bin/false")

        assert_one_sentence(result, "traefik stopped while it was starting", "traefik.log")
        assert_nothing_is_left(launcher)

    @pytest.mark.parametrize("module", ["chassis.serve", "chassis.migrate"])
    def test_a_service_that_does_not_start_says_why(self, launcher: Launcher, module: str) -> None:
        (launcher.clone.member("audit") / "behaviour").write_text(module, encoding="utf-8")

        result = launcher.run("up")

        assert_one_sentence(result, "audit cannot do that: the stand-in was told to fail.", str(launcher.data.logs))
        assert_nothing_is_left(launcher)
        assert not launcher.data.state.exists()

    def test_an_unreachable_database(self, launcher: Launcher) -> None:
        result = launcher.run("up", "--database-url", "postgresql://admin:secret@127.0.0.1:1/chartroom")

        assert_one_sentence(result, "127.0.0.1:1 cannot be reached")
        assert "secret" not in result.stdout + result.stderr

    def test_an_interrupt_while_it_starts(self, launcher: Launcher) -> None:
        (launcher.clone.member("audit") / "behaviour").write_text("never ready", encoding="utf-8")
        process = subprocess.Popen(
            launcher.argv("up"),
            env=launcher._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        launcher.started.append(process)
        wait_until(lambda: "spawned: 'traefik'" in _text(launcher))

        output = interrupt(process)

        assert process.returncode == 1
        assert "Interrupted while starting" in output
        assert "Traceback" not in output
        assert_nothing_is_left(launcher)

    def test_a_clone_that_is_none(self, launcher: Launcher) -> None:
        launcher.environment["CHARTROOM_CLONE"] = "/nonexistent"

        assert_one_sentence(launcher.run("up"), "/nonexistent is no clone")


class TestCommandsWithoutASystem:
    @pytest.mark.parametrize("command", [["status"], ["token", "me"], ["demo"]])
    def test_say_so(self, launcher: Launcher, command: list[str]) -> None:
        assert_one_sentence(launcher.run(*command), "chartroom up", code=3)

    def test_help_names_every_command(self) -> None:
        result = subprocess.run([*CHARTROOM, "--help"], capture_output=True, text=True, check=True)

        for command in ("up", "status", "down", "token", "demo"):
            assert f" {command} " in result.stdout


class TestToken:
    def test_prints_the_token_alone(self, launcher: Launcher) -> None:
        launcher.data.prepare()
        interrupt(launcher.up())

        result = launcher.run("token", "Dr. Zoë", "--person", "--hours", "1")

        assert result.returncode == 0
        assert len(result.stdout.split()) == 1
        assert result.stdout.count(".") == 2


def _belongs(process: psutil.Process, launcher: Launcher) -> bool:
    try:
        return any(str(launcher.data.path) in part for part in (process.cwd(), *process.cmdline()))
    except psutil.Error:
        return False


def _text(launcher: Launcher) -> str:
    log = launcher.data.log("supervisord")
    return log.read_text(encoding="utf-8") if log.exists() else ""


def _listening_addresses() -> set[tuple[str, int]]:
    connections = psutil.net_connections(kind="tcp")
    return {(c.laddr.ip, c.laddr.port) for c in connections if c.status == psutil.CONN_LISTEN}
