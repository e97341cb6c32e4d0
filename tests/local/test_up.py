"""`chartroom up`, `status`, `down` and `token` as a user calls them; only the services are stand-ins."""

import hashlib
import json
import os
import re
import shlex
import signal
import socket
import stat
import subprocess
import urllib.request

import jwt
import psutil
import pytest
import typer
from local.launching import CHARTROOM, MEMBERS, Launcher, wait_until
from support.eventually import HANGS_S

from chartroom.cli import app
from chartroom.processes.supervision import is_alive
from chartroom.system.layout import DataDirectory


def assert_one_sentence(
    result: "subprocess.CompletedProcess[str]", *parts: str, code: int = 1
) -> None:
    assert result.returncode == code
    assert "Traceback" not in result.stdout + result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    for part in parts:
        assert part in result.stderr


def assert_nothing_is_left(launcher: Launcher) -> None:
    """Check that no process has the data directory in its command line or as working directory."""
    assert [
        process
        for process in psutil.process_iter()
        if is_alive(process) and _belongs(process, launcher)
    ] == []


class TestARunningSystem:
    def test_shows_its_programs(self, running: Launcher) -> None:
        status = running.run("status")

        assert status.returncode == 0
        assert running.url in status.stdout
        for program in (
            "postgres",
            "records",
            "audit",
            "retrieval",
            "mcp",
            "console",
            "edge",
            "traefik",
        ):
            assert program in status.stdout

    def test_shows_where_each_program_listens_and_publishes_its_metrics(
        self, running: Launcher
    ) -> None:
        status = running.run("status").stdout

        # The second slot of a member serves after a restart.
        addresses = {
            name.removesuffix("-2"): program.address for name, program in running.programs().items()
        }
        ports = running.ports() | {"traefik": running.port}
        assert addresses == {"postgres": ""} | {
            name: f"127.0.0.1:{port}" for name, port in ports.items()
        }
        for name, port in ports.items():
            assert re.search(rf"\b{name}\b.*\b{port}\b", status)
        metrics = dict(re.findall(r"^metrics of (\w+)(?:-2)?: (\S+)$", status, re.MULTILINE))
        assert metrics.keys() == ports.keys()
        for url in metrics.values():
            # a loopback address.
            with urllib.request.urlopen(url, timeout=HANGS_S) as answer:  # noqa: S310
                assert answer.status == 200
        assert metrics["traefik"] == f"http://{running.traefik()['internal']}/metrics"

    def test_prints_a_link_that_signs_a_person_in(self, running: Launcher) -> None:
        printed = running.run("console", "--name", "ada.reviewer")

        assert printed.returncode == 0, printed.stderr
        link = re.fullmatch(rf"{running.url}/console/sign-in#(\S{{32}})\n", printed.stdout)
        assert link
        digest = hashlib.sha256(link[1].encode()).hexdigest()
        assert (running.data.sign_ins / f"{digest}.json").exists()

    def test_gives_the_console_no_key_of_a_service(self, running: Launcher) -> None:
        settings = running.environment_of("console")

        assert settings["CONSOLE_SIGN_IN_FOLDER"] == str(running.data.sign_ins)
        assert settings["CONSOLE_REQUIRE_TOKENS"] == "true"
        assert [name for name in settings if name.startswith("CONSOLE_") and "KEY" in name] == [
            "CONSOLE_SESSION_KEY"
        ]

    def test_refuses_a_second_one_on_its_data(self, running: Launcher) -> None:
        assert_one_sentence(running.run("up"), "already runs", running.url)

    def test_listens_on_loopback_only(self, running: Launcher) -> None:
        connections = psutil.net_connections(kind="tcp")
        listening = {
            (c.laddr.ip, c.laddr.port) for c in connections if c.status == psutil.CONN_LISTEN
        }

        addresses = running.traefik().values()
        ports = {
            *(int(address.rpartition(":")[2]) for address in addresses),
            *running.ports().values(),
        }
        assert {port for _, port in listening} >= ports
        assert {address for address, port in listening if port in ports} == {"127.0.0.1"}

    def test_keeps_secrets_private(self, running: Launcher) -> None:
        files = [path for path in running.data.path.rglob("*") if path.is_file()]

        assert {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in files} == {0}
        assert stat.S_IMODE(running.data.path.stat().st_mode) == 0o700
        assert not [path for path in files if b"very secret" in path.read_bytes()]

    def test_gives_each_service_its_own_settings_only(self, running: Launcher) -> None:
        ports = running.ports()
        records, retrieval = (
            running.get(f"http://127.0.0.1:{ports[name]}/environment")
            for name in ("records", "retrieval")
        )

        assert records["RECORDS_LOG_LEVEL"] == "debug"
        assert records["RECORDS_REQUIRE_TOKENS"] == "true"
        assert records["RECORDS_DATABASE_URL"].startswith(
            "postgresql://records_app@/chartroom?host="
        )
        assert retrieval["RETRIEVAL_EMBEDDING_URL"] == 'http://localhost/"odd" 100%'
        assert retrieval["RETRIEVAL_MODEL_DIR"] == str(running.clone.model)
        foreign = {
            name
            for name in records
            if name.startswith(("RETRIEVAL_", "AUDIT_", "PG", "TRAEFIK_", "EDGE_"))
        }
        assert foreign == set()
        assert not [name for name in records if "MIGRATE" in name]

    def test_gives_each_service_the_list_of_withdrawn_tokens(self, running: Launcher) -> None:
        listed = running.data.keys / "revocations.json"

        for service in ("records", "audit", "retrieval"):
            given = running.environment_of(service)[f"{service.upper()}_REVOCATIONS"]
            assert given == str(listed)
        assert json.loads(listed.read_text(encoding="utf-8")) == {"tokens": {}, "subjects": {}}

    def test_gives_peers_addresses_that_do_not_change_with_a_port(self, running: Launcher) -> None:
        ports = running.ports()
        records = running.get(f"http://127.0.0.1:{ports['records']}/environment")

        reached = running.get(f"{records['RECORDS_AUDIT_URL']}/environment")

        assert reached["AUDIT_PORT"] == str(ports["audit"])
        assert records["RECORDS_AUDIT_URL"] not in {
            f"http://127.0.0.1:{port}" for port in ports.values()
        }
        assert running.get(f"{running.url}/environment") == {}

    def test_prints_a_token_and_nothing_else(self, running: Launcher) -> None:
        result = running.run("token", "Dr. Zoë", "--role", "operator", "--person", "--hours", "1")

        assert result.returncode == 0
        assert len(result.stdout.split()) == 1
        claims = jwt.decode(result.stdout.strip(), options={"verify_signature": False})
        assert (claims["sub"], claims["kind"], claims["exp"] - claims["iat"]) == (
            "Dr. Zoë",
            "person",
            3600,
        )


