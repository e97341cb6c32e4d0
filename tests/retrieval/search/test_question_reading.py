from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from retrieval.search import question_reading
from retrieval.search.question_ages import BirthDate
from retrieval.search.question_kinds import CLAIMS, MEDICATIONS
from retrieval.search.question_periods import EARLIEST, LATEST, period_of

CONDITION, OBSERVATION = frozenset({"Condition"}), frozenset({"Observation"})
NOTES = frozenset({"Composition", "DocumentReference"})
NOTHING: frozenset[str] = frozenset()
NOW = datetime(2026, 11, 27, 15, tzinfo=UTC)  # A Friday.
read = partial(question_reading.read, now=NOW)
IMAGING = frozenset({"DiagnosticReport", "ImagingStudy", "Procedure"})
DIRECTIVE = frozenset({"Consent", "Flag", "ServiceRequest"})
ORDER = frozenset({"DeviceRequest", "NutritionOrder", "ServiceRequest"})
GIVEN = frozenset({"MedicationAdministration"})
SAFETY = {"AllergyIntolerance", "DetectedIssue"}
REFILLS = MEDICATIONS | {"MedicationDispense"}


@pytest.mark.parametrize(
    ("question", "words", "types", "is_of_newest"),
    [
        ("latest HbA1c", "HbA1c", OBSERVATION, True),
        ("Letzter HbA1c in 2024", "HbA1c in 2024", OBSERVATION, False),
        ("Senaste HbA1c", "HbA1c", OBSERVATION, True),
        ("último LDL since 2020", "LDL since 2020", OBSERVATION, True),
        ("HbA1c", "HbA1c", OBSERVATION, True),
        ("HbA1c over time", "HbA1c over time", OBSERVATION, False),
        ("HbA1c in May 2015", "HbA1c in May 2015", OBSERVATION, False),
        ("A1c since January 2024", "A1c since January 2024", OBSERVATION, False),
        ("latest A1c since January 2024", "A1c since January 2024", OBSERVATION, True),
        ("latest A1c in 2024", "A1c in 2024", OBSERVATION, False),
        ("potassium yesterday", "potassium yesterday", OBSERVATION, False),
        ("Was he still on warfarin in 2019?", "Was he on warfarin in 2019?", NOTHING, False),
        ("INR in the last 24h", "INR in the last 24h", OBSERVATION, False),
        ("last HR", "HR", OBSERVATION, True),
        ("When was his last fall?", "When was his fall?", NOTHING, True),
        ("last fall risk score", "fall risk score", {"RiskAssessment", "Observation"}, True),
        ("rash last fall", "rash last fall", NOTHING, False),
        ("last name", "last name", NOTHING, False),
        ("How long did the fever last?", "How long did the fever ?", NOTHING, False),
        ("status post appendectomy", "status post appendectomy", {"Procedure"}, False),
        ("contact dermatitis", "contact dermatitis", NOTHING, False),
        ("vaginal discharge", "vaginal discharge", NOTHING, False),
        ("metoprolol ER", "metoprolol ER", NOTHING, False),
        ("proton pump inhibitors", "proton pump inhibitors", MEDICATIONS, False),
        ("Is he sexually active?", "Is he sexually active?", NOTHING, True),
        ("pulse at the last 3 visits", "pulse", OBSERVATION, True),
        ("highest creatinine", "creatinine", OBSERVATION, False),
        ("INRs that came back under 2", "INR that came back under 2", OBSERVATION, False),
        ("TKRs", "TKR", NOTHING, False),
        ("Plts 3 yrs ago, 10 lbs", "Plt 3 yrs ago, 10 lbs", OBSERVATION, False),
        ("which A1c was at goal (<7)", "which A1c was at goal (<7)", OBSERVATION, False),
        ("what INR are we aiming for", "what INR are we aiming for", {"Goal"}, False),
        ("Na 140 or higher", "Na 140 or higher", OBSERVATION, False),
        ("can pt take Bactrim", "can Bactrim", SAFETY, True),
        ("is peanut butter safe?", "is peanut butter safe?", SAFETY, False),
        ("ok to give the flu shot?", "ok to give the flu shot?", {"Immunization"}, False),
        ("Prior auth team needs the payer", "the payer", {"Coverage"}, False),
        ("OR is asking: any allergies", "any allergies", {"AllergyIntolerance"}, False),
        ("For the rehab referral: last weight", "weight", OBSERVATION, True),
        ("allergies for the pre-op form", "allergies", {"AllergyIntolerance"}, False),
        ("Is he on a statin?", "a statin?", MEDICATIONS, True),
        ("INR in the last 24 hours", "INR in the last 24 hours", OBSERVATION, False),
        ("first recorded weight", "weight", OBSERVATION, False),
        ("Is Prozac on the med list?", "Is Prozac on the med ?", MEDICATIONS, True),
        ("Most recent blood pressure?", "blood pressure?", OBSERVATION, True),
        ("last potassium level", "potassium level", OBSERVATION, True),
        ("pain in the last two weeks", "pain in the last two weeks", NOTHING, False),
        ("latest INR in the past week", "INR in the past week", OBSERVATION, True),
        ("INR, latest since that was stopped", "INR, since that was stopped", OBSERVATION, True),
        ("weight at the last check-up", "weight at the check-up", OBSERVATION, True),
        ("BP in the emergency department", "BP in the emergency department", OBSERVATION, True),
        ("When was the last HbA1c done?", "When was the HbA1c done?", OBSERVATION, True),
        ("creatinine last performed", "creatinine performed", OBSERVATION, True),
        ("BP at last visit", "BP", OBSERVATION, True),
        ("weight at the last visit", "weight", OBSERVATION, True),
        ("potassium at the last appointment", "potassium", OBSERVATION, True),
        ("vitals on admission", "vitals on admission", OBSERVATION, True),
        ("labs from the last visit", "labs", {"DiagnosticReport", "Observation"}, True),
        ("meds before knee surgery", "meds before knee surgery", MEDICATIONS, False),
        ("drugs for pain on discharge", "drugs for pain on discharge", MEDICATIONS, False),
        ("seen at the last visit by him", "seen by him", {"Encounter"}, True),
        ("Who was there at the last visit?", "Who was there at the visit?", {"Encounter"}, True),
        ("BP before surgery", "BP before surgery", OBSERVATION, False),
        ("glucose after his knee operation", "glucose after his knee operation", OBSERVATION, True),
        ("change in weight since surgery", "change in weight since surgery", OBSERVATION, False),
        ("surgery for weight loss", "surgery for weight loss", {"Procedure"}, False),
        ("emergency visit for low sodium", "emergency visit for low sodium", {"Encounter"}, False),
        ("What is Walker's pulse?", "What is Walker's pulse?", OBSERVATION, True),
        ("What is she on now?", "What ?", MEDICATIONS, True),
        ("What is this patient on?", "What ?", MEDICATIONS, True),
        ("Is he still on metformin?", "metformin?", MEDICATIONS, True),
        ("When was the weight 82.6 kg?", "When was the weight 82.6 kg?", OBSERVATION, False),
        ("latest weight, 82.6 kg?", "weight, 82.6 kg?", OBSERVATION, True),
        ("Is the BMI rising?", "Is the BMI rising?", OBSERVATION, False),
        ("What is my pt on?", "What ?", MEDICATIONS, True),
        ("Is John on metformin?", "metformin?", MEDICATIONS, True),
        ("What is seen on the MRI?", "What is seen on the MRI?", {"Encounter", *IMAGING}, False),
        ("last chest X-ray", "chest X-ray", IMAGING, True),
        ("last colonoscopy", "colonoscopy", {"Procedure"}, True),
        ("urine microscopy", "urine microscopy", NOTHING, False),
        ("What is the code status?", "What is the code status?", DIRECTIVE, True),
        ("family history of cancer", "family history of cancer", {"FamilyMemberHistory"}, False),
        ("latest referral", "referral", ORDER, True),
        ("in order to sleep", "in order to sleep", NOTHING, False),
        ("doses administered", "doses administered", {*MEDICATIONS, *GIVEN}, True),
        ("contact precautions", "contact precautions", {"Flag", "ServiceRequest"}, False),
        ("adverse events", "adverse events", {"AdverseEvent"}, False),
        ("Does the patient smoke?", "Does smoke?", OBSERVATION, True),
        ("Does he use drugs?", "Does he use drugs?", OBSERVATION, True),
        ("Has she ever used drugs?", "Has she ever used drugs?", OBSERVATION, False),
        ("urine drug screen", "urine drug screen", NOTHING, False),
        ("last EOB", "EOB", {"ExplanationOfBenefit"}, True),
        ("treatment of pain", "treatment of pain", MEDICATIONS, False),
        ("treatment goals", "treatment goals", {"Goal"}, False),
        ("How tall is she?", "How tall is she?", OBSERVATION, True),
        ("chronic kidney disease", "chronic kidney disease", CONDITION, False),
        ("What did the claim cost?", "What did the claim cost?", CLAIMS, False),
        ("What is Bill's latest potassium?", "What is Bill's potassium?", OBSERVATION, True),
        ("risks and benefits of warfarin", "risks and benefits of warfarin", NOTHING, False),
        ("benefits of the care plan", "benefits of the care plan", {"CarePlan"}, False),
        ("Is she authorized to drive?", "Is she authorized to drive?", NOTHING, True),
        ("cost of the illness", "cost of the illness", CONDITION, False),
        ("paid attention", "paid attention", NOTHING, False),
        ("Is the pump charged?", "Is the pump charged?", {"Device"}, False),
        ("what insurance paid", "what insurance paid", CLAIMS, False),
        ("costs that are covered", "costs that are covered", CLAIMS, False),
        ("prior authorization, bills", "prior authorization, bills", CLAIMS, False),
        ("Was the prior auth approved?", "Was the prior auth approved?", CLAIMS, False),
        ("Is the MRI authorized?", "Is the MRI authorized?", CLAIMS, False),
        ("refills, not authorized by us", "refills, not authorized by us", REFILLS, False),
        ("reason of the denial", "reason of the denial", CLAIMS, False),
        ("Did insurance deny the MRI?", "Did insurance deny the MRI?", CLAIMS, False),
        ("denies chest pain", "denies chest pain", NOTHING, False),
        ("Is she in denial?", "Is she in denial?", NOTHING, True),
        ("problem list", "problem", CONDITION, True),
        ("past medical history", "past medical history", CONDITION, False),
        ("history of present illness", "history of present illness", NOTES, False),
        ("last note from cardiology", "note from cardiology", NOTES, True),
        ("latest discharge summary", "discharge summary", NOTES | {"Encounter"}, True),
        # Questions that name two kinds of resource prefer both; a measured value alone is a weaker hint.
        ("drugs for the condition", "drugs for the condition", MEDICATIONS | CONDITION, False),
        ("test results", "test results", {"DiagnosticReport", "Observation"}, False),
        ("metoprolol", "metoprolol", NOTHING, False),
        (f"latest {'story ' * 50}".strip(), f"latest {'story ' * 50}".strip(), NOTHING, False),
    ],
)
def test_recognises_the_kind_and_a_request_for_the_newest(
    question: str, words: str, types: frozenset[str], is_of_newest: bool
) -> None:
    found = read(question)

    assert (" ".join(found.words.split()), found.types, found.order.newest_first) == (
        words,
        types,
        is_of_newest,
    )


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("When was the patient last seen?", True),
        ("latest vital signs", True),
        ("visits", False),
        ("last emergency visit", False),
        ("last surgery", False),
        ("labs at the last visit", True),
        ("last MRI", False),
        ("last pap smear", False),
        ("current code status", False),
        ("current medications", False),
        ("current allergies", False),
        ("most recent prescription", True),
        ("first visit on file", True),
        ("what were the last labs", True),
        ("latest", False),
        ("latest weight", False),
        ("last 3 visits", True),
        ("two most recent prescriptions", True),
        ("last note", True),
        ("latest summary", False),
    ],
)
def test_recognises_a_request_for_only_the_last_of_a_kind(question: str, expected: bool) -> None:
    assert read(question).order.last_first is expected


