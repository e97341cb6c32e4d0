"""Defects of records: walls, events, versions, who a patient is, tasks, imports."""

from defects.defect import Defect

RECORDS = "services/records/src/records"
MIGRATIONS = "services/records/migrations/versions"
IDENTITY = f"{MIGRATIONS}/2026-11-25-0140_identity.py"
CHECK = "    transaction.precondition.check(before.version)\n"

DEFECTS = (
    Defect(
        "what a ward's caller registers is a name",
        IDENTITY,
        "current_setting('role') <> 'records_panel' OR",
        "true OR",
        "tests/records/test_identity.py",
    ),
    Defect(
        "a panel vouches for a number that another panel has",
        IDENTITY,
        "RETURN cardinality(naming) = 1 AND EXISTS",
        "RETURN EXISTS",
        "tests/records/test_identity.py",
    ),
    Defect(
        "a panel vouches for a patient of another panel",
        IDENTITY,
        "AND of_patient.ref = patient::text AND",
        "AND",
        "tests/records/test_identity.py",
    ),
    Defect(
        "a number of two patients is not contested",
        IDENTITY,
        "RETURN cardinality(records.holders_of_value(name)) > 1 AND",
        "RETURN cardinality(records.holders_of_value(name)) > 2 AND",
        "tests/records/test_identity.py",
    ),
    Defect(
        "a claimed task changes who a patient is",
        f"{RECORDS}/panels/service.py",
        "if connection.is_limited and not await repository.are_lasting(",
        "if False and not await repository.are_lasting(",
        "tests/records/test_identity.py",
    ),
    Defect(
        "an import finds a patient by a claim",
        f"{RECORDS}/imports/resources/repository.py",
        "        AND stored.identifies AND stored.is_vouched\n",
        "",
        "tests/records/test_identity.py",
    ),
    Defect(
        "a patient's change ignores If-Match",
        f"{RECORDS}/patients/service.py",
        CHECK,
        "",
        "tests/records/test_patient_changes.py",
    ),
    Defect(
        "a registration has no event",
        f"{RECORDS}/patients/service.py",
        "    transaction.record(event(Change.PATIENT_CREATED, row))\n",
        "",
        "tests/records/test_event_types.py",
    ),
    Defect(
        "the change of an encounter has no event",
        f"{RECORDS}/encounters/service.py",
        "        transaction.record(event(kind, row, *changed))\n",
        "        pass\n",
        "tests/records/test_event_types.py",
    ),
    Defect(
        "a routing decision has no event",
        f"{RECORDS}/intake/routings/service.py",
        "    transaction.record(event(Change.INTAKE_ROUTED, record, routing_id=str(row.id)))\n",
        "",
        "tests/records/test_event_types.py",
    ),
    Defect(
        "a claim of a task has no event",
        f"{RECORDS}/tasks/claims/service.py",
        "        transaction.record(moves.event(Change.TASK_CLAIMED, task))\n",
        "        pass\n",
        "tests/records/test_event_types.py",
    ),
    Defect(
        "a deleted panel has no event",
        f"{RECORDS}/panels/service.py",
        "    transaction.record(event(Change.PANEL_DELETED, row, removed, removed=len(removed)))\n",
        "",
        "tests/records/test_event_types.py",
    ),
    Defect(
        "a deleted panel still has its callers",
        f"{RECORDS}/panels/service.py",
        "    await repository.set_principals(connection, before.number, [])\n",
        "",
        "tests/records/test_panels.py",
    ),
    Defect(
        "an encounter of a foreign patient is refused by the second wall alone",
        f"{RECORDS}/encounters/service.py",
        "    await require_in_reach(transaction.connection, SCHEMA, [submitted.patient_id])\n",
        "",
        "tests/records/test_reach.py",
    ),
    Defect(
        "a summary is decided without its version",
        f"{RECORDS}/encounters/summaries/service.py",
        "    transaction.precondition.require()\n",
        "",
        "tests/records/test_summaries.py",
    ),
    Defect(
        "a review of break-glass ignores If-Match",
        f"{RECORDS}/break_glass/service.py",
        CHECK,
        "",
        "tests/records/test_break_glass.py",
    ),
    Defect(
        "a person reviews the own break-glass",
        f"{RECORDS}/break_glass/service.py",
        "if caller.name in {before.caller, before.person}:",
        "if False:",
        "tests/records/test_break_glass.py",
    ),
    Defect(
        "a patient is merged into one who is not in use",
        f"{RECORDS}/patients/merges/service.py",
        "    if not target.is_active:",
        "    if False:",
        "tests/records/test_merges.py",
    ),
    Defect(
        "a merge ignores the versions that the person saw",
        f"{RECORDS}/patients/merges/service.py",
        "    if wanted.versions not in {None, (source.version, target.version)}:",
        "    if False:",
        "tests/records/test_merges.py",
    ),
    Defect(
        "a write under /fhir ignores If-Match",
        f"{RECORDS}/facade/writes/service.py",
        "    asked.precondition.check(before.identity.version)\n",
        "",
        "tests/records/facade/writes",
    ),
    Defect(
        "a write of a row and its body makes two versions under /fhir",
        f"{RECORDS}/imports/resources/repository.py",
        "stored.versions_with_body\n        + CAST(",
        "stored.versions_with_body\n        + 0 * CAST(",
        "tests/records/facade/writes/test_versions.py",
    ),
    Defect(
        "a bundle under /fhir has an empty list",
        f"{RECORDS}/facade/mapping/bundles.py",
        'return {"entry": entries} if entries else {}',
        'return {"entry": entries}',
        "tests/records/facade/test_reads.py",
    ),
)
