"""Finds corrections of a patient by the registrar: the source or the caller that has registered the patient
with an identifier, while nobody else has the identifier (docs/identity.md, rule 6).
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, Uuid, select, text

from chassis.database.pool import Connection
from chassis.database.statements import Query
from chassis.identity.caller import Caller
from chassis.writes.write import Transaction
from records.fhir.bundles.naming import EntryMatcher
from records.fhir.bundles.references import ByIdentifier
from records.fhir.store.claimed_numbers import source_of
from records.fhir.store.refused_claim_repository import claim_of, sender_of
from records.tables.base import is_in_reach


@dataclass(frozen=True, slots=True)
class Correction:
    """`source`: empty if a caller has sent the patient under /fhir."""

    patient_id: UUID
    identifier: ByIdentifier
    source: str = ""


# Imported patients are of their source, not of the caller who imports them.
_registered = text(
    """
SELECT given.number, given.id
FROM unnest(
    CAST(:numbers AS integer[]), CAST(:ids AS uuid[]), CAST(:systems AS text[]), CAST(:values AS text[]),
    CAST(:sources AS text[]), CAST(:claim_sources AS text[]), CAST(:claim_callers AS text[]),
    CAST(:claim_identifiers AS text[])
) AS given (number, id, system, value, source, claim_source, claim_caller, claim_identifier)
JOIN LATERAL (
    SELECT identifiers, changed_by, changed_by_kind
    FROM records.patients WHERE id = given.id AND version = 1
    UNION ALL
    SELECT identifiers, changed_by, changed_by_kind
    FROM records.patient_versions WHERE id = given.id AND version = 1
) AS first ON first.identifiers @> jsonb_build_array(
    jsonb_build_object('system', given.system, 'value', given.value)
)
CROSS JOIN LATERAL (
    SELECT
        count(*) FILTER (WHERE source <> given.source) AS of_others,
        count(*) FILTER (WHERE source = given.source AND version = 1) AS of_source
    FROM (
        SELECT version, source FROM records.resources WHERE id = given.id
        UNION ALL
        SELECT version, source FROM records.resource_versions WHERE id = given.id
    ) AS imported
) AS sent
WHERE sent.of_others = 0 AND CASE
        WHEN given.source = '' THEN first.changed_by = :name AND first.changed_by_kind = :kind
        ELSE sent.of_source = 1
    END
    AND NOT EXISTS (
        SELECT FROM records.patient_identifiers AS held
        WHERE held.value = given.value AND held.system = given.system AND held.patient_id <> given.id
    )
    AND NOT EXISTS (
        SELECT FROM records.refused_claims AS claim
        WHERE claim.source = given.claim_source AND claim.caller = given.claim_caller
            AND claim.identifier = given.claim_identifier
    )
"""
).columns(number=Integer, id=Uuid)
_found = _registered.subquery("found")
OF_REGISTRAR = Query(select(_found.c.number), int, is_in_reach(_found.c.id))


async def of_registrar(
    connection: Connection, caller: Caller, asked: Sequence[Correction]
) -> list[Correction]:
    claims = [claim_of(sender_of(one.source, caller), one.identifier, "") for one in asked]
    columns: dict[str, list[Any]] = {
        "numbers": [*range(len(asked))],
        "ids": [one.patient_id for one in asked],
        "systems": [one.identifier.system for one in asked],
        "values": [one.identifier.value for one in asked],
        "sources": [one.source for one in asked],
        "claim_sources": [one.source for one in claims],
        "claim_callers": [one.caller for one in claims],
        "claim_identifiers": [one.identifier for one in claims],
    }
    found = await OF_REGISTRAR.all(connection, name=caller.name, kind=caller.kind, **columns)
    return [asked[number] for number in found]


async def find(transaction: Transaction, matcher: EntryMatcher) -> dict[int, UUID]:
    """Return the patients that entries correct, by the index of the entry."""
    asked = {
        Correction(found, search, source): entry.index
        for entry, found, search in await asyncio.to_thread(matcher.corrections)
        if (source := source_of(entry))
    }
    if not asked:
        return {}
    allowed = await of_registrar(transaction.connection, transaction.caller, [*asked])
    return {asked[one]: one.patient_id for one in allowed}
