from records.chart_texts.rendering.attachments import narrative_file
from records.chart_texts.rendering.document import (
    Names,
    Rendered,
    named,
    notes,
    reasons,
    rendered,
    statuses,
)
from records.fhir.bundles.encounter_mapping import known_class
from records.lenient_json import LenientJSON
from records.wording.values import all_words, day, from_to, line, value, words_of

CLASSES = {
    "ACUTE": "inpatient, acute",
    "AMB": "ambulatory",
    "EMER": "emergency",
    "FLD": "in the field",
    "HH": "home health",
    "IMP": "inpatient",
    "NONAC": "inpatient, not acute",
    "OBSENC": "observation",
    "PRENC": "pre-admission",
    "SS": "short stay",
    "VR": "virtual",
}


def encounter(resource: LenientJSON, names: Names) -> Rendered:
    within, of_class = resource.part("period"), resource.part("class")
    code = of_class.text("code") or ""
    known = known_class(of_class.text("system"), code) or code
    class_ = of_class.text("display") or CLASSES.get(known, code)
    name = all_words(resource, "type") or class_ or "not named"
    stay = resource.part("hospitalization")
    lines = (
        line("Visit", name),
        line("Class", class_),
        statuses(resource, "status"),
        line("Service", words_of(resource, "serviceType")),
        line("Reason", *reasons(resource, names)),
        line(
            "Diagnosis", *(names.of(one.part("condition")) for one in resource.parts("diagnosis"))
        ),
        line("With", *(names.of(one.part("individual")) for one in resource.parts("participant"))),
        line(
            "Place",
            names.of(resource.part("serviceProvider")),
            *(names.of(one.part("location")) for one in resource.parts("location")),
        ),
        line("Admitted from", words_of(stay, "admitSource"), names.of(stay.part("origin"))),
        line(
            "Discharge", words_of(stay, "dischargeDisposition"), names.of(stay.part("destination"))
        ),
        line("Date", from_to(within)),
    )
    return rendered(f"Visit: {name}", lines, codes=resource.parts("type"), at=within.text("start"))


def care_plan(resource: LenientJSON, names: Names) -> Rendered:
    name = resource.text("title") or all_words(resource, "category") or "not named"
    activities = resource.parts("activity")
    details = [one.part("detail") for one in activities]
    narrative = resource.part("text")
    is_needed = narrative.text("status") == "additional" or not activities
    lines = (
        line("Care plan", name),
        statuses(resource, "status", "intent"),
        line("Description", resource.text("description")),
        line("For", *named(resource, "addresses", names)),
        line("Activities", *(_activity(one, names) for one in activities)),
        line("Period", from_to(resource.part("period"))),
        notes(resource),
    )
    codes = [*resource.parts("category"), *(one.part("code") for one in details)]
    at = resource.part("period").text("start") or resource.text("created")
    shown = narrative_file(narrative.text("div") or "") if is_needed else ()
    return rendered(f"Care plan: {name}", lines, codes=codes, at=at, files=shown)


def _activity(activity: LenientJSON, names: Names) -> str | None:
    detail = activity.part("detail")
    status = detail.text("status")
    done = all_words(activity, "outcomeCodeableConcept")
    parts = (words_of(detail, "code"), detail.text("description"))
    words = ", ".join(filter(None, parts)) or names.of(activity.part("reference"))
    if detail.truth("doNotPerform"):
        words = f"not to be done: {words or 'not named'}"
    words = f"{words} ({status})" if words and status else words
    progress = (one.text("text") for one in activity.parts("progress"))
    return ", ".join(filter(None, (words, done, *progress))) or None


def goal(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "description") or "not named"
    lines = (
        line("Goal", name),
        statuses(resource, "lifecycleStatus", "achievementStatus"),
        line("Target", *(_target(one) for one in resource.parts("target"))),
        line("For", *named(resource, "addresses", names)),
        line("Start", day(resource.text("startDate"))),
        notes(resource),
    )
    at = resource.text("startDate", "statusDate")
    return rendered(f"Goal: {name}", lines, codes=[resource.part("description")], at=at)


def _target(target: LenientJSON) -> str | None:
    due = target.text("dueDate")
    parts = (words_of(target, "measure"), value(target, "detail"), due and f"until {due}")
    return " ".join(filter(None, parts)) or None


def care_team(resource: LenientJSON, names: Names) -> Rendered:
    name = resource.text("name") or all_words(resource, "category") or "not named"
    lines = (
        line("Care team", name),
        statuses(resource, "status"),
        *(_member(one, names) for one in resource.parts("participant")),
        line("Reason", all_words(resource, "reasonCode")),
        line("Period", from_to(resource.part("period"))),
        notes(resource),
    )
    at = resource.part("period").text("start")
    return rendered(f"Care team: {name}", lines, codes=resource.parts("category"), at=at)


def _member(participant: LenientJSON, names: Names) -> str | None:
    return line(all_words(participant, "role") or "Member", names.of(participant.part("member")))


def device(resource: LenientJSON, _: Names) -> Rendered:
    called = (one.text("name") for one in resource.parts("deviceName"))
    name = words_of(resource, "type") or next(filter(None, called), None) or "not named"
    made, expires = resource.text("manufactureDate"), resource.text("expirationDate")
    carriers = resource.parts("udiCarrier")
    lines = (
        line("Device", name),
        statuses(resource, "status"),
        line("Manufacturer", resource.text("manufacturer"), resource.text("modelNumber")),
        line("Serial number", resource.text("serialNumber")),
        line("Lot", resource.text("lotNumber")),
        line("UDI", *(one.text("carrierHRF", "deviceIdentifier") for one in carriers)),
        line("Safety", all_words(resource, "safety")),
        line("Made", day(made)),
        line("Expires", day(expires)),
        notes(resource),
    )
    return rendered(f"Device: {name}", lines, codes=[resource.part("type")], at=made)


def episode_of_care(resource: LenientJSON, names: Names) -> Rendered:
    name = all_words(resource, "type") or "not named"
    within = resource.part("period")
    lines = (
        line("Episode of care", name),
        statuses(resource, "status"),
        line(
            "Diagnosis", *(names.of(one.part("condition")) for one in resource.parts("diagnosis"))
        ),
        line("Care manager", names.of(resource.part("careManager"))),
        line("Team", *named(resource, "team", names)),
        line("Place", names.of(resource.part("managingOrganization"))),
        line("Period", from_to(within)),
    )
    return rendered(
        f"Episode of care: {name}",
        lines,
        codes=resource.parts("type"),
        at=within.text("start"),
    )
