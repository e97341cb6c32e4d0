from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from retrieval.search.ranking import Mode
from retrieval.search.rows import Hit


@dataclass(frozen=True, slots=True)
class Match:
    """`places`: other passages with the same words. `newer_document`: see `newer_documents`."""

    hit: Hit
    dense: float | None
    lexical: float
    score: float
    is_doubtful: bool
    places: Sequence[Hit] = ()
    newer_document: UUID | None = None


def relative_to_best(matches: Sequence[Match], mode: Mode) -> list[Match]:
    """Divide by the best score: BM25 itself would tell a limited caller how many passages have a
    word, including passages of other patients.
    """
    most = max((match.lexical for match in matches), default=1.0) or 1.0
    highest = max((match.score for match in matches), default=1.0) if mode is Mode.LEXICAL else 1.0
    return [
        replace(match, lexical=match.lexical / most, score=match.score / highest)
        for match in matches
    ]
