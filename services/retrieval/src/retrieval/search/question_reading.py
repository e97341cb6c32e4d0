import re
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from retrieval.lexical.tokens import tokens
from retrieval.lexical.word_lists import lines_of
from retrieval.search.foreign_words import LATEST as LATEST_ELSEWHERE
from retrieval.search.phrases import Phrases, Text
from retrieval.search.question_ages import BirthDate, without_age
from retrieval.search.question_counts import without_count
from retrieval.search.question_extremes import Extreme, extreme_in, without_extreme
from retrieval.search.question_kinds import (
    CLAIMS,
    DIRECTIVE,
    DRUGS,
    LABS,
    OBSERVATION,
    SAID,
    SOMEONE,
    STAYS,
    SURGERY,
    WITH_STATUS,
    kinds_of,
)
from retrieval.search.question_negations import Negation, without_negation
from retrieval.search.question_periods import LAST_FALL, SPAN, Period, period_of, without_period
from retrieval.search.question_trends import SERIES, UNDER_TREATMENT, has_trend, without_trend
from retrieval.search.question_values import COMPARED, MEASURED, AskedValue, value_in

LONGEST = 300  # A longer question has words on other subjects, too.
WITH_CLAIMS = CLAIMS | {"Coverage"}
# Words for the newest resource; "current" asks for all active ones. Lower case is matched several times faster.
OF_LAST = rf"latest|newest|(most )?recent(ly)?|last(?!{SPAN}| name\b)|{LAST_FALL}"
IN_OTHER_LANGUAGES = Phrases(rf"(?i)\b({'|'.join(sorted(LATEST_ELSEWHERE))})\b")
LAST = Phrases(rf"\b({OF_LAST})\b")
LASTED = Phrases(r"(?i)\bhow long (do|does|did|will|would|should)\b.*?\blast\b")
# Words that ask for active resources, unless the question asks for a first, past or dated one.
OF_NOW = r"current(ly)?|(right )?now|today|at present|up[- ]to[- ]date|ongoing|still"
NOW = Phrases(rf"\b({OF_NOW})\b")
# "still" in a question about the past asks for that time: "Was she still smoking in 2015?"
THEN = Phrases(r"\b(was|were|did|had) ((?!(is|are|and)\b)[\w'-]+ ){1,6}?(still|ongoing)\b")
LATEST = Phrases(
    rf"(?i)\b({OF_LAST}|{OF_NOW}|(?<!physically )(?<!sexually )active"
    r"|list|taking|takes?(?! (care|place))|(?<!code )status(?! (post|asthmaticus|epilepticus|migrainosus)\b)"
    rf"|((is|are) {SOMEONE} (still )?|^still )on(?! (the|file|his|her|their)\b)"
    r"|chronic(?= (condition|problem|disease|illness|diagnos)))\b"
)
OF_TODAY = Phrases(
    rf"(?i)\b(how (tall|heavy|much|often|many mg)|dos(e|es|age)|strength|(is|are|does|do) {SOMEONE}|{DIRECTIVE})\b"
)
FIRST = Phrases(
    r"(?i)\b(first|earliest|oldest|initial(ly)?)\b"
    r"(?![- ](aid|trimester|line|degree|name|floor|cousin|responder|(\w+ )?(hour|day|week|month|year)s?)\b)"
)
STARTED = Phrases(
    r"\b(when (was|were|did) .*\bstart(ed)?|how long (has|have) .*\bbeen (on|taking|using)|start date)\b"
)
PAST = Phrases(
    rf"(?i)\b((past|prior(?! (to|auth\w*)\b))(?!{SPAN}| (\w+ )?(history|hx)\b)|previous(ly)?|former(ly)?|tried|failed"
    r"|inactive|resolved|discontinued|stopped|ended|no longer( active)?)\b"
)
UNCOUNTED = Phrases(
    rf"\b(when('s| is| are)\b(?!.*\b({OF_LAST})\b)|next(?! of kin\b)|upcoming|scheduled?|planned|future|pending"
    r"|cancell?ed|declined|refused|missed|no-?shows?|proposed|superseded|refuted|ruled out"
    r"|not (be )?(done|given|performed|taken))\b"
)
# Words about the record itself, which most texts contain, so they are ignored.
OF_RECORD = Phrases(
    r"(?i)\b((on|in) (the )?(file|record|chart)|record(s|ed)?|documented|please|at the last check|tell me|show( me)?"
    r"|pull up|look up|mention(s|ed)?|chart"
    r"|(?<!health )(?<!palliative )(?<!comfort )(?<!of life )care(?! (plan|team))"
    r"|(?<!family )(?<!medical )history(?! of))\b"
)
WHEN = "at|in|during|on|before|after|since|from"
SETTING = Phrases(
    rf"(?i)\b(({WHEN}|prior to) ((?!({WHEN}|{MEASURED})\b)[\w'-]+ ){{0,4}}?"
    rf"({STAYS}|{SURGERY}|visits?|appointments?|encounters?)( department| room)?|done|performed)\b"
)
# Words for a setting that, unlike words for stays and operations, do not occur in texts.
AT_VISIT = Phrases(
    rf"(?i)\b({WHEN}|prior to) ((the|an?|th(is|at)|his|her|their|my|our|your|last|latest|(most )?recent|previous"
    r"|first) )*(visit|appointment|encounter)s?\b"
)
NAMED = (
    (
        Phrases(rf"(?i)\b(medicines?|meds?|{DRUGS}|pills?)\b"),
        "medication",
    ),
    (Phrases(r"(?i)\b(vaccines?|vaccinat\w+|immuni[sz]\w+|shots?|jabs?)\b"), "immunization"),
    (
        Phrases(
            r"(?i)\b(conditions?|(?<!present )illness(es)?|diagnos\w+"
            r"|(?<=medical )(?<!family medical )history(?! of))\b"
        ),
        "problem",
    ),
    (Phrases(rf"(?i)\b({LABS})\b"), "lab laboratory"),
    (
        Phrases(r"(?i)\b((?-i:ER|ED|A&E)(?= (visit|admission|encounter|stay))|emergency room)\b"),
        "emergency",
    ),
    (
        Phrases(
            r"(?i)\b((annual|yearly|routine|general|preventive|well) (physical|exam\w*|visit)|physical exam\w*"
            r"|check-?ups?|wellness)\b"
        ),
        "check checkup examination wellness",
    ),
)
# Words that all titles of a type have, or use with another meaning.
OF_ANSWER = Phrases(r"(?i)\b(results?|reports?|screenings?)\b")
# Who asks, and for which purpose.
_ROLE = r"team|office|department|dept|desk|pharmacy|nurse|clinic|lab|surgeon|family|school|insurer|insurance"
_PAPER = r"referral|forms?|letter|paperwork|hand-?off|sign-?out|consult|note|application|clearance"
ASKER = re.compile(
    r"(?i)^(?:(?:[\w'-]+ ){1,4}?(?:(?:wants?|needs?|would like) to know|(?:(?:is|are) asking|asks?)"
    r"(?=:| (?:if|whether|about|for|what|which|when|who|how)\b)):?"
    rf"|(?:[\w'-]+ ){{0,3}}?(?:{_ROLE}) (?:needs?|wants?|requests?|requires?|asked for)\b"
    rf"|for (?:[\w'-]+ ){{1,4}}?(?:{_PAPER})[:,])"
    rf"|\bfor (?:the|a|an|his|her|their|my|this) (?:[\w'-]+ ){{1,4}}?(?:{_PAPER})(?=[?.!]*$)"
)
# The ending of plural abbreviations, which are not stemmed: "INRs", "plts".
PLURAL = re.compile(
    r"s\b((?<=\b[A-Z][A-Z]s)|(?<=\b[A-Z][A-Z\d][A-Z\d]s)|(?<=\bA1[Cc]s)"
    r"|(?<=\b[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{2}s))"
)
_BEFORE_PT = "|".join(
    rf"(?<=\b{word} pt)"
    for word in (
        "can",
        "could",
        "should",
        "does",
        "did",
        "is",
        "was",
        "has",
        "had",
        "will",
        "the",
        "this",
    )
)
# "PT" alone may be the prothrombin time.
PATIENT = Phrases(rf"(?i)\b(the )?patient('s)?\b|\bpt\b({_BEFORE_PT})('s)?(?= )")
NOTHING_ELSE = frozenset(
    tokens("time date new order ordered given administered submitted made filed added started old")
)


