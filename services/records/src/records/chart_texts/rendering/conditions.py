"""Problems, allergies, medications, procedures and immunisations."""

from collections.abc import Iterable

from records.chart_texts.rendering.document import (
    Names,
    Rendered,
    all_words,
    day,
    line,
    notes,
    period,
    rendered,
    statuses,
    value,
    words_of,
)
from records.lenient_json import NOTHING, LenientJSON


def condition(resource: LenientJSON, _: Names) -> Rendered:
    name = words_of(resource, "code") or "not named"
    onset = period(resource, "onset") or value(resource, "onset")
    abated = period(resource, "abatement") or value(resource, "abatement")
    lines = (
        line("Problem", name),
        statuses(resource, "clinicalStatus", "verificationStatus"),
        line("Category", all_words(resource, "category")),
        line("Severity", words_of(resource, "severity")),
        line("Body site", all_words(resource, "bodySite")),
        line("Onset", onset),
        line("Ended", abated),
        line("Recorded", day(resource.text("recordedDate"))),
        notes(resource),
    )
    at = resource.moment("onset", "recordedDate")
    return rendered(f"Problem: {name}", lines, codes=[resource.part("code")], at=at)


def allergy(resource: LenientJSON, _: Names) -> Rendered:
    name = words_of(resource, "code") or "not named"
    lines = (
        line("Allergy", name),
        statuses(resource, "clinicalStatus", "verificationStatus"),
        line("Kind", resource.text("type"), *resource.texts("category")),
        line("Criticality", resource.text("criticality")),
        *(_reaction(one) for one in resource.parts("reaction")),
        line("Onset", period(resource, "onset") or value(resource, "onset")),
        line("Recorded", day(resource.text("recordedDate"))),
        notes(resource),
    )
    at = resource.moment("onset", "recordedDate")
    return rendered(f"Allergy: {name}", lines, codes=[resource.part("code")], at=at)


def _reaction(reaction: LenientJSON) -> str | None:
    return line(
        "Reaction",
        all_words(reaction, "manifestation"),
        words_of(reaction, "substance"),
        reaction.text("severity"),
        reaction.text("description"),
    )


def medication(resource: LenientJSON, names: Names) -> Rendered:
    """Render a MedicationRequest or a MedicationStatement."""
    concept = _medication_concept(resource)
    name = (
        words_of(resource, "medicationCodeableConcept")
        or words_of(LenientJSON({"code": concept.members}), "code")
        or names.of(resource.part("medicationReference"))
        or "not named"
    )
    written = day(resource.text("authoredOn", "dateAsserted"))
    lines = (
        line("Medication", name),
        line("Not to be given", "yes") if resource.truth("doNotPerform") else None,
        statuses(resource, "status", "intent"),
        line("Reason for the status", all_words(resource, "statusReason")),
        *(_dosage(one) for n in ("dosageInstruction", "dosage") for one in resource.parts(n)),
        line("Taken", period(resource, "effective")),
        line("Reason", *_reasons(resource, names)),
        line("Written", written),
        notes(resource),
    )
    at = resource.text("authoredOn") or resource.moment("effective", "dateAsserted")
    codes = [resource.part("medicationCodeableConcept"), concept]
    return rendered(f"Medication: {name}", lines, codes=codes, at=at)


def _medication_concept(resource: LenientJSON) -> LenientJSON:
    """Return the code of the contained medication to which a resource refers."""
    target = resource.part("medicationReference").text("reference")
    return (resource.contained(target) or NOTHING).part("code")


def _dosage(dosage: LenientJSON) -> str | None:
    as_needed = dosage.truth("asNeededBoolean") or "asNeededCodeableConcept" in dosage.members
    doses = (value(one, "dose") for one in dosage.parts("doseAndRate"))
    return line(
        "Dosage",
        dosage.text("text"),
        dosage.text("patientInstruction"),
        *doses,
        words_of(dosage, "route"),
        words_of(dosage.part("timing"), "code"),
        "as needed" if as_needed else None,
        words_of(dosage, "asNeededCodeableConcept"),
    )


def procedure(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "code") or "not named"
    lines = (
        line("Procedure", name),
        statuses(resource, "status"),
        line("Reason for the status", all_words(resource, "statusReason")),
        line("Performed", period(resource, "performed") or value(resource, "performed")),
        line("Body site", all_words(resource, "bodySite")),
        line("Reason", *_reasons(resource, names)),
        line("Outcome", words_of(resource, "outcome")),
        line("Complication", all_words(resource, "complication")),
        line("Follow-up", all_words(resource, "followUp")),
        notes(resource),
    )
    at = resource.moment("performed")
    return rendered(f"Procedure: {name}", lines, codes=[resource.part("code")], at=at)


def immunization(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "vaccineCode") or "not named"
    lines = (
        line("Immunization", name),
        statuses(resource, "status"),
        line("Reason for the status", all_words(resource, "statusReason")),
        line("Given", period(resource, "occurrence")),
        line("Dose", *(_dose(one) for one in resource.parts("protocolApplied"))),
        line("Reason", *_reasons(resource, names)),
        line("Site", words_of(resource, "site"), words_of(resource, "route")),
        notes(resource),
    )
    at = resource.text("occurrenceDateTime", "recorded")
    return rendered(f"Immunization: {name}", lines, codes=[resource.part("vaccineCode")], at=at)


def _dose(protocol: LenientJSON) -> str | None:
    number = protocol.text("doseNumberString") or value(
        LenientJSON({"valueInteger": protocol.members.get("doseNumberPositiveInt")})
    )
    diseases = all_words(protocol, "targetDisease")
    return " ".join(filter(None, (number, f"against {diseases}" if diseases else None))) or None


def _reasons(resource: LenientJSON, names: Names) -> Iterable[str | None]:
    yield all_words(resource, "reasonCode")
    for reference in resource.parts("reasonReference"):
        yield names.of(reference)
