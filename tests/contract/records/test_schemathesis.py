"""The real application, called with requests that its contract allows and with others."""

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
from support.fuzzing import fuzzed_contract, hold
from support.serving import served
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from records.app import create_app
from records.settings import Settings

api = fuzzed_contract("records")


@pytest.fixture(scope="module")
def url(cluster: EmbeddedPostgres, keyring: Keyring) -> Iterator[str]:
    database = make_template(cluster, "records").clone()
    # Requests to a missing peer would be repeated in the background at random moments, which the
    # random cases share.
    app = create_app(Settings(**settings_for(database, keyring)), audit_transport=StandInAudit())
    with served(app) as url:
        yield url


@api.parametrize()
def test_answers_as_its_contract_says(case: Case, url: str, keyring: Keyring) -> None:
    if case.operation.path.startswith("/internal/"):
        token = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")
    else:
        token = keyring.mint("test-agent")
    # `store` is also a valid patient_id, so GET works there; the contract lists it under
    # /intake/{patient_id}.
    excluded = [allow_header_conformance] if case.operation.path == "/intake/store" else []
    if case.operation.path == "/patients/search":
        excluded = [
            allow_header_conformance,
            unsupported_method,
        ]  # For other methods `search` is a patient's id, and an invalid one.
    if case.operation.path == "/imports/fhir-bundle":
        excluded = [
            positive_data_acceptance
        ]  # OpenAPI cannot express what makes a FHIR resource valid.

    hold(case, url, token, excluded=excluded)