class TestUp:
    def test_ends_cleanly_on_a_signal_and_starts_again(self, launcher: Launcher) -> None:
        """test_environments.py also tries SIGHUP: the same code hears all three."""
        for number in (signal.SIGINT, signal.SIGTERM):
            process = launcher.up()
            keys = (launcher.data.keys / "issuer.pem").read_bytes()

            output = process.interrupt(number)

            assert process.returncode == 0, output
            assert launcher.url in output
            assert output.count("curl ") == 3
            assert "Everything is stopped; the data stays." in output
            assert "Traceback" not in output
            assert_nothing_is_left(launcher)
        assert (launcher.data.keys / "issuer.pem").read_bytes() == keys
        log = launcher.data.log("supervisord").read_text(encoding="utf-8")
        stopped = [
            line.split("stopped: ")[1].split()[0]
            for line in log.splitlines()
            if "stopped: " in line
        ]
        assert (stopped[0], stopped[len(MEMBERS) + 1]) == ("traefik", "postgres")
        assert (
            launcher.data.log("postgres")
            .read_text(encoding="utf-8")
            .count("database system is shut down")
            == 2
        )

    def test_detached_runs_until_down_with_any_path_and_prints_commands_that_work(
        self, launcher: Launcher
    ) -> None:
        launcher.data = DataDirectory(
            launcher.data.path / "100%s Zoë's 'öde' \"$HOME\" ; #x [bold]"
        )
        up = launcher.run("up", "--detach", "--require-tokens")
        assert up.returncode == 0
        printed = [line.strip() for line in up.stdout.splitlines() if line.startswith("  ")]

        done = [launcher.shell(line.replace("curl ", "curl -sf ")) for line in printed]

        assert [each.returncode for each in done] == [0] * 5, [each.stderr for each in done]
        assert [shlex.split(line)[1] for line in printed[3:]] == ["status", "down"]
        assert launcher.url in done[3].stdout
        assert "Everything is stopped" in done[4].stdout
        assert "not running" in launcher.run("down").stdout
        assert_one_sentence(launcher.run("status"), "not running", code=3)
        assert_nothing_is_left(launcher)

    def test_in_the_foreground_ends_on_down_from_another_terminal(self, launcher: Launcher) -> None:
        """As root with the database under another user."""
        is_root = os.geteuid() == 0
        above = launcher.data.path.parent.stat()
        if is_root:
            launcher.environment["CHARTROOM_POSTGRES_IDENTITY"] = "nobody"

        process = launcher.up()
        owner = (launcher.data.postgres / "data").stat().st_uid
        down = launcher.run("down")

        assert down.returncode == 0
        output = process.finish()
        assert process.returncode == 0, output
        assert_nothing_is_left(launcher)
        assert owner == (65534 if is_root else os.geteuid())
        assert launcher.data.path.parent.stat().st_mode == above.st_mode
        mode = stat.S_IMODE(launcher.data.path.stat().st_mode)
        assert mode == (0o711 if is_root else 0o700)
        assert stat.S_IMODE(launcher.data.keys.stat().st_mode) == 0o700


