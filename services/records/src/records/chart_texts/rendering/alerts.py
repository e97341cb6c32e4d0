from collections.abc import Iterable, Iterator

from records.chart_texts.rendering.attachments import files, texts, unread
from records.chart_texts.rendering.document import (
    Names,
    Rendered,
    named,
    period,
    rendered,
    statuses,
)
from records.lenient_json import LenientJSON, label
from records.wording.values import all_words, day, from_to, line, words_of

# HL7 and LOINC codes of advance directives.
DIRECTIVES = {
    "42348-3": "Advance directive",
    "81334-5": "Portable order for life-sustaining treatment (POLST)",
    "acd": "Advance directive",
    "adr": "Advance directive",
    "dnr": "Do not resuscitate (DNR)",
    "emrgonly": "Emergency treatment only",
    "hcd": "Health care directive",
    "polst": "Portable order for life-sustaining treatment (POLST)",
}
DECISIONS = {"deny": "does not permit", "permit": "permits"}


def flag(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "code") or "not named"
    status, within = resource.text("status"), resource.part("period")
    kind = "Flag" if status in {None, "active"} else f"Flag ({status})"
    lines = (
        line(kind, name),
        statuses(resource, "status"),
        line("Category", all_words(resource, "category")),
        line("Period", from_to(within)),
        line("By", names.of(resource.part("author"))),
    )
    codes = [resource.part("code")]
    return rendered(
        f"{kind}: {name}",
        lines,
        codes=codes,
        at=within.text("start"),
        counts=status != "inactive",
    )


def consent(resource: LenientJSON, names: Names) -> Rendered:
    concepts = [*resource.parts("category"), resource.part("scope")]
    of_care = [
        one for each in concepts for code in _codes_of(each) if (one := DIRECTIVES.get(code))
    ]
    name = "; ".join(dict.fromkeys(_words_of_consent(concepts[:-1])))
    name = name or next(iter(of_care), None) or label(concepts[-1]) or "not named"
    status, provision = resource.text("status"), resource.part("provision")
    kind = "Code status and advance directive" if of_care else "Consent"
    title = f"{kind}{'' if status in {None, 'active'} else f' ({status})'}: {name}"
    attached = resource.parts("sourceAttachment")
    lines = (
        line(title.partition(": ")[0], name),
        statuses(resource, "status"),
        line("Scope", label(concepts[-1])),
        line("Decision", *_decisions(provision, names)),
        line("Policy", words_of(resource, "policyRule")),
        line("Period", from_to(provision.part("period"))),
        line("Date", day(resource.text("dateTime"))),
        line("By", *named(resource, "performer", names)),
        line("Verified", *_verified(resource, names)),
        *texts(attached),
    )
    return rendered(
        title,
        lines,
        codes=resource.parts("category"),
        at=resource.text("dateTime"),
        files=files(attached),
        unread=unread(attached),
        counts=status != "inactive",
    )


def _codes_of(concept: LenientJSON) -> list[str]:
    return [code for one in concept.parts("coding") if (code := one.text("code"))]


def _words_of_consent(categories: Iterable[LenientJSON]) -> Iterator[str]:
    for one in categories:
        known = (DIRECTIVES[code] for code in _codes_of(one) if code in DIRECTIVES)
        if words := one.text("text") or next(known, None) or label(one):
            yield words


def _decisions(provision: LenientJSON, names: Names) -> Iterator[str | None]:
    waiting = [provision]
    while waiting:
        one = waiting.pop()
        verb = DECISIONS.get(one.text("type") or "")
        who = filter(None, (names.of(actor.part("reference")) for actor in one.parts("actor")))
        role = filter(None, (words_of(actor, "role") for actor in one.parts("actor")))
        data = filter(None, (names.of(each.part("reference")) for each in one.parts("data")))
        limits = {
            "to": ", ".join(who) or ", ".join(role),
            "of": ", ".join((*_shown(one, "securityLabel", "class"), *data)),
            "for": ", ".join(_shown(one, "purpose")),
            "of the time": from_to(one.part("dataPeriod")),
            "valid": None if one is provision else from_to(one.part("period")),
        }
        limited = (f"{before} {words}" for before, words in limits.items() if words)
        about = (all_words(one, "action"), all_words(one, "code"), *limited)
        yield ": ".join(filter(None, (verb, ", ".join(filter(None, about))))) or None
        waiting += one.parts("provision")[::-1]


def _shown(provision: LenientJSON, *names: str) -> Iterator[str]:
    for one in (coding for name in names for coding in provision.parts(name)):
        if words := one.text("display", "code"):
            yield words


def _verified(resource: LenientJSON, names: Names) -> Iterator[str | None]:
    for one in resource.parts("verification"):
        with_ = names.of(one.part("verifiedWith"))
        words = (
            "yes" if one.truth("verified") else "no",
            with_ and f"with {with_}",
            day(one.text("verificationDate")),
        )
        yield " ".join(filter(None, words))


def adverse_event(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "event") or all_words(resource, "category") or "not named"
    is_near_miss = resource.text("actuality") == "potential"
    kind = "Near miss" if is_near_miss else "Adverse event"
    at = resource.text("date", "detected", "recordedDate")
    lines = (
        line(kind, name),
        line("Category", all_words(resource, "category")),
        line("Seriousness", words_of(resource, "seriousness")),
        line("Severity", words_of(resource, "severity")),
        line("Outcome", words_of(resource, "outcome")),
        line("Suspected", *(_suspect(one, names) for one in resource.parts("suspectEntity"))),
        line("Led to", *named(resource, "resultingCondition", names)),
        line("Place", names.of(resource.part("location"))),
        line("Date", day(at)),
        line("Recorded by", names.of(resource.part("recorder"))),
    )
    codes = [resource.part("event")]
    return rendered(f"{kind}: {name}", lines, codes=codes, at=at, counts=not is_near_miss)


def _suspect(entity: LenientJSON, names: Names) -> str | None:
    judged = (words_of(one, "assessment") for one in entity.parts("causality"))
    words = (names.of(entity.part("instance")), *judged)
    return ", ".join(filter(None, words)) or None


def detected_issue(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "code") or resource.text("detail") or "not named"
    lines = (
        line("Detected issue", name),
        statuses(resource, "status"),
        line("Severity", resource.text("severity")),
        line("Detail", resource.text("detail")),
        line("Between", *named(resource, "implicated", names)),
        line("Done about it", *(words_of(one, "action") for one in resource.parts("mitigation"))),
        line("Identified", period(resource, "identified")),
        line("By", names.of(resource.part("author"))),
    )
    return rendered(
        f"Detected issue: {name}",
        lines,
        codes=[resource.part("code")],
        at=resource.moment("identified"),
    )
