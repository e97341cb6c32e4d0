import sys

import pytest

from retrieval.comparison.negation import negated
from retrieval.comparison.omitted import Mentioned, is_anticoagulant
from retrieval.comparison.rules import Kind, Source, claims_of, marks_of
from tests.retrieval.comparison.cases import Case, cases, false_marks, shares


def marked(source: str, said: str) -> list[str]:
    return [one.text for one in Case(source, said, []).marks(said)]


@pytest.mark.parametrize(
    ("name", "count"),
    [
        *(
            pytest.param(name, 100, marks=pytest.mark.nightly)
            for name in (
                "first_half.txt",
                "second_half.txt",
                "second_author.txt",
                "third_author.txt",
            )
        ),
        ("unseen.txt", 100),
        ("clinicians.txt", 296),
    ],
)
def test_planted_errors_are_marked_and_correct_summaries_are_not(name: str, count: int):
    found = cases(name)
    assert sum(len(one.errors) for one in found) == count
    by_class = shares(found)
    assert by_class.pop("all") >= 0.95
    assert min(by_class.values()) >= 0.9, by_class
    assert false_marks(found) <= 0.3


@pytest.mark.parametrize(
    ("source", "said", "wrong"),
    [
        ("45M. Cough 3/52, weight loss over 3/12.", "A 45-year-old, 3 weeks of cough.", None),
        ("45M. Cough 3/52, weight loss over 3/12.", "A 45-year-old, cough for 4 weeks.", "4 weeks"),
        ("82yo F, fall x2.", "An 82-year-old woman who fell twice, two falls.", None),
        ("82yo F, fall x2.", "A 28-year-old woman.", "28-year-old"),
        ("Mrs Jones, 78, fell.", "Mrs Jones, aged 87, fell.", "87"),
        ("Haloperidol 1.5 mg. Used 5 doses.", "Haloperidol 5 mg.", "5 mg"),
        ("Symptoms for 48h. Review in 48-72 h.", "Ill for two days, review in 3 days.", None),
        ("Insulin 14 to 18 units.", "Insulin 14 units.", None),
        ("G2 at 28+3, born at 31/40.", "Pregnant for 28 weeks and 3 days.", None),
        ("Walks 400 metres.", "Walks about 390 metres.", None),
        ("Walks 400 metres.", "Walks 390 metres.", "390 metres"),
        ("Vancomycin 1.5 g q12h.", "Vancomycin 1.5 g every 8 hours.", "every 8 hours"),
        ("Senna 15 mg nocte.", "Senna 15 mg at night, with a day 7 level.", "7"),
        ("Seen 12/03/24.", "Seen on 12 March 2024.", None),
        ("Weighs 80 kg, was 180 lbs.", "Weighs 80 lb, was 180 pounds.", "80 lb"),
        ("38.5 °C.", "38.5 F.", "38.5 F"),
        ("101.2 F. 38-year-old.", "38 F, temperature 101.2 °F.", None),
        ("2.5F, asthma.", "A girl of 2.5 years with asthma.", None),
        ("Surgery on May 5, 2026, 6 units.", "Surgery on May 6.", "May 6"),
        ("Surgery on May 5, 2026.", "Surgery on May 5. Home on 5-May-26.", None),
        ("Taken 12-Mar-26.", "Taken 12-Apr-26.", "12-Apr-26"),
        ("Taken 12-Mar-26, 03-14-2026.", "Taken on 12 March and 14 March 2026.", None),
        ("Taken 2026/03/12.", "Taken on March 12, 2026.", None),
        ("DOB-12/03/1950. CT 14/03/2026-no PE.", "Born 12/03/1950, CT on 14/03/2026.", None),
        ("Inpatient 03/12/2026-03/15/2026.", "Inpatient from March 12 to March 15, 2026.", None),
        ("Last flare in March.", "Last flare in April.", "in April"),
        ("Oramorph 5 mg, Lantus.", "Morphine 5 mg and insulin.", None),
        ("Oxycodone 5 mg q4-6h.", "Oxycodone 5 mg every 4 to 6 hours.", None),
        ("Smokes 10/day for 20 years.", "Smokes 30 a day for 20 years.", "30"),
        ("Entresto 24/26 mg.", "Sacubitril/valsartan 24/26 mg.", None),
        ("Lesion 7 x 5 mm, 2 mm margin.", "Excised with a 5 mm margin.", "5 mm"),
        ("Opening pressure 38 cm, protein 28.", "Opening pressure was 28 cm.", "28 cm"),
        ("CRP 96 on admission, 11 at discharge.", "CRP was 11 at discharge.", None),
        ("Zomorph 50 mg, Oramorph 15 mg.", "Oramorph 50 mg.", "50 mg"),
        ("Given cisatracurium.", "Given atracurium.", "atracurium"),
        ("T2DM, NYHA class II.", "Type 2 diabetes, class 2.", None),
        ("T 101.3 °F, weighs 82.6 kg.", "38.5 °C, 182 lb.", None),
        ("T 101.3 °F, weighs 82.6 kg.", "38.4 °C.", "38.4 °C"),
        ("180 lbs.", "81.8 kg.", None),
        ("180 lbs.", "82.2 kg.", "82.2 kg"),
        ("Height 175 cm.", "5 ft 9 in, or 5'9\".", None),
        ("Height 5 ft 9 in.", "Height 180 cm.", "180 cm"),
        ("Born with 7 lb 3 oz.", "Born with 3.26 kg.", None),
        ("Ill for 2-3/52.", "Ill for 14 days.", None),
        ("Glucose 126 mg/dL.", "A blood sugar of 7.0 mmol/L.", None),
        ("Glucose 126 mg/dL.", "A blood sugar of 7.5 mmol/L.", "7.5 mmol/L"),
        ("Urea 126 mg/dL.", "Urea 7.0 mmol/L.", "7.0 mmol/L"),
        ("LDL 138 mg/dL, HDL 41 mg/dL.", "HDL is 138 mg/dL.", "138 mg/dL"),
    ],
)
def test_compares_ages_times_and_doses_in_the_forms_of_notes(
    source: str, said: str, wrong: str | None
):
    assert marked(source, said) == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    ("source", "said", "wrong"),
    [
        ("Left hip replacement.", "Right hip replacement.", "Right"),
        ("Left leg swollen, right leg normal.", "The right leg is swollen.", "right"),
        ("Left leg swollen, right leg normal.", "Swollen left leg; the right leg is normal.", None),
        (
            "Left-sided weakness, right MCA infarct.",
            "Right MCA infarct, left-sided weakness.",
            None,
        ),
        ("No left or right arm weakness.", "Right arm weakness.", "arm weakness"),
        ("The patient left. Right wrist pain.", "Right wrist pain.", None),
        ("Right-handed. Left arm weak.", "A right-handed patient with a weak left arm.", None),
        ("L knee pain after 2 L of saline.", "Right knee pain.", "Right"),
        ("Rt. hip pain.", "Right hip pain.", None),
        ("R MCA stroke with L hemiplegia.", "Right MCA stroke, left hemiplegia.", None),
        ("Tender on the right, none on the left.", "Tender on the right.", None),
        ("Acuity OS 20/40, glaucoma OU.", "Left acuity 20/40, glaucoma of both eyes.", None),
        ("OD cataract.", "Left eye cataract.", "Left"),
        (
            "Pain in both hips, worse on the left.",
            "Bilateral hip pain, worse left than right.",
            None,
        ),
        ("Left knee pain.", "Bilateral knee pain.", "Bilateral"),
        ("Bilateral effusions.", "No left effusion.", "No left effusion"),
        ("RLL pneumonia.", "Left lower lobe pneumonia.", "Left"),
        ("RLL pneumonia.", "Pneumonia of the right lower lobe.", None),
        ("Right lower lobe pneumonia.", "LLL pneumonia.", "LLL"),
        ("RUQ pain, LLQ mass.", "Right upper quadrant pain, left lower quadrant mass.", None),
    ],
)
def test_compares_sides_of_the_body(source: str, said: str, wrong: str | None):
    assert marked(source, said) == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    ("source", "said", "wrong"),
    [
        ("Hypokalemia 2.9, replaced with KCl.", "Hyperkalemia.", "Hyperkalemia"),
        ("Hypokalemia 2.9, replaced with KCl.", "Hypokalaemia.", None),
        ("Hyperthyroidism, ablated; hypothyroid.", "Hypothyroid, ablated hyperthyroidism.", None),
        ("Hypertension. No hypotension.", "Hypertension without hypotension.", None),
        ("Hypertension. No hypotension.", "No hypertension.", "No hypertension"),
        ("No hyper- or hypoglycemia.", "No hypoglycemia or hyperglycemia.", None),
        ("HR 52, bradycardic on metoprolol.", "Tachycardic on metoprolol.", "Tachycardic"),
        ("Bradycardia and tachycardia.", "Tachycardia and bradycardia.", None),
        ("Leucocytosis 18.", "Leukopenia.", "Leukopenia"),
        ("Thrombocytopenia, plt 40.", "Thrombocytosis.", "Thrombocytosis"),
        ("Code status: DNR.", "Full code.", "Full"),
        ("Full code.", "DNR.", "DNR"),
        ("CPR with ROSC, later DNR.", "DNR after CPR with ROSC.", None),
        ("Fluid resuscitation.", "DNR.", None),
    ],
)
def test_compares_opposite_names_and_code_status(source: str, said: str, wrong: str | None):
    assert marked(source, said) == ([wrong] if wrong else [])


