from dataclasses import replace
from datetime import datetime

from records.chart_texts.rendering.attachments import files, texts, unread
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
from records.lenient_json import LenientJSON
from records.wording.values import all_words, line, words_of


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
        *contained_results(resource),
        line("By", *named(resource, "performer", names)),
        line("Read by", *named(resource, "resultsInterpreter", names)),
        *texts(attached),
    )
    codes = [resource.part("code"), *resource.parts("conclusionCode")]
    at = resource.moment("effective", "issued")
    return rendered(
        f"Report: {name}",
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
    both = filter(None, (resource.text("status"), resource.text("docStatus")))
    statuses_shown = ", ".join(one for one in both if one.lower() not in {"current", "final"})
    suffix = f" ({statuses_shown})" if statuses_shown else ""
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
        f"{name[: MAX_TITLE - len(suffix)]}{suffix}",
        lines,
        codes=[resource.part("type")],
        at=at,
        files=files(attachments),
        unread=() if written else not_read,
    )
    return replace(found, unread=not_read)


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
    chief_complaint: str, text: str | None, status: str | None, at: datetime
) -> Rendered | None:
    if text is None or not text.strip() or status == SummaryStatus.REJECTED:
        return None
    title = f"Encounter summary ({status})" if status else "Encounter summary"
    return Rendered(f"{title}: {chief_complaint}"[:MAX_TITLE], text, occurred_at=at)
