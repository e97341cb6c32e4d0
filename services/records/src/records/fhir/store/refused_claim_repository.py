"""Stores sources, identifiers and addresses as digests."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Integer, TextClause, Uuid, select, text
from sqlalchemy.dialects.postgresql import JSONB

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type
from chassis.http.fields import UUID_TEXT
from chassis.identity.caller import Caller
from records.fhir.bundles.patient_mapping import is_current
from records.fhir.bundles.references import ByIdentifier
from records.fhir.bundles.source_keys import digest
from records.fhir.store.resource_writes import LAST_SENT
from records.patients.rows import name_of
from records.tables.base import is_in_reach

ROWS_AT_ONCE = 2000


@dataclass(frozen=True, order=True, slots=True)
class Sender:
    """A source that has a name, whoever sends its resources; else the caller."""

    source: str
    caller: str


class Claim(NamedTuple):
    source: str
    caller: str
    identifier: str
    resource: str


@row_type
class FoundClaim:
    number: int
    resource: str

    @property
    def patient_id(self) -> UUID | None:
        return UUID(self.resource) if UUID_TEXT.fullmatch(self.resource) else None


@row_type
class KnownPatient:
    number: int
    id: UUID
    identifiers: list[Any] | None


FIND = Query(
    """
SELECT given.number, claim.resource
FROM unnest(
    CAST(:numbers AS integer[]), CAST(:sources AS text[]), CAST(:callers AS text[]),
    CAST(:identifiers AS text[])
) AS given (number, source, caller, identifier)
JOIN records.refused_claims AS claim USING (source, caller, identifier)
""",
    FoundClaim,
)
ADD = Command("""
INSERT INTO records.refused_claims (source, caller, identifier, resource)
SELECT * FROM unnest(
    CAST(:sources AS text[]), CAST(:callers AS text[]), CAST(:identifiers AS text[]),
    CAST(:resources AS text[])
)
ON CONFLICT DO NOTHING
""")
FIND_SENDERS = Query(
    """
SELECT source, caller
FROM unnest(CAST(:sources AS text[]), CAST(:callers AS text[])) AS given (source, caller)
WHERE EXISTS (
    SELECT FROM records.refused_claims AS claim
    WHERE claim.source = given.source AND claim.caller = given.caller
)
""",
    Sender,
)
# A claim without a resource ends with its identifier.
END = Command("""
DELETE FROM records.refused_claims AS claim
USING unnest(
    CAST(:sources AS text[]), CAST(:callers AS text[]), CAST(:identifiers AS text[]),
    CAST(:resources AS text[])
) AS given (source, caller, identifier, resource)
WHERE claim.source = given.source AND claim.caller = given.caller
    AND claim.resource = given.resource
    AND (claim.resource <> '' OR claim.identifier = given.identifier)
""")
_sent = text(
    f"""
SELECT given.number, given.id, sent.identifiers
FROM unnest(CAST(:numbers AS integer[]), CAST(:ids AS uuid[]), CAST(:sources AS text[]))
    AS given (number, id, source)
CROSS JOIN LATERAL (SELECT given.id) AS known
CROSS JOIN LATERAL ({LAST_SENT}) AS sent
"""  # noqa: S608 - Our own statement.
)
# Imported patients are of their source, not of the caller who imports them.
_created = text(
    """
