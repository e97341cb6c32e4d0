import gzip
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from support import fhir
from support.applications import running, settings_for
from support.databases import Template
from support.fhir import entry, urn

from chartroom.system.keys import Keyring
from records.settings import Settings
from tests.records.app import create_app
from tests.records.fhir.api.exports.exporting import Exported, exported
from tests.records.fhir_bundles import Client, find, imported, resources

SOURCE = "https://other.example/fhir"
HEADERS = {"Content-Type": "application/fhir+ndjson", "Content-Encoding": "gzip"}


@pytest.fixture
async def other(template: Template, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    """A client of another chartroom."""
    database = template.clone()
    app = create_app(Settings(**settings_for(database, keyring)))
    async with running(app, keyring.mint("test-agent")) as client:
        yield client
    database.drop()


async def load(client: httpx.AsyncClient, *files: list[Any], on_error: str) -> int:
    """Import files in separate requests; return the number of skipped entries."""
    skipped = 0
    for file in files:
        lines = b"".join(json.dumps(one).encode() + b"\n" for one in file)
        answer = await client.post(
            "/imports/fhir-bundle",
            params={"source": SOURCE, "on_error": on_error},
            content=gzip.compress(lines),
            headers=HEADERS,
        )
        assert answer.status_code == 200, answer.text
        skipped += answer.json()["skipped"]
    return skipped


def chart_of(bundle: dict[str, Any]) -> list[str]:
    """Return the resources of a patient without values that differ between systems."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            kept = {name: plain(one) for name, one in value.items() if name not in {"id", "meta"}}
            if "reference" in kept:
                kept["reference"] = kept["reference"].partition("/")[0]
            return kept
        return [*map(plain, value)] if isinstance(value, list) else value

    return sorted(json.dumps(plain(one), sort_keys=True) for one in resources(bundle, "match"))


def in_one_file(found: Exported) -> tuple[list[Any], ...]:
    return (found.resources[::-1],)


def in_files(found: Exported) -> tuple[list[Any], ...]:
    return tuple(lines for _, lines in found.files)


@pytest.mark.parametrize("divide", [in_one_file, in_files])
async def test_an_export_is_the_same_chart_elsewhere(
    client: Client, other: httpx.AsyncClient, divide: Any
):
    patient, *_ = await imported(
        client,
        entry(fhir.patient(), urn(1)),
        entry(fhir.practitioner(), urn(2)),
        entry(fhir.encounter(), urn(3)),
        entry(fhir.observation(), urn(4)),
        entry(fhir.condition(), urn(6)),
    )
    found = await exported(client)
    files = divide(found)

    skipped = await load(other, *files, on_error="skip" if len(files) > 1 else "fail")
    rounds = 1
    while skipped:
        skipped, rounds = await load(other, *files, on_error="skip"), rounds + 1
        assert rounds <= len(files)

    (there,) = resources(await find(other, "Patient"), "match")
    here = chart_of(await find(client, f"Patient/{patient}/$everything"))
    assert chart_of(await find(other, f"Patient/{there['id']}/$everything")) == here
    assert len(here) == 4
