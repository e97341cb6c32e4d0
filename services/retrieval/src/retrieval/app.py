import shlex
from zoneinfo import ZoneInfo

from fastapi import FastAPI

from chassis.database.connections import in_transaction
from chassis.facility import FACILITY
from chassis.identity.trusted_agents import trusted_agents
from chassis.loop import Loop
from chassis.patient_names.asked import AskedPatients
from chassis.patient_names.names import FIRST_CALL
from chassis.peers import Transport
from chassis.timings import USUAL, Timings
from chassis.witness.endpoints import WitnessApplication, use_witness
from retrieval.acceptance import Acceptance
from retrieval.chart_documents.endpoints import router as chart_documents_router
from retrieval.chunks.endpoints import router as chunks_router
from retrieval.comparison.endpoints import router as comparison_router
from retrieval.documents.endpoints import router as documents_router
from retrieval.embedding.models.loading import ModelApplication, Models
from retrieval.embedding.protocol import Embedder
from retrieval.files.process import FileReader
from retrieval.files.recognition import Recogniser
from retrieval.jobs.endpoints import router as jobs_router
from retrieval.jobs.service import Jobs
from retrieval.jobs.stream import Progress
from retrieval.passages.service import fold_terms
from retrieval.search.endpoints import router as search_router
from retrieval.search.repository import set_up
from retrieval.settings import BesideSettings, Settings, beside_settings
from retrieval.worker import JobMetrics, JobWorker

DESCRIPTION = "Passages of charts and policies, found by meaning."


class Retrieval(ModelApplication, WitnessApplication):
    file_reader: FileReader
    acceptance: Acceptance
    patients: AskedPatients
    jobs: Jobs
    progress: Progress


def create_app(
    settings: Settings,
    *,
    beside: BesideSettings | None = None,
    embedder: Embedder | None = None,
    embedding_transport: Transport | None = None,
    audit_transport: Transport | None = None,
    records_transport: Transport | None = None,
    timings: Timings = USUAL,
) -> FastAPI:
    """The models are loaded before the port opens. A test that passes an embedder closes it."""
    FACILITY.zone = ZoneInfo(settings.time_zone)
    application = Retrieval("retrieval", settings, description=DESCRIPTION)
    application.accept_slow_bodies(settings, "/documents")
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
    recogniser = Recogniser(shlex.split(settings.ocr_command)) if settings.ocr_command else None
    application.file_reader = FileReader(application.metrics.registry, recogniser)
    application.on_close(application.file_reader.close)
    application.patients = application.use_names(database, records)

    trusted = trusted_agents(settings.trusted(), require_tokens=settings.require_tokens)
    application.acceptance = Acceptance(trusted)
    jobs = application.jobs = Jobs(streams_per_caller=settings.streams_per_caller)
    require_valid = application.verifier.require_valid
    application.progress = Progress(
        database,
        jobs.stopping,
        require_valid,
        heartbeat_s=settings.stream_heartbeat_s,
        longest_s=settings.stream_longest_s,
    )
    application.before_stop(jobs.stopping.set)
    worker = JobWorker(
        writes=application.writes,
        jobs=jobs,
        metrics=JobMetrics(application.metrics.registry),
        model=lambda: application.active_model,
        reader=application.file_reader,
        acceptance=application.acceptance,
        members=members,
        patients=application.patients,
        require_valid=require_valid,
        lease_s=settings.job_lease_s,
        poll_s=settings.job_poll_s,
        retention_hours=settings.job_retention_hours,
    )
    application.while_serving(worker.running)

    Models(
        application,
        database,
        settings,
        beside or beside_settings(),
        embedder=embedder,
        transport=embedding_transport,
    )
    fold = in_transaction(database, fold_terms)
    application.while_serving(Loop(fold, 10.0, "backfill of counts of terms failed").running)
    witness_router = use_witness(application, settings)
    return application.finish(
        [
            jobs_router,
            documents_router,
            chart_documents_router,
            chunks_router,
            search_router,
            comparison_router,
            witness_router,
        ]
    )
