from records.chart_texts.rendering.conditions import medication_codes, medication_name
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
from records.fhir.r4.standings import counts
from records.lenient_json import LenientJSON
from records.wording.dosages import administered, dosage, dosages_of
from records.wording.values import all_words, day, line, quantity, words_of


def administration(resource: LenientJSON, names: Names) -> Rendered:
    name = medication_name(resource, names)
    kind, when = "Medication not given", "Was to be given"
    if counts("MedicationAdministration", resource):
        kind, when = "Medication given", "Given"
    if resource.text("status") == "on-hold":
        kind, when = "Medication on hold", "Time"
    lines = (
        line(kind, name),
        statuses(resource, "status"),
        line("Reason for the status", all_words(resource, "statusReason")),
        line(when, period(resource, "effective")),
        line("Dose", *administered(resource.part("dosage"))),
        line("Reason", *reasons(resource, names)),
        line("By", *named(resource, "performer", names)),
        notes(resource),
    )
    return rendered(
        f"{kind}: {name}",
        lines,
        codes=medication_codes(resource, names),
        at=resource.moment("effective"),
    )


def dispense(resource: LenientJSON, names: Names) -> Rendered:
    name = medication_name(resource, names)
    is_done = counts("MedicationDispense", resource) and resource.text("status") != "on-hold"
    handed_over = resource.text("whenHandedOver")
    is_waiting = resource.text("status") == "in-progress" and handed_over is None
    kind = "Medication dispensed" if is_done else "Medication not dispensed"
    kind = "Medication ready, not handed over" if is_waiting else kind
    lasts = quantity(resource.part("daysSupply"))
    lines = (
        line(kind, name),
        statuses(resource, "status"),
        line("Reason for the status", words_of(resource, "statusReasonCodeableConcept")),
        line("Kind", words_of(resource, "type")),
        line("Amount", quantity(resource.part("quantity")), lasts and f"for {lasts}"),
        *map(dosage, dosages_of(resource)),
        line("Prepared", day(resource.text("whenPrepared"))),
        line("Handed over", day(handed_over)),
        line("By", *named(resource, "performer", names)),
        line("To", *named(resource, "receiver", names)),
        notes(resource),
    )
    return rendered(
        f"{kind}: {name}",
        lines,
        codes=medication_codes(resource, names),
        at=handed_over or resource.text("whenPrepared"),
        counts=is_done,
    )
