"""Questions about generated charts. The search's constants were chosen without the kinds and charts of SECOND_HALF;
later rules were compared on all questions, so none are held out.
"""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from bench.quality.charts.concepts import (
    ACUTE,
    ALLERGENS,
    DEVICES,
    LABS,
    LABS_OF_FIRST_HALF,
    PRESSURE,
    PROCEDURES,
    REPORTS,
    SMOKING,
    VACCINES,
    VISITS,
    VITALS,
    Concept,
)
from bench.quality.charts.resources import Chart, Resource

NEWEST = ("latest", "recent", "current", "last")
OF_KIND = 2  # The number of questions of each kind per chart.
CHARTS = 20
FIRST_CHART_OF_SECOND_HALF = 10


@dataclass(frozen=True, slots=True)
class Question:
    kind: str
    text: str
    answers: Sequence[str]


Asked = Iterator[tuple[str, Sequence[Resource]]]
LATEST = ("latest {}", "What is the most recent {}?", "current {}", "last {} value")


def of_concept(
    type_: str, concepts: Sequence[Concept], wordings: Sequence[str]
) -> Callable[[Chart], Asked]:
    def asked(chart: Chart) -> Asked:
        for concept in concepts:
            if found := chart.of(type_, concept):
                for wording, words in product(wordings, concept.asked):
                    is_of_newest = any(word in wording for word in NEWEST)
                    yield wording.format(words), found[:1] if is_of_newest else found

    return asked


def of_any(
    type_: str, concepts: Sequence[Concept] | None, wordings: Sequence[str]
) -> Callable[[Chart], Asked]:
    def asked(chart: Chart) -> Asked:
        for one in chart.of(type_):
            if concepts is None or one.of in concepts:
                for wording, words in product(wordings, one.of.asked):
                    yield wording.format(words), chart.of(type_, one.of)

    return asked


def of_all(
    type_: str, wordings: Sequence[str], *, newest: bool = False
) -> Callable[[Chart], Asked]:
    def asked(chart: Chart) -> Asked:
        found = chart.of(type_)
        for wording in wordings:
            yield wording, found[:1] if newest else found

    return asked


def current_drugs(chart: Chart) -> Asked:
    wordings = ("current {} medication", "What is she taking for {}?", "Which drugs treat his {}?")
    for treatment, wording in product(chart.treatments, wordings):
        orders = [chart.of("MedicationRequest", drug) for drug in treatment.drugs]
        active = [one for one in orders if one[0].body["status"] == "active"]
        is_now = wording.startswith(("current", "What is"))
        answers = [order for one in active for order in (one[:1] if is_now else one)]
        yield wording.format(treatment.purpose), answers


def doses(chart: Chart) -> Asked:
    wordings = ("What dose of {} is she on?", "how often does he take {}", "{} dosage now")
    for treatment, wording in product(chart.treatments, wordings):
        for drug in treatment.drugs:
            yield wording.format(drug.asked[-1]), chart.of("MedicationRequest", drug)[:1]


def all_drugs(chart: Chart) -> Asked:
    found = chart.of("MedicationRequest")
    active = [one for one in found if one.body["status"] == "active"]
    newest = {one.of: one for one in reversed(active)}.values()
    for wording in (
        "current medications",
        "What meds is the patient on now?",
        "active prescriptions",
    ):
        yield wording, [*newest]


def active_problems(chart: Chart) -> Asked:
    found = [chart.of("Condition", treatment.problem)[0] for treatment in chart.treatments]
    for wording in (
        "problem list",
        "What conditions does the patient have now?",
        "active diagnoses",
    ):
        yield wording, found


def plans(chart: Chart) -> Asked:
    for treatment in chart.treatments:
        found = chart.of("CarePlan", treatment.plan)
        yield f"care plan for {treatment.plan.asked[0]}", found