SELECT given.number, first.id, first.identifiers
FROM unnest(CAST(:numbers AS integer[]), CAST(:ids AS uuid[])) AS given (number, id)
JOIN LATERAL (
    SELECT id, identifiers, changed_by, changed_by_kind
    FROM records.patients WHERE id = given.id AND version = 1
    UNION ALL
    SELECT id, identifiers, changed_by, changed_by_kind
    FROM records.patient_versions WHERE id = given.id AND version = 1
) AS first ON first.changed_by = :name AND first.changed_by_kind = :kind
WHERE NOT EXISTS (
    SELECT FROM records.resources WHERE id = given.id AND version = 1 AND source IS NOT NULL
    UNION ALL
    SELECT FROM records.resource_versions
    WHERE id = given.id AND version = 1 AND source IS NOT NULL
)
"""
)


def _of_patients(statement: TextClause) -> Query[KnownPatient]:
    found = statement.columns(number=Integer, id=Uuid, identifiers=JSONB).subquery("found")
    return Query(select(*found.c), KnownPatient, is_in_reach(found.c.id))


SENT, CREATED = _of_patients(_sent), _of_patients(_created)


def sender_of(source: str, caller: Caller) -> Sender:
    return Sender(digest([source]), "") if source else Sender("", caller.full_name)


def claim_of(sender: Sender, identifier: ByIdentifier, resource: str) -> Claim:
    return Claim(
        sender.source, sender.caller, digest([identifier.system, identifier.value]), resource
    )


def resource_at(address: str) -> str:
    return f"at|{digest([address])}"


async def find(
    connection: Connection, wanted: Sequence[tuple[Sender, ByIdentifier]]
) -> list[tuple[int, UUID | None]]:
    """Return the number of each claimed identifier with its rejected patient, None if not stored."""
    claims = [claim_of(sender, identifier, "") for sender, identifier in wanted]
    return [
        (first + row.number, row.patient_id)
        for first, batch in _batches(claims)
        for row in await FIND.all(connection, numbers=[*range(len(batch))], **_keys_of(batch))
    ]


async def add(connection: Connection, claims: Iterable[Claim]) -> None:
    for _, batch in _batches(sorted({*claims})):
        await ADD.run(connection, **_columns_of(batch))


async def find_senders(connection: Connection, senders: Collection[Sender]) -> set[Sender]:
    """Return the senders with claims."""
    found = await FIND_SENDERS.all(
        connection,
        sources=[one.source for one in senders],
        callers=[one.caller for one in senders],
    )
    return {*found}


async def end(connection: Connection, claims: Collection[Claim]) -> None:
    for _, batch in _batches(sorted({*claims})):
        await END.run(connection, **_columns_of(batch))


async def find_sent(
    connection: Connection, held: Sequence[tuple[str | None, ByIdentifier, UUID]]
) -> set[int]:
    """Return the numbers of the patients if the source has sent them last with the identifier. Without
    a source, a patient does not match.
    """
    found = await SENT.all(
        connection,
        sources=[source for source, _, _ in held],
        **_numbered(id_ for _, _, id_ in held),
    )
    wanted = ((row, held[row.number][1]) for row in found)
    return {row.number for row, one in wanted if is_current(row.identifiers, one.system, one.value)}


async def find_created(
    connection: Connection, caller: Caller, held: Sequence[tuple[ByIdentifier, UUID]]
) -> set[int]:
    """Return the numbers of the patients if the caller has created them with the identifier."""
    found = await CREATED.all(
        connection, name=caller.name, kind=caller.kind, **_numbered(id_ for _, id_ in held)
    )
    return {
        row.number
        for row in found
        for wanted, _ in [held[row.number]]
        if (wanted.system, wanted.value) in {name_of(one) for one in row.identifiers or ()}
    }


def _numbered(ids: Iterable[UUID]) -> dict[str, list[object]]:
    listed: list[object] = [*ids]
    return {"ids": listed, "numbers": [*range(len(listed))]}


def _batches(claims: Sequence[Claim]) -> Iterator[tuple[int, Sequence[Claim]]]:
    for first in range(0, len(claims), ROWS_AT_ONCE):
        yield first, claims[first : first + ROWS_AT_ONCE]


def _keys_of(claims: Sequence[Claim]) -> dict[str, list[str]]:
    return {
        "sources": [one.source for one in claims],
        "callers": [one.caller for one in claims],
        "identifiers": [one.identifier for one in claims],
    }


def _columns_of(claims: Sequence[Claim]) -> dict[str, list[str]]:
    return _keys_of(claims) | {"resources": [one.resource for one in claims]}
