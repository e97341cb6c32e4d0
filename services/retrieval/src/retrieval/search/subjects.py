from typing import Any

from sqlalchemy import ColumnElement, Text, and_, case, cast, func, literal_column, or_
from sqlmodel import col

from retrieval.search.question_kinds import OF_NOTES
from retrieval.tables import Passage


def kind() -> ColumnElement[Any]:
    """Return what documents of one type must share to be versions of the same subject: codes, else
    the title of a note or of a text by `system`, else the chunk.
    """
    codes, title = _subject()
    return func.coalesce(cast(codes, Text), cast(title, Text), cast(col(Passage.chunk_id), Text))


def kind_hash() -> ColumnElement[Any]:
    """Return 64 bits for `kind`: to compare hashes takes less time than to write and sort texts."""
    codes, title = _subject()
    seed: ColumnElement[int] = literal_column("0")
    return func.coalesce(
        func.hash_array_extended(codes, seed),
        func.hashtextextended(cast(title, Text), seed),
        func.uuid_hash_extended(col(Passage.chunk_id), seed),
    )


def _subject() -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    codes = func.nullif(func.any_value(col(Passage.codes)), literal_column("'{}'::text[]"))
    is_of_source = func.any_value(col(Passage.author_kind)) == literal_column("'system'")
    is_note = col(Passage.source_type).op("~*")(literal_column(f"'{OF_NOTES}'"))
    is_titled = func.any_value(col(Passage.title_words)) > literal_column("0")
    title = case(
        (and_(or_(is_of_source, is_note), is_titled), func.any_value(col(Passage.title_terms)))
    )
    return codes, title
