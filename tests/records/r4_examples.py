"""HL7's examples of FHIR R4 (4.0.1) for the types with search parameters. They are public domain (CC0), come from the
package `hl7.fhir.r4.examples`, and are written by services/records/scripts/search_parameters.py.
"""

import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import httpx
import msgspec

from chassis.http.fhir_outcomes import FHIR_JSON
from records.fhir.r4 import resource_types

OF_THE_CHART = {"Patient", "Encounter"}
Document = dict[str, Any]  # JSON.
encoder = msgspec.json.Encoder(decimal_format="number")


@cache
def r4_examples() -> dict[str, bytes]:
    with ZipFile(Path(__file__).with_suffix(".zip")) as archive:
        return {name.removesuffix(".json"): archive.read(name) for name in archive.namelist()}


def parsed(text: bytes) -> Document:
    return json.loads(text, parse_float=Decimal)


async def created(client: httpx.AsyncClient, document: Document) -> str:
    body, headers = encoder.encode(document), {"Content-Type": FHIR_JSON}
    path = f"/fhir/{document['resourceType']}"
    answer = await client.post(path, content=body, headers=headers)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def with_references(document: Any, chart: dict[str, str]) -> Any:
    if isinstance(document, list):
        return [with_references(one, chart) for one in document]
    if not isinstance(document, dict):
        return document
    changed = {name: with_references(value, chart) for name, value in document.items()}
    reference = document.get("reference")
    type_ = str(reference).removeprefix("http://hl7.org/fhir/").partition("/")[0]
    if type_ in OF_THE_CHART:
        changed["reference"] = f"{type_}/{chart[type_]}"
    return changed


def about_patient(text: bytes, chart: dict[str, str]) -> Document:
    """Return an example with its references changed to this chart's patient; add a missing reference to the patient."""
    document: Document = with_references(parsed(text), chart)
    for one in document.get("identifier", ()) if document["resourceType"] == "Patient" else ():
        one["value"] = f"{one.get('value', '')}-{document['id']}"
        one.setdefault("system", "urn:example:clinic")
    name = resource_types.PATIENT_FIELD.get(document["resourceType"], "")
    patient = {"reference": f"Patient/{chart['Patient']}"}
    is_here = document.get(name, {}).get("reference", "").startswith("Patient/")
    if document["resourceType"] in resource_types.PATIENT_REQUIRED and not is_here:
        document[name] = patient
    return document
