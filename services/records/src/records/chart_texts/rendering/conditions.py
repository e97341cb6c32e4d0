from collections.abc import Iterable

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
from records.fhir.r4.absences import absence_of
from records.fhir.r4.medications import with_code
from records.fhir.r4.standings import counts
from records.lenient_json import NOTHING, LenientJSON, label
from records.wording.dosages import dosage, dosages_of
from records.wording.values import all_words, day, from_to, line, quantity, value, words_of


def _stated_absence(type_: str, resource: LenientJSON) -> str | None:
    absence = absence_of(type_, resource)
    if absence is None:
        return None
    return f"{'Stated absence of' if absence.is_known else 'No information about'} {absence.of}"


def condition(resource: LenientJSON, _: Names) -> Rendered:
    kind = _stated_absence("Condition", resource) or "Problem"
    name = words_of(resource, "code") or "not named"
    onset = period(resource, "onset") or value(resource, "onset")
    abated = period(resource, "abatement") or value(resource, "abatement")
    lines = (
        line(kind, name),
        statuses(resource, "clinicalStatus", "verificationStatus"),
        line("Category", all_words(resource, "category")),
        line("Severity", words_of(resource, "severity")),
        line("Stage", *(_stage(one) for one in resource.parts("stage"))),
        line("Body site", all_words(resource, "bodySite")),
        line("Onset", onset),
        line("Ended", abated),
        line("Recorded", day(resource.text("recordedDate"))),
        notes(resource),
    )
    at = resource.moment("onset", "recordedDate")
    return rendered(f"{kind}: {name}", lines, codes=[resource.part("code")], at=at)


def _stage(stage: LenientJSON) -> str | None:
    return ", ".join(filter(None, (words_of(stage, "summary"), words_of(stage, "type")))) or None


def allergy(resource: LenientJSON, _: Names) -> Rendered:
    kind = _stated_absence("AllergyIntolerance", resource) or "Allergy"
    name = words_of(resource, "code") or "not named"
    lines = (
        line(kind, name),
        statuses(resource, "clinicalStatus", "verificationStatus"),
        line("Kind", resource.text("type"), *resource.texts("category")),
        line("Criticality", resource.text("criticality")),
        *(_reaction(one) for one in resource.parts("reaction")),
        line("Onset", period(resource, "onset") or value(resource, "onset")),
        line("Recorded", day(resource.text("recordedDate"))),
        notes(resource),
    )
    at = resource.moment("onset", "recordedDate")
    return rendered(f"{kind}: {name}", lines, codes=[resource.part("code")], at=at)


def _reaction(reaction: LenientJSON) -> str | None:
    return line(
        "Reaction",
        all_words(reaction, "manifestation"),
        words_of(reaction, "substance"),
        reaction.text("severity"),
        reaction.text("description"),
    )


def medication(resource: LenientJSON, names: Names) -> Rendered:
    name = medication_name(resource, names)
    is_forbidden = resource.truth("doNotPerform")
    is_taken = resource.text("status") != "not-taken"
    kind = "Medication" if is_taken else "Medication not taken"
    kind = "Medication not to be given" if is_forbidden else kind
    kind = _stated_absence("MedicationStatement", resource) or kind
    written = day(resource.text("authoredOn", "dateAsserted"))
    lines = (
        line(kind, name),
        statuses(resource, "status", "intent"),
        line("Reason for the status", all_words(resource, "statusReason")),
        line("Priority", resource.text("priority")),
        *map(dosage, dosages_of(resource)),
        *_supply(resource.part("dispenseRequest"), names),
        line("Taken" if is_taken else "Not taken", period(resource, "effective")),
        line("Reason", *reasons(resource, names)),
        line(
            "By", *named(resource, "requester", names), *named(resource, "informationSource", names)
        ),
        line("Written", written),
        notes(resource),
    )
    at = resource.text("authoredOn") or resource.moment("effective", "dateAsserted")
    return rendered(f"{kind}: {name}", lines, codes=medication_codes(resource, names), at=at)


def medication_codes(resource: LenientJSON, names: Names) -> list[LenientJSON]:
    stored = names.medication_of(resource.part("medicationReference"))
    return [resource.part("medicationCodeableConcept"), medication_concept(resource), stored]


def medication_name(resource: LenientJSON, names: Names) -> str:
    return (
        words_of(resource, "medicationCodeableConcept")
        or label(medication_concept(resource))
        or names.of(resource.part("medicationReference"))
        or "not named"
    )


def medication_concept(resource: LenientJSON) -> LenientJSON:
    target = resource.part("medicationReference").text("reference")
    return with_code(resource.contained(target) or NOTHING).part("code")


def _supply(request: LenientJSON, names: Names) -> Iterable[str | None]:
    refills = value(LenientJSON({"valueInteger": request.members.get("numberOfRepeatsAllowed")}))
    lasts = quantity(request.part("expectedSupplyDuration"))
    yield line("Supply", quantity(request.part("quantity")), lasts and f"for {lasts}")
    yield line("Refills", refills)
    yield line("Valid", from_to(request.part("validityPeriod")))
    yield line("Pharmacy", names.of(request.part("performer")))


def procedure(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "code") or "not named"
    kind = _stated_absence("Procedure", resource) or "Procedure"
    performed = period(resource, "performed") or value(resource, "performed")
    lines = (
        line(kind, name),
        statuses(resource, "status"),
        line("Reason for the status", all_words(resource, "statusReason")),
        line("Performed" if counts("Procedure", resource) else "Was to be performed", performed),
        line("Body site", all_words(resource, "bodySite")),
        line("Reason", *reasons(resource, names)),
        line("Outcome", words_of(resource, "outcome")),
        line("Complication", all_words(resource, "complication")),
        line("Follow-up", all_words(resource, "followUp")),
        line("By", *named(resource, "performer", names)),
        notes(resource),
    )
    at = resource.moment("performed")
    return rendered(f"{kind}: {name}", lines, codes=[resource.part("code")], at=at)


def immunization(resource: LenientJSON, names: Names) -> Rendered:
    kind = _stated_absence("Immunization", resource) or "Immunization"
    name = words_of(resource, "vaccineCode") or "not named"
    lines = (
        line(kind, name),
        statuses(resource, "status"),
        line("Reason for the status", all_words(resource, "statusReason")),
        line(
            "Given" if counts("Immunization", resource) else "Was to be given",
            period(resource, "occurrence"),
        ),
        line("Subpotent", all_words(resource, "subpotentReason") or "yes")
        if resource.truth("isSubpotent")
        else None,
        line("Dose", *(_dose(one) for one in resource.parts("protocolApplied"))),
        line("Reason", *reasons(resource, names)),
        line("Site", words_of(resource, "site"), words_of(resource, "route")),
        line("Amount", quantity(resource.part("doseQuantity"))),
        line("Manufacturer", names.of(resource.part("manufacturer"))),
        line("Lot", resource.text("lotNumber"), _expires(resource)),
        line("By", *named(resource, "performer", names)),
        notes(resource),
    )
    at = resource.text("occurrenceDateTime", "recorded")
    return rendered(f"{kind}: {name}", lines, codes=[resource.part("vaccineCode")], at=at)


def _expires(resource: LenientJSON) -> str | None:
    written = day(resource.text("expirationDate"))
    return written and f"expires {written}"


def _dose(protocol: LenientJSON) -> str | None:
    number = protocol.text("doseNumberString") or value(
        LenientJSON({"valueInteger": protocol.members.get("doseNumberPositiveInt")})
    )
    diseases = all_words(protocol, "targetDisease")
    return " ".join(filter(None, (number, f"against {diseases}" if diseases else None))) or None
