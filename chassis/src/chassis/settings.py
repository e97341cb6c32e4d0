"""Settings are read from <SERVICE>_* in the environment, a .env file or /run/secrets."""

import ipaddress
import os
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

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

S = TypeVar("S", bound=BaseSettings)
SECRETS = Path("/run/secrets")
# Rejects host characters that clients treat differently, and port 0.
HTTP_URL = re.compile(
    r"https?://([^/?#\s]*@)?([0-9A-Za-z._-]+|\[[0-9A-Fa-f:.]+\])(:(?!0+\b)[0-9]*)?([/?#].*)?",
    re.IGNORECASE,
)

PUBLIC_URL = re.compile(r"https?://[^/?#@]+(/[0-9A-Za-z._~-]+)*/?", re.IGNORECASE)
POSTGRESQL_PORT = "5432"
SEVERAL_SERVERS = re.compile(
    r"(?P<start>[a-z+]+://([^/?#]*@)?)(?P<servers>[^/?#@]*,[^/?#@]*)(?P<rest>.*)"
)
SERVER = re.compile(r"(\[(?P<v6>[0-9A-Fa-f:.]+)\]|(?P<name>[^:\[\]]+))(:(?P<port>\d+))?")


class StartupError(Exception):
    """The text is one sentence with the fault and the remedy."""


def is_http_url(url: str) -> bool:
    try:
        AnyHttpUrl(url)
    except ValueError:
        return False
    return HTTP_URL.fullmatch(url) is not None


def _require_http_url(value: str) -> str:
    # The error message lacks the value, which may include a password.
    if not is_http_url(value):
        raise ValueError("write it as http://HOST:PORT or https://HOST")
    return value


PeerURL = Annotated[str, AfterValidator(_require_http_url)]


# The URL of all members of a deployment; a member's own setting has precedence.
SHARED_PUBLIC_URL = "CHARTROOM_PUBLIC_URL"
# The launcher and Compose set the time zone of each member from this variable.
SHARED_TIME_ZONE = "CHARTROOM_TIME_ZONE"


def _or_shared_url(value: Any) -> Any:  # Any: a value from the environment.
    return value or os.environ.get(SHARED_PUBLIC_URL) or None


def _require_public_url(value: str) -> str:
    if not (is_http_url(value) and PUBLIC_URL.fullmatch(value)) or {".", ".."} & {
        *value.split("/")
    }:
        raise ValueError(
            f"write it, or {SHARED_PUBLIC_URL}, as https://HOST, or as https://HOST:PORT/PREFIX"
        )
    return value


PublicURL = Annotated[str, AfterValidator(_require_public_url)]


class ProcessSettings(BaseSettings):
    """Settings of a process; each service adds its `env_prefix`."""

    model_config = SettingsConfigDict(
        env_file=".env",
        extra="ignore",
        hide_input_in_errors=True,
        secrets_dir=SECRETS if SECRETS.is_dir() else None,
    )

    def __init__(self, **given: Any) -> None:  # Any: pydantic validates each field.
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
        float, Field(gt=0, le=3600, description="The time in which a request's body must arrive")
    ] = 60.0
    compiled_handlers: Annotated[
        bool, Field(description="Resolve parameters once at start, not for each request")
    ] = True
    public_url: Annotated[
        PublicURL | None,
        BeforeValidator(_or_shared_url),
        Field(
            validate_default=True,
            description="The gateway's URL as clients address it; by default CHARTROOM_PUBLIC_URL, or derived from "
            "each request",
        ),
    ] = None


class SlowBodySettings(ProcessSettings):
    """Some routes accept large files, possibly over slow connections."""

    slow_body_s: Annotated[
        float, Field(gt=0, le=3600, description="The time in which an extract or file must arrive")
    ] = 600.0


class DatabaseSettings(ProcessSettings):
    """The password is either in the URL or separate."""

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
    """Rate limits are per caller and process. A JWKS and the revocation list are a file path or an
    http(s) URL.
    """

    host: str = "127.0.0.1"
    require_tokens: bool = True
    token_issuer: str = "chartroom"  # noqa: S105 - A name.
    token_audience: str = "chartroom"  # noqa: S105 - A name.
    token_longest_hours: Annotated[
        int,
        Field(ge=1, le=30 * 24, description="The longest lifetime of an agent's or person's token"),
    ] = 30 * 24
    token_algorithms: Annotated[
        str,
        Field(
            pattern=r"^(ES256|RS256|PS256)( (ES256|RS256|PS256))*$",
            description="The issuer's signature algorithms, separated by spaces",
        ),
    ] = "ES256"  # noqa: S105 - A name.
    person_claim: Annotated[
        str,
        Field(
            description="How to identify a person's token without `kind`: the name of a claim that it has, "
            "or `claim=value`. If this is not set, tokens without `kind` are rejected"
        ),
    ] = ""
    scope_claims: Annotated[
        str,
        Field(
            description="Claims with scopes or roles, separated by spaces; `a.b` is member b of a"
        ),
    ] = "scope"
    scope_map: Annotated[
        dict[str, str], Field(description="The scopes of each of the issuer's roles, as JSON")
    ] = {}
    default_scopes: Annotated[
        str, Field(description="The scopes of a token without these claims")
    ] = ""
    token_jwks: str
    jwks_folder: Annotated[
        Path | None,
        Field(
            description="An existing folder for the last key documents that were read from URLs. The "
            "process starts with them while a URL does not answer, for up to 24 hours"
        ),
    ] = None
    revocations: Annotated[
        str | None,
        Field(description="The list of revoked tokens; if not set, tokens are not revoked"),
    ] = None
    rate_per_s: Annotated[float, Field(gt=0, description="Requests per caller")] = 200.0
    rate_burst: Annotated[int, Field(ge=1, description="Burst of requests per caller")] = 400
    max_in_flight: Annotated[int, Field(ge=1, description="Parallel requests per caller")] = 64

    @model_validator(mode="after")
    def refuse_relaxed_mode_elsewhere(self) -> Self:
        """Without tokens, every client is accepted as an agent."""
        if not self.require_tokens and not is_loopback(self.host):
            raise ValueError("tokens may be optional only on a loopback address such as 127.0.0.1")
        return self


