"""Questions about a course over time: "is the BMI rising?", "how has the weight been doing?"."""

from retrieval.search.phrases import Phrases, Text

_TIME = r"(?:years|months|weeks|days|course|decades?|visits|life|lifetime)"
_HOW = r"\bhow (?:has|have|had|did|does|do|is|are|was|were) (?:[\w'/-]+ ){1,6}?"
_UP_OR_DOWN = r"(?:going|gone|went|goes|go|coming|come|came|comes|heading|headed|moving|moved|shifting|shifted)"
_TO = r"(?:better|worse|higher|lower|taller|heavier|thinner|lighter|bigger|shorter|fatter|normal)"
TREND = Phrases(
    r"\b(?:trends?|trending|tendency|trajector(?:y|ies)|course|curve|pattern of|slope|serial|evolution"
    rf"|(?:over|through|throughout|across|during) (?:(?:the|these|his|her|their|all) )*(?:(?:last|past|few) )*{_TIME}"
    r"|over time|with time|with age|(?:year|month|visit) (?:by|over|on|to|after|from) (?:year|month|visit)"
    r"|(?:by|per|each|every) (?:year|month|visit)"
    r"|plot(?:s|ted)?|graph(?:s|ed)?|track(?:s|ed|ing)?|chart (?:of|the|his|her)"
    r"|rising|rises?|rose|risen|falling|fallen|fell|(?:in|de)creas(?:es?|ed|ing)|improv(?:es?|ed|ing|ements?)"
    r"|worsen(?:s|ed|ing)?|deteriorat\w+|declin(?:es?|ed|ing)|fluctuat\w+|var(?:ies|ied|y|ying|iations?|iability)"
    r"|stable|stabili[sz]\w+|steady|steadily|unchanged|constant|consistent(?:ly)?|plateau\w*"
    rf"|(?:get|getting|got|gotten|gets|become|becomes|becoming|became|grown|trend) (?:any |much |a bit |a lot )?{_TO}"
    rf"|{_UP_OR_DOWN} (?:back )?(?:up|down)|(?:up|down) or (?:up|down)"
    r"|which (?:way|direction)|what direction|where (?:is|are) .*\b(?:heading|going)"
    r"|develop(?:s|ed|ing|ments?)?|evol(?:ves?|ved|ving)|progress(?:es|ed|ing|ion)?|respon(?:ds?|ded|ding|se) to"
    r"|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|grow(?:s|n|ing|th)?|grew|shrunk|shrinking|course of"
    r"|(?:put|puts|putting) on (?:\w+ )?weight|(?:gain\w*|los(?:e|es|ing|t)) (?:[\w']+ ){0,2}?weight"
    r"|weight (?:[\w']+ ){0,3}?(?:gain\w*|los(?:s|t|e|es|ing))"
    r"|differ(?:s|ed|ence|ences)? (?:between|from|since|over)"
    r"|(?:has|have|did|does|do) .*\b(?:changed?|moved?|chang(?:es|ing))|chang(?:es?|ing) (?:in|of|to|over)"
    r")\b"
    rf"|{_HOW}(?:doing|going|developing|behav\w+|look(?:ed|ing)|held up|holding up|been)\b"
)
SERIES = Phrases(
    r"\b(trends?|all|every|history|over time|previous|changes?|changed|ever|any|before|compare\w*"
    r"|highest|lowest|max(imum|imal)?|minim(um|al)|worst|peak(?! (flow|expiratory))|nadir|average)\b"
)
_PERSON = r"(?:he|she|they|patient|pt|who)"
# Words of TREND in other meanings.
NO_TREND = Phrases(
    rf"\b(?:{_PERSON} (?:(?:has|had|have|was|were|is|just|also|ever|keeps?|\w+ly) )*"
    r"(?:fell|fallen|falling|declin(?:es?|ed)|develop(?:s|ed)?|dropped)"
    r"|(?:fell|fallen|falling|dropped) (?:down|off|asleep|over|out)"
    r"|(?:eye|ear|nose|nasal|cough|foot|wrist|blood) drops?|drop (?:attacks?|foot)"
    r"|courses? of (?!(?:the|his|her|their|this) )\w+|(?:hospital|antibiotic|steroid|treatment) course"
    r"|(?:an?|no|any|culture|skin|bacterial|fungal) growths?|growths? (?:hormone|factor|plate|on|in the (?!last|past))"
    r"|gr[eo]w(?:n|ing|s)?[- ](?:up|pains|children|sons?|daughters?)"
    r"|stable (?:angina|housing|home|condition)|steady gait|constant (?:pain|\w*ache|cough|nausea|fatigue)"
    r"|consistent with|progress (?:notes?|reports?)|track (?:marks?|records?)"
    r"|(?:vaccin\w+|immuni[sz]\w+|shots?|treatments?|tests?|screenings?|surger\w+|offers?|drugs?) .*\bdeclined"
    r"|declined (?:to|by|the|an?|any|treatment|surgery|vaccin\w+)|develop(?:ed|s)? (?:an?|any|new)"
    r"|(?:child|motor|speech|language) development|climb(?:s|ing)? (?:the )?(?:stairs|steps)"
    r"|(?:in|de)creased (?:risk|appetite|thirst|urination|hearing|vision|sensation|mobility)"
    r"|(?:go|going|goes|went|come|coming|walk\w*) (?:up|down) (?:the )?(?:stairs|steps))\b"
)
# "Has the pressure improved on treatment?" asks for the pressure.
UNDER_TREATMENT = Phrases(
    r"(?i)\b(?:on|with|under|after|since|despite|during|to|following|before) "
    r"(?:(?:the|his|her|their|new|this|starting|any) )*"
    r"(?:treat(?:ed|ment|ments)|therap(?:y|ies)|medications?|medicines?|meds|drugs?|pills?|diet|dialysis)\b"
)


def has_trend(lower: Text) -> bool:
    return lower.has(TREND) and lower.without(NO_TREND).has(TREND)


def without_trend(lower: Text) -> Text:
    return lower.without(TREND) if has_trend(lower) else lower
