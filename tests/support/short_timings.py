"""Shorter time limits, for tests of what happens when a limit is reached."""

from dataclasses import replace

import pytest

from chassis.database.connections import Database


def shorten(patch: pytest.MonkeyPatch, database: Database, **timings: float) -> None:
    """Change some `Timings` of a database in use and of its pools."""
    patch.setattr(database, "timings", replace(database.timings, **timings))
    for pool in (database._pool, database._limited, *database._dedicated):
        patch.setattr(pool, "_timings", database.timings)
