import hashlib
import json
import re
import shlex
import shutil
import socket
import stat
import subprocess
import urllib.request
from contextlib import suppress

import jwt
import psutil
import pytest
import typer
from support.eventually import HANGS_S
from typer.testing import CliRunner

from chartroom.cli import app, main
from chartroom.processes.supervision import Supervisor, is_alive
from chartroom.system.layout import DataDirectory
from tests.local.launching import Command, Launcher, wait_until


def assert_one_sentence(
    result: "subprocess.CompletedProcess[str]", *parts: str, code: int = 1
) -> None:
    assert result.returncode == code
    assert "Traceback" not in result.stdout + result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    for part in parts:
        assert part in result.stderr


def assert_nothing_is_left(launcher: Launcher) -> None:
    """Check that no process has the data directory in its arguments or as its working directory."""
    assert [
        process
        for process in psutil.process_iter()
        if is_alive(process) and _belongs(process, launcher)
    ] == []


class TestARunningSystem:
    def test_shows_its_programs_where_each_listens_and_publishes_its_metrics(
        self, running: Launcher
    ):
        done = running.run("status")
        status = done.stdout

        assert done.returncode == 0
        assert running.url in status
        # After a restart, a member may serve from its second slot, with a name that ends in "-2".
        addresses = {
            name.removesuffix("-2"): program.address for name, program in running.programs().items()
        }
        ports = running.ports() | {"traefik": running.port}
        assert addresses == {"postgres": ""} | {
            name: f"127.0.0.1:{port}" for name, port in ports.items()
        }
        assert "postgres" in status
        for name, port in ports.items():
            assert re.search(rf"\b{name}\b.*\b{port}\b", status)
        metrics = dict(re.findall(r"^metrics of (\w+)(?:-2)?: (\S+)$", status, re.MULTILINE))
        assert metrics.keys() == ports.keys()
        for url in metrics.values():
            with urllib.request.urlopen(url, timeout=HANGS_S) as answer:  # noqa: S310
                assert answer.status == 200
        assert metrics["traefik"] == f"http://{running.traefik()['internal']}/metrics"

    def test_prints_a_link_or_a_token_and_nothing_else(self, running: Launcher):
        printed = running.run("console", "--name", "ada.reviewer")
        token = running.run("token", "Dr. Zoë", "--role", "operator", "--person", "--hours", "1")

        link = re.fullmatch(rf"{running.url}/console/sign-in#(\S{{32}})\n", printed.stdout)
        assert link, printed.stderr
        digest = hashlib.sha256(link[1].encode()).hexdigest()
        assert (running.data.sign_ins / f"{digest}.json").exists()
        assert (token.returncode, len(token.stdout.split())) == (0, 1)
        claims = jwt.decode(token.stdout.strip(), options={"verify_signature": False})
        assert (claims["sub"], claims["kind"]) == ("Dr. Zoë", "person")
        assert claims["exp"] - claims["iat"] == 3600
        for hours in ("inf", "721"):
            refused = running.run("token", "me", "--role", "triage", "--hours", hours)
            assert (refused.returncode, "--hours" in refused.stderr) == (2, True)
            assert "Traceback" not in refused.stderr

    def test_rejects_a_second_one_on_its_data(self, running: Launcher):
        assert_one_sentence(running.run("up"), "already runs", running.url)

    def test_listens_on_loopback_only_and_keeps_secrets_private(self, running: Launcher):
        connections = psutil.net_connections(kind="tcp")
        listening = {
            (c.laddr.ip, c.laddr.port) for c in connections if c.status == psutil.CONN_LISTEN
        }
        files = {}
        for path in running.data.path.rglob("*"):
            with suppress(FileNotFoundError):  # PostgreSQL deletes temporary files.
                if path.is_file():
                    files[path] = path.stat().st_mode, path.read_bytes()

        of_traefik = {int(one.rpartition(":")[2]) for one in running.traefik().values()}
        ports = {*of_traefik, *running.ports().values()}
        assert {port for _, port in listening} >= ports
        assert {address for address, port in listening if port in ports} == {"127.0.0.1"}
        assert {stat.S_IMODE(mode) & 0o077 for mode, _ in files.values()} == {0}
        assert stat.S_IMODE(running.data.path.stat().st_mode) == 0o700
        assert not [path for path, (_, content) in files.items() if b"very secret" in content]

    def test_passes_each_program_only_its_own_settings(self, running: Launcher):
        records, retrieval, console = map(
            running.environment_of, ("records", "retrieval", "console")
        )

        assert records["RECORDS_LOG_LEVEL"] == "debug"
        assert records["RECORDS_REQUIRE_TOKENS"] == "true"
        own_database = "postgresql://records_app@/chartroom?host="
        assert records["RECORDS_DATABASE_URL"].startswith(own_database)
        assert retrieval["RETRIEVAL_EMBEDDING_URL"] == 'http://localhost/"odd" 100%'
        assert retrieval["RETRIEVAL_MODEL_DIR"] == str(running.clone.model)
        assert records["OTEL_TRACES_EXPORTER"] == "none"
        others = ("RETRIEVAL_", "AUDIT_", "PG", "TRAEFIK_", "EDGE_", "AWS_")
        assert [name for name in records if name.startswith(others) or "MIGRATE" in name] == []
        assert "of the cloud" not in psutil.Process(running.pids()["traefik"]).environ().values()
        assert console["CONSOLE_SIGN_IN_FOLDER"] == str(running.data.sign_ins)
        assert console["CONSOLE_REQUIRE_TOKENS"] == "true"
        keys = [name for name in console if name.startswith("CONSOLE_") and "KEY" in name]
        assert keys == ["CONSOLE_SESSION_KEY"]
        listed = running.data.keys / "revocations.json"
        for service in ("records", "audit", "retrieval"):
            given = running.environment_of(service)[f"{service.upper()}_REVOCATIONS"]
            assert given == str(listed)
        assert json.loads(listed.read_text(encoding="utf-8")) == {"tokens": {}, "subjects": {}}

    def test_peers_have_addresses_independent_of_ports(self, running: Launcher):
        ports, records = running.ports(), running.environment_of("records")

        reached = running.get(f"{records['RECORDS_AUDIT_URL']}/environment")

        assert reached["AUDIT_PORT"] == str(ports["audit"])
        addresses = {f"http://127.0.0.1:{port}" for port in ports.values()}
        assert records["RECORDS_AUDIT_URL"] not in addresses
        assert running.get(f"{running.url}/environment") == {}


