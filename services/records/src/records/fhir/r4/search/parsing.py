import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Context, Decimal
from unicodedata import normalize as decompose

from records.fhir.r4.search.conversions import normalise
from records.fhir.r4.search.criteria import (
    Comparison,
    Criterion,
    DateMatch,
    Extent,
    Issue,
    Match,
    Presence,
    QuantityMatch,
    Reason,
    Search,
    TextMatch,
    TokenMatch,
    WordsMatch,
)
from records.fhir.r4.search.parameters import PARAMETERS, TEXTS, Kind, Parameter
from records.fhir.r4.search.values import URI, Reference, read_interval, read_reference
from records.fhir.r4.shapes.structures import definitions

OF_ALL_TYPES = {
    "_id": Parameter("_id", Kind.TOKEN),
    "_lastUpdated": Parameter("_lastUpdated", Kind.DATE),
}
OF_PATIENT = {f"patient.{name}": name for name in ("birthdate", "identifier", "name")}
# Names and modifiers that answers may repeat, because FHIR R4 defines them; other names may be PHI.
_OF_ANSWERS = ("count", "elements", "include", "revinclude", "since", "sort", "summary", "total")
_OF_FHIR = (
    "content",
    "filter",
    "has",
    "list",
    "profile",
    "query",
    "security",
    "source",
    "tag",
    "text",
)
_NAMES = frozenset(f"_{name}" for name in ("contained", "type", *_OF_ANSWERS, *_OF_FHIR)).union(
    OF_ALL_TYPES, OF_PATIENT, *PARAMETERS.values()
)
_MODIFIERS = frozenset(
    ("above", "below", "contains", "exact", "identifier", "in", "missing", "not", "not-in", "text")
)
# Reads change elements of these types, so that stored texts may differ.
_NOT_AS_STORED = frozenset({"Patient", "Encounter"})
_WITHOUT_WORDS = re.compile("[\\s\u0300-\u036f]*")
_PIECE = re.compile(r"\\.|.", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\|,$])")
_PREFIX = re.compile(r"([a-z]{2})(.*)", re.DOTALL)
_NUMBER = re.compile(r"[+-]?[0-9]{1,20}(?:\.[0-9]{1,20})?(?:[eE][+-]?[0-9]{1,3})?")
_EXACTLY = Context(prec=200)
MAX_VALUES = 200  # Per parameter.
MAX_PARAMETERS = 50
MAX_CHARACTERS = 8000  # Limit for all parameters together, because cursors contain the parameters.
_ID = re.compile(r"[^\s/|:?#]{1,64}")
_ZONE_WITHOUT_PLUS = re.compile(r" (?=[0-9]{2}:[0-9]{2}$)")


class Refused(ValueError):
    def __init__(self, reason: Reason = Reason.INVALID_VALUE) -> None:
        super().__init__(reason)
        self.reason = reason


def parse(type_: str, asked: Iterable[tuple[str, str]]) -> Search:
    """Parse search parameters. Result parameters, such as `_count`, MUST be removed before."""
    criteria: list[Criterion | Presence] = []
    issues: list[Issue] = []
    for name, value in asked:
        try:
            criteria.append(_parse_one(type_, name, value))
        except Refused as refused:
            issues.append(Issue(repeatable(name), refused.reason))
    return Search(tuple(criteria), tuple(issues))


def are_too_many(parameters: Sequence[tuple[str, str]]) -> bool:
    characters = sum(len(one) for each in parameters for one in each)
    return len(parameters) > MAX_PARAMETERS or characters > MAX_CHARACTERS


def parse_limited(type_: str, asked: Iterable[tuple[str, str]]) -> Search:
    """Parse search parameters of a request; too many values become an issue."""
    criteria: list[Criterion | Presence] = []
    issues: list[Issue] = []
    for name, value in asked:
        if name.endswith(":missing") and name.partition(":")[0] in OF_PATIENT:
            issues.append(Issue(name, Reason.UNKNOWN_MODIFIER))
        elif value.count(",") >= MAX_VALUES:
            issues.append(Issue(repeatable(name), Reason.TOO_MANY))
        else:
            found = parse(type_, [(name, value)])
            criteria += found.criteria
            issues += found.issues
    return Search(tuple(criteria), tuple(issues))


def repeatable(asked: str) -> str:
    name, _, modifier = asked.partition(":")
    if name not in _NAMES:
        return ""
    is_known = modifier in _MODIFIERS or modifier in definitions().resource_types
    return f"{name}:{modifier}" if is_known else name


def parse_tokens(value: str) -> list[TokenMatch]:
    if "\0" in value:
        raise Refused
    return [_read_token(one) for one in _split(value, ",")]


