from pydantic_settings import SettingsConfigDict

from chassis.settings import IdentitySettings, ServerSettings


class Settings(ServerSettings, IdentitySettings):
    model_config = SettingsConfigDict(env_prefix="BENCH_EMPTY_")
