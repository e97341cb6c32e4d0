import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from retrieval.lexical.tokens import tokens
from retrieval.search.question_ages import BirthDate, without_age
from retrieval.search.question_counts import without_count
from retrieval.search.question_negations import Negation, without_negation
from retrieval.search.question_periods import LAST_FALL, SPAN, Period, period_of, without_period
from retrieval.search.question_trends import SERIES, has_trend, without_treatment, without_trend
from retrieval.search.question_values import COMPARED, MEASURED, AskedValue, value_in

LONGEST = 300  # A longer question has words on other subjects, too.
CLAIMS = frozenset({"Claim", "ClaimResponse", "ExplanationOfBenefit"})
WITH_CLAIMS = CLAIMS | {"Coverage"}
MEDICATIONS = frozenset({"MedicationRequest", "MedicationStatement"})
OBSERVATION = frozenset({"Observation"})
NOTES = frozenset({"Composition", "DocumentReference"})
OF_NOTES = "(note|letter|summary)$"
_NOTE = re.compile(OF_NOTES, re.IGNORECASE)
WITH_STATUS = MEDICATIONS | {"CarePlan", "Condition", "Goal"}
SOMEONE = r"(he|she|they|((the|this|that|my|our|your) )?(patient|pt)|(?-i:[A-Z]\w+))"
# Words for the newest resource; "current" asks for all active ones. Lower case is matched several times faster.
OF_LAST = rf"latest|newest|(most )?recent(ly)?|last(?!{SPAN}| name\b)|{LAST_FALL}"
LAST = re.compile(rf"\b({OF_LAST})\b")
LASTED = re.compile(r"(?i)\bhow long (do|does|did|will|would|should)\b.*?\blast\b")
# Words that ask for active resources, unless the question asks for a first, past or dated one.
OF_NOW = r"current(ly)?|(right )?now|today|at present|up[- ]to[- ]date|ongoing|still"
NOW = re.compile(rf"\b({OF_NOW})\b")
# "still" in a question about the past asks for that time: "Was she still smoking in 2015?"
THEN = re.compile(r"\b(was|were|did|had) ((?!(is|are|and)\b)[\w'-]+ ){1,6}?(still|ongoing)\b")
DIRECTIVE = (
    r"code status|full code|dn[ri]|dnar|dnacpr|resuscitat\w+|advanced? (care )?(directive|plan)s?|living will"
    r"|[pm]olst|health ?care proxy|power of attorney"
)
LATEST = re.compile(
    rf"(?i)\b({OF_LAST}|{OF_NOW}|(?<!physically )(?<!sexually )active"
    r"|list|taking|takes?(?! (care|place))|(?<!code )status(?! (post|asthmaticus|epilepticus|migrainosus)\b)"
    rf"|((is|are) {SOMEONE} (still )?|^still )on(?! (the|file|his|her|their)\b)"
    r"|chronic(?= (condition|problem|disease|illness|diagnos)))\b"
)
OF_TODAY = re.compile(
    rf"(?i)\b(how (tall|heavy|much|often|many mg)|dos(e|es|age)|strength|(is|are|does|do) {SOMEONE}|{DIRECTIVE})\b"
)
FIRST = re.compile(
    r"(?i)\b(first|earliest|oldest|initial(ly)?)\b"
    r"(?![- ](aid|trimester|line|degree|name|floor|cousin|responder|(\w+ )?(hour|day|week|month|year)s?)\b)"
)
STARTED = re.compile(
    r"\b(when (was|were|did) .*\bstart(ed)?|how long (has|have) .*\bbeen (on|taking|using)|start date)\b"
)
PAST = re.compile(
    rf"(?i)\b((past|prior(?! (to|auth\w*)\b))(?!{SPAN}| (\w+ )?(history|hx)\b)|previous(ly)?|former(ly)?|tried|failed"
    r"|inactive|resolved|discontinued|stopped|ended|no longer( active)?)\b"
)
UNCOUNTED = re.compile(
    rf"\b(when('s| is| are)\b(?!.*\b({OF_LAST})\b)|next(?! of kin\b)|upcoming|scheduled?|planned|future|pending"
    r"|cancell?ed|declined|refused|missed|no-?shows?|proposed|superseded|refuted|ruled out"
    r"|not (be )?(done|given|performed|taken))\b"
)
# Words about the record itself, which most texts contain, so they are ignored.
OF_RECORD = re.compile(
    r"(?i)\b((on|in) (the )?(file|record|chart)|record(s|ed)?|documented|please|at the last check|tell me|show( me)?"
    r"|pull up|look up|mention(s|ed)?|chart"
    r"|(?<!health )(?<!palliative )(?<!comfort )(?<!of life )care(?! (plan|team))"
    r"|(?<!family )(?<!medical )history(?! of))\b"
)
LABS = r"labs?|laboratory|blood ?(work|tests?)"
SURGERY = r"surger(y|ies)|surgical|operat\w+|scopes?"
NAMED_PROCEDURE = r"(?!micro)\w+(oscop|ectom|plast)(y|ies)|pap (smear|test)s?"
# Not "vaginal discharge" or "discharge from his ear".
DISCHARGE = (
    r"discharged|(?<!vaginal )(?<!nasal )(?<!ear )(?<!eye )(?<!wound )(?<!nipple )(?<!purulent )(?<!penile )discharge"
    r"(?! from (the |his |her |their )?(ear|eye|nose|wound|nipple|penis|vagina)\b)"
)
# After a drug, ER is "extended release".
STAYS = (
    rf"admi(tted|ssions?)|hospital stay|hospitali[sz]\w+|inpatient|{DISCHARGE}|emergency(?! contracept)"
    r"|(?<!ine )(?<!ide )(?<!lol )(?<!min )(?<!dol )(?<!zem )(?<!one )(?-i:ER)|(?-i:ED|A&E)|telehealth"
    r"|check-?ups?|physical exam\w*|(annual|general|preventive) (physical|exam)"
)
# A phrase with a setting ("at the last visit"), if the question also has words for other types.
WHEN = "at|in|during|on|before|after|since|from"
SETTING = re.compile(
    rf"(?i)\b(({WHEN}|prior to) ((?!({WHEN}|{MEASURED})\b)[\w'-]+ ){{0,4}}?"
    rf"({STAYS}|{SURGERY}|visits?|appointments?|encounters?)( department| room)?|done|performed)\b"
)
# Words for a setting that, unlike words for stays and operations, do not occur in texts.
AT_VISIT = re.compile(
    rf"(?i)\b({WHEN}|prior to) ((the|an?|th(is|at)|his|her|their|my|our|your|last|latest|(most )?recent|previous"
    r"|first) )*(visit|appointment|encounter)s?\b"
)
SUMMARIES = r"summar(y|ies)"
HABITS = r"smok(e|es|ed|er|ing)|tobacco|cigarettes?|drinks?|drug (use|abuse)|(use[sd]?|illicit|recreational) drugs?"
# Prescribed drugs; the excluded phrases are about a habit.
DRUGS = r"(?<!use )(?<!use[sd] )(?<!illicit )(?<!recreational )drugs?(?! (use|abuse|screen|test))"
NAMED = (
    (
        re.compile(rf"(?i)\b(medicines?|meds?|{DRUGS}|pills?)\b"),
        "medication",
    ),
    (re.compile(r"(?i)\b(vaccines?|vaccinat\w+|immuni[sz]\w+|shots?|jabs?)\b"), "immunization"),
    (
        re.compile(
            r"(?i)\b(conditions?|(?<!present )illness(es)?|diagnos\w+"
            r"|(?<=medical )(?<!family medical )history(?! of))\b"
        ),
        "problem",
    ),
    (re.compile(rf"(?i)\b({LABS})\b"), "lab laboratory"),
    (
        re.compile(
            r"(?i)\b((?-i:ER|ED|A&E)(?= (visit|admission|encounter|stay))|emergency room)\b"
        ),
        "emergency",
    ),
    (
        re.compile(
            r"(?i)\b((annual|yearly|routine|general|preventive|well) (physical|exam\w*|visit)|physical exam\w*"
            r"|check-?ups?|wellness)\b"
        ),
        "check checkup examination wellness",
    ),
)
# Words that all titles of a type have, or use with another meaning.
OF_ANSWER = re.compile(r"(?i)\b(results?|reports?|screenings?)\b")
# Words for money: with an insurer, they ask for claims; without one, a drug has benefits and a
# device is charged.
MONEY = r"costs?|paid|benefits?|charged?"
DECIDED = r"den(y|ie[sd])|approve[sd]?|reject(s|ed)?"
INSURER = r"(insur|cover|(?<!care )(?<!treatment )plan)"
FAMILY = (
    r"(family|maternal|paternal)( medical)? (history|hx)|fhx|runs? in (the|his|her|their|my) family"
    r"|(mother|father|parent|brother|sister|sibling|relative|uncle|aunt|cousin|grand(mother|father|parent))s?"
)
ISOLATION = r"precautions?|(?<!social )isolation"
IMAGING = (
    r"imaging|radiolog\w+|x-?rays?|radiographs?|(?-i:CT|PET|DEXA|CXR)|cat scan|mri|scans?|ultraso\w+|sonograms?"
    r"|mammogra\w+|echo(cardiogra\w+)?"
)
RISK = r"risk (assessment|score|stratification)s?|risk of"
# Words for resource types, with precedence over equal words of other types.
OF_THEIR_OWN = {
    FAMILY: frozenset({"FamilyMemberHistory"}),
    DIRECTIVE: frozenset({"Consent", "Flag", "ServiceRequest"}),
    ISOLATION: frozenset({"Flag", "ServiceRequest"}),
    r"next of kin|nok|(emergency )?contact (persons?|details)|emergency contacts?|guardians?|caregivers?": frozenset(
        {"RelatedPerson"}
    ),
}
OF_CARE = {
    r"(?<!in )orders?(?! to\b)|ordered|referrals?|referred|requisitions?": frozenset(
        {"DeviceRequest", "NutritionOrder", "ServiceRequest"}
    ),
    r"administ(er|rat)\w+|(?-i:MAR)|given(?! (his|her|their|the|that)\b)": frozenset(
        {"MedicationAdministration"}
    ),
    r"dispens\w+|picked up|filled|refills?|pharmac\w+": frozenset({"MedicationDispense"}),
    IMAGING: frozenset({"DiagnosticReport", "ImagingStudy", "Procedure"}),
    r"flags?|alerts?": frozenset({"DetectedIssue", "Flag"}),
    r"adverse (drug )?(event|reaction)s?|near miss(es)?|side effects?": frozenset({"AdverseEvent"}),
    r"interactions?|contraindicat\w+": frozenset({"DetectedIssue"}),
    r"consent(s|ed)?": frozenset({"Consent"}),
    r"specimens?|samples?": frozenset({"Specimen"}),
    r"(over)?due(?! (to|date)\b)|recommended": frozenset({"ImmunizationRecommendation"}),
    r"diets?|dietary|nutrition\w*|tube feed\w*|npo": frozenset({"CarePlan", "NutritionOrder"}),
    RISK: frozenset({"Observation", "RiskAssessment"}),
    r"impressions?|clinical assessments?": frozenset({"ClinicalImpression", "DiagnosticReport"}),
    r"messages?|phone calls?|notified": frozenset({"Communication"}),
    r"episodes? of care": frozenset({"EpisodeOfCare"}),
}
# Tables of words for resource types; the first with a matching pattern is used.
KINDS: Sequence[Mapping[str, frozenset[str]]] = (
    {r"eobs?|explanations? of benefits?": frozenset({"ExplanationOfBenefit"})},
    {
        r"claims?|claimed|(?-i:bill(s|ed|ing)?)|(pre-?|prior )auth(s|ori[sz](ations?|ed))?|pre-?cert(s|ifi\w+)?"
        r"|authori[sz](ations?|ed)(?! (to|by|for (the )?release|rep\w*|person|contact|refills?)\b)"
        rf"|reimburse\w*|(?<!in )denials?|appeal(s|ed)?(?! to\b)|({DECIDED})(?=.*\binsur)|insur\w*(?=.*\b({DECIDED})\b)"
        rf"|({MONEY})(?=.*\b{INSURER})|{INSURER}\w*(?=.*\b({MONEY})\b)": CLAIMS,
    },
    OF_THEIR_OWN,
    {
        **OF_CARE,
        rf"medications?|medicines?|meds?|{DRUGS}|prescri\w+|pills?|tablets?|dos(e|es|age|ing)|(taking|takes?)(?! care)"
        rf"|(is|are) {SOMEONE} ((still )?on|still using)|^still (on|using)"
        r"|anti(biotic|coagulant|depressant|diabetic|histamine|hypertensive|platelet)s?"
        r"|inhalers?|painkillers?|statins?|strength|refills?|how many mg|blood thinners?|diuretics?|opioids?"
        r"|\w+ (blocker|inhibitor|agonist)s?|treat(s|ed|ment|ments)?(?! (for|goal|target|plan))|given for"
        r"|gives? (him|her|them)": MEDICATIONS,
        r"problems?|conditions?|diagnos\w+|diseases?|disorders?|(?<!present )illness(es)?|(does|do) \w+( patient)? have"
        r"|medical history|history of(?! present)|began|begin|onset|infections?|injur(y|ies)|sore|hx|pmhx?"
        r"|suffer\w*|comorbid\w+|treated for|health issues"
        r"|htn|copd|chf|hf|cad|ckd|t2dm|dm2|mdd|gerd|osa|bph|dvt": frozenset({"Condition"}),
        r"allerg\w+|intoleran\w+|reactions?|tolerates?": frozenset({"AllergyIntolerance"}),
        r"vaccin\w+|immuni[sz]\w+|shots?|jabs?|boosters?": frozenset({"Immunization"}),
        r"reports?|panels?": frozenset({"DiagnosticReport"}),
        LABS: frozenset({"DiagnosticReport", "Observation"}),
        r"results?": frozenset({"DiagnosticReport", "Observation"}),
        r"procedures?|done|performed": frozenset({"Procedure"}),
        SURGERY: frozenset({"Procedure"}),
        NAMED_PROCEDURE: frozenset({"Procedure"}),
        r"screening": frozenset({"Procedure", "Observation"}),
        r"plans?": frozenset({"CarePlan"}),
        r"goals?|targets?": frozenset({"Goal"}),
        r"(office )?(visits?|contacts?(?! (dermatitis|lens|allerg)))"
        r"|encounters?|appointments?|seen|saw|did we see|came|come": frozenset({"Encounter"}),
        STAYS: frozenset({"Encounter"}),
        r"team|physicians?|doctors?|nurses?|gp|pcp|providers?|(takes?|taking) care|looks? after": frozenset(
            {"CareTeam"}
        ),
        r"devices?|implant\w*|in use|equipment|machine|meter(?! readings?)|pump(?! inhib)|wheelchair"
        r"|(?-i:walker)": frozenset({"Device"}),
        r"insur\w+|coverage|covered|pays?|payers?|payors?": frozenset({"Coverage"}),
        r"letters?|notes?|history of present illness|hpi": NOTES,
        SUMMARIES: NOTES | {"Encounter"},
    },
    {
        r"levels?|values?|tests?|vitals?|signs?|scores?|readings?|questionnaires?": OBSERVATION,
        MEASURED: OBSERVATION,
        HABITS: OBSERVATION,
        r"answers?|answered|surveys?": frozenset({"QuestionnaireResponse"}),
    },
)
# Words that distinguish resources of a type, so the latest of the type is not enough.
SAID = frozenset(
    {
        DIRECTIVE,
        FAMILY,
        HABITS,
        IMAGING,
        ISOLATION,
        MEASURED,
        NAMED_PROCEDURE,
        RISK,
        STAYS,
        SUMMARIES,
        SURGERY,
    }
)


