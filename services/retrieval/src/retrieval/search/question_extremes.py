"""Questions for the highest or lowest value: "lowest hgb", "peak CRP", "worst ALT"."""

import re
from collections.abc import Collection, Mapping
from decimal import Decimal
from enum import IntEnum
from uuid import UUID

from retrieval.search.phrases import Phrases, Text
from retrieval.search.question_kinds import OBSERVATION
from retrieval.search.question_values import NUMBER, number_of, parts_about


class Extreme(IntEnum):
    LOWEST = -1
    HIGHEST = 1

    def of(self, texts: Mapping[UUID, tuple[str, str]], asked: Collection[str]) -> set[UUID]:
        """Return the texts with the extreme value of their title and unit. `texts` have titles. `asked`: the
        words of the question, as tokens.
        """
        most: dict[tuple[str, str], Decimal] = {}
        values = {id_: _measured(*one, asked) for id_, one in texts.items()}
        for value in values.values():
            if value is not None:
                kind, number = value
                most[kind] = max(number * self, most.get(kind, number * self))
        return {
            id_
            for id_, value in values.items()
            if value is not None and value[1] * self == most[value[0]]
        }


_HIGHEST = Phrases(
    r"\b(?:highest|max(?:imum|imal)?|peak(?:ed)?(?! (?:exp\w+|flow))|how high (?:did|has|have|had))\b"
)
_LOWEST = Phrases(r"\b(?:lowest|min(?:imum|imal)?|nadir|how low (?:did|has|have|had))\b")
# These words ask for a number only if the question has a measured quantity.
_MOST = Phrases(
    r"\b(?:greatest|largest|tallest|heaviest|(?:the )?most(?= (?:he|she|\w+) (?:ever )?weigh))\b"
)
_LEAST = Phrases(r"\b(?:smallest|lightest|(?:the )?least(?= (?:he|she|\w+) (?:ever )?weigh))\b")
_WORST = Phrases(r"\b(?:(?P<worst>worst)|best)\b")
_EXTREME = Phrases(
    "(?i)" + "|".join(one.pattern for one in (_HIGHEST, _LOWEST, _MOST, _LEAST, _WORST))
)
# Quantities of which low values are bad.
_BAD_IF_LOW = Phrases(
    r"\b(?:hdl|good cholesterol|e?gfr|(?:kidney|renal|lung) function|hgb|hb|ha?emoglobin|hct|ha?ematocrit|plts?"
    r"|platelets?|sp?o2|o2|sats?|oxygen|pulse ox\w*|saturations?|albumin|lvef|ef|ejection fraction|peak flow|fev1|fvc"
    r"|ferritin|vit(?:amin)? \w+|bone density|t-scores?|gcs|mmse|moca|ph|anc|neutrophils?|cd4)\b(?! ?a1c)"
)
_VALUE = re.compile(
    rf": (?:[<>]=? ?)?(?P<number>-?(?:{NUMBER}))(?:/(?:{NUMBER}))?(?: (?P<unit>[^\s(]+)|(?=[\s%]|$))"
)


def extreme_in(lower: Text, types: frozenset[str]) -> Extreme | None:
    is_measured = types == OBSERVATION
    if types and not is_measured:
        return None
    if lower.has(_HIGHEST) or (is_measured and lower.has(_MOST)):
        return Extreme.HIGHEST
    if lower.has(_LOWEST) or (is_measured and lower.has(_LEAST)):
        return Extreme.LOWEST
    if not is_measured or (found := lower.find(_WORST)) is None:
        return None
    is_low = bool(found["worst"]) == lower.has(_BAD_IF_LOW)
    return Extreme.LOWEST if is_low else Extreme.HIGHEST


def without_extreme(question: Text) -> Text:
    return question.without(_EXTREME)


def _measured(
    title: str, text: str, asked: Collection[str]
) -> tuple[tuple[str, str], Decimal] | None:
    found = next(filter(None, map(_VALUE.search, parts_about(text, asked))), None)
    return found and ((title, found["unit"] or ""), number_of(found["number"]))
