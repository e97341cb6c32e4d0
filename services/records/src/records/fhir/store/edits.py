"""Keeps a local edit if its source has sent the same again, and only more references are resolved."""

from collections.abc import Sequence
from typing import Any

import orjson

from chassis.database.pool import Connection
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.linking import Resource
from records.fhir.bundles.references import rewrite_references, rewrite_urls
from records.fhir.r4.addresses import canonical
from records.fhir.store import repository


async def keep_edits(connection: Connection, bundle: Bundle, resources: Sequence[Resource]) -> None:
    known = {
        one.id: one
        for one in resources
        if one.entry.source is not None and not (one.is_new or one.is_kept)
    }
    sources = {key: one.entry.source for key, one in known.items()}
    for sent in await repository.find_sent_before_edits(connection, sources):
        resource = known[sent.id]
        unresolved = orjson.loads(_unresolved(bundle, resource))
        resource.is_kept = _is_same(sent.body, orjson.loads(resource.body), unresolved)


def _unresolved(bundle: Bundle, resource: Resource) -> bytes:
    """Return the body as an import stores it if it resolves no reference."""
    entry = resource.entry
    addresses = {
        name: address.url
        for name in entry.references | entry.binaries
        if (reference := bundle.references.get(name)) is not None
        and (address := bundle.absolute(reference)) is not None
    }
    urls = {canonical(name): addresses[name] for name in entry.binaries & addresses.keys()}
    return rewrite_urls(rewrite_references(entry.text, addresses), urls)


# Any: JSON.
def _is_same(sent: Any, now: Any, unresolved: Any) -> bool:
    if isinstance(sent, dict) and isinstance(now, dict):
        return sent.keys() == now.keys() and all(
            _is_same(value, now[name], unresolved[name]) for name, value in sent.items()
        )
    if isinstance(sent, list) and isinstance(now, list):
        return len(sent) == len(now) and all(map(_is_same, sent, now, unresolved))
    return bool(sent in (now, unresolved))
