from pydantic_settings import SettingsConfigDict

from chassis.settings import ServiceSettings, WriteSettings


class Settings(ServiceSettings, WriteSettings):
    model_config = SettingsConfigDict(env_prefix="SAMPLE_")

    port: int = 0
    friend_url: str = "http://127.0.0.1:9"
    audit_url: str = "http://127.0.0.1:9"
    start_fails: bool = False
    work_fails: bool = False
    stop_fails: bool = False
