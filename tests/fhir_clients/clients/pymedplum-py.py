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
    types,
    version_and_gender,
    versions,
)
from pymedplum import MedplumClient
from pymedplum.fhir import Patient

client = MedplumClient(
    FHIR.removesuffix("fhir"), access_token=TOKEN, fhir_url_path="fhir/", allow_insecure_http=True
)
known: Resource = {}


def create() -> str:
    known.update(client.create_resource(patient(RUN)))
    return known["meta"]["versionId"]


def conditional_create() -> list[bool]:
    bodies = patient(RUN), patient(RUN, active=True)
    made = [client.create_resource_if_none_exist(body, condition(RUN)) for body in bodies]
    return [one["id"] == known["id"] for one in made]


def patch() -> list[str]:
    operations = [{"op": "replace", "path": "/gender", "value": "other"}]
    return version_and_gender(client.patch_resource("Patient", known["id"], operations))


def conditional_update() -> list[bool]:
    """Call the method under the client's other methods, which do not offer conditional updates."""
    sent = (RUN, patient(RUN, gender="other")), (f"{RUN}-2", patient(f"{RUN}-2"))
    made = [
        client._request("PUT", f"{FHIR}/Patient?{condition(value)}", json=body)
        for value, body in sent
    ]
    return [one["id"] == known["id"] for one in made]


def search() -> list[list[object]]:
    for day in range(1, 6):
        client.create_resource(observation(f"Patient/{known['id']}", day))
    patients = client.search_resources("Patient", {"identifier": f"{MRN}|{RUN}"})
    results = client.search_resources("Observation", {"patient": known["id"]})
    return [["Patient", patients["total"]], ["Observation", results["total"]]]


def two_pages() -> list[int]:
    first = client.search_resources("Observation", {"patient": known["id"], "_count": "3"})
    (following,) = (link["url"] for link in first["link"] if link["relation"] == "next")
    return [
        len(first["entry"]),
        len(client.get(following.removeprefix(FHIR.removesuffix("fhir")))["entry"]),
    ]


def create_batch() -> list[int]:
    entries = [(patient(f"{RUN}-{number}"), condition(f"{RUN}-{number}")) for number in (5, 6)]
    first, second = (
        client.conditional_create_batch(entries),
        client.conditional_create_batch(entries),
    )
    return [len(first.created), len(first.failed), len(second.existed)]


def update_with_retry() -> str:
    result = client.update_with_retry("Patient", known["id"], lambda body: body | {"active": True})
    return result.version_id


def observations(**options: object) -> list[Resource]:
    return client.search_with_options("Observation", {"patient": known["id"]}, **options)


def listed(found: object) -> list[Resource]:
    if isinstance(found, dict):
        return [entry["resource"] for entry in found.get("entry", ())]
    return [one if isinstance(one, dict) else one.model_dump() for one in found]


def binary() -> str:
    known["binary"] = client.upload_binary(b"words of a note", "text/plain")["id"]
    return client.download_binary(known["binary"]).decode()


run_all(
    {
        "metadata": lambda: client.get("fhir/metadata")["fhirVersion"],
        "create": create,
        "read": lambda: client.read_resource("Patient", known["id"])["name"][0]["family"],
        "typed": lambda: (
            client.read_resource("Patient", known["id"], as_fhir=Patient).name[0].family
        ),
        "conditional_create": conditional_create,
        "update": lambda: client.update_resource(known | {"gender": "male"})["meta"]["versionId"],
        "stale_update": lambda: client.update_resource(known, if_match='W/"1"'),
        "vread": lambda: version_and_gender(client.vread_resource("Patient", known["id"], "1")),
        "history": lambda: versions(client.get(f"fhir/Patient/{known['id']}/_history")),
        "patch": patch,
        "update_with_retry": update_with_retry,
        "conditional_update": conditional_update,
        "search": search,
        "two_pages": two_pages,
        "all_pages": lambda: len(
            [*client.search_resource_pages("Observation", {"patient": known["id"], "_count": "2"})]
        ),
        "sorted": lambda: [
            one["effectiveDateTime"][:10] for one in listed(observations(sort="date"))
        ][::4],
        "elements": lambda: sorted(listed(observations(elements=["code"], count=1))[0]),
        "accurate": lambda: observations(total="accurate", count=1, return_bundle=True).get_total(),
        "revinclude": lambda: types(
            listed(
                client.search_with_options(
                    "Patient", {"_id": known["id"]}, revinclude="Observation:patient"
                )
            )
        ),
        "create_batch": create_batch,
        "batch": lambda: statuses(client.execute_batch(batch(known["id"], RUN))),
        "transaction": lambda: stored(
            client.execute_transaction(transaction(f"{RUN}-3")), client.read_resource
        ),
        "everything": lambda: len(
            client.execute_operation("Patient", "everything", known["id"], method="GET")["entry"]
        ),
        "binary": binary,
        "document": lambda: client.create_document_reference(
            known["id"], known["binary"], "text/plain", "A note"
        )["resourceType"],
        "delete": lambda: client.delete_resource("Patient", known["id"]),
        "graphql": lambda: client.execute_graphql("{ PatientList { id } }"),
    }
)
