from collections.abc import Iterable, Iterator

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
from records.lenient_json import LenientJSON, labels
from records.wording.dosages import as_needed, timing
from records.wording.values import all_words, day, line, quantity, value, words_of


def service_request(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "code") or all_words(resource, "orderDetail") or "not named"
    is_refused = resource.truth("doNotPerform")
    kind = "Order not to do" if is_refused else "Order"
    lines = (
        line(kind, name),
        line("Not to be done", "yes") if is_refused else None,
        *_common_lines(resource, names),
        line("Details", *labels(resource, "orderDetail")),
        line("Amount", value(resource, "quantity")),
        line("Body site", all_words(resource, "bodySite")),
        line("Instructions", resource.text("patientInstruction")),
        line("Ordered", day(resource.text("authoredOn"))),
        notes(resource),
    )
    return _ordered(f"{kind}: {name}", resource, lines, codes=[resource.part("code")])


def device_request(resource: LenientJSON, names: Names) -> Rendered:
    concept = resource.part("codeCodeableConcept")
    name = (
        words_of(resource, "codeCodeableConcept")
        or names.of(resource.part("codeReference"))
        or "not named"
    )
    lines = (
        line("Device order", name),
        *_common_lines(resource, names),
        line("Details", *(_parameter(one) for one in resource.parts("parameter"))),
        line("Ordered", day(resource.text("authoredOn"))),
        notes(resource),
    )
    return _ordered(f"Device order: {name}", resource, lines, codes=[concept])


def _common_lines(resource: LenientJSON, names: Names) -> Iterable[str | None]:
    when = resource.part("occurrenceTiming")
    return (
        statuses(resource, "status", "intent"),
        line("Priority", resource.text("priority")),
        line("Category", all_words(resource, "category")),
        line("When", period(resource, "occurrence"), *timing(when), *as_needed(resource)),
        line("Reason", *reasons(resource, names)),
        line("By", names.of(resource.part("requester"))),
        line("To", all_words(resource, "performerType"), *named(resource, "performer", names)),
    )


def _parameter(parameter: LenientJSON) -> str | None:
    words = (words_of(parameter, "code"), value(parameter))
    return " ".join(filter(None, words)) or None


def _ordered(
    title: str,
    resource: LenientJSON,
    lines: Iterable[str | None],
    *,
    codes: Iterable[LenientJSON],
) -> Rendered:
    at = resource.text("authoredOn", "dateTime") or resource.moment("occurrence")
    return rendered(title, lines, codes=codes, at=at)


def nutrition_order(resource: LenientJSON, names: Names) -> Rendered:
    diet, tube = resource.part("oralDiet"), resource.part("enteralFormula")
    supplements = resource.parts("supplement")
    kinds = [*labels(diet, "type"), *(all_words(one, "type") for one in supplements)]
    name = "; ".join(filter(None, (*kinds, words_of(tube, "baseFormulaType")))) or "not named"
    lines = (
        line("Diet order", name),
        statuses(resource, "status", "intent"),
        line("Instructions", diet.text("instruction"), *timing(diet.part("schedule"))),
        line("Texture", *(words_of(one, "modifier") for one in diet.parts("texture"))),
        line("Fluids", *labels(diet, "fluidConsistencyType")),
        line("Nutrients", *(_nutrient(one) for one in diet.parts("nutrient"))),
        *(_supplement(one) for one in supplements),
        _tube_feeding(tube),
        line("Preferred", *labels(resource, "foodPreferenceModifier")),
        line("Not to be eaten", *labels(resource, "excludeFoodModifier")),
        line("Allergies", *named(resource, "allergyIntolerance", names)),
        line("By", names.of(resource.part("orderer"))),
        line("Ordered", day(resource.text("dateTime"))),
        notes(resource),
    )
    codes = [*diet.parts("type"), tube.part("baseFormulaType")]
    return _ordered(f"Diet order: {name}", resource, lines, codes=codes)


def _nutrient(nutrient: LenientJSON) -> str | None:
    words = (words_of(nutrient, "modifier"), quantity(nutrient.part("amount")))
    return " ".join(filter(None, words)) or None


def _supplement(supplement: LenientJSON) -> str | None:
    return line(
        "Supplement",
        words_of(supplement, "type"),
        supplement.text("productName"),
        quantity(supplement.part("quantity")),
        supplement.text("instruction"),
        *timing(supplement.part("schedule")),
    )


def _tube_feeding(formula: LenientJSON) -> str | None:
    given = formula.parts("administration")
    most = quantity(formula.part("maxVolumeToDeliver"))
    return line(
        "Tube feeding",
        words_of(formula, "baseFormulaType"),
        formula.text("baseFormulaProductName"),
        quantity(formula.part("caloricDensity")),
        words_of(formula, "routeofAdministration"),
        *(quantity(one.part("quantity")) for one in given),
        *(value(one, "rate") for one in given),
        most and f"at most {most}",
        formula.text("administrationInstruction"),
    )


def recommended_immunizations(resource: LenientJSON, _: Names) -> Rendered:
    recommended = resource.parts("recommendation")
    vaccines = dict.fromkeys(filter(None, map(_vaccine, recommended)))
    name = "; ".join(vaccines) or "not named"
    lines = (
        line("Recommended immunizations", name),
        *(line("Recommended", *_recommendation(one)) for one in recommended),
        line("Date", day(resource.text("date"))),
    )
    codes = [code for one in recommended for code in one.parts("vaccineCode")]
    title = f"Recommended immunizations: {name}"
    return rendered(title, lines, codes=codes, at=resource.text("date"))


def _vaccine(recommendation: LenientJSON) -> str | None:
    return all_words(recommendation, "vaccineCode") or words_of(recommendation, "targetDisease")


def _recommendation(recommendation: LenientJSON) -> Iterator[str | None]:
    number = {"valueInteger": recommendation.members.get("doseNumberPositiveInt")}
    dose = recommendation.text("doseNumberString") or value(LenientJSON(number))
    yield _vaccine(recommendation)
    yield words_of(recommendation, "forecastStatus")
    yield all_words(recommendation, "forecastReason")
    yield dose and f"dose {dose}"
    for one in recommendation.parts("dateCriterion"):
        yield " ".join(filter(None, (words_of(one, "code"), day(one.text("value"))))) or None
    yield recommendation.text("description")
