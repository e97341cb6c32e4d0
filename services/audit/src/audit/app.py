from collections.abc import Collection
from datetime import timedelta
from itertools import chain, count
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import ZoneInfo

from fastapi import FastAPI
from prometheus_client import Counter

from audit.attribute_filling import AttributeFilling
from audit.clients import ADD_CHECKPOINT, FIRST_CALL, INTERNAL, RecordsClient, WitnessClient
from audit.encounters.service import EncounterChecks
from audit.encounters.settling import Settling
from audit.events.appending import RecentReaches
from audit.events.endpoints import router as events_router
from audit.events.schemas import EventCreate
from audit.leaves.proof_folder import ProofFolder, publishing
from audit.log import Log
from audit.otlp.endpoints import STATUSES, span_counter
from audit.otlp.endpoints import router as otlp_router
from audit.partitions import Partitions
from audit.reports.endpoints import rates_router
from audit.reports.endpoints import router as access_reports_router
from audit.settings import WITNESSING, Settings
from audit.stream.endpoints import router as stream_router
from audit.stream.follower import Follower
from audit.tlog.checkpoint_file import size_kept
from audit.tlog.endpoints import proof_router
from audit.tlog.endpoints import router as tlog_router
from audit.tlog.integrator import Integrator
from audit.tlog.service import Tree
from audit.tlog.watch import TreeWatch, WitnessWatch
from audit.tlog.witnesses import Collecting
from audit.webhooks.deliverer import Deliverer, WebhookMetrics
from audit.webhooks.destinations import Destinations
from audit.webhooks.endpoints import router as webhooks_router
from audit.webhooks.sender import Sender
from audit.webhooks.service import Webhooks
from audit.writer.clock import ClockWatch, LogClock
from audit.writer.writer import Writer
from chassis.database.connections import Database
from chassis.database_application import DatabaseApplication
from chassis.facility import FACILITY
from chassis.identity.tokens import ServiceTokens
from chassis.patient_names.asked import AboutPatient
from chassis.peers import PeerClient, Transport
from chassis.timings import USUAL, Timings

DESCRIPTION = "The append-only log of all agents' actions."


class Audit(DatabaseApplication):
    follower: Follower
    log: Log
    reaches: RecentReaches
    spans: Counter
    tree: Tree
    settling: Settling
    webhooks: Webhooks
    deliverer: Deliverer


def create_app(
    settings: Settings,
    *,
    records_transport: Transport | None = None,
    witness_transport: Transport | None = None,
    clock: LogClock | None = None,
    timings: Timings = USUAL,
) -> FastAPI:
    FACILITY.zone = ZoneInfo(settings.time_zone)
    application = Audit("audit", settings, description=DESCRIPTION)
    database = application.use_database(settings, timings)
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
    proof = ProofFolder(settings.proof_folder, settings.log_name)
    checks = EncounterChecks(
        database,
        RecordsClient(records),
        patients.names,
        proof,
        wait_s=settings.encounter_check_s,
    )
    application.before_serving(proof.load)
    if settings.log_key_file is not None:
        application.before_serving(publishing(proof, settings.log_key_file))
    watch = TreeWatch(application.metrics.registry)
    writer = Writer(
        database,
        proof,
        clock or LogClock(),
        ClockWatch(application.metrics.registry),
        signed_size=lambda: max(watch.signed_before, watch.signed_size or 0),
    )

    async def load_signed_size() -> None:
        watch.signed_before = size_kept(proof)

    application.before_serving(load_signed_size)
    follower = Follower(
        database,
        writer.committed,
        heartbeat_s=settings.stream_heartbeat_s,
        longest_s=settings.stream_longest_s,
        streams_per_caller=settings.streams_per_caller,
        require_valid=application.verifier.require_valid,
        members=members,
        names=patients.names,
    )
    application.follower = follower
    application.log = Log(database, writer, checks, members, patients)
    application.reaches = RecentReaches(database)
    application.spans = span_counter(application.metrics.registry)
    application.write_problems(STATUSES)
    application.describe(EventCreate, AboutPatient)
    application.while_serving(Partitions(database).running)
    application.while_serving(AttributeFilling(database).running)
    application.while_serving(writer.running)
    application.show_state("log", watch.state)
    application.tree = Tree(database, proof)
    integrator = Integrator(database, proof, watch)
    application.while_serving(integrator.running)
    settling = Settling(database, checks, writer, proof, interval_s=settings.settle_interval_s)
    application.settling = settling
    application.while_serving(settling.running)
    witnesses = make_witnesses(application, settings, tokens, records, witness_transport)
    witness_watch = WitnessWatch(application.metrics.registry, list(witnesses))
    application.show_state("witnesses", witness_watch.state)
    application.while_serving(Collecting(database, proof, witnesses, watch, witness_watch).running)
    add_webhooks(application, settings, database, proof)
    application.while_serving(follower.running)
    application.before_stop(follower.stop)
    return application.finish(
        [
            events_router,
            rates_router,
            stream_router,
            access_reports_router,
            otlp_router,
            tlog_router,
            proof_router,
            webhooks_router,
        ]
    )


def add_webhooks(
    application: Audit, settings: Settings, database: Database, proof: ProofFolder
) -> None:
    destinations = Destinations(settings.webhook_origins, settings.webhook_networks)
    application.webhooks = Webhooks(application.log, proof, destinations)
    application.deliverer = Deliverer(
        database,
        application.log.writer,
        proof,
        Sender(proof, destinations),
        WebhookMetrics(application.metrics.registry),
        failing_limit=timedelta(hours=settings.webhook_failing_hours),
    )
    application.while_serving(application.deliverer.running)


def make_witnesses(
    application: DatabaseApplication,
    settings: Settings,
    tokens: ServiceTokens,
    records: PeerClient,
    transport: Transport | None,
) -> dict[str, WitnessClient]:
    witnesses: dict[str, WitnessClient] = {}
    for name, key in settings.witnesses.items():
        if name == "records":
            witnesses[name] = WitnessClient(records, INTERNAL, key)
            continue
        is_peer = name in WITNESSING
        peer = application.use_peer(
            name if is_peer else _unused_name(name, {*witnesses, *WITNESSING}),
            settings.retrieval_url if is_peer else name,
            tokens=tokens if is_peer else None,
            transport=transport,
            first_call=None,
        )
        witnesses[peer.peer] = WitnessClient(peer, INTERNAL if is_peer else ADD_CHECKPOINT, key)
    return witnesses


def _unused_name(url: str, taken: Collection[str]) -> str:
    parts = urlsplit(url)
    shown = urlunsplit(
        parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="")
    )
    names = chain((str(parts.hostname), shown), (f"{shown} {number}" for number in count(2)))
    return next(name for name in names if name not in taken)