def test_up_detached_runs_until_down_with_any_path_and_prints_commands_that_work(
    launcher: Launcher, *, nightly: bool
):
    """`down` also stops programs that a killed supervisor left running. By night, all were killed before."""
    launcher.data = DataDirectory(launcher.data.path / "100%s Zoë's 'öde' \"$HOME\" ; #x [bold]")
    launcher.data.path.parent.mkdir()
    launcher.prepare()
    if nightly:
        assert launcher.run("up", "--detach", "--require-tokens").returncode == 0
        for killed in supervised(launcher):
            with suppress(psutil.NoSuchProcess):
                killed.kill()

    # A killed process may remain a zombie forever, with its pid in PostgreSQL's pid file.
    up = launcher.run("up", "--detach", "--require-tokens")
    assert up.returncode == 0, up.stderr
    printed = [line.strip() for line in up.stdout.splitlines() if line.startswith("  ")]
    done = [launcher.shell(line.replace("curl ", "curl -sf ")) for line in printed[:4]]
    before = supervised(launcher)
    before[0].kill()
    done.append(launcher.shell(printed[4]))

    assert [each.returncode for each in done] == [0] * 5, [each.stderr for each in done]
    assert [shlex.split(line)[1] for line in printed[3:]] == ["status", "down"]
    assert launcher.url in done[3].stdout
    assert not [old for old in before if is_alive(old)]
    assert "not running" in launcher.run("down").stdout
    assert_one_sentence(launcher.run("status"), "not running", code=3)
    assert_nothing_is_left(launcher)


def supervised(launcher: Launcher) -> list[psutil.Process]:
    programs = [psutil.Process(pid) for pid in launcher.pids().values() if pid]
    supervisor = programs[0].parent()
    assert supervisor is not None
    return [supervisor, *programs]


# For each file of a data directory, damaged contents and the message of the command.
UNUSABLE: list[tuple[dict[str, str], str, tuple[str, ...]]] = [
    ({"thesis.txt": ""}, "up", ("not chartroom's", "--data-dir")),
    (
        {"version.json": '{"layout": 99, "instance": "x", "made": true}'},
        "up",
        ("another version of chartroom", "layout 99"),
    ),
    *(
        ({"version.json": content}, command, ("version.json cannot be read", "--data-dir"))
        for content in ("", "[]", '{"layout": 1}', '{"layout": 1, "instance": "x"}')
        for command in ("up", "down")
    ),
    ({"version.json/x": ""}, "down", ("version.json", "is a directory")),
]


