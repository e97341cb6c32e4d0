import asyncio
import mmap
from array import array
from collections.abc import Sequence
from functools import cache
from tempfile import TemporaryFile

from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier
from py3langid.modelio import load_model

from retrieval.lexical.tokens import STOP_WORDS
from retrieval.search.foreign_words import has_foreign_words

# A name or a Latin term makes another language up to 30 times as probable as English.
LEAST_RATIO = 30.0
ENGLISH = "en"
# ISO 639-1. Terms of medicine make Latin and rare languages probable.
LANGUAGES = """
ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sq
sr sv th tr uk ur vi zh
"""
# English words that no other of these languages has, without the usual ones in names ("the", "with").
WORDS_OF_ENGLISH = """
about against because being below between did does doing during having how should their there these
they this those very what when where which why
"""
ONLY_ENGLISH = frozenset(WORDS_OF_ENGLISH.split())
# Of stop words: a question in another language may contain English names and quotations.
LEAST_SHARE = 0.4


async def loaded() -> None:
    """Load what `is_english` needs in a thread, because this takes half a second."""
    if not _identifier.cache_info().currsize:
        await asyncio.to_thread(_identifier)


def is_english(question: str) -> bool:
    """False if another language is much more probable."""
    if has_english_grammar(question):
        return True
    if has_foreign_words(question):
        return False
    identifier = _identifier()
    if identifier.classify(question)[0] == ENGLISH:
        return True
    probabilities: dict[str, float] = dict(identifier.rank(question))
    return max(probabilities.values()) < LEAST_RATIO * probabilities[ENGLISH]


def has_english_grammar(question: str) -> bool:
    """Whether words show that a question is English, in a tenth of the time of a classification."""
    words = frozenset(question.lower().split())
    if not question.isascii() or words.isdisjoint(ONLY_ENGLISH):
        return False
    return len(words & STOP_WORDS) >= max(2, LEAST_SHARE * len(words))


@cache
def _identifier() -> LanguageIdentifier:
    """The library's own loading keeps the weights of 142 languages and all transitions in memory: 85 MB instead of
    16 MB.
    """
    weights, priors, languages, transitions, rows, features = load_model(MODEL_DIR / MODEL_FILE)
    used = LANGUAGES.split()
    columns = [column for column, language in enumerate(languages) if language in used]
    return LanguageIdentifier(
        weights[:, columns],
        priors[columns],
        [languages[column] for column in columns],
        _on_disk(transitions),
        array("i", features),
        norm_probs=True,
        tk_row=rows,
    )


def _on_disk(values: Sequence[int]) -> Sequence[int]:
    """Return a view of a deleted file. A question reads few of its pages."""
    with TemporaryFile() as file:
        array("I", values).tofile(file)
        file.flush()
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    return memoryview(mapped).cast("I")
