"""The real application, called with requests that its contract allows and with others."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from schemathesis import Case
from schemathesis.specs.openapi.checks import allow_header_conformance, unsupported_method
from support.applications import settings_for
from support.databases import make_template
from support.embedding_model import model_directory
from support.fuzzing import fuzzed_contract, hold
from support.panels import FakePanels
from support.retrieval_app import create_app
from support.serving import served
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from retrieval.settings import Settings

pytestmark = pytest.mark.nightly

__all__ = ["model_directory"]

api = fuzzed_contract("retrieval")
# For other methods the last part of the path is an id, and mostly an invalid one.
EXCLUDED = {
    path: [allow_header_conformance, unsupported_method]
    for path in ("/documents/batch", "/documents/delete")
}


@pytest.fixture(scope="module")
def url(cluster: EmbeddedPostgres, keyring: Keyring, model_directory: Path) -> Iterator[str]:
    database = make_template(cluster, "retrieval").clone()
    settings = Settings(**settings_for(database, keyring, model_dir=model_directory))
    with served(
        create_app(settings, audit_transport=StandInAudit(), records_transport=FakePanels())
    ) as url:
        yield url


@pytest.fixture(scope="module")
def token(keyring: Keyring) -> str:
    return keyring.mint("test-agent")


@api.parametrize()
def test_answers_as_its_contract_says(case: Case, url: str, token: str) -> None:
    hold(case, url, token, excluded=EXCLUDED.get(case.path, ()))
