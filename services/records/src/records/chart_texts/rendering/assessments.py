from collections.abc import Iterator

from records.chart_texts.rendering.document import (
    Names,
    Rendered,
    named,
    notes,
    period,
    reasons,
    rendered,
    statuses,
)
from records.lenient_json import LenientJSON, label, labels
from records.wording.values import all_words, bounds, day, digits, from_to, line, value, words_of

INCOMPLETE = frozenset({"in-progress", "stopped"})


def questionnaire_response(resource: LenientJSON, names: Names) -> Rendered:
    name = _questionnaire(resource)
    is_incomplete = resource.text("status") in INCOMPLETE
    kind = "Questionnaire (incomplete)" if is_incomplete else "Questionnaire"
    authored = resource.text("authored")
    lines = (
        line(kind, name),
        statuses(resource, "status"),
        line("Answered", day(authored)),
        line("By", names.of(resource.part("source")) or names.of(resource.part("author"))),
        *_answers(resource, names),
    )
    title = f"{kind}: {name}"
    return rendered(title, lines, codes=[], at=authored, counts=not is_incomplete)


def _questionnaire(resource: LenientJSON) -> str:
    shown = resource.part("_questionnaire").parts("extension")
    address = (resource.text("questionnaire") or "").partition("|")[0].rstrip("/")
    found = (*(one.text("valueString") for one in shown), address.rpartition("/")[2].lstrip("#"))
    return next(filter(None, found), "not named")


def _answers(resource: LenientJSON, names: Names) -> Iterator[str | None]:
    """Yield answers with their questions and enclosing groups: below "Father", `Diabetes: yes` is
    not about the patient.
    """
    waiting = [("", item) for item in resource.parts("item")[::-1]]
    while waiting:
        above, item = waiting.pop()
        answers = item.parts("answer")
        own = (item.text("text") or "").strip().rstrip(":")
        asked = own or item.text("linkId") or "not named"
        name = f"{above} - {asked}" if above else asked
        yield line(name, *(_answer(one, names) for one in answers))
        below = [*item.parts("item"), *(inner for one in answers for inner in one.parts("item"))]
        waiting += [(own or above, one) for one in below[::-1]]


def _answer(answer: LenientJSON, names: Names) -> str | None:
    return (
        value(answer)
        or answer.part("valueCoding").text("display", "code")
        or answer.text("valueDate", "valueUri")
        or names.of(answer.part("valueReference"))
        or answer.part("valueAttachment").text("title")
    )


def clinical_impression(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "code") or resource.text("description") or "not named"
    findings = resource.parts("finding")
    lines = (
        line("Clinical impression", name),
        statuses(resource, "status"),
        line("Description", resource.text("description")),
        line("Summary", resource.text("summary")),
        line("Problems", *named(resource, "problem", names)),
        line("Findings", *(_finding(one, names) for one in findings)),
        line("Prognosis", *labels(resource, "prognosisCodeableConcept")),
        line("Date", period(resource, "effective") or day(resource.text("date"))),
        line("By", names.of(resource.part("assessor"))),
        notes(resource),
    )
    return rendered(
        f"Clinical impression: {name}",
        lines,
        codes=[resource.part("code"), *(one.part("itemCodeableConcept") for one in findings)],
        at=resource.moment("effective", "date"),
    )


def _finding(finding: LenientJSON, names: Names) -> str | None:
    words = words_of(finding, "itemCodeableConcept") or names.of(finding.part("itemReference"))
    return ", ".join(filter(None, (words, finding.text("basis")))) or None


