"""Bundles of resources. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from chassis.http.etags import etag
from records.fhir.api.mapping.resources import Identity, instant

FIRST = 1


def history_json(
    versions: Sequence[tuple[Identity, bytes]], links: Mapping[str, str], *, total: int, base: str
) -> bytes:
    """Return a page of a resource's versions, the newest first; `base` is the address of /fhir."""
    bundle = {
        "resourceType": "Bundle",
        "type": "history",
        "total": total,
        "link": [{"relation": name, "url": url} for name, url in links.items()],
    }
    return orjson.dumps(
        bundle | listed([_version(identity, body, base) for identity, body in versions])
    )


def listed(entries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:  # Any: JSON.
    """Return the member of a Bundle that has its entries: FHIR has no empty lists."""
    return {"entry": entries} if entries else {}


def _version(identity: Identity, body: bytes, base: str) -> dict[str, Any]:  # Any: JSON.
    address = f"{identity.type}/{identity.id}"
    is_first = identity.version == FIRST
    request = (
        {"method": "POST", "url": identity.type}
        if is_first
        else {
            "method": "PUT",
            "url": address,
        }
    )
    return {
        "fullUrl": f"{base}/{address}",
        "resource": orjson.Fragment(body),
        "request": request,
        "response": {
            "status": "201" if is_first else "200",
            "etag": etag(identity.version),
            "lastModified": instant(identity.updated_at),
        },
    }
