"""Words for resource types."""

import re
from collections.abc import Mapping, Sequence

from retrieval.search.phrases import Phrases, PhraseTable, Text
from retrieval.search.question_values import MEASURED

CLAIMS = frozenset({"Claim", "ClaimResponse", "ExplanationOfBenefit"})
MEDICATIONS = frozenset({"MedicationRequest", "MedicationStatement"})
OBSERVATION = frozenset({"Observation"})
NOTES = frozenset({"Composition", "DocumentReference"})
OF_NOTES = "(note|letter|summary)$"
_NOTE = re.compile(OF_NOTES, re.IGNORECASE)
WITH_STATUS = MEDICATIONS | {"AllergyIntolerance", "CarePlan", "CareTeam", "Condition", "Goal"}
SOMEONE = r"(he|she|they|((the|this|that|my|our|your) )?(patient|pt)|(?-i:[A-Z]\w+))"
DIRECTIVE = (
    r"code status|full code|dn[ri]|dnar|dnacpr|resuscitat\w+|advanced? (care )?(directive|plan)s?|living will"
    r"|[pm]olst|health ?care proxy|power of attorney"
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
SUMMARIES = r"summar(y|ies)"
HABITS = r"smok(e|es|ed|er|ing)|tobacco|cigarettes?|drinks?|drug (use|abuse)|(use[sd]?|illicit|recreational) drugs?"
# Prescribed drugs; the excluded phrases are about a habit.
DRUGS = r"(?<!use )(?<!use[sd] )(?<!illicit )(?<!recreational )drugs?(?! (use|abuse|screen|test))"
# Words for money: with an insurer, they ask for claims; without one, a drug has benefits and a
# device is charged.
MONEY = r"costs?|paid|benefits?|charged?"
DECIDED = r"den(y|ie[sd])|approve[sd]?|reject(s|ed)?"
INSURER = r"(insur|cover|(?<!care )(?<!treatment )plan)"
DRUG_CLASSES = (
    r"anti(biotic|coagulant|depressant|diabetic|histamine|hypertensive|platelet)s?|inhalers?|painkillers?|statins?"
    r"|blood thinners?|diuretics?|opioids?|(?<=\w )(blocker|inhibitor|agonist)s?"
)
FAMILY = (
    r"(family|maternal|paternal)( medical)? (history|hx)|fhx|runs? in (the|his|her|their|my) family"
    r"|(mother|father|parent|brother|sister|sibling|relative|uncle|aunt|cousin|grand(mother|father|parent))s?"
)
ISOLATION = r"precautions?|(?<!social )isolation"
IMAGING = (
    r"imaging|radiolog\w+|x-?rays?|radiographs?|(?-i:CT|PET|DEXA|CXR)|cat scan|mri|scans?|ultraso\w+|sonograms?"
    r"|mammogra\w+|echo(cardiogra\w+)?"
)
NAMED_DEVICE = r"pacemakers?|pacers?|defibrillators?|nebuli[sz]ers?"
SYMBOLS = r"(?<!itamin )(?-i:K|Na|Cl)"
RISK = r"risk (assessment|score|stratification)s?|risk of"
AIM = (
    r"(aim(s|ed|ing)?|shoot(ing)?|striv(e|ing)) (for|at)|(we|team|she|he|pt|patient) (is |are )?hoping (for|to)"
    r"|working towards?"
)
_WHOM = r"((we|i|you|he|she|they|him|her|them|((the|this|that|my|our|your) )?(patient|pt)) )?"
# "Can he have shellfish?" asks for allergies. A vaccine may be given or not for other reasons.
SAFE = (
    rf"(can|could|may|should|ok(ay)?|safe|fine|all ?right) (for )?{_WHOM}(to )?(safely )?(be )?"
    r"(give|given|take|have|get|receive|use|eat|drink|tolerate|prescribed?)(?! (care|place|up|to|(an? )?appoint)\b)"
    r"(?!.*\b(vaccin|immuni[sz]|shots?\b|jabs?\b|boosters?\b|mri\b|scan|surger|visitor))"
    r"|safe (to|for|with|on)|is .{1,30} safe"
)
# Words for resource types, with precedence over equal words of other types.
OF_THEIR_OWN = {
    AIM: frozenset({"Goal"}),
    SAFE: frozenset({"AllergyIntolerance", "DetectedIssue"}),
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
        r"|strength|refills?|how many mg|treat(s|ed|ment|ments)?(?! (for|goal|target|plan))|given for"
        r"|gives? (him|her|them)": MEDICATIONS,
        DRUG_CLASSES: MEDICATIONS,
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
        r"(?<!\bat )(?<!\bat the )(goals?|targets?)": frozenset({"Goal"}),
        r"(office )?(visits?|contacts?(?! (dermatitis|lens|allerg)))"
        r"|encounters?|appointments?|seen|saw|did we see|(came|come)(?! (back|out|off|down|up|from)\b)": frozenset(
            {"Encounter"}
        ),
        STAYS: frozenset({"Encounter"}),
        r"team|physicians?|doctors?|nurses?|gp|pcp|providers?|(takes?|taking) care|looks? after": frozenset(
            {"CareTeam"}
        ),
        r"devices?|implant\w*|in use|equipment|machine|meter(?! readings?)|pump(?! inhib)|wheelchair"
        r"|(?-i:walker)": frozenset({"Device"}),
        NAMED_DEVICE: frozenset({"Device"}),
        r"insur\w+|coverage|covered|pays?|payers?|payors?": frozenset({"Coverage"}),
        r"letters?|notes?|history of present illness|hpi": NOTES,
        SUMMARIES: NOTES | {"Encounter"},
    },
    {
        r"levels?|values?|tests?|vitals?|signs?|scores?|readings?|questionnaires?": OBSERVATION,
        MEASURED: OBSERVATION,
        SYMBOLS: OBSERVATION,
        HABITS: OBSERVATION,
        r"answers?|answered|surveys?": frozenset({"QuestionnaireResponse"}),
    },
)
# Words that distinguish resources of a type, so the latest of the type is not enough.
SAID = frozenset(
    {
        DIRECTIVE,
        DRUG_CLASSES,
        FAMILY,
        HABITS,
        IMAGING,
        ISOLATION,
        MEASURED,
        NAMED_DEVICE,
        NAMED_PROCEDURE,
        RISK,
        SAFE,
        STAYS,
        SUMMARIES,
        SURGERY,
        SYMBOLS,
    }
)


_TABLES = [
    PhraseTable((Phrases(rf"(?i)\b({words})\b"), (words, types)) for words, types in table.items())
    for table in KINDS
]


def kinds_of(asked: Text) -> list[tuple[Phrases, tuple[str, frozenset[str]]]]:
    """Return the words for resource types in the question: their phrase, its pattern in KINDS, and the types."""
    for table in _TABLES:
        if found := table.found_in(asked):
            return found
    return []


def pattern_of(types: frozenset[str]) -> str:
    names = [f"^{one}$" for one in sorted(types)]
    return "|".join([*names, OF_NOTES] if types >= NOTES else names)


def is_of_types(source_type: str, types: frozenset[str]) -> bool:
    return source_type in types or (types >= NOTES and bool(_NOTE.search(source_type)))
