"""The real application, called with requests that its contract allows and with others: it answers as
its contract says, and each role as docs/access.md says.
"""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from schemathesis import Case
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import allow_header_conformance, unsupported_method
from support.applications import settings_for
from support.databases import make_template
from support.panels import FakePanels
from support.serving import served
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from retrieval.settings import Settings
from tests.contract.fuzzed_roles import PANEL, for_each_case, hold_for_all, operations_of
from tests.contract.fuzzing import fuzzed_contract, hold
from tests.retrieval.app import create_app
from tests.retrieval.embedding_model import model_directory

pytestmark = pytest.mark.nightly

__all__ = ["model_directory"]
OWN, FOREIGN = str(uuid4()), str(uuid4())

api = fuzzed_contract("retrieval")
# For other methods the last part of the path is an id, and mostly an invalid one.
EXCLUDED = {
    path: [allow_header_conformance, unsupported_method]
    for path in ("/documents/batch", "/documents/delete")
}


@pytest.fixture(scope="module")
def url(
    network: None, cluster: EmbeddedPostgres, keyring: Keyring, model_directory: Path
) -> Iterator[str]:
    database = make_template(cluster, "retrieval").clone()
    settings = Settings(**settings_for(database, keyring, model_dir=model_directory))
    panels = FakePanels()
    panels.let(f"group:{PANEL}", OWN)
    app = create_app(settings, audit_transport=StandInAudit(), records_transport=panels)
    with served(app) as url:
        yield url


@pytest.fixture(scope="module")
def token(keyring: Keyring) -> str:
    return keyring.mint("test-agent")


@api.parametrize()
def test_answers_as_its_contract_says(case: Case, url: str, token: str) -> None:
    hold(case, url, token, excluded=EXCLUDED.get(case.path, ()))


@pytest.mark.parametrize("operation", operations_of("retrieval"), ids=lambda one: one.label)
def test_each_role_is_answered_as_the_document_says(
    operation: APIOperation, url: str, keyring: Keyring
) -> None:
    own, foreign = {"patient_id": OWN}, {"patient_id": FOREIGN}

    for_each_case(operation, lambda case: hold_for_all(case, url, keyring, own, foreign))
