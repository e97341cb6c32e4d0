import pytest

from retrieval.comparison.negation import negated
from retrieval.comparison.omitted import Mentioned, is_anticoagulant
from retrieval.comparison.rules import Kind, Source, claims_of, marks_of
from tests.retrieval.comparison.cases import cases, false_marks, shares


@pytest.mark.parametrize(
    ("name", "count"), [("first_half.txt", 100), ("held_out.txt", 100), ("clinicians.txt", 296)]
)
def test_planted_errors_are_marked_and_correct_summaries_are_not(name: str, count: int) -> None:
    found = cases(name)
    assert sum(len(one.errors) for one in found) == count
    by_class = shares(found)
    assert by_class.pop("all") >= 0.95
    assert min(by_class.values()) >= 0.9, by_class
    assert false_marks(found) <= 0.3


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
) -> None:
    source = Source(LETTER, start, len(LETTER))
    marks = marks_of(said, claims_of(said, [source]), [source], ())
    assert [(one.kind, one.expected) for one in marks] == kinds


def test_a_sentence_rests_on_the_sources_that_claim_it_and_on_those_without_a_claim() -> None:
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


def test_names_drugs_of_the_chart_that_no_list_has() -> None:
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
def test_an_item_is_mentioned_by_a_synonym(item: str, is_mentioned: bool) -> None:
    assert Mentioned.of("HTN, on Eliquis 5 mg.").has(item) is is_mentioned


def test_knows_anticoagulants_by_all_their_names() -> None:
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
        ("PE was not excluded. Not unsafe.", []),
        ("No abnormality.", []),
    ],
)
def test_reads_negations_of_verbs_and_of_prepositions(text: str, stems: list[list[str]]) -> None:
    assert [one.stems for one in negated(text)] == stems


def test_a_drug_is_not_stopped_by_a_conditional_instruction() -> None:
    assert negated("If she faints, please stop bisoprolol.") == []
    assert negated("Bisoprolol was stopped when she fainted.") != []
