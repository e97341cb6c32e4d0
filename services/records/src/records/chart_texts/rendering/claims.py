from collections.abc import Iterable, Iterator

from records.chart_texts.rendering.document import Names, Rendered, rendered, statuses
from records.lenient_json import LenientJSON
from records.wording.values import all_words, day, from_to, line, quantity, words_of


def claim(resource: LenientJSON, names: Names) -> Rendered:
    services = _services(resource)
    name = next(services, None) or words_of(resource, "type") or "not named"
    is_answered = "outcome" in resource.members
    kind = {"preauthorization": "Prior authorisation", "predetermination": "Predetermination"}.get(
        resource.text("use") or "", "Claim"
    )
    title = f"{'Explanation of benefit' if is_answered else kind}: {name}"
    within = resource.part("billablePeriod")
    lines = (
        line(title.partition(":")[0], name),
        line("Other services", *(one for one in services if one != name)),
        line("Use", resource.text("use"), words_of(resource, "type")),
        statuses(resource, "status"),
        line("Diagnosis", *_named(resource, "diagnosis", names)),
        line("Procedure", *_named(resource, "procedure", names)),
        *_outcome(resource),
        line("Authorisation", *resource.texts("preAuthRef"), *_of_insurance(resource)),
        line("Insurer", resource.part("insurer").text("display"), *_covers(resource)),
        line("Total", *_totals(resource)),
        line("Service period", from_to(within)),
        line("Created", day(resource.text("created"))),
    )
    coded = (*resource.parts("diagnosis"), *resource.parts("procedure"))
    codes = [
        *(item.part("productOrService") for item in resource.parts("item")),
        *(one.part(f"{n}CodeableConcept") for one in coded for n in ("diagnosis", "procedure")),
    ]
    return rendered(title, lines, codes=codes, at=within.text("start") or resource.text("created"))


def claim_response(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "type") or resource.text("use") or "not named"
    lines = (
        line("Answer to a claim", name, names.of(resource.part("request"))),
        line("Use", resource.text("use")),
        statuses(resource, "status"),
        *_outcome(resource),
        line("Authorisation", resource.text("preAuthRef"), from_to(resource.part("preAuthPeriod"))),
        line("Insurer", resource.part("insurer").text("display")),
        line("Total", *_totals(resource)),
        line("Note", *(one.text("text") for one in resource.parts("processNote"))),
        line("Created", day(resource.text("created"))),
    )
    title = f"Answer to a claim: {name}"
    return rendered(title, lines, codes=[resource.part("type")], at=resource.text("created"))


def coverage(resource: LenientJSON, names: Names) -> Rendered:
    payors = [names.of(one) for one in resource.parts("payor")]
    name = words_of(resource, "type") or next(filter(None, payors), None) or "not named"
    classes = (
        " ".join(filter(None, (words_of(one, "type"), one.text("name", "value"))))
        for one in resource.parts("class")
    )
    lines = (
        line("Coverage", name),
        statuses(resource, "status"),
        line("Payor", *payors),
        line("Plan", *classes),
        line("Network", resource.text("network")),
        line("Member number", resource.text("subscriberId"), *_numbers(resource)),
        line("Relationship", words_of(resource, "relationship")),
        line("Period", from_to(resource.part("period"))),
    )
    at = resource.part("period").text("start")
    return rendered(f"Coverage: {name}", lines, codes=[resource.part("type")], at=at)


def _numbers(resource: LenientJSON) -> Iterator[str | None]:
    for one in resource.parts("identifier"):
        yield one.text("value")


def _services(resource: LenientJSON) -> Iterator[str]:
    for item in resource.parts("item"):
        if words := words_of(item, "productOrService"):
            yield words


def _named(resource: LenientJSON, name: str, names: Names) -> Iterator[str | None]:
    for one in resource.parts(name):
        yield words_of(one, f"{name}CodeableConcept") or names.of(one.part(f"{name}Reference"))


def _outcome(resource: LenientJSON) -> Iterable[str | None]:
    errors = (words_of(one, "code") for one in resource.parts("error"))
    return (
        line("Outcome", resource.text("outcome"), *errors),
        line("Decision", resource.text("disposition")),
        line("Reason", *_adjudged(resource)),
    )


def _adjudged(resource: LenientJSON) -> Iterator[str | None]:
    for part in (resource, *resource.parts("item")):
        for one in part.parts("adjudication"):
            yield all_words(one, "reason")


def _of_insurance(resource: LenientJSON) -> Iterator[str]:
    for insurance in resource.parts("insurance"):
        yield from insurance.texts("preAuthRef")


def _covers(resource: LenientJSON) -> Iterator[str | None]:
    for insurance in resource.parts("insurance"):
        yield insurance.part("coverage").text("display")


def _totals(resource: LenientJSON) -> Iterator[str | None]:
    for total in resource.parts("total"):
        amount = quantity(total.part("amount")) or quantity(total)
        category = words_of(total, "category")
        yield f"{category} {amount}" if category and amount else amount
