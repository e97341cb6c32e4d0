import hashlib
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from chartroom.system.keys import Keyring
from console.app import create_app
from console.settings import Settings

URL = "http://127.0.0.1:8080"
KEY = "5a" * 32
# Headers that a browser sends with a form of a console page, and with a click on a link of a console page.
OWN = {"Sec-Fetch-Site": "same-origin"}
PERSON = "ada.reviewer"


@dataclass
class Gateway(httpx.AsyncBaseTransport):
    status: int = 200
    body: Any = field(default_factory=dict)
    requests: list[httpx.Request] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, json=self.body)


def app_for(keyring: Keyring, folder: Path | None, **settings: Any) -> FastAPI:
    given = {
        "port": 0,
        "token_jwks": str(keyring.token_jwks),
        "session_key": KEY,
        "sign_in_folder": folder,
        **settings,
    }
    return create_app(Settings(**given), transport=Gateway())


@asynccontextmanager
async def serving(app: FastAPI) -> AsyncIterator[FastAPI]:
    await app.state.start()
    async with app.router.lifespan_context(app):
        yield app


def browser_of(app: FastAPI, url: str = URL) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=url, headers=OWN)


def store(folder: Path, code: str, token: str, *, valid_s: float = 300) -> None:
    name = hashlib.sha256(code.encode()).hexdigest()
    left = {"token": token, "until": time.time() + valid_s}
    (folder / f"{name}.json").write_text(json.dumps(left))


async def sign_in(browser: httpx.AsyncClient, folder: Path, token: str) -> httpx.Response:
    store(folder, "a-code", token)
    return await browser.post("/console/sign-in", data={"code": "a-code"})