def _parse_one(type_: str, asked: str, value: str) -> Criterion | Presence:
    parameters = PARAMETERS[type_]
    name, colon, modifier = asked.partition(":")
    is_of_patient = name in OF_PATIENT and "patient" in parameters
    if is_of_patient:
        parameter = PARAMETERS["Patient"][OF_PATIENT[name]]
    elif found := parameters.get(name) or OF_ALL_TYPES.get(name):
        parameter = found
    else:
        raise Refused(Reason.UNKNOWN_PARAMETER)
    if modifier == "missing":
        if value not in {"true", "false"}:
            raise Refused
        return Presence(parameter, value == "true", is_of_patient=is_of_patient)
    read = _reader("Patient" if is_of_patient else type_, parameter, modifier)
    if read is None or (colon and not modifier):
        raise Refused(Reason.UNKNOWN_MODIFIER)
    if "\0" in value:
        raise Refused
    return Criterion(
        parameter,
        tuple(read(each) for each in _split(value, ",")),
        is_negated=modifier == "not",
        is_of_patient=is_of_patient,
    )


def _reader(type_: str, parameter: Parameter, modifier: str) -> Callable[[str], Match] | None:
    if parameter.kind is Kind.REFERENCE and modifier in definitions().resource_types:
        return _read_reference_to(modifier)
    has_texts = type_ not in _NOT_AS_STORED and parameter.name in TEXTS.get(type_, ())
    if modifier == "text" and not has_texts:
        return None
    return READERS.get((parameter.kind, modifier))


def _split(text: str, separator: str) -> list[str]:
    found = [""]
    for piece in _PIECE.findall(text):
        if piece == separator:
            found.append("")
        else:
            found[-1] += piece
    return found


def _unescape(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _read_token(text: str) -> TokenMatch:
    first, *others = map(_unescape, _split(text, "|"))
    system, code = (first, "|".join(others)) if others else (None, first)
    if not (system or code.strip()):
        raise Refused
    return TokenMatch(system, code or None)


def _read_text(extent: Extent) -> Callable[[str], TextMatch]:
    def read(text: str) -> TextMatch:
        plain = _unescape(text)
        if not plain.strip():
            raise Refused
        return TextMatch(extent, plain if extent is Extent.WHOLE else normalise(plain))

    return read


def _read_words(text: str) -> WordsMatch:
    plain = _unescape(text).strip()
    if _WITHOUT_WORDS.fullmatch(decompose("NFKD", plain)):
        raise Refused
    return WordsMatch(plain)


def _read_date(text: str) -> DateMatch:
    comparison, date = _read_prefix(text)
    interval = read_interval(_ZONE_WITHOUT_PLUS.sub("+", date))
    if interval is None:
        raise Refused
    return DateMatch(comparison, interval)


def _read_quantity(text: str) -> QuantityMatch:
    comparison, quantity = _read_prefix(text)
    number, *unit = map(_unescape, _split(quantity, "|"))
    if not _NUMBER.fullmatch(number) or len(unit) not in {0, 2}:
        raise Refused
    value = Decimal(number)
    # Return the numbers that round to a value: for 5.4, from 5.35 to before 5.45.
    last_digit = value.adjusted() - len(value.as_tuple().digits) + 1
    half = Decimal(5).scaleb(last_digit - 1)
    system, code = unit or ("", "")
    return QuantityMatch(
        comparison,
        value,
        low=_EXACTLY.subtract(value, half),
        high=_EXACTLY.add(value, half),
        system=system or None,
        unit=code or None,
    )


def _read_prefix(text: str) -> tuple[Comparison, str]:
    prefixed = _PREFIX.fullmatch(text)
    if prefixed is None:
        return Comparison.EQUAL, text
    try:
        return Comparison(prefixed[1]), prefixed[2]
    except ValueError:
        raise Refused(Reason.UNKNOWN_PREFIX) from None


def _read_reference(text: str) -> Reference:
    plain = _unescape(text)
    if found := read_reference(plain):
        return found
    if _ID.fullmatch(plain):
        return Reference(id=plain)
    raise Refused


def _read_reference_to(type_: str) -> Callable[[str], Reference]:
    def read(text: str) -> Reference:
        found = _read_reference(text)
        if found.type not in {None, type_}:
            raise Refused
        return replace(found, type=type_)

    return read


def _read_uri(text: str) -> URI:
    plain = _unescape(text)
    if not plain.strip():
        raise Refused
    return URI(plain)


READERS: Mapping[tuple[Kind, str], Callable[[str], Match]] = {
    (Kind.DATE, ""): _read_date,
    (Kind.QUANTITY, ""): _read_quantity,
    (Kind.REFERENCE, ""): _read_reference,
    (Kind.REFERENCE, "identifier"): _read_token,
    (Kind.STRING, ""): _read_text(Extent.BEGINNING),
    (Kind.STRING, "contains"): _read_text(Extent.PART),
    (Kind.STRING, "exact"): _read_text(Extent.WHOLE),
    (Kind.TOKEN, ""): _read_token,
    (Kind.TOKEN, "not"): _read_token,
    (Kind.TOKEN, "text"): _read_words,
    (Kind.URI, ""): _read_uri,
}