FAMILY = "Father had an MI at 52; mother with diabetes and asthma. Aunt: breast cancer."


@pytest.mark.parametrize(
    ("source", "said", "wrong"),
    [
        (FAMILY, "Her mother had a heart attack at 52.", "mother"),
        (FAMILY, "The father has asthma.", "father"),
        (FAMILY, "Her uncle had breast cancer.", "uncle"),
        (FAMILY, "Father with MI, and the mother has asthma and diabetes.", None),
        (FAMILY, "Her mother's sister had breast cancer.", None),
        (FAMILY, "Her sister is a nurse.", None),
        ("Mother and father have asthma.", "Her mother has asthma, her father also asthma.", None),
        ("Both parents have asthma. Aunt: asthma.", "Her mother has asthma.", None),
        ("Breast cancer.", "Her mother had breast cancer.", None),
    ],
)
def test_compares_relatives(source: str, said: str, wrong: str | None):
    assert marked(source, said) == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    ("source", "said", "wrong"),
    [
        ("Ceftriaxone 1 g IV.", "Oral ceftriaxone.", "Oral"),
        ("Ceftriaxone 1 g IV.", "Ceftriaxone; tolerates oral fluids.", None),
        ("Heparin subq. Morphine 5 mg PO.", "Heparin SC, morphine 5 mg by mouth.", None),
        ("Morphine IV 5 mg, ketorolac 30 mg IM.", "Ketorolac 30 mg given IV.", "IV"),
        ("Morphine IV, then morphine PO.", "Oral morphine.", None),
        ("Morphine for stage IV cancer.", "Oral morphine.", None),
        ("Tramadol 50 mg qid.", "Tramadol 50 mg as needed.", "as needed"),
        ("Tramadol PRN, 50 mg qid.", "Tramadol 50 mg four times daily.", "four times daily"),
        ("Tramadol PRN, 50 mg qid.", "Tramadol 50 mg qid if needed.", None),
        ("Tramadol 100 mg bid, tramadol 50 mg qid PRN.", "Tramadol 100 mg bid.", None),
        ("Salbutamol prn, using 4 times a week.", "Salbutamol 4 times a week.", None),
    ],
)
def test_compares_routes_and_drugs_as_needed(source: str, said: str, wrong: str | None):
    assert marked(source, said) == ([wrong] if wrong else [])