def _likely(words: Iterable[str]) -> re.Pattern[str]:
    return _pattern(rf"\b({'|'.join(words)})\b".replace("(?-i:", "(?:").lower())


def _pattern(words: str) -> re.Pattern[str]:
    """Replace capturing groups, which are slower in Python."""
    return re.compile(re.sub(r"\((?!\?)", "(?:", words))


_KINDS = [
    (
        _likely(table),
        [(words, _pattern(rf"(?i)\b({words})\b"), types) for words, types in table.items()],
    )
    for table in KINDS
]

PATIENT = re.compile(r"(?i)\b(the )?patient('s)?\b")
NOTHING_ELSE = frozenset(
    tokens("time date new order ordered given administered submitted made filed added started old")
)
OF_QUESTION = NOTHING_ELSE | {
    *tokens("value age year often much many any ever agreed set done use treatment tell")
}


@dataclass(frozen=True, slots=True)
class TimeOrder:
    """How time orders the results. `last_first`: only time decides among resources of the types
    that the question asks for. `later_first`: of passages with equal scores, the later one comes
    first, with `oldest_first` the earlier one. `with_uncounted`: planned, cancelled and refused
    events count, too. `as_series`: the values of the best match's kind come first, in the order of
    their times; or only `count` values, the newest first, with `oldest_first` the earliest.
    """

    newest_first: bool = False
    oldest_first: bool = False
    last_first: bool = False
    later_first: bool = False
    with_uncounted: bool = False
    as_series: bool = False
    count: int | None = None

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
        )
        return replace(self, order=order, period=self.period if newest_first else None)


