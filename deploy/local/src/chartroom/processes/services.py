import json
import os
import urllib.error
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from chartroom.errors import CannotStart
from chartroom.processes.exec_program import all_except, inherited
from chartroom.processes.gateway import entry_point_variable, peer_entry_point, traefik_environment
from chartroom.processes.migrations import Migration
from chartroom.processes.programs import Program, second_slot
from chartroom.system.database_roles import RolePasswords
from chartroom.system.keys import AUDIENCE, AUTH, ISSUER, Keyring
from chartroom.system.layout import Clone, DataDirectory
from chartroom.system.ports import LOOPBACK, open_loopback

# Each member is a process of its own (docs/decisions/0072).
PEERS = {
    "records": ("audit", "retrieval"),
    "audit": ("records", "retrieval"),
    "retrieval": ("audit", "records"),
    "mcp": (),
    "auth": ("records",),
    "console": (),
    "edge": ("records", "audit", "retrieval", "mcp", "console"),
}
MEMBERS = tuple(PEERS)
WITNESSES = ("records", "retrieval")
PACKAGES = {"mcp": "mcp_app"}
# Without required tokens, many users may share one name and one rate limit.
TEAM_LIMITS = {
    "RATE_PER_S": "3200",
    "RATE_BURST": "6400",
    "MAX_IN_FLIGHT": "1024",
    "STREAMS_PER_CALLER": "320",
}
# Charts show resources of callers without token and name at once.
UNNAMED = "development-agent"
CHART_TYPES = (
    "AllergyIntolerance",
    "CareTeam",
    "Condition",
    "DiagnosticReport",
    "Flag",
    "Immunization",
    "MedicationAdministration",
    "MedicationRequest",
    "MedicationStatement",
    "Observation",
    "Procedure",
    "ServiceRequest",
)
PEERED = sorted({peer for peers in PEERS.values() for peer in peers})
LISTENERS = [*MEMBERS, *map(peer_entry_point, PEERED), "internal"]
PRIORITIES = {"postgres": 10, **dict.fromkeys(MEMBERS, 20), "traefik": 30}


@dataclass(frozen=True)
class Plan:
    clone: Clone
    data: DataDirectory
    port: int
    ports: Mapping[str, int]
    traefik: Path
    require_tokens: bool
    public_url: str | None = None

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def address(self) -> str:
        """The URL for people and clients."""
        return (self.public_url or self.url).rstrip("/")

    def url_of(self, listener: str) -> str:
        return f"http://{LOOPBACK}:{self.ports[listener]}"


def check_environment(member: str, python: Path) -> None:
    if not python.exists():
        raise CannotStart(f"The environment of {member} is missing; run `make install` first.")


def check_installed(clone: Clone) -> None:
    for member in MEMBERS:
        check_environment(member, clone.python(member))
    model = _model_directory(clone)
    if not model.is_dir() and not os.environ.get("RETRIEVAL_EMBEDDING_URL"):
        raise CannotStart(f"The embedding model is missing in {model}; run `make model` first.")


def service_program(plan: Plan, service: str, dsn: str, passwords: RolePasswords) -> Program:
    keyring = Keyring(plan.data.keys)
    settings = {
        **_accepted_tokens(plan),
        **_limits(plan, service),
        **_time_zone(),
        "SERVICE_JWKS": str(keyring.service_jwks),
        "SERVICE_KEY_FILE": str(keyring.service_key_file(service)),
        "DATABASE_URL": dsn,
        "DATABASE_PASSWORD": passwords.app,
    }
    if service == "records":
        settings |= _trusted_agents(plan) | {"AUTHORIZATION_SERVER": plan.address}
    if service == "audit":
        settings["PROOF_FOLDER"] = str(plan.data.audit_proof)
        if plan.data.log_name.exists():
            settings["LOG_NAME"] = plan.data.log_name.read_text(encoding="utf-8").strip()
        settings["LOG_KEY_FILE"] = str(plan.data.public_key("log"))
        settings["WITNESSES"] = json.dumps(
            {witness: str(plan.data.public_key(witness)) for witness in WITNESSES}
        )
    else:
        settings["WITNESS_FOLDER"] = str(plan.data.witness / service)
        settings["WITNESS_KEY_FILE"] = str(plan.data.public_key(service))
        settings["WITNESS_LOG_KEYS"] = str(plan.data.public_key("log"))
    return _member_program(plan, service, settings)


