from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from html import escape

from records.chart_texts.rendering.attachments import files, narrative_file, texts, unread
from records.chart_texts.rendering.document import (
    MAX_TITLE,
    Names,
    Rendered,
    named,
    notes,
    period,
    reasons,
    rendered,
    statuses,
)
from records.chart_texts.rendering.observations import contained_results
from records.encounters.codes import SummaryStatus
from records.fhir.r4.standings import counts
from records.lenient_json import LenientJSON
from records.wording.values import all_words, day, line, quantity, value, words_of


def diagnostic_report(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "code") or "not named"
    attached = resource.parts("presentedForm")
    lines = (
        line("Report", name),
        line("Category", all_words(resource, "category")),
        line("Date", period(resource, "effective")),
        statuses(resource, "status"),
        line("Conclusion", resource.text("conclusion"), all_words(resource, "conclusionCode")),
        line("Results", *named(resource, "result", names)),
        *contained_results(resource, names),
        line("By", *named(resource, "performer", names)),
        line("Read by", *named(resource, "resultsInterpreter", names)),
        *texts(attached),
    )
    codes = [resource.part("code"), *resource.parts("conclusionCode")]
    at = resource.moment("effective", "issued")
    return rendered(
        _marked(f"Report: {name}", resource.text("status")),
        lines,
        codes=codes,
        at=at,
        files=files(attached),
        unread=unread(attached),
    )


def document_reference(resource: LenientJSON, _: Names) -> Rendered:
    attachments = [one.part("attachment") for one in resource.parts("content")]
    name = (
        words_of(resource, "type")
        or next(filter(None, (one.text("title") for one in attachments)), None)
        or resource.text("description")
        or "not named"
    )
    not_read = unread(attachments)
    written = texts(attachments)
    lines = written or (
        line("Document", name),
        line("Description", resource.text("description")),
        line("Category", all_words(resource, "category")),
        line("Titles", *(one.text("title") for one in attachments)),
        statuses(resource, "status", "docStatus"),
    )
    within = resource.part("context").part("period")
    at = resource.text("date") or within.text("start")
    found = rendered(
        _marked(name, resource.text("status"), resource.text("docStatus")),
        lines,
        codes=[resource.part("type")],
        at=at,
        files=files(attachments),
        unread=() if written else not_read,
    )
    return replace(found, unread=not_read)


def _marked(name: str, *statuses: str | None) -> str:
    """Return a title with the statuses: only the first passage of a long text shows them, too."""
    shown = ", ".join(one for one in statuses if one and one.lower() not in {"current", "final"})
    suffix = f" ({shown})" if shown else ""
    return f"{name[: MAX_TITLE - len(suffix)]}{suffix}"


def media(resource: LenientJSON, names: Names) -> Rendered:
    content = [resource.part("content")]
    name = (
        words_of(resource, "type")
        or words_of(resource, "modality")
        or content[0].text("title")
        or "not named"
    )
    lines = (
        line("Media", name),
        statuses(resource, "status"),
        line("Modality", words_of(resource, "modality")),
        line("View", words_of(resource, "view")),
        line("Body site", words_of(resource, "bodySite")),
        line("Title", content[0].text("title")),
        line("Reason", *reasons(resource, names)),
        line("Date", period(resource, "created")),
        line("By", names.of(resource.part("operator"))),
        notes(resource),
        *texts(content),
    )
    return rendered(
        f"Media: {name}",
        lines,
        codes=[resource.part("type"), resource.part("modality")],
        at=resource.moment("created", "issued"),
        files=files(content),
        unread=unread(content),
    )


def summary(
    chief_complaint: str | None, text: str | None, status: str | None, at: datetime
) -> Rendered | None:
    if text is None or not text.strip() or status == SummaryStatus.REJECTED:
        return None
    title = f"Encounter summary ({status})" if status else "Encounter summary"
    title = f"{title}: {chief_complaint}" if chief_complaint else title
    return Rendered(title[:MAX_TITLE], text, occurred_at=at)


def composition(resource: LenientJSON, names: Names) -> Rendered:
    name = resource.text("title") or words_of(resource, "type") or "not named"
    attached = [*_entries(resource)]
    lines = (
        line("Document", name),
        line("Type", words_of(resource, "type")),
        line("Category", all_words(resource, "category")),
        statuses(resource, "status"),
        line("By", *named(resource, "author", names)),
        line("Date", day(resource.text("date"))),
        *_sections(resource, names),
        *texts(attached),
    )
    return rendered(
        _marked(name, resource.text("status")),
        lines,
        codes=[resource.part("type")],
        at=resource.text("date"),
        files=(*narrative_file("".join(_narratives(resource))), *files(attached)),
        unread=unread(attached),
    )


def _entries(resource: LenientJSON) -> Iterator[LenientJSON]:
    for _, section in _titled(resource):
        yield from section.parts("entry")


