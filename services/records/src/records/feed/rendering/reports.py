"""Diagnostic reports, and notes in document references."""

from records.chart.sections.fhir_json import Part
from records.feed.rendering.attachments import files, texts
from records.feed.rendering.document import (
    Names,
    Rendered,
    all_words,
    line,
    moment,
    period,
    rendered,
    statuses,
    words_of,
)


def diagnostic_report(resource: Part, names: Names) -> Rendered:
    name = words_of(resource, "code") or "not named"
    lines = (
        line("Report", name),
        line("Category", all_words(resource, "category")),
        line("Date", period(resource, "effective")),
        statuses(resource, "status"),
        line("Conclusion", resource.text("conclusion"), all_words(resource, "conclusionCode")),
        line("Results", *(names.of(one) for one in resource.parts("result"))),
        *texts(resource.parts("presentedForm")),
    )
    codes = [resource.part("code"), *resource.parts("conclusionCode")]
    at = moment(resource, "effective", "issued")
    attached = files(resource.parts("presentedForm"))
    return rendered(f"Report: {name}", lines, codes=codes, at=at, files=attached)


def document_reference(resource: Part, _: Names) -> Rendered:
    """The text is that of the attachments, unchanged, where there is any. Of files it is added."""
    attachments = [one.part("attachment") for one in resource.parts("content")]
    name = (
        words_of(resource, "type")
        or next(filter(None, (one.text("title") for one in attachments)), None)
        or resource.text("description")
        or "not named"
    )
    lines = texts(attachments) or (
        line("Document", name),
        line("Description", resource.text("description")),
        line("Category", all_words(resource, "category")),
        line("Titles", *(one.text("title") for one in attachments)),
        statuses(resource, "status", "docStatus"),
    )
    within = resource.part("context").part("period")
    at = resource.text("date") or within.text("start")
    attached = files(attachments)
    return rendered(name, lines, codes=[resource.part("type")], at=at, files=attached)
