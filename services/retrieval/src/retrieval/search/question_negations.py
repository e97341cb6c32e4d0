"""Negations in questions: "not resolved", "other than sinusitis"."""

import re
from dataclasses import dataclass
from enum import StrEnum

from retrieval.lexical.tokens import tokens
from retrieval.search.phrases import Phrases, Text


class Standing(StrEnum):
    """Whether a problem, drug or plan is active or has ended."""

    ACTIVE = "active"
    ENDED = "inactive"


_NOT = r"(?:not|never|(?:is|are|was|were|has|have|had|does|do|did)n['\u2019]t)"
_BETWEEN = r"(?: (?:been|being|yet|currently|fully|still|quite))*"
# Maps a negated status to the opposite status.
NOT_ENDED = Phrases(
    rf"(?i)\b(?:{_NOT}{_BETWEEN} (?:resolved?|stopped|discontinued|ended|completed|finished|closed"
    r"|inactive|over|healed|cleared(?: up)?|gone(?: away)?)"
    r"|unresolved|uncured)\b"
)
NOT_ACTIVE = Phrases(
    rf"(?i)\b{_NOT}{_BETWEEN} (?:active|ongoing|current)(?: any ?(?:more|longer))?\b"
)
_ARTICLE = r"(?:(?:the|an?|his|her|their|my|any) )?"
_END = r"(?=[?.,;!]|$| (?:does|do|did|is|are|was|were|has|have|had|in|on|since|that|which)\b)"
EXCEPT = Phrases(
    r"(?i)\b(?:other than|besides|except(?:ing)?(?: for)?|apart from|aside from|excluding|but not"
    rf"|(?:that|which|who) (?:is|are|was|were) not(?: (?:about|of|for|due to))?) {_ARTICLE}"
    rf"(?P<words>[\w'\u2019-]+(?: (?!and\b)[\w'\u2019-]+){{0,4}}?){_END}"
)
STATUS = re.compile(r"(?im)^status: (.*)$")
ENDED = re.compile(
    r"(?i)\b(?:resolved|inactive|remission|stopped|completed|cancelled|ended|discontinued)\b"
)


@dataclass(frozen=True, slots=True)
class Negation:
    """The negation in a question. `standing`: the opposite of a negated status. `excluded`: words
    that an answer must not have.
    """

    standing: Standing | None = None
    excluded: frozenset[str] = frozenset()

    def allows(self, title: str | None, text: str) -> bool:
        if self.excluded and self.excluded.issubset(tokens(f"{title or ''} {text}")):
            return False
        status = STATUS.search(text) if self.standing is not None else None
        return status is None or bool(ENDED.search(status[1])) == (self.standing == Standing.ENDED)


def without_negation(question: Text) -> tuple[Text, Negation | None]:
    """Replace a negated status by its opposite, and remove excluded words."""
    standing, rest = None, question
    for negated, opposite in ((NOT_ENDED, Standing.ACTIVE), (NOT_ACTIVE, Standing.ENDED)):
        if rest.has(negated):
            rest, standing = rest.replaced(negated, opposite), opposite
    excluded = tokens(" ".join(found["words"] for found in rest.find_all(EXCEPT)))
    if standing is None and not excluded:
        return question, None
    return rest.replaced(EXCEPT, ""), Negation(standing, frozenset(excluded))
