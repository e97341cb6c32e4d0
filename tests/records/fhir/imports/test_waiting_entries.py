import json
import random
from collections.abc import AsyncIterator, Iterable
from typing import Any

import httpx
import pytest
from support import fhir
from support.applications import running, settings_for
from support.databases import Template, TestDatabase, execute
from support.eventually import eventually_is
from support.fhir import patient

from chartroom.system.keys import Keyring
from records.settings import Settings
from tests.records.app import create_app
from tests.records.fhir.api.exports.exporting import exported
from tests.records.fhir.imports.test_names_of_resources import SERVER
from tests.records.fhir.imports.test_skipped_entries import errors_of, of, sent
from tests.records.fhir_bundles import Client, find, resources
from tests.records.imports import PATH
from tests.records.r4_examples import parsed, r4_examples

pytestmark = pytest.mark.anyio
FEW = 6  # Examples of a type.


@pytest.fixture
async def others(template: Template, keyring: Keyring) -> AsyncIterator[list[httpx.AsyncClient]]:
    """Clients of two other systems."""
    databases = [template.clone() for _ in range(2)]
    apps = [create_app(Settings(**settings_for(one, keyring))) for one in databases]
    token = keyring.mint("test-agent")
    async with running(apps[0], token) as first, running(apps[1], token) as second:
        yield [first, second]
    for database in databases:
        database.drop()


async def waiting(client: Client, lines: Iterable[Any], **options: str) -> dict[str, Any]:
    answer = await sent(client, *lines, **{"on_error": "wait"} | options)
    assert answer.status_code in {200, 202}, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def arrived(client: Client, *imports: dict[str, Any], count: int = 0) -> None:
    async def is_complete() -> bool:
        found = [(await client.get(f"/imports/{one['id']}")).json() for one in imports]
        return sum(one["waiting"] for one in found) == count

    assert await eventually_is(is_complete)


def labelled(lines: list[Any]) -> list[str]:
    """Return resources with the content of their targets instead of references."""

    def plain(value: Any, targets: dict[str, str]) -> Any:
        if isinstance(value, list):
            return [plain(one, targets) for one in value]
        if not isinstance(value, dict):
            return value
        kept = {
            name: plain(one, targets) for name, one in value.items() if name not in {"id", "meta"}
        }
        for name in ("reference", "url"):
            if kept.get(name) in targets:
                kept[name] = targets[kept[name]]
            elif name == "reference" and not targets:
                kept.pop(name, None)
        return kept

    def text(one: Any, targets: dict[str, str]) -> str:
        return json.dumps(plain(one, targets), sort_keys=True)

    labels = {f"{one['resourceType']}/{one['id']}": text(one, {}) for one in lines}
    return sorted(text(one, labels) for one in lines)


async def test_the_files_of_an_export_arrive_in_any_order(
    client: Client, others: list[Client]
) -> None:
    ordered, shuffled = others
    examples: dict[str, list[Any]] = {}
    for text in r4_examples().values():
        one = parsed(text)
        if len(examples.setdefault(one["resourceType"], [])) < FEW:
            examples[one["resourceType"]].append(json.loads(text))
    lines = [one for each in examples.values() for one in each]
    origin = "https://origin.example/fhir"
    (await sent(client, *lines, source=origin)).raise_for_status()
    found = await exported(client)
    (await sent(ordered, *found.resources, on_error="fail")).raise_for_status()
    files = [lines for _, lines in found.files]
    random.Random(7).shuffle(files)

    imports = [await waiting(shuffled, file) for file in files]
    assert sum(one["waiting"] for one in imports) > len(files)
    await arrived(shuffled, *imports)

    expected = labelled((await exported(ordered)).resources)
    assert labelled((await exported(shuffled)).resources) == expected
    assert len(expected) == len(found.resources)


async def test_an_entry_is_not_stored_before_its_patient(
    client: Client, as_person: dict[str, str]
) -> None:
    first = await waiting(client, [of("1", id="c1"), of("2", id="c2"), {"resourceType": "X"}])
    assert (first["created"], first["skipped"], first["waiting"]) == (0, 1, 2)
    assert [place for _, (place,), _ in await errors_of(client, first)] == [
        "/entry/2/resource/resourceType",
        "/entry/0/resource/subject/reference",
        "/entry/1/resource/subject/reference",
    ]

    other = await client.post(
        f"{PATH}?source={SERVER}&on_error=wait", json=patient("1", id="1"), headers=as_person
    )
    assert other.raise_for_status().json()["waiting"] == 0
    await waiting(client, [of("1", id="c1", code={"text": "Newer"})])
    await arrived(client, first, count=1)
    await waiting(client, [patient("2", id="2", birthDate="2099-01-01")])
    await waiting(client, [patient("2", id="2")])
    await arrived(client, first)

    found = resources(
        await find(client, "Condition?_include=Condition:patient"), "match", "include"
    )
    numbers = {
        f"Patient/{one['id']}": one["identifier"][0]["value"] for one in found if "birthDate" in one
    }
    owners = {
        one["code"]["text"]: numbers[one["subject"]["reference"]] for one in found if "code" in one
    }
    assert owners == {"Newer": "1", of("2")["code"]["text"]: "2"}


async def test_changes_here_are_kept(client: Client) -> None:
    visit = fhir.encounter(
        "Patient/1", id="e1", diagnosis=[{"condition": {"reference": "Condition/c1"}}]
    )
    first = await waiting(
        client,
        [patient("1", id="1"), visit, of("1", id="c9", recorder={"reference": "Practitioner/d1"})],
    )
    assert (first["created"], first["waiting"]) == (3, 2)
    stored = {one["type"]: one["id"] for one in first["entries"]}
    address = f"/fhir/Condition/{stored['Condition']}"
    body = (await client.get(address)).json()
    changed = (await client.put(address, json=body | {"note": [{"text": "Ours"}]})).json()

    await waiting(client, [fhir.practitioner() | {"id": "d1"}, of("1", id="c1")])
    await arrived(client, first)

    assert (await client.get(address)).json() == changed
    shown = (await client.get(f"/fhir/Encounter/{stored['Encounter']}")).json()
    assert shown["diagnosis"][0]["condition"]["reference"].startswith("Condition/")
    assert changed["recorder"]["reference"] == f"{SERVER}/Practitioner/d1"


async def test_an_entry_that_waits_too_long_is_an_error(
    client: Client, database: TestDatabase
) -> None:
    first = await waiting(client, [of("1", id="c1")])
    await execute(
        database.admin_dsn,
        "UPDATE records.waiting_entries SET created_at = now() - interval '8 days'",
    )

    await waiting(client, [patient("1", id="1")])

    found = (await client.get(f"/imports/{first['id']}")).json()
    assert (found["waiting"], found["skipped"]) == (0, 1)
    assert len(await errors_of(client, first)) == 1
