"""AUDIT_* settings."""

from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import Field, field_validator
from pydantic_settings import SettingsConfigDict

from chassis.settings import (
    AccessSettings,
    MigrationSettings,
    PeerURL,
    ProcessSettings,
    ServiceSettings,
    StreamSettings,
    is_http_url,
)

LOG_NAME = "chartroom/audit"
WITNESSING = ("records", "retrieval")  # Peers that can be witnesses.


class ProofSettings(ProcessSettings):
    """The place of the keys of the log's proof, and the log's name."""

    model_config = SettingsConfigDict(env_prefix="AUDIT_")

    proof_folder: Annotated[
        Path,
        Field(
            description="The folder in which audit alone keeps the key of the log's leaves, outside its database"
        ),
    ]
    log_name: Annotated[
        str,
        Field(
            pattern=r"^[^\s+]{1,128}$",
            description="The log's name in its checkpoints (their origin); a log that was restored from a "
            "backup continues under another",
        ),
    ] = LOG_NAME


class OwnerSettings(MigrationSettings, ProofSettings):
    """Settings of commands that append to the log as the schema's owner."""

    model_config = SettingsConfigDict(env_prefix="AUDIT_")


class Settings(ServiceSettings, AccessSettings, StreamSettings, ProofSettings):
    """Settings of the audit service; the defaults are those of a system on one machine."""

    model_config = SettingsConfigDict(env_prefix="AUDIT_")

    port: Annotated[int, Field(ge=0, le=65535)] = 8002
    log_key_file: Annotated[
        Path | None,
        Field(description="The file in which audit writes the log's public key for witnesses"),
    ] = None
    retrieval_url: PeerURL = "http://127.0.0.1:8003"
    witnesses: Annotated[
        dict[str, str],
        Field(
            default_factory=dict,
            description="The public key of each witness, or the file that it writes it to, as JSON: by the "
            "names records and retrieval, or by the URL of another witness (C2SP tlog-witness)",
        ),
    ]
    encounter_check_s: Annotated[
        float, Field(gt=0, le=5, description="How long an event waits for records to answer")
    ] = 0.2
    settle_interval_s: Annotated[
        float, Field(gt=0, le=3600, description="Pause between settling rounds")
    ] = 5.0
    span_texts: Annotated[
        bool,
        Field(
            description="Also store the prompts, messages and texts of exceptions that spans have"
        ),
    ] = False

    @field_validator("witnesses")
    @classmethod
    def require_peers_and_urls(cls, value: dict[str, str]) -> dict[str, str]:
        for name in value:
            if name not in WITNESSING and not is_http_url(name):
                raise ValueError("name records, retrieval, or the http(s) URL of another witness")
        return value

    @classmethod
    def for_documents(cls, **own: Any) -> Self:
        return super().for_documents(proof_folder=Path("nothing"), **own)
