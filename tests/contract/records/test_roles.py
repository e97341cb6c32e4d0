from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import allow_header_conformance, positive_data_acceptance
from support.applications import settings_for
from support.databases import make_template
from support.serving import served
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from records.settings import Settings
from tests.contract.fuzzed_roles import PANEL, check_access, for_each_case, operations_of
from tests.contract.fuzzing import RANDOM_ELSEWHERE
from tests.records.app import create_app

pytestmark = [pytest.mark.nightly, pytest.mark.filterwarnings(RANDOM_ELSEWHERE)]

Ids = dict[str, Any]
EXCLUDED = {
    # The last path segment may also be a patient's id, so GET is valid at these paths.
    "/intake/store": [allow_header_conformance],
    "/fhir/Patient/$ihe-pix": [allow_header_conformance],
    # OpenAPI cannot state that a FHIR parameter's name determines the type of its value.
    "/fhir/Patient/$merge": [allow_header_conformance, positive_data_acceptance],
    "/fhir/Patient/$match": [allow_header_conformance, positive_data_acceptance],
    "/patients/merge": [allow_header_conformance],
    "/patients/$match": [allow_header_conformance],
    "/patients/resolve": [allow_header_conformance],
    "/patients/search": [allow_header_conformance],
    "/imports/fhir-bundle": [positive_data_acceptance],
    "/fhir": [positive_data_acceptance],
    "/fhir/$export": [positive_data_acceptance],
    "/fhir/Patient/$export": [positive_data_acceptance],
    "/fhir/Group/{id}/$export": [positive_data_acceptance],
    "/fhir/{type}": [positive_data_acceptance],
    "/fhir/{type}/_search": [positive_data_acceptance],
    "/fhir/Patient/{id}/{type}": [positive_data_acceptance],
    "/fhir/Patient/{id}/$everything": [allow_header_conformance, positive_data_acceptance],
    "/fhir/{type}/{id}": [positive_data_acceptance],
    # Callers with limited access must send the patient of a signal, which the contract marks as optional.
    "/tasks/signals": [positive_data_acceptance],
}


@pytest.fixture(scope="module")
def url(network: None, cluster: EmbeddedPostgres, keyring: Keyring) -> Iterator[str]:
    database = make_template(cluster, "records").clone()
    app = create_app(Settings(**settings_for(database, keyring)), audit_transport=StandInAudit())
    with served(app) as url:
        yield url


@pytest.fixture(scope="module")
def charts(url: str, keyring: Keyring) -> tuple[Ids, Ids]:
    """Create a patient in the caller's panel and a patient outside. Each has chart data and an additional panel."""
    headers = {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
    with httpx.Client(base_url=url, headers=headers, trust_env=False) as client:

        def posted(path: str, body: Any) -> Any:
            return client.post(path, json=body).raise_for_status().json()

        charts = []
        for name in (PANEL, "Ward 4"):
            patient = posted("/patients", {"full_name": "Berg"})["id"]
            visit = {"patient_id": patient, "chief_complaint": "Cough"}
            intake = {"patient_id": patient, "age": 4, "symptoms": ["cough"], "urgency": "low"}
            panel = posted("/panels", {"name": name, "patients": [patient]})
            encounter = posted("/encounters", visit)["encounter_id"]
            task = posted("/tasks", {"kind": "intake_triage", "patient_id": patient})
            charts.append(
                {
                    "patient_id": patient,
                    "patients": patient,
                    "encounter_id": encounter,
                    "encounters": encounter,
                    "record_id": posted("/intake/store", intake)["record_id"],
                    "tasks": task["id"],
                    "panel": panel["id"],
                    "panels": posted("/panels", {"name": f"{name}, changing"})["id"],
                }
            )
    own, foreign = charts
    return own, foreign


@pytest.mark.parametrize(
    "operation", operations_of("records"), ids=lambda operation: operation.label
)
def test_access_of_each_role(
    operation: APIOperation, url: str, keyring: Keyring, charts: tuple[Ids, Ids]
):
    excluded = EXCLUDED.get(operation.path, [])

    for_each_case(
        operation, lambda case: check_access(case, url, keyring, *charts, excluded=excluded)
    )
