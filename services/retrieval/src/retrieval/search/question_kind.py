"""The kind of a question about a chart, read from its words. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from retrieval.lexical.tokens import tokens

LONGEST = 300  # Characters; the words of a longer question are about other things, too.
CLAIMS = frozenset({"Claim", "ClaimResponse", "ExplanationOfBenefit"})
MEDICATIONS = frozenset({"MedicationRequest", "MedicationStatement"})
# Types whose resources say whether they are active.
WITH_STATUS = MEDICATIONS | {"CarePlan", "Condition", "Goal"}
# Someone as a subject: a pronoun, the patient, or a name.
SOMEONE = r"(he|she|they|((the|this|that|my|our|your) )?(patient|pt)|(?-i:[A-Z]\w+))"
LATEST = re.compile(
    r"(?i)\b(latest|newest|most recent|recent(ly)?|current(ly)?|now|today|at present|up[- ]to[- ]date"
    rf"|active|list|taking|takes?|last(?! (\w+ )?(day|week|month|year)s?\b)|(is|are) {SOMEONE} on|status)\b"
)
# The same is asked by words that say what is looked for.
OF_TODAY = re.compile(rf"(?i)\b(how (tall|heavy)|(does|do) {SOMEONE} (smoke|drink|weigh))\b")
# A measured quantity, unlike the other words, says more than a kind.
MEASURED = r"blood pressure|weight|weighs?|height|tall|temperature|pulse"
# By the words of a question, the types of the resources that answer it. The first table that has a word of the question
# counts.
KINDS: Sequence[Mapping[str, frozenset[str]]] = (
    {
        r"claims?|claimed|bill(s|ed|ing)?|costs?|paid|(pre-?)?authori[sz](ations?|ed)|benefits?|charged?"
        r"|reimburse\w*": CLAIMS,
    },
    {
        r"medications?|medicines?|meds?|drugs?|prescri\w+|pills?|tablets?|dos(e|es|age|ing)|taking|takes?"
        rf"|(is|are) {SOMEONE} on|anti(biotic|coagulant|depressant|diabetic|histamine|hypertensive|platelet)s?"
        r"|inhalers?|painkillers?|statins?": MEDICATIONS,
        r"problems?|conditions?|diagnos\w+|diseases?|disorders?|illness(es)?|(does|do) \w+( patient)? have|history of"
        r"|began|begin|onset|infections?|injur(y|ies)|sore": frozenset({"Condition"}),
        r"allerg\w+|intoleran\w+|reactions?": frozenset({"AllergyIntolerance"}),
        r"vaccin\w+|immuni[sz]\w+|shots?|jabs?|boosters?": frozenset({"Immunization"}),
        r"reports?|results?|panels?": frozenset({"DiagnosticReport"}),
        r"procedures?|surger(y|ies)|surgical|operat\w+|done|performed|screening": frozenset(
            {"Procedure"}
        ),
        r"plans?|goals?|targets?": frozenset({"CarePlan", "Goal"}),
        r"visits?|encounters?|appointments?|seen|came|come|admi(tted|ssions?)|hospital stay": frozenset(
            {"Encounter"}
        ),
        r"team|physicians?|doctors?|nurses?|gp|pcp": frozenset({"CareTeam"}),
        r"devices?|implant\w*|in use": frozenset({"Device"}),
        r"insur\w+|coverage|covered|pays?|payers?|payors?": frozenset({"Coverage"}),
        r"letters?|notes?": frozenset({"DocumentReference"}),
    },
    {
        r"labs?|laboratory|levels?|values?|tests?|vitals?|signs?": frozenset({"Observation"}),
        MEASURED: frozenset({"Observation"}),
    },
)
_KINDS = [
    [(words, re.compile(rf"(?i)\b({words})\b"), types) for words, types in table.items()]
    for table in KINDS
]


PATIENT = re.compile(r"(?i)\b(the )?patient('s)?\b")
# The words of a question for the last visit, beside stop words.
NOTHING_ELSE = frozenset({"time"})


@dataclass(frozen=True, slots=True)
class Reading:
    """`types`: of the resources that answer best. `words`: the question without those that say that the newest is
    asked for, and without the patient, whom all of a chart is about. `is_of_last`: the newest of a type is asked for,
    whatever it says.
    """

    words: str
    types: frozenset[str] = frozenset()
    is_of_newest: bool = False
    is_of_last: bool = False


def read(question: str) -> Reading:
    if len(question) > LONGEST:
        return Reading(question)
    is_of_newest = any(words.search(question) for words in (LATEST, OF_TODAY))
    rest = others = PATIENT.sub(" ", LATEST.sub(" ", question))
    types: frozenset[str] = frozenset()
    for table in _KINDS:
        for words, kind, of_kind in table:
            if kind.search(question):
                types |= of_kind
                rest = rest if words is MEASURED else kind.sub(" ", rest)
        if types:
            break
    is_of_last = is_of_newest and bool(types) and not types & WITH_STATUS
    return Reading(
        others, types, is_of_newest, is_of_last and NOTHING_ELSE.issuperset(tokens(rest))
    )
