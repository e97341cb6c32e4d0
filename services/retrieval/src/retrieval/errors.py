from chassis.problems.problem import Advice, Problem


class AcceptedContent(Problem):
    status = 409
    code = "accepted-content"
    title = "Accepted content"
    advice = Advice.ASK_PERSON
    detail = (
        "A person or a feed wrote the current version, or a person reviewed it, so an agent cannot change it. Nothing "
        "was changed. Store a new document with another `source_ref` that refers to this one, or create a task "
        "that asks a person for the change."
    )

    def __init__(self, current_version: int) -> None:
        super().__init__()
        self.current_version = current_version


class DocumentNotFound(Problem):
    status = 404
    code = "document-not-found"
    title = "Document not found"
    detail = "No document that you may see has this id."


class DocumentVersionNotFound(Problem):
    status = 404
    code = "document-version-not-found"
    title = "Document version not found"
    detail = "No document that you may see has this id and this version."


class OriginalNotFound(Problem):
    status = 404
    code = "original-not-found"
    title = "Original not found"
    detail = (
        "The file of this version is not stored: the document was sent as a text, is rendered from a chart, or was "
        "stored before files were kept."
    )


class DocumentOfChart(Problem):
    status = 409
    code = "document-of-chart"
    title = "Document of a chart"
    advice = Advice.CORRECT
    detail = (
        "This document is rendered from a resource of the chart. Change the resource; the document "
        "follows."
    )


class ChunkNotFound(Problem):
    status = 404
    code = "chunk-not-found"
    title = "Chunk not found"
    detail = "No chunk that you may see has this id."


class ChunkOfDocument(Problem):
    status = 409
    code = "chunk-of-document"
    title = "Chunk of a document"
    advice = Advice.CORRECT
    detail = (
        "This chunk is a part of a document. Delete the document, or store it again without this "
        "part of its text."
    )


class JobNotFound(Problem):
    status = 404
    code = "job-not-found"
    title = "Job not found"
    detail = "No job that you started has this id. Finished jobs are deleted after some time."


class DocumentAbandoned(Problem):
    """The outcome of a document in a job, never an answer to a request."""

    code = "document-abandoned"
    title = "Document abandoned"
    detail = (
        "The document could not be stored in several attempts. The operators find the reason in "
        "the log."
    )


class EmbeddingUnavailable(Problem):
    status = 503
    code = "embedding-unavailable"
    title = "Embedding server unavailable"
    detail = "The embedding server does not return vectors now. Nothing was stored; send the request again later."
    retryable = True


class EmbeddingBusy(Problem):
    status = 503
    code = "embedding-busy"
    title = "Embedding busy"
    detail = (
        "Too many long texts are waiting to be embedded. "
        "Nothing was stored; send the request again later."
    )
    retryable = True

    def __init__(self) -> None:
        super().__init__(retry_after_s=5)


class EmbeddingModelReplaced(Problem):
    status = 503
    code = "embedding-model-replaced"
    title = "Embedding model replaced"
    detail = (
        "The stored vectors are from another model than this process uses. "
        "The operators must restart it."
    )
    retryable = True


class EmbeddingUnusable(Problem):
    # 500, not 502, because gateways retry a 502.
    status = 500
    code = "embedding-unusable"
    title = "Embedding unusable"
    detail = (
        "The embedding server refuses the text, or its vectors do not have the configured dimension. Nothing "
        "was stored; report this to the operators."
    )


EMBEDDING = (EmbeddingUnusable, EmbeddingUnavailable, EmbeddingBusy, EmbeddingModelReplaced)
