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
from tests.contract.fuzzed_roles import PANEL, check_access, for_each_case, operations_of
from tests.contract.fuzzing import check_answer, fuzzed_contract
from tests.retrieval.app import create_app
from tests.retrieval.embedding_model import model_directory

pytestmark = pytest.mark.nightly

__all__ = ["model_directory"]
OWN, FOREIGN = str(uuid4()), str(uuid4())

api = fuzzed_contract("retrieval")
# Another HTTP method at these paths reads the last path segment as an id, so it is not rejected with 405.
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
def test_answer_matches_contract(case: Case, url: str, token: str):
    check_answer(case, url, token, excluded=EXCLUDED.get(case.path, ()))


@pytest.mark.parametrize(
    "operation", operations_of("retrieval"), ids=lambda operation: operation.label
)
def test_access_of_each_role(operation: APIOperation, url: str, keyring: Keyring):
    own, foreign = {"patient_id": OWN}, {"patient_id": FOREIGN}

    for_each_case(operation, lambda case: check_access(case, url, keyring, own, foreign))
