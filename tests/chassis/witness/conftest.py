from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from support.applications import running

from tests.chassis.witnesses import Witnesses


@pytest.fixture
def witnesses(tmp_path: Path) -> Witnesses:
    return Witnesses(tmp_path)


@pytest.fixture
async def client(witnesses: Witnesses) -> AsyncIterator[httpx.AsyncClient]:
    async with running(witnesses.application(), witnesses.token) as client:
        yield client
