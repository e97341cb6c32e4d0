from chassis.database.connections import Database
from records.chart.context import ContextSources
from records.encounters import checks
from records.errors import EncounterNotFound
from records.reviews.check import check
from records.reviews.errors import NoSummary


class CheckWorker:
    def __init__(self, database: Database, peers: ContextSources) -> None:
        self._database = database
        self._peers = peers

    async def advance(self) -> bool:
        """Return whether another check may be due. If retrieval is unavailable, nothing is stored, and
        the check is retried later.
        """
        service = self._database.service
        async with self._database.connection(service) as connection:
            due = await checks.claim(connection)
        if due is None:
            return False
        try:
            _, result = await check(self._database, service, self._peers, due.encounter_id, None)
        except (EncounterNotFound, NoSummary):
            async with self._database.connection(service) as connection:
                await checks.STORE.run(
                    connection,
                    encounter_id=due.encounter_id,
                    based_on=due.due_at,
                    digest=None,
                    result=None,
                )
            return True
        return not result.unavailable
