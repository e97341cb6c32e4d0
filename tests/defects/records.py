"""Defects of records: access control, events, versions, patient identity, tasks, imports."""

from defects.defect import Defect

RECORDS = "services/records/src/records"
BASELINE = "services/records/migrations/versions/2026-11-28-1800_baseline.sql"
ONE_PLACE = "services/records/migrations/versions/2026-11-28-2110_rules_in_one_place.py"
SHOWN_PANELS = (
    "CREATE POLICY reach ON records.panels TO records_panel\n    USING (\n        EXISTS ("
)
CHECK = "    transaction.precondition.check(before.version)\n"

DEFECTS = (
    Defect(
        "the last stored result is the latest",
        f"{RECORDS}/fhir/r4/observations.py",
        'return f"{rank_of(resource)} ',
        'return f"{0 * rank_of(resource)} ',
        "tests/records/test_chart_standings.py",
    ),
    Defect(
        "a preliminary result replaces a corrected one in an import",
        f"{RECORDS}/fhir/store/service.py",
        "    await keep_final_results(connection, resources)\n",
        "",
        "tests/records/test_chart_standings.py",
    ),
    Defect(
        "a proposal is a medication",
        f"{RECORDS}/fhir/r4/standings.py",
        '"option proposal"',
        '"option"',
        "tests/records/test_chart_standings.py",
    ),
    Defect(
        "no known allergies are an allergy",
        f"{RECORDS}/fhir/chart_index/entries.py",
        "if absence_of(type_, resource) else type_",
        "if False else type_",
        "tests/records/test_chart_standings.py",
    ),
    Defect(
        "an agent's word is current before a person accepts it",
        f"{RECORDS}/fhir/chart_index/repository.py",
        "CASE WHEN given.is_unaccepted THEN",
        "CASE WHEN false THEN",
        "tests/records/test_chart_standings.py",
    ),
    Defect(
        "what a ward's caller registers is a name",
        ONE_PLACE,
        "current_setting('role') <> 'records_panel' OR",
        "true OR",
        "tests/records/test_identity.py",
    ),
    Defect(
        "a panel vouches for a number that another panel has",
        BASELINE,
        "RETURN cardinality(naming) = 1 AND EXISTS",
        "RETURN EXISTS",
        "tests/records/test_identity.py",
    ),
    Defect(
        "a panel vouches for a patient of another panel",
        BASELINE,
        "AND of_patient.ref = patient::text AND",
        "AND",
        "tests/records/test_identity.py",
    ),
    Defect(
        "a panel does not follow a number that another patient loses",
        ONE_PLACE,
        "i.value = ANY (texts) AND i.patient_id <> patient",
        "false",
        "tests/records/test_names_of_members.py",
    ),
    Defect(
        "a text keeps the name of a diagnosis that was entered in error",
        ONE_PLACE,
        """(@ like_regex "error" flag "i")'""",
        """(@ like_regex "nothing" flag "i")'""",
        "tests/records/feed/test_triggers.py",
    ),
    Defect(
        "a number of two patients is not contested",
        BASELINE,
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
        f"{RECORDS}/fhir/store/repository.py",
        "        AND stored.identifies AND stored.is_vouched AND (",
        "        AND (",
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
        "tests/records/test_operations.py",
    ),
    Defect(
        "the change of an encounter has no event",
        f"{RECORDS}/encounters/service.py",
        "        transaction.record(event(kind, row, *changed))\n",
        "        pass\n",
        "tests/records/test_operations.py",
    ),
    Defect(
        "a match of a twin with another given name is certain",
        f"{RECORDS}/patients/search/scoring.py",
        " and _has_same_name(asked, candidate)",
        "",
        "tests/records/test_match_grades.py",
    ),
    Defect(
        "a routing decision has no event",
        f"{RECORDS}/intake/service.py",
        "    transaction.record(event(Change.INTAKE_ROUTED, record, routing_id=str(row.id)))\n",
        "",
        "tests/records/test_operations.py",
    ),
    Defect(
        "a claim of a task has no event",
        f"{RECORDS}/tasks/claims/service.py",
        "        transaction.record(moves.event(Change.TASK_CLAIMED, task))\n",
        "        pass\n",
        "tests/records/test_operations.py",
    ),
    Defect(
        "a deleted panel has no event",
        f"{RECORDS}/panels/service.py",
        "    transaction.record(event(Change.PANEL_DELETED, row, removed, removed=len(removed)))\n",
        "",
        "tests/records/test_operations.py",
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
        "tests/records/test_foreign_and_missing.py",
    ),
    Defect(
        "a summary is decided without its version",
        "chassis/src/chassis/http/etags.py",
        "    given.require()\n",
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
        f"{RECORDS}/patients/merges.py",
        "    if not target.is_active:",
        "    if False:",
        "tests/records/test_merges.py",
    ),
    Defect(
        "a merge ignores the versions that the person saw",
        f"{RECORDS}/patients/merges.py",
        "    if wanted.versions not in {None, (source.version, target.version)}:",
        "    if False:",
        "tests/records/test_merges.py",
    ),
    Defect(
        "a write under /fhir ignores If-Match",
        f"{RECORDS}/fhir/api/writes/service.py",
        "    asked.precondition.check(before.identity.version)\n",
        "",
        "tests/records/fhir/api/writes",
    ),
    Defect(
        "a write of a row and its body makes two versions under /fhir",
        f"{RECORDS}/fhir/store/row_repository.py",
        "stored.versions_with_body\n        + CAST(",
        "stored.versions_with_body\n        + 0 * CAST(",
        "tests/records/fhir/api/writes/test_versions.py",
    ),
    Defect(
        "a bundle under /fhir has an empty list",
        f"{RECORDS}/fhir/api/mapping/bundles.py",
        'return {"entry": entries} if entries else {}',
        'return {"entry": entries}',
        "tests/records/fhir/api/test_reads.py",
    ),
    Defect(
        "a version of an encounter is shown to everyone by the first wall",
        f"{RECORDS}/encounters/repository.py",
        "    NamedEncounterRow,\n    is_in_reach(col(Version.patient_id)),\n)\nHISTORY",
        "    NamedEncounterRow,\n)\nHISTORY",
        "tests/records/test_leaks.py::test_operation_is_limited_to_patients_in_reach"
        "[GET /encounters/{id}/history/{version}-the first wall alone]",
    ),
    Defect(
        "panels are shown to everyone by the second wall",
        BASELINE,
        SHOWN_PANELS,
        SHOWN_PANELS.replace("EXISTS", "true OR EXISTS"),
        "tests/records/test_leaks.py::test_operation_is_limited_to_patients_in_reach"
        "[GET /panels-the second wall alone]",
    ),
    Defect(
        "the role of requests may delete panels",
        BASELINE,
        "GRANT SELECT, INSERT, UPDATE ON records.panels TO records_app;",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON records.panels TO records_app;",
        "tests/records/test_grants.py",
    ),
    Defect(
        "a reader of a patient leaves no event",
        f"{RECORDS}/patients/endpoints.py",
        "    await read.disclose(\n        service.event(Access.PATIENT_READ, row, asked=merged_id(row, id)), "
        "version=row.version\n    )\n",
        "",
        "tests/records/test_operations.py",
    ),
    Defect(
        "the event of a history has the patient of one version",
        f"{RECORDS}/fhir/api/service.py",
        "patient_ids=patients_of(newest, *older)",
        "patient_ids=patients_of(newest)",
        "tests/records/fhir/api/writes/test_versions.py",
    ),
    Defect(
        "a repeated registration shows the whole patient that it found",
        f"{RECORDS}/patients/endpoints.py",
        "replay=service.replay_register_unless",
        "replay=service.replay_write",
        "tests/records/test_write_answers.py",
    ),
    Defect(
        "the event of an encounter has no patient",
        f"{RECORDS}/encounters/service.py",
        "        patient_ids=[row.patient_id],\n",
        "        patient_ids=[],\n",
        "tests/records/test_operations.py",
    ),
    Defect(
        "an encounter's change ignores If-Match",
        f"{RECORDS}/encounters/service.py",
        "    transaction.precondition.check(row.version)\n    return row\n",
        "    return row\n",
        "tests/records/test_encounters.py",
    ),
    Defect(
        "a break-glass lasts a day",
        f"{RECORDS}/break_glass/service.py",
        "timedelta(hours=1)",
        "timedelta(days=1)",
        "tests/records/test_break_glass.py",
    ),
    Defect(
        "a merged patient is read alone",
        f"{RECORDS}/encounters/repository.py",
        ".in_([survivor_of(_asked), _asked])",
        ".in_([_asked])",
        "tests/records/test_merges.py",
    ),
    Defect(
        "a merge forgets the names of the source",
        f"{RECORDS}/patients/merges.py",
        "    merged = replace(source, replaced_by=target.id, merge_reason=wanted.reason)\n",
        "    merged = replace(source, merge_reason=wanted.reason)\n",
        "tests/records/test_merges.py",
    ),
    Defect(
        "a bundle whose encounters cannot be stored is stored without them",
        f"{RECORDS}/fhir/store/service.py",
        "    existing |= await _put_encounters(transaction, changed, versions, shown)\n",
        "    with suppress(Exception):\n"
        "        existing |= await _put_encounters(transaction, changed, versions, shown)\n",
        "tests/records/fhir/imports/test_refused_bundles.py",
    ),
    Defect(
        "a lease of a task never ends",
        f"{RECORDS}/tasks/queue/repository.py",
        "WHERE claimed_at IS NOT NULL AND leased_until <= clock_timestamp()",
        "WHERE claimed_at IS NULL AND leased_until <= clock_timestamp()",
        "tests/records/tasks/test_sweep.py",
    ),
    Defect(
        "a lease is ended of a task that another agent has by now",
        f"{RECORDS}/tasks/queue/repository.py",
        "q.claimed_at IS NOT NULL\n    AND q.leased_until <= clock_timestamp() ORDER BY q.task_id",
        "q.claimed_at IS NOT NULL ORDER BY q.task_id",
        "tests/records/tasks/test_sweep.py",
    ),
    Defect(
        "a task is handed out twice",
        f"{RECORDS}/tasks/claims/repository.py",
        "SET offered = false, claimed_at = clock_timestamp(), claim_token",
        "SET claimed_at = clock_timestamp(), claim_token",
        "tests/records/tasks/test_claims.py",
    ),
    Defect(
        "a task is completed by a claim that is over",
        f"{RECORDS}/tasks/queue/repository.py",
        "    AND coalesce(q.shown_to, :principal) = CAST(:principal AS text)\n"
        "    AND q.leased_until > clock_timestamp()\n"
        "FOR UPDATE OF q\n",
        "    AND coalesce(q.shown_to, :principal) = CAST(:principal AS text)\nFOR UPDATE OF q\n",
        "tests/records/tasks/test_claims.py",
    ),
    Defect(
        "a task is completed by another caller who has the token",
        f"{RECORDS}/tasks/queue/repository.py",
        "    AND q.claimed_by = CAST(:caller AS text) AND q.claimed_by_kind = CAST(:caller_kind AS text)\n"
        "    AND coalesce(q.shown_to, :principal) = CAST(:principal AS text)\n"
        "    AND q.leased_until",
        "    AND coalesce(q.shown_to, :principal) = CAST(:principal AS text)\n"
        "    AND q.leased_until",
        "tests/records/tasks/test_claims.py",
    ),
    Defect(
        "a task is completed for another person than it was claimed for",
        f"{RECORDS}/tasks/queue/repository.py",
        "    AND coalesce(q.shown_to, :principal) = CAST(:principal AS text)\n"
        "    AND q.leased_until > clock_timestamp()\n"
        "FOR UPDATE OF q\n",
        "    AND q.leased_until > clock_timestamp()\nFOR UPDATE OF q\n",
        "tests/records/tasks/test_access.py",
    ),
    Defect(
        "a claim at the level system counts for whomever its agent acts",
        f"{RECORDS}/tasks/claims/service.py",
        "shown_to=holder_of(caller)",
        "shown_to=principal_of(caller)",
        "tests/records/tasks/test_access.py",
    ),
    Defect(
        "a completion is answered to another caller",
        f"{RECORDS}/tasks/claims/service.py",
        "        if (completed.task.changed_by, completed.task.changed_by_kind) == (\n"
        "            caller.name,\n"
        "            caller.kind,\n"
        "        ):\n"
        "            return completed\n",
        "        return completed\n",
        "tests/records/tasks",
    ),
    Defect(
        "who held a task sees its patient for good",
        f"{RECORDS}/tasks/moves.py",
        "    if task.shown_to is None or task.patient_id is None or task.claimed_by is None:\n",
        "    if task.claimed_by is not None:\n",
        "tests/records/tasks/test_access.py",
    ),
    Defect(
        "a completion writes an encounter without the scope",
        f"{RECORDS}/tasks/claims/service.py",
        "        if not caller.may(need):\n",
        "        if False:\n",
        "tests/records/tasks",
    ),
    Defect(
        "an agent accepts its own summary",
        f"{RECORDS}/encounters/endpoints.py",
        '@allow("DocumentReference.u", only_person=True)\nasync def accept_summary',
        '@allow("DocumentReference.u")\nasync def accept_summary',
        "tests/records/test_refused_callers.py",
    ),
    Defect(
        "a resource whose new text is refused is found by what it said before",
        f"{RECORDS}/chart_texts/destination.py",
        "        await self._withdraw(outdated, hold)\n        return",
        "        return",
        "tests/records/feed/test_destination.py::TestRejectedDocuments::"
        "test_rejection_removes_the_earlier_document",
    ),
    Defect(
        "a stored check is shown after a source was replaced",
        f"{RECORDS}/reviews/check.py",
        "        if digest == stored.digest:\n",
        "        if digest:\n",
        "tests/records/test_summary_checks.py",
    ),
    Defect(
        "what an agent writes under /fhir is approved",
        f"{RECORDS}/chart_texts/service.py",
        "        return author, DRAFT\n",
        '        return author, Review("approved", row.written_by)\n',
        "tests/records/fhir/api/test_authors.py",
    ),
    Defect(
        "a number's holders are counted for a caller who sees none of them",
        f"{RECORDS}/tasks/service.py",
        "    await require_in_reach(connection, SCHEMA, named)\n",
        "",
        "tests/records/test_identity.py",
    ),
    Defect(
        "no process sweeps by itself",
        f"{RECORDS}/tasks/queue/sweep.py",
        "Loop(self.sweep, self._every_s, FAILED), ",
        "",
        "tests/records/tasks/test_claims.py",
    ),
    Defect(
        "a ward's serial key is everyone's",
        f"{RECORDS}/tasks/queue/serial_keys.py",
        'None if key is None else f"{prefix}{_SEPARATOR}{key}"',
        "key",
        "tests/records/tasks/test_access.py",
    ),
    Defect(
        "a changed type makes a name of a claim",
        f"{RECORDS}/patients/identifiers.py",
        "left.union(claims)",
        "claims",
        "tests/records/test_identity.py",
    ),
    Defect(
        "an agent's words in an imported visit are approved",
        f"{RECORDS}/chart_texts/service.py",
        "found = replace(found, review=_review_of(visit) or found.review)",
        "pass",
        "tests/records/feed/test_destination.py",
    ),
    Defect(
        "the end of a tag that has none is looked for",
        f"{RECORDS}/chart_texts/rendering/attachments.py",
        "reader.feed(_with_ends(html))",
        "reader.feed(html)",
        "tests/records/feed/rendering/test_attachments.py",
    ),
)
