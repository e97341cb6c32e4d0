from typing import Any

from pydantic import SecretStr
from sqlalchemy import URL
from support.databases import TestDatabase

from chassis.application import Application
from chassis.database.connections import Database
from chassis.settings import ServerSettings, database_address
from chassis.timings import Timings


def address(database: TestDatabase) -> URL:
    return database_address(SecretStr(database.app_dsn), None)


def opened(database: TestDatabase, /, pool_size: int = 3, **changed: Any) -> Database:
    url = address(database).set(**changed)
    return Database(url, schema="sample", pool_size=pool_size, timings=Timings.unhurried())


def plain() -> Application:
    return Application("plain", ServerSettings(port=0), description="", version="1.2")


class Clock:
    def __init__(self, now: float = 1_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now
