from collections.abc import Iterator
from html import escape

from records.chart_texts.rendering.attachments import files, narrative_file, texts, unread
from records.chart_texts.rendering.document import (
    MAX_TITLE,
    Names,
    Rendered,
    named,
    notes,
    reasons,
    rendered,
    statuses,
)
from records.lenient_json import LenientJSON
from records.wording.values import all_words, day, line, words_of


def composition(resource: LenientJSON, names: Names) -> Rendered:
    name = resource.text("title") or words_of(resource, "type") or "not named"
    status = resource.text("status")
    suffix = "" if status in {None, "final"} else f" ({status})"
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
        f"{name[: MAX_TITLE - len(suffix)]}{suffix}",
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
