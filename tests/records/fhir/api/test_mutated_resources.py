"""Randomly mutated FHIR resources are stored or rejected; none causes a server error."""

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

import asyncpg
import httpx
from support import fhir
from support.databases import TestDatabase

from records.fhir.api.capabilities import SEARCH, parameters_of, types_with
from tests.records.fhir_bundles import Client, Ids
from tests.records.r4_examples import Document, about_patient, created, encoder, r4_examples

JSON = {"Content-Type": "application/fhir+json"}
BY_DAY, BY_NIGHT = 1, 100  # Mutations per type and route.
DEEP, LONG = 300, 100_000
# The row counts of the tables: every write adds a row to at least one table, so equal counts mean no write.
COUNTS = """
SELECT (SELECT count(*) FROM records.resources), (SELECT count(*) FROM records.resource_versions),
    (SELECT count(*) FROM records.patient_versions), (SELECT count(*) FROM records.outbox)
"""
NUMBERS = ["0", "-0", "1.50", "1e400", "-1E-400", "1e99999", "9" * 5000, "9223372036854775808"]
TEXTS = ["", " ", "\x00", "a\x00b", "\x07", "\u202e", "\ud800", "\uffff", "a\n\tb", "x" * LONG]
TIMES = ["9999-12-31", "0001", "0000-00-00", "9999-12-31T23:59:60Z", "0001-01-01T00:00:00+14:00"]
NAMES = ["Patient/", "Patient/x/y", "/", "#", "urn:uuid:", "Patient?a=b", "Patient?identifier=|"]
OTHERS = ["null", "true", "{}", "[]", "[null]", "[{}]", "[[]]", '{"":1}', '["x"]', '{"text":"x"}']
WRAPPERS = [("[", "]"), ('{"extension":[', "]}"), ('{"resourceType":"Basic","contained":[', "]}")]
# Functions that replace the JSON text of a value; None removes the value.
CHANGES: list[Callable[[random.Random, str], str] | None] = [
    None,
    None,
    lambda _, text: f"[{text}]",
    lambda _, text: f"[{text},{text}]",
    lambda lot, _: lot.choice([*OTHERS, *NUMBERS]),
    lambda lot, _: json.dumps(lot.choice([*TEXTS, *TIMES, *NAMES])),
    lambda lot, text: text.join(part * DEEP for part in lot.choice(WRAPPERS)),
]


def places(document: Any) -> Iterator[tuple[Any, Any]]:  # Any: JSON.
    for key in [*document] if isinstance(document, dict) else range(len(document)):
        yield document, key
        if isinstance(document[key], dict | list):
            yield from places(document[key])


def mutated(lot: random.Random, document: Document) -> bytes:
    changed = json.loads(encoder.encode(document))
    texts: list[str] = []
    for _ in range(lot.choice([1, 1, 2])):
        holder, key = lot.choice([*places(changed)])
        change = lot.choice(CHANGES)
        value = holder.pop(key)
        if change is not None:
            texts.append(change(lot, json.dumps(value)))
            value = f"@{len(texts) - 1}@"
        if isinstance(holder, list):
            holder[key:key] = [] if change is None else [value]
        elif change is not None:
            holder[key] = value
        elif renamed := lot.choice([None, "", "unknown", f"_{key}", f"{key}\x00"]):
            holder[renamed] = value
    written = json.dumps(changed)
    for number, text in reversed([*enumerate(texts)]):
        written = written.replace(f'"@{number}@"', text)
    return written.encode()


async def assert_rejected(
    answer: httpx.Response, administrator: asyncpg.Connection, before: asyncpg.Record
) -> None:
    """Check that a rejected request was answered with an OperationOutcome and stored no row."""
    about = (answer.request.method, str(answer.request.url), answer.request.content[:2000])
    assert 400 <= answer.status_code < 500, (*about, answer.text)
    assert answer.headers["content-type"] == JSON["Content-Type"], about
    assert answer.json()["resourceType"] == "OperationOutcome", about
    assert await administrator.fetchrow(COUNTS) == before, about


async def test_mutants_are_stored_or_rejected(
    client: Client, database: TestDatabase, chart: Ids, *, nightly: bool
):
    patient, visit = (f"{type_}/{id_}" for type_, id_ in chart.items())
    seen = set[tuple[str, bool]]()
    administrator = await asyncpg.connect(database.admin_dsn)
    lasts = {name.partition("-")[0]: text for name, text in r4_examples().items()}
    for type_, text in lasts.items():
        lot = random.Random(type_)
        document = about_patient(text, chart)
        id_ = await created(client, document)
        other = fhir.entry(fhir.observation(patient, visit))
        bundle = json.dumps(fhir.bundle(other, fhir.entry({"resourceType": type_}))).encode()
        place = json.dumps({"resourceType": type_}).encode()
        for _ in range(BY_NIGHT if nightly else BY_DAY):
            for method, path, content in (
                ("POST", f"/{type_}", mutated(lot, document)),
                ("PUT", f"/{type_}/{id_}", mutated(lot, document | {"id": id_})),
                ("POST", "", bundle.replace(place, mutated(lot, document))),
            ):
                before = await administrator.fetchrow(COUNTS)

                answer = await client.request(method, f"/fhir{path}", content=content, headers=JSON)

                seen.add((method + path[:1], answer.is_success))
                if not answer.is_success:
                    await assert_rejected(answer, administrator, before)
                elif "location" in answer.headers:
                    again = await client.get(answer.headers["location"])
                    assert again.content == answer.content
    await administrator.close()
    assert len(seen) == 6, seen  # Each of three routes accepts some mutations and rejects others.


VALUES = [*TEXTS[:-1], "x" * 2000, *TIMES, *NAMES, *NUMBERS, "|", "a|b|c", ",", "\\,", "5.4||mg"]
ENDS = ["", "", ":missing", ":not", ":exact", ":identifier", ":Patient", ":", ":of-type"]
PREFIXES = ["", "", "", "ge", "ne", "ap", "$"]
RESULTS = ["_sort", "_count", "_cursor", "_include", "_elements", "_total", "_summary"]


async def test_random_searches_are_answered_or_rejected(
    client: Client, chart: Ids, *, nightly: bool
):
    lot = random.Random("searches")
    seen = set[bool]()
    for type_ in types_with(SEARCH):
        names = [*parameters_of(type_), *RESULTS]
        for _ in range(BY_NIGHT if nightly else BY_DAY):
            form = {
                lot.choice(names) + lot.choice(ENDS): (
                    lot.choice(PREFIXES) + lot.choice([*VALUES, chart["Patient"]])
                ).encode("utf-8", "surrogatepass")
                for _ in range(lot.choice([1, 1, 2]))
            }

            answer = await client.post(f"/fhir/{type_}/_search", data=form)

            seen.add(answer.is_success)
            assert answer.status_code < 500, (type_, form, answer.text)
            expected = "Bundle" if answer.is_success else "OperationOutcome"
            assert answer.json()["resourceType"] == expected, (type_, form)
    assert seen == {True, False}