class TestWhenSomethingIsWrong:
    def test_a_port_in_use(self, launcher: Launcher) -> None:
        with socket.socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            launcher.port = other.getsockname()[1]

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
        launcher.data.version.write_text(
            '{"layout": 99, "instance": "x", "made": true}', encoding="utf-8"
        )

        assert_one_sentence(launcher.run("up"), "another version of chartroom", "layout 99")

    @pytest.mark.parametrize("command", ["up", "down"])
    @pytest.mark.parametrize(
        "content", ["", "[]", '{"layout": 1}', '{"layout": 1, "instance": "x"}']
    )
    def test_a_data_directory_with_a_damaged_version_file(
        self, launcher: Launcher, command: str, content: str
    ) -> None:
        launcher.data.path.mkdir()
        launcher.data.version.write_text(content, encoding="utf-8")

        result = launcher.run(command)
        launcher.data.version.unlink()

        assert_one_sentence(result, "version.json cannot be read", "--data-dir")

    def test_a_file_that_cannot_be_read(self, launcher: Launcher) -> None:
        launcher.data.version.mkdir(parents=True)

        result = launcher.run("down")
        launcher.data.version.rmdir()

        assert_one_sentence(result, "version.json", "is a directory")

    @pytest.mark.parametrize("hours", ["inf", "721"])
    def test_a_token_that_no_service_accepts(self, running: Launcher, hours: str) -> None:
        result = running.run("token", "triage-agent", "--role", "triage", "--hours", hours)

        assert result.returncode == 2
        assert "Traceback" not in result.stderr
        assert "--hours" in result.stderr

    def test_a_cluster_of_another_postgresql(self, launcher: Launcher) -> None:
        launcher.data.prepare()
        launcher.data.postgres.mkdir()
        (launcher.data.postgres / "data").mkdir(mode=0o700)
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

    def test_a_program_that_is_not_traefik(self, launcher_of_module: Launcher) -> None:
        launcher = launcher_of_module

        result = launcher.run("up", "--traefik", "/bin/false")

        assert_one_sentence(result, "traefik stopped while it was starting", "traefik.log")
        assert_nothing_is_left(launcher)

    @pytest.mark.parametrize("module", ["chassis.serve", "chassis.migrate"])
    def test_a_service_that_does_not_start(self, launcher_of_module: Launcher, module: str) -> None:
        launcher = launcher_of_module
        launcher.behave("audit", module)

        result = launcher.run("up")

        assert_one_sentence(
            result, "audit cannot do that: the stand-in has to fail.", str(launcher.data.logs)
        )
        assert_nothing_is_left(launcher)
        assert not launcher.data.state.exists()
        launcher.behave("audit", "")

    def test_an_unreachable_database(self, launcher: Launcher) -> None:
        result = launcher.run(
            "up", "--database-url", "postgresql://admin:secret@127.0.0.1:1/chartroom"
        )

        assert_one_sentence(result, "127.0.0.1:1 cannot be reached")
        assert "secret" not in result.stdout + result.stderr

    def test_a_restart_and_an_interrupt_while_it_starts(self, launcher_of_module: Launcher) -> None:
        launcher = launcher_of_module
        launcher.behave("audit", "never ready")
        process = launcher.start("up")
        wait_until(lambda: launcher.pids().get("traefik", 0) != 0)

        assert launcher.run("status").returncode == 1
        assert_one_sentence(launcher.run("restart", "records"), "still starting")
        output = process.interrupt()

        assert process.returncode == 1
        assert "Interrupted while starting" in output
        assert "Traceback" not in output
        assert_nothing_is_left(launcher)
        launcher.behave("audit", "")

    def test_a_folder_that_is_no_clone(self, launcher: Launcher) -> None:
        launcher.environment["CHARTROOM_CLONE"] = "/nonexistent"

        assert_one_sentence(launcher.run("up"), "/nonexistent is no clone")