def test_marks_a_repeated_contradiction_once():
    said = "Fever."
    assert len(Case("No fever. " * 50, said, []).marks(said)) == 1


LETTER = "No pneumonia on the X-ray. Apixaban 5 mg twice daily since March 2026."
OUTSIDE = LETTER.index("pneumonia")


@pytest.mark.parametrize(
    ("said", "start", "kinds"),
    [
        ("Pneumonia on the X-ray.", OUTSIDE, [(Kind.NEGATION_OUTSIDE, "No pneumonia")]),
        ("Pneumonia on the X-ray.", 0, [(Kind.NEGATION, "No pneumonia")]),
        ("No pneumonia. Eliquis 5 mg bid.", 0, []),
        ("Eliquis 0.005 g every 12 hours since 03/2026.", 0, []),
        ("Apixaban 5 mg once daily.", 0, [(Kind.DOSE, "twice daily")]),
        ("Apixaban since 2025.", 0, [(Kind.DATE, "March 2026")]),
        ("Warfarin 5 mg.", 0, [(Kind.DRUG, "apixaban")]),
        ("A 67-year-old on apixaban, 5 mg.", 0, []),
    ],
)
def test_compares_a_sentence_with_the_cited_part_and_what_is_next_to_it(
    said: str, start: int, kinds: list[tuple[Kind, str | None]]
):
    source = Source(LETTER, start, len(LETTER))
    marks = marks_of(said, claims_of(said, [source]), [source], ())
    assert [(one.kind, one.expected) for one in marks] == kinds


