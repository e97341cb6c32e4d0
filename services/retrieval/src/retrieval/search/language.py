import asyncio
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# A name or a Latin term makes another language up to 30 times as probable as English.
LEAST_RATIO = 30.0
ENGLISH = "en"
# ISO 639-1. Terms of medicine make Latin and rare languages probable.
LANGUAGES = """
ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sq
sr sv th tr uk ur vi zh
"""


async def loaded() -> None:
    """Load what `is_english` needs in a thread, because this takes half a second."""
    if not _identifier.cache_info().currsize:
        await asyncio.to_thread(_identifier)


def is_english(question: str) -> bool:
    """False if another language is much more probable."""
    probabilities: dict[str, float] = dict(_identifier().rank(question))
    return max(probabilities.values()) < LEAST_RATIO * probabilities[ENGLISH]


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(LANGUAGES.split())
    return identifier
