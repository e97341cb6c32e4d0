"""An import never accepts an agent's draft, and ends it with the state of its source. An agent's import
stores drafts.
"""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from chassis.database.pool import Connection
from chassis.database.statements import Query
from chassis.identity.caller import Caller
from chassis.identity.trusted_agents import TrustedAgents
from chassis.problems.problem import FieldError
from records.accepted_content import Authorship, is_accepted
from records.fhir.bundles.linking import Resource
from records.fhir.bundles.source_times import source_name
from records.fhir.r4.addresses import BINARY_TYPE
from records.fhir.r4.ai_label import has_same_content, is_labelled
from records.fhir.r4.strict_json import refuse
from records.fhir.search_index.tokens import token_of
from records.fhir.store import repository
from records.fhir.store.authors import OF_ROWS, sign
from records.fhir.store.rows import AuthorOfVersion, StoredVersion

# Who wrote the present row of a patient or an encounter, and all earlier versions of a resource.
AUTHORS = Query(
    """
SELECT DISTINCT id, author, author_kind, accepted_by FROM (
    SELECT id, written_by, written_by_kind, accepted_by FROM records.resource_versions
    UNION ALL
    SELECT id, changed_by, changed_by_kind, NULL FROM records.patients
    UNION ALL
    SELECT id, changed_by, changed_by_kind, NULL FROM records.patient_versions
    UNION ALL
    SELECT id, changed_by, changed_by_kind, NULL FROM records.encounters
    UNION ALL
    SELECT id, changed_by, changed_by_kind, NULL FROM records.encounter_versions
) AS written (id, author, author_kind, accepted_by)
WHERE id = ANY(CAST(:ids AS uuid[]))
""",
    AuthorOfVersion,
)
# Charts show the name of a Medication as the name of the order.
MEDICATION = "Medication"
ORDERS = (
    "MedicationAdministration",
    "MedicationDispense",
    "MedicationRequest",
    "MedicationStatement",
)
NAMED_BY_ACCEPTED = Query(
    """
SELECT DISTINCT named.id
FROM unnest(CAST(:ids AS uuid[]), CAST(:types AS text[]), CAST(:tokens AS bigint[])) AS named (id, type, token)
CROSS JOIN LATERAL (
    SELECT resource_id FROM records.search_entries
    WHERE type = named.type AND tokens && ARRAY[named.token] OFFSET 0
) AS found
WHERE (
    SELECT written_by_kind IS DISTINCT FROM 'agent' OR accepted_by IS NOT NULL
    FROM records.resources AS stored WHERE stored.id = found.resource_id
)
""",
    UUID,
)
SHOWN_BY_ACCEPTED = Query(
    """
SELECT DISTINCT binary_id FROM records.binary_uses AS used
WHERE binary_id = ANY(CAST(:ids AS uuid[])) AND (
    SELECT written_by_kind IS DISTINCT FROM 'agent' OR accepted_by IS NOT NULL
    FROM records.resources AS stored WHERE stored.id = used.resource_id
)
""",
    UUID,
)


def authorship_of(one: StoredVersion) -> Authorship:
    has_label = one.type in OF_ROWS or is_labelled(one.body.encode())
    return Authorship(one.author, one.author_kind, one.accepted_by, has_label=has_label)


def accepted_versions(
    versions: Iterable[StoredVersion], agents: TrustedAgents = frozenset()
) -> list[StoredVersion]:
    """Return the accepted versions, the newest first, as given. Records 0.1 kept the agent's name and
    label when a source sent new content over a draft: such a version is the source's if the source had
    sent an accepted version before.
    """
    found: list[StoredVersion] = []
    senders: set[str] = set()
    for one in reversed([*versions]):
        is_of_source = one.source is not None and source_name(one.source) in senders
        if not (is_of_source or is_accepted(one.type, authorship_of(one), agents)):
            continue
        if one.author is None and one.source is not None:
            senders.add(source_name(one.source))
        found.insert(0, one)
    return found


async def end_drafts(
    connection: Connection, resources: Iterable[Resource], agents: TrustedAgents
) -> dict[UUID, StoredVersion]:
    """Keep a draft that a source only sends back, and mark the resources that end a draft. Return the
    last accepted versions of ended drafts.
    """
    known = {
        one.id: one
        for one in resources
        if not (one.is_new or one.is_kept) and one.type != "Patient"  # Patients are not drafts.
    }
    last: dict[UUID, StoredVersion] = {}
    for id_, versions in (await repository.find_drafts(connection, [*known])).items():
        resource, accepted = known[id_], accepted_versions(versions)
        drafts = [one for one in versions if one not in accepted]
        if _is_among(resource.body, drafts) and not _is_among(resource.body, accepted):
            resource.is_kept = True
        elif not is_accepted(resource.type, authorship_of(versions[0]), agents):
            resource.ends_draft = True
            if accepted:
                last[id_] = accepted[0]
    return last


def _is_among(body: bytes, versions: Iterable[StoredVersion]) -> bool:
    return any(has_same_content(body, one.body.encode()) for one in versions)


async def sign_drafts(
    connection: Connection, resources: Sequence[Resource], caller: Caller, agents: TrustedAgents
) -> None:
    """Keep equal content, whoever wrote it."""
    changing = [one for one in resources if not one.is_kept]
    stored = await repository.find_texts(connection, [one.id for one in changing if not one.is_new])
    for one in changing:
        before = stored.get(one.id)
        one.is_kept = before is not None and has_same_content(one.body, before)
        sign(one, before, caller, agents)


async def refuse_changes_of_accepted(
    connection: Connection,
    resources: Iterable[Resource],
    versions: Mapping[UUID, int],
    agents: TrustedAgents,
) -> None:
    """Raise Invalid for an agent's entries that have changed content with an accepted version, or that
    accepted documents or orders show.
    """
    changed = {one.id: one for one in resources if one.id in versions}
    refused = {
        one.id
        for one in (await AUTHORS.all(connection, ids=[*changed]) if changed else ())
        if is_accepted(
            changed[one.id].type, Authorship(one.author, one.author_kind, one.accepted_by), agents
        )
    }
    if files := [id_ for id_, one in changed.items() if one.type == BINARY_TYPE]:
        refused |= {*await SHOWN_BY_ACCEPTED.all(connection, ids=files)}
    if medications := [id_ for id_, one in changed.items() if one.type == MEDICATION]:
        named = [(id_, type_, f"{MEDICATION}/{id_}") for id_ in medications for type_ in ORDERS]
        refused |= {
            *await NAMED_BY_ACCEPTED.all(
                connection,
                ids=[id_ for id_, _, _ in named],
                types=[type_ for _, type_, _ in named],
                tokens=[token_of(type_, "medication", name) for _, type_, name in named],
            )
        }
    refuse(
        FieldError(f"{one.entry.pointer}/resource", "accepted-content")
        for one in changed.values()
        if one.id in refused
    )
