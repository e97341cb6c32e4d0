"""Clients of FHIR from PyPI, as they are, read and write charts through the gateway."""

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
from support.python_blocks import Reader
from support.sources import REPOSITORY
from support.system import System

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
    return system.keyring.mint("fhir-agent", scope="system/*.cruds")


def made(fhir: SyncFHIRClient, document: dict[str, Any]) -> Any:  # Any: fhirpy's resource.
    """Return a resource that is not stored yet."""
    return fhir.resource(document["resourceType"], **document)


class TestFhirpy:
    @pytest.fixture
    def fhir(self, system: System, token: str) -> SyncFHIRClient:
        return SyncFHIRClient(f"{system.url}/fhir", authorization=f"Bearer {token}")

    @pytest.fixture
    def patient(self, fhir: SyncFHIRClient, mrn: str) -> Any:
        return made(fhir, patient_json(mrn)).create()

    @pytest.fixture
    def results(self, fhir: SyncFHIRClient, patient: Any) -> list[str]:
        """The ids of several results, the oldest first."""
        given = [observation_json(patient.id, day) for day in range(1, SEVERAL + 1)]
        return [made(fhir, one).create().id for one in given]

    def test_reads_what_it_created(self, fhir: SyncFHIRClient, patient: Any) -> None:
        found = fhir.reference("Patient", patient.id).to_resource()

        assert found.serialize() == patient.serialize()
        assert found.get_by_path(["name", 0, "family"]) == "Ferrante"

    def test_updates(self, fhir: SyncFHIRClient, patient: Any) -> None:
        patient["birthDate"] = "1961-02-04"
        patient.update()

        found = fhir.reference("Patient", patient.id).to_resource()

        assert found["birthDate"] == "1961-02-04"
        assert found["meta"] == patient["meta"]

    def test_finds_all_pages(self, fhir: SyncFHIRClient, patient: Any, results: list[str]) -> None:
        made(fhir, observation_json(patient.id, 1, POTASSIUM)).create()
        search = fhir.resources("Observation").search(patient=patient.id, code=f"{LOINC}|{GLUCOSE}")

        found = search.sort("-date").limit(PAGE).fetch_all()

        assert [one.id for one in found] == results[::-1]
        assert search.count() == SEVERAL
        assert len(search.limit(PAGE).fetch()) == PAGE

    @pytest.mark.parametrize("method", ["get", "post"])
    def test_reads_everything_about_a_patient(
        self, fhir: SyncFHIRClient, patient: Any, results: list[str], method: str
    ) -> None:
        page = patient.execute("$everything", method=method, params={"_count": PAGE})

        found = []
        while True:
            found += [one.resource.id for one in page.entry]
            following = [link.url for link in page.link if link.relation == "next"]
            if not following:
                break
            page = fhir.execute(following[0], method="get")
        assert found == [patient.id, *results]

    def test_finds_a_patient_by_a_number(
        self, fhir: SyncFHIRClient, patient: Any, mrn: str
    ) -> None:
        for number in (mrn, f"{MRN}|{mrn}"):
            assert fhir.resources("Patient").search(identifier=number).get().id == patient.id

    def test_creates_what_is_not_there_once(self, fhir: SyncFHIRClient, mrn: str) -> None:
        search = fhir.resources("Patient").search(identifier=f"{MRN}|{mrn}")

        first, is_new = search.get_or_create(made(fhir, patient_json(mrn)))
        second, is_new_again = search.get_or_create(made(fhir, patient_json(mrn)))

        assert (is_new, is_new_again) == (True, False)
        assert first.id == second.id

    def test_understands_what_is_refused(self, fhir: SyncFHIRClient, patient: Any) -> None:
        with pytest.raises(ResourceNotFound):
            fhir.reference("Patient", str(uuid4())).to_resource()
        with pytest.raises(OperationOutcome) as refused:
            made(fhir, observation_json(patient.id, 1) | {"status": "done"}).create()

        (issue,) = refused.value.resource["issue"]
        assert issue["expression"] == ["Observation.status"]


class TestFhirclient:
    @pytest.fixture
    def server(self, system: System, token: str) -> Any:
        settings = {"app_id": "chart", "api_base": f"{system.url}/fhir"}
        smart = fhirclient.FHIRClient(settings=settings)
        smart.server.session.headers["Authorization"] = f"Bearer {token}"
        assert smart.prepare()
        return smart.server

    @pytest.fixture
    def patient(self, server: Any, mrn: str) -> str:
        made = Patient(patient_json(mrn)).create(server)
        assert made is not None
        return str(made["id"])

    @pytest.fixture
    def results(self, server: Any, patient: str) -> list[str]:
        """The ids of several results, the oldest first."""
        given = [Observation(observation_json(patient, day)) for day in range(1, SEVERAL + 1)]
        return [str(one.create(server)["id"]) for one in given]

    def test_reads_what_can_be_done(self, server: Any) -> None:
        statement = server.capabilityStatement

        assert statement.fhirVersion == "4.0.1"
        types = {one.type: one for one in statement.rest[0].resource}
        codes = {one.code for one in types["Observation"].interaction}
        assert codes >= {"read", "vread", "history-instance", "search-type", "create", "update"}

    def test_reads_what_it_created(self, server: Any, patient: str) -> None:
        found = Patient.read(patient, server)

        assert (found.name[0].family, found.birthDate.isostring) == ("Ferrante", "1961-02-03")

    def test_updates(self, server: Any, patient: str) -> None:
        found = Patient.read(patient, server)
        found.gender = "other"
        found.update(server)

        assert Patient.read(patient, server).gender == "other"

    def test_finds_all_pages(self, server: Any, patient: str, results: list[str]) -> None:
        search = Observation.where({"patient": patient, "code": GLUCOSE, "_count": str(PAGE)})

        found = [one.id for one in search.perform_resources_iter(server)]

        assert found == results[::-1]

    def test_reads_everything_about_a_patient(
        self, server: Any, patient: str, results: list[str]
    ) -> None:
        first = Bundle.read_from(f"Patient/{patient}/$everything?_count={PAGE}", server)

        pages = [*iter_pages(first, server)]

        assert [len(page.entry) for page in pages] == [PAGE, PAGE, SEVERAL + 1 - 2 * PAGE]
        found = [one.resource.id for page in pages for one in page.entry]
        assert found == [patient, *results]

    def test_finds_a_patient_by_a_name(self, server: Any, patient: str) -> None:
        search = Patient.where({"family": "ferrante", "birthdate": "1961", "_id": patient})

        assert [one.id for one in search.perform_resources_iter(server)] == [patient]


def test_the_example_of_the_document_works_as_printed(system: System) -> None:
    for _ in range(2):
        Reader(system).follow(REPOSITORY / "docs" / "fhir.md", {})

    with system.client() as client:
        query = {"patient.identifier": "http://hospital.example/mrn|MRN-77", "code": "8867-4"}
        found = client.get("/fhir/Observation", params=query).raise_for_status().json()
    assert found["total"] == 2