class TestCommandsWithoutASystem:
    @pytest.mark.parametrize(
        "command",
        [["status"], ["restart", "audit"], ["token", "me", "--role", "operator"], ["demo"]],
    )
    def test_name_the_command_that_starts_one(self, launcher: Launcher, command: list[str]) -> None:
        assert_one_sentence(launcher.run(*command), "chartroom up", code=3)

    def test_use_the_data_directory_of_the_environment(self, launcher: Launcher) -> None:
        launcher.environment["CHARTROOM_DATA_DIR"] = str(launcher.data.path)

        result = launcher.shell(shlex.join([*CHARTROOM, "status"]))

        assert_one_sentence(
            result, f"no chartroom in {launcher.data.path}", "CHARTROOM_DATA_DIR", code=3
        )

    def test_all_accept_the_data_directory_from_the_environment(self) -> None:
        top = typer.main.get_command(app).commands
        groups = {name: group for name, group in top.items() if hasattr(group, "commands")}
        commands = {name: command for name, command in top.items() if name not in groups} | {
            f"{name} {each}": command
            for name, group in groups.items()
            for each, command in group.commands.items()
        }

        options = {
            name: [each.envvar for each in command.params if each.name == "data_dir"]
            for name, command in commands.items()
        }

        assert options == {name: ["CHARTROOM_DATA_DIR"] for name in commands}

    def test_help_names_every_command(self) -> None:
        result = subprocess.run([*CHARTROOM, "--help"], capture_output=True, text=True, check=True)

        for command in (
            "up",
            "status",
            "down",
            "restart",
            "token",
            "revoke",
            "backup",
            "restore",
            "rotate",
            "keys",
            "psql",
            "demo",
        ):
            assert f" {command} " in result.stdout


def _belongs(process: psutil.Process, launcher: Launcher) -> bool:
    try:
        return any(str(launcher.data.path) in part for part in (process.cwd(), *process.cmdline()))
    except psutil.Error:
        return False
