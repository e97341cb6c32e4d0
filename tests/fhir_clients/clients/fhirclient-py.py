from typing import Any

from calls import (
    FHIR,
    MRN,
    RUN,
    TOKEN,
    Resource,
    batch,
    condition,
    observation,
    patient,
    run_all,
    statuses,
    stored,
    transaction,
    version_and_gender,
    versions,
)
from fhirclient.client import FHIRClient
from fhirclient.models.bundle import Bundle
from fhirclient.models.observation import Observation
from fhirclient.models.patient import Patient

smart = FHIRClient(settings={"app_id": "chart", "api_base": FHIR})
server: Any = smart.server
server.session.headers["Authorization"] = f"Bearer {TOKEN}"
known: Resource = {}


def create() -> str:
    known.update(Patient(patient(RUN)).create(server))
    return known["meta"]["versionId"]


def update() -> str:
    return Patient(known | {"gender": "male"}).update(server)["meta"]["versionId"]


def put(value: str, body: Resource) -> Resource:
    return server.put_json(f"Patient?{condition(value)}", body).json()


def conditional_update() -> list[bool]:
    made = put(RUN, patient(RUN, gender="other")), put(f"{RUN}-2", patient(f"{RUN}-2"))
    return [one["id"] == known["id"] for one in made]


def search() -> list[list[object]]:
    for day in range(1, 6):
        Observation(observation(f"Patient/{known['id']}", day)).create(server)
    patients = Patient.where({"identifier": f"{MRN}|{RUN}"}).perform(server)
    results = Observation.where({"patient": known["id"]}).perform(server)
    return [["Patient", patients.total], ["Observation", results.total]]


def two_pages() -> list[int]:
    pages = Observation.where({"patient": known["id"], "_count": "3"}).perform_iter(server)
    return [len(page.entry) for page in pages]


def include() -> list[str]:
    found = Observation.where({"patient": known["id"], "_include": "Observation:patient"})
    return sorted({entry.resource.resource_type for entry in found.perform(server).entry})


def reference() -> str:
    (first,) = Observation.where({"patient": known["id"], "_count": "1"}).perform(server).entry
    return first.resource.subject.resolved(Patient).name[0].family


run_all(
    {
        "ready": smart.prepare,
        "metadata": lambda: server.capabilityStatement.fhirVersion,
        "create": create,
        "read": lambda: Patient.read(known["id"], server).name[0].family,
        "update": update,
        "vread": lambda: version_and_gender(
            server.request_json(f"Patient/{known['id']}/_history/1")
        ),
        "history": lambda: versions(server.request_json(f"Patient/{known['id']}/_history")),
        "conditional_update": conditional_update,
        "search": search,
        "two_pages": two_pages,
        "all_pages": lambda: len(
            [
                *Observation.where({"patient": known["id"], "_count": "2"}).perform_resources_iter(
                    server
                )
            ]
        ),
        "include": include,
        "reference": reference,
        "everything": lambda: len(
            Bundle.read_from(f"Patient/{known['id']}/$everything", server).entry
        ),
        "batch": lambda: statuses(server.post_json(".", batch(known["id"], RUN)).json()),
        "transaction": lambda: stored(
            server.post_json(".", transaction(f"{RUN}-3")).json(),
            lambda *one: server.request_json("/".join(one)),
        ),
        "delete": lambda: Patient.read(known["id"], server).delete(),
    }
)