@pytest.mark.parametrize(
    ("question", "is_of_first", "is_of_active", "is_of_past"),
    [
        ("earliest weight on file", True, False, False),
        ("first trimester", False, False, False),
        ("pressure in the first week of treatment", False, False, False),
        ("first 3 months", False, False, False),
        ("first dose of Shingrix", True, False, False),
        ("When was apixaban started?", True, False, False),
        ("How long has she been on apixaban?", True, False, False),
        ("How long has it been since surgery on her knee?", False, False, False),
        ("When did she last start antibiotics?", False, True, False),
        ("current problem list", False, True, False),
        ("active allergies", False, True, False),
        ("current care team", False, True, False),
        ("current weight", False, False, False),
        ("drugs that are no longer active", False, False, True),
        ("past medical history of stroke", False, False, False),
        ("prior history of stroke", False, False, False),
        ("medications in the prior year", False, False, False),
        ("prior medications", False, False, True),
        ("Which medications were tried?", False, False, True),
        ("medications prior to surgery", False, False, False),
        ("What is she on now that warfarin was stopped?", False, True, False),
        ("current dose of the metformin started in 2015", False, True, False),
        ("first-line drug he is taking", False, True, False),
        ("current medications and first visit", False, True, False),
    ],
)
def test_recognises_time_and_status(
    question: str, is_of_first: bool, is_of_active: bool, is_of_past: bool
) -> None:
    found = read(question)

    assert (found.order.oldest_first, found.is_of_active, found.is_of_past) == (
        is_of_first,
        is_of_active,
        is_of_past,
    )
    assert found.period is None