class TestWhenSomethingIsWrong:
    def test_a_data_directory_that_cannot_be_used(self, launcher: Launcher):
        path = launcher.data.path
        path.write_text("", encoding="utf-8")
        assert_one_sentence(launcher.run("up"), str(path), "--data-dir")
        path.unlink()

        for files, command, parts in UNUSABLE:
            for name, content in files.items():
                (path / name).parent.mkdir(parents=True)
                (path / name).write_text(content, encoding="utf-8")
            assert_one_sentence(launcher.run(command), *parts)
            shutil.rmtree(path)

        launcher.data.prepare()
        (launcher.data.postgres / "data").mkdir(mode=0o700, parents=True)
        version = launcher.data.postgres / "data" / "PG_VERSION"
        version.write_text("17\n", encoding="ascii")
        assert_one_sentence(launcher.run("up"), "PostgreSQL 17", "--data-dir")

    def test_a_port_in_use_and_a_part_that_is_missing(self, launcher: Launcher):
        with socket.socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            free, launcher.port = launcher.port, other.getsockname()[1]
            assert_one_sentence(launcher.run("up"), f"Port {launcher.port}", "in use", "--port")
        launcher.port = free
        assert_one_sentence(launcher.run("up", "--traefik", "/nonexistent/traefik"), "--traefik")
        unreachable = "postgresql://admin:secret@127.0.0.1:1/chartroom"
        result = launcher.run("up", "--database-url", unreachable)
        assert_one_sentence(result, "127.0.0.1:1 cannot be reached")
        assert "secret" not in result.stdout + result.stderr

        launcher.clone.model.rmdir()
        assert_one_sentence(launcher.run("up"), "embedding model is missing", "make model")
        launcher.clone.python("audit").unlink()
        assert_one_sentence(launcher.run("up"), "environment of audit is missing", "make install")
        launcher.environment["CHARTROOM_CLONE"] = "/nonexistent"
        assert_one_sentence(launcher.run("up"), "/nonexistent is not a clone")
        assert_nothing_is_left(launcher)

    @pytest.mark.parametrize(
        "module", ["chassis.serve", pytest.param("chassis.migrate", marks=pytest.mark.nightly)]
    )
    def test_a_service_that_does_not_start(self, launcher_of_module: Launcher, module: str):
        """The migrations of a service may also fail, like a service."""
        launcher = launcher_of_module
        launcher.behave("audit", module)

        result = launcher.run("up")

        assert_one_sentence(
            result, "audit cannot do that: the stand-in has to fail.", str(launcher.data.logs)
        )
        assert_nothing_is_left(launcher)
        assert not launcher.data.state.exists()
        launcher.behave("audit", "")

    @pytest.mark.nightly
    def test_a_gateway_that_does_not_start(self, launcher_of_module: Launcher):
        result = launcher_of_module.run("up", "--traefik", "/bin/false")

        assert_one_sentence(result, "traefik stopped while it was starting", "traefik.log")
        assert_nothing_is_left(launcher_of_module)

    @pytest.mark.nightly
    def test_a_restart_and_an_interrupt_while_it_starts(self, launcher_of_module: Launcher):
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

    @pytest.mark.nightly
    def test_a_start_while_it_is_being_stopped(self, launcher_of_module: Launcher):
        launcher = launcher_of_module
        assert launcher.run("up", "--detach").returncode == 0
        late = psutil.Process(launcher.pids()["audit"])
        late.suspend()
        down = launcher.start("down")
        wait_until(lambda: not Supervisor(launcher.data).is_alive())

        assert_one_sentence(launcher.run("up", "--detach"), "is starting or stopping the system")

        late.resume()
        assert "Everything is stopped" in down.finish()
        assert_nothing_is_left(launcher)


KNOWN = (
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
)


class TestCommandsWithoutASystem:
    def test_print_the_command_that_starts_one(self, launcher: Launcher):
        token = ["token", "me", "--role", "operator"]
        for command in (["status"], ["restart", "audit"], token, ["demo"]):
            assert_one_sentence(launcher.run(*command), "chartroom up", code=3)

    def test_use_the_data_directory_of_the_environment(self, launcher: Launcher):
        launcher.environment["CHARTROOM_DATA_DIR"] = str(launcher.data.path)

        environment = launcher.environment_variables()
        result = Command(main, ["status"], environment, launcher.clone.root).completed()

        assert_one_sentence(
            result, f"No system was found in {launcher.data.path}", "CHARTROOM_DATA_DIR", code=3
        )

    def test_all_accept_it_and_are_in_the_help(self):
        top = typer.main.get_command(app).commands
        groups = {name: group for name, group in top.items() if hasattr(group, "commands")}
        commands = {name: command for name, command in top.items() if name not in groups} | {
            f"{name} {each}": command
            for name, group in groups.items()
            for each, command in group.commands.items()
        }
        result = CliRunner().invoke(app, ["--help"])

        options = {
            name: [each.envvar for each in command.params if each.name == "data_dir"]
            for name, command in commands.items()
        }

        assert options == {name: ["CHARTROOM_DATA_DIR"] for name in commands}
        assert [name for name in KNOWN if f" {name} " not in result.stdout] == []


def _belongs(process: psutil.Process, launcher: Launcher) -> bool:
    try:
        return any(str(launcher.data.path) in part for part in (process.cwd(), *process.cmdline()))
    except psutil.Error:
        return False
