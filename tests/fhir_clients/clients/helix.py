import asyncio
import json
from collections.abc import Coroutine
from typing import Any

import requests
from calls import FHIR, MRN, RUN, TOKEN, UNKNOWN, Resource, observation, patient, run_all
from helix_fhir_client_sdk.fhir_client import FhirClient
from helix_fhir_client_sdk.filters.property_filter import PropertyFilter

session = requests.Session()
session.headers["Authorization"] = f"Bearer {TOKEN}"
known: Resource = {}
GRAPH = {
    "resourceType": "GraphDefinition",
    "id": "results",
    "name": "results",
    "status": "active",
    "start": "Patient",
    "link": [{"target": [{"type": "Observation", "params": "patient={ref}"}]}],
}


def client(type_: str, ids: str | list[str] | None = None) -> FhirClient:
    made = FhirClient().url(FHIR).resource(type_).set_access_token(TOKEN).retry_count(0)
    return made.id_(ids) if ids else made


def run(action: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(action)


def resources(made: FhirClient) -> list[Any]:
    response = run(made.get_async())
    if response.error:
        return [f"HTTP {response.status}"]
    return [one.dict() if hasattr(one, "dict") else dict(one) for one in response.get_resources()]


def read() -> str:
    """Store the patient and the observations: this client does not create resources."""
    known.update(session.post(f"{FHIR}/Patient", json=patient(RUN)).json())
    for day in range(1, 6):
        made = session.post(
            f"{FHIR}/Observation", json=observation(f"Patient/{known['id']}", day)
        ).json()
        known.setdefault("results", []).append(made["id"])
    (found,) = resources(client("Patient", known["id"]))
    return found["name"][0]["family"]


def update() -> str:
    body = json.dumps(
        {key: value for key, value in known.items() if key != "results"} | {"gender": "male"}
    )
    answer = run(client("Patient", known["id"]).update_async(json_data=body))
    return (
        json.loads(answer.responses)["meta"]["versionId"]
        if answer.status == 200
        else f"HTTP {answer.status}"
    )


def patch() -> list[str]:
    operations = json.dumps([{"op": "replace", "path": "/gender", "value": "other"}])
    answer = run(client("Patient", known["id"]).send_patch_request_async(operations))
    if answer.status != 200:
        return [f"HTTP {answer.status}"]
    (found,) = resources(client("Patient", known["id"]))
    return [found["meta"]["versionId"], found["gender"]]


def results(*parameters: str) -> FhirClient:
    return client("Observation").additional_parameters([f"patient={known['id']}", *parameters])


def search() -> list[list[object]]:
    patients = resources(client("Patient").additional_parameters([f"identifier={MRN}|{RUN}"]))
    return [["Patient", len(patients)], ["Observation", len(resources(results()))]]


async def pages(made: FhirClient) -> list[int]:
    return [response.get_resource_count() async for response in made.get_streaming_async()]


async def streamed(made: FhirClient) -> list[int]:
    sizes: list[int] = []

    async def handle(line: bytes, chunk_number: int | None = None) -> bool:
        sizes.append(len(line))
        return True

    await made.use_data_streaming(use=True).get_async(data_chunk_handler=handle)
    return sizes


def history() -> list[str]:
    made = client("Patient", known["id"]).action("_history")
    return [one["meta"]["versionId"] for one in resources(made)]


async def merge() -> str:
    made = client("Patient", known["id"]).merge_async(
        id_=known["id"], json_data_list=[json.dumps(patient(RUN))]
    )
    answers = [answer async for answer in made]
    return f"HTTP {answers[0].status}"


def delete() -> str:
    return f"HTTP {run(client('Patient', known['id']).delete_async()).status}"


def graph() -> list[str]:
    answer = run(
        client("Patient").simulate_graph_async(
            id_=known["id"], graph_json=GRAPH, contained=False, max_concurrent_tasks=4
        )
    )
    found = [one.dict() if hasattr(one, "dict") else one for one in answer.get_resources()]
    return sorted({one["resourceType"] for one in found})


run_all(
    {
        "metadata": lambda: resources(client("metadata"))[0]["fhirVersion"],
        "read": read,
        "update": update,
        "history": history,
        "patch": patch,
        "search": search,
        "two_pages": lambda: run(pages(results("_count=3"))),
        "streaming": lambda: run(streamed(results("_count=3"))),
        "by_ids": lambda: len(resources(client("Observation", known["results"][:2]))),
        "of_patient": lambda: len(
            resources(client("Observation", [known["id"]]).filter_by_resource("Patient"))
        ),
        "filtered": lambda: len(
            resources(client("Observation").filter([PropertyFilter("patient", known["id"])]))
        ),
        "properties": lambda: sorted(
            resources(results().limit(1).include_only_properties(["code"]))[0]
        ),
        "page_number": lambda: resources(results().page_size(3).page_number(1)),
        "total": lambda: len(resources(results().include_total(include_total=True))),
        "graph": graph,
        "missing": lambda: f"HTTP {run(client('Patient', UNKNOWN).get_async()).status}",
        "merge": lambda: run(merge()),
        "delete": delete,
    }
)
