from audit.verify.findings import Finding, Findings, Kind
from audit.verify.rows import Reader
from chassis.audit_trail.unrecorded import UNRECORDED

NOT_COMPARED = "changes of records were not compared: this role cannot read the schema records here"
IS_READABLE = """
SELECT coalesce(
    has_schema_privilege(oid, 'USAGE') AND has_table_privilege(to_regclass('records.patient_versions'), 'SELECT'), false
) FROM pg_catalog.pg_namespace WHERE nspname = 'records'
"""


async def compare_changes(reader: Reader, findings: Findings) -> str:
    if not await reader.fetchval(IS_READABLE):
        return NOT_COMPARED
    for row in await reader.fetch(UNRECORDED):
        detail = f"no event says who made version {row['version']} of {row['resource']}"
        findings.add(Finding(Kind.CHANGE_UNRECORDED, detail))
    return ""
