"""Passages with the same words, such as a paragraph that was copied into later notes."""

from collections.abc import Sequence

from retrieval.search.rows import Hit

LEAST_WORDS = 12  # Short entries of a chart may be equal, but are separate facts.


def repeats(hits: Sequence[Hit]) -> list[list[Hit]]:
    """Group passages that differ only in case and white space, by the best passage of each group.
    Passages of different patients, authors or review statuses stay apart.
    """
    groups: dict[object, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(_key(hit), []).append(hit)
    return [*groups.values()]


def _key(hit: Hit) -> object:
    words = hit.chunk_text.casefold().split()
    if len(words) < LEAST_WORDS:
        return hit.id
    return hit.patient_id, hit.review_status, hit.author_kind, *words
