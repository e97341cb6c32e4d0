"""Settings of every service: <SERVICE>_* in the environment, a .env file or /run/secrets."""

import ipaddress
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, TypeVar
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    AnyHttpUrl,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

if TYPE_CHECKING:  # Only settings of a database load SQLAlchemy.
    from sqlalchemy.engine import URL

S = TypeVar("S", bound=BaseSettings)
SECRETS = Path("/run/secrets")
# User, host, port, rest. Clients disagree about other characters in a host, and no server listens on
# port 0.
HTTP_URL = re.compile(
    r"https?://([^/?#\s]*@)?([0-9A-Za-z._-]+|\[[0-9A-Fa-f:.]+\])(:(?!0+\b)[0-9]*)?([/?#].*)?",
    re.IGNORECASE,
)

POSTGRESQL_PORT = "5432"
SEVERAL_SERVERS = re.compile(
    r"(?P<start>[a-z+]+://([^/?#]*@)?)(?P<servers>[^/?#@]*,[^/?#@]*)(?P<rest>.*)"
)
SERVER = re.compile(r"(\[(?P<v6>[0-9A-Fa-f:.]+)\]|(?P<name>[^:\[\]]+))(:(?P<port>\d+))?")


class StartupError(Exception):
    """The service cannot start. The text is one sentence: what is wrong, and what to do."""


def is_http_url(url: str) -> bool:
    """Whether `url` names a server by http or https, in a form that every HTTP client reads alike."""
    try:
        AnyHttpUrl(url)
    except ValueError:
        return False
    return HTTP_URL.fullmatch(url) is not None


def _require_http_url(value: str) -> str:
    # The message does not repeat the value, which may hold a password.
    if not is_http_url(value):
        raise ValueError("write it as http://HOST:PORT or https://HOST")
    return value


PeerURL = Annotated[str, AfterValidator(_require_http_url)]


class ProcessSettings(BaseSettings):
    """The sources of settings; each service adds its `env_prefix`."""

    model_config = SettingsConfigDict(
        env_file=".env",
        extra="ignore",
        hide_input_in_errors=True,
        secrets_dir=SECRETS if SECRETS.is_dir() else None,
    )

    def __init__(self, **given: Any) -> None:  # Each field checks its own type.
        """Raises ValidationError; StartupError for a file of settings that cannot be read."""
        try:
            super().__init__(**given)
        except (UnicodeDecodeError, PermissionError):
            raise StartupError(
                f"The file .env here or a file in {SECRETS} cannot be read as UTF-8 text; fix or remove it."
            ) from None


class ServerSettings(ProcessSettings):
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)]
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    body_s: Annotated[
        float, Field(gt=0, le=3600, description="A request's body must arrive within this")
    ] = 60.0


class SlowBodySettings(ProcessSettings):
    """For routes that accept extracts and files, which may come over a slow link."""

    slow_body_s: Annotated[
        float, Field(gt=0, le=3600, description="An extract or a file must arrive within this")
    ] = 600.0


class DatabaseSettings(ProcessSettings):
    """How a service connects to its schema; the password may be in the URL or separate."""

    database_url: SecretStr
    database_password: SecretStr | None = None
    database_pool_size: Annotated[int, Field(ge=1, le=100)] = 10

    def database(self) -> "URL":
        return database_address(self.database_url, self.database_password)


class MigrationSettings(ProcessSettings):
    migrate_database_url: SecretStr
    migrate_database_password: SecretStr | None = None

    def database(self) -> "URL":
        return database_address(self.migrate_database_url, self.migrate_database_password)


