from fastapi import FastAPI

from chassis.database.connections import Database, in_transaction
from chassis.database_application import DatabaseApplication
from chassis.delivery import Relay
from chassis.identity.trusted_agents import trusted_agents, with_each_type
from chassis.loop import Loop
from chassis.observability.metrics import DeliveryMetrics
from chassis.peers import Transport
from chassis.timings import USUAL, Timings
from chassis.witness.endpoints import WitnessApplication, use_witness
from records.backend_clients.endpoints import router as backend_clients_router
from records.break_glass.endpoints import BreakGlassMetrics
from records.break_glass.endpoints import router as break_glass_router
from records.chart.context import ContextSources
from records.chart.endpoints import router as chart_router
from records.chart_texts.destination import CHART_TEXTS, TIMING, Documents, Waiting
from records.chart_texts.rebuild import Rebuilding
from records.chart_texts.unread import UnreadMetrics
from records.clients import (
    FIRST_CALL_OF_AUDIT,
    FIRST_CALL_OF_RETRIEVAL,
    AuditClient,
    DocumentsClient,
    RetrievalClient,
)
from records.encounters.cited_documents import DEADLINE_S, DocumentChecker
from records.encounters.endpoints import router as encounters_router
from records.fhir.api.endpoints import router as fhir_router
from records.fhir.api.everything.endpoints import router as fhir_everything_router
from records.fhir.api.exports.endpoints import router as exports_router
from records.fhir.api.exports.worker import ExportWorker
from records.fhir.api.http import WithoutSlash
from records.fhir.api.operations.endpoints import router as operations_router
from records.fhir.api.outcomes import OPERATION_OUTCOMES
from records.fhir.api.search.cursors import Cursors
from records.fhir.api.search.endpoints import router as fhir_search_router
from records.fhir.api.search.matches import matches, matches_or_lock
from records.fhir.api.transactions.endpoints import router as fhir_bundles_router
from records.fhir.api.writes.endpoints import router as fhir_writes_router
from records.fhir.api.writes.service import present
from records.fhir.chart_index.service import backfill_entries
from records.fhir.imports.endpoints import router as imports_router
from records.fhir.imports.worker import ImportWorker
from records.fhir.r4.resource_types import RESOURCE_TYPES
from records.fhir.store import row_entries
from records.fhir.store.searches import Reader
from records.intake.endpoints import router as intake_router
from records.panels.endpoints import router as panels_router
from records.patients.endpoints import router as patients_router
from records.patients.identifier_repository import end_due
from records.patients.search.endpoints import router as patient_search_router
from records.patients.service import backfill_names
from records.reviews.check_worker import CheckWorker
from records.reviews.endpoints import router as reviews_router
from records.settings import Settings
from records.stored_time_zone import StoredTimeZone
from records.tasks.claims.endpoints import router as task_claims_router
from records.tasks.dead_letters.endpoints import router as dead_letters_router
from records.tasks.endpoints import router as tasks_router
from records.tasks.lists.endpoints import router as task_lists_router
from records.tasks.lists.figures import EVERY_S as FIGURES_PAUSE_S
from records.tasks.lists.figures import FAILED as FIGURES_FAILED
from records.tasks.lists.figures import Figures
from records.tasks.metrics import TaskMetrics
from records.tasks.queue.ends import Ends
from records.tasks.queue.looks import Starts
from records.tasks.queue.overdue import FAILED as OVERDUE_FAILED
from records.tasks.queue.overdue import PASS_PAUSE_S as OVERDUE_PASS_S
from records.tasks.queue.overdue import OverdueTimes
from records.tasks.queue.sweep import Sweep
from records.tasks.queue.waiters import Waiters
from records.tasks.queue_settings.endpoints import router as queue_settings_router
from records.tasks.schedules.endpoints import router as schedules_router
from records.tasks.schedules.worker import EVERY_S as SCHEDULES_PAUSE_S
from records.tasks.schedules.worker import FAILED as SCHEDULES_FAILED
from records.tasks.schedules.worker import ScheduleMetrics, Schedules

# During a release, an older process may store resources without chart entries, and patients and
# encounters without search entries.
ENTRIES_PAUSE_S = 1.0
SUMMARY_CHECKS_PAUSE_S = 1.0
BACKFILLS = (
    ("patient names", backfill_names, 60.0),
    ("ends of identifiers", end_due, 60.0),
    ("chart entries", backfill_entries, ENTRIES_PAUSE_S),
    ("search entries", row_entries.settle, ENTRIES_PAUSE_S),
)
DESCRIPTION = "Patients, encounters, intake records and tasks, which agents work on."


class Records(DatabaseApplication, WitnessApplication):
    context_sources: ContextSources
    document_checker: DocumentChecker
    trusted_agents: frozenset[str]
    takes_patient_numbers: bool
    fhir_sources: dict[str, str]
    search_cursors: Cursors
    imports: ImportWorker
    exports: ExportWorker
    break_glass_metrics: BreakGlassMetrics
    task_waiters: Waiters
    task_ends: Ends
    task_metrics: TaskMetrics
    time_zone: str
    authorization_server: str | None