def read(
    asked: str,
    now: datetime,
    *,
    birth: BirthDate | None = None,
    is_newest_asked: bool = False,
    with_count: bool = True,
) -> QuestionIntent:
    """If `is_newest_asked`, a value in the question does not count. An age without a birth date is ignored."""
    if len(asked) > LONGEST:
        return QuestionIntent(
            asked, asked, order=TimeOrder(later_first=True), claims_last=True, embedded=asked
        )
    question, negation = without_negation(asked)
    question, age = without_age(question)
    whole = question
    question, count = without_count(whole) if with_count else (whole, None)
    lower = question.lower()
    written = period_of(question, now)
    is_dated = written is not None
    if age is not None and birth is not None:
        written = age.period(birth).at_facility()
    is_then = written is not None and written.end <= now and bool(THEN.search(lower))
    is_now = bool(NOW.search(lower)) and not is_then
    has_started = bool(STARTED.search(lower)) and not LAST.search(lower)
    is_of_first = not is_now and (has_started or bool(FIRST.search(question)))
    is_latest = bool(LATEST.search(PAST.sub(" ", LASTED.sub(" ", question))))
    period = None if is_now else written
    has_course = not is_latest and has_trend(lower)
    subject = without_treatment(question) if has_course else question
    kinds = _kinds(SETTING.sub(" ", subject))
    said = AT_VISIT.sub(" ", question) if kinds else question
    rest = others = PATIENT.sub(" ", OF_RECORD.sub(" ", FIRST.sub(" ", LATEST.sub(" ", said))))
    types: frozenset[str] = frozenset()
    for words, kind, of_kind in kinds or _kinds(subject):
        types |= of_kind
        rest = rest if words in SAID else kind.sub(" ", rest)
    # "the latest stopped ..." asks for a time if the type lacks a status.
    is_of_past = not is_now and (
        bool(PAST.search(question)) and (not is_latest or bool(types & WITH_STATUS))
    )
    is_of_trend = types == OBSERVATION and (
        has_course or (period is not None and period.is_open and not is_latest)
    )
    is_of_value = types == OBSERVATION and not SERIES.search(lower) and not is_of_trend
    value = _value(lower, types, is_dated=is_dated) if not (is_latest or is_newest_asked) else None
    is_over = (period is not None and period.end <= now) or (age is not None and birth is None)
    is_of_newest = not (is_of_first or is_of_past or is_over or value or is_of_trend) and (
        is_latest or (period is None and (is_of_value or bool(OF_TODAY.search(question))))
    )
    is_of_one = is_of_first or bool(LAST.search(lower)) or not types & WITH_STATUS
    is_of_last = (is_of_newest or is_of_first) and bool(types) and is_of_one
    last_first = is_of_last and NOTHING_ELSE.issuperset(tokens(rest))
    has_count = bool(types) and (is_of_newest or is_of_first)
    if count is not None and not has_count:
        return read(
            asked, now, birth=birth, is_newest_asked=is_newest_asked, with_count=False
        )  # The number is a word like others.
    count = None if last_first else count
    order = TimeOrder(
        newest_first=is_of_newest,
        oldest_first=is_of_first,
        last_first=last_first,
        later_first=True,
        with_uncounted=bool(UNCOUNTED.search(lower)) or (is_of_past and bool(types & WITH_STATUS)),
        as_series=count is not None
        or ((is_of_trend or (has_course and not types)) and not (value or is_of_first)),
        count=count,
    )
    return QuestionIntent(
        others,
        _counted(others, is_dated=is_dated),
        types,
        order,
        is_of_active=is_latest and not is_then and bool(types & WITH_STATUS),
        is_of_past=is_of_past and bool(types & WITH_STATUS),
        claims_last=not types & WITH_CLAIMS,
        period=period,
        embedded=whole if count is None else question,
        rest=_rest(rest, is_dated=is_dated),
        value=value,
        negation=negation,
    )


