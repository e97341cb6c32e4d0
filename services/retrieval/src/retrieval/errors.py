"""Expected failures of the retrieval service."""

from chassis.problems import Problem


class EmbeddingUnavailable(Problem):
    status = 503
    code = "embedding-unavailable"
    title = "The embedding server does not answer at the moment; nothing was stored."
    retryable = True


class EmbeddingBusy(Problem):
    status = 503
    code = "embedding-busy"
    title = "As many long texts wait to be embedded as this service can do in time; nothing was done for this one."
    retryable = True

    def __init__(self) -> None:
        super().__init__(retry_after_s=5)


class EmbeddingModelReplaced(Problem):
    status = 503
    code = "embedding-model-replaced"
    title = "Vectors are stored of another model than the one this process was started with; it has to be restarted."
    retryable = True


class EmbeddingUnusable(Problem):
    status = 500  # Not 502, which means this service to whoever asks through the gateway, and invites to try again.
    code = "embedding-unusable"
    title = "The embedding server refuses, or answers no vector of the configured dimension; nothing was stored."
