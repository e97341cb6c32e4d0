"""RETRIEVAL_* settings."""

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import SettingsConfigDict

from chassis.settings import PeerURL, ProcessSettings, ServiceSettings, WriteSettings
from retrieval.embedding.models.identity import ModelIdentity

# pgvector's HNSW index takes no more.
MAX_DIMENSION = 2000


class EmbeddingSettings(ProcessSettings):
    """Which model turns texts into vectors: the local one, or whatever an OpenAI-compatible server
    at `embedding_url` runs.
    """

    model_config = SettingsConfigDict(env_prefix="RETRIEVAL_", protected_namespaces=())

    model_dir: Path = Path("model")
    embedding_url: PeerURL | None = None
    embedding_api_key: SecretStr | None = None
    embedding_model: Annotated[str, Field(min_length=1, max_length=200)] = "all-MiniLM-L6-v2"
    embedding_variant: Literal["int8", "fp32"] = "int8"
    embedding_dimension: Annotated[int, Field(ge=1, le=MAX_DIMENSION)] = 384

    @field_validator("embedding_url", "embedding_api_key", mode="before")
    @classmethod
    def take_nothing_for_unset(cls, value: Any) -> Any:
        """A line such as `RETRIEVAL_EMBEDDING_URL=` in a file of settings says that there is
        none.
        """
        return None if value == "" else value

    @field_validator("embedding_api_key")
    @classmethod
    def refuse_what_no_header_holds(cls, value: SecretStr | None) -> SecretStr | None:
        """A key travels in a header."""
        if value is not None and not (
            value.get_secret_value().isascii() and value.get_secret_value().isprintable()
        ):
            raise ValueError("a key has printable ASCII characters only")
        return value

    def model_identity(self) -> ModelIdentity:
        """Return what vectors are compared by. A server's numeric variant is its own affair, so it
        counts as one.
        """
        variant = self.embedding_variant if self.embedding_url is None else "api"
        return ModelIdentity(self.embedding_model, variant, self.embedding_dimension)


class Settings(ServiceSettings, WriteSettings, EmbeddingSettings):
    """Settings of the retrieval service; the defaults are those of a system on one machine."""

    model_config = SettingsConfigDict(env_prefix="RETRIEVAL_", protected_namespaces=())

    port: Annotated[int, Field(ge=0, le=65535)] = 8003
    embedding_deadline_s: Annotated[
        float, Field(gt=0, le=120, description="For a server at `embedding_url`")
    ] = 20.0