@cache
def phrasing_words() -> frozenset[str]:
    return frozenset(tokens(" ".join(lines_of("search/phrasing_words.txt"))))


@dataclass(frozen=True, slots=True)
class TimeOrder:
    """How time orders the results. `last_first`: only time decides among resources of the types
    that the question asks for. `later_first`: of passages with equal scores, the later one comes
    first, with `oldest_first` the earlier one. `with_uncounted`: planned, cancelled and refused
    events count, too. `as_series`: the values of the best match's kind come first, in the order of
    their times; or only `count` values, the newest first, with `oldest_first` the earliest.
    `current_first`: items that have ended are older than items that have not.
    """

    newest_first: bool = False
    oldest_first: bool = False
    last_first: bool = False
    later_first: bool = False
    with_uncounted: bool = False
    as_series: bool = False
    count: int | None = None
    current_first: bool = False

    @property
    def is_by_time(self) -> bool:
        return (self.newest_first or self.oldest_first) and not self.as_series


UNORDERED = TimeOrder()


@dataclass(frozen=True, slots=True)
class QuestionIntent:
    """What a question asks for. `words`: the question without words for the newest, the visit and
    the patient. `counted`: the words that BM25 counts, as titles write them. `is_of_past`: no
    longer active resources. `claims_last`: claims come after all others. `embedded`: the question
    without its negation. `rest`: words that do not name the types.
    """

    words: str
    counted: str = ""
    types: frozenset[str] = frozenset()
    order: TimeOrder = UNORDERED
    is_of_active: bool = False
    is_of_past: bool = False
    claims_last: bool = False
    period: Period | None = None
    embedded: str = ""
    rest: str = ""
    value: AskedValue | None = None
    extreme: Extreme | None = None
    negation: Negation | None = None

    def in_order(self, *, newest_first: bool) -> "QuestionIntent":
        """Apply the order that the search request asks for, instead of the question's."""
        order = replace(
            self.order,
            newest_first=newest_first,
            oldest_first=False,
            last_first=newest_first and self.order.last_first,
            later_first=newest_first and self.order.later_first,
            as_series=False,
            count=None,
            current_first=newest_first and self.order.current_first,
        )
        return replace(self, order=order, period=self.period if newest_first else None)


