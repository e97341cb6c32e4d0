"""Passages with the same words, such as a paragraph that was copied into later notes."""

import re
from collections.abc import Sequence

from retrieval.search.rows import Hit

# Only these signs are punctuation: "-5", "5.9", "<100", "HIV (+)" and "?PE" mean something else without theirs.
_WORD = re.compile(r"""\d(?:[\d.,:]*\d)?|[^\W\d_]+|[^\w\s.,;:!"'()\[\]*#|\u2018-\u201d]""")
LEAST_WORDS = 12  # Short entries of a chart may be equal, but are separate facts.


def repeats(hits: Sequence[Hit]) -> list[list[Hit]]:
    """Group passages that differ only in case, white space and punctuation, by the best passage of
    each group. Passages of different patients, authors or review statuses stay apart.
    """
    groups: dict[object, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(_key(hit), []).append(hit)
    return [*groups.values()]


def _key(hit: Hit) -> object:
    words = _WORD.findall(hit.chunk_text.casefold())
    if len(words) < LEAST_WORDS:
        return hit.id
    return hit.patient_id, hit.review_status, hit.author_kind, *words
