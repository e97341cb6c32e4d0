"""Passages of a system with little data, and the searches in them."""

from collections.abc import Iterator

import pytest
from support.system import System, running

from bench.scenarios.passages import HYBRID, Search, documents, subjects
from bench.systems.data import Data
from bench.systems.passages import Passages, store_documents

pytestmark = pytest.mark.nightly

EACH, SHARED = 20, 40


@pytest.fixture(scope="module")
def system() -> Iterator[System]:
    with running("--require-tokens") as started:
        yield started


@pytest.fixture(scope="module")
def stored(system: System) -> Passages:
    patients = [str(patient.id) for patient in Data().patients[:3]]
    return store_documents(system, patients, each=EACH, shared=SHARED)


class TestPassages:
    def test_are_as_many_of_each_patient_and_of_none_as_wanted(
        self, system: System, stored: Passages
    ) -> None:
        query = "SELECT patient_id, count(*) FROM retrieval.passages GROUP BY patient_id"

        counts = {row["patient_id"]: row["count"] for row in system.rows(query)}

        assert counts == {**dict.fromkeys(stored.patients, EACH), None: SHARED}

    def test_are_found_by_meaning_and_by_words(self, system: System, stored: Passages) -> None:
        with system.client() as client:
            for question in stored.questions[:3]:
                answer = client.post("/retrieve", json={"question": question.text, "top_k": 5})
                scores = [match["scores"] for match in answer.raise_for_status().json()["matches"]]

                assert len(scores) == 5
                assert scores[0]["lexical"] > 0

    def test_are_where_their_documents_texts_say(self, system: System, stored: Passages) -> None:
        query = """
            SELECT count(*) FROM retrieval.chunks c JOIN retrieval.documents d ON d.id = document_id
            WHERE substr(d.text, starts_at + 1, ends_at - starts_at) = c.text
        """

        (row,) = system.rows(query)

        assert row["count"] == EACH * len(stored.patients) + SHARED


class TestRequests:
    @pytest.mark.parametrize("search", HYBRID, ids=lambda search: search.name)
    def test_ask_every_system_about_the_same_patients(
        self, stored: Passages, search: Search
    ) -> None:
        asked = subjects(stored, search)

        assert asked == subjects(stored, search)
        assert all(("patient_id" in one) == search.has_patient for one in asked)

    def test_store_no_document_twice(self, stored: Passages) -> None:
        sources = [str(one.body) for one in documents(["A."], stored.patients)]

        assert len(set(sources)) == len(sources)
