import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.eventually import HANGS_S
from support.short_timings import shorten

from chassis.database import pool


async def test_is_not_worth_a_repeat(
    app: FastAPI, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
):
    """A time limit of 0 for each connection makes the service report the search as too slow."""
    shorten(monkeypatch, app.state.log.database, lend_s=0.0, long_read_s=0.0)
    monkeypatch.setattr(pool, "ANSWER_S", HANGS_S)

    assert_problem(await client.get("/agent-events"), 422, "search-too-slow")