def read(
    asked: str,
    now: datetime,
    *,
    birth: BirthDate | None = None,
    within: Period | None = None,
    is_newest_asked: bool = False,
    with_count: bool = True,
) -> QuestionIntent:
    """`within`: the period, if it is not in the question.

    If `is_newest_asked`, a value in the question does not count. An age without a birth date is ignored.
    """
    if len(asked) > LONGEST:
        return QuestionIntent(
            asked, asked, order=TimeOrder(later_first=True), claims_last=True, embedded=asked
        )
    text = Text.of(PLURAL.sub("", ASKER.sub(" ", asked))).replaced(IN_OTHER_LANGUAGES, "latest")
    question, negation = without_negation(text)
    question, age = without_age(question)
    whole = question
    question, count = without_count(whole) if with_count else (whole, None)
    lower = question.lower()
    written = period_of(question.value, now)
    is_dated = written is not None
    if age is not None and birth is not None:
        written = age.period(birth).at_facility()
    written = within or written
    is_then = written is not None and written.end <= now and lower.has(THEN)
    is_now = lower.has(NOW) and not is_then
    has_started = lower.has(STARTED) and not lower.has(LAST)
    is_of_first = not is_now and (has_started or question.has(FIRST))
    is_latest = question.without(LASTED, PAST).has(LATEST)
    period = None if is_now else written
    has_course = not is_latest and has_trend(lower)
    subject = question.without(UNDER_TREATMENT) if has_course else question
    kinds = kinds_of(subject.without(SETTING))
    said = question.without(AT_VISIT) if kinds else question
    rest = others = said.without(LATEST, FIRST, OF_RECORD, PATIENT)
    types: frozenset[str] = frozenset()
    for kind, (words, of_kind) in kinds or kinds_of(subject):
        types |= of_kind
        rest = rest if words in SAID else rest.without(kind)
    # "the latest stopped ..." asks for a time if the type lacks a status.
    is_of_past = not is_now and (
        question.has(PAST) and (not is_latest or bool(types & WITH_STATUS))
    )
    extreme = None if is_latest or is_newest_asked else extreme_in(lower, types)
    if extreme is not None:
        rest, others = without_extreme(rest), without_extreme(others)
    is_of_trend = (
        types == OBSERVATION
        and extreme is None
        and (has_course or (period is not None and period.is_open and not is_latest))
    )
    is_of_value = (
        types == OBSERVATION and extreme is None and not lower.has(SERIES) and not is_of_trend
    )
    value = _value(lower, types, is_dated=is_dated) if not (is_latest or is_newest_asked) else None
    is_over = (period is not None and period.end <= now) or (age is not None and birth is None)
    is_of_newest = not (is_of_first or is_of_past or is_over or value or is_of_trend) and (
        is_latest or (period is None and (is_of_value or question.has(OF_TODAY)))
    )
    is_of_one = is_of_first or lower.has(LAST) or not types & WITH_STATUS
    is_of_last = (is_of_newest or is_of_first) and bool(types) and is_of_one
    last_first = is_of_last and NOTHING_ELSE.issuperset(tokens(rest.value))
    has_count = bool(types) and (is_of_newest or is_of_first)
    if count is not None and not has_count:
        return read(
            asked,
            now,
            birth=birth,
            within=within,
            is_newest_asked=is_newest_asked,
            with_count=False,
        )  # The number is a word like others.
    count = None if last_first else count
    order = TimeOrder(
        newest_first=is_of_newest,
        oldest_first=is_of_first,
        last_first=last_first,
        later_first=True,
        with_uncounted=lower.has(UNCOUNTED) or (is_of_past and bool(types & WITH_STATUS)),
        as_series=count is not None
        or (
            (is_of_trend or (has_course and not (types or extreme))) and not (value or is_of_first)
        ),
        count=count,
        current_first=is_of_newest and bool(types & WITH_STATUS) and not lower.has(LAST),
    )
    return QuestionIntent(
        others.value,
        _counted(others, is_dated=is_dated),
        types,
        order,
        is_of_active=is_latest and not is_then and bool(types & WITH_STATUS),
        is_of_past=is_of_past and bool(types & WITH_STATUS),
        claims_last=not types & WITH_CLAIMS,
        period=period,
        embedded=whole.value if count is None else question.value,
        rest=_rest(rest, is_dated=is_dated),
        value=value,
        extreme=extreme,
        negation=negation,
    )


def _rest(words: Text, *, is_dated: bool) -> str:
    undated = Text.of(without_period(words.value)) if is_dated else words
    lower = undated.without(PAST).lower()
    return COMPARED.sub(" ", without_trend(lower).value)


def _value(lower: Text, types: frozenset[str], *, is_dated: bool) -> AskedValue | None:
    if not types <= OBSERVATION:
        return None
    undated = without_period(lower.value) if is_dated else lower.value
    return value_in(undated, is_measured=types == OBSERVATION)


def _counted(words: Text, *, is_dated: bool) -> str:
    for named, title in NAMED:
        words = words.replaced(named, title)
    words = Text.of(without_period(words.value)) if is_dated else words
    without = words.without(OF_ANSWER)
    return without.value if without is words or tokens(without.value) else words.value
