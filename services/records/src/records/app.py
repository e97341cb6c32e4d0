"""The composition root of the records service: the only place that knows all parts."""

from importlib.metadata import version

from fastapi import FastAPI

from chassis.application import Application
from chassis.peers import Transport
from records.break_glass.endpoints import router as break_glass_router
from records.break_glass.metrics import BreakGlassMetrics
from records.chart.context.endpoints import router as context_router
from records.chart.context.service import ContextSources
from records.chart.everything.endpoints import router as everything_router
from records.clients import audit as audit_client
from records.clients import retrieval as retrieval_client
from records.encounters.endpoints import router as encounters_router
from records.encounters.summaries.endpoints import router as summaries_router
from records.imports.endpoints import router as imports_router
from records.imports.worker import ImportWorker
from records.intake.endpoints import router as intake_router
from records.intake.routings.endpoints import router as routings_router
from records.panels.endpoints import router as panels_router
from records.patients.endpoints import router as patients_router
from records.patients.name_backfill import NameBackfill
from records.patients.search.endpoints import router as patient_search_router
from records.settings import Settings

DESCRIPTION = (
    """Patients, their encounters and what was collected at intake: the records agents work on."""
)


def create_app(
    settings: Settings,
    *,
    audit_transport: Transport | None = None,
    retrieval_transport: Transport | None = None,
) -> FastAPI:
    """Build the application. The transports let a test replace the network."""
    application = Application(
        "records",
        settings,
        title="records",
        description=DESCRIPTION,
        version=version("chartroom-records"),
    )
    database = application.use_database(settings)
    tokens = application.use_identity(settings)

    audit = application.use_writes(
        settings, database, tokens, transport=audit_transport, first_call=audit_client.FIRST_CALL
    )
    retrieval = application.use_peer(
        "retrieval",
        settings.retrieval_url,
        tokens=tokens,
        transport=retrieval_transport,
        first_call=retrieval_client.FIRST_CALL,
    )
    application.while_serving(NameBackfill(database).running)
    application.app.state.context_sources = ContextSources(
        audit=audit_client.AuditClient(audit),
        retrieval=retrieval_client.RetrievalClient(retrieval),
        deadline_s=settings.context_deadline_s,
    )
    imports = ImportWorker(
        application.app.state.writes, lease_s=settings.import_lease_s, poll_s=settings.import_poll_s
    )
    application.app.state.imports = imports
    application.app.state.break_glass_metrics = BreakGlassMetrics(application.metrics.registry)
    application.while_serving(imports.running)
    return application.finish(
        [
            patients_router,
            patient_search_router,
            everything_router,
            encounters_router,
            summaries_router,
            context_router,
            intake_router,
            routings_router,
            imports_router,
            panels_router,
            break_glass_router,
        ]
    )
