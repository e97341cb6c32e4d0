from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import SettingsConfigDict

from chassis.settings import (
    EMPTY_AS_UNSET,
    AccessSettings,
    PeerURL,
    ProcessSettings,
    ServiceSettings,
    SlowBodySettings,
    StartupError,
    StreamSettings,
    TimeZone,
    TrustSettings,
    WitnessSettings,
    WriteSettings,
    read_settings,
)
from retrieval.embedding.brought import brought_model, is_brought
from retrieval.embedding.models.identity import DEFAULT_MODEL, MAX_DIMENSION, ModelIdentity
from retrieval.embedding.protocol import ModelUnusable

Prefix = Annotated[str, Field(max_length=200)]


class EmbeddingSettings(ProcessSettings):
    model_config = SettingsConfigDict(env_prefix="RETRIEVAL_", protected_namespaces=())

    model_dir: Path = Path("model")
    embedding_url: Annotated[PeerURL | None, EMPTY_AS_UNSET] = None
    embedding_api_key: Annotated[SecretStr | None, EMPTY_AS_UNSET] = None
    embedding_model: Annotated[str, Field(min_length=1, max_length=200)] = DEFAULT_MODEL
    embedding_variant: Literal["int8", "fp32"] = "int8"
    embedding_dimension: Annotated[int, Field(ge=1, le=MAX_DIMENSION)] = 384
    embedding_query_prefix: Prefix = ""
    embedding_passage_prefix: Prefix = ""
    embedding_batch: Annotated[
        int, Field(ge=1, le=2048, description="Texts in one request to a server at `embedding_url`")
    ] = 32
    embedding_deadline_s: Annotated[
        float, Field(gt=0, le=120, description="For a server at `embedding_url`")
    ] = 20.0

    @field_validator("embedding_api_key")
    @classmethod
    def require_header_characters(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not (
            value.get_secret_value().isascii() and value.get_secret_value().isprintable()
        ):
            raise ValueError("a key has printable ASCII characters only")
        return value

    def model_identity(self) -> ModelIdentity:
        """Identify the configured model. On a server its variant is `api`, because its numeric
        format is unknown.
        """
        if self.embedding_url is None and is_brought(self.model_dir):
            return self._own_model()
        variant = self.embedding_variant if self.embedding_url is None else "api"
        return ModelIdentity(
            self.embedding_model,
            variant,
            self.embedding_dimension,
            self.embedding_query_prefix,
            self.embedding_passage_prefix,
        )

    def _own_model(self) -> ModelIdentity:
        try:
            model = brought_model(self.model_dir)
        except ModelUnusable as failure:
            raise StartupError(str(failure)) from None
        is_named = "embedding_model" in self.model_fields_set
        return ModelIdentity(
            self.embedding_model if is_named else model.name,
            model.variant,
            model.dimension,
            self.embedding_query_prefix or model.query_prefix,
            self.embedding_passage_prefix or model.passage_prefix,
        )


class BesideSettings(EmbeddingSettings):
    model_config = SettingsConfigDict(env_prefix="RETRIEVAL_BESIDE_", protected_namespaces=())

    model_dir: Path = Path()


def beside_settings() -> BesideSettings | None:
    """Return the settings of the second model; None if none is configured."""
    found = read_settings(BesideSettings)
    return found if found.embedding_url is not None or found.model_dir != Path() else None


class Settings(
    ServiceSettings,
    AccessSettings,
    WriteSettings,
    SlowBodySettings,
    StreamSettings,
    TrustSettings,
    WitnessSettings,
    EmbeddingSettings,
):
    model_config = SettingsConfigDict(env_prefix="RETRIEVAL_", protected_namespaces=())

    port: Annotated[int, Field(ge=0, le=65535)] = 8003
    time_zone: TimeZone = "UTC"
    ocr_command: Annotated[
        str,
        Field(
            description="Program with arguments that recognises the text of a scanned page: gets its image (PGM), "
            "prints the text in UTF-8"
        ),
    ] = ""
    # Lease of the process that works on jobs; without renewal, another process takes over.
    job_lease_s: Annotated[float, Field(gt=0, le=600)] = 15.0
    job_poll_s: Annotated[float, Field(gt=0, le=60)] = 1.0
    job_retention_hours: Annotated[
        int, Field(ge=1, le=24 * 365, description="How long a job is kept after its end")
    ] = 7 * 24
