from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson

from chassis.any_types import JSONObject
from chassis.http.etags import etag
from chassis.http.fhir_outcomes import outcome_of
from records.fhir.mapping.resources import RenderedResource, instant

FIRST = 1


def history_json(
    versions: Iterable[RenderedResource], links: Mapping[str, str], *, total: int, base: str
) -> bytes:
    bundle = {
        "resourceType": "Bundle",
        "type": "history",
        "total": total,
        "link": [{"relation": name, "url": url} for name, url in links.items()],
    }
    return orjson.dumps(bundle | listed([_version(one, base) for one in versions]))


def searchset_json(
    shown: Iterable[RenderedResource],
    included: Iterable[RenderedResource],
    issues: Sequence[JSONObject],
    links: Mapping[str, str],
    *,
    base: str,
    total: int | None = None,
) -> bytes:
    bundle: JSONObject = {
        "resourceType": "Bundle",
        "type": "searchset",
        "link": [{"relation": name, "url": url} for name, url in links.items()],
    }
    if total is not None:
        bundle["total"] = total
    entries = [*_found(shown, "match", base), *_found(included, "include", base)]
    if issues:
        entries.append({"resource": outcome_of(issues), "search": {"mode": "outcome"}})
    return orjson.dumps(bundle | listed(entries))


# Any, here and below: JSON.
def _found(shown: Iterable[RenderedResource], mode: str, base: str) -> list[dict[str, Any]]:
    return [
        {
            "fullUrl": f"{base}/{one.identity.type}/{one.identity.id}",
            "resource": orjson.Fragment(one.body),
            "search": {"mode": mode},
        }
        for one in shown
    ]


def listed(entries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"entry": entries} if entries else {}


def _version(shown: RenderedResource, base: str) -> dict[str, Any]:
    identity = shown.identity
    address = f"{identity.type}/{identity.id}"
    is_first = identity.version == FIRST
    method, url = ("POST", identity.type) if is_first else ("PUT", address)
    return {
        "fullUrl": f"{base}/{address}",
        "resource": orjson.Fragment(shown.body),
        "request": {"method": method, "url": url},
        "response": {
            "status": "201" if is_first else "200",
            "etag": etag(identity.version),
            "lastModified": instant(identity.updated_at),
        },
    }