def risk_assessment(resource: LenientJSON, names: Names) -> Rendered:
    predictions = resource.parts("prediction")
    outcomes = dict.fromkeys(filter(None, (words_of(one, "outcome") for one in predictions)))
    name = words_of(resource, "code") or "; ".join(outcomes) or "not named"
    lines = (
        line("Risk assessment", name),
        statuses(resource, "status"),
        *(line("Risk", *_prediction(one)) for one in predictions),
        line("Of", names.of(resource.part("condition"))),
        line("Method", words_of(resource, "method")),
        line("Based on", *named(resource, "basis", names)),
        line("Reason", label(resource.part("reasonCode"))),
        line("To be done", resource.text("mitigation")),
        line("Date", period(resource, "occurrence")),
        line("By", names.of(resource.part("performer"))),
        notes(resource),
    )
    return rendered(
        f"Risk assessment: {name}",
        lines,
        codes=[resource.part("code"), *(one.part("outcome") for one in predictions)],
        at=resource.moment("occurrence"),
    )


def _prediction(prediction: LenientJSON) -> Iterator[str | None]:
    relative = prediction.number("relativeRisk")
    likely = value(prediction, "probability")
    when = from_to(prediction.part("whenPeriod")) or bounds(prediction.part("whenRange"))
    yield words_of(prediction, "outcome")
    yield words_of(prediction, "qualitativeRisk")
    yield likely and f"probability {likely}"
    yield None if relative is None else f"relative risk {digits(relative)}"
    yield when and f"within {when}"
    yield prediction.text("rationale")


def family_history(resource: LenientJSON, names: Names) -> Rendered:
    """Render a relative's conditions. The title must not look like a diagnosis of the patient."""
    relative = words_of(resource, "relationship") or resource.text("name") or "a relative"
    had = resource.parts("condition")
    diseases = [words_of(one, "code") or "not named" for one in had]
    name = "; ".join(dict.fromkeys(diseases))
    died = period(resource, "deceased") or value(resource, "deceased")
    lines = (
        line("Family history", relative),
        *(_disease(disease, one) for disease, one in zip(diseases, had, strict=True)),
        statuses(resource, "status"),
        line("Not known", words_of(resource, "dataAbsentReason")),
        line("Sex", words_of(resource, "sex")),
        line("Born", period(resource, "born") or resource.text("bornDate")),
        line("Age", value(resource, "age")),
        line("Died", died or day(resource.text("deceasedDate"))),
        line("Reason", *reasons(resource, names)),
        line("Recorded", day(resource.text("date"))),
        notes(resource),
    )
    return rendered(
        f"Family history ({relative}){f': {name}' if name else ''}",
        lines,
        codes=[resource.part("relationship"), *(one.part("code") for one in had)],
        at=resource.text("date"),
    )


def _disease(name: str, condition: LenientJSON) -> str | None:
    onset = value(condition, "onset")
    is_age = not {"onsetAge", "onsetRange"}.isdisjoint(condition.members)
    return line(
        "Disease in the family",
        name,
        onset and f"{'at the age of' if is_age else 'since'} {onset}",
        words_of(condition, "outcome"),
        "led to the death" if condition.truth("contributedToDeath") else None,
        *(one.text("text") for one in condition.parts("note")),
    )


def related_person(resource: LenientJSON, _: Names) -> Rendered:
    relation = all_words(resource, "relationship") or "not named"
    within = resource.part("period")
    lines = (
        line("Contact", relation),
        line("Name", *(_name(one) for one in resource.parts("name"))),
        line("No longer a contact", "yes") if resource.truth("active") is False else None,
        line("Reached at", *(_reached(one) for one in resource.parts("telecom"))),
        line("Born", resource.text("birthDate")),
        line("Language", *(words_of(one, "language") for one in resource.parts("communication"))),
        line("Period", from_to(within)),
    )
    return rendered(
        f"Contact: {relation}",
        lines,
        codes=resource.parts("relationship"),
        at=within.text("start"),
        counts=resource.truth("active") is not False,
    )


def _name(name: LenientJSON) -> str | None:
    parts = (*name.texts("prefix"), *name.texts("given"), name.text("family"))
    return name.text("text") or " ".join(filter(None, parts)) or None


def _reached(telecom: LenientJSON) -> str | None:
    words = (telecom.text("system"), telecom.text("use"), telecom.text("value"))
    return " ".join(filter(None, words)) if telecom.text("value") else None
