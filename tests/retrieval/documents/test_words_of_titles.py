from typing import Any

from support.databases import TestDatabase, fetch

TITLE_WORDS = "SELECT title_words FROM retrieval.passages"


def sections(count: int) -> str:
    return "\n\n".join(f"PLAN\nDose {number} was given." for number in range(count))


async def test_count_only_while_a_document_has_few_chunks(store: Any, database: TestDatabase):
    for count, words in ((16, 2), (17, 0), (2, 2)):
        await store(text=sections(count), title="Discharge letter")

        rows = await fetch(database.admin_dsn, TITLE_WORDS)
        assert [row["title_words"] for row in rows] == [words] * count