def create_app(
    settings: Settings,
    *,
    audit_transport: Transport | None = None,
    retrieval_transport: Transport | None = None,
    timings: Timings = USUAL,
) -> FastAPI:
    application = Records("records", settings, description=DESCRIPTION)
    application.write_problems(OPERATION_OUTCOMES)
    application.accept_slow_bodies(settings, "/imports", "/fhir")
    application.app.add_middleware(WithoutSlash)
    database = application.use_database(settings, timings)
    database.plan_once()
    stored_time_zone = StoredTimeZone(database, settings.time_zone)
    application.before_serving(stored_time_zone.start)
    application.require("time zone", stored_time_zone.check)
    tokens = application.use_identity(settings)

    audit = application.use_writes(
        settings, database, tokens, transport=audit_transport, first_call=FIRST_CALL_OF_AUDIT
    )
    application.writes.finish = row_entries.follow
    application.writes.complete = row_entries.complete
    application.require("search entries", row_entries.completeness(database))
    retrieval = application.use_peer(
        "retrieval",
        settings.retrieval_url,
        tokens=tokens,
        transport=retrieval_transport,
        first_call=FIRST_CALL_OF_RETRIEVAL,
    )
    for of, backfill, pause_s in BACKFILLS:
        loop = Loop(in_transaction(database, backfill), pause_s, f"backfill of {of} failed")
        application.while_serving(loop.running)
    configured = with_each_type(settings.trusted(), RESOURCE_TYPES)
    trusted = trusted_agents(configured, require_tokens=settings.require_tokens)
    chart_texts = Relay(
        CHART_TEXTS,
        Waiting(),
        database,
        Documents(
            database,
            DocumentsClient(retrieval),
            UnreadMetrics(application.metrics.registry),
            trusted,
        ),
        DeliveryMetrics(application.metrics.registry, CHART_TEXTS.name, "document", "retrieval"),
        timing=TIMING,
        is_paused=settings.chart_texts_paused,
    )
    application.while_serving(chart_texts.running)
    if not settings.chart_texts_paused:
        application.while_serving(Rebuilding(database).running)
    application.context_sources = ContextSources(
        audit=AuditClient(audit),
        retrieval=RetrievalClient(retrieval),
        deadline_s=settings.context_deadline_s,
        trusted_agents=trusted,
    )
    application.document_checker = DocumentChecker(
        database,
        application.context_sources.retrieval,
        deadline_s=min(settings.context_deadline_s, DEADLINE_S),
    )
    checks = CheckWorker(database, application.context_sources)
    check_loop = Loop(checks.advance, SUMMARY_CHECKS_PAUSE_S, "check of a summary failed")
    application.while_serving(check_loop.running)
    application.trusted_agents = trusted
    application.takes_patient_numbers = settings.fhir_trusts_patient_numbers
    application.fhir_sources = settings.sources()
    application.search_cursors = Cursors(database)
    imports = ImportWorker(
        application.writes,
        Reader(present, matches, matches_or_lock, trusted),
        lease_s=settings.import_lease_s,
        poll_s=settings.import_poll_s,
    )
    application.imports = imports
    application.break_glass_metrics = BreakGlassMetrics(application.metrics.registry)
    application.while_serving(imports.running)
    exports = application.exports = ExportWorker(
        application.writes, lease_s=settings.import_lease_s, poll_s=settings.import_poll_s
    )
    application.while_serving(exports.running)
    application.time_zone = settings.time_zone
    application.authorization_server = settings.authorization_server
    _use_tasks(application, settings, database)
    witness_router = use_witness(application, settings)
    return application.finish(
        [
            patients_router,
            patient_search_router,
            chart_router,
            encounters_router,
            reviews_router,
            intake_router,
            imports_router,
            panels_router,
            break_glass_router,
            backend_clients_router,
            task_claims_router,
            tasks_router,
            task_lists_router,
            dead_letters_router,
            queue_settings_router,
            schedules_router,
            operations_router,
            exports_router,
            fhir_router,
            fhir_everything_router,
            fhir_search_router,
            fhir_writes_router,
            fhir_bundles_router,
            witness_router,
        ]
    )


def _use_tasks(application: Records, settings: Settings, database: Database) -> None:
    waiters = application.task_waiters = Waiters(database, Starts(database))
    application.while_serving(waiters.starts.running)
    application.while_serving(waiters.running)
    application.before_stop(waiters.close)
    ends = application.task_ends = Ends(database)
    application.while_serving(ends.running)
    application.before_stop(ends.close)
    task_metrics = application.task_metrics = TaskMetrics(application.metrics.registry)
    sweep = Sweep(
        application.writes, waiters, repeats_h=settings.idempotency_hours, metrics=task_metrics
    )
    application.while_serving(sweep.running)
    overdue = Loop(
        OverdueTimes(database).fill,
        OVERDUE_PASS_S,
        OVERDUE_FAILED,
        more_pause_s=0.1,
        retry_s=(1.0, 60.0),
    )
    application.while_serving(overdue.running)
    figures = Loop(Figures(database, task_metrics).refresh, FIGURES_PAUSE_S, FIGURES_FAILED)
    application.while_serving(figures.running)
    schedules = Schedules(
        application.writes,
        waiters,
        settings.time_zone,
        ScheduleMetrics(application.metrics.registry),
    )
    schedule_loop = Loop(schedules.run_due, SCHEDULES_PAUSE_S, SCHEDULES_FAILED)
    application.while_serving(schedule_loop.running)
