"""Agents do not change accepted content: a person or a feed wrote the current version, or a person accepted
it. Trusted agents count as feeds.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    FromClause,
    Select,
    Table,
    Text,
    Uuid,
    bindparam,
    inspect,
    literal_column,
    select,
    union,
)

from chassis.database.statements import Query, row_type
from chassis.http.etags import Precondition, VersionRequired
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.trusted_agents import TrustedAgents, is_trusted, is_untrusted
from chassis.writes.write import Transaction
from records.errors import AcceptedContent
from records.tables.encounters import Encounter, encounter_versions
from records.tables.patients import Patient, patient_versions
from records.tables.resources import Resource, resource_versions


@row_type
class Authorship:
    """Who is responsible for a stored version. `author_kind`: None if a feed imported the version.
    `has_label`: False for a resource without the label AIAST, which charts list as accepted.
    """

    author: str | None
    author_kind: str | None
    accepted_by: str | None = None
    has_label: bool = True


def _authors(stored: FromClause, author: str) -> Select[Any]:
    return select(
        stored.c[author].label("author"),
        stored.c[f"{author}_kind"].label("author_kind"),
        literal_column("CAST(NULL AS text)", Text).label("accepted_by"),
        literal_column("true", Boolean).label("has_label"),
    ).where(stored.c.id == bindparam("id", type_=Uuid))


def _authors_of(row: type[Patient | Encounter], versions: Table) -> Query[Authorship]:
    """Select who wrote any version of a row or of its FHIR resource."""
    rows = (_authors(one, "changed_by") for one in (inspect(row).local_table, versions))
    bodies = (
        _authors(one, "written_by") for one in (inspect(Resource).local_table, resource_versions)
    )
    return Query(union(*rows, *bodies), Authorship)


AUTHORS_OF_PATIENT = _authors_of(Patient, patient_versions)
AUTHORS_OF_ENCOUNTER = _authors_of(Encounter, encounter_versions)
AUTHORS_OF_ROWS = {"Patient": AUTHORS_OF_PATIENT, "Encounter": AUTHORS_OF_ENCOUNTER}


def is_accepted(type_: str, stored: Authorship, agents: TrustedAgents) -> bool:
    if stored.author_kind != CallerKind.AGENT or stored.author is None:
        return True
    is_draft = stored.accepted_by is None and stored.has_label
    return not is_draft or is_trusted(agents, stored.author, type_)


def require_changeable(
    caller: Caller, type_: str, version: int, stored: Authorship, agents: TrustedAgents
) -> None:
    """Raise AcceptedContent if the caller may not change the content. `stored`: the authorship of the
    current version, which is `version`.
    """
    _require_drafts(caller, type_, version, [stored], agents)


def _require_drafts(
    caller: Caller, type_: str, version: int, stored: Iterable[Authorship], agents: TrustedAgents
) -> None:
    if is_untrusted(caller, type_, agents) and any(
        is_accepted(type_, one, agents) for one in stored
    ):
        raise AcceptedContent(version)


def require_version_read(
    caller: Caller, type_: str, precondition: Precondition, agents: TrustedAgents
) -> None:
    """Raise VersionRequired if an agent changes content without stating the version that it read; `*`
    does not state one.
    """
    if is_untrusted(caller, type_, agents) and precondition.version is None:
        raise VersionRequired


async def require_changeable_row(
    transaction: Transaction, type_: str, id_: UUID, version: int, agents: TrustedAgents
) -> None:
    """Raise AcceptedContent unless agents alone wrote all versions of a patient or an encounter, because an
    agent's version must not make it the agent's. The transaction MUST have locked the row.
    """
    if is_untrusted(transaction.caller, type_, agents):
        stored = await AUTHORS_OF_ROWS[type_].all(transaction.connection, id=id_)
        _require_drafts(transaction.caller, type_, version, stored, agents)
