from typing import Any
from uuid import uuid4

import pytest
from fhirclient import client as fhirclient
from fhirclient._utils import iter_pages
from fhirclient.models.bundle import Bundle
from fhirclient.models.observation import Observation
from fhirclient.models.patient import Patient
from fhirpy import SyncFHIRClient
from fhirpy.base.exceptions import OperationOutcome, ResourceNotFound
from support.sources import REPOSITORY
from support.system import System

from tests.e2e.python_blocks import Reader

MRN = "https://clinic.example/mrn"
LOINC = "http://loinc.org"
GLUCOSE, POTASSIUM = "2345-7", "2823-3"
SEVERAL = 7
PAGE = 3


def patient_json(value: str) -> dict[str, Any]:
    return {
        "resourceType": "Patient",
        "identifier": [{"system": MRN, "value": value}],
        "name": [{"family": "Ferrante", "given": ["Ada", "Quill"]}],
        "birthDate": "1961-02-03",
        "gender": "female",
    }


def observation_json(patient: str, day: int, code: str = GLUCOSE) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": LOINC, "code": code}]},
        "subject": {"reference": f"Patient/{patient}"},
        "effectiveDateTime": f"2026-03-{day:02}T08:00:00Z",
        "valueQuantity": {
            "value": 5.5 + day,
            "unit": "mmol/L",
            "system": "http://unitsofmeasure.org",
            "code": "mmol/L",
        },
    }


@pytest.fixture
def mrn() -> str:
    return f"MRN-{uuid4().hex[:12]}"


@pytest.fixture
def token(system: System) -> str:
    """A person's, because these libraries do not send `If-Match`, which agents need."""
    return system.keyring.mint("dr-ferrante", kind="person", scope="system/*.cruds")


def made(fhir: SyncFHIRClient, document: dict[str, Any]) -> Any:  # Any: fhirpy's resource.
    """Return a FHIR resource that is not stored yet."""
    return fhir.resource(document["resourceType"], **document)


def test_fhirpy_creates_reads_updates_and_searches(system: System, token: str, mrn: str):
    fhir = SyncFHIRClient(f"{system.url}/fhir", authorization=f"Bearer {token}")
    by_number = fhir.resources("Patient").search(identifier=f"{MRN}|{mrn}")
    patient, is_new = by_number.get_or_create(made(fhir, patient_json(mrn)))
    again, is_new_again = by_number.get_or_create(made(fhir, patient_json(mrn)))
    assert (is_new, is_new_again, again.id) == (True, False, patient.id)
    assert fhir.resources("Patient").search(identifier=mrn).get().id == patient.id
    found = fhir.reference("Patient", patient.id).to_resource()
    assert found.serialize() == patient.serialize()
    assert found.get_by_path(["name", 0, "family"]) == "Ferrante"

    patient["birthDate"] = "1961-02-04"
    patient.update()
    found = fhir.reference("Patient", patient.id).to_resource()
    assert (found["birthDate"], found["meta"]) == ("1961-02-04", patient["meta"])

    given = [observation_json(patient.id, day) for day in range(1, SEVERAL + 1)]
    results = [made(fhir, one).create().id for one in given]
    other = made(fhir, observation_json(patient.id, 1, POTASSIUM)).create().id
    search = fhir.resources("Observation").search(patient=patient.id, code=f"{LOINC}|{GLUCOSE}")
    newest_first = search.sort("-date").limit(PAGE).fetch_all()
    assert [one.id for one in newest_first] == results[::-1]
    assert (search.count(), len(search.limit(PAGE).fetch())) == (SEVERAL, PAGE)

    for method in ("get", "post"):
        page = patient.execute("$everything", method=method, params={"_count": PAGE})
        everything = [one.resource.id for one in page.entry]
        while following := [link.url for link in page.link if link.relation == "next"]:
            page = fhir.execute(following[0], method="get")
            everything += [one.resource.id for one in page.entry]
        assert everything == [patient.id, *results, other]

    with pytest.raises(ResourceNotFound):
        fhir.reference("Patient", str(uuid4())).to_resource()
    with pytest.raises(OperationOutcome) as refused:
        made(fhir, observation_json(patient.id, 1) | {"status": "done"}).create()
    (issue,) = refused.value.resource["issue"]
    assert issue["expression"] == ["Observation.status"]


def test_fhirclient_creates_reads_updates_and_searches(system: System, token: str, mrn: str):
    settings = {"app_id": "chart", "api_base": f"{system.url}/fhir"}
    smart = fhirclient.FHIRClient(settings=settings)
    smart.server.session.headers["Authorization"] = f"Bearer {token}"
    assert smart.prepare()
    server: Any = smart.server
    statement = server.capabilityStatement
    assert statement.fhirVersion == "4.0.1"
    types = {one.type: one for one in statement.rest[0].resource}
    codes = {one.code for one in types["Observation"].interaction}
    assert codes >= {"read", "vread", "history-instance", "search-type", "create", "update"}

    stored = Patient(patient_json(mrn)).create(server)
    patient = str(stored["id"])
    found = Patient.read(patient, server)
    assert (found.name[0].family, found.birthDate.isostring) == ("Ferrante", "1961-02-03")
    found.gender = "other"
    found.update(server)
    assert Patient.read(patient, server).gender == "other"
    by_name = Patient.where({"family": "ferrante", "birthdate": "1961", "_id": patient})
    assert [one.id for one in by_name.perform_resources_iter(server)] == [patient]

    given = [Observation(observation_json(patient, day)) for day in range(1, SEVERAL + 1)]
    results = [str(one.create(server)["id"]) for one in given]
    search = Observation.where({"patient": patient, "code": GLUCOSE, "_count": str(PAGE)})
    assert [one.id for one in search.perform_resources_iter(server)] == results[::-1]
    first = Bundle.read_from(f"Patient/{patient}/$everything?_count={PAGE}", server)
    pages = [*iter_pages(first, server)]
    assert [len(page.entry) for page in pages] == [PAGE, PAGE, SEVERAL + 1 - 2 * PAGE]
    everything = [one.resource.id for page in pages for one in page.entry]
    assert everything == [patient, *results]


def test_the_example_of_the_document_works_as_printed(system: System):
    for _ in range(2):
        Reader(system).follow(REPOSITORY / "docs" / "fhir.md", {})

    with system.client() as client:
        query = {"patient.identifier": "http://hospital.example/mrn|MRN-77", "code": "8867-4"}
        found = client.get("/fhir/Observation", params=query).raise_for_status().json()
    assert found["total"] == 2
