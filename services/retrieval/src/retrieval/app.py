"""The composition root of the retrieval service."""

from importlib.metadata import version

from fastapi import FastAPI

from chassis.backfill import Backfill, in_transaction
from chassis.database_application import DatabaseApplication
from chassis.patient_names.names import FIRST_CALL
from chassis.peers import Transport
from chassis.settings import StartupError
from chassis.timings import USUAL, Timings
from chassis.witness.endpoints import use_witness
from retrieval.chunks.backfill import add_missing_passages
from retrieval.chunks.endpoints import router as chunks_router
from retrieval.documents.endpoints import router as documents_router
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.models.service import active_model, with_floor
from retrieval.embedding.openai import OpenAIEmbedder
from retrieval.embedding.protocol import Embedder, ModelUnusable
from retrieval.feed.endpoints import router as feed_router
from retrieval.files.process import FileReader
from retrieval.jobs.endpoints import router as jobs_router
from retrieval.jobs.service import Jobs
from retrieval.jobs.stream import Progress
from retrieval.passages.service import fold_terms
from retrieval.search.endpoints import router as search_router
from retrieval.search.repository import set_up
from retrieval.settings import Settings
from retrieval.worker import JobMetrics, JobWorker

DESCRIPTION = "Passages of charts and policies, found by meaning."


def create_app(
    settings: Settings,
    *,
    embedder: Embedder | None = None,
    embedding_transport: Transport | None = None,
    audit_transport: Transport | None = None,
    records_transport: Transport | None = None,
    timings: Timings = USUAL,
) -> FastAPI:
    """Build the application; it loads the model before its port opens.

    Tests pass an embedder, which they close themselves, or transports in place of an embedding
    server and of audit.
    """
    application = DatabaseApplication(
        "retrieval",
        settings,
        title="retrieval",
        description=DESCRIPTION,
        version=version("chartroom-retrieval"),
    )
    database = application.use_database(settings, timings)
    database.prepare_connections(set_up)
    tokens = application.use_identity(settings)
    application.use_writes(settings, database, tokens, transport=audit_transport)
    records = application.use_peer(
        "records",
        settings.records_url,
        tokens=tokens,
        transport=records_transport,
        first_call=FIRST_CALL,
    )
    members = application.use_members(settings, database, records)
    application.app.state.file_reader = FileReader()
    application.app.state.patients = application.use_names(database, records)

    jobs = application.app.state.jobs = Jobs(streams_per_caller=settings.streams_per_caller)
    require_valid = application.app.state.verifier.require_valid
    application.app.state.progress = Progress(
        database,
        jobs.stopping,
        require_valid,
        heartbeat_s=settings.stream_heartbeat_s,
        longest_s=settings.stream_longest_s,
    )
    application.before_stop(jobs.stopping.set)
    worker = JobWorker(
        application.app.state.writes,
        jobs,
        JobMetrics(application.metrics.registry),
        model=lambda: application.app.state.active_model,
        reader=application.app.state.file_reader,
        members=members,
        patients=application.app.state.patients,
        require_valid=require_valid,
        lease_s=settings.job_lease_s,
        poll_s=settings.job_poll_s,
        retention_hours=settings.job_retention_hours,
    )
    application.while_serving(worker.running)

    is_remote = embedder is None and settings.embedding_url is not None

    async def add_passages() -> bool:
        return await add_missing_passages(database, application.app.state.active_model)

    async def activate_model() -> None:
        identity = settings.model_identity()
        active = embedder
        if active is None:
            active = make_embedder(application, settings, identity, embedding_transport)
            application.on_close(active.aclose)
        model = await active_model(database, active, identity)
        if not is_remote:
            model = await with_floor(database, model, identity)
        application.app.state.active_model = model

    async def measure_floor() -> bool:
        state = application.app.state
        identity = settings.model_identity()
        state.active_model = await with_floor(database, state.active_model, identity)
        return False

    application.before_serving(activate_model)
    application.while_serving(
        Backfill("counts of terms", in_transaction(database, fold_terms)).running
    )
    application.while_serving(Backfill("passages", add_passages).running)
    if is_remote:  # The start does not wait for the server.
        application.while_serving(Backfill("the model's floor", measure_floor).running)
    witness_router = use_witness(application, settings)
    return application.finish(
        [jobs_router, documents_router, feed_router, chunks_router, search_router, witness_router]
    )


def make_embedder(
    application: DatabaseApplication,
    settings: Settings,
    model: ModelIdentity,
    transport: Transport | None,
) -> Embedder:
    """Return the configured embedder. Raises StartupError where it cannot work."""
    if settings.embedding_url is not None:
        key = settings.embedding_api_key
        bearer = key.get_secret_value() if key else None
        server = application.use_peer(
            "embedding-server",
            settings.embedding_url,
            bearer=bearer,
            transport=transport,
            first_call=None,
        )
        return OpenAIEmbedder(
            server,
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
        raise StartupError(
            f"RETRIEVAL_MODEL_DIR holds {embedder.model_name} with {embedder.dimension} dimensions, but {model} is "
            "configured; correct RETRIEVAL_EMBEDDING_MODEL and _DIMENSION, or set RETRIEVAL_EMBEDDING_URL."
        )
    return embedder
