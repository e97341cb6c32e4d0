"""RETRIEVAL_* settings."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr
from pydantic_settings import SettingsConfigDict

from chassis.settings import ProcessSettings, ServiceSettings
from retrieval.embedding_models.identity import ModelIdentity

# pgvector's HNSW index takes no more.
MAX_DIMENSION = 2000


class EmbeddingSettings(ProcessSettings):
    """Which model turns texts into vectors: the local one, or whatever an OpenAI-compatible server at `embedding_url`
    runs.
    """

    model_config = SettingsConfigDict(env_prefix="RETRIEVAL_", protected_namespaces=())

    model_dir: Path = Path("model")
    embedding_url: str | None = None
    embedding_api_key: SecretStr | None = None
    embedding_model: Annotated[str, Field(min_length=1, max_length=200)] = "all-MiniLM-L6-v2"
    embedding_variant: Literal["int8", "fp32"] = "int8"
    embedding_dimension: Annotated[int, Field(ge=1, le=MAX_DIMENSION)] = 384

    def model_identity(self) -> ModelIdentity:
        """Return what vectors are compared by. A server's numeric variant is its own affair, so it counts as one."""
        variant = self.embedding_variant if self.embedding_url is None else "api"
        return ModelIdentity(self.embedding_model, variant, self.embedding_dimension)


class Settings(ServiceSettings, EmbeddingSettings):
    """Settings of the retrieval service; the defaults are those of a system on one machine."""

    model_config = SettingsConfigDict(env_prefix="RETRIEVAL_", protected_namespaces=())

    port: Annotated[int, Field(ge=0, le=65535)] = 8003
    embedding_deadline_s: Annotated[float, Field(gt=0, le=120, description="For a server at `embedding_url`")] = 20.0