def mcp_program(plan: Plan) -> Program:
    settings = {
        **_accepted_tokens(plan),
        **_limits(plan, "mcp"),
        "GATEWAY_URL": plan.url,
        "AUTHORIZATION_SERVER": plan.address,
    }
    return _member_program(plan, "mcp", settings)


def auth_program(plan: Plan) -> Program:
    settings = {
        "PUBLIC_URL": plan.address,
        "SERVICE_KEY_FILE": str(Keyring(plan.data.keys).service_key_file(AUTH)),
        "TOKEN_ISSUER": ISSUER,
        "TOKEN_AUDIENCE": AUDIENCE,
    }
    return _member_program(plan, AUTH, settings)


def console_program(plan: Plan) -> Program:
    settings = {
        **_accepted_tokens(plan),
        "REQUIRE_TOKENS": "true",
        "GATEWAY_URL": plan.url,
        "SESSION_KEY": Keyring(plan.data.keys).session_key,
        "SIGN_IN_FOLDER": str(plan.data.sign_ins),
    }
    return _member_program(plan, "console", settings | _time_zone())


def edge_program(plan: Plan) -> Program:
    return _member_program(plan, "edge", _time_zone())


def traefik_program(plan: Plan) -> Program:
    peer_ports = {name: plan.ports[name] for name in map(peer_entry_point, PEERED)}
    return Program(
        "traefik",
        [str(plan.traefik)],
        traefik_environment(plan.clone, plan.data, plan.port, plan.ports["internal"], peer_ports),
        plan.data.path,
        PRIORITIES["traefik"],
        is_ok(f"{plan.url}/health"),
        # TRAEFIK_* variables of the user's shell would add static options.
        withheld=all_except(),
    )


def postgres_program(command: list[str], data: DataDirectory, ready: Callable[[], bool]) -> Program:
    return Program(
        "postgres",
        command,
        {"LC_ALL": "C"},
        data.postgres,
        PRIORITIES["postgres"],
        ready,
        withheld=all_except(),
        # PostgreSQL's fast shutdown does not wait for clients to disconnect.
        stop_signal="INT",
        stop_seconds=60,
    )


def service_migration(
    clone: Clone,
    service: str,
    *,
    python: Path,
    launcher: Mapping[str, str],
    dsn: str,
    password: str,
    model: Mapping[str, str],
) -> Migration:
    prefix = service.upper()
    environment = {
        **inherited(withheld_from(service), launcher),
        f"{prefix}_MIGRATE_DATABASE_URL": dsn.replace(f"//{service}_app@", f"//{service}_migrate@"),
        f"{prefix}_MIGRATE_DATABASE_PASSWORD": password,
        **model,
    }
    return Migration(service, python, clone.member(service), environment)


def is_ok(url: str) -> Callable[[], bool]:
    def check() -> bool:
        try:
            with open_loopback(url) as response:
                return bool(response.status == HTTPStatus.OK)
        except OSError:
            return False

    return check


def failed_checks(url: str) -> str:
    try:
        open_loopback(url).close()
    except urllib.error.HTTPError as refused:
        with refused:
            body = refused.read()
        try:
            checks = json.loads(body)["checks"]
            return ", ".join(
                f"{name} {result}" for name, result in checks.items() if result != "ok"
            )
        except (ValueError, TypeError, KeyError, AttributeError):
            return f"its /readyz answers {refused.code}"
    except OSError:
        return "the program does not answer"
    return ""


