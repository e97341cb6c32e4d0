"""Shortens time limits, for tests of the behaviour after a limit."""

from dataclasses import replace

import pytest

from chassis.database.connections import Database


def shorten(patch: pytest.MonkeyPatch, database: Database, **timings: float) -> None:
    """Change `Timings` of an open database and of its connection pools."""
    patch.setattr(database, "timings", replace(database.timings, **timings))
    for pool in (database._pool, database._limited, *database._dedicated):
        patch.setattr(pool, "_timings", database.timings)