def _sections(resource: LenientJSON, names: Names) -> Iterator[str | None]:
    for title, section in _titled(resource):
        yield line(title, *named(section, "entry", names), words_of(section, "emptyReason"))


def _narratives(resource: LenientJSON) -> Iterator[str]:
    for title, section in _titled(resource):
        narrative = section.part("text").text("div") or ""
        if narrative.strip():
            yield f"<h2>{escape(title)}</h2>{narrative}"


def _titled(resource: LenientJSON) -> Iterator[tuple[str, LenientJSON]]:
    waiting = [("", section) for section in resource.parts("section")[::-1]]
    while waiting:
        above, section = waiting.pop()
        own = section.text("title") or words_of(section, "code")
        yield " - ".join(filter(None, (above, own))) or "Section", section
        waiting += [(own or above, one) for one in section.parts("section")[::-1]]


def communication(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "topic") or all_words(resource, "category") or "not named"
    payload = resource.parts("payload")
    attached = [
        one.part(name) for one in payload for name in ("contentAttachment", "contentReference")
    ]
    sent = resource.text("sent", "received")
    lines = (
        line("Message", name),
        statuses(resource, "status"),
        line("Reason for the status", words_of(resource, "statusReason")),
        line("Priority", resource.text("priority")),
        line("Category", all_words(resource, "category")),
        line("Sent", day(sent)),
        line("From", names.of(resource.part("sender"))),
        line("To", *named(resource, "recipient", names)),
        line("Reason", *reasons(resource, names)),
        line("About", *(names.of(one.part("contentReference")) for one in payload)),
        line("Text", *(one.text("contentString") for one in payload)),
        notes(resource),
        *texts(attached),
    )
    return rendered(
        f"Message: {name}",
        lines,
        codes=[*resource.parts("category"), *resource.parts("reasonCode")],
        at=sent,
        files=files(attached),
        unread=unread(attached),
    )


MODALITIES = {
    "CR": "X-ray",
    "CT": "CT (computed tomography)",
    "DX": "X-ray",
    "ECG": "electrocardiography",
    "ES": "endoscopy",
    "MG": "mammography",
    "MR": "MRI (magnetic resonance imaging)",
    "NM": "nuclear medicine",
    "OCT": "optical coherence tomography",
    "PT": "PET (positron emission tomography)",
    "RF": "fluoroscopy",
    "US": "ultrasound",
    "XA": "angiography",
}


def imaging_study(resource: LenientJSON, names: Names) -> Rendered:
    series = resource.parts("series")
    kinds = [one for part in (resource, *series) for one in part.parts("modality")]
    kind = "; ".join(dict.fromkeys(filter(None, map(_modality, kinds))))
    name = resource.text("description") or all_words(resource, "procedureCode") or kind
    at = resource.text("started")
    lines = (
        line("Imaging", name or "not named", kind),
        statuses(resource, "status"),
        line(
            "Done" if counts("ImagingStudy", resource) else "Not done",
            all_words(resource, "procedureCode"),
        ),
        line("Body site", *(_coded(one.part("bodySite")) for one in series)),
        line("Side", *(_coded(one.part("laterality")) for one in series)),
        line("Series", *(one.text("description") for one in series)),
        line("Reason", *reasons(resource, names)),
        line("Date", day(at)),
        line("Ordered by", names.of(resource.part("referrer"))),
        line("Read by", *named(resource, "interpreter", names)),
        line("Place", names.of(resource.part("location"))),
        notes(resource),
    )
    return rendered(
        f"Imaging: {name or 'not named'}",
        lines,
        codes=[
            *resource.parts("procedureCode"),
            *(LenientJSON({"coding": one.members}) for one in kinds),
        ],
        at=at,
    )


def _modality(coding: LenientJSON) -> str | None:
    return MODALITIES.get(coding.text("code") or "") or _coded(coding)


def _coded(coding: LenientJSON) -> str | None:
    return coding.text("display", "code")


def specimen(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "type") or "not named"
    taken = resource.part("collection")
    lines = (
        line("Specimen", name),
        statuses(resource, "status"),
        line("Taken", period(taken, "collected")),
        line("By", names.of(taken.part("collector"))),
        line("Method", words_of(taken, "method")),
        line("Body site", words_of(taken, "bodySite")),
        line("Amount", quantity(taken.part("quantity"))),
        line("Fasting", value(taken, "fastingStatus")),
        line("Condition", all_words(resource, "condition")),
        line("Received", day(resource.text("receivedTime"))),
        line("Accession number", resource.part("accessionIdentifier").text("value")),
        notes(resource),
    )
    return rendered(
        f"Specimen: {name}",
        lines,
        codes=[resource.part("type")],
        at=taken.moment("collected") or resource.text("receivedTime"),
    )
