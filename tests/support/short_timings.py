"""Shorter limits of waiting, for tests of what happens when one is reached."""

from dataclasses import replace

import pytest

from chassis.database.connections import Database


def shorten(patch: pytest.MonkeyPatch, database: Database, **timings: float) -> None:
    """Change some `Timings` of a database that is in use, those of its pools included."""
    patch.setattr(database, "timings", replace(database.timings, **timings))
    for pool in (database._pool, database._limited, *database._dedicated):
        patch.setattr(pool, "_timings", database.timings)
