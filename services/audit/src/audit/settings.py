"""AUDIT_* settings."""

from typing import Annotated

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from chassis.settings import AccessSettings, ServiceSettings, StreamSettings


class Settings(ServiceSettings, AccessSettings, StreamSettings):
    """Settings of the audit service; the defaults are those of a system on one machine."""

    model_config = SettingsConfigDict(env_prefix="AUDIT_")

    port: Annotated[int, Field(ge=0, le=65535)] = 8002
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
