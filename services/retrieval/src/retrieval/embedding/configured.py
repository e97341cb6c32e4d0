from collections.abc import Callable

from chassis.peers import PeerClient
from chassis.settings import StartupError
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.openai import OpenAIEmbedder
from retrieval.embedding.protocol import Embedder, ModelUnusable
from retrieval.settings import EmbeddingSettings

UseServer = Callable[[str, str | None], PeerClient]


def make_embedder(
    settings: EmbeddingSettings, model: ModelIdentity, use_server: UseServer
) -> Embedder:
    if settings.embedding_url is not None:
        key = settings.embedding_api_key
        return OpenAIEmbedder(
            use_server(settings.embedding_url, key.get_secret_value() if key else None),
            model,
            deadline_s=settings.embedding_deadline_s,
            max_batch=settings.embedding_batch,
        )
    try:
        embedder = LocalEmbedder(settings.model_dir, variant=settings.embedding_variant)
    except ModelUnusable as failure:
        raise StartupError(str(failure)) from None
    found = (embedder.model_name, embedder.dimension)
    if not model.is_own and found != (model.name, model.dimension):
        prefix = settings.model_config["env_prefix"]
        raise StartupError(
            f"{prefix}MODEL_DIR holds {embedder.model_name} with {embedder.dimension} dimensions, but {model} is "
            f"configured; correct {prefix}EMBEDDING_MODEL and _DIMENSION, or set {prefix}EMBEDDING_URL."
        )
    return embedder