class CallerSettings(ProcessSettings):
    """Which tokens of agents and persons are accepted, and how much one caller may ask of one
    process. A JWKS and the list of revocations are a file path or an http(s) URL.
    """

    host: str = "127.0.0.1"
    require_tokens: bool = True
    token_issuer: str = "chartroom"  # noqa: S105 - A name.
    token_audience: str = "chartroom"  # noqa: S105 - A name.
    token_longest_hours: Annotated[
        int, Field(ge=1, le=30 * 24, description="For a token of an agent or a person")
    ] = 30 * 24
    token_algorithms: Annotated[
        str,
        Field(
            pattern=r"^(ES256|RS256|PS256)( (ES256|RS256|PS256))*$",
            description="That the issuer may sign with, by spaces",
        ),
    ] = "ES256"  # noqa: S105 - A name.
    person_claim: Annotated[
        str,
        Field(
            description="Says that a token without `kind` is a person's: a claim that is there, "
            "or `claim=value`; without this setting such a token is refused"
        ),
    ] = ""
    scope_claims: Annotated[
        str,
        Field(description="Claims that hold scopes or roles, by spaces; `a.b` is b in a"),
    ] = "scope"
    scope_map: Annotated[
        dict[str, str], Field(description="The scopes of each role of another issuer, as JSON")
    ] = {}
    default_scopes: Annotated[str, Field(description="For a token without any such claim")] = ""
    token_jwks: str
    jwks_folder: Annotated[
        Path | None,
        Field(
            description="An existing folder for the last key documents that were read from URLs. The "
            "process starts with them while a URL does not answer, for up to 24 hours"
        ),
    ] = None
    revocations: Annotated[
        str | None, Field(description="The list of withdrawn tokens; without one, none is")
    ] = None
    rate_per_s: Annotated[float, Field(gt=0, description="Requests of one caller")] = 200.0
    rate_burst: Annotated[int, Field(ge=1, description="Requests of one caller at once")] = 400
    max_in_flight: Annotated[
        int, Field(ge=1, description="Requests of one caller that are being answered")
    ] = 64

    @model_validator(mode="after")
    def refuse_relaxed_mode_elsewhere(self) -> Self:
        """Without tokens every client is an agent, so the port must be on the loopback."""
        if not self.require_tokens and not is_loopback(self.host):
            raise ValueError("tokens may be optional only on a loopback address such as 127.0.0.1")
        return self


class IdentitySettings(CallerSettings):
    """Also which tokens of services are accepted, and the key that signs the service's own."""

    service_jwks: str
    service_key_file: Path


class WriteSettings(ProcessSettings):
    """How a service's events reach audit, and how long it keeps Idempotency-Keys."""

    audit_url: PeerURL = "http://127.0.0.1:8002"
    outbox_max_lag_s: Annotated[float, Field(gt=0)] = 300.0
    outbox_fail_closed: bool = False
    idempotency_hours: Annotated[int, Field(ge=24, le=24 * 365)] = 48


class AccessSettings(ProcessSettings):
    """The address at which a peer of records learns which patients callers may see."""

    records_url: PeerURL = "http://127.0.0.1:8001"
    access_silent_s: Annotated[
        float, Field(gt=0, le=86400, description="How long that counts while records is silent")
    ] = 900.0


def _empty_as_unset(value: Any) -> Any:  # Whatever the environment has.
    return None if value == "" else value


# An environment file may list a setting without a value: `RECORDS_WITNESS_FOLDER=`.
EMPTY_AS_UNSET = BeforeValidator(_empty_as_unset)


class WitnessSettings(ProcessSettings):
    """Whether the service is a witness of audit's log, and of which names and keys."""

    witness_folder: Annotated[
        Path | None,
        Field(
            description="The folder in which the service alone keeps its witness's key and memory, outside every "
            "database; without it, it is no witness"
        ),
        EMPTY_AS_UNSET,
    ] = None
    witness_log_keys: Annotated[
        str,
        Field(
            description="The public keys of the logs that it watches, by spaces, or a file with them"
        ),
    ] = ""
    witness_name: Annotated[
        str | None,
        Field(
            pattern=r"^[^\s+]{1,128}$",
            description="The name of the witness's key; chartroom/<service> without it",
        ),
        EMPTY_AS_UNSET,
    ] = None
    witness_key_file: Annotated[
        Path | None,
        Field(
            description="The file in which the service writes its witness's public key for others; witness.vkey in "
            "that folder without it"
        ),
        EMPTY_AS_UNSET,
    ] = None


class StreamSettings(ProcessSettings):
    """Answers that continue."""

    stream_heartbeat_s: Annotated[
        float, Field(gt=0, le=60, description="Pause between heartbeats on a stream")
    ] = 15.0
    stream_longest_s: Annotated[
        float,
        Field(
            gt=0,
            le=86400,
            description="A stream ends after this; its client presents a token again",
        ),
    ] = 3600.0
    streams_per_caller: Annotated[
        int,
        Field(
            ge=1,
            le=1000,
            description="How many streams a caller may have open at once, in this process",
        ),
    ] = 20


