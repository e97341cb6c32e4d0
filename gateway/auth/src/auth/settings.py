from pathlib import Path
from typing import Annotated, Self

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from chassis.settings import PeerURL, ProcessSettings, ServerSettings


class RegistrySettings(ProcessSettings):
    """Where clients are registered, and the key for calls and for tokens."""

    model_config = SettingsConfigDict(env_prefix="AUTH_")

    records_url: PeerURL = "http://127.0.0.1:8001"
    service_key_file: Annotated[
        Path, Field(description="A PEM file with the P-256 key that signs tokens")
    ]


class Settings(ServerSettings, RegistrySettings):
    model_config = SettingsConfigDict(env_prefix="AUTH_")

    port: Annotated[int, Field(ge=0, le=65535)] = 8007
    token_issuer: Annotated[
        str, Field(description="The claim `iss` of tokens, as services accept it")
    ] = "chartroom"  # noqa: S105 - A name.
    token_audience: Annotated[
        str, Field(description="The claim `aud` of tokens, as services accept it")
    ] = "chartroom"  # noqa: S105 - A name.

    @classmethod
    def for_documents(cls) -> Self:
        return cls(port=0, service_key_file=Path("nothing"))
