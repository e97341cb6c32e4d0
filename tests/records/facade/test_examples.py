"""HL7's own examples of FHIR R4 are written under /fhir, read back equal and found by each of their
parameters.
"""

import json
import re
from collections import defaultdict
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import msgspec
import pytest
from support import fhir
from support.r4_examples import r4_examples

from records.facade.interactions import SEARCH, types_with
from records.fhir.search.evaluation import evaluate, read
from records.fhir.search.parameters import PARAMETERS
from records.fhir.search.values import URI, Interval, Quantity, Reference, Text, Token, Value
from records.imports.fhir import r4

pytestmark = pytest.mark.anyio
OF_THE_CHART = {"Patient", "Encounter"}
OWN = {"id", "meta"}  # What the service says of each resource.
MANY, FEW = 20, 4  # Digits, and examples.
JSON = {"Content-Type": "application/fhir+json"}
Document = dict[str, Any]  # Any: JSON.
encoder = msgspec.json.Encoder(decimal_format="number")


@pytest.fixture
async def chart(client: httpx.AsyncClient) -> dict[str, str]:
    """A patient and an encounter, to whom the examples lead here."""
    patient = await created(client, fhir.patient("P-1"))
    visit = {
        "resourceType": "Encounter",
        "status": "finished",
        "class": {"code": "AMB"},
        "reasonCode": [{"text": "Cough"}],
        "subject": {"reference": f"Patient/{patient}"},
    }
    return {"Patient": patient, "Encounter": await created(client, visit)}


async def created(client: httpx.AsyncClient, document: Document) -> str:
    answer = await client.post(f"/fhir/{document['resourceType']}", json=document)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def led(document: Any, chart: dict[str, str]) -> Any:
    """Return a document whose references to patients and encounters lead to those here."""
    if isinstance(document, list):
        return [led(one, chart) for one in document]
    if not isinstance(document, dict):
        return document
    changed = {name: led(value, chart) for name, value in document.items()}
    reference = document.get("reference")
    if isinstance(reference, str) and (type_ := reference.partition("/")[0]) in OF_THE_CHART:
        changed["reference"] = f"{type_}/{chart[type_]}"
    return changed


def of_the_chart(text: bytes, chart: dict[str, str]) -> Document:
    """Return an example that is about the patient here, also where it names no other resource."""
    document: Document = led(parsed(text), chart)
    for one in document.get("identifier", ()) if document["resourceType"] == "Patient" else ():
        # No two patients have one number.
        one["value"] = f"{one.get('value', '')}-{document['id']}"
        one.setdefault("system", "urn:example:clinic")
    name = r4.PATIENT_FIELD.get(document["resourceType"], "")
    patient = {"reference": f"Patient/{chart['Patient']}"}
    is_here = document.get(name, {}).get("reference", "").startswith("Patient/")
    if document["resourceType"] in r4.PATIENT_REQUIRED and not is_here:
        document[name] = patient
    return document


def with_own_id(document: Document, id_: str) -> Document:
    """Return a document whose references to itself have the id that it got, and no version."""
    type_ = document["resourceType"]
    own = rf'"{type_}/{re.escape(document["id"])}(/_history/\w+)?"'
    text = re.sub(own, f'"{type_}/{id_}"', encoder.encode(document).decode())
    return parsed(text.encode())


def without(document: Document) -> Document:
    return {name: value for name, value in document.items() if name not in OWN}


def parsed(text: bytes) -> Document:
    document: Document = json.loads(text, parse_float=Decimal)
    return document


def asked(name: str, value: Value) -> tuple[str, str]:
    """Return the parameter and the value that ask for what was found; empty where none can."""
    modifier, text = "", ""
    match value:
        case Token(system, code):
            text = escaped(code) if system is None else f"{escaped(system)}|{escaped(code)}"
        case Text(exact, normalised):
            modifier, text = ":exact", escaped(exact) if normalised else ""
        case Interval(start, end):
            text = f"ge{instant(start)}" if start else f"le{instant(end)}"
        case Quantity(number, system, code, unit):
            digits = number if abs(number.adjusted()) < MANY else number.normalize()
            text = f"{digits}|{system or ''}|{code or unit or ''}".rstrip("|")
        case Reference(type_, id_, _, _) if type_ and id_:
            text = f"{type_}/{id_}"
        case Reference(_, _, url, _) if url:
            text = url
        case Reference(identifier=Token(system, code)):
            modifier, text = ":identifier", f"{system or ''}|{code}"
        case URI(uri):
            text = uri
    return name + modifier, text


def escaped(text: str) -> str:
    for sign in "\\,|$":
        text = text.replace(sign, f"\\{sign}")
    return text


def instant(at: datetime | None) -> str:
    return "" if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")


@pytest.mark.parametrize("type_", sorted(PARAMETERS.keys() & {*types_with(SEARCH)}))
async def test_of_a_type_are_written_read_back_equal_and_found(
    client: httpx.AsyncClient, chart: dict[str, str], type_: str, *, nightly: bool
) -> None:
    """By day the first of each type."""
    examples = [text for name, text in r4_examples().items() if name.partition("-")[0] == type_]
    examples = examples if nightly else examples[:FEW]
    questions: dict[tuple[str, str], set[str]] = defaultdict(set)
    for example in examples:
        document = of_the_chart(example, chart)
        sent = encoder.encode(document)

        answer = await client.post(f"/fhir/{type_}", content=sent, headers=JSON)

        assert answer.status_code == 201, (document["id"], answer.text)
        id_ = answer.json()["id"]
        stored = await client.get(f"/fhir/{type_}/{id_}")
        assert without(parsed(stored.content)) == without(with_own_id(document, id_))
        for name, values in evaluate(read(stored.content)).items():
            for value in values:
                question = asked(name, value)
                if question[1]:
                    questions[question].add(id_)

    missed = {}
    for (name, value), ids in questions.items():
        found = await client.post(f"/fhir/{type_}/_search", data={name: value, "_count": "1000"})
        assert found.status_code == 200, (name, value, found.text)
        shown = {one["resource"]["id"] for one in found.json().get("entry", ())}
        if ids - shown:
            missed[name, value] = ids - shown
    assert missed == {}
    assert len({name for name, _ in questions}) > 1
