from collections.abc import Iterator

import pytest
from schemathesis import Case
from schemathesis.specs.openapi.checks import (
    allow_header_conformance,
    positive_data_acceptance,
    unsupported_method,
)
from support.applications import settings_for
from support.databases import make_template
from support.serving import served
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from records.settings import Settings
from tests.contract.fuzzing import check_answer, fuzzed_contract
from tests.records.app import create_app

pytestmark = pytest.mark.nightly

api = fuzzed_contract("records")
# Another HTTP method at these paths reads the last path segment as an id, so it is not rejected with 405.
IDS_ELSEWHERE = [allow_header_conformance, unsupported_method]
EXCLUDED = {
    "/intake/store": [allow_header_conformance],
    "/fhir/Patient/$ihe-pix": IDS_ELSEWHERE,
    # A FHIR search parameter's name determines the type of its value, which OpenAPI cannot state.
    "/fhir/Patient/$merge": [*IDS_ELSEWHERE, positive_data_acceptance],
    "/fhir/metadata": IDS_ELSEWHERE,
    "/fhir/$export/{id}": IDS_ELSEWHERE,
    # OpenAPI cannot describe the values of FHIR search parameters.
    "/fhir/{type}/_search": [*IDS_ELSEWHERE, positive_data_acceptance],
    "/fhir/Patient/{id}/{type}": [positive_data_acceptance],
    "/fhir/Patient/{id}/$everything": [*IDS_ELSEWHERE, positive_data_acceptance],
    "/encounters/counts": IDS_ELSEWHERE,
    "/fhir/Patient/$match": [*IDS_ELSEWHERE, positive_data_acceptance],
    "/patients/merge": IDS_ELSEWHERE,
    "/patients/$match": IDS_ELSEWHERE,
    "/patients/names": IDS_ELSEWHERE,
    "/patients/resolve": IDS_ELSEWHERE,
    "/patients/search": IDS_ELSEWHERE,
    "/tasks/claim": IDS_ELSEWHERE,
    "/tasks/heartbeat": IDS_ELSEWHERE,
    "/tasks/requeue": IDS_ELSEWHERE,
    "/tasks/signals": IDS_ELSEWHERE,
    "/imports/fhir-bundle": [positive_data_acceptance],
    "/fhir": [positive_data_acceptance],
    "/fhir/$export": [*IDS_ELSEWHERE, positive_data_acceptance],
    "/fhir/Patient/$export": [*IDS_ELSEWHERE, positive_data_acceptance],
    "/fhir/Group/{id}/$export": [positive_data_acceptance],
    "/fhir/{type}": [positive_data_acceptance],
    "/fhir/{type}/{id}": [positive_data_acceptance],
}


@pytest.fixture(scope="module")
def url(network: None, cluster: EmbeddedPostgres, keyring: Keyring) -> Iterator[str]:
    database = make_template(cluster, "records").clone()
    # With a fake audit service: background retries to a missing service would change the random requests.
    app = create_app(Settings(**settings_for(database, keyring)), audit_transport=StandInAudit())
    with served(app) as url:
        yield url


@api.parametrize()
def test_answer_matches_contract(case: Case, url: str, keyring: Keyring):
    if case.operation.path.startswith("/internal/"):
        token = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")
    else:
        token = keyring.mint("test-agent")
    check_answer(case, url, token, excluded=EXCLUDED.get(case.operation.path, []))
