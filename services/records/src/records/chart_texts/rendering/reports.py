from datetime import datetime

from records.chart_texts.rendering.attachments import files, texts
from records.chart_texts.rendering.document import (
    MAX_TITLE,
    Names,
    Rendered,
    all_words,
    line,
    named,
    period,
    rendered,
    statuses,
    words_of,
)
from records.encounters.codes import SummaryStatus
from records.lenient_json import LenientJSON


def diagnostic_report(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "code") or "not named"
    lines = (
        line("Report", name),
        line("Category", all_words(resource, "category")),
        line("Date", period(resource, "effective")),
        statuses(resource, "status"),
        line("Conclusion", resource.text("conclusion"), all_words(resource, "conclusionCode")),
        line("Results", *named(resource, "result", names)),
        line("By", *named(resource, "performer", names)),
        line("Read by", *named(resource, "resultsInterpreter", names)),
        *texts(resource.parts("presentedForm")),
    )
    codes = [resource.part("code"), *resource.parts("conclusionCode")]
    at = resource.moment("effective", "issued")
    attached = files(resource.parts("presentedForm"))
    return rendered(f"Report: {name}", lines, codes=codes, at=at, files=attached)


def document_reference(resource: LenientJSON, _: Names) -> Rendered:
    """Retrieval adds the texts of files."""
    attachments = [one.part("attachment") for one in resource.parts("content")]
    name = (
        words_of(resource, "type")
        or next(filter(None, (one.text("title") for one in attachments)), None)
        or resource.text("description")
        or "not named"
    )
    written = filter(None, (resource.text("status"), resource.text("docStatus")))
    statuses_shown = ", ".join(one for one in written if one.lower() not in {"current", "final"})
    suffix = f" ({statuses_shown})" if statuses_shown else ""
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
    title = f"{name[: MAX_TITLE - len(suffix)]}{suffix}"
    return rendered(title, lines, codes=[resource.part("type")], at=at, files=attached)


def summary(
    chief_complaint: str, text: str | None, status: str | None, at: datetime
) -> Rendered | None:
    if text is None or not text.strip() or status == SummaryStatus.REJECTED:
        return None
    title = f"Encounter summary ({status})" if status else "Encounter summary"
    return Rendered(f"{title}: {chief_complaint}"[:MAX_TITLE], text, occurred_at=at)
