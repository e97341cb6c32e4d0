"""Keeps the draft label on an agent's resource, which an import does not accept."""

from collections.abc import Sequence

from chassis.database.pool import Connection
from records.fhir.bundles.linking import Author, Resource
from records.fhir.r4.ai_label import divided, with_label
from records.fhir.store import repository


async def keep_drafts(connection: Connection, resources: Sequence[Resource]) -> None:
    known = {one.id: one for one in resources if not (one.is_new or one.is_kept)}
    for draft in await repository.find_drafts(connection, [*known]):
        resource = known[draft.id]
        resource.author = Author(draft.written_by, draft.written_by_kind)
        is_labelled, _ = divided(resource.body)
        if not is_labelled:
            resource.brought, resource.body = resource.body, with_label(resource.body)
