from defects.defect import Defect, deletion

RETRIEVAL = "services/retrieval/src/retrieval"
BASELINE = "services/retrieval/migrations/versions/2026-11-28-1800_baseline.sql"
IN_REACH = "CREATE POLICY reach ON retrieval.passages TO retrieval_panel\n    USING (\n        "
SEARCH_OF_DOCUMENTS = "tests/retrieval/search/test_search_of_documents.py"
PREFERRED = (
    f"{SEARCH_OF_DOCUMENTS}::test_a_question_about_a_chart_prefers_the_kinds_that_it_asks_for"
)

DEFECTS = (
    Defect(
        "a search of a patient finds those of all",
        f"{RETRIEVAL}/search/repository.py",
        '        col(Passage.patient_id) == select(bindparam("patient_id", type_=String)).scalar_subquery()\n',
        '        or_(col(Passage.patient_id) == bindparam("patient_id"), col(Passage.patient_id).is_not(None))\n',
        "tests/retrieval/test_leaks.py::"
        "test_an_operation_shows_and_stores_only_passages_of_patients_in_reach"
        "[POST /retrieve-the first wall alone]",
    ),
    Defect(
        "a search is not limited by the first wall",
        f"{RETRIEVAL}/search/repository.py",
        "        return [*chosen, SHARED_OR_IN_REACH]\n",
        "        return chosen\n",
        "tests/retrieval/test_leaks.py::"
        "test_an_operation_shows_and_stores_only_passages_of_patients_in_reach"
        "[POST /retrieve (without a patient) of many-the first wall alone]",
    ),
    Defect(
        "a document in an earlier version is not limited by the first wall",
        f"{RETRIEVAL}/documents/repository.py",
        "Version, FullDocument, _visible(Version), rows",
        "Version, FullDocument, rows",
        "tests/retrieval/test_leaks.py",
    ),
    Defect(
        "a list of documents is not limited by the first wall",
        f"{RETRIEVAL}/documents/repository.py",
        "    return Query(_listed(filters), DocumentRow, _visible(Document))\n",
        "    return Query(_listed(filters), DocumentRow)\n",
        "tests/retrieval/test_leaks.py::"
        "test_an_operation_shows_and_stores_only_passages_of_patients_in_reach"
        "[GET /documents (without a patient) of many-the first wall alone]",
    ),
    Defect(
        "documents are shown to everyone by the second wall",
        BASELINE,
        IN_REACH,
        f"{IN_REACH}true OR ",
        "tests/retrieval/test_leaks.py",
    ),
    deletion(
        "a draft that everyone finds is found without asking",
        f"{RETRIEVAL}/search/repository.py",
        "            col(Passage.patient_id).is_not(None),\n",
        "tests/retrieval/test_leaks.py",
    ),
    Defect(
        "scores tell in how many passages of others a word is",
        f"{RETRIEVAL}/search/service.py",
        "matches = relative_to_best(matches, search.mode)",
        "pass",
        "tests/retrieval/search/test_search_of_documents.py",
    ),
    Defect(
        "a citation is off by one",
        f"{RETRIEVAL}/search/hit_repository.py",
        'span.c.starts_at + literal_column("1"), length',
        "span.c.starts_at, length",
        "tests/retrieval/search/test_search_of_documents.py",
    ),
    Defect(
        "a chunk begins one character later than it says",
        f"{RETRIEVAL}/documents/content.py",
        "ordinal, span.section, span.start, span.end, text, head)",
        "ordinal, span.section, span.start + 1, span.end, text, head)",
        "tests/retrieval/documents/test_storing.py",
    ),
    Defect(
        "the event of a read document has no patient",
        f"{RETRIEVAL}/documents/service.py",
        "    return Event(kind, DOCUMENT, row.id, row.version, patient_ids=row.patient_ids)\n",
        "    return Event(kind, DOCUMENT, row.id, row.version)\n",
        "tests/retrieval/documents/test_reading.py",
    ),
    deletion(
        "a stored passage has no event",
        f"{RETRIEVAL}/chunks/service.py",
        "    transaction.record(\n"
        "        Event(Change.CHUNK_STORED, CHUNK, chunk_id, 1, patient_ids=[submitted.patient_id])\n"
        "    )\n",
        "tests/retrieval/test_operations.py",
    ),
    deletion(
        "a search has no event",
        f"{RETRIEVAL}/search/endpoints.py",
        "    await read.disclose(disclosed(query, found.named, shown))\n",
        "tests/retrieval/test_operations.py",
    ),
    Defect(
        "the repeat of a change is answered whose document is out of reach by now",
        f"{RETRIEVAL}/documents/endpoints.py",
        "replay=service.replay_change,",
        "replay=service.replay_stored,",
        "tests/retrieval/test_reach.py",
    ),
    Defect(
        "a repeat is answered whose patient is out of reach by now",
        f"{RETRIEVAL}/chunks/service.py",
        "    await check_reach(database, caller, [submitted.patient_id])\n"
        "    chunk_id = await write.answered(replay_stored)\n"
        "    if chunk_id is not None:\n"
        "        return chunk_id\n",
        "    chunk_id = await write.answered(replay_stored)\n"
        "    if chunk_id is not None:\n"
        "        return chunk_id\n"
        "    await check_reach(database, caller, [submitted.patient_id])\n",
        "tests/retrieval/test_reach.py",
    ),
    deletion(
        "a passage is stored under a contested number",
        f"{RETRIEVAL}/chunks/service.py",
        "    await patients.require_uncontested(submitted.patient_id)\n",
        "tests/retrieval/test_names.py",
    ),
    deletion(
        "two workers store the document of a line",
        f"{RETRIEVAL}/worker.py",
        "                if not is_finished:\n                    raise LeaseLost\n",
        "tests/retrieval/jobs/test_worker.py",
    ),
    Defect(
        "a job stores for a patient who is out of reach by then",
        f"{RETRIEVAL}/worker.py",
        "        try:\n            await documents.require_allowed(self.writes.database, starter, submitted)\n",
        "        try:\n            pass\n",
        "tests/retrieval/jobs/test_batches.py::TestTheSender",
    ),
    Defect(
        "an agent approves a document",
        f"{RETRIEVAL}/documents/service.py",
        "    if caller.kind is not CallerKind.PERSON:\n        raise PersonRequired\n",
        "    pass\n",
        "tests/retrieval/documents/test_changing.py",
    ),
    deletion(
        "a document's change ignores If-Match",
        f"{RETRIEVAL}/documents/service.py",
        "    transaction.precondition.check(row.version)\n",
        "tests/retrieval/documents/test_changing.py",
    ),
    deletion(
        "a deleted document is still read in an earlier version",
        f"{RETRIEVAL}/documents/repository.py",
        "    await DELETE_VERSIONS.run(connection, document_id=document_id)\n",
        "tests/retrieval/documents",
    ),
    deletion(
        "an agent deletes what a chart says",
        f"{RETRIEVAL}/documents/service.py",
        "    if row.is_of_chart and not transaction.caller.is_itself:\n"
        "        raise DocumentOfChart\n",
        "tests/retrieval/chart_documents/test_chart_documents.py",
    ),
    Defect(
        "a resource that moves stays in its former chart until it is embedded",
        f"{RETRIEVAL}/chart_documents/service.py",
        "            if one.patient_id != str(document.patient_id):\n",
        "            if False:\n",
        "tests/retrieval/chart_documents/test_chart_documents.py",
    ),
    Defect(
        "every peer sends what charts say",
        f"{RETRIEVAL}/chart_documents/endpoints.py",
        '@allow_peers("records")',
        '@allow_peers("records", "audit")',
        "tests/retrieval/test_refused_callers.py",
    ),
    Defect(
        "a batch has more lines than it may",
        f"{RETRIEVAL}/jobs/service.py",
        '    if body.count(b"\\n") > MAX_LINES:\n',
        "    if False:\n",
        "tests/retrieval/jobs/test_batches.py",
    ),
    Defect(
        "a search counts the cosine that unrelated texts have",
        f"{RETRIEVAL}/search/ranking.py",
        "return (cosine - floor) / (1 - floor)",
        "return cosine",
        "tests/retrieval/search/test_ranking.py",
    ),
    Defect(
        "an older value is as good as the newest of its kind",
        f"{RETRIEVAL}/search/repository.py",
        'return (rank == literal_column("1"))',
        'return (rank >= literal_column("1"))',
        PREFERRED,
    ),
    Defect(
        "a claim comes before what it was made for",
        f"{RETRIEVAL}/search/ranking.py",
        "(intent.claims_last and candidate.source_type in CLAIMS, -score",
        "(False, -score",
        PREFERRED,
    ),
    Defect(
        "a chart is searched for the words of the question alone",
        f"{RETRIEVAL}/search/search.py",
        "        return found | PAST if self.intent.is_of_past else found\n",
        "        return PAST if self.intent.is_of_past else frozenset()\n",
        f"{SEARCH_OF_DOCUMENTS}::test_synonyms_are_searched_in_charts_only",
    ),
    Defect(
        "other words than a question has are looked for outside of charts",
        f"{RETRIEVAL}/search/service.py",
        "{} if named is None else synonyms_of(intent)",
        "synonyms_of(intent)",
        f"{SEARCH_OF_DOCUMENTS}::test_synonyms_are_searched_in_charts_only",
    ),
    Defect(
        "text at the top of a page counts as text off the page",
        f"{RETRIEVAL}/files/pdf.py",
        "page.get_bbox()",
        "page.get_cropbox()",
        "tests/retrieval/files/test_hidden_text.py::test_the_top_of_a_page_whose_size_is_inherited_stays",
    ),
    Defect(
        "a match that is hardly similar has no low confidence",
        f"{RETRIEVAL}/search/confidence.py",
        "meaning + OF_WORDS * share < DOUBTFUL_BELOW",
        "meaning < -1",
        f"{SEARCH_OF_DOCUMENTS}::TestMatch",
    ),
    Defect(
        "a text of a batch gets the vector of another one",
        f"{RETRIEVAL}/embedding/openai.py",
        "    return [placed[index] for index in range(count)]",
        "    return found",
        "tests/retrieval/test_openai_embedding.py",
    ),
    Defect(
        "a model of the operator's own is the same with other weights",
        f"{RETRIEVAL}/embedding/brought.py",
        "    said = [*hashes, model",
        "    said = [model",
        "tests/retrieval/test_own_models.py",
    ),
    Defect(
        "the last visit is one that is planned",
        f"{RETRIEVAL}/search/ranking.py",
        "    return one.occurred_at if one.counts else None\n",
        "    return one.occurred_at\n",
        "tests/retrieval/search/test_ranking.py",
    ),
    Defect(
        "a refused shot is newer than the one that was given",
        f"{RETRIEVAL}/search/repository.py",
        "order += [scored.c.counts.desc(), *is_current",
        "order += [*is_current",
        "tests/retrieval/search/test_search_of_documents.py",
    ),
    Defect(
        "a stopped order is newer than the active one",
        f"{RETRIEVAL}/search/repository.py",
        "scored.c.counts.desc(), *is_current, ",
        "scored.c.counts.desc(), ",
        "tests/retrieval/search/test_search_of_documents.py",
    ),
    Defect(
        "a preliminary result is as new as the corrected one of its time",
        f"{RETRIEVAL}/search/repository.py",
        ", scored.c.precedence.desc()]",
        "]",
        "tests/retrieval/search/test_search_of_documents.py",
    ),
    Defect(
        "no known allergies are found before an allergy",
        f"{RETRIEVAL}/search/ranking.py",
        "in _absences_last(preferred)",
        "in preferred",
        "tests/retrieval/search/test_ranking.py::TestBest",
    ),
    deletion(
        "a search compares vectors of another model once two have changed places",
        f"{RETRIEVAL}/search/service.py",
        "    if not made_with <= {model.id, None}:\n        raise EmbeddingModelReplaced\n",
        "tests/retrieval/reembed/test_change.py::test_searches_compare_vectors_of_one_model_during_switches",
    ),
    deletion(
        "a search compares no vectors of a model that has none any more",
        f"{RETRIEVAL}/search/service.py",
        "    if None in made_with and await place(connection, model.id) != Place.BESIDE:\n"
        "        raise EmbeddingModelReplaced\n",
        "tests/retrieval/reembed/test_change.py::TestDropping",
    ),
    deletion(
        "a switch leaves passages without a vector",
        f"{RETRIEVAL}/reembed/service.py",
        "    await filling.until_none_lacks(beside.id, _nothing)\n"
        "    await _locked(connection, lambda: repository.require_vectors(connection))\n"
        "    await filling.until_none_lacks(beside.id, _nothing)\n"
        "    await repository.check_vectors(connection)\n",
        "tests/retrieval/reembed/test_change.py::TestSwitching",
    ),
    Defect(
        "a process serves with a model before all passages have its vectors",
        f"{RETRIEVAL}/embedding/models/service.py",
        "    if active.is_beside and not is_filled(registered[-1]):\n",
        "    if False:\n",
        "tests/retrieval/reembed/test_change.py::TestAStart",
    ),
    Defect(
        "vectors are stored in the column of another model",
        f"{RETRIEVAL}/reembed/repository.py",
        "    CHECK (model_id = USED AND coalesce(beside_model_id, BESIDE) = BESIDE) NOT VALID\n",
        "    CHECK (USED <> BESIDE) NOT VALID\n",
        "tests/retrieval/reembed/test_change.py::TestSwitching",
    ),
    Defect(
        "white text of a PDF reaches models",
        f"{RETRIEVAL}/files/pdf_characters.py",
        "        return style.is_white\n",
        "        return False\n",
        "tests/retrieval/files/test_hidden_text.py",
    ),
    Defect(
        "columns of a page are read as a table",
        f"{RETRIEVAL}/files/pdf_layout.py",
        "    if not _is_aligned(lines):\n",
        "    if False:\n",
        "tests/retrieval/files/test_layout.py",
    ),
    Defect(
        "a citation of another patient's document is correct",
        f"{RETRIEVAL}/comparison/repository.py",
        "WHERE d.patient_id IS NULL OR d.patient_id = ANY(:names)\n",
        "WHERE true OR d.patient_id = ANY(:names)\n",
        "tests/retrieval/comparison/test_comparison.py",
    ),
)
