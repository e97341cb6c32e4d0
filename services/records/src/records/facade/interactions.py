"""What can be done with each type of FHIR under /fhir: the routes and the CapabilityStatement are
made from this table.
"""

from collections.abc import Mapping

from records.fhir.search.parameters import PARAMETERS
from records.imports.fhir.r4 import RESOURCE_TYPES

READ, READ_VERSION, READ_HISTORY = "read", "vread", "history-instance"
CREATE, UPDATE, SEARCH = "create", "update", "search-type"
# What holds other resources, or says how a request went, is no part of a chart.
NOT_WRITTEN = frozenset({"Bundle", "OperationOutcome", "Parameters"})
# Stored, they would look as if they did something.
WITHOUT_EFFECT = {
    "AuditEvent": "Events are logged by `POST /agent-events`, and read by `GET /agent-events`.",
    "Consent": "Consents have no effect here: panels and scopes decide who sees whom.",
    "Subscription": "No one is notified by subscriptions: follow `GET /agent-events/stream`.",
}
OF_SYSTEM = ("transaction", "batch")  # By POST /fhir.
SEARCH_OF_PATIENT = "search-of-patient"  # No code of FHIR's.
INTERACTIONS: Mapping[str, tuple[str, ...]] = {
    type_: (
        READ,
        READ_VERSION,
        READ_HISTORY,
        *(() if type_ in NOT_WRITTEN or type_ in WITHOUT_EFFECT else (CREATE, UPDATE)),
        *((SEARCH,) if type_ in PARAMETERS else ()),
    )
    for type_ in sorted(RESOURCE_TYPES)
}


def types_with(interaction: str) -> list[str]:
    if interaction == SEARCH_OF_PATIENT:
        return [type_ for type_ in types_with(SEARCH) if "patient" in PARAMETERS[type_]]
    return [type_ for type_, interactions in INTERACTIONS.items() if interaction in interactions]
