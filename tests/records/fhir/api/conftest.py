import pytest
from support import fhir

from tests.records.fhir_bundles import Client, Ids
from tests.records.r4_examples import created


@pytest.fixture
async def chart(client: Client) -> Ids:
    patient = await created(client, fhir.patient("P-1"))
    visit = {
        "resourceType": "Encounter",
        "status": "finished",
        "class": {"code": "AMB"},
        "reasonCode": [{"text": "Cough"}],
        "subject": {"reference": f"Patient/{patient}"},
    }
    return {"Patient": patient, "Encounter": await created(client, visit)}