def _rest(words: str, *, is_dated: bool) -> str:
    words = PAST.sub(" ", without_period(words) if is_dated else words)
    return COMPARED.sub(" ", without_trend(words.lower()))


def _value(lower: str, types: frozenset[str], *, is_dated: bool) -> AskedValue | None:
    if not types <= OBSERVATION:
        return None
    undated = without_period(lower) if is_dated else lower
    return value_in(undated, is_measured=types == OBSERVATION)


def _kinds(asked: str) -> list[tuple[str, re.Pattern[str], frozenset[str]]]:
    lower = asked.lower()
    for likely, table in _KINDS:
        if likely.search(lower) and (found := [one for one in table if one[1].search(asked)]):
            return found
    return []


def pattern_of(types: frozenset[str]) -> str:
    names = [f"^{one}$" for one in sorted(types)]
    return "|".join([*names, OF_NOTES] if types >= NOTES else names)


def is_of_types(source_type: str, types: frozenset[str]) -> bool:
    return source_type in types or (types >= NOTES and bool(_NOTE.search(source_type)))


def _counted(words: str, *, is_dated: bool) -> str:
    for named, title in NAMED:
        words = named.sub(title, words)
    words = without_period(words) if is_dated else words
    if not OF_ANSWER.search(words):
        return words
    without = OF_ANSWER.sub(" ", words)
    return without if tokens(without) else words
