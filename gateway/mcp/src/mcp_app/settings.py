from typing import Annotated, Self

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from chassis.settings import CallerSettings, PeerURL, ServerSettings


class Settings(ServerSettings, CallerSettings):
    model_config = SettingsConfigDict(env_prefix="MCP_")

    port: Annotated[int, Field(ge=0, le=65535)] = 8005
    gateway_url: Annotated[
        PeerURL, Field(description="The address to which tools send their calls")
    ] = "http://127.0.0.1:8080"
    authorization_server: Annotated[
        PeerURL | None,
        Field(
            description="Where clients get tokens, such as the gateway's public URL with the auth app; by default "
            "MCP_TOKEN_ISSUER, if it is a URL"
        ),
    ] = None

    @classmethod
    def for_documents(cls) -> Self:
        return cls(port=0, token_jwks="nothing")  # noqa: S106 - The name of a file that is never read.
