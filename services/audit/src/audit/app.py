"""The composition root of the audit service: the only place that knows all parts."""

from importlib.metadata import version

from fastapi import FastAPI

from audit.clients.records import FIRST_CALL, RecordsClient
from audit.encounters.service import EncounterChecks
from audit.events.endpoints import router as events_router
from audit.events.recent_reaches import RecentReaches
from audit.events.schemas import EventCreate
from audit.log.clock import ClockWatch, LogClock
from audit.log.log import Log
from audit.log.writer import Writer
from audit.otlp.answers import STATUSES
from audit.otlp.endpoints import router as otlp_router
from audit.otlp.endpoints import span_counter
from audit.settings import Settings
from audit.stream.endpoints import router as stream_router
from audit.stream.follower import Follower
from chassis.database_application import DatabaseApplication
from chassis.patient_names.asked import AboutPatient
from chassis.peers import Transport

DESCRIPTION = """What every agent did, appended in order and never changed."""


def create_app(
    settings: Settings, *, records_transport: Transport | None = None, clock: LogClock | None = None
) -> FastAPI:
    """Build the application. Tests replace the network by `records_transport` and the time by
    `clock`.
    """
    application = DatabaseApplication(
        "audit",
        settings,
        title="audit",
        description=DESCRIPTION,
        version=version("chartroom-audit"),
    )
    database = application.use_database(settings)
    tokens = application.use_identity(settings)
    records = application.use_peer(
        "records",
        settings.records_url,
        tokens=tokens,
        transport=records_transport,
        first_call=FIRST_CALL,
    )
    members = application.use_members(settings, database, records)
    patients = application.use_names(database, records)
    checks = EncounterChecks(
        database,
        RecordsClient(records),
        wait_s=settings.encounter_check_s,
        settle_interval_s=settings.settle_interval_s,
    )
    writer = Writer(database, clock or LogClock(), ClockWatch(application.metrics.registry))
    follower = Follower(
        database,
        writer.committed,
        heartbeat_s=settings.stream_heartbeat_s,
        longest_s=settings.stream_longest_s,
        streams_per_caller=settings.streams_per_caller,
        require_valid=application.app.state.verifier.require_valid,
        members=members,
        names=patients.names,
    )
    application.app.state.follower = follower
    application.app.state.log = Log(database, writer, checks, members, patients)
    application.app.state.reaches = RecentReaches(database)
    application.app.state.spans = span_counter(application.metrics.registry)
    application.write_problems(STATUSES)
    application.describe(EventCreate, AboutPatient)
    application.while_serving(writer.running)
    application.while_serving(checks.settling)
    application.while_serving(follower.running)
    application.before_stop(follower.stop)
    return application.finish([events_router, stream_router, otlp_router])
