from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, Field, SecretStr, model_validator
from pydantic_settings import SettingsConfigDict

from chassis.settings import CallerSettings, PeerURL, ServerSettings, TimeZone
from console.prices import Prices

KEY_BYTES = 32
LONGEST_PARAMETERS = 20


def _require_key(value: SecretStr) -> SecretStr:
    try:
        key = bytes.fromhex(value.get_secret_value().strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError(f"write {KEY_BYTES} random bytes as {KEY_BYTES * 2} hexadecimal digits")
    return value


def _require_prices(file: Path | None) -> Path | None:
    if file is not None:
        Prices.read(file)
    return file


class Settings(ServerSettings, CallerSettings):
    model_config = SettingsConfigDict(env_prefix="CONSOLE_")

    port: Annotated[int, Field(ge=0, le=65535)] = 8006
    gateway_url: Annotated[
        PeerURL, Field(description="The gateway's URL for the console's own requests")
    ] = "http://127.0.0.1:8080"
    session_key: Annotated[
        SecretStr,
        AfterValidator(_require_key),
        Field(description="The encryption key of cookies; changing it signs everybody out"),
    ]
    time_zone: TimeZone = "UTC"
    idle_minutes: Annotated[
        int, Field(ge=1, le=720, description="A session without requests ends after this time")
    ] = 30
    stream_longest_s: Annotated[
        float,
        Field(gt=0, le=86400, description="A live stream ends after this time; pages reconnect"),
    ] = 3600.0
    streams_per_caller: Annotated[
        int, Field(ge=1, le=1000, description="Live streams of one person, in this process")
    ] = 20
    sign_in_folder: Annotated[
        Path | None, Field(description="The folder of tokens for sign-in links")
    ] = None
    oidc_issuer: Annotated[
        PeerURL | None, Field(description="The URL of the OpenID Connect issuer for sign-in")
    ] = None
    oidc_client_id: str = ""
    oidc_client_secret: Annotated[
        SecretStr | None, Field(description="Omit it for a public client")
    ] = None
    oidc_scope: Annotated[str, Field(description="Requested scopes, separated by spaces")] = (
        "openid"
    )
    oidc_parameters: Annotated[
        dict[str, str],
        Field(
            max_length=LONGEST_PARAMETERS,
            description="More parameters for the issuer, as JSON, such as `audience` or `resource`",
        ),
    ] = {}  # noqa: RUF012 - pydantic copies it.

    prices_file: Annotated[
        Path | None,
        AfterValidator(_require_prices),
        Field(description="Prices of models, as JSON, which a process reads when it starts"),
    ] = None

    @model_validator(mode="after")
    def refuse_callers_without_tokens(self) -> Self:
        """Only a token can identify a person, and every page needs a person."""
        if not self.require_tokens:
            raise ValueError("the console is for people, so CONSOLE_REQUIRE_TOKENS cannot be false")
        return self

    @model_validator(mode="after")
    def refuse_half_an_issuer(self) -> Self:
        if self.oidc_issuer is not None and not (self.oidc_client_id and self.public_url):
            raise ValueError(
                "CONSOLE_OIDC_ISSUER also needs CONSOLE_OIDC_CLIENT_ID and CONSOLE_PUBLIC_URL"
            )
        return self

    @property
    def prices(self) -> Prices:
        return Prices() if self.prices_file is None else Prices.read(self.prices_file)

    @property
    def key(self) -> bytes:
        return bytes.fromhex(self.session_key.get_secret_value().strip())

    @classmethod
    def for_documents(cls) -> Self:
        return cls(
            port=0,
            token_jwks="nothing",  # noqa: S106 - The name of a file that is never read.
            session_key=SecretStr("0" * 2 * KEY_BYTES),
        )