@pytest.mark.parametrize(
    ("question", "is_of_then"),
    [
        ("Was she still taking metformin in 2015?", True),
        ("Was the infection of his knee ongoing in May 2015?", True),
        ("Was she still taking it since 2015?", False),
        ("Is she still taking what was started in 2015?", False),
        ("drugs that were tried in 2015 and are still active", False),
        ("Was a drug started in 2015 and still active?", False),
    ],
)
def test_recognises_a_past_time(question: str, is_of_then: bool) -> None:
    found = read(question)

    assert (found.period is not None, found.is_of_active) == (is_of_then, not is_of_then)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("weight in 2015", "2015-01-01 2016-01-01"),
        ("HbA1c in May 2015", "2015-05-01 2015-06-01"),
        ("weight in March of 2015", "2015-03-01 2015-04-01"),
        ("weight in December 2015", "2015-12-01 2016-01-01"),
        ("weight on May 3rd, 2015", "2015-05-01 2015-06-01"),
        ("weight on 3 May 2015", "2015-05-01 2015-06-01"),
        ("A1c since January 2024", "2024-01-01 -"),
        ("A1c since 2024-03-05", "2024-03-01 -"),
        ("2020-05-31 creatinine", "2020-05-01 2020-06-01"),
        ("creatinine, May 2020", "2020-05-01 2020-06-01"),
        ("creatinine 3/5/2020", "2020-03-01 2020-06-01"),  # The question may mean March 5 or May 3.
        ("labs on 12/31/2020", "2020-12-01 2021-01-01"),
        ("A1c from 3/2024 to 6/2024", "2024-03-01 2024-07-01"),
        ("A1c between 2024-01-05 and 2024-03-01", "2024-01-01 2024-04-01"),
        ("weight 2015-2018", "2015-01-01 2019-01-01"),
        ("BP 120/80 in room 2020", None),
        ("visits in the nineties", "1990-01-01 2000-01-01"),
        ("visits in the '90s", "1990-01-01 2000-01-01"),
        ("visits in the early 2000s", "2000-01-01 2004-01-01"),
        ("visits in the late 10s", "2016-01-01 2020-01-01"),
        ("visits in his nineties", None),
        ("A1c after 2023", "2024-01-01 -"),
        ("A1c before 2020", "- 2020-01-01"),
        ("A1c until March 2020", "- 2020-04-01"),
        ("potassium yesterday", "2026-11-26 2026-11-27"),
        ("pain since yesterday", "2026-11-26 -"),
        ("pain in the last two weeks", "2026-11-13 2026-11-28"),
        ("fever in the past 3 days", "2026-11-24 2026-11-28"),
        ("labs in the last 24h", "2026-11-26 2026-11-28"),
        ("new meds in the past 6 mo", "2026-05-25 2026-11-28"),
        ("falls in the last 7-10 days", "2026-11-17 2026-11-28"),
        ("falls in the last couple of weeks", "2026-11-13 2026-11-28"),
        ("last 3 D-dimers", None),
        ("weight two years ago", "2024-05-26 2025-05-28"),
        ("BP 3 days ago", "2026-11-23 2026-11-26"),
        ("surgery more than a year ago", "- 2025-11-26"),
        ("surgery less than 2 years ago", "2024-11-25 2026-11-28"),
        ("surgery a decade ago", "2014-05-19 2019-05-24"),
        ("visits in the past decade", "2016-11-19 2026-11-28"),
        ("rash in the fall of '72", "1972-08-01 1973-01-01"),
        # The winter of a year may be either of two; words such as "since" include both.
        ("rash in winter 2014", "2013-12-01 2015-03-01"),
        ("rash since winter 2014", "2013-12-01 -"),
        ("rash after winter 2014", "2014-03-01 -"),
        ("rash before winter 2014", "- 2014-12-01"),
        ("rash until winter 2014", "- 2015-03-01"),
        ("rash in winter 2014/15", "2014-12-01 2015-03-01"),
        ("rash since the winter of 2014-2015", "2014-12-01 -"),
        ("rash after winter 2014/15", "2015-03-01 -"),
        ("rash since spring 2014", "2014-03-01 -"),
        ("rash before summer 2014", "- 2014-06-01"),
        ("rash after fall 2014", "2014-12-01 -"),
        ("rash from spring 2014 to winter 2015", "2014-02-01 2016-03-01"),
        ("rash since the nineties", "1990-01-01 -"),
        ("rash before the 1980s", "- 1980-01-01"),
        ("rash last summer", "2026-05-01 2026-10-01"),
        ("rash since last summer", "2026-06-01 -"),
        ("rash last winter", "2025-11-01 2026-04-01"),
        ("labs last fall", "2026-08-01 2027-01-01"),
        ("When was his last fall?", None),
        ("When did she last fall?", None),
        ("last fall risk score", None),
        ("her fall of 2014", "2014-01-01 2015-01-01"),
        ("rash since two years ago", "2024-11-25 2026-11-28"),
        ("for 2 weeks back pain", None),
        ("last 2 H pylori tests", None),
        ("labs from the end of 2016", "2016-01-01 2017-01-01"),
        ("bronchitis around 2011", "2010-01-01 2012-12-31"),
        ("When was her surgery around 2011?", "2010-01-01 2012-12-31"),
        ("When was the glucose around 2000?", None),
        ("platelets about 2000", None),
        ("platelets around May 2000", "1999-05-02 2001-06-01"),
        ("platelets about the year 2000", "2000-01-01 2001-01-01"),
        ("walked in 2000 steps", None),
        ("labs in 2015 mean", "2015-01-01 2016-01-01"),
        ("pulse in the nineties", "1990-01-01 2000-01-01"),
        ("When was the pulse in the nineties?", None),
        ("weight by 2010", "- 2011-01-01"),
        ("fall risk", None),
        ("potassium last week", "2026-11-16 2026-11-28"),
        ("falls last month", "2026-10-01 2026-11-28"),
        ("falls this year", "2026-01-01 2027-01-01"),
        ("visits this month", "2026-11-01 2026-12-01"),
        ("visits this week", "2026-11-23 2026-11-30"),
        ("falls in the past month", "2026-10-27 2026-11-28"),
        ("weight from 2015 to 2018", "2015-01-01 2019-01-01"),
        ("A1c between May 2015 and December 2016", "2015-05-01 2017-01-01"),
        ("A1c from 2015-2018", "2015-01-01 2019-01-01"),
        ("weight from 2018 to 2015", None),
        ("between 1900 and 2000 mg", None),
        ("vancomycin for 2000 mg", None),
        ("a diet on 2000 a day", None),
        ("last visit", None),
        ("labs in \u017fep 2015", None),
        ("last f\u0131ve days", None),
    ],
)
def test_recognises_dates(question: str, expected: str | None) -> None:
    found = period_of(question, NOW)

    said = found and " ".join(
        "-" if at in {EARLIEST, LATEST} else at.date().isoformat()
        for at in (found.start, found.end)
    )
    assert said == expected


