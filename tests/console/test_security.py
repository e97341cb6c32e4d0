"""The headers by which every answer restricts the browser."""

import re

import httpx
import pytest
from fastapi import FastAPI
from support.console_app import OWN

pytestmark = pytest.mark.anyio
POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
}


@pytest.mark.parametrize(
    "path", ["/console", "/console/sign-in", "/console/nothing", "/console/idle", "/console/breaks"]
)
async def test_headers_are_in_every_answer(
    app: FastAPI, browser: httpx.AsyncClient, path: str
) -> None:
    @app.get("/console/breaks")
    async def breaks() -> None:
        raise RuntimeError

    answer = await browser.get(path)

    assert set(answer.headers["content-security-policy"].split("; ")) == POLICY
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/console", "/console/sign-in", "/console/nothing"])
async def test_a_page_has_nothing_inline(browser: httpx.AsyncClient, path: str) -> None:
    text = (await browser.get(path, headers=OWN)).text

    assert "style=" not in text
    assert "<style" not in text
    assert "<script>" not in text
    assert re.search(r"<[^>]*\son[a-z]+\s*=", text) is None
