from collections.abc import Awaitable, Callable
from typing import Any

import httpx
from support import fhir
from support.problems import code_in

from chassis.http.fhir_outcomes import FHIR_JSON

Bundle = dict[str, Any]
Client = httpx.AsyncClient
Headers = dict[str, str]
Ids = dict[str, str]
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
Scoped = Callable[..., Headers]


async def find(client: Client, query: str, **headers: str) -> Bundle:
    answer = await client.get(f"/fhir/{query}", headers=headers)
    assert answer.status_code == 200, answer.text
    bundle: Bundle = answer.json()
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "searchset")
    return bundle


def resources(bundle: Bundle, *modes: str) -> list[dict[str, Any]]:
    return [one["resource"] for one in bundle.get("entry", ()) if one["search"]["mode"] in modes]


def ids_of(bundle: Bundle) -> list[str]:
    return [one["id"] for one in resources(bundle, "match")]


def following(bundle: Bundle) -> str:
    links = {one["relation"]: one["url"] for one in bundle["link"]}
    return str(links.get("next", "")).partition("/fhir/")[2]


async def pages(client: Client, query: str) -> list[Bundle]:
    found = []
    while query:
        found.append(await find(client, query))
        query = following(found[-1])
    return found


def failure(answer: httpx.Response) -> tuple[int, str | None]:
    assert answer.headers["content-type"] == FHIR_JSON, answer.text
    assert answer.json()["resourceType"] == "OperationOutcome"
    return answer.status_code, code_in(answer.json())


async def imported(client: Client, *entries: fhir.Resource) -> list[str]:
    answer = await client.post("/imports/fhir-bundle", json=fhir.bundle(*entries))
    return [one["id"] for one in answer.raise_for_status().json()["entries"]]