def test_a_sentence_rests_on_the_sources_that_claim_it_and_on_those_without_a_claim():
    text = "Apixaban 5 mg. No fever. Seen again."
    sources = [
        Source("Apixaban 5 mg.", 0, 14, (0, 14)),
        Source(failure=Kind.UNREAD, claim=(15, 24)),
    ]
    claims = claims_of(text, sources)

    assert [one.sources for one in claims] == [(0,), (1,), ()]
    kinds = [(one.kind, text[one.start : one.end]) for one in marks_of(text, claims, sources, ())]
    assert kinds == [(Kind.UNREAD, "No fever."), (Kind.NOT_CITED, "Seen again.")]
    assert [one.sources for one in claims_of("No fever. No cough.", [Source()])] == [(0,), (0,)]


def test_names_drugs_of_the_chart_that_no_list_has():
    text = "Takes Zynforma 5 mg."
    source = Source("Takes 5 mg.", 0, 11)
    claims = claims_of(text, [source])
    (mark,) = marks_of(text, claims, [source], ["Zynforma 5 MG Oral Tablet"])
    assert (mark.kind, mark.text, mark.expected) == (Kind.DRUG, "Zynforma", None)


@pytest.mark.parametrize(
    ("item", "is_mentioned"),
    [
        ("Essential hypertension (disorder)", True),
        ("Apixaban 5 MG Oral Tablet", True),
        ("Allergy to penicillin", False),
        ("Pollen 5", False),
        ("Sodium [Moles/volume] in Serum", False),
    ],
)
def test_an_item_is_mentioned_by_a_synonym(item: str, is_mentioned: bool):
    assert Mentioned.of("HTN, on Eliquis 5 mg.").has(item) is is_mentioned


