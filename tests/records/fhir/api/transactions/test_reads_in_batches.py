from typing import Any

import httpx
import pytest

from records.fhir.api.transactions import reads
from tests.records.fhir_bundles import Client, Ids, Recorded, Scoped
from tests.records.wards import Ward


async def send(
    client: Client, *urls: str, type_: str = "batch", method: str = "GET", **headers: str
) -> httpx.Response:
    entries = [{"request": {"method": method, "url": url}} for url in urls]
    bundle = {"resourceType": "Bundle", "type": type_, "entry": entries}
    return await client.post("/fhir", json=bundle, headers=headers)


def entries_of(answer: httpx.Response) -> list[dict[str, Any]]:
    return answer.raise_for_status().json()["entry"]


def statuses_of(answer: httpx.Response) -> list[str]:
    return [one["response"]["status"][:3] for one in entries_of(answer)]


async def test_answer_as_if_sent_alone(client: Client, chart: Ids, recorded: Recorded):
    before = len(await recorded())
    urls = (
        f"Patient/{chart['Patient']}",
        f"/Encounter/{chart['Encounter']}/_history/1",
        f"Encounter?patient={chart['Patient']}&_count=1",
        "metadata",
        "Patient/01a1f817-b2ff-75c5-841a-c9228591bdad",
        "Patient?colour=red",
    )

    found = entries_of(await send(client, *urls))
    events = [one["event_type"] for one in (await recorded())[before:]]
    alone = [await client.get(f"/fhir/{url.strip('/')}") for url in urls]

    assert [one["response"]["status"][:3] for one in found] == ["200"] * 4 + ["404", "400"]
    assert events == ["resource.read", "resource.read", "resources.searched"]
    for one, answer in zip(found, alone, strict=True):
        shown = one["response"]["outcome"] if answer.is_error else one["resource"]
        assert {**shown, "link": None} == {**answer.json(), "link": None}
    assert found[0]["fullUrl"].endswith(f"/fhir/Patient/{chart['Patient']}")
    assert found[0]["response"]["etag"] == alone[0].headers["etag"]


async def test_each_needs_its_own_scope(client: Client, chart: Ids, scoped: Scoped):
    urls = f"Patient/{chart['Patient']}", f"Encounter/{chart['Encounter']}", "Encounter?_count=1"

    assert statuses_of(await send(client, *urls, **scoped("system/Encounter.r"))) == [
        "403",
        "200",
        "403",
    ]


async def test_foreign_patients_are_hidden(ward: Ward):
    foreign, missing = ward.bert["patient"], "01a1f817-b2ff-75c5-841a-c9228591bdad"
    urls = [f"Patient/{one}" for one in (ward.anna["patient"], foreign, missing)]

    found = entries_of(await send(ward.client, *urls, f"Patient?_id={foreign}"))

    assert found[0]["resource"]["id"] == ward.anna["patient"]
    assert found[1] == found[2]
    assert "entry" not in found[3]["resource"]


@pytest.mark.parametrize(
    "url",
    [
        "https://other.example/fhir/Patient/1",
        "//other.example/x",
        "../tasks",
        "?a=b",
        "http://[::1",
    ],
)
async def test_other_addresses_are_rejected(client: Client, url: str):
    assert statuses_of(await send(client, url)) == ["422"]


async def test_limits(client: Client, chart: Ids, monkeypatch: pytest.MonkeyPatch):
    url = f"Patient/{chart['Patient']}"
    transaction = await send(client, url, type_="transaction")
    too_many = await send(client, *[url] * 51)
    monkeypatch.setattr(reads, "MAX_BYTES", 1)

    assert (transaction.status_code, too_many.status_code) == (422, 422)
    assert statuses_of(await send(client, url, url)) == ["200", "413"]
    assert statuses_of(await send(client, "Patient/1", method="DELETE")) == ["422"]
