from collections.abc import Sequence

import orjson

from chassis.database.pool import Connection
from records.fhir.bundles.linking import Resource
from records.fhir.chart_index.entries import clinical_time
from records.fhir.r4.observations import RESULTS, identity_of, rank_of
from records.fhir.r4.standings import counts
from records.fhir.store import repository
from records.lenient_json import LenientJSON


async def keep_final_results(connection: Connection, resources: Sequence[Resource]) -> None:
    """Keep a stored final result if the import has a preliminary one. A result that is cancelled or
    entered in error always replaces the stored one.
    """
    known = {
        one.id: one for one in resources if one.type in RESULTS and not (one.is_new or one.is_kept)
    }
    if not known:
        return
    for row in await repository.find_results(connection, [*known]):
        resource, stored = known[row.id], LenientJSON(row.body)
        brought = LenientJSON(orjson.loads(resource.body))
        if counts(resource.type, brought) and _is_earlier(brought, stored):
            resource.is_kept, resource.stored_status = True, stored.text("status")


def _is_earlier(brought: LenientJSON, stored: LenientJSON) -> bool:
    is_same = clinical_time(brought) == clinical_time(stored) or (
        (identity := identity_of(brought)) is not None and identity == identity_of(stored)
    )
    return is_same and rank_of(brought) < rank_of(stored)