def test_knows_anticoagulants_by_all_their_names():
    found = [is_anticoagulant(one) for one in ("Coumadin 5 MG", "Apixaban", "Plavix 75 MG")]
    assert found == [True, True, False]


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        ("She is not on a beta blocker because of asthma.", [["beta", "blocker"]]),
        ("The patient does not report palpitations.", [["palpit"]]),
        ("Not known to have heart failure.", [["heart", "failur"]]),
        ("He does not have diabetes.", [["diabet"]]),
        ("She has never had chest pain.", [["chest", "pain"]]),
        ("Does not take aspirin.", [["aspirin"]]),
        ("Metoclopramide should be avoided.", [["metoclopramid"]]),
        ("Echocardiography was negative for vegetations.", [["veget"]]),
        ("Lacks insight.", [["insight"]]),
        ("Unable to walk.", [["walk"], ["abl"]]),
        ("Failed to attend, and wept.", [["attend"], ["success"]]),
        ("PE unlikely.", [["pulmonari", "embol"], ["like"]]),
        ("NKDA. Afebrile.", [["drug", "allergi"], ["fever"]]),
        ("Non-tender, unsteady.", [["tender"], ["steadi"]]),
        ("Lisinopril and naproxen were held.", [["lisinopril"], ["naproxen"]]),
        ("Statin offered, but declined.", [["statin"], ["accept"]]),
        ("No fever, cough or rash, lungs clear.", [["fever"], ["cough"], ["rash"]]),
        ("No rash but fever.", [["rash"]]),
        ("No mass and radiotherapy was given.", [["mass"]]),
        ("Not eating and lives alone.", [["eat"]]),
        ("No injury of the knee or foot.", [["injuri", "knee"]]),
        ("Reviewed for her grade 3 ER negative cancer.", [["er"]]),
        ("No mass and the liver is normal.", [["mass"]]),
        ("No marrow signal abnormality.", []),
        ("Has yet to pass flatus.", [["pass", "flatus"]]),
        ("PE was not excluded. Not unsafe.", []),
        ("No abnormality.", []),
        (
            "Culture, C. difficile toxin and CMV were negative.",
            [["cultur"], ["c", "difficil", "toxin"], ["cmv"]],
        ),
        ("Lungs clear, rash and mass were absent.", [["rash"], ["mass"]]),
        ("Amitriptyline 25 mg at night was stopped.", [["amitriptylin"]]),
        ("Statin stopped owing to myalgia.", [["statin"]]),
        ("Oxybutynin is to stop.", [["oxybutynin"]]),
        ("GP to stop oxybutynin.", [["oxybutynin"]]),
        ("No rash, afebrile.", [["rash"], ["fever"]]),
        ("No SI/HI.", [["suicid", "ideat"], ["homicid", "ideat"]]),
        ("Lymph nodes were not palpable.", [["palpabl", "lymphadenopathi"]]),
    ],
)
def test_reads_negations_of_verbs_and_of_prepositions(text: str, stems: list[list[str]]):
    assert [one.stems for one in negated(text)] == stems


def test_a_drug_is_not_stopped_by_a_conditional_instruction():
    assert negated("If she faints, please stop bisoprolol.") == []
    assert negated("Bisoprolol was stopped when she fainted.") != []


@pytest.mark.parametrize(
    "repeated",
    (  # noqa: SIM905 - Shorter than a list.
        "CRP 5, 6, |5 |metoprolol, |50 mg, |metoprolol 50 mg |metoprolol was stopped and |no |no fever, |"
        "fever or |fever and |fever, |fever but |neither fever nor |fever was denied, |culture negative, |"
        "denies fever, chills, |3 March 2026, |(|(no fever) |mother and asthma, |"
        "Mr A|5-6-|5/|daily |twenty-five, |no fever. "
    ).split("|"),
)
def test_work_grows_with_the_length_of_a_source_and_not_with_its_square(repeated: str):
    short, long = (_calls((repeated * 2_000)[:length]) for length in (2_000, 4_000))
    assert long < 2.5 * short


def test_work_grows_with_the_length_of_a_summary_and_not_with_its_square():
    short, long = (
        _calls(said, said) for said in ("Aspirin " + "po " * times for times in (700, 1_400))
    )
    assert long < 2.5 * short


SAID = "CRP was 7. Metoprolol 50 mg daily was stopped on 4 March 2026. She has fever."


def _calls(text: str, said: str = SAID) -> int:
    sources = [Source(text, 0, len(text))]
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        marks_of(said, claims_of(said, sources), sources, ())
    finally:
        sys.setprofile(before)
    return count
