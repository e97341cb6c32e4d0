from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from chartroom.system.keys import Keyring
from tests.console.app import PERSON, app_for, browser_of, serving, sign_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "sign-ins"
    made.mkdir()
    return made


@pytest.fixture
def token(keyring: Keyring) -> str:
    return keyring.mint(PERSON, kind="person")


@pytest.fixture
async def app(keyring: Keyring, folder: Path) -> AsyncIterator[FastAPI]:
    async with serving(app_for(keyring, folder)) as served:
        yield served


@pytest.fixture
async def stranger(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with browser_of(app) as browser:
        yield browser


@pytest.fixture
async def browser(app: FastAPI, folder: Path, token: str) -> AsyncIterator[httpx.AsyncClient]:
    async with browser_of(app) as opened:
        await sign_in(opened, folder, token)
        yield opened
