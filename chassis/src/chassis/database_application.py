import asyncio

from chassis.access.replica import MemberReplica
from chassis.application import Application
from chassis.audit_trail.outbox import Outbox
from chassis.audit_trail.relay import relay_to_audit
from chassis.database.connections import Database
from chassis.database.failures import NOT_MIGRATED, sqlstate_of
from chassis.database.revisions import newest_revision, serves
from chassis.first_calls import LIVENESS, FirstCall
from chassis.health import Check
from chassis.identity.tokens import ServiceTokens
from chassis.observability.metrics import outbox_metrics
from chassis.patient_names.asked import AskedPatients
from chassis.patient_names.names import PatientNames
from chassis.peers import PeerClient, Transport
from chassis.problems.problem import AccessUnknown, DatabaseBusy, DatabaseUnavailable
from chassis.settings import AccessSettings, DatabaseSettings, WriteSettings
from chassis.timings import USUAL, Timings
from chassis.writes.idempotency import expiring_keys
from chassis.writes.write import Writes

CHECK_S = 2.0  # Timeout of the database check of /readyz.


class DatabaseApplication(Application):
    database: Database
    outbox: Outbox
    writes: Writes

    def use_database(self, settings: DatabaseSettings, timings: Timings = USUAL) -> Database:
        database = Database(
            settings.database(),
            schema=self.name,
            pool_size=settings.database_pool_size,
            timings=timings,
        )
        if self.tracing:
            database.trace(self.tracing)
        self.database = database
        self.metrics.watch_pools(database.pools)
        self._checks["database"] = database_check(database, self.name)
        self._shared_failures += [DatabaseUnavailable, DatabaseBusy]
        self._starts.append(database.check_reachable)
        self._closes.append(database.aclose)
        return database

    def use_writes(
        self,
        settings: WriteSettings,
        database: Database,
        tokens: ServiceTokens,
        *,
        transport: Transport | None = None,
        first_call: FirstCall = LIVENESS,
    ) -> PeerClient:
        audit = self.use_peer(
            "audit", settings.audit_url, tokens=tokens, transport=transport, first_call=first_call
        )
        outbox = Outbox(
            database,
            max_lag_s=settings.outbox_max_lag_s,
            is_fail_closed=settings.outbox_fail_closed,
        )
        metrics = outbox_metrics(self.metrics.registry)
        relay = relay_to_audit(outbox, database, audit, metrics)
        self.outbox = outbox
        self.show_state("outbox", outbox.state)
        self.writes = Writes(database, outbox)
        self.while_serving(relay.running)
        self.while_serving(expiring_keys(database, hours=settings.idempotency_hours).running)
        # The outbox starts last and so stops first: the relay delivers the outbox's last events.
        self.while_serving(outbox.running)
        return audit

    def use_members(
        self, settings: AccessSettings, database: Database, records: PeerClient
    ) -> MemberReplica:
        """A service without this call uses its own tables of panels."""
        replica = MemberReplica(database, records, silent_s=settings.access_silent_s)
        database.decide_access_by(replica.require_known)
        self.member_replica = replica
        self._shared_failures.append(AccessUnknown)
        self.while_serving(replica.running)
        return replica

    def use_names(self, database: Database, records: PeerClient) -> AskedPatients:
        names = PatientNames(records)
        self._closes.append(names.aclose)
        return AskedPatients(database, names)


def database_check(database: Database, service: str) -> Check:
    head = newest_revision(service)

    async def check() -> str:
        try:
            async with asyncio.timeout(CHECK_S):
                applied = await database.applied_revision()
        except Exception as failure:  # noqa: BLE001 - Any failure makes the service not ready.
            return "not migrated" if sqlstate_of(failure) in NOT_MIGRATED else "unreachable"
        return "ok" if serves(applied, head) else "not migrated"

    return _shared(check)


def _shared(check: Check) -> Check:
    """Concurrent readiness checks share one connection, because anyone may request a check without a token."""
    running: asyncio.Task[str] | None = None

    async def join() -> str:
        nonlocal running
        if running is None or running.done():
            running = asyncio.create_task(check())
        return await asyncio.shield(running)

    return join
