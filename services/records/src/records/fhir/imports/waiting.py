"""Entries wait for resources of their source that arrive in later imports (`on_error=wait`)."""

import asyncio
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import msgspec
import orjson
from pydantic import JsonValue

from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.bundle_entry import BundleEntry, Key, parse_entry
from records.fhir.bundles.bundle_json import COLLECTION, split_import
from records.fhir.bundles.references import (
    ByID,
    ByURL,
    Reference,
    find_binaries,
    find_references,
    parse_reference,
    relative_reference,
    server_of,
)
from records.fhir.bundles.skipping import SkippedEntry
from records.fhir.bundles.source_keys import url_key
from records.fhir.bundles.source_times import last_updated
from records.fhir.imports import waiting_repository
from records.fhir.imports.rows import ReadyEntry, WaitingEntry
from records.fhir.r4.addresses import canonical
from records.fhir.store import repository as imported
from records.fhir.store.outcomes import StoredBundle, skipped_document

PLACE = re.compile("/entry/[0-9]+")
BEFORE_RESOURCE = 4  # Parts of the pointer `/entry/0/resource/…`.


@dataclass(frozen=True, slots=True)
class Settled:
    """`outcomes` and `skipped` omit entries that wait."""

    outcomes: bytes
    skipped: Sequence[SkippedEntry]


async def settle(
    connection: Connection,
    caller: Caller,
    import_id: UUID,
    stored: StoredBundle,
    *,
    bundle: Bundle,
    text: bytes,
    taken: Sequence[ReadyEntry] = (),
) -> Settled:
    """Store the entries that wait, and release entries of earlier imports that waited for this
    bundle. Call it last, because other imports of the caller wait until the commit.
    """
    found = await asyncio.to_thread(_waiting, text, bundle, stored)
    await waiting_repository.lock(connection, caller)
    found = await _with_versions(connection, found)
    keys = {url: key for one in found for url in one.awaits if (key := _key_of(url))}
    known = await imported.find_ids(connection, sorted({*keys.values()}))
    waiting = [
        replace(one, awaits=()) if any(keys.get(url) in known for url in one.awaits) else one
        for one in found
    ]
    origins = {one.address: one for one in taken}
    addresses = {url for one in stored.resources for url in _addresses(one.entry)}
    kept = {url for one in stored.resources if one.older for url in _addresses(one.entry)}
    done = (addresses - kept | origins.keys()) - {one.address for one in waiting}
    await waiting_repository.remove(connection, caller, done)
    await waiting_repository.park(
        connection, caller, import_id, [_from(one, origins) for one in waiting]
    )
    await waiting_repository.release(connection, caller, addresses)
    await waiting_repository.expire(connection)
    places = {one.place for one in waiting if one.skipped is not None}
    skipped = [one for one in bundle.skipped if one.index not in places]
    return Settled(await asyncio.to_thread(_outcomes, stored.outcomes, skipped), skipped)


def bundle_of(ready: Sequence[ReadyEntry]) -> bytes:
    entries = [
        {"fullUrl": one.address, "resource": msgspec.Raw(one.entry.encode())} for one in ready
    ]
    return msgspec.json.encode({"resourceType": "Bundle", "type": COLLECTION, "entry": entries})


def in_import(skipped: SkippedEntry, ready: ReadyEntry) -> SkippedEntry:
    """Replace the place in the bundle of ready entries by the place in the import."""

    def moved(pointer: str) -> str:
        return PLACE.sub(f"/entry/{ready.place}", pointer, count=1)

    errors = tuple(replace(one, pointer=moved(one.pointer), other=None) for one in skipped.errors)
    return SkippedEntry(ready.place, ready.line, errors)


def _from(entry: WaitingEntry, origins: Mapping[str, ReadyEntry]) -> WaitingEntry:
    origin = origins.get(entry.address)
    if origin is None:
        return entry
    skipped = None if entry.skipped is None else in_import(entry.skipped, origin)
    return replace(entry, place=origin.place, line=origin.line, skipped=skipped)


async def _with_versions(
    connection: Connection, found: Sequence[WaitingEntry]
) -> list[WaitingEntry]:
    """Set the versions of stored resources; omit resources that a caller has written."""
    ids = [one.resource_id for one in found if one.resource_id is not None]
    versions = await waiting_repository.find_versions(connection, ids)
    return [
        one if one.resource_id is None else replace(one, version=versions[one.resource_id])
        for one in found
        if one.resource_id is None or one.resource_id in versions
    ]


def _waiting(text: bytes, bundle: Bundle, stored: StoredBundle) -> list[WaitingEntry]:
    if bundle.server is None:
        return []
    return [*_stored_early(bundle, stored), *_skipped_early(text, bundle)]


def _stored_early(bundle: Bundle, stored: StoredBundle) -> Iterator[WaitingEntry]:
    """Return stored entries that refer to unknown URLs of the source."""
    for one in stored.resources:
        if one.is_kept or one.older is not None or bundle.server is None:
            continue
        urls = map(canonical, find_references(one.body) | find_binaries(one.body))
        awaits = {url for url in urls if server_of(url) == bundle.server}
        for address in _addresses(one.entry)[:1] if awaits else ():
            yield WaitingEntry(
                address,
                one.entry.index,
                None,
                one.entry.text,
                awaits,
                resource_id=one.id,
                last_updated=last_updated(orjson.loads(one.entry.text)),
            )


def _skipped_early(text: bytes, bundle: Bundle) -> Iterator[WaitingEntry]:
    early = [one for one in bundle.skipped if one.lacks_targets]
    if not early:
        return
    split = split_import(text)
    for one in early:
        entry = parse_entry(split.entries[one.index], one.index, {}, split)
        address = None if entry is None else next(iter(_addresses(entry)), None)
        if entry is None or address is None:
            continue
        members = orjson.loads(entry.text)
        texts = (_value_at(members, error.pointer) for error in one.errors)
        awaits = {url for text_ in texts if text_ and (url := _address_of(text_, bundle))}
        if awaits:
            yield WaitingEntry(
                address,
                one.index,
                one.line,
                entry.text,
                awaits,
                skipped=one,
                last_updated=last_updated(members),
            )


def _value_at(members: JsonValue, pointer: str) -> str | None:
    """Return the text at the pointer of an entry's error."""
    value = members
    for part in pointer.split("/")[BEFORE_RESOURCE:]:
        if isinstance(value, dict):
            value = value.get(part.replace("~1", "/").replace("~0", "~"))
        elif isinstance(value, list) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        else:
            return None
    return value if isinstance(value, str) else None


def _addresses(entry: BundleEntry) -> list[str]:
    return [url for url in entry.urls if server_of(url) is not None]


def _address_of(text: str, bundle: Bundle) -> str | None:
    """Return the URL of a reference at the server of the bundle."""
    reference: Reference | None = parse_reference(text)
    if isinstance(reference, ByID):
        reference = bundle.absolute(reference)
    if not isinstance(reference, ByURL) or server_of(reference.url) != bundle.server:
        return None
    return reference.url


def _key_of(url: str) -> Key | None:
    named = relative_reference(url)
    return None if named is None else (named.type, url_key(url))


def _outcomes(outcomes: bytes, skipped: Sequence[SkippedEntry]) -> bytes:
    return orjson.dumps(orjson.loads(outcomes) | skipped_document(skipped))
