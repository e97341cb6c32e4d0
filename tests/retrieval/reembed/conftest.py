from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from support.databases import Template, TestDatabase
from support.panels import FakePanels

from chartroom.system.keys import Keyring
from chassis.database.migrations import upgrade
from chassis.settings import database_address
from retrieval.reembed import service
from tests.retrieval.tiny_model import change, write_tiny_model
from tests.retrieval.two_models import TwoModels, connected_as_owner, loaded


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_model(tmp_path_factory.mktemp("models") / "first")


@pytest.fixture(scope="session")
def second(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of a second model with equal dimensions: PostgreSQL would compare vectors of both models."""
    directory = write_tiny_model(tmp_path_factory.mktemp("models") / "second", seed=2)
    prompts = {"query": "pain ", "document": "knee "}
    change(directory, "config_sentence_transformers.json", {"prompts": prompts})
    return directory


@pytest.fixture(scope="session")
def of_first(template: Template, first: Path) -> Template:
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("RETRIEVAL_MODEL_DIR", str(first))
        database = template.clone()
        upgrade("retrieval", database_address(SecretStr(database.migrate_dsn), None))
    return Template(template.server, "retrieval", database.name)


@pytest.fixture
def database(of_first: Template) -> Iterator[TestDatabase]:
    """A new database for each test, because these tests change more than rows."""
    database = of_first.clone()
    yield database
    database.drop()


@pytest.fixture
async def world(
    database: TestDatabase, keyring: Keyring, first: Path, second: Path
) -> AsyncIterator[TwoModels]:
    async with (
        loaded(first) as former,
        loaded(second) as model,
        connected_as_owner(database) as owner,
    ):
        yield TwoModels(
            database, keyring, FakePanels(), first, second, former=former, model=model, owner=owner
        )


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "BATCH", 2)
    monkeypatch.setattr(service, "LOCK_PAUSE_S", 0.01)
