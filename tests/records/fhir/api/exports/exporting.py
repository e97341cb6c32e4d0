import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx
from support.databases import TestDatabase, fetch
from support.eventually import eventually_is

Resource = dict[str, Any]


@dataclass
class Exported:
    status_url: str
    manifest: dict[str, Any]
    files: Sequence[tuple[str, list[Resource]]]

    @property
    def resources(self) -> list[Resource]:
        return [one for _, resources in self.files for one in resources]

    @property
    def ids(self) -> set[str]:
        return {f"{one['resourceType']}/{one['id']}" for one in self.resources}

    @property
    def types(self) -> set[str]:
        return {one["resourceType"] for one in self.resources}


async def start(
    client: httpx.AsyncClient, path: str = "$export", body: Any = None, **headers: str
) -> httpx.Response:
    sent = {"Prefer": "respond-async"} | headers
    if body is None:
        return await client.get(f"/fhir/{path}", headers=sent)
    return await client.post(f"/fhir/{path}", json=body, headers=sent)


def parameters(**values: str | Sequence[str]) -> Resource:
    """Return the Parameters of an export."""
    made = []
    for name, value in values.items():
        for one in [value] if isinstance(value, str) else value:
            kind = {"_since": "valueInstant"}.get(name, "valueString")
            content: Any = {"reference": f"Patient/{one}"} if name == "patient" else one
            made.append({"name": name, "valueReference" if name == "patient" else kind: content})
    return {"resourceType": "Parameters", "parameter": made}


async def eventually_has(database: TestDatabase, query: str, wanted: list[str]) -> None:
    async def has_them() -> bool:
        return [row["id"] for row in await fetch(database.admin_dsn, query)] == wanted

    await eventually_is(has_them)


def place(url: str) -> str:
    return urlsplit(url).path


async def ended(
    client: httpx.AsyncClient, status_url: str, headers: Mapping[str, str] | None = None
) -> httpx.Response:
    """Return the status of an export that no longer runs."""

    async def answer() -> httpx.Response | None:
        found = await client.get(place(status_url), headers=headers)
        if found.status_code != 202:
            return found
        assert found.headers["retry-after"] == "1"
        assert found.headers["x-progress"]
        return None

    found = await eventually_is(answer)
    assert found is not None
    return found


async def exported(
    client: httpx.AsyncClient, path: str = "$export", body: Any = None, **headers: str
) -> Exported:
    started = await start(client, path, body, **headers)
    assert started.status_code == 202, started.text
    return await downloaded(client, started.headers["content-location"], **headers)


async def downloaded(client: httpx.AsyncClient, status_url: str, **headers: str) -> Exported:
    status = await ended(client, status_url, headers)
    assert status.status_code == 200, status.text
    manifest = status.json()
    files = []
    for output in manifest["output"]:
        answer = await client.get(place(output["url"]), headers=headers)
        assert answer.headers["content-type"] == "application/fhir+ndjson"
        lines = [json.loads(line) for line in answer.text.splitlines()]
        assert {one["resourceType"] for one in lines} == {output["type"]}
        assert len(lines) == output["count"]
        files.append((output["type"], lines))
    found = Exported(status_url, manifest, files)
    assert len(found.ids) == len(found.resources)
    return found
