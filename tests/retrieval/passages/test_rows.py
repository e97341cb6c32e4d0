"""Where PostgreSQL keeps the columns of passages."""

import pytest
from support.databases import TestDatabase, fetch
from support.fake_embedder import FakeEmbedder
from support.passage_rows import NewDocument, store_document

pytestmark = pytest.mark.anyio
MOVED = """
SELECT pg_relation_size(reltoastrelid) FROM pg_class WHERE oid = 'retrieval.passages'::regclass
"""


async def test_a_long_passage_has_its_vector_and_its_patient_in_its_row(
    database: TestDatabase, embedder: FakeEmbedder
) -> None:
    """A search of one patient would read several further pages for each of them."""
    text = " ".join(f"word{number}" for number in range(220))
    vector = await embedder.embed("made up")
    patient = "00000000-0000-4000-8000-000000000000"
    document = NewDocument([text] * 3, [vector] * 3, "a long note", patient_id=patient)

    await store_document(database, document)

    assert await fetch(database.admin_dsn, MOVED) == [(0,)]
