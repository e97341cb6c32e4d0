"""What an import leaves as it is stored: owners of Binaries, equal resources, final results, and local edits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of, is_any_of
from chassis.writes.write import Transaction
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.linking import Resource
from records.fhir.bundles.patient_mapping import StoredJSON
from records.fhir.bundles.references import ByID, rewrite_references, rewrite_urls
from records.fhir.bundles.source_times import are_of_same_source
from records.fhir.chart_index.entries import clinical_time
from records.fhir.r4.addresses import BINARY_TYPE, canonical
from records.fhir.r4.observations import RESULTS, identity_of, is_reissued, rank_of
from records.fhir.r4.resource_types import OWN_OF_META
from records.fhir.r4.standings import counts
from records.fhir.store import repository
from records.fhir.store.authors import OF_ROWS
from records.fhir.store.rows import StoredResult, StoredVersion
from records.fhir.store.searches import Present
from records.lenient_json import LenientJSON
from records.tables.resources import Resource as ResourceTable


@dataclass(frozen=True, slots=True)
class Owner:
    id: UUID
    patient_id: UUID | None


FIND_OWNERS = Query(
    select(*columns_of(Owner, ResourceTable)).where(is_any_of(col(ResourceTable.id), "ids")),
    Owner,
)


async def keep_owners(connection: Connection, resources: Sequence[Resource]) -> None:
    stored = {
        one.id: one
        for one in resources
        if one.type == BINARY_TYPE and not (one.is_new or one.is_kept or one.entry.references)
    }
    if stored:
        for owner in await FIND_OWNERS.all(connection, ids=[*stored]):
            stored[owner.id].patient_id = owner.patient_id


async def keep_unchanged(
    transaction: Transaction,
    resources: Sequence[Resource],
    by_agent: Sequence[Resource],
    present: Present,
) -> None:
    """Keep resources that equal what reads show, apart from members that depend on reader and time;
    also resources that only other routes can change. `by_agent`: a row that equals a patient or an
    encounter of these does not get their body.
    """
    ids_by_agent = {one.id for one in by_agent if one.type in OF_ROWS}
    for resource in resources:
        if resource.is_new or resource.is_kept:
            continue
        if ByID(resource.type, str(resource.id)) in resource.entry.names_of_addresses:
            body, has_routes = await present(transaction, resource.type, resource.id)
            resource.is_kept = has_routes or _comparable(body) == _comparable(resource.entry.text)
        elif resource.id in ids_by_agent:
            body, _ = await present(transaction, resource.type, resource.id)
            shown, sent = ({**_comparable(one), "id": None} for one in (body, resource.body))
            resource.is_kept = shown == sent


def _comparable(body: bytes) -> StoredJSON:
    members = orjson.loads(body)
    if isinstance(meta := members.pop("meta", {}), dict):
        members["meta"] = {name: meta[name] for name in meta if name not in OWN_OF_META}
    if isinstance(subject := members.get("subject"), dict):
        subject.pop("display", None)
    return {name: value for name, value in members.items() if value != {}}


async def keep_final_results(
    connection: Connection,
    resources: Sequence[Resource],
    before_drafts: Mapping[UUID, StoredVersion],
) -> None:
    """Keep a stored final result if the import has a preliminary one, and a corrected result if the
    import has an earlier final one. A result that is cancelled or entered in error always replaces
    the stored one. `before_drafts`: the last accepted versions of results that agents have changed.
    """
    known = {
        one.id: one for one in resources if one.type in RESULTS and not (one.is_new or one.is_kept)
    }
    if not known:
        return
    accepted = [_result(one) for id_, one in before_drafts.items() if id_ in known]
    others = [id_ for id_, one in known.items() if not one.ends_draft]
    for row in [*accepted, *await repository.find_results(connection, others)]:
        resource, stored = known[row.id], LenientJSON(row.body)
        brought = LenientJSON(orjson.loads(resource.body))
        is_of_source = are_of_same_source(resource.entry.source, row.source)
        is_later = is_of_source and is_reissued(brought, stored)
        if counts(resource.type, brought) and not is_later and _is_earlier(brought, stored):
            resource.is_kept, resource.stored_status = True, stored.text("status")


def _result(one: StoredVersion) -> StoredResult:
    return StoredResult(one.id, orjson.loads(one.body), one.source if one.author is None else None)


def _is_earlier(brought: LenientJSON, stored: LenientJSON) -> bool:
    pairs = (
        # Equal texts are equal times, also if no date is readable.
        (brought.moment("effective"), stored.moment("effective")),
        (identity_of(brought), identity_of(stored)),
    )
    is_same = clinical_time(brought) == clinical_time(stored) or any(
        one is not None and one == other for one, other in pairs
    )
    return is_same and rank_of(brought) < rank_of(stored)


async def keep_edits(connection: Connection, bundle: Bundle, resources: Sequence[Resource]) -> None:
    """Keep a local edit if its source has sent the same again, and only more references are resolved."""
    known = {
        one.id: one
        for one in resources
        if one.entry.source is not None and not (one.is_new or one.is_kept or one.ends_draft)
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