def member_program(
    slot: str, member: str, clone: Clone, *, python: Path, port: int, environment: Mapping[str, str]
) -> Program:
    url = f"http://{LOOPBACK}:{port}/readyz"
    return Program(
        slot,
        [str(python), "-m", "chassis.serve", PACKAGES.get(member, member)],
        {**environment, port_variable(member): str(port)},
        clone.member(member),
        PRIORITIES[member],
        is_ok(url),
        failed_checks=lambda: failed_checks(url),
        withheld=withheld_from(member),
        # A stopping process needs at most 20 s for its last requests.
        stop_seconds=25,
        has_second_slot=True,
    )


def addresses_of(slot: str, environment: Mapping[str, str]) -> tuple[str, str]:
    if slot == "traefik":
        web, internal = (environment[entry_point_variable(name)] for name in ("web", "internal"))
        return web, internal
    own = f"{LOOPBACK}:{environment[port_variable(slot.removesuffix(second_slot('')))]}"
    return own, own


def port_variable(member: str) -> str:
    return f"{member.upper()}_PORT"


def _accepted_tokens(plan: Plan) -> dict[str, str]:
    keyring = Keyring(plan.data.keys)
    return {
        "REQUIRE_TOKENS": str(plan.require_tokens).lower(),
        "TOKEN_ISSUER": ISSUER,
        "TOKEN_AUDIENCE": AUDIENCE,
        "TOKEN_JWKS": str(keyring.token_jwks),
        "REVOCATIONS": str(keyring.revocations.path),
    }


def _limits(plan: Plan, name: str) -> dict[str, str]:
    if plan.require_tokens:
        return {}
    prefix = name.upper()
    return {
        limit: value
        for limit, value in TEAM_LIMITS.items()
        if f"{prefix}_{limit}" not in os.environ
    }


def _trusted_agents(plan: Plan) -> dict[str, str]:
    """Callers who may write resources that charts show before a person accepts the resources. The operator's variable
    has precedence.
    """
    if plan.require_tokens or "RECORDS_TRUSTED_AGENTS" in os.environ:
        return {}
    return {"TRUSTED_AGENTS": ",".join(f"{UNNAMED}:{type_}" for type_ in CHART_TYPES)}


def _time_zone() -> dict[str, str]:
    zone = os.environ.get("CHARTROOM_TIME_ZONE")
    return {"TIME_ZONE": zone} if zone else {}


def _member_program(plan: Plan, name: str, settings: Mapping[str, str]) -> Program:
    own = {
        "HOST": LOOPBACK,
        **{f"{peer.upper()}_URL": plan.url_of(peer_entry_point(peer)) for peer in PEERS[name]},
        **settings,
    }
    prefix = name.upper()
    environment = {f"{prefix}_{setting}": value for setting, value in own.items()}
    if plan.public_url:
        environment["CHARTROOM_PUBLIC_URL"] = plan.public_url
    return member_program(
        name,
        name,
        plan.clone,
        python=plan.clone.python(name),
        port=plan.ports[name],
        environment={**environment, **model_settings(plan.clone, name)},
    )


def withheld_from(member: str) -> str:
    """Return a regular expression for environment variables that a member does not inherit. Each member inherits its
    own settings (without the database's), and variables of traces, native libraries and the session.
    """
    own = rf"{member.upper()}_(?!(MIGRATE_)?DATABASE_).*"
    return all_except(own, "OTEL_.*", "OMP_NUM_THREADS", "MALLOC_.*")


def model_settings(clone: Clone, name: str) -> dict[str, str]:
    if name != "retrieval":
        return {}
    # With huge pages, the model takes 15 % less CPU for a question.
    huge_pages = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
    return {"RETRIEVAL_MODEL_DIR": str(_model_directory(clone).absolute()), **huge_pages}


def _model_directory(clone: Clone) -> Path:
    return Path(os.environ.get("RETRIEVAL_MODEL_DIR") or clone.model)
