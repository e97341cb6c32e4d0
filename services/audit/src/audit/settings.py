from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import Field, IPvAnyNetwork, field_validator
from pydantic_settings import SettingsConfigDict

from chassis.settings import (
    AccessSettings,
    MigrationSettings,
    PeerURL,
    ProcessSettings,
    ServiceSettings,
    StreamSettings,
    TimeZone,
    is_http_url,
)

LOG_NAME = "chartroom/audit"
WITNESSING = ("records", "retrieval")  # Peers that can be witnesses.


class ProofSettings(ProcessSettings):
    model_config = SettingsConfigDict(env_prefix="AUDIT_")

    proof_folder: Annotated[
        Path,
        Field(
            description="Folder for the key of the log's leaves, outside the database; only audit may access it"
        ),
    ]
    log_name: Annotated[
        str,
        Field(
            pattern=r"^[^\s+]{1,128}$",
            description="Name of the log in its checkpoints (their origin). A log that was restored from a backup "
            "continues under a new name.",
        ),
    ] = LOG_NAME


class OwnerSettings(MigrationSettings, ProofSettings):
    model_config = SettingsConfigDict(env_prefix="AUDIT_")


class Settings(ServiceSettings, AccessSettings, StreamSettings, ProofSettings):
    model_config = SettingsConfigDict(env_prefix="AUDIT_")

    port: Annotated[int, Field(ge=0, le=65535)] = 8002
    time_zone: TimeZone = "UTC"
    log_key_file: Annotated[
        Path | None,
        Field(
            description="File to which audit writes the log's public key for witnesses; a second file with the "
            "suffix `.rotations` gets the rotations of the key"
        ),
    ] = None
    retrieval_url: PeerURL = "http://127.0.0.1:8003"
    witnesses: Annotated[
        dict[str, str],
        Field(
            default_factory=dict,
            description="JSON object with the public key of each witness, or the file to which the witness writes its "
            "key. Its names are `records`, `retrieval`, or the URL of another witness (C2SP tlog-witness).",
        ),
    ]
    encounter_check_s: Annotated[
        float, Field(gt=0, le=5, description="Seconds that an event waits for an answer of records")
    ] = 0.2
    settle_interval_s: Annotated[
        float, Field(gt=0, le=3600, description="Seconds between settling rounds")
    ] = 5.0
    webhook_origins: Annotated[
        tuple[PeerURL, ...],
        Field(
            description="JSON list of the origins (scheme, host and port) that webhooks may have, such as "
            '`["https://hooks.example.org"]`. A host name must have a public address, or one in webhook_networks'
        ),
    ] = ()
    webhook_networks: Annotated[
        tuple[IPvAnyNetwork, ...],
        Field(
            description='JSON list of private networks with hosts of webhook_origins: `["10.1.0.0/16"]`'
        ),
    ] = ()
    webhook_failing_hours: Annotated[
        float,
        Field(gt=0, le=8760, description="A webhook is disabled if an event fails for longer"),
    ] = 72.0
    span_texts: Annotated[
        bool, Field(description="Also store the prompts, messages and exception texts of spans")
    ] = False

    @field_validator("witnesses")
    @classmethod
    def require_peers_and_urls(cls, value: dict[str, str]) -> dict[str, str]:
        for name in value:
            if name not in WITNESSING and not is_http_url(name):
                raise ValueError(
                    "expected records, retrieval, or the http(s) URL of another witness"
                )
        return value

    @classmethod
    def for_documents(cls, **own: Any) -> Self:
        return super().for_documents(proof_folder=Path("nothing"), **own)
