import re

import httpx
from fastapi import FastAPI

from tests.console.app import OWN

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


async def test_every_answer_restricts_the_browser_and_has_nothing_inline(
    app: FastAPI, browser: httpx.AsyncClient
):
    @app.get("/console/breaks")
    async def breaks() -> None:
        raise RuntimeError

    for page in ("", "/sign-in", "/nothing", "/idle", "/breaks"):
        answer = await browser.get(f"/console{page}", headers=OWN)

        assert set(answer.headers["content-security-policy"].split("; ")) == POLICY, page
        assert answer.headers["cross-origin-opener-policy"] == "same-origin"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["cache-control"] == "no-store"
        for inline in ("style=", "<style", "<script>"):
            assert inline not in answer.text
        assert re.search(r"<[^>]*\son[a-z]+\s*=", answer.text) is None
