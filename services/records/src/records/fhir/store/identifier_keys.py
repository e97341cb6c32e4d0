from collections.abc import Iterable

from chassis.database.pool import Connection
from records.fhir.bundles.bundle_entry import BundleEntry, Key
from records.fhir.bundles.patient_mapping import is_current
from records.fhir.bundles.source_keys import next_holder_key
from records.fhir.store import repository


async def identifier_keys(connection: Connection, entries: Iterable[BundleEntry]) -> dict[int, Key]:
    """Return the key by which each entry's identifier finds a resource. If the identifier has ended
    for this resource, the key of the identifier's next holder counts.
    """
    named = {one.index: one.naming_identifier for one in entries if one.naming_identifier}
    waiting = {one.index: key for one in entries if (key := one.identifier_key) is not None}
    found: dict[int, Key] = {}
    while waiting:
        ids = await repository.find_ids(connection, sorted({*waiting.values()}))
        held = await repository.find_identifiers(connection, sorted({*ids.values()}))
        found |= waiting
        waiting = {
            index: (key[0], next_holder_key(key[1], ids[key]))
            for index, key in waiting.items()
            if key in ids and is_current(held.get(ids[key]), *named[index].name) is False
        }
    return found