class ServiceSettings(ServerSettings, DatabaseSettings, IdentitySettings):
    @classmethod
    def for_documents(cls, **own: Any) -> Self:
        """Return settings for an application that never serves, to print its contract; `own` are
        further ones that a service requires.
        """
        return cls(
            port=0,
            database_url=SecretStr("postgresql://nobody@localhost/nothing"),
            token_jwks="nothing",  # noqa: S106 - The name of a file that is never read.
            service_jwks="nothing",
            service_key_file=Path("nothing"),
            **own,
        )


def _require_zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("name a time zone as IANA does, such as Europe/Oslo")
    return name


TimeZone = Annotated[
    str, AfterValidator(_require_zone), Field(description="The facility's time zone (IANA)")
]


def is_loopback(host: str) -> bool:
    """Whether `host` (a name or an address, IPv6 with or without brackets) is this machine's
    loopback.
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def database_address(url: SecretStr, password: SecretStr | None) -> "URL":
    """Return `url` with `password` for SQLAlchemy's asyncpg dialect. Several servers may be written
    as libpq reads them: `ROLE@a:1,b:2/DB` or `ROLE@/DB?host=a,b&port=1,2`. Raises StartupError.
    """
    from sqlalchemy.engine import make_url  # noqa: PLC0415
    from sqlalchemy.exc import ArgumentError  # noqa: PLC0415

    try:
        address = _with_a_port_each(make_url(_with_servers_as_options(url.get_secret_value())))
    except (ArgumentError, ValueError):
        raise StartupError(
            "A database URL cannot be read; write it as postgresql://ROLE@HOST:PORT/DATABASE."
        ) from None
    if address.drivername not in {"postgresql", "postgres", "postgresql+asyncpg"}:
        raise StartupError(
            "A database URL must begin with postgresql://, because chartroom runs on PostgreSQL only."
        )
    address = address.set(drivername="postgresql+asyncpg")
    return address if password is None else address.set(password=password.get_secret_value())


def _with_servers_as_options(url: str) -> str:
    """Write several servers in the form that SQLAlchemy reads."""
    found = SEVERAL_SERVERS.fullmatch(url)
    if found is None:
        return url
    servers = [SERVER.fullmatch(server) for server in found["servers"].split(",")]
    names = ",".join((server and (server["v6"] or server["name"])) or "" for server in servers)
    ports = ",".join((server and server["port"]) or POSTGRESQL_PORT for server in servers)
    options = f"{'&' if '?' in found['rest'] else '?'}host={names}&port={ports}"
    return f"{found['start']}{found['rest']}{options}"


def _with_a_port_each(address: "URL") -> "URL":
    names, ports = address.query.get("host"), address.query.get("port", POSTGRESQL_PORT)
    if not isinstance(names, str) or "," not in names or not isinstance(ports, str):
        return address
    if "," not in ports:
        ports = ",".join([ports] * len(names.split(",")))
    if len(ports.split(",")) != len(names.split(",")) or not all(names.split(",")):
        raise ValueError("a port for each server")
    return address.update_query_dict({"port": ports})


def read_settings(kind: type[S]) -> S:
    """Return the settings of the environment. Raises StartupError for a person."""
    try:
        return kind()
    except ValidationError as failure:
        raise StartupError(explain(kind, failure)) from None


def explain(settings: type[BaseSettings], failure: ValidationError) -> str:
    """Return one sentence that names the settings that are missing or wrong, without values."""
    prefix = settings.model_config.get("env_prefix", "")
    parts = []
    for error in failure.errors(include_input=False, include_context=False, include_url=False):
        name = f"{prefix}{'_'.join(map(str, error['loc']))}".upper()
        if error["type"] == "missing":
            parts.append(f"{name} is not set")
        else:
            parts.append(f"{name} is wrong ({error['msg']})" if error["loc"] else error["msg"])
    return f"The settings do not allow a start: {'; '.join(parts)}. Set them in the environment or in a .env file."
