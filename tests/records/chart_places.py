from pydantic import SecretStr
from support.databases import TestDatabase

from chassis.database.connections import Database, in_transaction
from chassis.settings import database_address
from chassis.timings import Timings
from records.fhir.chart_index.service import backfill_entries


async def place_in_charts(database: TestDatabase) -> None:
    address = database_address(SecretStr(database.app_dsn), None)
    connected = Database(address, schema="records", pool_size=1, timings=Timings.unhurried())
    try:
        while await in_transaction(connected, backfill_entries)():
            pass
    finally:
        await connected.aclose()