def at(local: str, zone: ZoneInfo) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("question", "first", "end"),
    [
        ("labs in May 2015", "2015-05-01", "2015-06-01"),
        ("visits on 3 May 2015", "2015-05-01", "2015-06-01"),
        ("labs yesterday", "2026-03-07", "2026-03-08"),  # In New York, a day later has 23 hours.
        ("visits this week", "2026-03-02", "2026-03-09"),
        ("potassium in the last 2 days", "2026-03-06", "2026-03-09"),
        ("labs since 2015", "2015-01-01", None),
        ("labs at age 3", "1964-04-12", "1965-04-12"),
    ],
)
def test_periods_have_days_of_the_facility(
    zone: ZoneInfo, question: str, first: str, end: str | None
) -> None:
    late = at("2026-03-08T23:30", zone)  # A Sunday.

    period = question_reading.read(question, late, birth=BirthDate.of("1961-04-12")).period

    assert period is not None
    assert period.has(at(first, zone))
    assert not period.has(at(first, zone) - timedelta(microseconds=1))
    assert period.end == (LATEST if end is None else at(end, zone))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("When is the next visit?", True),
        ("When is the follow-up appointment?", True),
        ("When is the last time she was seen?", False),
        ("Which flu shots were not given?", True),
        ("drugs that were stopped", True),
        ("When was the last visit?", False),
        ("Is he due for a tetanus shot?", False),
        ("previous visit", False),
        ("Who is the next of kin?", False),
    ],
)
def test_recognises_questions_about_absence(question: str, expected: bool) -> None:
    assert read(question).order.with_uncounted is expected


