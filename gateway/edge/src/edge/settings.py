from typing import Annotated, Self

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from chassis.settings import PeerURL, ServerSettings, TimeZone


class Settings(ServerSettings):
    model_config = SettingsConfigDict(env_prefix="EDGE_")

    port: Annotated[int, Field(ge=0, le=65535)] = 8004
    records_url: PeerURL = "http://127.0.0.1:8001"
    audit_url: PeerURL = "http://127.0.0.1:8002"
    retrieval_url: PeerURL = "http://127.0.0.1:8003"
    mcp_url: PeerURL = "http://127.0.0.1:8005"
    console_url: PeerURL = "http://127.0.0.1:8006"
    time_zone: TimeZone = "UTC"

    @classmethod
    def for_documents(cls) -> Self:
        return cls(port=0)

    def services(self) -> dict[str, str]:
        return {
            "records": self.records_url,
            "audit": self.audit_url,
            "retrieval": self.retrieval_url,
        }
