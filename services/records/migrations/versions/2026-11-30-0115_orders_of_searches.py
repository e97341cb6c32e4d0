"""Build the indexes of the orders of searches by id, by change and by further dates."""

from chassis.database.migration_steps import build_index

revision = "records_0072"
down_revision = "records_0067"

FURTHER_DATES = {
    "AllergyIntolerance": ("onset", "last-date"),
    "Communication": ("received",),
    "Condition": ("onset-date", "abatement-date"),
    "DiagnosticReport": ("issued",),
    "Goal": ("target-date",),
    "MedicationDispense": ("whenprepared",),
    "MedicationRequest": ("date",),
    "Patient": ("birthdate",),
    "Provenance": ("when",),
    "ServiceRequest": ("occurrence",),
}


def upgrade() -> None:
    build_index("records", "ix_search_entries_id", "search_entries (type, resource_id)")
    build_index(
        "records", "ix_search_entries_updated_at", "search_entries (type, updated_at, resource_id)"
    )
    for type_, names in FURTHER_DATES.items():
        for name in names:
            key = (
                f"coalesce(nullif(others #>> '{{{name},0,0}}'::text[], '-4611686018427387904'::text)::bigint, "
                f"nullif(others #>> '{{{name},0,1}}'::text[], '4611686018427387904'::text)::bigint, "
                "'-9223372036854775808'::bigint)"
            )
            build_index(
                "records",
                f"ix_search_entries_{type_}_{name}".lower().replace("-", "_"),
                f"search_entries ({key}, resource_id) WHERE type = '{type_}'",
            )