@pytest.mark.parametrize(
    ("question", "counted"),
    [
        ("latest flu shot", "flu immunization"),
        ("last ER visit", "emergency visit"),
        ("ED medication", "ED medication"),
        ("illicit drug use", "illicit drug use"),
        ("past medical history", "past medical problem"),
        ("family medical history", "family medical history"),
        ("TSH results", "TSH"),
        ("results", "results"),
        ("wt in 2015", "wt"),
        ("results in 2015", "results"),
        ("weight two years ago", "weight"),
        ("Who pays for the patient's care?", "Who pays for ?"),
        ("Who is the health care proxy?", "Who is the health care proxy?"),
        ("is on palliative care", "is on palliative care"),
    ],
)
def test_counts_words_like_titles(question: str, counted: str) -> None:
    assert " ".join(read(question).counted.split()) == counted


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How has his weight changed?", True),
        ("is the eGFR dropping", True),
        ("has his weight moved since 2011", True),
        ("latest weight trend", False),
        ("Is he putting on weight?", True),
        ("Has the potassium been stable?", True),
        ("How did his blood pressure respond to treatment?", True),
        ("A1c since 2012", True),
        ("leukocytes over time", True),
        ("weight of 80 kg over time", False),
        ("weight", False),
        ("the eGFR fell", True),
        ("Has she fallen at home?", False),
        ("Has he ever developed a rash?", False),
        ("eye drops", False),
        ("a course of antibiotics", False),
        ("findings consistent with asthma", False),
        ("Can he climb stairs?", False),
    ],
)
def test_recognises_a_request_for_a_series(question: str, expected: bool) -> None:
    assert read(question).order.as_series is expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("last 3 weights", (3, False)),
        ("three most recent A1cs", (3, False)),
        ("past few blood pressures", (3, False)),
        ("last couple of weights", (2, False)),
        ("last two chest X-rays", (2, False)),
        ("first 2 weights", (2, True)),
        ("last 3 visits", (None, False)),  # The last of a kind already come first.
        ("last 2 falls", (None, False)),  # Only a series of a type has a number.
        ("weight in the last 3 weeks", (None, False)),
        ("last 120/80", (None, False)),
        ("last 24-hour urine protein", (None, False)),
        ("last 3 Mg levels", (3, False)),
        ("last 2 L-spine X-rays", (2, False)),
        ("recent 20 lb weight loss", (None, False)),
        ("recent 5 kg weight loss", (None, False)),
        ("two recent 5 mg tablets", (None, False)),
        ("past 30 pack smoking history", (None, False)),
        ("past 30 pack-year smoking", (None, False)),
        ("recent 3 vessel disease", (None, False)),
    ],
)
def test_recognises_a_number_of_results(question: str, expected: tuple[int | None, bool]) -> None:
    order = read(question).order

    assert (order.count, order.oldest_first) == expected
    assert order.as_series is (order.count is not None)


@pytest.mark.parametrize(
    ("question", "embedded"),
    [
        ("last 3 weights", "last weights"),
        ("first 2 visits", "first 2 visits"),  # Only time decides, without a count.
        ("last 2 falls", "last 2 falls"),
        ("recent 5 kg weight loss", "recent 5 kg weight loss"),
        ("recent 3 vessel disease", "recent 3 vessel disease"),
    ],
)
def test_only_a_number_of_results_is_removed(question: str, embedded: str) -> None:
    assert read(question).embedded == embedded