class IdentitySettings(CallerSettings):
    service_jwks: str
    service_key_file: Path


class WriteSettings(ProcessSettings):
    audit_url: PeerURL = "http://127.0.0.1:8002"
    outbox_max_lag_s: Annotated[float, Field(gt=0)] = 300.0
    outbox_fail_closed: bool = False
    idempotency_hours: Annotated[int, Field(ge=24, le=24 * 365)] = 48


class AccessSettings(ProcessSettings):
    records_url: PeerURL = "http://127.0.0.1:8001"
    access_silent_s: Annotated[
        float,
        Field(
            gt=0, le=86400, description="How long the copy is valid while records does not answer"
        ),
    ] = 900.0


class TrustSettings(ProcessSettings):
    trusted_agents: str = Field(
        "",
        pattern=r"^([^,]+:([A-Z][A-Za-z]+|\*)(,[^,]+:([A-Z][A-Za-z]+|\*))*)?$",
        description="Agents whose content of a FHIR type counts without a person's acceptance, and that may change "
        "accepted content of this type, as a feed: `name:Type`, or `name:*` for all types, separated by commas",
    )

    def trusted(self) -> frozenset[str]:
        return frozenset(filter(None, self.trusted_agents.split(",")))


def _empty_as_unset(value: Any) -> Any:  # Any: a value from the environment.
    return None if value == "" else value


# An environment file may contain an empty value.
EMPTY_AS_UNSET = BeforeValidator(_empty_as_unset)


class WitnessSettings(ProcessSettings):
    witness_folder: Annotated[
        Path | None,
        Field(
            description="The private folder for the witness's key and state, outside every database. If not set, "
            "the service is not a witness"
        ),
        EMPTY_AS_UNSET,
    ] = None
    witness_log_keys: Annotated[
        str,
        Field(
            description="The public keys of the witnessed logs, separated by spaces, or a file that contains them"
        ),
    ] = ""
    witness_name: Annotated[
        str | None,
        Field(
            pattern=r"^[^\s+]{1,128}$",
            description="The name of the witness's key, by default chartroom/<service>",
        ),
        EMPTY_AS_UNSET,
    ] = None
    witness_key_file: Annotated[
        Path | None,
        Field(
            description="The file to which the service writes the witness's public key, by default witness.vkey in "
            "the witness's folder"
        ),
        EMPTY_AS_UNSET,
    ] = None


class StreamSettings(ProcessSettings):
    stream_heartbeat_s: Annotated[
        float, Field(gt=0, le=60, description="Pause between heartbeats on a stream")
    ] = 15.0
    stream_longest_s: Annotated[
        float,
        Field(
            gt=0,
            le=86400,
            description="The longest duration of a stream; its client reconnects and sends a token again",
        ),
    ] = 3600.0
    streams_per_caller: Annotated[
        int, Field(ge=1, le=1000, description="Open streams per caller in this process")
    ] = 20


class ServiceSettings(ServerSettings, DatabaseSettings, IdentitySettings):
    @classmethod
    def for_documents(cls, **own: Any) -> Self:
        """Return settings for an application that only prints its contract."""
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
        raise ValueError(f"write it, or {SHARED_TIME_ZONE}, as IANA does, such as Europe/Oslo")
    return name


TimeZone = Annotated[
    str, AfterValidator(_require_zone), Field(description="The facility's time zone (IANA)")
]


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def database_address(url: SecretStr, password: SecretStr | None) -> "URL":
    """Several servers are written as for libpq: `ROLE@a:1,b:2/DB` or `ROLE@/DB?host=a,b&port=1,2`."""
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
    try:
        return kind()
    except ValidationError as failure:
        raise StartupError(explain(kind, failure)) from None


def explain(settings: type[BaseSettings], failure: ValidationError) -> str:
    prefix = settings.model_config.get("env_prefix", "")
    parts = []
    for error in failure.errors(include_input=False, include_context=False, include_url=False):
        name = "_".join(map(str, error["loc"])).upper()
        name = name if name.startswith(prefix) else prefix + name
        if error["type"] == "missing":
            parts.append(f"{name} is not set")
        else:
            parts.append(f"{name} is wrong ({error['msg']})" if error["loc"] else error["msg"])
    return f"The settings do not allow a start: {'; '.join(parts)}. Set them in the environment or in a .env file."
