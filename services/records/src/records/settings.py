from typing import Annotated

from pydantic import AliasChoices, Field
from pydantic_settings import SettingsConfigDict

from chassis.settings import (
    PeerURL,
    ServiceSettings,
    SlowBodySettings,
    TimeZone,
    TrustSettings,
    WitnessSettings,
    WriteSettings,
)


class Settings(ServiceSettings, WriteSettings, SlowBodySettings, TrustSettings, WitnessSettings):
    model_config = SettingsConfigDict(env_prefix="RECORDS_", populate_by_name=True)

    port: Annotated[int, Field(ge=0, le=65535)] = 8001
    retrieval_url: PeerURL = "http://127.0.0.1:8003"
    context_deadline_s: Annotated[float, Field(gt=0, le=30)] = 3.0
    # Seconds after which another process takes over an import.
    import_lease_s: Annotated[float, Field(gt=0, le=600)] = 15.0
    import_poll_s: Annotated[float, Field(gt=0, le=60)] = 1.0
    fhir_trusts_patient_numbers: bool = Field(
        default=False,
        description="Resolve `Patient/<number>` in writes under /fhir to the patient with this "
        "number. A client's own ID that equals a number here then refers to that patient",
    )
    fhir_sources: str = Field(
        "",
        pattern=r"^([^=,]+=https?://[^=,?#\s]+(,[^=,]+=https?://[^=,?#\s]+)*)?$",
        description="Clients of /fhir that use the IDs of their own FHIR server: `client=https://ehr/fhir`, "
        "separated by commas. `PUT {type}/{id}` of such a client creates the resource. The ID works for "
        "this client only",
    )
    time_zone: TimeZone = "UTC"
    authorization_server: PeerURL | None = Field(
        None,
        description="Where clients of /fhir get tokens, such as the gateway's public URL with the auth app",
    )
    chart_texts_paused: bool = Field(
        default=False,  # Version 0.1.0 called the setting RECORDS_FEED_PAUSED.
        validation_alias=AliasChoices("RECORDS_CHART_TEXTS_PAUSED", "RECORDS_FEED_PAUSED"),
        description="Stop sending chart documents to retrieval; changes wait",
    )

    def sources(self) -> dict[str, str]:
        """Return the addresses of FHIR servers by their client's name."""
        pairs = (one.partition("=") for one in filter(None, self.fhir_sources.split(",")))
        return {client: base.rstrip("/") for client, _, base in pairs}
