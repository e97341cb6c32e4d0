import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.eventually import HANGS_S
from support.short_timings import shorten

from chassis.database import pool


@pytest.mark.parametrize("path", ["/retrieve", "/documents"])
async def test_is_not_worth_a_repeat(
    app: FastAPI, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, path: str
):
    """Set each connection's time limit to 0, so that the response reports the search as too slow."""
    shorten(monkeypatch, app.state.database, lend_s=0.0, long_read_s=0.0)
    monkeypatch.setattr(pool, "ANSWER_S", HANGS_S)
    question = {"question": "a", "mode": "lexical"}

    answer = await (client.get(path) if path == "/documents" else client.post(path, json=question))

    assert_problem(answer, 422, "search-too-slow")
