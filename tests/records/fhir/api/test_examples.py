import re
from collections import defaultdict
from datetime import UTC, datetime

import pytest

from records.fhir.api.capabilities import SEARCH, types_with
from records.fhir.r4.search.evaluation import evaluate, read
from records.fhir.r4.search.parameters import PARAMETERS
from records.fhir.r4.search.values import URI, Interval, Quantity, Reference, Text, Token, Value
from tests.records.fhir_bundles import Client, Ids
from tests.records.r4_examples import Document, about_patient, encoder, parsed, r4_examples

OWN = {"id", "meta"}  # Members that the server sets.
MANY, FEW = 20, 2  # Examples per type, in daily runs only FEW.
JSON = {"Content-Type": "application/fhir+json"}


def with_own_id(document: Document, id_: str) -> Document:
    type_ = document["resourceType"]
    own = rf'"{type_}/{re.escape(document["id"])}(/_history/\w+)?"'
    text = re.sub(own, f'"{type_}/{id_}"', encoder.encode(document).decode())
    return parsed(text.encode())


def without(document: Document) -> Document:
    return {name: value for name, value in document.items() if name not in OWN}


def search_for(name: str, value: Value) -> tuple[str, str]:
    """Return a search modifier and text that find `value`; the text is empty if no search can find the value."""
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
async def test_examples_of_a_type(client: Client, chart: Ids, type_: str, *, nightly: bool):
    """Store and search HL7's examples of a resource type. Daily runs use a few examples of each type."""
    examples = [text for name, text in r4_examples().items() if name.partition("-")[0] == type_]
    examples = examples if nightly else examples[:FEW]
    questions: dict[tuple[str, str], set[str]] = defaultdict(set)
    for example in examples:
        document = about_patient(example, chart)
        sent = encoder.encode(document)

        answer = await client.post(f"/fhir/{type_}", content=sent, headers=JSON)

        assert answer.status_code == 201, (document["id"], answer.text)
        id_ = answer.json()["id"]
        stored = await client.get(f"/fhir/{type_}/{id_}")
        assert without(parsed(stored.content)) == without(with_own_id(document, id_))
        for name, values in evaluate(read(stored.content)).items():
            for value in values:
                question = search_for(name, value)
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
