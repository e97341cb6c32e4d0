"""AUDIT_* settings."""

from typing import Annotated

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from chassis.settings import AccessSettings, ServiceSettings


class Settings(ServiceSettings, AccessSettings):
    """Settings of the audit service; the defaults are those of a system on one machine."""

    model_config = SettingsConfigDict(env_prefix="AUDIT_")

    port: Annotated[int, Field(ge=0, le=65535)] = 8002
    encounter_check_s: Annotated[
        float, Field(gt=0, le=5, description="How long an event waits for records to answer")
    ] = 0.2
    settle_interval_s: Annotated[
        float, Field(gt=0, le=3600, description="Pause between settling rounds")
    ] = 5.0
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