SHOTS = ("When was the last {}?", "Has he had a {}?", "date of the most recent {}")
MEASURED = ("When was the last {} done?", "{} at the last visit", "{} last performed")
DONE = ("Has she had a {}?", "When was the {} done?", "{} history")
KINDS: dict[str, Callable[[Chart], Asked]] = {
    "latest lab": of_concept("Observation", LABS[:LABS_OF_FIRST_HALF], LATEST),
    "latest vital sign": of_concept("Observation", VITALS[:4], LATEST),
    "problem": of_any(
        "Condition", None, ("Does she have {}?", "history of {}", "When did {} begin?")
    ),
    "medication for a purpose": current_drugs,
    "immunisation": of_concept("Immunization", VACCINES[:4], SHOTS),
    "allergy": of_any("AllergyIntolerance", None, ("Is he allergic to {}?", "{} allergy")),
    "allergies": of_all("AllergyIntolerance", ("What allergies are there?", "any intolerances")),
    "procedure": of_concept("Procedure", PROCEDURES[:4], DONE),
    "last visit": of_all(
        "Encounter", ("When was the last visit?", "most recent encounter"), newest=True
    ),
    "care plan": plans,
    "claims": of_all("Claim", ("What claims were made?", "submitted insurance claims")),
    "report": of_concept("DiagnosticReport", REPORTS[:1], ("latest {} report", "last {} results")),
    "lab at a visit": of_concept("Observation", LABS[:LABS_OF_FIRST_HALF], MEASURED),
    "other lab": of_concept("Observation", LABS[LABS_OF_FIRST_HALF:], LATEST),
    "other vital sign": of_concept("Observation", (*VITALS[4:], PRESSURE), LATEST),
    "medications": all_drugs,
    "problems": active_problems,
    "dose": doses,
    "other immunisation": of_concept("Immunization", VACCINES[4:], SHOTS),
    "other procedure": of_concept("Procedure", PROCEDURES[4:], DONE),
    "visit of a kind": of_concept("Encounter", VISITS, ("last {}", "When was the latest {}?")),
    "goals": of_all("Goal", ("What goals were agreed?", "treatment targets")),
    "device": of_any("Device", None, ("Does he have a {}?", "{} in use")),
    "care team": of_all(
        "CareTeam", ("Who is the primary care physician?", "members of the care team")
    ),
    "coverage": of_all("Coverage", ("Who is the insurer?", "insurance coverage", "Who pays?")),
    "smoking": of_concept("Observation", [SMOKING], ("current {}", "{}", "Does she smoke?")),
    "other report": of_concept(
        "DiagnosticReport", REPORTS[1:], ("latest {} report", "last {} results")
    ),
    "illness": of_any("Condition", ACUTE, ("When did she have {}?", "{} in the past")),
}
SECOND_HALF = frozenset([*KINDS][[*KINDS].index("other lab") :])


ABSENT: Mapping[str, tuple[Sequence[Concept], Sequence[str]]] = {
    "Observation": (LABS, LATEST),
    "Immunization": (VACCINES, SHOTS),
    "AllergyIntolerance": (ALLERGENS, ("Is he allergic to {}?", "{} allergy")),
    "Procedure": (PROCEDURES, DONE),
    "Device": (DEVICES, ("Does he have a {}?", "{} in use")),
    "Condition": (ACUTE, ("When did she have {}?", "{} in the past")),
}


def unanswerable(chart: Chart) -> Iterator[str]:
    said = str([one.body for one in chart.resources])
    for type_, (concepts, wordings) in ABSENT.items():
        draw = random.Random(f"{chart.name} without {type_}")
        words = [words for of in concepts if of.name not in said for words in of.asked]
        found = [wording.format(one) for wording, one in product(wordings, words)]
        yield from draw.sample(found, min(OF_KIND, len(found)))


def questions(chart: Chart) -> Iterator[Question]:
    for kind, asked in KINDS.items():
        draw = random.Random(f"{chart.name} {kind}")
        found = [(text, answers) for text, answers in asked(chart) if answers]
        for text, answers in draw.sample(found, min(OF_KIND, len(found))):
            yield Question(kind, text, [one.ref for one in answers])
