"""Converts elements to search values; an element with an unexpected shape has none."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from records.fhir.r4.search import values
from records.fhir.r4.search.values import (
    URI,
    Interval,
    Reference,
    Text,
    Token,
    Value,
    read_imported_interval,
    read_reference,
)
from records.lenient_json import NUMBER
from records.name_matching import words

TRUTH_VALUES = "http://terminology.hl7.org/CodeSystem/special-values"
MAX_NORMALISED = 200  # Characters per text.
Node = Mapping[str, object]


def normalise(text: str) -> str:
    return " ".join(words(text[:MAX_NORMALISED]))


def _member(node: Node, name: str) -> str | None:
    text = node.get(name)
    return text if isinstance(text, str) and text else None


def _items(content: object) -> list[object]:
    return content if isinstance(content, list) else [content]


def _nodes(content: object) -> list[Node]:
    return [item for item in _items(content) if isinstance(item, dict)]


def _boolean(content: bool) -> Iterator[Token]:
    yield Token(TRUTH_VALUES, "true" if content else "false")


def _exists(_: object) -> Iterator[Token]:
    yield Token(TRUTH_VALUES, "true")


def _coding(coding: Node) -> Iterator[Token]:
    if code := _member(coding, "code"):
        yield Token(_member(coding, "system"), code)


def _concept(concept: Node) -> Iterator[Token]:
    for coding in _nodes(concept.get("coding")):
        yield from _coding(coding)


def _identifier(identifier: Node) -> Iterator[Token]:
    value = _member(identifier, "value") or ""
    for form in filter(None, dict.fromkeys((value.strip(), value))):
        yield Token(_member(identifier, "system"), form)


def _text(content: str) -> Iterator[Text]:
    if content.strip():
        yield Text(content, normalise(content))


def _texts(*names: str) -> Callable[[Node], Iterator[Text]]:
    def convert(node: Node) -> Iterator[Text]:
        for name in names:
            for item in _items(node.get(name)):
                if isinstance(item, str):
                    yield from _text(item)

    return convert


def _date(content: str) -> Iterator[Interval]:
    if interval := read_imported_interval(content):
        yield interval


def _period(period: Node) -> Iterator[Interval]:
    first = read_imported_interval(_member(period, "start") or "")
    last = read_imported_interval(_member(period, "end") or "")
    start = first.start if first else None
    end = last.end if last else None
    if (first or last) and not (start and end and start >= end):
        yield Interval(start, end)


def _timing(timing: Node) -> Iterator[Interval]:
    events = [
        read_imported_interval(event)
        for event in _items(timing.get("event"))
        if isinstance(event, str)
    ]
    intervals = [interval for interval in events if interval]
    if intervals:
        ends = [interval.end for interval in intervals if interval.end]
        yield Interval(
            min(interval.start for interval in intervals if interval.start),
            max(ends) if len(ends) == len(intervals) else None,
        )
    else:
        for repeat in _nodes(timing.get("repeat")):
            for bounds in _nodes(repeat.get("boundsPeriod")):
                yield from _period(bounds)


def _reference(node: Node) -> Iterator[Reference]:
    found = read_reference(_member(node, "reference") or "")
    identifiers = [token for each in _nodes(node.get("identifier")) for token in _identifier(each)]
    if found or identifiers:
        reference = found or Reference()
        yield replace(
            reference,
            type=reference.type or _member(node, "type"),
            identifier=identifiers[0] if identifiers else None,
        )


def _canonical(content: str) -> Iterator[Reference]:
    url, bar, _ = content.partition("|")
    for text in (url, content) if bar else (url,):
        if found := read_reference(text):
            yield found


def _quantity(node: Node) -> Iterator[values.Quantity]:
    value = node.get("value")
    if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
        value = Decimal(value.strip())
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        yield values.Quantity(
            Decimal(str(value)),
            _member(node, "system"),
            _member(node, "code"),
            _member(node, "unit"),
        )


def _range(node: Node) -> Iterator[values.Quantity]:
    for name in ("low", "high"):
        for bound in _nodes(node.get(name)):
            yield from _quantity(bound)


def _uri(content: str) -> Iterator[URI]:
    yield URI(content)


def code_of(system: str) -> Callable[[str], Iterable[Token]]:
    return lambda content: [Token(system or None, content)]


Convert = Callable[..., Iterable[Value]]
CONVERSIONS: Mapping[tuple[str, str], tuple[type, Convert]] = {
    ("token", "boolean"): (bool, _boolean),
    ("token", "exists"): (object, _exists),
    ("token", "id"): (str, code_of("")),
    ("token", "string"): (str, code_of("")),
    ("token", "Coding"): (dict, _coding),
    ("token", "CodeableConcept"): (dict, _concept),
    ("token", "Identifier"): (dict, _identifier),
    ("token", "ContactPoint"): (dict, _identifier),
    ("string", "string"): (str, _text),
    ("string", "HumanName"): (dict, _texts("text", "family", "given", "prefix", "suffix")),
    ("string", "Address"): (
        dict,
        _texts("text", "line", "city", "district", "state", "postalCode", "country"),
    ),
    ("date", "date"): (str, _date),
    ("date", "dateTime"): (str, _date),
    ("date", "instant"): (str, _date),
    ("date", "Period"): (dict, _period),
    ("date", "Timing"): (dict, _timing),
    ("reference", "Reference"): (dict, _reference),
    ("reference", "canonical"): (str, _canonical),
    ("quantity", "Quantity"): (dict, _quantity),
    ("quantity", "Age"): (dict, _quantity),
    ("quantity", "Duration"): (dict, _quantity),
    ("quantity", "Range"): (dict, _range),
    ("uri", "uri"): (str, _uri),
    ("uri", "url"): (str, _uri),
}
